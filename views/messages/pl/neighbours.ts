import type { Messages } from '../nl.ts'

export const neighbours: Messages['care']['neighbours'] = {
  name: 'Pomoc sąsiedzka',
  lead: 'Sąsiedzi pomagają sobie w zwykłych sprawach: zakupy, towarzystwo albo podwiezienie. To nic nie kosztuje.',
  arranged: ({ organisation }) => `Zajmuje się tym ${organisation}. Sprawdza, kto do Państwa pasuje, i łączy Państwa ze sobą.`,
  door: {
    ask: { title: 'Potrzebuję pomocy', text: 'Proszę krótko napisać, w czym. Każdy może poprosić.' },
    offer: { title: 'Chcę pomagać', text: 'Już godzina to dużo. Sami Państwo wybierają, co i kiedy.' },
  },
  how: 'Jak to działa',
  steps: {
    send: 'Wypełniają Państwo krótki formularz. Otrzymują Państwo kod.',
    look: ({ organisation }) => `${organisation} dzwoni do Państwa i szuka kogoś, kto pasuje.`,
    choose: 'Poznają Państwo imię i rodzaj pomocy. Mówią Państwo tak albo nie.',
    meet: 'Jeśli obie strony powiedzą tak, poznają nawzajem swoje imię i numer telefonu.',
  },
  notFor: 'Do czego to nie służy',
  notForText: 'Nie do pielęgnacji, na przykład mycia lub leków. Ani wtedy, gdy sprawa jest pilna.',
  otherHelp: 'Szukaj innej pomocy',
  hasCode: 'Czy mają już Państwo kod?',
  toFollow: 'Zobacz, na jakim to etapie',
  notHere: {
    title: 'Tutaj nie ma jeszcze pomocy sąsiedzkiej',
    text: ({ name, phone }) =>
      `W tej gminie nikt się tym jeszcze nie zajmuje. Proszę zadzwonić: ${name}, ${phone}. Razem znajdą Państwo coś innego.`,
  },

  help: {
    shopping: 'Zakupy',
    company: 'Towarzystwo',
    outing: 'Wspólne wyjście',
    lift: 'Podwiezienie samochodem',
    jobs: 'Drobne prace',
    garden: 'Praca w ogrodzie',
    papers: 'Formularze lub komputer',
    pets: 'Wyprowadzanie zwierzęcia',
  },
  time: {
    morning: 'Rano w dni robocze',
    afternoon: 'Po południu w dni robocze',
    evening: 'Wieczorem',
    weekend: 'W sobotę lub niedzielę',
  },

  form: {
    lead: {
      ask: 'Kilka krótkich pytań. Nie pytamy o zdrowie.',
      offer: 'Kilka krótkich pytań. Potem organizacja chce Państwa poznać.',
    },
    firstName: 'Imię',
    firstNameHint: 'Tylko imię. Nazwisko nie jest potrzebne.',
    telephone: 'Numer telefonu',
    telephoneHint: 'Widzi go tylko organizacja, dopóki obie strony nie powiedzą tak.',
    helps: { ask: 'W czym potrzebna jest pomoc?', offer: 'W czym chcą Państwo pomagać?' },
    times: 'Kiedy Państwu pasuje?',
    area: 'Kod pocztowy lub okolica',
    areaHint: '4 cyfry, na przykład 6171. Albo nazwa okolicy.',
    words: 'Czy chcą Państwo coś dodać?',
    wordsHint: 'Najwyżej 300 znaków. Proszę nie pisać o zdrowiu.',
    adult: 'Mam 18 lat lub więcej.',
    consent: 'Tak, zgadzam się.',
    consentText: ({ organisation }) =>
      `${organisation} może to przeczytać i do mnie zadzwonić. Druga osoba najpierw pozna tylko moje imię i rodzaj pomocy.`,
    checks: ({ organisation }) =>
      `${organisation} prosi o zaświadczenie o niekaralności (VOG) i obietnicę dyskrecji. To nic Państwa nie kosztuje.`,
    send: { ask: 'Poproś o pomoc', offer: 'Zaoferuj pomoc' },
  },

  sent: {
    title: { ask: 'Państwa prośba jest wysłana', offer: 'Państwa oferta jest wysłana' },
    lead: ({ organisation }) => `Dziękujemy. ${organisation} przeczyta to i zadzwoni.`,
    code: 'Państwa kod',
    keep: 'Proszę zapisać kod albo wydrukować tę stronę. Kod widać tutaj tylko raz.',
    print: 'Wydrukuj tę stronę',
    go: 'Proszę sprawdzić, na jakim to etapie:',
    fill: 'Tam proszę wpisać ten kod i ostatnie 4 cyfry numeru telefonu.',
    stop: 'Z tym kodem można też zrezygnować. Wtedy usuwamy wszystko.',
  },

  follow: {
    title: 'Sprawdź swoją prośbę lub ofertę',
    lead: 'Prośba o pomoc albo oferta pomocy: tutaj widać, na jakim to etapie.',
    code: 'Państwa kod',
    codeHint: '12 liter i cyfr. Wielkie litery nie są potrzebne.',
    digits: 'Ostatnie 4 cyfry numeru telefonu',
    digitsHint: 'Numeru wpisanego w formularzu.',
    go: 'Pokaż',
    lost: 'Kod się zgubił?',
    lostText: ({ name, phone }) => `Nic nie szkodzi. Organizacja też zadzwoni. Można też zadzwonić: ${name}, ${phone}.`,
    refused: {
      wrong: 'Ten kod i ten numer do siebie nie pasują. Proszę sprawdzić oba.',
      wait: 'Zbyt wiele prób się nie udało. Proszę poczekać godzinę i spróbować ponownie.',
    },
    changed: 'W międzyczasie coś się zmieniło. Tak jest teraz.',
    gone: {
      title: 'Wszystko jest usunięte',
      text: 'Tekst, imię i numer zostały usunięte. Ten kod już nie działa.',
      again: 'Jeśli później znów będzie taka potrzeba, proszę ponownie wypełnić formularz.',
    },
  },

  standing: {
    ask: {
      new: { title: 'Mamy Państwa prośbę', text: 'Organizacja czyta prośbę.' },
      waiting: { title: 'Szukamy kogoś dla Państwa', text: 'Teraz nie trzeba nic robić. Organizacja zadzwoni.' },
      proposed: { title: 'Jest ktoś dla Państwa', text: 'Proszę spokojnie się zastanowić. Zawsze można powiedzieć nie.' },
      running: { title: 'Mają Państwo do siebie kontakt', text: 'Proszę zadzwonić do siebie i razem coś ustalić.' },
      closed: { title: 'Prośba jest zamknięta', text: 'Nic się już nie dzieje. Za trzy miesiące usuniemy wszystko.' },
      declined: { title: 'Tutaj to się nie uda', text: 'Organizacja nie może tego załatwić. Za trzy miesiące usuniemy wszystko.' },
      withdrawn: { title: 'Rezygnacja przyjęta', text: 'Wszystko zostało usunięte.' },
    },
    offer: {
      new: { title: 'Mamy Państwa ofertę', text: 'Organizacja zadzwoni, żeby Państwa poznać.' },
      waiting: { title: 'Wszystko gotowe do pomocy', text: 'Damy znać, gdy znajdzie się ktoś, kto pasuje.' },
      proposed: { title: 'Jest ktoś, komu mogą Państwo pomóc', text: 'Proszę spokojnie się zastanowić. Zawsze można powiedzieć nie.' },
      running: { title: 'Mają Państwo do siebie kontakt', text: 'Proszę zadzwonić do siebie i razem coś ustalić.' },
      closed: { title: 'Oferta jest zamknięta', text: 'Nic się już nie dzieje. Za trzy miesiące usuniemy wszystko.' },
      declined: { title: 'Teraz to się nie uda', text: 'Organizacja nie prowadzi tego dalej. Za trzy miesiące usuniemy wszystko.' },
      withdrawn: { title: 'Rezygnacja przyjęta', text: 'Wszystko zostało usunięte.' },
    },
  },
  stopped: {
    title: 'Szukanie się skończyło',
    text: ({ name, phone }) =>
      `Organizacja już się tym nie zajmuje i nie zadzwoni. Proszę zadzwonić: ${name}, ${phone}. Razem poszukają Państwo czegoś innego.`,
    running: ({ name, phone }) =>
      `Organizacja już się tym nie zajmuje. Mogą Państwo dalej sobie pomagać. Pytania? Proszę zadzwonić: ${name}, ${phone}.`,
  },
  declined: {
    not_reached: 'Dzwoniliśmy, ale nikt nie odebrał.',
    lives_elsewhere: 'Nie mieszkają Państwo w tej gminie.',
    needs_care: 'Do tego potrzebny jest ktoś z przygotowaniem.',
    not_fitting: 'To nie jest coś, co sąsiedzi robią dla siebie.',
  },

  match: {
    proposal: {
      ask: ({ name, helps }) => `${name} chce Państwu w tym pomóc: ${helps}. Czy tego Państwo chcą?`,
      offer: ({ name, helps }) => `${name} szuka pomocy w tym: ${helps}. Czy chcą Państwo pomóc?`,
    },
    promise: ({ name }) =>
      `Jeśli obie strony powiedzą tak, ${name} pozna Państwa imię i numer telefonu. Państwo poznają imię i numer drugiej osoby.`,
    yes: 'Tak, chcę',
    no: 'Nie, raczej nie',
    why: 'Dlaczego raczej nie?',
    noWhy: 'Wolę nie mówić',
    reason: { time: 'Czas nie pasuje', distance: 'To za daleko', help: 'Szukam czegoś innego', other: 'Z innego powodu' },
    saidYes: ({ name }) => `Państwa odpowiedź to tak. Teraz czekamy na odpowiedź: ${name}.`,
    number: ({ name }) => `To numer tej osoby: ${name}.`,
    heard: ({ name }) => `${name} zna teraz Państwa imię i numer telefonu.`,
    over: 'Już nie pasuje?',
    overText: 'Wtedy kończy się tylko ta pomoc. Jeśli Państwo chcą, organizacja szuka dalej.',
    stop: 'Zakończ tę pomoc',
  },
  written: 'To jest Państwa wpis',
  fact: { helps: 'W czym', times: 'Kiedy', area: 'Gdzie', words: 'Dopisano', name: 'Imię', telephone: 'Numer telefonu' },
  withdraw: {
    title: 'Całkowita rezygnacja',
    text: 'Zawsze można zrezygnować, bez podawania powodu. Wtedy od razu usuwamy cały wpis.',
    button: 'Rezygnuję, usuń wszystko',
    erase: 'Usuń wszystko teraz',
    sureTitle: 'Na pewno?',
    sureText: 'Od razu usuniemy wszystko, co zostało napisane. Tego nie da się cofnąć.',
    sureMatch: ({ name }) => `Skończy się też kontakt, który ułożyła organizacja: ${name}.`,
    sure: 'Tak, rezygnuję, usuń wszystko',
  },
  questions: 'Czy mają Państwo pytanie?',
}
