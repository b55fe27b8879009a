import { urgentNumbers } from '../../../src/practice/urgent.ts'
import type { Messages } from '../nl.ts'

export const young: Messages['care']['young'] = {
  name: 'Młodzi i opieka',
  title: 'Opiekujesz się kimś w domu?',
  lead: 'Twój tata, mama, brat, siostra lub babcia choruje? A może w domu nie wszystko idzie samo? Ta strona jest dla ciebie.',
  promise: 'Niczego tu nie wpisujesz. Nie wiemy, kim jesteś.',
  age: {
    title: 'Ile masz lat?',
    hint: 'Zobaczysz wtedy, co do ciebie pasuje. Nie zapisujemy tego.',
    all: 'Pokaż wszystko',
    name: { under12: 'Mniej niż 12 lat', from12: 'Od 12 do 15 lat', from16: 'Od 16 do 23 lat' },
  },
  doing: {
    title: 'Co możesz zrobić?',
    all: [
      'Opowiedz komuś, jak się masz. Złość i smutek są w porządku.',
      'Zapytaj, co się dzieje. Każde pytanie jest dobre.',
      'Ustalcie w domu, co robisz ty, a czego nie.',
      'Zostaw czas dla siebie: przyjaciele, sport, muzyka albo nic.',
    ],
    under12: [
      'Opowiedz komuś, co czujesz. Złość i smutek są w porządku.',
      'Zapytaj, co się dzieje. Każde pytanie jest dobre.',
      'Baw się jak zawsze. Możesz to robić także wtedy, gdy ktoś w domu choruje.',
      'Myślisz, że to przez ciebie? Nie, to nie przez ciebie.',
    ],
    from12: [
      'Porozmawiaj o domu z kolegą lub koleżanką. Nie trzeba mówić wszystkiego.',
      'Ustalcie w domu, co robisz ty, a czego nie.',
      'Wybierz co tydzień stały czas tylko dla siebie.',
      'Powiedz w szkole, że opiekujesz się kimś w domu. Wtedy szkoła pomyśli z tobą o lekcjach i sprawdzianach.',
    ],
    from16: [
      'Zapisuj przez tydzień, co robisz w domu. Zobaczysz, czy to za dużo.',
      'Zapytaj, kto przejmie opiekę, gdy masz egzaminy albo wyjeżdżasz.',
      'Powiedz w pracy lub na praktykach, że opiekujesz się kimś. Zapytaj, co jest możliwe.',
      'Twoje plany też się liczą: wyjścia, nauka, własny pokój.',
    ],
  },
  school: {
    title: 'Porozmawiaj z kimś w szkole',
    all: 'W szkole zawsze jest ktoś, kto chce słuchać: nauczyciel albo mentor. Albo osoba zaufania (vertrouwenspersoon).',
    under12: 'Twój nauczyciel chce wiedzieć, jak jest w domu. Możesz też porozmawiać z osobą zaufania (vertrouwenspersoon). Ona słucha.',
    from12: 'Idź do mentora albo do osoby zaufania (vertrouwenspersoon). Możesz najpierw zapytać, co przekażą dalej i komu.',
    from16: 'Idź do mentora, opiekuna nauki albo osoby zaufania (vertrouwenspersoon). Zapytaj, co da się zrobić z planem i egzaminami.',
    start: 'Możesz zacząć tak',
    sentence: '„Dużo pomagam w domu. Przez to szkoła bywa trudna. Czy możemy o tym kiedyś porozmawiać?”',
  },
  help: {
    title: 'Pomoc i fajne rzeczy w okolicy',
    none: 'Nie ma tu jeszcze nic dla twojego wieku. Zadzwoń do nas: poszukamy razem.',
    at: ({ place }) => `Miejsce: ${place}`,
    full: 'Teraz brak miejsc. Zapytaj o listę oczekujących.',
    stale: 'Dawno tego nie sprawdzano. Najpierw zadzwoń.',
    why: {
      young_carers: 'Specjalnie dla młodych, którzy opiekują się kimś w domu.',
      peer_support: 'Tu są inni, którzy przeżywają to samo.',
      training: 'Tu uczysz się, jak sobie z tym radzić.',
      listening_line: 'Tu ktoś słucha, także bez podawania imienia.',
      support_centre: 'Tu pomyślą z tobą, z młodymi też.',
    },
  },
  ask: {
    title: 'Prośba o pomoc',
    together: {
      title: 'Masz mniej niż 16 lat? Poproś razem z kimś',
      text: 'O pomoc prosisz razem z tatą, mamą albo inną dorosłą osobą, której ufasz.',
      does: 'Ta dorosła osoba:',
      points: [
        'Rozmawia z tobą o tym, czego potrzeba w domu.',
        'Dzwoni do nas. Możesz być przy tym i opowiedzieć to po swojemu.',
        'Mówi, że zgadza się na naszą pomoc.',
        'Ustala z tobą, co będzie dalej.',
      ],
      who: 'Kto to może być? Dziadek, ciocia, sąsiadka, nauczyciel albo mentor.',
      dare: 'Boisz się powiedzieć o tym w domu?',
      ways: [
        'Powiedz komuś w szkole. Ta osoba może pójść z tobą do domu albo do nas zadzwonić.',
        'Zadzwoń do Kindertelefoon (telefon dla dzieci). Tam możesz najpierw przećwiczyć, co chcesz powiedzieć.',
        'Zadzwoń do nas bez podawania imienia. Razem pomyślimy, kto może ci pomóc.',
      ],
    },
    alone: {
      title: 'Masz 16 lat lub więcej? Możesz zadzwonić',
      text: 'Opowiedz, co się dzieje w domu i co jest dla ciebie trudne. Na rozmowę możesz kogoś zabrać.',
    },
  },
  contact: {
    title: ({ name }) => `Zadzwoń: ${name}`,
    role: 'Pomaga osobom, które opiekują się bliskimi',
    text: 'Nie trzeba podawać imienia. Możesz się rozłączyć w każdej chwili.',
  },
  childLine: {
    title: 'Kindertelefoon: telefon dla dzieci',
    text: 'Dla wszystkich do 18 lat. Bezpłatnie. Nie trzeba podawać imienia. Rozmowa po niderlandzku.',
  },
  listening: { title: 'Masz więcej lat albo jest noc?', text: 'Telefon zaufania działa w dzień i w nocy. Także dla ciebie.' },
  urgent: {
    title: 'Potrzebujesz pomocy natychmiast?',
    danger: 'Teraz grozi niebezpieczeństwo',
    suicide: `Myślisz o samobójstwie? Porozmawiaj z ${urgentNumbers.suicide}. Bezpłatnie, w dzień i w nocy`,
    violence: 'Veilig Thuis: boisz się w domu albo ktoś cię bije? Bezpłatnie, w dzień i w nocy',
    doctor:
      'Ktoś w domu nagle bardzo zachorował? Zadzwoń do lekarza rodzinnego (huisarts). Wieczorem i w weekend: lekarz dyżurny (spoedpost)',
  },
}
