import type { Job, Role } from '../../src/identity/actor.ts'

type Member = { key: string; name: string; practices: readonly string[]; organisation: string; role: Role; job: Job }

export const deLinde = 'Huisartsenpraktijk De Linde (voorbeeld)'
export const deDommel = 'Ziekenhuis De Dommel (voorbeeld)'
export const deWilg = 'Logeerhuis De Wilg (voorbeeld)'
export const nabij = 'Vrijwilligers Nabij (voorbeeld)'
export const samenStein = 'Samen Stein (voorbeeld)'
export const gemeenteDenBosch = "gemeente 's-Hertogenbosch"
export const gemeenteStein = 'gemeente Stein'
export const maasoever = 'Huisartsenpraktijk Maasoever (voorbeeld)'
export const thuiszorg = 'Wijkverpleging Graetheide (voorbeeld)'

export const steunpunt = 'Steunpunt Samen Zorgen (voorbeeld)'

/** Parties to agreements without people in the demo. */
/** Parties to agreements without people in the demo. */
export const castOrganisations = [maasoever, thuiszorg]

/** The standing cast: stories and tests name these people. */
export const cast: readonly Member[] = [
  {
    key: 'anouk',
    name: 'Anouk',
    practices: ['den-bosch'],
    organisation: gemeenteDenBosch,
    role: 'coordinator',
    job: 'respite_coordinator',
  },
  { key: 'willem', name: 'Willem', practices: ['den-bosch'], organisation: gemeenteDenBosch, role: 'admin', job: 'policy_adviser' },
  { key: 'fatima', name: 'Fatima', practices: ['den-bosch'], organisation: deLinde, role: 'referrer', job: 'practice_nurse' },
  { key: 'joris', name: 'Joris', practices: ['den-bosch'], organisation: deDommel, role: 'referrer', job: 'transfer_nurse' },
  { key: 'ilse', name: 'Ilse', practices: ['den-bosch'], organisation: deWilg, role: 'provider', job: 'team_lead' },
  { key: 'karim', name: 'Karim', practices: ['den-bosch'], organisation: nabij, role: 'provider', job: 'volunteer_coordinator' },
  { key: 'sjef', name: 'Sjef', practices: ['stein'], organisation: gemeenteStein, role: 'coordinator', job: 'project_lead' },
  { key: 'marlies', name: 'Marlies', practices: ['stein'], organisation: gemeenteStein, role: 'referrer', job: 'care_adviser' },
  { key: 'gerda', name: 'Gerda', practices: ['stein'], organisation: samenStein, role: 'provider', job: 'volunteer_coordinator' },
  {
    key: 'noor',
    name: 'Noor',
    practices: ['den-bosch', 'stein'],
    organisation: 'Kennisprogramma (voorbeeld)',
    role: 'adviser',
    job: 'programme_adviser',
  },
]
