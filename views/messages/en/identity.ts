import type { Messages } from '../nl.ts'

export const identity: Messages['identity'] = {
  signIn: 'Sign in',
  forWhom: 'For professionals who work with caregivers. Do you care for someone? Then you do not need an account.',
  toSearch: 'Find help nearby',
  demo: 'Choose an example person',
  demoText: 'These people are invented. You can try everything.',
  unknownPerson: 'We do not know this person. Choose someone from the list.',
  as: ({ name }) => `Sign in as ${name}`,
  role: { coordinator: 'coordinator', referrer: 'referrer', provider: 'provider', adviser: 'adviser', admin: 'administrator' },
  job: {
    respite_coordinator: 'respite coordinator',
    policy_adviser: 'policy adviser',
    practice_nurse: 'practice nurse',
    transfer_nurse: 'transfer nurse',
    team_lead: 'team lead',
    volunteer_coordinator: 'coordinator of volunteers',
    project_lead: 'project lead',
    care_adviser: 'municipal care adviser',
    programme_adviser: 'programme adviser',
  },
}
