import type { FindingMessages } from '../finding.ts'
import { directory } from './directory.ts'
import { routing } from './routing.ts'
import { rules } from './rules.ts'
import { search } from './search.ts'

export const portal: FindingMessages['practice']['portal'] = {
  title: 'Chwila na oddech',
  lead: 'Opiekują się Państwo kimś bliskim. Pomożemy znaleźć osobę, która przejmie opiekę na chwilę. Gdzie mieszka bliska osoba?',
  label: 'Kod pocztowy lub gmina bliskiej osoby',
  hint: 'Na przykład 5247 albo Stein',
  go: 'Dalej',
  who: 'Bliska osoba to ktoś, kim się Państwo opiekują. Konto nie jest potrzebne.',
  list: 'Gminy, które biorą udział',
  formerly: ({ names }) => `także ${names}`,
  empty: 'Proszę wpisać kod pocztowy albo gminę.',
  unknownPostcode: ({ postcode }) => `Nie wiemy jeszcze, z której gminy jest kod ${postcode}. Proszę wybrać poniżej gminę bliskiej osoby.`,
  unknownName: ({ name }) => `Nie ma na liście gminy „${name}”. Proszę wybrać poniżej gminę albo wpisać kod pocztowy.`,
  elsewhere: ({ postcode, place }) =>
    `Kod ${postcode} to ${place}. Adempauze tam jeszcze nie działa. Proszę zadzwonić do gminy bliskiej osoby i zapytać o pomoc dla opiekunów.`,
}

const shortlist: FindingMessages['shortlist'] = {
  nav: 'Moja lista',
  keep: 'Zapisz',
  kept: 'Zapisane',
  isKept: 'Jest na Państwa liście.',
  isLetGo: 'Usunięto z Państwa listy.',
  title: 'Moja lista',
  lead: 'Ta lista jest tylko w Państwa przeglądarce. Niczego nie zapisujemy.',
  sharedTitle: 'Lista dla Państwa',
  sharedLead: 'Ktoś udostępnia Państwu te miejsca. Można je zapisać u siebie albo wydrukować.',
  without: 'Bez skryptu przeglądarka nie może prowadzić listy. Miejsce można jednak zabrać ze sobą tak:',
  withoutWays: [
    'Wydrukować stronę miejsca. Mieści się na jednej kartce.',
    'Zapisać krótki link. Jest na każdej stronie pod „Krótki link i kod QR”.',
    'Dodać zakładkę w przeglądarce.',
  ],
  nothing: 'Na Państwa liście nic jeszcze nie ma.',
  nothingShared: 'Na tej liście nic nie ma.',
  nothingText: 'Proszę wybrać przy miejscu „Zapisz”. Potem będzie je widać tutaj.',
  toOfferings: 'Zobacz pomoc',
  phone: 'Telefon',
  note: 'Państwa notatka',
  noteStays: '(zostaje w Państwa przeglądarce)',
  remove: 'Usuń z mojej listy',
  share: 'Udostępnij tę listę',
  print: 'Wydrukuj tę listę',
  empty: 'Opróżnij listę',
  keepAll: 'Zapisz wszystkie te miejsca',
  undo: 'Przywróć',
  gone: ({ name }) => `${name}: tego nie ma już na liście pomocy.`,
  goneUnknown: 'Jednego miejsca z tej listy nie ma już na liście pomocy.',
  news: {
    removed: 'Miejsca nie ma już na Państwa liście.',
    emptied: 'Państwa lista jest pusta.',
    restored: 'Jest z powrotem.',
    added: 'Miejsca są teraz na Państwa liście.',
    copied: 'Link skopiowany. Można go wkleić do wiadomości.',
    blocked: 'Przeglądarka nie pozwala tu niczego zapisać. Proszę zanotować krótki link miejsca.',
    failed: 'Lista chwilowo się nie wczytuje. Lista nie zniknęła. Proszę spróbować za chwilę.',
    full: 'Lista jest pełna: ma 50 miejsc. Najpierw proszę jedno usunąć.',
    notCopied: 'Tutaj nie da się udostępnić. Proszę skopiować adres z góry przeglądarki.',
  },
}

const reports: FindingMessages['reports'] = {
  link: 'Coś się tu nie zgadza? Proszę dać nam znać',
  reason: {
    telephone: 'Numer telefonu jest zły',
    address_hours: 'Adres lub godziny są złe',
    gone: 'Tego już nie ma',
    cost: 'Koszt jest zły',
    full: 'Brak wolnych miejsc, choć tu jest napisane, że są',
    other: 'Coś innego',
  },
  ask: {
    title: 'Co się nie zgadza?',
    lead: 'Dziękujemy za pomoc. Nie trzeba podawać nazwiska. Chodzi o:',
    reason: 'Co się nie zgadza?',
    note: 'Czy chcą Państwo coś dodać?',
    noteHint:
      'Najwyżej 500 znaków. Proszę nie wpisywać nazwisk ani innych danych osobowych. Przy wyborze „Coś innego” proszę wypełnić to pole.',
    send: 'Wyślij',
    back: 'Wróć do tej pomocy',
    after: ({ name }) => `Wiadomość dostaje ${name} oraz organizacja. Nie zapisujemy, kto pisze.`,
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
    noneText: ({ name, phone }) => `Potrzebna pomoc albo jest pytanie? Proszę zadzwonić: ${name}, ${phone}.`,
    call: ({ days }) => `Po skierowaniu ktoś zadzwoni do Państwa w ciągu ${days}.`,
    callSameDay: 'Po skierowaniu ktoś zadzwoni do Państwa tego samego dnia roboczego.',
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
  kept: 'Wpisane dane nadal tu są. Proszę chwilę poczekać i wysłać ponownie.',
  sendAgain: 'Wyślij ponownie',
  bad_request: { title: 'Nie rozumiemy tego zapytania', text: 'Proszę cofnąć się o krok i spróbować jeszcze raz.' },
  other_site: {
    title: 'Ten formularz nie pochodzi z tej strony',
    text: 'Niczego nie zapisano. Proszę otworzyć stronę tutaj na nowo i wysłać formularz jeszcze raz.',
  },
  not_found: { title: 'Tej strony nie ma', text: 'Może adres jest zły albo strona zniknęła. Proszę szukać dalej od strony początkowej.' },
  not_allowed: {
    title: 'Tutaj to niemożliwe',
    text: 'Pod tym adresem takie zapytanie nie działa. Proszę cofnąć się o krok i spróbować jeszcze raz.',
  },
  too_large: { title: 'To za dużo naraz', text: 'Proszę skrócić tekst albo wybrać mniejszy plik. Potem wysłać ponownie.' },
  unavailable: {
    title: 'Chwilowo brak połączenia',
    text: 'To nasza wina, nie Państwa. To, co było zapisane, nie zniknęło. Proszę spróbować ponownie za kilka minut.',
  },
  misdirected: { title: 'Ten adres nie jest nasz', text: 'Proszę otworzyć Adempauze pod zwykłym adresem gminy.' },
  too_many: { title: 'Proszę chwilę poczekać', text: 'Było za dużo prób w krótkim czasie. Proszę poczekać minutę i spróbować ponownie.' },
  broken: {
    title: 'Coś poszło nie tak',
    text: 'To nasza wina, nie Państwa. To, co było zapisane, nie zniknęło. Proszę spróbować ponownie.',
  },
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
