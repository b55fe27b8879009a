import { memberships, people } from '../../src/identity/tables.ts'
import type { Database } from '../../src/platform/database.ts'
import { practiceIdOf } from '../practices.ts'
import { cast } from './cast.ts'
import type { Organisations } from './world.ts'

export function castStatements(db: Database, organisations: Organisations, now: Date) {
  const at = (place: number) => new Date(now.getTime() + place).toISOString() // keeps the order of the cast
  return [
    db.insert(people).values(cast.map(({ key, name }, place) => ({ id: key, name, createdAt: at(place) }))),
    db.insert(memberships).values(
      cast.flatMap(({ key, practices, organisation, role, job }, place) =>
        practices.map((practice) => ({
          id: `${key}-${practice}`,
          personId: key,
          practiceId: practiceIdOf(practice),
          organisationId: organisations.get(organisation) ?? '',
          role,
          job,
          createdAt: at(place),
        })),
      ),
    ),
  ] as const
}
