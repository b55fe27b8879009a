import { pluralOf } from '../../format.ts'
import type { Translation } from '../care.ts'
import { agenda } from './agenda.ts'
import { check } from './check.ts'
import { complaint } from './complaint.ts'
import { field, form } from './form.ts'
import { frame } from './frame.ts'
import { readingTable } from './reading-table.ts'
import { statements } from './statements.ts'

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
    },
    form,
    field,
    frame,
    readingTable,
    statements,
    complaint,
    listening: {
      title: 'Хочете з кимось поговорити?',
      text: 'Вас вислухають удень і вночі. Називати своє ім’я не треба.',
      call: 'Подзвонити',
    },
    urgent: {
      title: 'Не можна чекати?',
      danger: 'Зараз є небезпека',
      suicide: 'Думаєте про самогубство? Безкоштовно, удень і вночі',
      violence: 'Veilig Thuis: коли є насильство або страх. Безкоштовно, удень і вночі',
      doctor: 'Не можете сьогодні далі доглядати? Подзвоніть сімейному лікарю (huisarts). Увечері та на вихідних: черговий лікар',
    },
    person: {
      role: { respite_coordinator: 'Координує перерви в догляді', support_desk: 'Пункт для тих, хто доглядає' },
      promise: ({ name, days }) =>
        `${name} шукає разом із вами. Вам передзвонять протягом ${days} ${pluralOf('uk', days) === 'one' ? 'робочого дня' : 'робочих днів'}.`,
    },
    practice: {
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
      },
    },
    routing: {
      name: 'Дороговказ',
      door: {
        title: 'Яка допомога нам підходить?',
        text: 'Кілька коротких запитань. Потім ви бачите, що підходить, хто це оформлює і скільки це коштує.',
        go: 'Відкрити дороговказ',
      },
    },
    shortlist: { nav: 'Мій список' },
    agreements: { public: { title: 'Угоди про співпрацю' } },
    agenda,
    directory: {
      weekday: { Mo: 'понеділок', Tu: 'вівторок', We: 'середа', Th: 'четвер', Fr: 'п’ятниця', Sa: 'субота', Su: 'неділя' },
      opening: ({ from, to, opens, closes }) => `${from === to ? from : `${from} – ${to}`}: ${opens} – ${closes}`,
      openAlways: 'Щодня, удень і вночі',
      supportType: {
        day_care: { name: 'Денний догляд' },
        guest_house: { name: 'Дім короткого перебування' },
        short_stay: { name: 'Коротке перебування' },
        home_respite: { name: 'Короткий догляд удома' },
        replacement_care: { name: 'Заміна того, хто доглядає' },
        night_care: { name: 'Допомога вночі' },
        volunteer_buddy: { name: 'Волонтер або товариш' },
        meeting_center: { name: 'Центр зустрічей' },
        peer_support: { name: 'Люди в такій самій ситуації' },
        crisis_stay: { name: 'Термінове місце' },
        emergency_plan: { name: 'План на крайній випадок' },
        support_centre: { name: 'Пункт підтримки для тих, хто доглядає' },
        respite_coordinator: { name: 'Координація перерв у догляді' },
        training: { name: 'Курс або навчання' },
        case_manager: { name: 'Порадник при деменції' },
        care_broker: { name: 'Помічник з оформлення' },
        client_support: { name: 'Підтримка на розмовах і з заявами' },
        work_support: { name: 'Робота і догляд' },
      },
    },
    care: { check },
  },
}
