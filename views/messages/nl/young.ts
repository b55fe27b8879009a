import type { YoungAge } from '../../../src/guidance/young.ts'
import type { YoungKind } from '../../../src/guidance/young-help.ts'
import { urgentNumbers } from '../../../src/practice/urgent.ts'

/** For children and young people, who read ‘je’ and never ‘u’. */
export const young = {
  name: 'Jong en zorgen',
  title: 'Zorg jij voor iemand thuis?',
  lead: 'Is je vader, moeder, broer, zus of oma ziek? Of lukt thuis niet alles vanzelf? Dan is deze pagina voor jou.',
  promise: 'Je vult hier niets in. Wij weten niet wie je bent.',
  age: {
    title: 'Hoe oud ben je?',
    hint: 'Dan zie je wat bij jou past. Wij bewaren het niet.',
    all: 'Laat alles zien',
    name: {
      under12: 'Jonger dan 12',
      from12: '12 tot en met 15',
      from16: '16 tot en met 23',
    } satisfies Record<YoungAge, string>,
  },
  doing: {
    title: 'Wat kun je zelf doen?',
    all: [
      'Vertel aan iemand hoe het met je gaat. Boos of verdrietig zijn mag.',
      'Vraag wat er aan de hand is. Elke vraag is goed.',
      'Spreek thuis af wat jij doet, en wat niet.',
      'Houd tijd voor jezelf: vrienden, sport, muziek of niets.',
    ],
    under12: [
      'Vertel aan iemand hoe je je voelt. Boos of verdrietig zijn mag.',
      'Vraag wat er aan de hand is. Elke vraag is goed.',
      'Ga gewoon spelen. Dat mag ook als iemand thuis ziek is.',
      'Denk je dat het door jou komt? Dat is niet zo.',
    ],
    from12: [
      'Praat met een vriend of vriendin over thuis. Je hoeft niet alles te vertellen.',
      'Spreek thuis af wat jij doet, en wat niet.',
      'Kies elke week een vast moment dat van jou is.',
      'Vertel op school dat je thuis zorgt. Dan denken ze mee over huiswerk en toetsen.',
    ],
    from16: [
      'Schrijf een week lang op wat je thuis doet. Zo zie je of het te veel is.',
      'Vraag wie het overneemt als jij toetsen hebt, of weg bent.',
      'Vertel op je werk of stage dat je zorgt. Vraag wat er kan.',
      'Jouw plannen tellen ook: uitgaan, een opleiding, op kamers.',
    ],
  } satisfies Record<YoungAge | 'all', string[]> & { title: string },
  school: {
    title: 'Praat met iemand op school',
    all: 'Op school is altijd iemand die wil luisteren: je juf, meester of mentor. Of de vertrouwenspersoon.',
    under12: 'Je juf of meester wil graag weten hoe het thuis gaat. Praten met de vertrouwenspersoon kan ook. Die luistert.',
    from12: 'Ga naar je mentor of naar de vertrouwenspersoon. Vraag gerust eerst wat ze doorvertellen, en aan wie.',
    from16: 'Ga naar je mentor, je studiebegeleider of de vertrouwenspersoon. Vraag wat er kan met je rooster en je toetsen.',
    start: 'Zo kun je beginnen',
    sentence: '“Ik help thuis veel. Daardoor is school soms lastig. Mag ik daar een keer over praten?”',
  } satisfies Record<YoungAge | 'all', string> & { title: string; start: string; sentence: string },
  help: {
    title: 'Hulp en leuke dingen in de buurt',
    none: 'Hier staat nog niets voor jouw leeftijd. Bel ons: wij zoeken met je mee.',
    at: (p: { place: string }) => `In ${p.place}`,
    full: 'Nu vol. Vraag naar de wachtlijst.',
    stale: 'Dit is lang niet nagekeken. Bel eerst even.',
    why: {
      young_carers: 'Speciaal voor jongeren die thuis zorgen.',
      peer_support: 'Hier zijn anderen die hetzelfde meemaken.',
      training: 'Hier leer je hoe je ermee omgaat.',
      listening_line: 'Hier luistert iemand, ook als je je naam niet zegt.',
      support_centre: 'Hier denken ze mee, ook met jongeren.',
    } satisfies Record<YoungKind, string>,
  },
  ask: {
    title: 'Hulp vragen',
    together: {
      title: 'Jonger dan 16? Vraag het samen',
      text: 'Je vraagt hulp samen met je vader, je moeder of een andere volwassene die je vertrouwt.',
      does: 'Dit doet die volwassene:',
      points: [
        'Met jou bespreken wat er thuis nodig is.',
        'Met ons bellen. Jij mag erbij zijn en zelf vertellen.',
        'Zeggen dat het goed is dat wij helpen.',
        'Met jou afspreken wat er daarna gebeurt.',
      ],
      who: 'Wie kan dat zijn? Je opa, je tante, een buurvrouw, je juf of je mentor.',
      dare: 'Durf je het thuis niet te vertellen?',
      ways: [
        'Vertel het aan iemand op school. Die kan met je meegaan naar huis, of met ons bellen.',
        'Bel de Kindertelefoon. Daar kun je eerst oefenen wat je wilt zeggen.',
        'Bel ons zonder je naam te zeggen. Samen bedenken we wie je kan helpen.',
      ],
    },
    alone: {
      title: '16 of ouder? Je kunt zelf bellen',
      text: 'Vertel wat er thuis speelt en wat jij lastig vindt. Iemand meenemen naar een gesprek mag.',
    },
  },
  contact: {
    title: (p: { name: string }) => `Bel ${p.name}`,
    role: 'Helpt mensen die voor een ander zorgen',
    text: 'Je hoeft je naam niet te zeggen. Je kunt altijd ophangen.',
  },
  childLine: {
    title: 'Kindertelefoon',
    text: 'Voor iedereen tot 18 jaar. Gratis. Je hoeft je naam niet te zeggen.',
  },
  listening: { title: 'Ben je ouder, of is het nacht?', text: 'Het luisterend oor is er dag en nacht. Ook voor jou.' },
  urgent: {
    title: 'Heb je nu meteen hulp nodig?',
    danger: 'Er is nu gevaar',
    suicide: `Denk je aan zelfdoding? Praat met ${urgentNumbers.suicide}. Gratis, dag en nacht`,
    violence: 'Veilig Thuis: ben je bang thuis, of word je geslagen? Gratis, dag en nacht',
    doctor: 'Is iemand thuis ineens erg ziek? Bel de huisarts. ’s Avonds en in het weekend: de spoedpost',
  },
}
