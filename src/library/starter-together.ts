import type { StarterTip } from './starter-set.ts'

export const tipsOnTogether: readonly StarterTip[] = [
  {
    title: 'Met de huisarts praten over uzelf',
    theme: 'together',
    audience: 'caregivers',
    phase: 'start',
    role: 'seeker',
    summary: 'Uw huisarts is er ook voor u. Zo bereidt u het gesprek voor.',
    body: `Veel mensen praten bij de huisarts alleen over hun naaste. Maak eens een afspraak voor uzelf.

Zo begint u:
- Vraag om een dubbele afspraak. Dan is er meer tijd.
- Zeg meteen: ‘Ik zorg voor mijn vrouw. Daar wil ik over praten.’
- Schrijf drie dingen op die u kwijt wilt.
- Vertel hoe u slaapt en of u nog plezier heeft.
- Vraag wie er nog meer kan meedenken.

Vraag of de praktijk opschrijft dat u mantelzorger bent. Dan weten ze het de volgende keer ook.`,
  },
  {
    title: 'Een goed gesprek met zorgverleners',
    theme: 'together',
    audience: 'caregivers',
    phase: 'daily',
    role: 'expert',
    summary: 'U kent uw naaste het best. Zo komt dat op tafel.',
    body: `Een gesprek duurt vaak kort. Met een beetje voorbereiding haalt u er meer uit.

Vooraf:
- Bespreek met uw naaste wat u samen wilt vragen.
- Schrijf op wat u ziet. ‘Sinds vorige week eet zij minder.’
- Kies uw twee belangrijkste vragen.

Tijdens het gesprek:
- Vraag door tot u het begrijpt.
- Vraag: ‘Wie doet wat, en vanaf wanneer?’
- Zeg ook wat u zelf niet kunt of wilt doen.

Na afloop schrijft u de afspraken op. Mail ze als dat kan. Dan weet iedereen hetzelfde.`,
  },
  {
    title: 'Weer thuis uit het ziekenhuis',
    theme: 'together',
    audience: 'caregivers',
    phase: 'start',
    role: 'expert',
    summary: 'Naar huis gaan is fijn en spannend. Vraag dit voordat uw naaste naar huis gaat.',
    body: `Begin op de eerste dag met vragen. Dan is er tijd om iets te regelen.

Vraag in het ziekenhuis:
- Wanneer gaat mijn naaste naar huis, en wie belt mij daarover?
- Welke hulp komt er thuis, en op welke dag begint die?
- Welke medicijnen zijn veranderd?
- Welke spullen zijn er nodig? Denk aan een bed of een rollator.
- Wie bel ik als het thuis niet gaat?

Zeg eerlijk wat u thuis kunt doen. Lukt het niet? Zeg het vóór de dag van ontslag. De transferverpleegkundige denkt dan met u mee.`,
  },
  {
    title: 'De eerste dagen als mantelzorger',
    theme: 'well',
    audience: 'caregivers',
    phase: 'start',
    role: 'relative',
    summary: 'Alles is nieuw. Dit is genoeg voor de eerste week.',
    body: `U hoeft niet alles meteen te weten. Begin met vijf dingen:
- Vertel aan twee mensen wat er speelt.
- Leg een map of schrift neer. Schrijf op wie u spreekt en wat er is afgesproken.
- Zet belangrijke nummers in uw telefoon.
- Vraag wie uw vaste aanspreekpunt is.
- Plan één moment in de week dat van u is.

Loopt uw hoofd over? Bel ons. Samen zetten we op een rij wat nu kan, en wat later komt.`,
  },
  {
    title: 'Als uw naaste steeds meer vergeet',
    theme: 'memory',
    audience: 'caregivers',
    phase: 'daily',
    role: 'expert',
    summary: 'Rust en vaste gewoonten helpen. Gelijk krijgen is minder belangrijk.',
    body: `Iemand die vergeet, voelt vaak goed hoe u iets zegt. Een rustige stem doet veel.

Dit kan helpen:
- Zeg één ding tegelijk en wacht even.
- Houd de dag elke keer ongeveer hetzelfde.
- Ga mee in het gevoel. ‘U mist uw moeder. Vertel eens over haar.’
- Doe samen iets met de handen: afwassen, aardappels schillen, de tuin.
- Leg sleutels en bril op een vaste plek.

Is uw naaste boos of bang? Zoek wat erachter zit. Misschien is het te druk, of heeft uw naaste pijn of honger.

Maakt u zich zorgen? Bel de huisarts. Die kan verder kijken wat er is.`,
  },
  {
    title: 'Vraag ook hoe het met de mantelzorger gaat',
    theme: 'together',
    audience: 'professionals',
    phase: 'start',
    role: 'supporter',
    summary: 'Eén vraag in elk gesprek maakt verschil.',
    body: `Mantelzorgers vertellen zelden uit zichzelf hoe het gaat. Ze komen immers voor hun naaste.

Probeer deze vragen:
- ‘Hoe slaapt u?’
- ‘Wat doet u nog voor uzelf?’
- ‘Wie neemt het over als u ziek bent?’
- ‘Wat wilt u zelf blijven doen, en wat niet?’

Luister eerst en los nog niets op. Vat samen wat u hoort. Vraag daarna of u mag meedenken. ‘Nu niet’ is ook een goed antwoord: vraag wanneer u het weer mag vragen.`,
  },
]
