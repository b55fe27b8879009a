import { counted } from '../counted.ts'
import type { FindingMessages } from '../finding.ts'
import { directory } from './directory.ts'
import { isolated } from './isolated.ts'
import { routing } from './routing.ts'
import { rules } from './rules.ts'
import { search } from './search.ts'

export const portal: FindingMessages['practice']['portal'] = {
  title: 'لحظة لالتقاط الأنفاس',
  lead: 'أنت تعتني بشخص قريب منك. نساعدك في العثور على من يتولى الرعاية عنك لبعض الوقت. أين يسكن من تعتني به؟',
  label: 'الرمز البريدي أو بلدية الشخص الذي تعتني به',
  hint: `مثلًا 5247 أو ${isolated('Stein')}`,
  go: 'تابع',
  who: 'لا تحتاج إلى حساب.',
  list: 'البلديات المشاركة',
  formerly: ({ names }) => `أيضًا ${isolated(names)}`,
  empty: 'اكتب رمزًا بريديًا أو بلدية.',
  unknownPostcode: ({ postcode }) => `لا نعرف بعد لأي بلدية الرمز البريدي ${isolated(postcode)}. اختر في الأسفل بلدية الشخص الذي تعتني به.`,
  unknownName: ({ name }) => `لم نجد بلدية باسم «${isolated(name)}». اختر بلديتك في الأسفل أو اكتب رمزًا بريديًا.`,
  elsewhere: ({ postcode, place }) =>
    `الرمز البريدي ${isolated(postcode)} هو ${isolated(place)}. ${isolated('Adempauze')} ليس هناك بعد. اتصل ببلدية من تعتني به واسأل عن مساعدة لمقدّمي الرعاية.`,
}

const shortlist: FindingMessages['shortlist'] = {
  nav: 'قائمتي',
  keep: 'احفظ',
  kept: 'محفوظ',
  isKept: 'هو في قائمتك.',
  isLetGo: 'أُزيل من قائمتك.',
  title: 'قائمتي',
  lead: 'هذه القائمة في متصفحك فقط. لا نحفظ شيئًا.',
  sharedTitle: 'قائمة لك',
  sharedLead: 'شارك شخص هذه الأماكن معك. يمكنك حفظها عندك أو طباعتها.',
  without: 'من دون سكربت لا يستطيع متصفحك حفظ قائمة. يمكنك مع ذلك أن تأخذ معلومات المكان معك هكذا:',
  withoutWays: [
    'اطبع صفحة المكان. تتسع لها ورقة واحدة.',
    `اكتب الرابط القصير. تجده في كل صفحة تحت «رابط قصير ورمز ${isolated('QR')}».`,
    'أضف إشارة مرجعية في متصفحك.',
  ],
  nothing: 'لا شيء في قائمتك بعد.',
  nothingShared: 'لا شيء في هذه القائمة.',
  nothingText: 'اختر «احفظ» عند مكان. ثم تجده هنا.',
  toOfferings: 'انظر إلى المساعدة',
  phone: 'الهاتف',
  note: 'ملاحظتك',
  noteStays: '(تبقى في متصفحك)',
  remove: 'أزل من قائمتي',
  share: 'شارك هذه القائمة',
  print: 'اطبع هذه القائمة',
  empty: 'أفرغ القائمة',
  keepAll: 'احفظ كل هذه الأماكن',
  undo: 'أعده',
  gone: ({ name }) => `${isolated(name)} لم يعد في قائمة المساعدة.`,
  goneUnknown: 'مكان من هذه القائمة لم يعد في قائمة المساعدة.',
  news: {
    removed: 'أُزيل المكان من قائمتك.',
    emptied: 'قائمتك فارغة.',
    restored: 'عاد إلى القائمة.',
    added: 'الأماكن الآن في قائمتك.',
    copied: 'تم نسخ الرابط. يمكنك لصقه في رسالة.',
    blocked: 'متصفحك لا يسمح لنا بحفظ شيء هنا. اكتب الرابط القصير للمكان.',
    failed: 'لا يمكن فتح قائمتك الآن. لم تضِع. حاول مرة أخرى بعد قليل.',
    full: 'قائمتك ممتلئة: فيها 50 مكانًا. أزل واحدًا أولًا.',
    notCopied: 'المشاركة غير ممكنة هنا. انسخ العنوان من أعلى متصفحك.',
  },
}

const reports: FindingMessages['reports'] = {
  link: 'هل هناك خطأ هنا؟ أخبرنا',
  reason: {
    telephone: 'رقم الهاتف غير صحيح',
    address_hours: 'العنوان أو الأوقات غير صحيحة',
    gone: 'هذا لم يعد موجودًا',
    cost: 'التكلفة غير صحيحة',
    full: 'لا يوجد مكان، مع أنه مكتوب هنا',
    other: 'شيء آخر',
  },
  ask: {
    title: 'ما الخطأ؟',
    lead: 'شكرًا لمساعدتك. لا داعي لذكر اسمك. الأمر عن:',
    reason: 'ما الخطأ؟',
    note: 'هل تريد أن تضيف شيئًا؟',
    noteHint: '500 حرف على الأكثر. لا تكتب أسماء أو بيانات شخصية أخرى. إذا اخترت «شيء آخر» فاملأ هذا.',
    send: 'أرسل',
    back: 'العودة إلى هذه المساعدة',
    after: ({ name }) => `تصل رسالة إلى ${isolated(name)} وإلى مقدّم المساعدة. لا نحفظ من أنت.`,
  },
  sent: {
    title: 'شكرًا لك',
    lead: 'وصلت ملاحظتك.',
    next: ({ name }) => `يُراجَع ذلك بالتعاون بين ${isolated(name)} ومقدّم المساعدة. لا داعي أن تفعل شيئًا آخر.`,
    more: 'ابحث عن مساعدة أخرى',
  },
}

const agreements: FindingMessages['agreements'] = {
  parties: 'الأطراف',
  refers: 'يحيل',
  answers: 'يتصل ويبحث عن مكان',
  joins: 'يشارك',
  days: (count) =>
    count === 0
      ? 'يوم العمل نفسه'
      : counted('ar', count, { one: 'يوم عمل واحد', two: 'يومَي عمل', few: '# أيام عمل', many: '# يوم عمل', other: '# يوم عمل' }),
  public: {
    title: 'اتفاقات العمل',
    lead: 'هكذا تعمل المنظمات هنا معًا من أجل مقدّمي الرعاية. من يحيل إلى من، ومتى يصلك الجواب؟',
    none: 'لا توجد بعد اتفاقات عمل معلنة.',
    noneText: ({ name, phone }) => `هل تريد مساعدة، أو لديك سؤال؟ اتصل بـ ${isolated(name)}: ${isolated(phone)}.`,
    call: ({ days }) => `بعد الإحالة يتصلون بك خلال ${days}.`,
    callSameDay: 'بعد الإحالة يتصلون بك في يوم العمل نفسه.',
    until: ({ day }) => `صالح حتى ${day}.`,
    files: 'هذه القائمة للجداول والبرامج',
    csv: `القائمة بصيغة ${isolated('CSV')}`,
    json: `القائمة بصيغة ${isolated('JSON')}`,
  },
}

const problem: FindingMessages['problem'] = {
  code: ({ status }) => `رمز ${status}`,
  again: 'حاول مرة أخرى',
  home: 'إلى صفحة البداية',
  kept: 'ما كتبته ما زال هنا. انتظر قليلًا ثم أرسله مرة أخرى.',
  sendAgain: 'أرسل مرة أخرى',
  bad_request: { title: 'لا نفهم هذا الطلب', text: 'ارجع خطوة وحاول مرة أخرى.' },
  other_site: {
    title: 'هذا النموذج ليس من هذا الموقع',
    text: 'لم نحفظ شيئًا. افتح الصفحة هنا من جديد وأرسل النموذج مرة أخرى.',
  },
  not_found: { title: 'هذه الصفحة غير موجودة', text: 'ربما العنوان خطأ، أو لم تعد الصفحة موجودة. تابع البحث من صفحة البداية.' },
  not_allowed: { title: 'هذا غير ممكن هنا', text: 'هذا الطلب غير ممكن في هذا العنوان. ارجع خطوة وحاول مرة أخرى.' },
  too_large: { title: 'هذا كثير في مرة واحدة', text: 'اجعل نصك أقصر أو اختر ملفًا أصغر. ثم أرسله مرة أخرى.' },
  unavailable: {
    title: 'لا اتصال الآن',
    text: 'السبب عندنا، وليس عندك. ما كان محفوظًا لم يضِع. حاول مرة أخرى بعد بضع دقائق.',
  },
  misdirected: { title: 'هذا العنوان ليس لنا', text: `افتح ${isolated('Adempauze')} من العنوان المعتاد لبلديتك.` },
  too_many: { title: 'انتظر قليلًا', text: 'كانت هناك محاولات كثيرة متتالية. انتظر دقيقة وحاول مرة أخرى.' },
  broken: { title: 'حدث خطأ', text: 'السبب عندنا، وليس عندك. ما كان محفوظًا لم يضِع. حاول مرة أخرى.' },
}

const interop: FindingMessages['interop'] = {
  feed: { title: ({ practice }) => `مساعدة جديدة ومعدّلة في ${isolated(practice)}` },
  links: {
    label: 'هذه القائمة لبرنامجك',
    file: `نزّل هذه القائمة (${isolated('CSV')})`,
    feed: `تابع ما يتغير (${isolated('Atom')})`,
    api: `للبرامج (${isolated('HSDS')})`,
  },
}

export const finding = { search, directory, routing, rules, shortlist, reports, agreements, problem, interop }
