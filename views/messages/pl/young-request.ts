import type { Messages } from '../nl.ts'

export const youngRequest: Messages['care']['youngRequest'] = {
  title: 'Poproś, żebyśmy zadzwonili',
  link: 'Nie chcesz dzwonić? Poproś, żebyśmy zadzwonili',
  choose: 'Wybierz, ile masz lat. Zapytamy tylko o to, co pasuje.',
  other: 'Wybierz inny wiek',
  lead: {
    under12: 'Wypełnij to z dorosłą osobą, której ufasz. Zadzwonimy do tej osoby.',
    from12: 'Poniżej 16 lat prosisz razem z dorosłą osobą. Najpierw zadzwonimy do niej.',
    from16: 'Zostaw imię i numer. Konto nie jest potrzebne.',
  },
  calls: {
    alone: ({ name, day }) => `${name} zadzwoni do ciebie najpóźniej w dniu: ${day}.`,
    adult: ({ name, day }) => `${name} zadzwoni do dorosłej osoby najpóźniej w dniu: ${day}.`,
    both: ({ name, day }) => `${name} zadzwoni najpierw do dorosłej osoby, potem do ciebie, najpóźniej w dniu: ${day}.`,
  },
  theAdult: 'Dorosła osoba, która prosi z tobą',
  label: {
    caregiverName: 'Twoje imię',
    adult: 'Która dorosła osoba prosi z tobą?',
    adultDoes: 'Co robi ta dorosła osoba?',
    adultTelephone: 'Numer telefonu tej dorosłej osoby',
    telephone: 'Twój numer telefonu',
    bestTime: 'Kiedy możemy zadzwonić?',
    language: 'W jakim języku najlepiej ci się rozmawia?',
    wish: 'Co by ci pomogło?',
  },
  yes: {
    under12: 'Tak, dorosła osoba się zgadza',
    from12: 'Tak, chcę tego, a dorosła osoba się zgadza',
    from16: 'Tak, zgadzam się',
  },
  hint: {
    caregiverName: 'Wystarczy samo imię.',
    telephone: 'Zadzwonimy do ciebie na ten numer.',
    alsoYou: 'Podasz numer? Wtedy zadzwonimy potem także do ciebie.',
    adultTelephone: 'Na ten numer zadzwonimy do dorosłej osoby.',
    wish: 'Nie pisz imion innych osób. Najwyżej 300 znaków.',
  },
  adult: {
    parent: 'Mój tata, mama albo opiekun prawny',
    trusted_adult: 'Ktoś inny, komu ufam, na przykład z rodziny albo ze szkoły',
  },
  does: { calls: 'Rozmawia razem ze mną', is_there: 'Jest przy mnie, gdy dzwonicie', knows: 'Wie o tym' },
  consentTitle: 'Czy to w porządku?',
  consent: {
    under12: ({ organisation }) =>
      `${organisation} zadzwoni do dorosłej osoby. Użyjemy twojego imienia, numeru i tego, co tu napiszesz. Dorosła osoba zgadza się za ciebie. To nie twój tata, mama ani opiekun prawny? Wtedy razem pomyślimy, jak oni też mogą się zgodzić. Zawsze możesz to zatrzymać.`,
    from12: ({ organisation }) =>
      `${organisation} zadzwoni najpierw do dorosłej osoby. Użyjemy twojego imienia, numerów i tego, co tu napiszesz, aby zadzwonić i wspólnie poszukać. Zgadzasz się ty i dorosła osoba. Zawsze możesz to zatrzymać.`,
    from16: ({ organisation }) =>
      `${organisation} użyje twojego imienia, numeru i tego, co tu napiszesz, aby zadzwonić i wspólnie poszukać. Zawsze możesz to zatrzymać.`,
  },
  send: 'Wyślij moje pytanie',
  nobody: ({ name, phone }) => `Teraz nikt tu nie czyta tego formularza. Zadzwoń: ${name}, ${phone}.`,
  tooMany: ({ name, phone }) => `Przed chwilą wysłano tu bardzo dużo. Poczekaj minutę i wyślij ponownie. Albo zadzwoń: ${name}, ${phone}.`,
  another: ({ day }) => `Jedno pytanie zostało już wysłane, w dniu: ${day}. Wysłać też to? W takim razie wyślij jeszcze raz.`,
  form: {
    choose: 'Wybierz',
    torn: 'Ta strona nie jest już cała. Zachowaj to, co tu jest wpisane, i otwórz stronę ponownie.',
    missing: ({ count }) => `Sprawdź jeszcze raz: ${count}`,
  },
  field: {
    required: 'Wypełnij to.',
    too_long: 'Skróć to.',
    choose_one: 'Wybierz jedną z możliwości.',
    not_a_telephone: 'Wpisz numer telefonu z 10 cyfr.',
    holds_bsn: 'Jest tu numer, który może być numerem BSN. Usuń go.',
    tick_to_be_called: 'Zaznacz to pole. Bez zgody nie możemy zadzwonić.',
    adult_needed:
      'Poniżej 16 lat prosi z tobą dorosła osoba. Wypełnijcie to razem. Boisz się? Pod formularzem jest napisane, co możesz zrobić.',
  },
  sent: {
    title: 'Twoje pytanie zostało wysłane',
    before: 'To pytanie zostało już wysłane',
    beforeText: ({ day, name, phone }) => `Było to w dniu: ${day}. Kodu już tu nie ma. Kod zginął? Zadzwoń: ${name}, ${phone}.`,
    next: 'Co będzie dalej',
    reads: ({ organisation, day }) => `${organisation} przeczyta twoje pytanie najpóźniej w dniu: ${day}.`,
    together: 'Razem zobaczycie, co pasuje. Nic się nie stanie bez twojej wiedzy.',
    number: 'Twój numer',
    adultNumber: 'Numer dorosłej osoby',
    time: 'Najlepsza pora na telefon',
    wrong: ({ name, phone }) => `Coś się nie zgadza albo chcesz zrezygnować? Zadzwoń: ${name}, ${phone}.`,
    follow: 'Sprawdź, na jakim etapie jest sprawa',
    go: 'Wejdź na stronę',
    fill: {
      own: 'Wpisz tam ten kod i ostatnie 4 cyfry twojego numeru.',
      adult: 'Wpisz tam ten kod i ostatnie 4 cyfry numeru dorosłej osoby.',
    },
    code: 'Twój kod',
    keep: 'Zapisz kod, wydrukuj tę stronę albo zrób zdjęcie. Nie przechowujemy kodu.',
    toFollow: 'Sprawdź, na jakim etapie jest sprawa',
    print: 'Wydrukuj tę stronę',
  },
}
