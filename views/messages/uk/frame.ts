import type { Messages } from '../nl.ts'

export const frame: Messages['frame'] = {
  reach: { call: 'Дзвоніть нам', listen: 'Розмова вдень і вночі', choose: 'Кому можна подзвонити? Виберіть муніципалітет' },
  footer: { find: 'Допомога й підтримка', about: 'Про цей сайт' },
  text: {
    name: 'Текст',
    choose: ': виберіть розмір літер',
    size: { normal: 'Звичайний', large: 'Великий', larger: 'Ще більший' },
  },
}
