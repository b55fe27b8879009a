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

/** Polish. Nothing in it tells whether the reader is a man or a woman. */
export const pl: Translation = {
  signedOff: undefined,
  unsigned: 'Tego tekstu nie sprawdziła jeszcze osoba, dla której polski jest językiem ojczystym.',
  notHere: {
    nl: 'Tej strony nie ma jeszcze po polsku. Tutaj czytasz po niderlandzku.',
    en: 'Tej strony nie ma jeszcze po polsku. Tutaj czytasz po angielsku.',
  },
  words: {
    lang: 'pl',
    dir: 'ltr',
    nav: {
      skip: 'Przejdź do treści',
      main: 'Menu główne',
      crumbs: 'Ścieżka strony',
      start: 'Start',
      offerings: 'Pomoc',
      speak: 'Rozmowa',
      urgent: 'Pilne',
      language: 'Język',
      languageNow: ': teraz polski. Wybierz inny język',
      accessibility: 'Dostępność',
      privacy: 'Prywatność',
      follow: 'Sprawdź swoją sprawę',
      professionals: 'Dla pracowników',
      otherPractice: 'Wybierz inną gminę',
      demo: ({ owner }) => `Dane przykładowe. Organizacje i osoby na stronie ${owner} są zmyślone.`,
      owner: ({ municipality }) => `Adempauze prowadzi gmina ${municipality}.`,
      aboutPortal: 'Adempauze prowadzą gminy, które uczą się lepiej pomagać opiekunom.',
    },
    form,
    field,
    frame,
    readingTable,
    statements,
    complaint,
    ownRequest,
    listening: {
      title: 'Chcesz z kimś porozmawiać?',
      text: 'Ktoś wysłucha cię w dzień i w nocy. Nie trzeba podawać nazwiska.',
      call: 'Zadzwoń',
    },
    urgent: {
      title: 'To nie może czekać?',
      danger: 'Teraz jest niebezpiecznie',
      suicide: 'Myślisz o samobójstwie? Za darmo, w dzień i w nocy',
      violence: 'Veilig Thuis: przy przemocy lub strachu. Za darmo, w dzień i w nocy',
      doctor: 'Nie możesz już dziś się opiekować? Zadzwoń do lekarza rodzinnego (huisarts). Wieczorem i w weekend: lekarz dyżurny',
    },
    person: {
      role: { respite_coordinator: 'Koordynuje przerwy w opiece', support_desk: 'Punkt dla opiekunów' },
      promise: ({ name, days }) =>
        `${name} szuka razem z tobą. Oddzwonimy w ciągu ${days} ${days === 1 ? 'dnia roboczego' : 'dni roboczych'}.`,
    },
    ...finding,
    practice: {
      portal,
      home: {
        title: 'Chwila na oddech',
        lead: 'Opiekujesz się kimś bliskim. Pomożemy znaleźć osobę, która przejmie opiekę na chwilę. Blisko i tak, jak ci pasuje.',
        postcode: 'Kod pocztowy bliskiej osoby',
        postcodeHint: '4 cyfry, na przykład 5247',
        go: 'Szukaj pomocy w pobliżu',
        who: 'Bliska osoba to ktoś, kim się opiekujesz. Konto nie jest potrzebne.',
        speak: 'Wolisz z kimś porozmawiać?',
        doors: 'Co cię zajmuje?',
        door: {
          hold: { title: 'Jak mam dać radę?', text: 'Kilka godzin albo kilka dni wolnego. Zobacz, kto przejmie opiekę na chwilę.' },
          together: { title: 'Jak opiekować się razem z pracownikami opieki?', text: 'Ludzie, którzy pomyślą z tobą i pójdą na rozmowę.' },
          well: { title: 'Jak dobrze opiekować się bliską osobą?', text: 'Kursy oraz ludzie, którzy przeżywają to samo.' },
        },
        calm: 'Bez pośpiechu',
        calmLinks: {
          talk: { title: 'Rozmowa z innymi', text: 'Kawa z ludźmi, którzy to znają.' },
          everyday: { title: 'Pomoc w zwykłych sprawach', text: 'Zakupy, jedzenie, transport albo drobna praca.' },
          arrange: { title: 'Pomoc w załatwianiu spraw', text: 'Ktoś, kto z tobą dzwoni, pisze i składa wnioski.' },
        },
        more: 'Jest też',
        moreText: {
          neighbours: 'Zakupy, towarzystwo albo podwiezienie. Można o to poprosić albo pomóc.',
          tools: 'Rysunek osób, które pomagają, plan na nagłe sytuacje, przygotowanie rozmowy.',
          library: 'Krótkie porady, kursy i opowieści.',
          allowed: 'Co często można robić samodzielnie i kogo o to zapytać.',
          young: 'Strona dla dzieci i młodzieży.',
        },
      },
    },
    agenda,
    follow,
    following,
    referrals,
    care: { allowed, check, library, neighbours, tools, young },
  },
}
