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
import { library } from './library.ts'
import { neighbours } from './neighbours.ts'
import { ownRequest } from './own-request.ts'
import { readingTable } from './reading-table.ts'
import { statements } from './statements.ts'
import { tools } from './tools.ts'
import { young } from './young.ts'
import { youngRequest } from './young-request.ts'

/** Ukrainian. */
export const uk: Translation = {
  signedOff: undefined,
  unsigned: 'Цей текст ще не перевірила людина, для якої українська є рідною мовою.',
  notHere: {
    nl: 'Цієї сторінки ще немає українською. Тут ви читаєте нідерландською.',
    en: 'Цієї сторінки ще немає українською. Тут ви читаєте англійською.',
  },
  words: {
    lang: 'uk',
    dir: 'ltr',
    nav: {
      skip: 'Перейти до змісту',
      main: 'Головне меню',
      crumbs: 'Шлях сторінки',
      start: 'Початок',
      offerings: 'Допомога',
      speak: 'Поговорити',
      urgent: 'Терміново',
      language: 'Мова',
      languageNow: ': зараз українська. Виберіть іншу мову',
      accessibility: 'Доступність',
      privacy: 'Приватність',
      follow: 'Стежити за зверненням',
      professionals: 'Для працівників',
      otherPractice: 'Вибрати інший муніципалітет',
      demo: ({ owner }) => `Приклади даних. Організації та люди на сторінці ${owner} вигадані.`,
      owner: ({ municipality }) => `Adempauze належить муніципалітету ${municipality}.`,
      aboutPortal: 'Adempauze належить муніципалітетам, які вчаться краще допомагати тим, хто доглядає.',
    },
    form,
    field,
    frame,
    readingTable,
    statements,
    complaint,
    ownRequest,
    listening: {
      title: 'Хочете з кимось поговорити?',
      text: 'Телефон довіри працює вдень і вночі. Називати своє ім’я не треба.',
      call: 'Подзвонити',
    },
    urgent: {
      title: 'Це не може зачекати?',
      danger: 'Зараз є небезпека',
      suicide: 'Думаєте про самогубство? Безкоштовно, удень і вночі',
      violence: 'Veilig Thuis: коли є насильство або страх. Безкоштовно, удень і вночі',
      doctor:
        'Не можете сьогодні далі доглядати? Подзвоніть сімейному лікарю (huisarts). Увечері та на вихідних: черговий лікар (spoedpost)',
    },
    person: {
      role: { respite_coordinator: 'Координація перерв у догляді', support_desk: 'Пункт для тих, хто доглядає' },
      promise: ({ name, days }) =>
        `${name} шукає допомогу разом із вами. Вам передзвонять протягом ${days} ${pluralOf('uk', days) === 'one' ? 'робочого дня' : 'робочих днів'}.`,
    },
    ...finding,
    practice: {
      portal,
      home: {
        title: 'Трохи перепочити',
        lead: 'Ви доглядаєте за близькою людиною. Ми допоможемо знайти того, хто ненадовго вас замінить. Поруч і так, як вам зручно.',
        postcode: 'Поштовий індекс близької людини',
        postcodeHint: '4 цифри, наприклад 5247',
        go: 'Шукати допомогу поруч',
        who: 'Близька людина – це той, за ким ви доглядаєте. Обліковий запис не потрібен.',
        speak: 'Краще з кимось поговорити?',
        doors: 'Що вас хвилює?',
        door: {
          hold: { title: 'Як мені витримати?', text: 'Кілька вільних годин або днів. Подивіться, хто може вас ненадовго замінити.' },
          together: { title: 'Як доглядати разом із фахівцями?', text: 'Люди, які подумають разом із вами й підуть на розмову.' },
          well: { title: 'Як добре доглядати за близькою людиною?', text: 'Курси та люди, які переживають те саме.' },
        },
        calm: 'Без поспіху',
        calmLinks: {
          talk: { title: 'Поговорити з іншими', text: 'Чашка кави з людьми, які це знають.' },
          everyday: { title: 'Допомога у звичайних справах', text: 'Покупки, їжа, поїздка або дрібна робота.' },
          arrange: { title: 'Допомога з оформленням', text: 'Людина, яка дзвонить, пише й подає заяви разом із вами.' },
        },
        more: 'Також тут',
        moreText: {
          neighbours: 'Покупки, товариство або підвезення. Попросіть або допоможіть самі.',
          tools: 'Намалюйте, хто допомагає, складіть план на крайній випадок, підготуйтеся до розмови.',
          library: 'Короткі поради, курси та історії.',
          allowed: 'Що часто можна робити самостійно і кого про це спитати.',
          young: 'Сторінка для дітей і молоді.',
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
