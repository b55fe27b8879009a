import type { ProblemKind, Unreadable, UnreadableReason } from '../../../src/platform/problem.ts'

/** What programs of others are told: a developer reads it. */
export const api = {
  problem: {
    bad_request: { title: 'Verzoek niet te lezen', detail: 'Dit verzoek is niet te lezen.' },
    signed_out: { title: 'Niet ingelogd', detail: 'Hiervoor moet iemand inloggen.' },
    forbidden: { title: 'Niet toegestaan', detail: 'Dit mag niet.' },
    one_factor: { title: 'Niet toegestaan', detail: 'Hiervoor is een tweede sleutel nodig.' },
    other_site: { title: 'Niet toegestaan', detail: 'Dit verzoek kwam van een andere website.' },
    not_found: { title: 'Niet gevonden', detail: 'Op dit adres is niets, of het is niet meer openbaar.' },
    not_allowed: { title: 'Methode niet toegestaan', detail: 'Dit adres kent deze methode niet.' },
    too_large: { title: 'Te groot', detail: 'Het verzoek is te groot.' },
    misdirected: { title: 'Verkeerde host', detail: 'Deze host is niet van dit portaal.' },
    too_many: { title: 'Te veel verzoeken', detail: 'Wacht even en probeer het opnieuw.' },
    unavailable: { title: 'Even niet bereikbaar', detail: 'De database antwoordt niet. Probeer het later opnieuw.' },
    broken: { title: 'Fout bij ons', detail: 'Dit ligt aan ons. Probeer het later opnieuw.' },
  } satisfies Record<ProblemKind | 'broken', { title: string; detail: string }>,
  unreadable: {
    whole_number: (p) => `verwacht een geheel getal van ${p.min} tot en met ${p.max}.`,
    yes_or_no: () => 'verwacht true of false.',
    moment: () => 'verwacht een moment, zoals 2026-03-31 of 2026-03-31T09:00:00Z.',
    id: () => 'verwacht een UUID.',
    postcode: () => 'verwacht een Nederlandse postcode, zoals 5211 of 5211 AB.',
    unknown_postcode: () => 'van deze postcode is niet bekend waar die ligt, dus er is geen afstand te meten.',
    distance: (p) => `verwacht een afstand in meters, hoogstens ${p.max}; 5km mag ook.`,
    needs_postcode: () => 'kan alleen samen met postcode.',
    unknown_practice: () => 'verwacht de korte naam van een praktijk, zoals den-bosch.',
    unknown_field: () => 'bestaat niet. Kijk of de naam goed is geschreven.',
    municipality: () => 'verwacht een gemeentecode, zoals GM0796, of unknown.',
    age: (p) => `verwacht een geheel getal van 0 tot en met ${p.max}, of unknown.`,
    one_of: (p) => `verwacht een van: ${p.choices}.`,
    object: () => 'verwacht een JSON-object.',
    json: () => 'verwacht JSON.',
  } satisfies Record<UnreadableReason, (p: Omit<Unreadable, 'reason'>) => string>,
}
