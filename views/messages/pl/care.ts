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

/** Polish. Nothing in it tells whether the reader is a man or a woman. */
export const pl: Translation = {
  signedOff: undefined,
  unsigned: 'Tego tekstu nie sprawdziła jeszcze osoba, dla której polski jest językiem ojczystym.',
  notHere: {
    nl: 'Tej strony nie ma jeszcze po polsku. Ta strona jest po niderlandzku.',
    en: 'Tej strony nie ma jeszcze po polsku. Ta strona jest po angielsku.',
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
      follow: 'Sprawdź swoją prośbę',
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
      title: 'Czy chcą Państwo z kimś porozmawiać?',
      text: 'Telefon zaufania działa w dzień i w nocy. Nie trzeba podawać nazwiska.',
      call: 'Zadzwoń',
    },
    urgent: {
      title: 'Czy to nie może czekać?',
      danger: 'Teraz grozi niebezpieczeństwo',
      suicide: 'Myślą Państwo o samobójstwie? Bezpłatnie, w dzień i w nocy',
      violence: 'Veilig Thuis: przy przemocy lub strachu. Bezpłatnie, w dzień i w nocy',
      doctor:
        'Dalsza opieka nie jest już dziś możliwa? Proszę zadzwonić do lekarza rodzinnego (huisarts). Wieczorem i w weekend: lekarz dyżurny (spoedpost)',
    },
    person: {
      role: { respite_coordinator: 'Koordynacja przerw w opiece', support_desk: 'Punkt dla opiekunów' },
      promise: ({ name, days }) =>
        `${name} szuka pomocy razem z Państwem. Oddzwonimy w ciągu ${days} ${days === 1 ? 'dnia roboczego' : 'dni roboczych'}.`,
    },
    ...finding,
    practice: {
      portal,
      home: {
        title: 'Chwila na oddech',
        lead: 'Opiekują się Państwo kimś bliskim. Pomożemy znaleźć osobę, która przejmie opiekę na chwilę. Blisko i tak, jak Państwu pasuje.',
        postcode: 'Kod pocztowy bliskiej osoby',
        postcodeHint: '4 cyfry, na przykład 5247',
        go: 'Szukaj pomocy w pobliżu',
        who: 'Bliska osoba to ktoś, kim się Państwo opiekują. Konto nie jest potrzebne.',
        speak: 'Wolą Państwo z kimś porozmawiać?',
        doors: 'O co chodzi?',
        door: {
          hold: { title: 'Jak mam dać radę?', text: 'Kilka godzin albo kilka dni wolnego. Tu widać, kto przejmie opiekę na chwilę.' },
          together: {
            title: 'Jak opiekować się razem z pracownikami opieki?',
            text: 'Ludzie, którzy pomogą w myśleniu i pójdą razem na rozmowę.',
          },
          well: { title: 'Jak dobrze opiekować się bliską osobą?', text: 'Kursy oraz ludzie, którzy przeżywają to samo.' },
        },
        calm: 'Bez pośpiechu',
        calmLinks: {
          talk: { title: 'Rozmowa z innymi', text: 'Kawa z ludźmi, którzy to znają.' },
          everyday: { title: 'Pomoc w zwykłych sprawach', text: 'Zakupy, jedzenie, transport albo drobna praca.' },
          arrange: { title: 'Pomoc w załatwianiu spraw', text: 'Ktoś, kto razem z Państwem dzwoni, pisze i składa wnioski.' },
        },
        more: 'Jest też',
        moreText: {
          neighbours: 'Zakupy, towarzystwo albo podwiezienie. Można o to poprosić albo pomóc.',
          tools: 'Rysunek osób, które pomagają, plan na nagłe sytuacje, przygotowanie rozmowy.',
          library: 'Krótkie porady, kursy i historie.',
          allowed: 'Co często można robić samodzielnie i kogo o to zapytać.',
          young: 'Strona dla dzieci i młodzieży.',
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
