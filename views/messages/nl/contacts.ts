import type { AdultKind, AdultPart, ContactKind, ContactRelation } from '../../../src/referrals/contact.ts'
import { referrals } from './referrals.ts'

/** Who belongs to a referral besides its caregiver. */
export const contacts = {
  section: 'Wie horen er nog bij?',
  change: 'Noem iemand, of haal iemand weg',
  add: 'Noem nog iemand',
  lead: 'Een tweede mantelzorger, of de vertegenwoordiger van de naaste. Zo weet iedereen wie er meedoet.',
  kind: {
    caregiver: 'Mantelzorger',
    representative: 'Vertegenwoordiger van de naaste',
    parent: 'Vader, moeder of voogd van de jonge mantelzorger',
    trusted_adult: 'Volwassene die de jonge mantelzorger vertrouwt',
  } satisfies Record<ContactKind, string>,
  relation: { ...referrals.relation, mentor: 'Mentor of curator' } satisfies Record<ContactRelation, string>,
  who: {
    caregiver: (p: { relation: string }) => `Mantelzorger, ${p.relation.toLowerCase()} van de naaste`,
    representative: (p: { relation: string }) => `Vertegenwoordiger en ${p.relation.toLowerCase()} van de naaste`,
  } satisfies Record<Exclude<ContactKind, AdultKind>, (p: { relation: string }) => string>,
  asked: (p: { who: string; day: string }) => `Gevraagd door ${p.who} op ${p.day}.`,
  onForm: (p: { day: string }) => `Verteld op het formulier, op ${p.day}.`,
  does: { calls: 'Belt mee', is_there: 'Is erbij als u belt', knows: 'Weet ervan' } satisfies Record<AdultPart, string>,
  gone: (p: { day: string }) => `Weggehaald op ${p.day}, en bewaard omdat dat nu moet.`,
  representative: (p: { names: string }) => `Vertegenwoordiger: ${p.names}`,
  form: 'Noem nog iemand',
  label: {
    kind: 'Wie is dit?',
    name: 'Naam',
    telephone: 'Telefoon',
    relation: 'Wat is deze persoon van de naaste?',
    saidYes: 'Deze persoon zei ja',
  },
  kindHint: 'Een vertegenwoordiger mag ja zeggen namens de naaste. Dan is een telefoonnummer nodig.',
  unknown: 'Niet bekend',
  consent: 'Toestemming',
  ask: (p: { organisation: string }) =>
    `Vraag het hardop: ‘Mag ik uw naam en telefoonnummer doorgeven aan ${p.organisation}? U kunt altijd stoppen.’`,
  save: 'Noem deze persoon',
  back: 'Terug naar de verwijzing',
  full: (p: { most: number }) => `Er staan al ${p.most} mensen bij. Haal eerst iemand weg.`,
  over: 'U kunt hier niemand meer noemen: de verwijzing is afgelopen of niet meer gedeeld.',
  addedBefore: (p: { name: string }) => `Met dit formulier noemde u ${p.name} al. Is dit iemand anders? Bewaar het dan nog een keer.`,
  remove: 'Haal weg',
  removeSure: 'Naam en telefoon gaan voorgoed weg. Beide organisaties weten dan niet meer wie dit was.',
  removeNow: 'Ja, haal weg',
  which: (p: { name: string }) => `: ${p.name}`,
  rights: {
    found: (p: { kind: string; name: string }) => `Hier genoemd als ${p.kind.toLowerCase()}: ${p.name}`,
    only: 'Vraagt een van hen om inzage? Geef dan alleen wat hier over die persoon staat.',
    remove: 'Haal iemand weg',
  },
}
