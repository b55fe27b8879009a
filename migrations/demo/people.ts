import { emailOf, sealEmail } from '../../src/identity/email.ts'
import { memberships, people } from '../../src/identity/tables.ts'
import type { Archive } from '../../src/platform/archive.ts'
import { practiceIdOf } from '../practices.ts'
import { cast } from './cast.ts'
import type { Organisations } from './world.ts'

export async function castStatements({ db, vault, now }: Archive, organisations: Organisations) {
  const at = (place: number) => new Date(now.getTime() + place).toISOString() // keeps the order of the cast
  const rows = await Promise.all(
    cast.map(async ({ key, name, practices: [practice] }, place) => ({
      id: key,
      name,
      createdAt: at(place),
      language: 'nl' as const,
      isDemo: true,
      ...(await sealEmail(vault, key, emailOf(`${key}@${practice}.example`))),
    })),
  )
  return [
    db.insert(people).values(rows),
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
