import type { NeighbourStanding } from '../../../src/neighbourhood/followed.ts'
import type { RefuseReason } from '../../../src/neighbourhood/match.ts'
import type { DeclineReason, NeighbourHelp, NeighbourSide, NeighbourTime } from '../../../src/neighbourhood/neighbour.ts'

type Told = { title: string; text: string }

/** What who asks for help in the neighbourhood reads, and who offers it. */
export const neighbours = {
  name: 'Hulp in de buurt',
  lead: 'Buren helpen elkaar met gewone dingen: een boodschap, gezelschap of een rit. Het is gratis.',
  arranged: (p: { organisation: string }) => `${p.organisation} regelt dit. Zij kijkt wie bij u past en brengt u bij elkaar.`,
  door: {
    ask: { title: 'Ik wil graag hulp', text: 'Vertel kort waarmee. Iedereen mag vragen.' },
    offer: { title: 'Ik wil helpen', text: 'Een uurtje is al fijn. U kiest zelf wat u doet en wanneer.' },
  } satisfies Record<NeighbourSide, Told>,
  how: 'Zo werkt het',
  steps: {
    send: 'U vult een kort formulier in. U krijgt een code.',
    look: (p: { organisation: string }) => `${p.organisation} belt u en zoekt iemand die past.`,
    choose: 'U hoort een voornaam en waarmee. U zegt ja of nee.',
    meet: 'Zegt u allebei ja? Dan krijgt u elkaars voornaam en telefoonnummer.',
  },
  notFor: 'Waar dit niet voor is',
  notForText: 'Niet voor verzorging, zoals wassen of medicijnen. Ook niet als het haast heeft.',
  otherHelp: 'Zoek andere hulp',
  hasCode: 'Heeft u al een code?',
  toFollow: 'Kijk hoe ver het is',
  notHere: {
    title: 'Hier is nog geen hulp van buren',
    text: (p: { name: string; phone: string }) =>
      `In deze gemeente regelt nog niemand dit. Bel ${p.name}: ${p.phone}. Samen zoekt u iets anders.`,
  },

  help: {
    shopping: 'Boodschappen doen',
    company: 'Gezelschap',
    outing: 'Samen naar buiten',
    lift: 'Een rit met de auto',
    jobs: 'Kleine klussen',
    garden: 'Werk in de tuin',
    papers: 'Formulieren of computer',
    pets: 'Een huisdier uitlaten',
  } satisfies Record<NeighbourHelp, string>,
  time: {
    morning: 'Doordeweekse ochtend',
    afternoon: 'Doordeweekse middag',
    evening: 'Avond',
    weekend: 'Weekend',
  } satisfies Record<NeighbourTime, string>,

  form: {
    lead: {
      ask: 'Een paar korte vragen. Wij vragen niets over uw gezondheid.',
      offer: 'Een paar korte vragen. Daarna maakt de organisatie kennis met u.',
    } satisfies Record<NeighbourSide, string>,
    firstName: 'Uw voornaam',
    firstNameHint: 'Alleen uw voornaam. Uw achternaam is niet nodig.',
    telephone: 'Uw telefoonnummer',
    telephoneHint: 'Alleen de organisatie ziet dit, tot u allebei ja zegt.',
    helps: { ask: 'Waarmee wilt u hulp?', offer: 'Waarmee wilt u helpen?' } satisfies Record<NeighbourSide, string>,
    times: 'Wanneer komt het u uit?',
    area: 'Uw postcode of buurt',
    areaHint: '4 cijfers, zoals 6171. Of de naam van uw buurt.',
    words: 'Wilt u nog iets zeggen?',
    wordsHint: 'Hooguit 300 letters. Schrijf niets over uw gezondheid.',
    adult: 'Ik ben 18 jaar of ouder.',
    consent: 'Ja, dat is goed.',
    consentText: (p: { organisation: string }) =>
      `${p.organisation} mag dit lezen en mij bellen. Een ander hoort eerst alleen mijn voornaam en waarmee.`,
    checks: (p: { organisation: string }) =>
      `${p.organisation} vraagt u om een VOG en een belofte dat u niets doorvertelt. Die kosten u niets.`,
    send: { ask: 'Vraag hulp', offer: 'Bied hulp aan' } satisfies Record<NeighbourSide, string>,
  },

  sent: {
    title: { ask: 'Uw vraag is verstuurd', offer: 'Uw aanbod is verstuurd' } satisfies Record<NeighbourSide, string>,
    lead: (p: { organisation: string }) => `Dank u wel. ${p.organisation} leest het en belt u.`,
    code: 'Uw code',
    keep: 'Schrijf de code op, of druk dit blad af. U ziet haar hier één keer.',
    print: 'Druk dit blad af',
    go: 'Kijk zelf hoe ver het is op',
    fill: 'Vul daar deze code in, en de laatste 4 cijfers van uw telefoonnummer.',
    stop: 'Met de code kunt u ook stoppen. Dan wissen wij alles.',
  },

  follow: {
    title: 'Volg uw vraag of aanbod',
    lead: 'Vroeg u hulp, of bood u hulp aan? Dan ziet u hier hoe ver het is.',
    code: 'Uw code',
    codeHint: '12 letters en cijfers. Hoofdletters hoeven niet.',
    digits: 'De laatste 4 cijfers van uw telefoonnummer',
    digitsHint: 'Van het nummer dat u invulde.',
    go: 'Laat zien',
    lost: 'Bent u de code kwijt?',
    lostText: (p: { name: string; phone: string }) => `Dat geeft niet. De organisatie belt u ook. Of bel ${p.name}: ${p.phone}.`,
    refused: {
      wrong: 'Deze code en dit nummer horen niet bij elkaar. Kijk ze allebei nog eens na.',
      wait: 'Dit lukte te vaak niet. Wacht een uur en probeer het dan opnieuw.',
    },
    changed: 'Er is intussen iets veranderd. Zo staat het er nu voor.',
    gone: {
      title: 'Alles is gewist',
      text: 'Wat u schreef, is weg. Ook uw naam en nummer. Deze code werkt niet meer.',
      again: 'Wilt u later toch weer? Vul dan het formulier opnieuw in.',
    },
  },

  standing: {
    ask: {
      new: { title: 'Uw vraag is binnen', text: 'De organisatie leest uw vraag.' },
      waiting: { title: 'Wij zoeken iemand voor u', text: 'U hoeft nu niets te doen. De organisatie belt u.' },
      proposed: { title: 'Er is iemand voor u', text: 'U mag rustig nadenken. Nee zeggen mag altijd.' },
      running: { title: 'U heeft elkaar gevonden', text: 'Bel elkaar en spreek samen iets af.' },
      closed: { title: 'Uw vraag is gesloten', text: 'Er loopt nu niets meer. Over drie maanden wissen wij alles.' },
      declined: { title: 'Dit lukt hier niet', text: 'De organisatie kan dit niet voor u regelen. Over drie maanden wissen wij alles.' },
      withdrawn: { title: 'U bent gestopt', text: 'Wij hebben alles gewist.' },
    },
    offer: {
      new: { title: 'Uw aanbod is binnen', text: 'De organisatie belt u om kennis te maken.' },
      waiting: { title: 'U staat klaar om te helpen', text: 'U hoort het als er iemand is die bij u past.' },
      proposed: { title: 'Er is iemand die u kunt helpen', text: 'U mag rustig nadenken. Nee zeggen mag altijd.' },
      running: { title: 'U heeft elkaar gevonden', text: 'Bel elkaar en spreek samen iets af.' },
      closed: { title: 'Uw aanbod is gesloten', text: 'Er loopt nu niets meer. Over drie maanden wissen wij alles.' },
      declined: { title: 'Dit lukt nu niet', text: 'De organisatie gaat hier niet mee verder. Over drie maanden wissen wij alles.' },
      withdrawn: { title: 'U bent gestopt', text: 'Wij hebben alles gewist.' },
    },
  } satisfies Record<NeighbourSide, Record<NeighbourStanding, Told>>,
  stopped: {
    title: 'Het zoeken is gestopt',
    text: (p: { name: string; phone: string }) =>
      `De organisatie regelt dit niet meer en belt u niet. Bel ${p.name}: ${p.phone}. Samen zoekt u iets anders.`,
    running: (p: { name: string; phone: string }) =>
      `De organisatie regelt dit niet meer. U mag elkaar blijven helpen. Een vraag? Bel ${p.name}: ${p.phone}.`,
  },
  declined: {
    not_reached: 'Wij belden u, maar kregen u niet te pakken.',
    lives_elsewhere: 'U woont niet in deze gemeente.',
    needs_care: 'Hiervoor is iemand nodig die dat geleerd heeft.',
    not_fitting: 'Dit past niet bij wat buren voor elkaar doen.',
  } satisfies Record<DeclineReason, string>,

  match: {
    proposal: {
      ask: (p: { name: string; helps: string }) => `${p.name} wil u hiermee helpen: ${p.helps}. Wilt u dat?`,
      offer: (p: { name: string; helps: string }) => `${p.name} zoekt hier hulp bij: ${p.helps}. Wilt u helpen?`,
    } satisfies Record<NeighbourSide, unknown>,
    promise: (p: { name: string }) =>
      `Zegt u allebei ja? Dan krijgt ${p.name} uw voornaam en telefoonnummer. En u krijgt die van ${p.name}.`,
    yes: 'Ja, dat wil ik',
    no: 'Nee, liever niet',
    why: 'Waarom liever niet?',
    noWhy: 'Dat zeg ik liever niet',
    reason: {
      time: 'De tijd past niet',
      distance: 'Het is te ver weg',
      help: 'Ik zoek iets anders',
      other: 'Om iets anders',
    } satisfies Record<RefuseReason, string>,
    saidYes: (p: { name: string }) => `U zei ja. Nu is het woord aan ${p.name}.`,
    number: (p: { name: string }) => `Dit is het nummer van ${p.name}.`,
    heard: (p: { name: string }) => `${p.name} kreeg uw voornaam en telefoonnummer ook.`,
    over: 'Past het niet meer?',
    overText: 'Dan stopt alleen deze hulp. De organisatie zoekt verder, als u dat wilt.',
    stop: 'Stop deze hulp',
  },
  written: 'Dit schreef u',
  fact: { helps: 'Waarmee', times: 'Wanneer', area: 'Waar', words: 'Erbij geschreven', name: 'Voornaam', telephone: 'Telefoon' },
  withdraw: {
    title: 'Helemaal stoppen',
    text: 'Dat mag altijd, en u hoeft niet te zeggen waarom. Wij wissen dan meteen alles wat u schreef.',
    button: 'Stop en wis alles',
    erase: 'Wis alles nu',
    sureTitle: 'Weet u het zeker?',
    sureText: 'Wij wissen meteen alles wat u schreef. Dat komt niet terug.',
    sureMatch: (p: { name: string }) => `U en ${p.name} zijn dan niet meer bij elkaar gebracht.`,
    sure: 'Ja, stop en wis alles',
  },
  questions: 'Heeft u een vraag?',
}
