import type { Role } from '../identity/actor.ts'

/** What the directory asks of whoever keeps it, as the worklist counts it. */
export const directoryTasks = [
  'proposals',
  'reports',
  'overdue',
  'due',
  'hiding',
  'hidden',
  'places',
  'contacts',
  'gaps',
  'duplicates',
] as const
export type DirectoryTask = (typeof directoryTasks)[number]
export type DirectoryCounts = Record<DirectoryTask, number>

/** Whose work it is: a coordinator looks after the whole, an organisation after its own. */
const workOf: Partial<Record<Role, readonly DirectoryTask[]>> = {
  coordinator: ['proposals', 'reports', 'overdue', 'hiding', 'hidden', 'contacts', 'gaps', 'duplicates'],
  provider: ['reports', 'overdue', 'due', 'places', 'hidden'],
}

export const tasksOf = (role: Role): readonly DirectoryTask[] => workOf[role] ?? []

/** What there is to do, the most pressing first. */
export const openTasks = (role: Role, counts: DirectoryCounts): { task: DirectoryTask; count: number }[] =>
  tasksOf(role).flatMap((task) => (counts[task] > 0 ? [{ task, count: counts[task] }] : []))
