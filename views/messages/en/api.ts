import type { Messages } from '../nl.ts'

/** What programs of others are told: a developer reads it. */
export const api: Messages['api'] = {
  problem: {
    bad_request: { title: 'Unreadable request', detail: 'This request cannot be read.' },
    signed_out: { title: 'Not signed in', detail: 'Somebody has to sign in for this.' },
    forbidden: { title: 'Forbidden', detail: 'This is not allowed.' },
    one_factor: { title: 'Forbidden', detail: 'This needs a second key.' },
    other_site: { title: 'Forbidden', detail: 'This request came from another site.' },
    not_found: { title: 'Not found', detail: 'There is nothing at this address, or it is no longer public.' },
    not_allowed: { title: 'Method not allowed', detail: 'This address does not know this method.' },
    too_large: { title: 'Too large', detail: 'The request is too large.' },
    misdirected: { title: 'Misdirected request', detail: 'This host is not of this portal.' },
    too_many: { title: 'Too many requests', detail: 'Wait a moment and try again.' },
    unavailable: { title: 'Unavailable', detail: 'The database does not answer. Try again later.' },
    broken: { title: 'Our mistake', detail: 'This is our mistake. Try again later.' },
  },
  unreadable: {
    whole_number: (p) => `expects a whole number from ${p.min} to ${p.max}.`,
    yes_or_no: () => 'expects true or false.',
    moment: () => 'expects a moment, such as 2026-03-31 or 2026-03-31T09:00:00Z.',
    id: () => 'expects a UUID.',
    postcode: () => 'expects a Dutch postcode, such as 5211 or 5211 AB.',
    unknown_postcode: () => 'nobody here knows where this postcode lies, so no distance can be measured.',
    distance: (p) => `expects a distance in metres, at most ${p.max}; 5km will do as well.`,
    needs_postcode: () => 'goes with postcode only.',
    unknown_practice: () => 'expects the short name of a practice, such as den-bosch.',
    unknown_field: () => 'does not exist. Look whether the name is spelled right.',
    municipality: () => 'expects the code of a municipality, such as GM0796, or unknown.',
    age: (p) => `expects a whole number from 0 to ${p.max}, or unknown.`,
    one_of: (p) => `expects one of: ${p.choices}.`,
    object: () => 'expects a JSON object.',
    json: () => 'expects JSON.',
  },
}
