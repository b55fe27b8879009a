import type { CapacityUnit } from '../../../src/directory/offering.ts'
import { counted } from '../counted.ts'
import type { Messages } from '../nl.ts'

const units: Record<CapacityUnit, { one: string; few: string; other: string }> = {
  places: { one: '# miejsce', few: '# miejsca', other: '# miejsc' },
  beds: { one: '# łóżko', few: '# łóżka', other: '# łóżek' },
  dayparts: { one: '# część dnia', few: '# części dnia', other: '# części dnia' },
  hours: { one: '# godzina', few: '# godziny', other: '# godzin' },
}
const amount = (count: number, unit: CapacityUnit | null) => counted('pl', count, units[unit ?? 'places'])

export const directory: Messages['directory'] = {
  supportType: {
    day_care: { name: 'Opieka dzienna', text: 'Bliska osoba spędza dzień lub część dnia gdzie indziej. Ma tam opiekę i towarzystwo.' },
    guest_house: { name: 'Dom krótkiego pobytu', text: 'Bliska osoba nocuje tam jedną lub kilka nocy. Na miejscu jest opieka.' },
    short_stay: { name: 'Krótki pobyt', text: 'Bliska osoba jest krótko w ośrodku, a Państwo mogą odpocząć.' },
    wlz_stay: { name: 'Nocleg (Wlz)', text: 'Nocleg dla osób, które mieszkają w domu i mają opiekę z Wlz.' },
    home_respite: { name: 'Krótka opieka w domu', text: 'Ktoś przychodzi do domu i na kilka godzin przejmuje opiekę.' },
    replacement_care: { name: 'Opieka w zastępstwie', text: 'Ktoś przejmuje opiekę, gdy Państwo chorują albo wyjeżdżają na wakacje.' },
    night_care: { name: 'Pomoc w nocy', text: 'Ktoś jest w nocy na miejscu, a Państwo mogą spać.' },
    volunteer_buddy: { name: 'Wolontariat i towarzystwo', text: 'Wolontariusz przychodzi porozmawiać albo gdzieś razem wyjść.' },
    care_farm: { name: 'Gospodarstwo opiekuńcze', text: 'Bliska osoba spędza dzień na dworze, w gospodarstwie.' },
    meeting_center: { name: 'Centrum spotkań', text: 'Miejsce, do którego można pójść razem: towarzystwo i porada.' },
    peer_support: { name: 'Ludzie w tej samej sytuacji', text: 'Rozmowa z ludźmi, którzy przeżywają to samo.' },
    adapted_holiday: { name: 'Dostosowane wakacje', text: 'Wyjazd razem albo osobno. Opieka jest zapewniona.' },
    first_line_stay: {
      name: 'Krótki pobyt z powodów medycznych (ELV)',
      text: 'Pobyt na jakiś czas, bo jest potrzebny medycznie. Nie służy temu, by dać Państwu odpoczynek.',
    },
    hospice: { name: 'Hospicjum lub czuwanie', text: 'Opieka i czuwanie w ostatnim okresie.' },
    crisis_stay: { name: 'Pobyt w nagłej potrzebie', text: 'Miejsce w ciągu 1 lub 2 dni, gdy w domu już się nie da.' },
    emergency_plan: { name: 'Plan na nagłe sytuacje', text: 'Zapis, kto pomoże, gdy nagle nie mogą się Państwo opiekować.' },
    domestic_help: { name: 'Pomoc w domu', text: 'Ktoś sprząta, a Państwo mają mniej pracy.' },
    home_nursing: { name: 'Pielęgniarka środowiskowa (wijkverpleging)', text: 'Pielęgniarka pomaga przy myciu, ranach i lekach.' },
    listening_line: { name: 'Telefon zaufania', text: 'Zawsze można zadzwonić lub napisać, bez podawania nazwiska.' },
    support_centre: { name: 'Punkt wsparcia dla opiekunów', text: 'Tutaj ktoś wyjaśni, wysłucha i pomoże załatwić sprawy.' },
    respite_coordinator: { name: 'Koordynacja przerw w opiece', text: 'Ta osoba szuka razem z Państwem miejsca, które pasuje.' },
    training: { name: 'Kurs lub szkolenie', text: 'Nauka, jak żyć z tym, co się zmienia, i dbać o swoje granice.' },
    case_manager: { name: 'Doradztwo przy demencji', text: 'Stała osoba, która pomaga w myśleniu przy demencji.' },
    care_broker: { name: 'Pomoc w załatwianiu spraw', text: 'Przejmuje wnioski, listy i inne sprawy.' },
    client_support: {
      name: 'Wsparcie przy rozmowach i wnioskach (cliëntondersteuning)',
      text: 'Ktoś pomaga bezpłatnie przy rozmowach i wnioskach.',
    },
    practical_help: { name: 'Praktyczna pomoc', text: 'Ktoś z sąsiedztwa albo wolontariusz pomaga w drobnych pracach.' },
    meals: { name: 'Posiłki', text: 'Ciepłe posiłki do domu.' },
    transport: { name: 'Transport', text: 'Transport na opiekę dzienną lub na nocleg.' },
    young_carers: { name: 'Młodzi opiekunowie', text: 'Miłe zajęcia i rozmowa z rówieśnikami.' },
    appreciation: { name: 'Podziękowanie dla opiekunów', text: 'Co roku małe podziękowanie od gminy, w której mieszka bliska osoba.' },
    work_support: { name: 'Praca i opieka', text: 'Wyjaśnienie o urlopie na opiekę i o rozmowie z pracodawcą.' },
    matching_platform: { name: 'Strona wzajemnej pomocy', text: 'Prośby o pomoc i oferty pomocy w okolicy.' },
  },

  helpKind: {
    stay: 'Nocleg, jedna lub kilka nocy',
    daytime: 'W dzień poza domem',
    at_home: 'Ktoś w domu',
    night: 'Pomoc w nocy',
    together: 'Razem gdzieś pójść',
    talk: 'Rozmowa z kimś',
    arrange: 'Pomoc w załatwianiu spraw',
    learn: 'Nauczyć się czegoś',
    everyday: 'Pomoc w zwykłych sprawach',
  },

  recipientGroup: {
    older_people: 'Osoba starsza',
    dementia: 'Osoba z demencją',
    chronic_illness: 'Osoba, która długo choruje',
    physical_disability: 'Osoba z niepełnosprawnością fizyczną',
    psychiatric: 'Osoba z trudnościami psychicznymi',
    acquired_brain_injury: 'Osoba z uszkodzeniem mózgu',
    intellectual_disability: 'Osoba z niepełnosprawnością intelektualną',
    terminal: 'Osoba na ostatnim etapie życia',
    youth: 'Dziecko lub młoda osoba',
  },

  caregiverGroup: {
    older: 'Starsi opiekunowie',
    working: 'Opiekunowie, którzy pracują',
    young: 'Młodzi opiekunowie',
    migrant_background: 'Opiekunowie z rodzin, które przyjechały z innego kraju',
  },

  fundingRoute: {
    wmo_general: 'Bez wniosku (Wmo)',
    wmo_individual: 'Przez gminę (Wmo)',
    wlz: 'Przez opiekę długoterminową (Wlz)',
    zvw: 'Przez ubezpieczenie zdrowotne',
    supplementary_insurance: 'Przez ubezpieczenie dodatkowe',
    youth_act: 'Przez ustawę o młodzieży (Jeugdwet)',
    personal_budget: 'Z budżetu osobistego (pgb)',
    free: 'Bezpłatnie',
    self_pay: 'Z własnych środków',
  },

  fundingText: {
    wmo_general: 'Nie trzeba składać wniosku. Czasem płaci się małą kwotę.',
    wmo_individual: 'Najpierw rozmowa z gminą. Potem przychodzi list z decyzją. Może być udział własny (eigen bijdrage).',
    wlz: 'Dla osób z decyzją CIZ. Załatwia to organizacja opieki lub biuro opieki (zorgkantoor).',
    zvw: 'Z ubezpieczenia podstawowego, z powodów medycznych. Lekarz lub pielęgniarka środowiskowa też o tym decyduje.',
    supplementary_insurance: 'Proszę sprawdzić polisę swoją i bliskiej osoby albo zadzwonić do ubezpieczyciela.',
    youth_act: 'Dla dzieci do 18 lat. Wniosek składa się w gminie.',
    personal_budget: 'Pomoc kupuje się samodzielnie z budżetu. To wymaga formalności.',
    free: 'Nic się nie płaci.',
    self_pay: 'Płaci się z własnych środków. Proszę wcześniej zapytać o cenę.',
  },

  dayPart: { daytime: 'W dzień', evening: 'Wieczorem', night: 'W nocy', weekend: 'W weekend', around_the_clock: 'W dzień i w nocy' },

  whoMayApply: {
    anyone: 'Można zgłosić się samodzielnie.',
    caregiver_only: 'Opiekun zgłasza się samodzielnie.',
    professional_only: 'Zgłasza Państwa pracownik opieki. Proszę zapytać lekarza rodzinnego lub pielęgniarkę środowiskową.',
  },

  wheelchair: { yes: 'Tak, wszędzie', limited: 'Częściowo', no: 'Nie' },

  weekday: { Mo: 'poniedziałek', Tu: 'wtorek', We: 'środa', Th: 'czwartek', Fr: 'piątek', Sa: 'sobota', Su: 'niedziela' },
  opening: ({ from, to, opens, closes }) => `${from === to ? from : `${from} – ${to}`}: ${opens} – ${closes}`,
  openAlways: 'Codziennie, w dzień i w nocy',

  room: {
    free: ({ count, unit }) => `Wolne: ${amount(count, unit)}`,
    full: 'Teraz brak wolnych miejsc',
    unknown: 'Proszę zapytać o wolne miejsca',
    asOf: ({ day }) => `Stan z dnia ${day}`,
    ofMaximum: ({ maximum, unit }) => `razem ${amount(maximum, unit)}`,
    from: ({ day }) => `Od ${day}`,
  },
  leadTime: ({ days }) =>
    days === 0 ? 'Od razu' : days < 14 ? `W ciągu ${days} ${days === 1 ? 'dnia' : 'dni'}` : `Po około ${Math.round(days / 7)} tygodniach`,
  ageRange: ({ min, max }) =>
    min !== null && max !== null ? `Od ${min} do ${max} lat` : min !== null ? `Od ${min} lat` : max !== null ? `Do ${max} lat` : '',
  nights: ({ nights }) => `Co najmniej ${counted('pl', nights, { one: '# noc', few: '# noce', other: '# nocy' })}`,

  verified: ({ day, by }) => `Sprawdzono: ${day}${by && `, ${by}`}`,
  stale: ({ day }) => `Dawno nie sprawdzano, ostatnio: ${day}. Najpierw proszę zadzwonić.`,
  neverVerified: 'Jeszcze nie sprawdzono. Najpierw proszę zadzwonić.',
  inPlace: ({ type, place }) => (place ? `${type}, ${place}` : type),
  from: ({ distance, postcode }) => `${distance} od ${postcode}`,
  comesToYou: 'Przyjeżdża do domu',
  distanceUnknown: 'Odległość nieznana',

  map: {
    near: ({ name, distance, postcode }) => `Mapa: ${name}, ${distance} od ${postcode}`,
    at: ({ name, place }) => `Mapa: tutaj jest ${name}${place && `, ${place}`}`,
  },

  link: {
    title: 'Krótki link i kod QR',
    picture: ({ name }) => `Kod QR, który prowadzi do: ${name}`,
    text: 'Proszę skierować aparat telefonu na obrazek. Albo wpisać ten link:',
    download: 'Zapisz obrazek',
    share: 'Udostępnij to miejsce',
    copied: 'Link skopiowany.',
    notCopied: 'Tutaj nie da się udostępnić. Proszę skopiować krótki link.',
  },

  gone: {
    noLonger: {
      title: 'Tego miejsca już nie ma',
      text: 'Link jest dobry, ale tego miejsca nie ma już na liście. Na pewno jest coś innego, co pasuje.',
      on: 'Zobacz inną pomoc',
    },
    unknown: {
      title: 'Nie znamy tego linku',
      text: 'Proszę sprawdzić litery i cyfry. Po /k/ jest ich dokładnie osiem.',
      on: 'Znajdź gminę',
    },
  },

  page: {
    what: 'Co to jest',
    arrange: 'Jak to załatwić',
    arrangeUnknown: 'Proszę zadzwonić i zapytać, jak to działa. To niczym nie wiąże.',
    arrangeHelp: ({ name }) => `Trudno to załatwić? ${name} pomoże bezpłatnie.`,
    cost: 'Ile to kosztuje?',
    costUnknown: 'Tego jeszcze nie wiemy. Proszę zapytać podczas pierwszej rozmowy.',
    room: 'Czy są wolne miejsca?',
    good: 'Warto wiedzieć',
    forWhom: 'Dla kogo',
    caregivers: 'Głównie dla',
    age: 'Wiek',
    when: 'Kiedy',
    opening: 'Czynne',
    howLong: 'Jak długo',
    start: 'Czas oczekiwania',
    building: 'Wózek',
    languages: 'Języki',
    where: 'Gdzie',
    hiddenAddress: 'Adres jest tajny. Będzie podany podczas pierwszej rozmowy.',
    provider: 'Organizacja',
    contact: 'Kontakt',
    contactUnknown: 'Nie mamy numeru telefonu tej organizacji.',
    website: 'Na stronę internetową',
    help: 'Pomoc w załatwianiu spraw',
    call: 'Zadzwoń',
    print: 'Wydrukuj tę stronę',
    back: ({ postcode }) => (postcode ? `Pomoc: ${postcode}` : 'Pomoc'),
  },
}
