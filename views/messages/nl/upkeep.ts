import type { CapacityUnit } from '../../../src/directory/offering.ts'
import type { DeadLink } from '../../../src/upkeep/owned.ts'

const units: Record<CapacityUnit, string> = { places: 'plekken', beds: 'bedden', dayparts: 'dagdelen', hours: 'uren' }

/** What somebody without account looks after, by the link of a mail. */
export const upkeep = {
  page: {
    title: 'Klopt alles nog?',
    allRight: 'Alles is nagekeken',
    lead: (p: { count: number }) =>
      p.count === 1
        ? 'Kijk of dit klopt. Eén klik is genoeg. U hoeft niet in te loggen.'
        : `Kijk of deze ${p.count} stukken aanbod kloppen. Eén klik is genoeg. U hoeft niet in te loggen.`,
    thanks: 'Dank u wel. U hoeft nu niets te doen. Verandert er iets? Dan kunt u het hier aanpassen.',
    none: 'Bij dit adres staat nu geen aanbod. U hoeft niets te doen.',
    questions: 'Heeft u een vraag?',
    link: 'De link uit de mail werkt 30 dagen. Stuur hem alleen door aan wie dit aanbod mag nakijken.',
  },
  all: {
    text: 'Klopt alles hieronder, ook het aantal vrije plekken? Dan bent u in één keer klaar.',
    button: 'Alles klopt nog',
  },
  right: { all: 'Dit klopt nog', both: 'Dit klopt nog, ook de plekken' },
  wrong: 'Er klopt iets niet',
  see: 'Bekijk het op de website',
  says: 'Bekijk wat er staat',
  reported: 'Een bezoeker zegt:',
  changed: 'Er is net iets veranderd. Kijk het nog even na.',
  state: {
    hidden: 'Staat nu niet op de website',
    ask: (p: { day: string }) => `Laatst nagekeken op ${p.day}`,
    never: 'Nog niet nagekeken',
    right: (p: { day: string }) => `Nagekeken op ${p.day}`,
    places: 'Aantal plekken is oud',
    proposal: 'Uw verandering wacht op de gemeente',
  },
  field: {
    summary: 'In één zin',
    description: 'Tekst',
    phone: 'Telefoon',
    email: 'E-mail',
    url: 'Website',
    openingHours: 'Open',
    costNote: 'Kosten',
    applicationProcess: 'Zo regelt men het',
  },
  edit: {
    title: 'Wat klopt er niet?',
    lead: (p: { name: string }) => `Verander hieronder wat niet klopt. ${p.name} kijkt ernaar. Daarna staat het op de website.`,
    waits: 'U stuurde al een verandering. Die staat hieronder. Wat u nu verstuurt, komt ervoor in de plaats.',
    reach: 'Zo bereikt men u',
    arrange: 'Kosten en regelen',
    texts: 'De tekst',
    hoursHint: 'Zo: ma-vr 9:00-17:00. Meer regels? Zet er een ; tussen.',
    note: 'Klopt er nog iets anders niet?',
    noteHint: 'Bijvoorbeeld het adres, of dat u hiermee stopt.',
    send: 'Verstuur',
    back: 'Terug, zonder iets te veranderen',
    nothing: 'U heeft nog niets veranderd.',
    colleague: 'Een collega van u stuurde al een verandering. Wacht tot de gemeente die bekeek, of bel even.',
  },
  places: {
    label: 'Hoeveel is er nu vrij?',
    from: 'Eerste vrije dag',
    of: (p: { maximum: number; unit: CapacityUnit | null }) => `Van de ${p.maximum} ${units[p.unit ?? 'places']}.`,
    asOf: (p: { day: string }) => `Het getal is van ${p.day}.`,
    save: 'Bewaar het aantal',
  },
  dead: {
    expired: { title: 'Deze link is verlopen', text: 'Een link werkt 30 dagen. Wij sturen een nieuwe naar hetzelfde adres.' },
    unknown: {
      title: 'Deze link kennen wij niet',
      text: 'Misschien mist er een stukje van. Open de link uit de mail nog een keer, of vraag een nieuwe.',
    },
    send: 'Stuur een nieuwe link',
    ask: 'Vraag een nieuwe link',
  } satisfies Record<DeadLink, { title: string; text: string }> & { send: string; ask: string },
  again: {
    title: 'Vraag een nieuwe link',
    lead: 'Met de link kijkt u na of uw aanbod klopt. U hoeft niet in te loggen.',
    email: 'E-mailadres',
    hint: 'Het adres dat bij uw aanbod op Adempauze staat.',
    send: 'Stuur de link',
  },
  sent: {
    title: 'Kijk in uw mail',
    lead: 'Staat dit adres bij aanbod op Adempauze? Dan krijgt u binnen een paar minuten een mail met een link.',
    none: 'Geen mail na vijf minuten? Kijk bij de ongewenste mail. Of bel de coördinator van uw gemeente.',
  },
}
