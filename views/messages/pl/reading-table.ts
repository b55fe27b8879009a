import { counted } from '../counted.ts'
import type { Messages } from '../nl.ts'

export const readingTable: Messages['readingTable'] = {
  title: 'Czytelnia',
  heading: 'Czy opiekują się Państwo kimś?',
  lead: 'Proszę dotknąć tego, o czym chcą Państwo poczytać. Nic nie trzeba wpisywać.',
  themes: 'O czym chcą Państwo poczytać?',
  help: { title: 'Kto może pomóc?', text: 'Miejsca i ludzie w pobliżu. Widać, ile to kosztuje i do kogo zadzwonić.' },
  kinds: 'Proszę wybrać rodzaj pomocy',
  days: {
    title: 'Najbliższe dni',
    text: 'Spotkania dla Państwa i bliskiej osoby.',
    none: 'W najbliższym tygodniu nie ma nic w kalendarzu.',
  },
  phone: {
    title: 'Dalej na własnym telefonie',
    text: 'Proszę skierować aparat telefonu na ten kwadrat.',
    door: 'Na telefonie',
    code: ({ title }) => `Kod do zeskanowania: ${title}`,
  },
  back: 'Powrót do czytelni',
  again: 'Koniec? Usuń wszystko i zacznij od nowa',
  away: {
    title: 'Czy nadal są tu Państwo?',
    text: 'Jeśli nie, usuniemy to, co zostało wybrane i wpisane. Czytelnia zacznie od nowa.',
    left: ({ seconds }) => `Jeszcze ${counted('pl', seconds, { one: '# sekunda', few: '# sekundy', other: '# sekund' })}.`,
    stay: 'Nadal tu jestem',
    again: 'Zacznij od razu od nowa',
  },
  elsewhere: {
    title: 'Do zabrania na telefonie',
    text: 'To nie otwiera się w czytelni. Proszę to przepisać albo zrobić zdjęcie.',
    close: 'Zamknij',
  },
  ownPhone: {
    title: 'Proszę zrobić to na własnym telefonie',
    text: 'Ten ekran jest dla wszystkich. Dlatego nie wpisuje się tu niczego o sobie.',
    form: 'ta strona',
  },
  turnOn: {
    title: 'Czy to ekran dla wszystkich?',
    text: 'Można zrobić z niego czytelnię. Po każdej osobie usuniemy wtedy to, co tu było.',
    steps: [
      'Proszę otworzyć tę stronę w trybie kiosku przeglądarki. Dozwolona ma być tylko ta strona, bez przycisku wstecz.',
      'Proszę dotknąć raz przycisku poniżej.',
      'Przeglądarka się zamknęła? Proszę dotknąć przycisku jeszcze raz.',
    ],
    button: 'Używaj tego ekranu jako czytelni',
  },
  about: {
    title: 'O tej czytelni',
    points: [
      'Przez dwie minuty nikt niczego nie dotyka? Wtedy pytamy, czy ktoś tu jeszcze jest.',
      'Potem usuwamy listę, wybrany język i to, co wpisano.',
      'Plik cookie pamięta, że to czytelnia. Znika po zamknięciu przeglądarki.',
    ],
    off: 'Wyłącz czytelnię',
  },
}
