import { pluralOf } from '../../format.ts'
import type { Translation } from '../care.ts'
import { agenda } from './agenda.ts'
import { allowed } from './allowed.ts'
import { check } from './check.ts'
import { complaint } from './complaint.ts'
import { finding, portal } from './finding.ts'
import { follow, referrals } from './follow.ts'
import { following } from './following.ts'
import { field, form } from './form.ts'
import { frame } from './frame.ts'
import { isolated } from './isolated.ts'
import { library } from './library.ts'
import { neighbours } from './neighbours.ts'
import { ownRequest } from './own-request.ts'
import { readingTable } from './reading-table.ts'
import { statements } from './statements.ts'
import { tools } from './tools.ts'
import { young } from './young.ts'
import { youngRequest } from './young-request.ts'

function workingDays(days: number): string {
  const form = pluralOf('ar', days)
  if (form === 'one') return 'يوم عمل واحد'
  if (form === 'two') return 'يومَي عمل'
  return form === 'few' ? `${days} أيام عمل` : `${days} يوم عمل`
}

/** Arabic, from right to left. */
export const ar: Translation = {
  signedOff: undefined,
  unsigned: 'لم يراجع هذا النص بعد شخص لغته الأم العربية.',
  notHere: {
    nl: 'هذه الصفحة غير متاحة بالعربية بعد. أنت تقرؤها هنا بالهولندية.',
    en: 'هذه الصفحة غير متاحة بالعربية بعد. أنت تقرؤها هنا بالإنجليزية.',
  },
  words: {
    lang: 'ar',
    dir: 'rtl',
    nav: {
      skip: 'انتقل إلى المحتوى',
      main: 'القائمة الرئيسية',
      crumbs: 'مسار الصفحة',
      start: 'البداية',
      offerings: 'المساعدة',
      speak: 'تحدّث مع شخص',
      urgent: 'عاجل',
      language: 'اللغة',
      languageNow: ': العربية الآن. اختر لغة أخرى',
      accessibility: 'سهولة الوصول',
      privacy: 'الخصوصية',
      follow: 'تابِع طلبك',
      professionals: 'للعاملين',
      otherPractice: 'اختر بلدية أخرى',
      demo: ({ owner }) => `بيانات للمثال. مقدّمو المساعدة والأشخاص في ${isolated(owner)} غير حقيقيين.`,
      owner: ({ municipality }) => `${isolated('Adempauze')} تابع لبلدية ${isolated(municipality)}.`,
      aboutPortal: `${isolated('Adempauze')} تابع لبلديات تتعلّم كيف تساعد مقدّمي الرعاية بشكل أفضل.`,
    },
    form,
    field,
    frame,
    readingTable,
    statements,
    complaint,
    ownRequest,
    listening: {
      title: 'هل تريد أن تتحدث مع أحد؟',
      text: 'خط الاستماع متاح ليلًا ونهارًا. لا داعي لذكر اسمك.',
      call: 'اتصل',
    },
    urgent: {
      title: 'هل الأمر عاجل؟',
      danger: 'يوجد خطر الآن',
      suicide: 'هل تفكر في الانتحار؟ مجانًا، ليلًا ونهارًا',
      violence: `${isolated('Veilig Thuis')}، عند العنف أو الخوف. مجانًا، ليلًا ونهارًا`,
      doctor: `ألم تعد تستطيع الرعاية اليوم؟ اتصل بطبيب العائلة (${isolated('huisarts')}). مساءً وفي نهاية الأسبوع: الطبيب المناوب (${isolated('spoedpost')})`,
    },
    person: {
      role: { respite_coordinator: 'منسّق فترات الراحة من الرعاية', support_desk: 'مكتب مقدّمي الرعاية' },
      promise: ({ name, days }) => `تبحث عن المساعدة مع ${isolated(name)}. نعاود الاتصال بك خلال ${workingDays(days)}.`,
    },
    ...finding,
    practice: {
      portal,
      home: {
        title: 'لحظة لالتقاط الأنفاس',
        lead: 'أنت تعتني بشخص قريب منك. نساعدك في العثور على من يتولى الرعاية عنك لبعض الوقت، قريبًا منك وبالطريقة التي تناسبك.',
        postcode: 'الرمز البريدي للشخص الذي تعتني به',
        postcodeHint: 'الأرقام الأربعة، مثل 5247',
        go: 'ابحث عن مساعدة قريبة',
        who: 'لا تحتاج إلى حساب.',
        speak: 'هل تفضّل التحدث مع شخص؟',
        doors: 'ما الذي يشغلك؟',
        door: {
          hold: { title: 'كيف أستطيع الاستمرار؟', text: 'بضع ساعات راحة أو بضعة أيام. انظر من يتولى الرعاية لبعض الوقت.' },
          together: { title: 'كيف أتعاون مع العاملين في الرعاية؟', text: 'أشخاص يفكرون معك ويرافقونك إلى المقابلات.' },
          well: { title: 'كيف أعتني جيدًا بمن أحب؟', text: 'دورات، وأشخاص يعيشون التجربة نفسها.' },
        },
        calm: 'على مهل',
        calmLinks: {
          talk: { title: 'التحدث مع آخرين', text: 'فنجان قهوة مع من يعيشون الأمر نفسه.' },
          everyday: { title: 'مساعدة في الأمور اليومية', text: 'التسوق أو الطعام أو النقل أو عمل صغير.' },
          arrange: { title: 'مساعدة في الترتيبات', text: 'شخص يتصل ويكتب ويقدّم الطلبات معك.' },
        },
        more: 'وهنا أيضًا',
        moreText: {
          neighbours: 'تسوّق أو رفقة أو توصيلة. اطلب المساعدة أو قدّمها.',
          tools: 'ارسم من يساعد معك، وضع خطة للطوارئ، واستعد لحديث.',
          library: 'نصائح قصيرة ودورات وقصص.',
          allowed: 'ما يمكنك فعله بنفسك غالبًا، ومن تسأل.',
          young: 'صفحة للأطفال والشباب.',
        },
      },
    },
    agenda,
    follow,
    following,
    referrals,
    care: { allowed, check, library, neighbours, tools, young, youngRequest },
  },
}
