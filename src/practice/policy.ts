import type { SettingPart } from './settings.ts'

/** How people get in is the admin's; the rest is the coordinator's as well. */
export const mayChangeSettings = (actor: { role: string }, part: SettingPart): boolean =>
  actor.role === 'admin' || (actor.role === 'coordinator' && part !== 'signIn')
