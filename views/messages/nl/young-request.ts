import type { YoungAge } from '../../../src/guidance/young.ts'
import type { AdultKind, AdultPart } from '../../../src/referrals/contact.ts'

type Call = { name: string; phone: string }
type By = { name: string; day: string }
type Asked = { organisation: string }

/** The form of who is young: ‘je’, never ‘u’. */
export const youngRequest = {
  title: 'Vraag of wij bellen',
  link: 'Bel je liever niet zelf? Vraag of wij bellen',
  choose: 'Kies hoe oud je bent. Dan vragen wij alleen wat past.',
  other: 'Kies een andere leeftijd',
  lead: {
    under12: 'Vul dit in met een volwassene die je vertrouwt. Wij bellen die volwassene.',
    from12: 'Onder de 16 vraag je dit samen met een volwassene. Die bellen wij eerst.',
    from16: 'Laat je naam en nummer achter. Je hebt geen account nodig.',
  } satisfies Record<YoungAge, string>,
  calls: {
    alone: (p: By) => `${p.name} belt je, uiterlijk ${p.day}.`,
    adult: (p: By) => `${p.name} belt de volwassene, uiterlijk ${p.day}.`,
    both: (p: By) => `${p.name} belt eerst de volwassene en dan jou, uiterlijk ${p.day}.`,
  },
  theAdult: 'De volwassene die meedoet',
  label: {
    caregiverName: 'Je voornaam',
    adult: 'Welke volwassene doet mee?',
    adultDoes: 'Wat doet die volwassene?',
    adultTelephone: 'Het telefoonnummer van die volwassene',
    telephone: 'Je telefoonnummer',
    bestTime: 'Wanneer kunnen wij bellen?',
    language: 'Welke taal praat je het liefst?',
    wish: 'Wat zou jou helpen?',
  },
  yes: {
    under12: 'Ja, de volwassene vindt het goed',
    from12: 'Ja, ik wil dit, en de volwassene vindt het goed',
    from16: 'Ja, dat is goed',
  } satisfies Record<YoungAge, string>,
  hint: {
    caregiverName: 'Alleen je voornaam is genoeg.',
    telephone: 'Wij bellen je op dit nummer.',
    alsoYou: 'Geef je een nummer? Dan bellen wij daarna ook jou.',
    adultTelephone: 'Wij bellen de volwassene op dit nummer.',
    wish: 'Schrijf geen namen van anderen op. Hoogstens 300 tekens.',
  },
  adult: {
    parent: 'Mijn vader, moeder of voogd',
    trusted_adult: 'Iemand anders die ik vertrouw, zoals familie of mijn juf of mentor',
  } satisfies Record<AdultKind, string>,
  does: { calls: 'Belt mee', is_there: 'Is erbij als jullie bellen', knows: 'Weet ervan' } satisfies Record<AdultPart, string>,
  consentTitle: 'Is dit goed?',
  consent: {
    under12: (p: Asked) =>
      `${p.organisation} belt de volwassene. Wij gebruiken je naam, het nummer en wat je hier schrijft. De volwassene zegt ja voor jou. Is dat niet je vader, moeder of voogd? Dan zoeken wij samen hoe die ook ja kan zeggen. Stoppen kan altijd.`,
    from12: (p: Asked) =>
      `${p.organisation} belt eerst de volwassene. Wij gebruiken je naam, de nummers en wat je hier schrijft, om te bellen en mee te zoeken. Jij zegt ja, en de volwassene ook. Stoppen kan altijd.`,
    from16: (p: Asked) =>
      `${p.organisation} gebruikt je naam, je nummer en wat je hier schrijft om je te bellen en mee te zoeken. Stoppen kan altijd.`,
  } satisfies Record<YoungAge, (p: Asked) => string>,
  send: 'Verstuur mijn vraag',
  nobody: (p: Call) => `Hier leest nu niemand dit formulier. Bel ${p.name}: ${p.phone}.`,
  tooMany: (p: Call) => `Er werd net veel verstuurd. Wacht een minuut en verstuur opnieuw. Of bel ${p.name}: ${p.phone}.`,
  another: (p: { day: string }) => `Je verstuurde al een vraag, op ${p.day}. Wil je dit ook versturen? Verstuur het dan nog een keer.`,
  form: {
    choose: 'Kies',
    torn: 'Deze pagina is niet meer heel. Bewaar wat je typte, en open de pagina opnieuw.',
    missing: (p: { count: number }) => (p.count === 1 ? 'Kijk nog even naar 1 ding' : `Kijk nog even naar ${p.count} dingen`),
  },
  field: {
    required: 'Vul dit in.',
    too_long: 'Maak dit korter.',
    choose_one: 'Kies een van de mogelijkheden.',
    not_a_telephone: 'Vul een telefoonnummer in met 10 cijfers.',
    holds_bsn: 'Hier staat een nummer dat een BSN kan zijn. Haal het weg.',
    tick_to_be_called: 'Zet hier een vinkje. Zonder ja mogen wij niet bellen.',
    adult_needed: 'Vul dit in met een volwassene. Durf je dat niet? Kijk onder dit formulier.',
  },
  sent: {
    title: 'Je vraag is verstuurd',
    before: 'Je hebt deze vraag al verstuurd',
    beforeText: (p: { day: string } & Call) =>
      `Dat was op ${p.day}. De code staat hier niet meer. Ben je haar kwijt? Bel ${p.name}: ${p.phone}.`,
    next: 'Zo gaat het verder',
    reads: (p: { organisation: string; day: string }) => `${p.organisation} leest je vraag, uiterlijk ${p.day}.`,
    together: 'Samen kijken jullie wat past. Er gebeurt niets zonder dat jij het weet.',
    number: 'Jouw nummer',
    adultNumber: 'Het nummer van de volwassene',
    time: 'Wij bellen het liefst',
    wrong: (p: Call) => `Klopt er iets niet, of wil je stoppen? Bel ${p.name}: ${p.phone}.`,
    follow: 'Kijk zelf hoe ver het is',
    go: 'Ga naar',
    fill: {
      own: 'Vul daar deze code in, en de laatste 4 cijfers van jouw nummer.',
      adult: 'Vul daar deze code in, en de laatste 4 cijfers van het nummer van de volwassene.',
    },
    code: 'Je code',
    keep: 'Schrijf de code op, print dit blad of maak een foto. Wij bewaren de code niet.',
    toFollow: 'Kijk hoe ver het is',
    print: 'Print dit blad',
  },
}
