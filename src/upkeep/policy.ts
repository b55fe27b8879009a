import type { Actor } from '../identity/actor.ts'
import type { Handler, Report } from './report.ts'

/** As what somebody meets a report; undefined: for this person it does not exist. */
export function handlerOf(
  { role, organisationId, practice }: Pick<Actor, 'role' | 'organisationId' | 'practice'>,
  report: Pick<Report, 'practiceId' | 'organisationId'>,
): Exclude<Handler, 'owner'> | undefined {
  if (practice.id !== report.practiceId) return undefined
  if (role === 'coordinator') return 'coordinator'
  return role === 'provider' && organisationId === report.organisationId ? 'provider' : undefined
}
