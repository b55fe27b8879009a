import { counted } from '../counted.ts'
import type { Messages } from '../nl.ts'
import { isolated } from './isolated.ts'

const years = (age: number) => counted('ar', age, { one: 'سنة واحدة', two: 'سنتان', few: '# سنوات', many: '# سنة', other: '# سنة' })

export const routing: Messages['routing'] = {
  name: 'دليل الطريق',
  title: 'أي مساعدة تناسبك؟',
  lead: 'بضعة أسئلة قصيرة. إذا لم تعرف شيئًا فتجاوزه. لا نحفظ إجاباتك.',
  stepTitle: ({ at, of, question }) => `السؤال ${at} من ${of}: ${question}`,
  step: ({ at, of }) => `السؤال ${at} من ${of}`,
  next: 'السؤال التالي',
  back: 'العودة إلى السؤال السابق',
  finish: 'أرني ما يناسب',
  finishNow: 'أرني الآن ما يناسب',
  unknown: 'لا أعرف',
  yes: 'نعم',
  no: 'لا',

  question: {
    urgency: { ask: 'متى تحتاج إلى المساعدة؟', hint: 'عند الخطر ترى فورًا بمن تتصل.' },
    who: { ask: 'بمن تعتني؟', hint: 'تختلف المساعدة حسب العمر والوضع.' },
    help: { ask: 'ما الذي يساعدك؟', hint: 'يمكنك اختيار أكثر من إجابة. لا بأس إن لم تكن متأكدًا.' },
    wlz: {
      ask: `هل يوجد قرار للرعاية الطويلة (${isolated('Wlz')})؟`,
      hint: `هو رسالة من ${isolated('CIZ')} لمن يحتاج دائمًا إلى رعاية قريبة.`,
    },
    care: { ask: 'ما وضع الشخص الذي تعتني به؟', hint: 'اختر كل ما هو صحيح.' },
    you: { ask: 'الآن شيء عنك', hint: 'أحيانًا يدفع التأمين. وهناك مساعدة تناسب عمرك أو عملك.' },
    postcode: {
      ask: 'أين يسكن الشخص الذي تعتني به؟',
      hint: 'بلديته هي التي تقرر في مساعدة البلدية. ونبحث أيضًا عن أماكن قريبة.',
    },
  },

  now: {
    danger: { name: 'يوجد خطر الآن', text: 'عليك أو على الشخص الذي تعتني به.' },
    today: { name: 'اليوم', text: 'لا أستطيع الرعاية اليوم.' },
    '48h': { name: 'خلال يومين', text: 'مرضت أو أكاد أسقط.' },
    weeks: { name: 'خلال بضعة أسابيع', text: 'لا يمكن أن يستمر هذا طويلًا.' },
    planned: { name: 'الأمر ليس عاجلًا', text: 'أفكر في المستقبل.' },
    unknown: { name: 'لا أعرف', text: '' },
  },

  recipientAge: 'كم عمر الشخص الذي تعتني به؟',
  ageHint: 'بالسنوات. تقريبًا يكفي.',
  group: 'ما الأنسب؟',

  help: {
    home_hours: { name: 'شخص عندنا في البيت بضع ساعات', text: 'تستطيع أن تخرج أو تستريح.' },
    home_night: { name: 'شخص عندنا في البيت ليلًا', text: 'تستطيع أن تنام.' },
    home_days: { name: 'شخص عندنا في البيت ليلًا ونهارًا', text: 'مثلًا إذا مرضت أو أردت السفر.' },
    away_day: { name: 'نهارًا في مكان آخر', text: 'يقضي من تعتني به يومًا أو جزءًا منه في مكان آخر.' },
    away_days: { name: 'مبيت ليلة أو أكثر', text: 'ينام من تعتني به في مكان فيه رعاية.' },
  },

  wlz: {
    no: { name: 'لا', text: '' },
    applied: { name: 'تم تقديم الطلب', text: 'لا جواب بعد.' },
    home: { name: 'نعم، ومؤسسة تقدّم الرعاية في البيت', text: `في الرسالة ${isolated('vpt')} أو ${isolated('mpt')}.` },
    pgb: { name: `نعم، مع ميزانية شخصية (${isolated('pgb')})`, text: 'تدفعون للرعاية بأنفسكم من ميزانية.' },
    residential: { name: 'نعم، ويسكن في مؤسسة', text: 'مثلًا في دار رعاية.' },
    yes: { name: 'نعم، لكن لا أعرف كيف', text: '' },
    unknown: { name: 'لا أعرف', text: 'لا بأس. نحن لا نخمّن.' },
  },

  care: {
    needs_personal_care: 'يحتاج إلى مساعدة في الغسل أو اللباس أو الأكل',
    permanent_supervision: 'يحتاج إلى شخص قريب ليلًا ونهارًا',
    in_hospital: 'هو الآن في المستشفى',
    discharge_ready: 'يمكنه الخروج من المستشفى قريبًا',
    medical_need_judged: 'يرى طبيب أن إقامة مؤقتة ضرورية',
    terminal_judged: 'قال طبيب: هذه آخر مرحلة من العمر',
  },
  careNone: 'لا شيء من هذا',

  caregiverAge: 'كم عمرك؟',
  works: 'هل لديك عمل؟',
  insuredSelf: 'هل لديك تأمين صحي إضافي؟',
  insuredRecipient: 'هل لدى الشخص الذي تعتني به تأمين صحي إضافي؟',
  postcode: 'الرمز البريدي للشخص الذي تعتني به',
  postcodeHint: 'الأرقام الأربعة، مثل 5247',

  danger: {
    title: 'اتصل أولًا',
    lead: 'قلت إنه يوجد خطر الآن. الاتصال أهم إذًا. اتصل بأحد هذه الأرقام.',
    inline: 'لا تنتظر الأسئلة الأخرى. اتصل الآن:',
    speak: 'هل تفضّل التحدث مع واحد منا؟',
    after: 'هل زال الخطر؟',
    afterText: 'يمكنك حينها متابعة الأسئلة. ما اخترته ما زال هنا.',
    change: 'غيّر إجابتي',
  },

  outcome: {
    name: 'نتيجتك',
    titleLikely: 'هنا تجد على الأرجح ما يساعدك',
    titlePossible: 'ربما يناسبك هذا',
    lead: ({ name }) => `ابدأ من الأعلى. يمكنك أيضًا الاتصال فورًا بـ ${isolated(name)} لتفعلا ذلك معًا.`,
    options: 'ما هو ممكن لك',
    sure: { likely: 'على الأرجح', possible: 'ربما', excluded: 'لا يناسب هنا' },
    note: 'من المفيد أن تعرف',
    who: 'من يرتّبه',
    cost: 'كم يكلّف',
    next: 'ماذا تفعل الآن',
    places: 'انظر الأماكن',
    placesOf: ({ title }) => `: ${title}`,
    decidedBy: ({ municipality }) => (municipality ? `القرار عند ${isolated(municipality)}` : 'القرار عند بلدية أخرى'),
    goOn: ({ name }) => `تابع عند ${isolated(name)}`,
    fitting: 'أماكن مناسبة',
    fittingText: 'يُفتح المكان في نافذة جديدة. هكذا تبقى هذه النتيجة.',
    noPlaces: 'لم نجد مكانًا مناسبًا. اتصل: هناك أكثر مما في القائمة.',
    morePlaces: 'انظر أماكن أكثر',
    unknownPostcode: ({ postcode }) => `لا نعرف الرمز البريدي ${isolated(postcode)}. لذلك لا ترى المسافة.`,
    whyTitle: 'لماذا أرى هذا؟',
    whyText: 'هذه القواعد تناسب إجاباتك. كتبها أشخاص. لا يوجد حاسوب يتعلّم أو يخمّن.',
    whyRules: ({ day }) => `القواعد والمبالغ بتاريخ ${day}:`,
    source: 'أين هو مكتوب',
    decision: `هذا ليس قرارًا. القرار عند البلدية أو مكتب الرعاية (${isolated('zorgkantoor')}) أو المؤسسة. يمكنك دائمًا أن تسأل لماذا.`,
    together: 'هل ننظر معًا؟',
    said: 'إجاباتك',
    change: 'غيّر',
    changeOf: ({ question }) => `: ${question}`,
    notSaid: 'بلا إجابة',
    years: ({ age }) => years(age),
    work: { yes: 'لديك عمل', no: 'ليس لديك عمل', unknown: '' },
    insured: 'تأمين إضافي:',
    insuredYou: 'أنت',
    insuredRecipient: 'الشخص الذي تعتني به',
    you: ({ age }) => `عمرك ${years(age)}`,
    atHand: 'جهّز هذه الأشياء',
    print: 'اطبع نتيجتك',
    again: 'ابدأ من جديد',
  },

  atHand: {
    day: 'ما تفعله في اليوم، وما هو ثقيل عليك',
    ciz: `رسالة ${isolated('CIZ')}`,
    identity: 'هوية الشخص الذي تعتني به',
    policies: 'وثيقة تأمينك ووثيقة من تعتني به',
    doctor: 'اسم طبيب العائلة',
    ward: 'اسم القسم في المستشفى',
    budget: `كشف الميزانية (${isolated('pgb')})`,
  },

  open: {
    wlz: `هل يوجد قرار لـ ${isolated('Wlz')}؟`,
    wlz_form: `كيف تُقدَّم الرعاية من ${isolated('Wlz')}؟`,
    where: 'هل المساعدة أفضل في البيت أم في مكان آخر؟',
    recipient_age: 'كم عمر الشخص الذي تعتني به؟',
    needs_personal_care: 'هل يحتاج إلى مساعدة في الغسل أو اللباس؟',
  },

  fits: ({ list }) => `يناسب: ${list}.`,
  forYoung: ({ until }) => `لمقدّمي الرعاية حتى عمر ${years(until)}`,
  door: {
    title: 'أي مساعدة تناسبنا؟',
    text: 'بضعة أسئلة قصيرة. ثم ترى ما يناسبك، ومن يرتّبه، وكم يكلّف.',
    go: 'ابدأ دليل الطريق',
  },
}
