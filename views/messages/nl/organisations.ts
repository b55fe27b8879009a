import type { OfferingMergeRefusal } from '../../../src/directory/merge-parts.ts'
import type { MergeRefusal } from '../../../src/directory/organisation.ts'
import type { Sign } from '../../../src/directory/similarity.ts'

type Others = { practices: string; contacts: string }

export const organisations = {
  title: 'Organisaties',
  lead: (p: { practice: string }) => `Wie in ${p.practice} aanbod, mensen of werkafspraken heeft.`,
  search: 'Naam of KvK-nummer',
  find: 'Zoek',
  total: (p: { count: number }) => (p.count === 1 ? '1 organisatie' : `${p.count} organisaties`),
  none: 'Geen organisatie gevonden',
  noneText: 'Zoek op een deel van de naam, of op het KvK-nummer.',
  all: 'Toon alle organisaties',
  pages: 'Bladeren in organisaties',
  previous: 'Vorige 50',
  next: 'Volgende 50',
  column: { name: 'Naam', kvk: 'KvK-nummer', offerings: 'Aanbod', people: 'Mensen', agreements: 'Werkafspraken' },
  noKvk: 'niet bekend',
  toDuplicates: 'Wat misschien dubbel is',

  newTitle: 'Organisatie toevoegen',
  newLead: 'Terwijl u typt, kijken wij of de organisatie er al is.',
  editTitle: 'Organisatie wijzigen',
  field: {
    name: 'Naam',
    nameHint: 'Zoals mensen de organisatie kennen.',
    kvk: 'KvK-nummer',
    kvkHint: '8 cijfers. Daaraan herkennen wij de organisatie zeker.',
    url: 'Website',
    urlHint: 'Zoals www.voorbeeld.nl.',
  },
  save: 'Voeg toe',
  saveChange: 'Bewaar',
  changedMeanwhile: 'Een collega wijzigde deze organisatie intussen. Kijk na wat u wilt, en bewaar dan.',
  sharedName: (p: { practices: string }) =>
    `Ook ${p.practices} werkt onder deze naam. De naam en een bekend KvK-nummer wijzigt u daarom niet alleen.`,
  refusal: {
    named_elsewhere: (p: Others) =>
      `In ${p.practices} staan mensen of werkafspraken op deze naam. Vraag daar om de naam te wijzigen: ${p.contacts}.`,
  },

  kicker: 'Organisatie',
  about: 'Gegevens',
  edit: 'Wijzig de gegevens',
  merge: 'Samenvoegen met een andere',
  people: (p: { count: number }) => (p.count === 0 ? 'niemand' : p.count === 1 ? '1 persoon' : `${p.count} mensen`),
  since: 'Bekend sinds',
  alsoNamed: 'Ook bekend als',
  elsewhere: 'Werkt ook in',
  offerings: (p: { count: number }) => (p.count === 0 ? 'Aanbod' : `Aanbod (${p.count})`),
  noOfferings: 'Geen aanbod in deze praktijk.',
  notShown: 'nu niet te zien',
  keptElsewhere: 'een andere gemeente houdt dit bij',
  agreements: 'Werkafspraken',
  noAgreements: 'Geen werkafspraken in deze praktijk.',
  history: 'Geschiedenis',
  ofPredecessor: (p: { name: string }) => `Toen nog: ${p.name}`,
  before: 'Daarvoor',
  happened: {
    begin: 'In Adempauze gekomen',
    change: (p: { who: string; practice: string }) => `Gewijzigd door ${p.who}, ${p.practice}`,
    import: (p: { practice: string }) => `Gewijzigd met een bestand van ${p.practice}`,
    absorb: (p: { who: string; practice: string; other: string }) => `Samengevoegd met ${p.other}, door ${p.who}, ${p.practice}`,
  },
}

export const lookalikes = {
  count: {
    organisation: (p: { count: number }) =>
      p.count === 1 ? 'Er is al 1 organisatie die hierop lijkt.' : `Er zijn al ${p.count} organisaties die hierop lijken.`,
    offering: (p: { count: number }) =>
      p.count === 1 ? 'Er is al 1 aanbod dat hierop lijkt.' : `Er zijn al ${p.count} die hierop lijken.`,
  },
  question: {
    organisation: { ask: 'Bestaat deze organisatie al?', yes: 'Ja, het is', no: 'Nee, dit is een andere organisatie' },
    offering: { ask: 'Bestaat dit aanbod al?', yes: 'Ja, het is', no: 'Nee, dit is ander aanbod' },
  },
  offeringTitle: 'Aanbod dat hierop lijkt',
  alsoLike: 'Dit lijkt er ook op, maar is waarschijnlijk iets anders:',
  of: 'van',
  elsewhere: (p: { practices: string }) => `staat in ${p.practices.replaceAll(',', ', ')}`,
  sign: {
    name: 'bijna dezelfde naam',
    kvk: 'zelfde KvK-nummer',
    phone: 'zelfde telefoonnummer',
    site: 'zelfde website',
    address: 'zelfde adres',
    other_kind: 'ander soort hulp',
    other_kvk: 'ander KvK-nummer',
    other_place: 'andere plek',
  } satisfies Record<Sign, string>,
}

export const merging = {
  title: 'Samenvoegen',
  pairTitle: (p: { one: string; other: string }) => `${p.one} en ${p.other} samenvoegen`,
  lead: 'Van twee organisaties wordt er één. Niets gaat weg: van beide blijft te lezen wat er was.',
  choose: {
    title: (p: { name: string }) => `${p.name}: samenvoegen`,
    lead: 'Kies de andere organisatie. Daarna ziet u ze naast elkaar.',
    likely: 'Lijkt er het meest op',
    other: 'Een andere organisatie',
    go: 'Zet ze naast elkaar',
  },
  keep: 'Welke organisatie blijft?',
  keepHint: 'De andere gaat daarin op. Wie verwijzingen of werkafspraken heeft, blijft.',
  empty: 'niets ingevuld',
  hangs: {
    offerings: (p: { count: number }) => `${p.count} keer aanbod`,
    people: (p: { count: number }) => (p.count === 1 ? '1 persoon' : `${p.count} mensen`),
    invitations: (p: { count: number }) => (p.count === 1 ? '1 uitnodiging' : `${p.count} uitnodigingen`),
    agreements: (p: { count: number }) => (p.count === 1 ? '1 werkafspraak' : `${p.count} werkafspraken`),
    referrals: (p: { count: number }) => (p.count === 1 ? '1 verwijzing' : `${p.count} verwijzingen`),
  },
  nothingHangs: 'geen aanbod, mensen of werkafspraken',
  preview: 'Bekijk wat er gebeurt',
  cancel: 'Niet samenvoegen',
  previewTitle: 'Klopt dit?',
  becomes: 'Zo wordt het',
  confirm: 'Voeg samen',
  agree: 'Ik ga akkoord',
  back: 'Terug en aanpassen',
  wished: (p: { practice: string; who: string }) => `${p.practice} wil deze twee samenvoegen. ${p.who} ging al akkoord.`,
  changedMeanwhile: 'Een van de twee is intussen gewijzigd. Kijk nog eens wat u wilt.',
  steps: {
    title: 'Wat er gebeurt',
    preview: (p: { loser: string; winner: string }) => `${p.loser} gaat op in ${p.winner}.`,
    offerings: (p: { count: number }) => (p.count === 1 ? '1 aanbod gaat mee.' : `${p.count} keer aanbod gaat mee.`),
    people: (p: { count: number }) => (p.count === 1 ? '1 persoon gaat mee.' : `${p.count} mensen gaan mee.`),
    invitations: (p: { count: number }) => (p.count === 1 ? '1 open uitnodiging gaat mee.' : `${p.count} open uitnodigingen gaan mee.`),
    history: 'De geschiedenis van beide blijft te lezen. Ook in het logboek verandert niets.',
    files: 'Noemt een bestand later de oude naam of het oude KvK-nummer? Dan weten wij wie het is.',
    readers: (p: { count: number; referrals: number }) =>
      p.referrals > 0
        ? `Let op: wie meegaat (${p.count}), leest straks ook de ${p.referrals === 1 ? 'verwijzing' : `${p.referrals} verwijzingen`} van de organisatie die blijft.`
        : `Let op: wie meegaat (${p.count}), leest straks alle verwijzingen aan de organisatie die blijft.`,
    waits: (p: { practices: string }) => `Ook ${p.practices} kijkt hier eerst naar.`,
    waitsText: (p: { contacts: string }) => `Daar horen mensen of aanbod bij deze organisatie. U kunt bellen met ${p.contacts}.`,
  },
  offering: {
    lead: 'Twee keer hetzelfde aanbod wordt er één. Niets gaat weg: van beide blijft te lezen wat er stond.',
    choose: 'Kies het andere aanbod. Daarna ziet u ze naast elkaar.',
    other: 'Ander aanbod van deze praktijk',
    keep: 'Welk aanbod blijft?',
    keepHint: 'Het adres, de korte link en de QR-code van het andere leiden daarna hierheen.',
    organisation: 'Wie biedt het aan?',
    part: { ages: 'Leeftijd', where: 'Adres', room: 'Plekken', window: 'Wanneer te zien', checks: 'Hoe vaak nagekeken' },
    equal: (p: { count: number }) => (p.count === 1 ? '1 ding is gelijk' : `${p.count} dingen zijn gelijk`),
    verified: (p: { day: string }) => `nagekeken op ${p.day}`,
    neverVerified: 'nog niet nagekeken',
    changedMeanwhile: 'Een van de twee is intussen gewijzigd. Kijk nog eens wat u wilt.',
    leadsOn: 'Het andere aanbod is niet meer te vinden. Het adres en de korte link ervan leiden hierheen.',
    history: 'De geschiedenis van beide blijft te lezen. Open tips gaan mee.',
    undo: 'Was het toch anders? In de geschiedenis maakt u ze weer los.',
    changes: 'Wat er anders wordt',
    ofOther: (p: { organisation: string }) => `Het is voortaan van ${p.organisation}.`,
    goesOn: (p: { name: string }) => `Dit aanbod ging op in ${p.name}.`,
    toOther: 'Naar dat aanbod',
    absorbed: 'Samengevoegd',
    mergedBy: (p: { name: string; who: string; day: string }) => `${p.name}, op ${p.day} door ${p.who}`,
    undoneBy: (p: { who: string; day: string }) => `Weer losgemaakt op ${p.day} door ${p.who}`,
    itsHistory: 'Lees de geschiedenis ervan',
    split: 'Maak los',
    splitText: 'Dan zijn het er weer twee. Wat hier werd overgenomen, blijft staan.',
    merge: 'Samenvoegen met ander aanbod',
    refusal: {
      same: 'Kies twee verschillende keren aanbod.',
      gone: 'Een van de twee wordt niet meer aangeboden.',
      has_proposal: 'Op het aanbod dat opgaat in het andere, wacht nog een voorstel. Beslis daar eerst over.',
    } satisfies Record<OfferingMergeRefusal, string>,
  },
  refusal: {
    same: 'Kies twee verschillende organisaties.',
    gone: 'Een van de twee is al samengevoegd.',
    has_agreements:
      'De organisatie die opgaat in de andere, heeft werkafspraken. Die noemen haar bij naam. Laat haar blijven, of beëindig eerst de afspraken.',
    has_referrals:
      'Bij de organisatie die opgaat in de andere, horen verwijzingen. Mantelzorgers deelden hun gegevens met haar. Laat haar daarom blijven.',
    named_elsewhere: 'De organisatie die blijft, werkt ook in een andere gemeente. Laat haar naam en KvK-nummer staan.',
  } satisfies Record<MergeRefusal, string>,
}

export const duplicates = {
  title: 'Wat misschien dubbel is',
  lead: 'Wij vergelijken namen, telefoonnummers en adressen. U weet of het echt hetzelfde is.',
  heading: {
    organisation: (p: { count: number }) => (p.count === 1 ? 'Organisaties: 1 paar' : `Organisaties: ${p.count} paren`),
    offering: (p: { count: number }) => (p.count === 1 ? 'Aanbod: 1 paar' : `Aanbod: ${p.count} paren`),
  },
  areTwo: 'Dit zijn er twee',
  about: (p: { one: string; other: string }) => `: ${p.one} en ${p.other}`,
  none: 'Er is niets dat dubbel lijkt',
  noneText: 'Dat is mooi. Elke nacht kijken wij opnieuw.',
  wish: (p: { practice: string; loser: string; winner: string }) => `${p.practice} wil ${p.loser} laten opgaan in ${p.winner}.`,
  look: 'Kijk of u het daarmee eens bent',
}
