import type { CareMessages } from '../care.ts'
import { counted } from '../counted.ts'
import { isolated } from './isolated.ts'

export const form: CareMessages['form'] = {
  notRequired: '(ليس ضروريًا)',
  choose: 'اختر',
  error: 'خطأ: ',
  typedBefore: 'هذا ما كتبته. يمكنك نسخه.',
  torn: 'هذه الصفحة لم تعد كاملة. احتفظ بما كتبته وافتح الصفحة من جديد.',
  missing: ({ count }) =>
    `يرجى مراجعة ${counted('ar', count, { one: 'شيء واحد', two: 'شيئين', few: '# أشياء', many: '# شيئًا', other: '# شيء' })}`,
}

export const field: CareMessages['field'] = {
  required: 'املأ هذا الحقل.',
  too_long: 'اجعل هذا أقصر.',
  choose_one: 'اختر واحدًا من الخيارات.',
  choose_some: 'اختر واحدًا على الأقل.',
  not_a_telephone: `اكتب رقم هاتف من 10 أرقام. من بلد آخر: ابدأ بعلامة ${isolated('+')}.`,
  not_a_postcode: 'اكتب الأرقام الأربعة للرمز البريدي، مثل 5247.',
  not_an_email: `اكتب عنوان بريد إلكتروني، مثل ${isolated('naam@voorbeeld.nl')}.`,
  not_an_age: 'اكتب العمر رقمًا من 0 إلى 120.',
  not_a_day: `اكتب تاريخًا، مثل ${isolated('31-12-2026')}.`,
  before_today: 'اختر اليوم أو يومًا بعده.',
  holds_bsn: `هنا رقم قد يكون رقمًا شخصيًا (${isolated('BSN')}). احذفه من فضلك: لا نشارك رقم ${isolated('BSN')} هنا أبدًا.`,
  not_a_follow_code: 'اكتب حروف الرمز وأرقامه الاثني عشر. راجعها على ورقتك.',
  not_last_digits: 'اكتب آخر 4 أرقام من رقم هاتفك.',
  not_a_first_name: 'اكتب الاسم الأول فقط، بلا أرقام أو علامات أخرى.',
  tick_needed: 'ضع علامة هنا. وإلا فلا يمكنك الإرسال.',
  tick_to_be_called: 'ضع علامة هنا. لا يمكننا الاتصال بك دون موافقتك.',
}
