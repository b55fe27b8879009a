import type { FindingMessages } from '../finding.ts'
import { directory } from './directory.ts'
import { routing } from './routing.ts'
import { rules } from './rules.ts'
import { search } from './search.ts'

export const portal: FindingMessages['practice']['portal'] = {
  title: 'Chwila na oddech',
  lead: 'Opiekujesz się kimś bliskim. Pomożemy znaleźć osobę, która przejmie opiekę na chwilę. Gdzie mieszka bliska osoba?',
  label: 'Kod pocztowy lub gmina bliskiej osoby',
  hint: 'Na przykład 5247 albo Stein',
  go: 'Dalej',
  who: 'Bliska osoba to ktoś, kim się opiekujesz. Konto nie jest potrzebne.',
  list: 'Gminy, które biorą udział',
  formerly: ({ names }) => `także ${names}`,
  empty: 'Wpisz kod pocztowy albo gminę.',
  unknownPostcode: ({ postcode }) => `Nie wiemy jeszcze, z której gminy jest kod ${postcode}. Wybierz poniżej gminę bliskiej osoby.`,
  unknownName: ({ name }) => `Nie ma na liście gminy „${name}”. Wybierz poniżej gminę albo wpisz kod pocztowy.`,
  elsewhere: ({ postcode, place }) =>
    `Kod ${postcode} to ${place}. Adempauze tam jeszcze nie działa. Zadzwoń do gminy bliskiej osoby i zapytaj o pomoc dla opiekunów.`,
}

const shortlist: FindingMessages['shortlist'] = {
  nav: 'Moja lista',
  keep: 'Zapisz',
  kept: 'Zapisane',
  isKept: 'Jest na twojej liście.',
  isLetGo: 'Usunięto z twojej listy.',
  title: 'Moja lista',
  lead: 'Ta lista jest tylko w twojej przeglądarce. Niczego nie zapisujemy.',
  sharedTitle: 'Lista dla ciebie',
  sharedLead: 'Ktoś udostępnił ci te miejsca. Możesz je zapisać u siebie albo wydrukować.',
  without: 'Bez skryptu przeglądarka nie może prowadzić listy. Miejsce można jednak zabrać tak:',
  withoutWays: [
    'Wydrukuj stronę miejsca. Mieści się na jednej kartce.',
    'Zapisz krótki link. Jest na każdej stronie pod „Krótki link i kod QR”.',
    'Dodaj zakładkę w przeglądarce.',
  ],
  nothing: 'Na twojej liście nic jeszcze nie ma.',
  nothingShared: 'Na tej liście nic nie ma.',
  nothingText: 'Wybierz przy miejscu „Zapisz”. Potem znajdziesz je tutaj.',
  toOfferings: 'Zobacz pomoc',
  phone: 'Telefon',
  note: 'Twoja notatka',
  noteStays: '(zostaje w twojej przeglądarce)',
  remove: 'Usuń z mojej listy',
  share: 'Udostępnij tę listę',
  print: 'Wydrukuj tę listę',
  empty: 'Opróżnij listę',
  keepAll: 'Zapisz wszystkie te miejsca',
  undo: 'Przywróć',
  gone: ({ name }) => `${name}: tego nie ma już na liście pomocy.`,
  goneUnknown: 'Jednego miejsca z tej listy już nie ma.',
  news: {
    removed: 'Miejsca nie ma już na twojej liście.',
    emptied: 'Twoja lista jest pusta.',
    restored: 'Jest z powrotem.',
    added: 'Miejsca są teraz na twojej liście.',
    copied: 'Link skopiowany. Możesz go wkleić do wiadomości.',
    blocked: 'Przeglądarka nie pozwala tu niczego zapisać. Zanotuj krótki link miejsca.',
    failed: 'Lista chwilowo się nie wczytuje. Nie zniknęła. Spróbuj za chwilę.',
    full: 'Lista jest pełna: ma 50 miejsc. Najpierw usuń jedno.',
    notCopied: 'Tutaj nie da się udostępnić. Skopiuj adres z góry przeglądarki.',
  },
}

const reports: FindingMessages['reports'] = {
  link: 'Coś się tu nie zgadza? Daj nam znać',
  reason: {
    telephone: 'Numer telefonu jest zły',
    address_hours: 'Adres lub godziny są złe',
    gone: 'Tego już nie ma',
    cost: 'Koszt jest zły',
    full: 'Nie ma wolnych miejsc, choć tutaj są',
    other: 'Coś innego',
  },
  ask: {
    title: 'Co się nie zgadza?',
    lead: 'Dziękujemy za pomoc. Nie trzeba podawać nazwiska. Chodzi o:',
    reason: 'Co się nie zgadza?',
    note: 'Chcesz coś dodać?',
    noteHint: 'Najwyżej 500 znaków. Nie wpisuj nazwisk ani innych danych osobowych. Przy wyborze „Coś innego” wypełnij to pole.',
    send: 'Wyślij',
    back: 'Wróć do tej pomocy',
    after: ({ name }) => `Wiadomość dostaje ${name} oraz organizacja. Nie zapisujemy, kim jesteś.`,
  },
  sent: {
    title: 'Dziękujemy',
    lead: 'Wiadomość dotarła.',
    next: ({ name }) => `${name} sprawdzi to z organizacją. Nic więcej nie trzeba robić.`,
    more: 'Szukaj innej pomocy',
  },
}

const agreements: FindingMessages['agreements'] = {
  parties: 'Strony',
  refers: 'Kieruje',
  answers: 'Dzwoni i szuka miejsca',
  joins: 'Współpracuje',
  days: (count) => (count === 0 ? 'tego samego dnia roboczego' : `${count} ${count === 1 ? 'dnia roboczego' : 'dni roboczych'}`),
  public: {
    title: 'Umowy o współpracy',
    lead: 'Tak organizacje pracują tu razem dla opiekunów. Kto do kogo kieruje i jak szybko będzie odpowiedź?',
    none: 'Nie ma jeszcze publicznych umów o współpracy.',
    noneText: ({ name, phone }) => `Potrzebujesz pomocy albo masz pytanie? Zadzwoń: ${name}, ${phone}.`,
    call: ({ days }) => `Po skierowaniu ktoś zadzwoni do ciebie w ciągu ${days}.`,
    callSameDay: 'Po skierowaniu ktoś zadzwoni do ciebie tego samego dnia roboczego.',
    until: ({ day }) => `Ważne do ${day}.`,
    files: 'Ta lista dla arkuszy i programów',
    csv: 'Lista jako CSV',
    json: 'Lista jako JSON',
  },
}

const problem: FindingMessages['problem'] = {
  code: ({ status }) => `Kod ${status}`,
  again: 'Spróbuj ponownie',
  home: 'Na stronę początkową',
  kept: 'Wpisane dane nadal tu są. Chwilę poczekaj i wyślij ponownie.',
  sendAgain: 'Wyślij ponownie',
  bad_request: { title: 'Nie rozumiemy tego zapytania', text: 'Cofnij się o krok i spróbuj jeszcze raz.' },
  other_site: {
    title: 'Ten formularz nie pochodzi z tej strony',
    text: 'Niczego nie zapisaliśmy. Otwórz stronę tutaj na nowo i wyślij formularz jeszcze raz.',
  },
  not_found: { title: 'Tej strony nie ma', text: 'Może adres jest zły albo strona zniknęła. Szukaj dalej od strony początkowej.' },
  not_allowed: {
    title: 'Tutaj to niemożliwe',
    text: 'Pod tym adresem takie zapytanie nie działa. Cofnij się o krok i spróbuj jeszcze raz.',
  },
  too_large: { title: 'To za dużo naraz', text: 'Skróć tekst albo wybierz mniejszy plik. Potem wyślij ponownie.' },
  unavailable: {
    title: 'Chwilowo brak połączenia',
    text: 'To nasza wina, nie twoja. To, co było zapisane, nie zniknęło. Spróbuj ponownie za kilka minut.',
  },
  misdirected: { title: 'Ten adres nie jest nasz', text: 'Otwórz Adempauze pod zwykłym adresem swojej gminy.' },
  too_many: { title: 'Chwilę poczekaj', text: 'Było za dużo prób w krótkim czasie. Poczekaj minutę i spróbuj ponownie.' },
  broken: { title: 'Coś poszło nie tak', text: 'To nasza wina, nie twoja. To, co było zapisane, nie zniknęło. Spróbuj ponownie.' },
}

const interop: FindingMessages['interop'] = {
  feed: { title: ({ practice }) => `Nowa i zmieniona pomoc: ${practice}` },
  links: {
    label: 'Ta lista dla własnego programu',
    file: 'Pobierz tę listę (CSV)',
    feed: 'Śledź zmiany (Atom)',
    api: 'Dla programów (HSDS)',
  },
}

export const finding = { search, directory, routing, rules, shortlist, reports, agreements, problem, interop }
