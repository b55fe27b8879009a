import type { CareMessages } from '../care.ts'
import { counted } from '../counted.ts'
import { isolated } from './isolated.ts'

const meetings = { zero: 'لا لقاءات', one: 'لقاء واحد', two: 'لقاءان', few: '# لقاءات', many: '# لقاءً', other: '# لقاء' }
const times = { one: 'مرة واحدة', two: 'مرتين', few: '# مرات', other: '# مرة' }

export const agenda: CareMessages['agenda'] = {
  title: 'جدول اللقاءات',
  monthTitle: ({ month }) => `جدول اللقاءات: ${month}`,
  lead: 'لقاءات لمقدّمي الرعاية ولمن يعتنون بهم. يمكنك دائمًا أن تتصل أولًا.',
  description: ({ practice }) => `لقاءات لمقدّمي الرعاية في ${isolated(practice)}.`,
  kind: {
    alzheimer_cafe: 'مقهى ألزهايمر',
    living_room_talk: 'حديث في مجموعة صغيرة',
    course: 'دورة',
    walk_in: 'لقاء بلا موعد',
    info_evening: 'أمسية معلومات',
  },
  period: { week: 'هذا الأسبوع', month: 'هذا الشهر', later: 'لاحقًا' },
  where: { online: 'عبر الإنترنت', place: 'حضوريًا' },
  filter: { label: 'اختر ما تريد أن تراه', kind: 'النوع', period: 'متى', where: 'أين', any: 'الكل', show: 'اعرض', all: 'اعرض الكل' },
  count: ({ count }) => counted('ar', count, meetings),
  none: { title: 'لا يوجد شيء هنا الآن', text: 'ربما يأتي شيء لاحقًا، أو شيء من نوع آخر.', all: 'شاهد الجدول كله' },
  pager: { label: 'صفحات الجدول', page: 'صفحة', next: 'التالي' },
  hours: ({ from, to }) => `من ${from} إلى ${to}`,
  place: 'أين',
  audience: 'لمن',
  costs: 'التكلفة',
  signUp: 'التسجيل',
  noSignUp: 'لا حاجة إلى التسجيل. أهلًا بك.',
  noSignUpOnline: 'لا حاجة إلى التسجيل.',
  signUpLink: 'سجّل على الموقع',
  by: 'ينظّمه',
  organiser: 'من ينظّم هذا',
  online: 'عبر الإنترنت',
  onlineLink: 'شارك عبر الإنترنت',
  cancelled: 'أُلغي',
  movedFrom: ({ day }) => `تغيّر الموعد. كان في ${day}`,
  months: 'شهر للطباعة',
  before: 'الشهر السابق',
  after: 'الشهر التالي',
  whole: 'الجدول كله',
  print: 'اطبع هذا الشهر',
  printed: ({ day }) => `حسب المعلومات في ${day}.`,
  follow: {
    title: 'في تقويمك',
    text: 'تابِع هذا الجدول على هاتفك أو حاسوبك. تصل التغييرات من تلقاء نفسها.',
    link: 'تابِع هذا الجدول',
    address: 'لا يعمل ذلك؟ أضف هذا العنوان إلى تقويمك:',
  },
  home: { title: 'قريبًا', all: 'شاهد الجدول كله' },
  page: {
    back: 'جدول اللقاءات',
    when: 'متى',
    what: 'ما الذي ينتظرك',
    add: 'أضِفه إلى تقويمك',
    more: ({ count }) => `و${counted('ar', count, times)} أخرى`,
    over: 'انتهى هذا اللقاء.',
    overText: 'ترى في الجدول ما سيأتي.',
    cancelled: 'لن يُعقد هذا اللقاء.',
    help: 'هل لديك أسئلة أو شك؟',
  },
}
