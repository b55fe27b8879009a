import { execFile } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { repository } from '../../local/repository.ts'
import { paths } from '../../src/paths.ts'
import { openJar } from '../support/jar.ts'
import { everyText } from '../support/mailed.ts'
import { testKeys } from '../support/parts.ts'
import { freshDatabase } from '../support/server.ts'
import { openSiteOn } from '../support/site.ts'

const { url } = await freshDatabase()
const site = openSiteOn(url)

/** As the operator types it, on the keys and the database of a portal that runs. */
const type = (options: Record<string, string>, settings: Record<string, string> = {}) =>
  new Promise<{ code: number; said: string; complained: string }>((resolve) => {
    const words = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value])
    const PATH = [join(repository, 'node_modules/.bin'), process.env.PATH].join(delimiter)
    const env = { ...process.env, PATH, DATABASE_URL: url, MASTER_KEYS: testKeys, BASE_URL: 'http://localhost', ...settings }
    const command = execFile('node', [join(repository, 'local/invite.ts'), ...words], { env }, (_, said, complained) =>
      resolve({ code: command.exitCode ?? -1, said: said.trim(), complained: complained.trim() }),
    )
  })

const saskia = {
  practice: 'leiden',
  email: 'Saskia@leiden.example',
  name: 'Saskia Beheer',
  role: 'admin',
  organisation: 'gemeente Leiden',
}

test('the operator invites the first admin of a practice, who then invites others', async () => {
  const { code, said, complained } = await type(saskia)
  expect({ code, complained }).toEqual({ code: 0, complained: '' })
  expect(said).toContain('Give this link to Saskia Beheer and nobody else. It works once, for 72 hours.')
  const link = /^http:\/\/localhost(\/uitnodiging\/[0-9a-f]{64})$/m.exec(said)?.[1] ?? ''

  expect((await site.visitor.visit(link)).text).toContain('De beheerder van Adempauze nodigt u uit om in Leiden mee te werken.')
  const jar = openJar(site)
  expect((await jar.submit(link)).location).toBe(paths.account)
  const told = await site.db.all(
    `select action, role, person_name as "name", subject_kind as "kind" from log_lines where practice_id = 'practice-leiden' order by seq`,
  )
  expect(told).toEqual([
    { action: 'invitation.invite', role: 'clock', name: '', kind: 'invitation' },
    { action: 'invitation.accept', role: 'admin', name: 'Saskia Beheer', kind: 'invitation' },
    { action: 'membership.add', role: 'admin', name: 'Saskia Beheer', kind: 'membership' },
    { action: 'session.start', role: 'admin', name: 'Saskia Beheer', kind: 'session' },
  ])
  expect(await everyText(site)).not.toContain('saskia@leiden.example')

  await site.db.run(`update sessions set is_trusted = 1 where means = 'invitation'`)
  expect((await jar.visit(paths.people)).text).toContain('gemeente Leiden')
  expect((await type(saskia)).complained).toBe('This person is admin in leiden for that organisation already.')
}, 60_000)

describe('an operator who makes a mistake reads a sentence, not a stack:', () => {
  test.concurrent.each([
    ['no address and another role', { ...saskia, email: 'saskia', role: 'king' }, {}, 'Fill in or correct --email, --role.'],
    ['a practice that is not there', { ...saskia, practice: 'nergens' }, {}, 'There is no practice nergens.'],
    ['no address of the portal', saskia, { BASE_URL: '' }, 'Set BASE_URL to the public address of the portal'],
  ] as const)(
    '%s',
    async (_, options, settings, sentence) => {
      const { code, said, complained } = await type(options, settings)
      expect({ code, said }).toEqual({ code: 1, said: '' })
      expect(complained).toContain(sentence)
      expect(complained).not.toContain('    at ')
    },
    60_000,
  )
})
