import type { Actor } from '../identity/actor.ts'

type Who = Pick<Actor, 'role'>

/** Which records are one decides who reads referrals and what caregivers find: that is the coordinator's. */
export const mayMerge = ({ role }: Who): boolean => role === 'coordinator'
