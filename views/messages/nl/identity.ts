import type { Job, Role } from '../../../src/identity/actor.ts'

export const identity = {
  signIn: 'Inloggen',
  forWhom: 'Voor professionals die met mantelzorgers werken. Zorgt u voor iemand? Dan heeft u geen account nodig.',
  toSearch: 'Zoek hulp dichtbij',
  demo: 'Kies een voorbeeldpersoon',
  demoText: 'Deze personen zijn verzonnen. U kunt alles uitproberen.',
  unknownPerson: 'Deze persoon kennen wij niet. Kies iemand uit de lijst.',
  as: (p: { name: string }) => `Log in als ${p.name}`,
  role: {
    coordinator: 'coördinator',
    referrer: 'verwijzer',
    provider: 'aanbieder',
    adviser: 'adviseur',
    admin: 'beheerder',
  } satisfies Record<Role, string>,
  job: {
    respite_coordinator: 'coördinator respijtzorg',
    policy_adviser: 'beleidsadviseur',
    practice_nurse: 'praktijkondersteuner (POH)',
    transfer_nurse: 'transferverpleegkundige',
    team_lead: 'teamleider',
    volunteer_coordinator: 'coördinator vrijwilligers',
    project_lead: 'projectleider',
    care_adviser: 'Wmo-consulent',
    programme_adviser: 'programma-adviseur',
  } satisfies Record<Job, string>,
}
