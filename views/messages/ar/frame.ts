import type { Messages } from '../nl.ts'

export const frame: Messages['frame'] = {
  reach: { call: 'اتصل بنا', listen: 'للتحدث، ليلًا ونهارًا', choose: 'بمن يمكنك أن تتصل؟ اختر بلديتك' },
  footer: { find: 'المساعدة والدعم', about: 'عن هذا الموقع' },
  text: {
    name: 'النص',
    choose: ': اختر حجم الحروف',
    size: { normal: 'عادي', large: 'كبير', larger: 'أكبر' },
  },
}
