import type { CapacityUnit } from '../../../src/directory/offering.ts'
import { counted } from '../counted.ts'
import type { Messages } from '../nl.ts'
import { isolated } from './isolated.ts'

const units: Record<CapacityUnit, Parameters<typeof counted>[2]> = {
  places: { one: 'مكان واحد', two: 'مكانان', few: '# أماكن', many: '# مكانًا', other: '# مكان' },
  beds: { one: 'سرير واحد', two: 'سريران', few: '# أسرّة', many: '# سريرًا', other: '# سرير' },
  dayparts: { one: 'جزء واحد من اليوم', two: 'جزءان من اليوم', few: '# أجزاء من اليوم', many: '# جزءًا من اليوم', other: '# جزء من اليوم' },
  hours: { one: 'ساعة واحدة', two: 'ساعتان', few: '# ساعات', many: '# ساعة', other: '# ساعة' },
}
const amount = (count: number, unit: CapacityUnit | null) => counted('ar', count, units[unit ?? 'places'])
const days = (count: number) => counted('ar', count, { one: 'يوم واحد', two: 'يومين', few: '# أيام', many: '# يومًا', other: '# يوم' })
const weeks = (count: number) =>
  counted('ar', count, { one: 'أسبوع واحد', two: 'أسبوعين', few: '# أسابيع', many: '# أسبوعًا', other: '# أسبوع' })
const years = (count: number) => counted('ar', count, { one: 'سنة واحدة', two: 'سنتين', few: '# سنوات', many: '# سنة', other: '# سنة' })

export const directory: Messages['directory'] = {
  supportType: {
    day_care: { name: 'رعاية نهارية', text: 'يقضي من تعتني به يومًا أو جزءًا من اليوم في مكان آخر. هناك رعاية ورفقة.' },
    guest_house: { name: 'بيت للإقامة القصيرة', text: 'يبيت من تعتني به ليلة أو أكثر. توجد هناك رعاية.' },
    short_stay: { name: 'إقامة قصيرة', text: 'يقيم من تعتني به مدة قصيرة في مؤسسة، وأنت ترتاح.' },
    wlz_stay: {
      name: `مبيت (${isolated('Wlz')})`,
      text: `مبيت لمن يسكنون في بيوتهم ويحصلون على رعاية من ${isolated('Wlz')}.`,
    },
    home_respite: { name: 'رعاية قصيرة في البيت', text: 'يأتي شخص إلى بيتكم ويتولى الرعاية بضع ساعات.' },
    replacement_care: { name: 'رعاية بديلة عنك', text: 'يتولى شخص الرعاية عنك إذا مرضت أو ذهبت في إجازة.' },
    night_care: { name: 'مساعدة في الليل', text: 'يكون شخص هناك في الليل، فتستطيع أن تنام.' },
    volunteer_buddy: { name: 'متطوع أو رفيق', text: 'يأتي متطوع للرفقة أو للخروج معًا.' },
    care_farm: { name: 'مزرعة رعاية', text: 'ينشغل من تعتني به نهارًا في الهواء الطلق في مزرعة.' },
    meeting_center: { name: 'مركز لقاء', text: 'مكان تذهبان إليه معًا للرفقة والنصيحة.' },
    peer_support: { name: 'أشخاص في الوضع نفسه', text: 'تتحدث مع أشخاص يعيشون التجربة نفسها.' },
    adapted_holiday: { name: 'إجازة ملائمة', text: 'تذهبان في إجازة معًا أو كل على حدة. الرعاية مرتّبة.' },
    first_line_stay: {
      name: `إقامة قصيرة لسبب طبي (${isolated('ELV')})`,
      text: 'إقامة مؤقتة لأنها ضرورية طبيًا. ليست مخصصة لراحتك.',
    },
    hospice: { name: `دار الرعاية الأخيرة (${isolated('hospice')}) أو السهر`, text: 'رعاية وسهر إلى جانبه في الفترة الأخيرة.' },
    crisis_stay: { name: 'إقامة طارئة', text: 'مكان خلال يوم أو يومين إذا لم يعد الأمر ممكنًا في البيت.' },
    emergency_plan: { name: 'خطة للطوارئ', text: 'تكتب من يساعد إذا لم تستطع فجأة.' },
    domestic_help: { name: 'مساعدة في أعمال البيت', text: 'ينظّف شخص البيت، فيقلّ عملك.' },
    home_nursing: { name: `تمريض في البيت (${isolated('wijkverpleging')})`, text: 'يساعد التمريض في الغسل والجروح والأدوية.' },
    listening_line: { name: 'خط الاستماع', text: 'يمكنك دائمًا الاتصال أو الكتابة للحديث دون ذكر اسمك.' },
    support_centre: { name: 'مركز دعم مقدّمي الرعاية', text: 'هنا تحصل على شرح ومن يستمع إليك ومساعدة في الترتيبات.' },
    respite_coordinator: { name: 'منسّق فترات الراحة من الرعاية', text: 'شخص يبحث معك عن مكان مناسب.' },
    training: { name: 'دورة أو تدريب', text: 'تتعلم كيف تتعامل مع ما يتغير ومع حدودك.' },
    case_manager: { name: 'مرشد عند الخرف', text: 'شخص ثابت يفكر معك عند الخرف.' },
    care_broker: { name: 'وسيط يتولى الترتيبات', text: 'يتولى عنك الطلبات والرسائل وغيرها.' },
    client_support: {
      name: `دعم في المقابلات والطلبات (${isolated('cliëntondersteuning')})`,
      text: 'يساعدك شخص مجانًا في المقابلات والطلبات.',
    },
    practical_help: { name: 'مساعدة عملية', text: 'يساعد جار أو متطوع في أعمال صغيرة.' },
    meals: { name: 'وجبات', text: 'وجبات ساخنة تصل إلى البيت.' },
    transport: { name: 'نقل', text: 'نقل إلى الرعاية النهارية أو مكان المبيت.' },
    young_carers: { name: 'شباب يقدّمون الرعاية', text: 'أنشطة جميلة وحديث مع من هم في العمر نفسه.' },
    appreciation: { name: 'شكر لمقدّمي الرعاية', text: 'كل سنة لفتة شكر من البلدية التي يسكن فيها من تعتني به.' },
    work_support: { name: 'العمل والرعاية', text: 'شرح عن إجازة الرعاية وعن الحديث مع صاحب العمل.' },
    matching_platform: { name: 'موقع لتبادل المساعدة', text: 'تطلب المساعدة في الحي أو تعرضها.' },
  },

  helpKind: {
    stay: 'مبيت ليلة أو أكثر',
    daytime: 'نهارًا خارج البيت',
    at_home: 'شخص عندكم في البيت',
    night: 'مساعدة في الليل',
    together: 'الذهاب معًا إلى مكان',
    talk: 'التحدث مع شخص',
    arrange: 'مساعدة في الترتيبات',
    learn: 'تعلّم شيء',
    everyday: 'مساعدة في الأمور اليومية',
  },

  recipientGroup: {
    older_people: 'شخص كبير السن',
    dementia: 'شخص لديه خرف',
    chronic_illness: 'شخص مرضه طويل',
    physical_disability: 'شخص لديه إعاقة جسدية',
    psychiatric: 'شخص لديه صعوبات نفسية',
    acquired_brain_injury: 'شخص لديه إصابة في الدماغ',
    intellectual_disability: 'شخص لديه إعاقة ذهنية',
    terminal: 'شخص في آخر مرحلة من العمر',
    youth: 'طفل أو شاب',
  },

  caregiverGroup: {
    older: 'مقدّمو رعاية من كبار السن',
    working: 'مقدّمو رعاية لديهم عمل',
    young: 'شباب يقدّمون الرعاية',
    migrant_background: 'مقدّمو رعاية لديهم خلفية هجرة',
  },

  fundingRoute: {
    wmo_general: `دون طلب (${isolated('Wmo')})`,
    wmo_individual: `عن طريق البلدية (${isolated('Wmo')})`,
    wlz: `عن طريق الرعاية الطويلة (${isolated('Wlz')})`,
    zvw: 'عن طريق التأمين الصحي',
    supplementary_insurance: 'عن طريق التأمين الإضافي',
    youth_act: `عن طريق قانون الشباب (${isolated('Jeugdwet')})`,
    personal_budget: `من ميزانية شخصية (${isolated('pgb')})`,
    free: 'مجانًا',
    self_pay: 'تدفع بنفسك',
  },

  fundingText: {
    wmo_general: 'لا حاجة إلى طلب. أحيانًا تدفع مبلغًا صغيرًا.',
    wmo_individual: `أولًا مقابلة مع البلدية. ثم يصلك قرار برسالة. قد تدفع مساهمة (${isolated('eigen\u00a0bijdrage')}).`,
    wlz: `لمن لديهم قرار من ${isolated('CIZ')}. ترتّبه مؤسسة الرعاية أو مكتب الرعاية (${isolated('zorgkantoor')}).`,
    zvw: 'من التأمين الأساسي، لأسباب طبية. يشارك الطبيب أو التمريض في القرار.',
    supplementary_insurance: 'انظر في وثيقة تأمينك ووثيقة من تعتني به، أو اتصل بشركة التأمين.',
    youth_act: 'للأطفال حتى 18 سنة. تقدّم الطلب إلى البلدية.',
    personal_budget: 'تشتري المساعدة بنفسك من ميزانية. هذا يحتاج إلى ترتيبات.',
    free: 'لا تدفع شيئًا.',
    self_pay: 'تدفع بنفسك. اسأل عن السعر مسبقًا.',
  },

  dayPart: { daytime: 'نهارًا', evening: 'مساءً', night: 'ليلًا', weekend: 'في نهاية الأسبوع', around_the_clock: 'ليلًا ونهارًا' },

  whoMayApply: {
    anyone: 'يمكنك التسجيل بنفسك.',
    caregiver_only: 'يسجّل مقدّم الرعاية نفسه.',
    professional_only: 'يسجّلك أحد العاملين في الرعاية. اسأل طبيب العائلة أو التمريض.',
  },

  wheelchair: { yes: 'نعم، في كل مكان', limited: 'جزئيًا', no: 'لا' },

  weekday: { Mo: 'الاثنين', Tu: 'الثلاثاء', We: 'الأربعاء', Th: 'الخميس', Fr: 'الجمعة', Sa: 'السبت', Su: 'الأحد' },
  opening: ({ from, to, opens, closes }) => `${from === to ? from : `من ${from} إلى ${to}`}، من ${opens} إلى ${closes}`,
  openAlways: 'كل يوم، ليلًا ونهارًا',

  room: {
    free: ({ count, unit }) => `متاح: ${amount(count, unit)}`,
    full: 'لا مكان الآن',
    unknown: 'اسأل إن كان هناك مكان',
    asOf: ({ day }) => `حسب يوم ${day}`,
    ofMaximum: ({ maximum, unit }) => `من أصل ${amount(maximum, unit)}`,
    from: ({ day }) => `ابتداءً من ${day}`,
  },
  leadTime: ({ days: count }) => (count === 0 ? 'فورًا' : count < 14 ? `خلال ${days(count)}` : `بعد نحو ${weeks(Math.round(count / 7))}`),
  ageRange: ({ min, max }) =>
    min !== null && max !== null
      ? `من عمر ${min} إلى ${years(max)}`
      : min !== null
        ? `من عمر ${years(min)}`
        : max !== null
          ? `حتى عمر ${years(max)}`
          : '',
  nights: ({ nights }) =>
    `على الأقل ${counted('ar', nights, { one: 'ليلة واحدة', two: 'ليلتان', few: '# ليالٍ', many: '# ليلة', other: '# ليلة' })}`,

  verified: ({ day, by }) => `تمت المراجعة: ${day}${by && `، ${isolated(by)}`}`,
  stale: ({ day }) => `لم تتم المراجعة منذ وقت طويل، آخرها ${day}. اتصل أولًا.`,
  neverVerified: 'لم تتم المراجعة بعد. اتصل أولًا.',
  inPlace: ({ type, place }) => (place ? `${type}، ${isolated(place)}` : type),
  from: ({ distance, postcode }) => `${distance} من ${isolated(postcode)}`,
  comesToYou: 'يأتون إلى بيتك',
  distanceUnknown: 'المسافة غير معروفة',

  map: {
    near: ({ name, distance, postcode }) => `خريطة: ${isolated(name)}، ${distance} من ${isolated(postcode)}`,
    at: ({ name, place }) => `خريطة: هنا ${isolated(name)}${place && `، ${isolated(place)}`}`,
  },

  link: {
    title: `رابط قصير ورمز ${isolated('QR')}`,
    picture: ({ name }) => `رمز يؤدي إلى ${isolated(name)}`,
    text: 'وجّه كاميرا الهاتف إلى الصورة. أو اكتب هذا الرابط:',
    download: 'احفظ الصورة',
    share: 'شارك هذا المكان',
    copied: 'تم نسخ الرابط.',
    notCopied: 'المشاركة غير ممكنة هنا. انسخ الرابط القصير.',
  },

  gone: {
    noLonger: {
      title: 'هذا المكان لم يعد موجودًا',
      text: 'الرابط صحيح، لكن هذا المكان لم يعد في القائمة. لا بد أن هناك شيئًا آخر يناسبك.',
      on: 'انظر إلى مساعدة أخرى',
    },
    unknown: {
      title: 'لا نعرف هذا الرابط',
      text: `تأكد من الحروف والأرقام. بعد ${isolated('/k/')} هناك ثمانية حروف أو أرقام بالضبط.`,
      on: 'ابحث عن بلديتك',
    },
  },

  page: {
    what: 'ما هو',
    arrange: 'كيف ترتّبه',
    arrangeUnknown: 'اتصل لتعرف كيف يتم الأمر. لا يرتبط ذلك بأي التزام.',
    arrangeHelp: ({ name }) => `هل الترتيب صعب عليك؟ المساعدة من ${isolated(name)} مجانية.`,
    cost: 'كم يكلّف؟',
    costUnknown: 'لا نعرف هذا بعد. اسأل في أول مقابلة.',
    room: 'هل يوجد مكان؟',
    good: 'من المفيد أن تعرف',
    forWhom: 'لمن',
    caregivers: 'خصوصًا لـ',
    age: 'العمر',
    when: 'متى',
    opening: 'مفتوح',
    howLong: 'كم من الوقت',
    start: 'مدة الانتظار',
    building: 'كرسي متحرك',
    languages: 'اللغات',
    where: 'أين',
    hiddenAddress: 'العنوان سري. تعرفه في أول مقابلة.',
    provider: 'مقدّم المساعدة',
    contact: 'تواصل',
    contactUnknown: 'ليس لدينا رقم هاتف لمقدّم المساعدة هذا.',
    website: 'إلى الموقع',
    help: 'مساعدة في الترتيبات',
    call: 'اتصل',
    print: 'اطبع هذه الصفحة',
    back: ({ postcode }) => (postcode ? `المساعدة قرب ${isolated(postcode)}` : 'المساعدة'),
  },
}
