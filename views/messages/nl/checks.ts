import type { CheckGroup, CheckProblem } from '../../../src/upkeep/check.ts'

export const checks = {
  title: 'Sites en telefoonnummers',
  lead: 'Elke week kijkt Adempauze of de websites in uw aanbod nog bestaan. Telefoonnummers kijken wij na op hun vorm.',
  fine: (p: { count: number }) => `${p.count === 1 ? '1 is' : `${p.count} zijn`} in orde.`,
  waiting: (p: { count: number }) => `${p.count === 1 ? '1 wacht' : `${p.count} wachten`} nog op de eerste keer.`,
  unchecked: (p: { count: number }) =>
    `${p.count === 1 ? '1 site is' : `${p.count} sites zijn`} niet bekeken: deze proefversie belt niemand buiten de eigen computer.`,
  none: 'Er is niets dat uw aandacht vraagt.',
  group: { dead: 'Werkt niet', moved: 'Verhuisd', unsure: 'Nog even afwachten', accepted: 'Toch goed' } satisfies Record<
    CheckGroup,
    string
  >,
  hint: {
    dead: 'Vraag de aanbieder naar het goede adres',
    moved: 'De site stuurt voorgoed door',
    unsure: 'Wij kijken vanzelf nog een keer',
    accepted: 'Dat zei u, of een collega',
  } satisfies Record<CheckGroup, string>,
  problem: {
    status: (p) => `Geeft een fout (${p.status})`,
    timeout: () => 'Antwoordt niet op tijd',
    unreachable: () => 'Niet te bereiken',
    too_many_redirects: () => 'Stuurt steeds door',
    not_public: () => 'Geen adres op het gewone internet',
    not_a_number: () => 'Geen nummer dat men kan bellen',
    invented: () => 'Verzonnen nummer',
  } satisfies Record<CheckProblem, (p: { status: number | null }) => string>,
  leadsOn: 'Stuurt door',
  leadsTo: 'Naar:',
  since: (p: { day: string }) => `Sinds ${p.day}.`,
  checked: (p: { day: string }) => `Bekeken op ${p.day}.`,
  accept: 'Toch goed',
  adopt: 'Neem het nieuwe adres over',
  changed: 'Dit is net veranderd. Kijk hoe het nu staat.',
}
