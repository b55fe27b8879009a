import { parseArgs } from 'node:util'
import * as z from 'zod'
import { jobs, type Role, roles } from '../src/identity/actor.ts'
import { findBeforeInviting, recordInvitation } from '../src/identity/store-invitations.ts'
import { paths } from '../src/paths.ts'
import { databaseOf } from '../src/platform/database.ts'
import { email, oneOf, text } from '../src/platform/field.ts'
import { newId } from '../src/platform/id.ts'
import { openVault } from '../src/platform/vault.ts'
import { practiceKeyBySlug } from '../src/practice/store.ts'
import { openDatabase } from './open-database.ts'
import { LocalProblem, run } from './problem.ts'
import { masterKeysFor } from './secrets.ts'
import { readSettings, type Settings } from './settings.ts'

const usage = `Usage:
  npm run invite -- --practice SLUG --email ADDRESS --name NAME --role ROLE --organisation NAME [--job JOB]
  ROLE is one of ${roles.join(', ')}.
  JOB is one of ${jobs.join(', ')}.`

/** What somebody with a role mostly is. */
const usualJob = {
  admin: 'policy_adviser',
  coordinator: 'respite_coordinator',
  referrer: 'practice_nurse',
  provider: 'team_lead',
  adviser: 'programme_adviser',
} as const satisfies Record<Role, (typeof jobs)[number]>

const asked = z.object({
  practice: text(60),
  email: email(),
  name: text(120),
  role: oneOf(roles),
  organisation: text(160),
  job: oneOf(jobs).optional(),
})

async function invite(): Promise<void> {
  const { practice: slug, job, organisation, ...person } = readArguments()
  const settings = readSettings()
  const baseUrl = addressOf(settings, process.env.BASE_URL)
  const { client, close } = await openDatabase(settings)
  try {
    const archive = { db: databaseOf(client), vault: openVault(masterKeysFor(settings)), now: new Date() }
    const practice = await practiceKeyBySlug(archive.db, slug)
    if (!practice) throw new LocalProblem(`There is no practice ${slug}. Its name is what stands behind the address of the portal.`)
    const id = newId(archive.now)
    const invited = { ...person, job: job ?? usualJob[person.role], organisation: { name: organisation } }
    const { isMember } = await findBeforeInviting(archive, practice.id, id, invited)
    if (isMember) throw new LocalProblem(`This person is ${person.role} in ${slug} for that organisation already.`)

    const token = await recordInvitation(archive, id, practice.id, invited, undefined)
    console.log(
      `${new URL(paths.invitation(token), baseUrl)}\n\nGive this link to ${person.name} and nobody else. It works once, for 72 hours.`,
    )
  } finally {
    await close()
  }
}

function readArguments(): z.infer<typeof asked> {
  const read = asked.safeParse(parsed())
  if (read.success) return read.data
  const names = [...new Set(read.error.issues.map(({ path }) => `--${path.join('.')}`))]
  throw new LocalProblem(`Fill in or correct ${names.join(', ')}.\n${usage}`)
}

function parsed() {
  const option = { type: 'string' } as const
  const options = { practice: option, email: option, name: option, role: option, organisation: option, job: option }
  try {
    return parseArgs({ options }).values
  } catch (error) {
    throw new LocalProblem(`${error instanceof Error ? error.message : 'These arguments cannot be read.'}\n${usage}`)
  }
}

/** Where people meet the portal; passkeys want a name there, so not 127.0.0.1. */
function addressOf({ databaseUrl, port }: Settings, baseUrl: string | undefined): string {
  if (baseUrl && URL.canParse(baseUrl)) return baseUrl
  if (!baseUrl && !databaseUrl) return `http://localhost:${port}`
  throw new LocalProblem('Set BASE_URL to the public address of the portal, such as https://adempauze.example.nl: the link begins with it.')
}

await run(invite)
