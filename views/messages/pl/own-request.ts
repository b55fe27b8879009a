import type { CareMessages } from '../care.ts'

export const ownRequest: CareMessages['ownRequest'] = {
  title: 'Prośba o telefon od nas',
  link: 'Zadzwonimy do Państwa',
  lead: ({ name, day }) => `Proszę zostawić imię i numer. ${name} zadzwoni najpóźniej w dniu: ${day}.`,
  noAccount: 'To zajmie minutę. Konto nie jest potrzebne.',
  check: ({ name }) => `Czy pytania „${name}” są już wypełnione? Nie widzimy odpowiedzi. To Państwo wybierają, co powiedzieć.`,
  label: {
    caregiverName: 'Imię',
    telephone: 'Numer telefonu',
    bestTime: 'Kiedy możemy zadzwonić?',
    language: 'W jakim języku najlepiej się rozmawia?',
    wish: 'Co by pomogło?',
    consent: 'Tak, zgadzam się',
  },
  hint: {
    caregiverName: 'Wystarczy samo imię.',
    telephone: 'Na ten numer zadzwonimy.',
    wish: 'Proszę nie pisać tu danych medycznych. Najwyżej 500 znaków.',
  },
  bestTime: { any: 'Obojętnie', morning: 'Rano', afternoon: 'Po południu', evening: 'Wieczorem' },
  otherLanguage: 'Inny język',
  consent: {
    title: 'Czy to w porządku?',
    text: ({ organisation }) =>
      `${organisation} użyje imienia, numeru i tego, co zostanie tu napisane, aby zadzwonić i wspólnie poszukać pomocy. W każdej chwili można to zatrzymać.`,
  },
  send: 'Wyślij moją prośbę',
  call: 'Wolą Państwo zadzwonić?',
  nobody: ({ name, phone }) => `Teraz nikt tu nie czyta tego formularza. Proszę zadzwonić: ${name}, ${phone}.`,
  tooMany: ({ name, phone }) =>
    `Przed chwilą wysłano tu bardzo dużo. Proszę poczekać minutę i wysłać ponownie. Albo zadzwonić: ${name}, ${phone}.`,
  another: ({ day }) => `Jedna prośba została już wysłana, w dniu: ${day}. Czy wysłać też tę? W takim razie proszę wysłać jeszcze raz.`,
  sent: {
    title: 'Prośba została wysłana',
    before: 'Ta prośba została już wysłana',
    beforeText: ({ day, name, phone }) =>
      `Było to w dniu: ${day}. Kodu już tu nie ma. Kod się zgubił? Proszę zadzwonić: ${name}, ${phone}.`,
    lead: ({ name, day }) => `${name} zadzwoni najpóźniej w dniu: ${day}.`,
    next: 'Co będzie dalej',
    reads: ({ organisation, day }) => `${organisation} przeczyta prośbę najpóźniej w dniu: ${day}.`,
    calls: ({ name, day }) => `${name} zadzwoni najpóźniej w dniu: ${day}.`,
    together: 'Wspólnie zobaczymy, co pasuje. Decydują Państwo.',
    number: 'Dzwonimy na numer',
    time: 'Najlepsza pora na telefon',
    wrong: ({ name, phone }) =>
      `Coś się nie zgadza albo chcą Państwo zrezygnować? Proszę zadzwonić: ${name}, ${phone}. Można to też zrobić samodzielnie, używając kodu.`,
    follow: 'Proszę sprawdzić, na jakim etapie jest prośba',
    go: 'Proszę wejść na stronę',
    fill: 'Tam proszę wpisać ten kod i ostatnie 4 cyfry numeru telefonu.',
    code: 'Kod',
    keep: 'Proszę zapisać kod, wydrukować tę stronę albo zrobić zdjęcie. Nie przechowujemy kodu.',
    toFollow: 'Sprawdź, na jakim etapie jest prośba',
    print: 'Wydrukuj tę stronę',
    reference: 'Numer prośby',
    home: 'Wróć na początek',
  },
}
