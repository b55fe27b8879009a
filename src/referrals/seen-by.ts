import { type Day, dayOf } from '../platform/day.ts'

/** As the log has it. */
export type SeenLine = { at: string; role: string; organisation: string | null; actionCode: string }

/** Who met the details of somebody on a day: an organisation in a role, never a name. `did`: wrote or changed something as well. */
export type SeenOn = { day: Day; role: SeenRole; organisation: string; did: boolean }

export const seenRoles = ['coordinator', 'referrer', 'provider', 'adviser', 'admin', 'caregiver', 'helper'] as const
export type SeenRole = (typeof seenRoles)[number]

const isSeenRole = (role: string): role is SeenRole => (seenRoles as readonly string[]).includes(role)

/** One line for each day, organisation and role; the latest first. What the clock did was seen by nobody. */
export function seenByDay(lines: readonly SeenLine[]): SeenOn[] {
  const days = new Map<string, SeenOn>()
  for (const { at, role, organisation, actionCode } of lines) {
    if (!isSeenRole(role)) continue
    const day = dayOf(new Date(at))
    const key = [day, role, organisation].join('|')
    const before = days.get(key)
    days.set(key, { day, role, organisation: organisation ?? '', did: before?.did === true || actionCode !== 'R' })
  }
  return [...days.values()].sort((a, b) => b.day.localeCompare(a.day))
}
