import type { LoggedBy, Origin } from './event.ts'

/** By the code of which page somebody came, or without any. */
export type UnnamedRole = 'visitor' | 'caregiver' | 'helper' | 'neighbour'

/** Somebody who is not signed in. */
export const unnamed = (role: UnnamedRole, origin: Origin): LoggedBy => ({
  personId: null,
  name: '',
  membershipId: null,
  organisationId: null,
  role,
  origin,
})
