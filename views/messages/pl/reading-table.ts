import type { Messages } from '../nl.ts'

export const readingTable: Messages['readingTable'] = {
  title: 'Czytelnia',
  heading: 'Opiekujesz się kimś?',
  lead: 'Dotknij tego, o czym chcesz poczytać. Nic nie trzeba wpisywać.',
  themes: 'O czym chcesz poczytać?',
  help: { title: 'Kto może pomóc?', text: 'Miejsca i ludzie w pobliżu. Widać, ile to kosztuje i do kogo zadzwonić.' },
  kinds: 'Wybierz rodzaj pomocy',
  days: {
    title: 'Najbliższe dni',
    text: 'Spotkania dla ciebie i bliskiej osoby.',
    none: 'W najbliższym tygodniu nie ma nic w kalendarzu.',
  },
  phone: {
    title: 'Dalej na własnym telefonie',
    text: 'Skieruj aparat telefonu na ten kwadrat.',
    door: 'Na telefonie',
    code: ({ title }) => `Kod do zeskanowania: ${title}`,
  },
  back: 'Powrót do czytelni',
  again: 'Koniec? Usuń wszystko i zacznij od nowa',
  away: {
    title: 'Czy nadal tu jesteś?',
    text: 'Jeśli nie, usuniemy to, co zostało wybrane i wpisane. Czytelnia zacznie od nowa.',
    left: ({ seconds }) => `Jeszcze ${seconds} sekund.`,
    stay: 'Nadal tu jestem',
    again: 'Zacznij od razu od nowa',
  },
  elsewhere: { title: 'Zabierz to na telefonie', text: 'To nie otwiera się w czytelni. Przepisz to albo zrób zdjęcie.', close: 'Zamknij' },
  about: {
    title: 'O tej czytelni',
    points: [
      'Przez dwie minuty nikt niczego nie dotyka? Wtedy pytamy, czy nadal tu jesteś.',
      'Potem usuwamy listę, wybrany język i to, co wpisano.',
      'Plik cookie pamięta, że to czytelnia. Znika po zamknięciu przeglądarki.',
    ],
    off: 'Czytasz to na własnym telefonie? Wyłącz czytelnię',
  },
}
