import type { Client, InStatement } from '@libsql/client/http'
import { describe, expect, test } from 'vitest'
import { setUp, startDatabase } from '../../local/local-database.ts'
import { reseal } from '../../local/reseal.ts'
import { looksSealed } from '../../local/seal-shape.ts'
import { sealedTables } from '../../local/sealed-tables.ts'
import { newMasterKey, withNewKey } from '../../local/secrets.ts'
import { paths } from '../../src/paths.ts'
import { newId } from '../../src/platform/id.ts'
import { openVault } from '../../src/platform/vault.ts'
import { fingerprintsToFind } from '../../src/referrals/sealing.ts'
import { earlierDatabase, oldReferral, oldWords } from '../support/earlier-database.ts'
import { filesWith } from '../support/files.ts'
import { testKeys } from '../support/parts.ts'
import { referralsAbout } from '../support/sealed.ts'
import { freshDatabase } from '../support/server.ts'
import { openSiteOn, type Visitor } from '../support/site.ts'

const bothKeys = withNewKey(testKeys)
const newKey = bothKeys.split(',')[0] ?? ''

/**
 * Every text of the database that looks as if it was sealed or fingerprinted, by the column it stands in. But not the fingerprints of what
 * people looked for in vain: nothing brings those words back to make new ones, and they go by themselves in 90 days.
 */
async function keyedColumns(client: Client): Promise<Map<string, string[]>> {
  const columns = await client.execute(`select t.name as "table", c.name as "column" from pragma_table_list t, pragma_table_info(t.name) c
    where t.schema = 'main' and t.type = 'table' and t.name not like 'sqlite_%' and t.name not like 'demand_%' and c.type = 'TEXT'`)
  const found = new Map<string, string[]>()
  for (const { table, column } of columns.rows) {
    const { rows } = await client.execute(`select ${column} as text from ${table} where ${column} glob 'k[0-9]*.*'`)
    if (rows.length > 0)
      found.set(
        `${table}.${column}`,
        rows.map(({ text }) => String(text)),
      )
  }
  return found
}

const listed = sealedTables.flatMap(({ table, columns }) =>
  columns.flatMap(({ column, fingerprint }) => [`${table}.${column}`, ...(fingerprint ? [`${table}.${fingerprint.column}`] : [])]),
)

const idsOf = async (client: Client) => {
  const { rows } = await client.execute(`select id from referrals where status <> 'draft' and practice_id = 'practice-den-bosch'`)
  return rows.map(({ id }) => String(id))
}

async function agreementOf(client: Client): Promise<string> {
  const { rows } = await client.execute(
    `select id from agreements where letter = 'A' and replaced_on is null and practice_id = 'practice-den-bosch'`,
  )
  return String(rows[0]?.id)
}

const send = (fatima: Visitor, agreement: string, caregiverName: string) =>
  fatima.submit(paths.newReferral(), {
    agreement,
    key: newId(new Date()),
    caregiverName,
    telephone: '06 1234 5678',
    bestTime: 'morning',
    language: 'nl',
    relation: 'partner',
    recipientGroup: 'memory',
    recipientPc4: '',
    wish: 'Een nacht slapen.',
    urgency: 'weeks',
    recipientConsent: 'not_asked',
    caregiverConsent: 'yes',
    intent: 'send',
  })

describe('keys are rotated', () => {
  test('everything that is sealed stands in the list, and is opened by the new key alone afterwards', async () => {
    const { client, url } = await freshDatabase()
    const before = await keyedColumns(client)
    expect([...before.keys()].filter((column) => !listed.includes(column))).toEqual([])
    expect(before.size).toBeGreaterThan(8)

    const told = await reseal(client, openVault(bothKeys), sealedTables)
    expect(told).toMatchObject({ plain: 0, redone: 0, failures: [] })
    const after = await keyedColumns(client)
    expect([...after].map(([column, texts]) => [column, texts.length])).toEqual(
      [...before].map(([column, texts]) => [column, texts.length]),
    )
    expect([...after.values()].flat().filter((text) => !text.startsWith('k2.'))).toEqual([])
    const fields = [...before].filter(([column]) => !column.endsWith('_fingerprint')).flatMap(([, texts]) => texts)
    expect(told).toMatchObject({ sealed: fields.length, fingerprints: [...before.values()].flat().length - fields.length })

    const site = openSiteOn(url, { MASTER_KEYS: newKey })
    const anouk = await site.as('anouk')
    expect((await anouk.visit(paths.work)).text).toContain('Mehmet K.')
    for (const id of await idsOf(client)) expect((await anouk.visit(paths.referral(id))).status).toBe(200)
  })

  test('a second time there is nothing to do', async () => {
    const { client } = await freshDatabase()
    await reseal(client, openVault(bothKeys), sealedTables)
    expect(await reseal(client, openVault(bothKeys), sealedTables)).toEqual({
      sealed: 0,
      plain: 0,
      fingerprints: 0,
      redone: 0,
      failures: [],
    })
  })

  test('while people go on referring, and nothing of what they write is lost', async () => {
    const { client, url } = await freshDatabase()
    const site = openSiteOn(url, { MASTER_KEYS: bothKeys })
    const fatima = await site.as('fatima')
    const agreement = await agreementOf(client)
    const names = Array.from({ length: 20 }, (_, at) => `Tijdens ${at}`)
    /** Whoever reads that it is too busy sends the form again, as the page says. */
    const sendUntilTaken = async (name: string, tries = 10): ReturnType<typeof send> => {
      const answer = await send(fatima, agreement, name)
      return answer.status === 503 && tries > 1 ? sendUntilTaken(name, tries - 1) : answer
    }
    const [told, ...answers] = await Promise.all([
      reseal(client, openVault(bothKeys), sealedTables),
      ...names.map((name) => sendUntilTaken(name)),
    ])
    expect(answers.map(({ status }) => status)).toEqual(names.map(() => 303))
    expect(told.failures).toEqual([])

    const alone = await openSiteOn(url, { MASTER_KEYS: newKey }).as('fatima')
    for (const [at, name] of names.entries()) expect((await alone.visit(answers[at]?.location ?? '')).text).toContain(name)
  })

  test('a row that somebody changes just before it is written is done again, with what it says now', async () => {
    const { client } = await freshDatabase()
    const [id = ''] = await referralsAbout(client, 'Mehmet K.')
    const vault = openVault(testKeys)
    const place = `referral_details.wish:${id}`
    const wish = await vault.seal('practice-den-bosch', place, 'Net veranderd')
    const meddled = beforeEachWrite(client, async (write) => {
      if (write === 1) await client.execute({ sql: 'update referral_details set wish = ? where referral_id = ?', args: [wish, id] })
    })
    const told = await reseal(
      meddled,
      openVault(bothKeys),
      sealedTables.filter(({ table }) => table === 'referral_details'),
    )
    expect(told).toMatchObject({ redone: 1, failures: [] })
    const { rows } = await client.execute({ sql: 'select wish from referral_details where referral_id = ?', args: [id] })
    expect(await openVault(newKey).open('practice-den-bosch', place, String(rows[0]?.wish))).toBe('Net veranderd')
  })

  test('what was cut short goes on where it stopped', async () => {
    const { client, url } = await freshDatabase()
    const cut = beforeEachWrite(client, async (write) => {
      if (write === 2) throw new Error('the power failed')
    })
    await expect(reseal(cut, openVault(bothKeys), sealedTables)).rejects.toThrow('the power failed')
    const halfway = await openSiteOn(url, { MASTER_KEYS: bothKeys }).as('anouk')
    expect((await halfway.visit(paths.work)).text).toContain('Mehmet K.')

    expect((await reseal(client, openVault(bothKeys), sealedTables)).failures).toEqual([])
    expect([...(await keyedColumns(client)).values()].flat().filter((text) => !text.startsWith('k2.'))).toEqual([])
  })

  test('a row under the old key is found in the middle of it, by name, telephone and address', async () => {
    const { client } = await freshDatabase()
    const vault = openVault(bothKeys)
    const find = async () => {
      const { names } = await fingerprintsToFind(vault, 'practice-den-bosch', { caregiverName: 'MEHMET K', telephone: '' })
      const marks = names.map(() => '?').join()
      return (await client.execute({ sql: `select 1 from referral_details where name_fingerprint in (${marks})`, args: names })).rows.length
    }
    expect(await find()).toBe(1)
    await reseal(client, vault, sealedTables)
    expect(await find()).toBe(1)
  })

  test('what does not open is named, and stops nobody else', async () => {
    const { client } = await freshDatabase()
    const [id = ''] = await referralsAbout(client, 'Mehmet K.')
    await client.execute({
      sql: `update referral_details set wish = (select telephone from referral_details where referral_id = ?1) where referral_id = ?1`,
      args: [id],
    })
    const { failures, sealed } = await reseal(client, openVault(bothKeys), sealedTables)
    expect(failures).toEqual([`referral_details ${id}: wish does not open`])
    expect(sealed).toBeGreaterThan(50)
  })

  test('two people who came to share an address meanwhile are named, and stop nobody else', async () => {
    const { client } = await freshDatabase()
    const { rows } = await client.execute(`select email from people where id = 'fatima'`)
    const [oldVault, vault] = [openVault(testKeys), openVault(bothKeys)]
    const email = await oldVault.open('portal', 'people.email:fatima', String(rows[0]?.email))
    await client.execute({
      sql: `insert into people (id, name, created_at, email, email_fingerprint) values ('twin', 'Twin', '2026-11-22', ?, ?)`,
      args: [await vault.seal('portal', 'people.email:twin', email), await vault.fingerprint('portal', 'email', email)],
    })
    const { failures } = await reseal(client, vault, sealedTables)
    expect(failures).toEqual(['people fatima: somebody else has the same e-mail address'])
    const left = await client.execute(`select id from people where email_fingerprint not glob 'k2.*'`)
    expect(left.rows.map((row) => row.id)).toEqual(['fatima'])
  })
})

describe('who starts the portal on data of before', () => {
  test('finds it sealed, and the pages show what they showed', async () => {
    const { client, url } = await earlierDatabase()
    expect(await setUp(client, 'demo', openVault(testKeys))).toBe('sealed')
    const tables = await client.execute(`select t.name as "table", c.name as "column" from pragma_table_list t, pragma_table_info(t.name) c
      where t.schema = 'main' and t.type = 'table'`)
    for (const { table, column } of tables.rows) {
      const { rows } = await client.execute(`select ${column} as text from ${table}`)
      const plain = rows.filter(({ text }) => Object.values(oldWords).some((word) => String(text).includes(word)))
      expect(plain, `${table}.${column}`).toEqual([])
    }
    const page = await (await openSiteOn(url).as('anouk')).visit(paths.referral(oldReferral))
    expect(page.text).toContain(oldWords.name)
    expect(page.text).toContain(oldWords.note)
    expect(await referralsAbout(client, oldWords.name)).toEqual([oldReferral])
    expect(await setUp(client, 'demo', openVault(testKeys))).toBe('as it was')
  })

  test('finds none of it in the files any more', async () => {
    const { dataFolder, stop } = await earlierDatabase()
    await stop()
    expect(await filesWith(dataFolder, Object.values(oldWords))).not.toEqual([])

    const { sqld, ready } = await startDatabase(dataFolder, 'demo', openVault(testKeys))
    await ready
    expect(await filesWith(dataFolder, Object.values(oldWords))).toEqual([])
    const page = await (await openSiteOn(sqld.url).as('anouk')).visit(paths.referral(oldReferral))
    expect(page.text).toContain(oldWords.name)
    await sqld.stop()
    expect(await filesWith(dataFolder, Object.values(oldWords))).toEqual([])
  })

  test('without the keys that sealed it is told so, and nothing is changed', async () => {
    const { client } = await freshDatabase()
    await expect(setUp(client, 'demo', openVault(newMasterKey('k1')))).rejects.toThrow('sealed by other keys')
    await expect(setUp(client, 'demo', openVault(bothKeys))).resolves.toBe('as it was')
  })
})

test.each([
  ['k1.5 uur gesproken', false],
  [`k1.${'a'.repeat(37)}`, false],
  [`k1.${'a'.repeat(38)}`, true],
  [`k1.${'a'.repeat(20)} ${'a'.repeat(20)}`, false],
])('“%s” is a seal: %s', (text, is) => {
  expect(looksSealed(text)).toBe(is)
})

/** A client that is interrupted before each batch of changes. */
function beforeEachWrite(client: Client, happen: (write: number) => Promise<void>): Client {
  let writes = 0
  return new Proxy(client, {
    get(target, name) {
      if (name !== 'batch') return Reflect.get(target, name).bind(target)
      return async (statements: InStatement[], mode: 'read' | 'write') => {
        if (mode === 'write') await happen(++writes)
        return target.batch(statements, mode)
      }
    },
  })
}
