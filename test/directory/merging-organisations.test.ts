import { eq, inArray, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { logLines } from '../../src/audit/tables.ts'
import { type Presence, planMerge } from '../../src/directory/organisation.ts'
import { offerings, organisations } from '../../src/directory/tables.ts'
import { memberships } from '../../src/identity/tables.ts'
import { paths } from '../../src/paths.ts'
import { newId } from '../../src/platform/id.ts'
import { type Answer, hidden, openSite, type Visitor } from '../support/site.ts'

const site = await openSite()
const { db } = site
const [anouk, sjef, willem, fatima] = await Promise.all([site.as('anouk'), site.as('sjef'), site.as('willem'), site.as('fatima')])
const denBosch = 'practice-den-bosch'
const stein = 'practice-stein'

const idOf = async (name: string) => (await db.all<{ id: string }>(sql`select id from organisations where name = ${name}`))[0]?.id ?? ''
const wilg = await idOf('Logeerhuis De Wilg (voorbeeld)')
const deLinde = await idOf('Huisartsenpraktijk De Linde (voorbeeld)')
const nabij = await idOf('Vrijwilligers Nabij (voorbeeld)')

const row = async (id: string) => (await db.select().from(organisations).where(eq(organisations.id, id)))[0]

/** One that is written down in 's-Hertogenbosch, and has nothing yet. */
async function write(name: string, more: { kvk?: string; url?: string } = {}, who = anouk): Promise<string> {
  const key = newId(new Date())
  const seen = hidden((await who.submit(paths.newOrganisation, { key, name, ...more })).html, 'seen')
  if (seen) await who.submit(paths.newOrganisation, { key, name, ...more, same: 'none', seen })
  expect((await row(key))?.name).toBe(name)
  return key
}

/** An offering of 's-Hertogenbosch, or another practice, goes to this organisation. */
async function give(organisationId: string, practiceId = denBosch): Promise<string> {
  const [taken] = await db.all<{ id: string }>(sql`select o.id from offerings o where o.responsible_practice_id = ${practiceId}
    and o.id not in (select value from json_each(${JSON.stringify(given)})) limit 1`)
  const id = taken?.id ?? ''
  given.push(id)
  await db.update(offerings).set({ organisationId }).where(eq(offerings.id, id))
  return id
}
const given: string[] = []

async function employ(
  person: string,
  organisationId: string,
  practiceId = denBosch,
  role: 'provider' | 'referrer' = 'provider',
): Promise<string> {
  const id = newId(new Date())
  await db.insert(memberships).values({ id, personId: person, practiceId, organisationId, role, job: 'team_lead', createdAt: '2026-01-01' })
  return id
}

type Choice = Partial<Record<'keep' | 'name' | 'kvk' | 'url', 'this' | 'other'>>
const formOf = async (who: Visitor, id: string, other: string) => {
  const { html } = await who.visit(paths.organisationMerge(id, other))
  return { other, thisVersion: hidden(html, 'thisVersion'), otherVersion: hidden(html, 'otherVersion') }
}
const keepThis = { keep: 'this', name: 'this', kvk: 'this', url: 'this' } as const
async function merge(who: Visitor, id: string, other: string, choice: Choice = {}): Promise<Answer> {
  return who.submit(paths.organisationMerge(id, other), { ...(await formOf(who, id, other)), ...keepThis, ...choice, intent: 'confirm' })
}

describe('a coordinator merges two organisations', () => {
  test('sees them side by side, chooses value by value, sees what it becomes, and only then it is', async () => {
    const one = await write('Zonnehof', { url: 'www.zonnehof.example' })
    const other = await write('Zonnehof Oost', { kvk: '70001001' })
    const offering = await give(other)
    const { text } = await anouk.visit(paths.organisationMerge(one, other))
    expect(text).toMatch(/Welke organisatie blijft\?.*Zonnehof.*geen aanbod.*Zonnehof Oost 1 keer aanbod/)

    const chosen = { ...(await formOf(anouk, one, other)), keep: 'this', name: 'other', kvk: 'other', url: 'this' }
    const preview = await anouk.submit(paths.organisationMerge(one, other), { ...chosen, intent: 'preview' })
    expect(preview.status).toBe(200)
    expect(preview.text).toMatch(/Zonnehof Oost gaat op in Zonnehof Oost.*1 aanbod gaat mee.*KvK-nummer 70001001.*zonnehof/)
    expect((await row(other))?.mergedInto).toBeNull()
    expect((await anouk.submit(paths.organisationMerge(one, other), { ...chosen, intent: 'back' })).html).toMatch(
      /name="name" value="other" checked/,
    )

    const done = await anouk.submit(paths.organisationMerge(one, other), { ...chosen, intent: 'confirm' })
    expect(done.location).toBe(paths.done(paths.organisation(one), 'organisationsMerged'))
    expect(await row(one)).toMatchObject({ name: 'Zonnehof Oost', kvk: '70001001', url: 'https://www.zonnehof.example', version: 2 })
    expect(await row(other)).toMatchObject({ name: 'Zonnehof Oost', kvk: null, mergedInto: one, version: 2 })
    expect((await db.select().from(offerings).where(eq(offerings.id, offering)))[0]?.organisationId).toBe(one)
  })

  test('and reads the history of both at the one that stays; the address of the other leads there', async () => {
    const one = await write('Maanhof')
    const other = await write('Maneschijn', { kvk: '70001002' })
    await anouk.submit(paths.organisationEdit(other), { name: 'De Maneschijn', kvk: '70001002', version: '1' })
    await merge(anouk, one, other)
    const { text } = await anouk.visit(paths.organisation(one))
    expect(text).toMatch(
      /Samengevoegd met De Maneschijn, door Anouk.*Gewijzigd door Anouk.*Toen nog: De Maneschijn Daarvoor: Maneschijn · KvK 70001002/,
    )
    expect(text).toContain('Ook bekend als De Maneschijn')
    expect((await anouk.visit(paths.organisation(other))).location).toBe(paths.organisation(one))
    const lines = await db
      .select()
      .from(logLines)
      .where(inArray(logLines.subjectId, [one, other]))
      .orderBy(logLines.seq)
    expect(lines.map(({ action }) => action)).toEqual([
      'organisation.write',
      'organisation.write',
      'organisation.change',
      'organisation.merge',
      'organisation.absorb',
    ])
  })

  test('finds its offerings by the name of the one that stays', async () => {
    const one = await write('Kwartelhof')
    const other = await write('Fazantenhof')
    await give(other)
    await merge(anouk, one, other)
    expect((await site.visitor.visit(paths.offerings('den-bosch', 'q=kwartelhof'))).text).toContain('Kwartelhof')
    expect((await site.visitor.visit(paths.offerings('den-bosch', 'q=fazantenhof'))).text).not.toContain('van Fazantenhof')
  })

  test('twice by a double click: it is done once, and both lead to the result', async () => {
    const [one, other] = [await write('Dubbeldik'), await write('Klikklak')]
    const fields = { ...(await formOf(anouk, one, other)), ...keepThis, intent: 'confirm' }
    const answers = await Promise.all([1, 2].map(() => anouk.submit(paths.organisationMerge(one, other), fields)))
    expect(answers.map(({ status, location }) => [status, location])).toEqual(
      [1, 2].map(() => [303, paths.done(paths.organisation(one), 'organisationsMerged')]),
    )
    expect((await row(one))?.version).toBe(2)
  })

  test('while a colleague merges them the other way: one of both happens, never a circle', async () => {
    const [one, other] = [await write('Heen'), await write('Weer')]
    const [there, back] = [await formOf(anouk, one, other), await formOf(anouk, other, one)]
    const answers = await Promise.all([
      anouk.submit(paths.organisationMerge(one, other), { ...there, ...keepThis, intent: 'confirm' }),
      anouk.submit(paths.organisationMerge(other, one), { ...back, ...keepThis, intent: 'confirm' }),
    ])
    const [a, b] = [await row(one), await row(other)]
    expect([a?.mergedInto, b?.mergedInto].filter((into) => into !== null)).toHaveLength(1)
    const stays = a?.mergedInto === null ? one : other
    expect(answers.map(({ location }) => location)).toEqual([1, 2].map(() => paths.done(paths.organisation(stays), 'organisationsMerged')))
  })

  test('in a chain: all lead to the last, with the history of all', async () => {
    const [a, b, c] = [await write('Eerste schakel'), await write('Tweede schakel'), await write('Derde schakel')]
    await merge(anouk, b, a)
    await merge(anouk, c, b)
    expect((await anouk.visit(paths.organisation(a))).location).toBe(paths.organisation(c))
    expect((await anouk.visit(paths.organisation(c))).text).toMatch(
      /Samengevoegd met Eerste schakel.*Samengevoegd met Tweede schakel.*Ook bekend als/,
    )
    expect((await merge(anouk, a, c)).location).toBe(paths.done(paths.organisation(c), 'organisationsMerged'))
    await expect(db.update(organisations).set({ mergedInto: a }).where(eq(organisations.id, c))).rejects.toThrow()
  })

  test('that one of them changed meanwhile, is told, with what was chosen', async () => {
    const [one, other] = [await write('Stilstaand'), await write('Bewegend')]
    const fields = { ...(await formOf(anouk, one, other)), ...keepThis, name: 'other', intent: 'confirm' }
    await anouk.submit(paths.organisationEdit(other), { name: 'Bewogen', version: '1' })
    const { status, html, text } = await anouk.submit(paths.organisationMerge(one, other), fields)
    expect(status).toBe(409)
    expect(text).toContain('Een van de twee is intussen gewijzigd')
    expect(html).toMatch(/name="name" value="other" checked/)
    expect((await row(other))?.mergedInto).toBeNull()
  })

  test.each([
    [{ keep: '' }, 'Kies een van de mogelijkheden'],
    [{ name: 'x'.repeat(10_000) }, 'Kies een van de mogelijkheden'],
  ])('without a choice is asked for it: %#', async (fields, sentence) => {
    const [one, other] = [await write(`Keuze ${JSON.stringify(fields).length}`), await write(`Anders ${JSON.stringify(fields).length}`)]
    const { status, text } = await anouk.submit(paths.organisationMerge(one, other), {
      ...(await formOf(anouk, one, other)),
      ...keepThis,
      ...fields,
      intent: 'confirm',
    })
    expect(status).toBe(422)
    expect(text).toContain(sentence)
  })

  test('finds the other among those that look like it', async () => {
    const [one, other] = [await write('Korenbloem zorg'), await write('Stichting Korenbloem')]
    expect((await anouk.visit(paths.organisationMerge(one))).html).toContain(`href="${paths.organisationMerge(one, other)}"`)
  })
})

describe('who reads referrals does not change behind anybody’s back', () => {
  test('an organisation with agreements or referrals never goes on as another; the other may go on as it', async () => {
    const other = await write('Logeerhuis de Wilg in Vught')
    const refused = await merge(anouk, other, wilg)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('heeft werkafspraken')
    expect((await row(wilg))?.mergedInto).toBeNull()
    expect((await anouk.visit(paths.organisationMerge(other, wilg))).html, 'starts from what may be').toMatch(
      /name="keep" value="other" checked/,
    )
    expect((await merge(anouk, wilg, other)).status).toBe(303)
  })

  test('nor does one with referrals whose agreements ended', async () => {
    const other = await write('Vrijwilligers vlakbij')
    await db.run(sql`update agreements set status = 'ended' where ${nabij} in (referring_organisation_id, answering_organisation_id)`)
    const refused = await merge(anouk, other, nabij)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('horen verwijzingen')
  })

  test('not even by whoever writes past the portal', async () => {
    const other = await write('Zomaar iets')
    await expect(db.update(organisations).set({ mergedInto: other }).where(eq(organisations.id, deLinde))).rejects.toThrow()
  })

  test('people go along after a warning that says what they will read; their sessions with them', async () => {
    const other = await write('Dokters van De Linde')
    const membership = await employ('karim', other, denBosch, 'referrer')
    const fields = { ...(await formOf(anouk, deLinde, other)), ...keepThis }
    const preview = await anouk.submit(paths.organisationMerge(deLinde, other), { ...fields, intent: 'preview' })
    expect(preview.text).toMatch(/Let op: wie meegaat \(1\), leest straks ook de \d+ verwijzingen/)
    await anouk.submit(paths.organisationMerge(deLinde, other), { ...fields, intent: 'confirm' })
    expect((await db.select().from(memberships).where(eq(memberships.id, membership)))[0]?.organisationId).toBe(deLinde)
    const [line] = await db.select().from(logLines).where(eq(logLines.subjectId, other)).orderBy(sql`seq desc`).limit(1)
    expect(line).toMatchObject({ action: 'organisation.merge', subjectIds: JSON.stringify([membership]) })
  })

  test('who had one role at both has it once', async () => {
    const [one, other] = [await write('Tweebaan'), await write('Baantwee')]
    const [kept, doubled] = [await employ('ilse', one), await employ('ilse', other)]
    await merge(anouk, one, other)
    const rows = await db
      .select()
      .from(memberships)
      .where(inArray(memberships.id, [kept, doubled]))
    expect(rows.map(({ id, organisationId, endedAt }) => [id === kept, organisationId, endedAt === null])).toEqual(
      expect.arrayContaining([
        [true, one, true],
        [false, other, false],
      ]),
    )
  })
})

describe('what hangs on it in another practice', () => {
  test('waits until that practice agrees, and goes along then', async () => {
    const [one, other] = [await write('Samen Thuis'), await write('Thuis Samen')]
    const membership = await employ('gerda', other, stein)
    const offering = await give(other, stein)
    const fields = { ...(await formOf(anouk, one, other)), ...keepThis }
    const preview = await anouk.submit(paths.organisationMerge(one, other), { ...fields, intent: 'preview' })
    expect(preview.text).toMatch(/Ook Stein kijkt hier eerst naar.*Sjef.*Ik ga akkoord/)
    const asked = await anouk.submit(paths.organisationMerge(one, other), { ...fields, intent: 'confirm' })
    expect(asked.location).toBe(paths.done(paths.organisation(other), 'mergeWished'))
    expect((await row(other))?.mergedInto).toBeNull()

    const { status, text } = await sjef.visit(paths.organisationMerge(other, one))
    expect(status).toBe(200)
    expect(text).toContain("'s-Hertogenbosch wil deze twee samenvoegen. Anouk ging al akkoord.")
    const agreed = await sjef.submit(paths.organisationMerge(other, one), {
      ...(await formOf(sjef, other, one)),
      keep: 'other',
      name: 'other',
      kvk: 'other',
      url: 'other',
      intent: 'confirm',
    })
    expect(agreed.location).toBe(paths.done(paths.organisation(one), 'organisationsMerged'))
    expect(await row(other)).toMatchObject({ mergedInto: one })
    expect((await db.select().from(memberships).where(eq(memberships.id, membership)))[0]?.organisationId).toBe(one)
    expect((await db.select().from(offerings).where(eq(offerings.id, offering)))[0]?.organisationId).toBe(one)
    const told = await db.select().from(logLines).where(eq(logLines.subjectId, one))
    expect(told.map(({ practiceId, action }) => `${practiceId} ${action}`)).toContain(`${stein} organisation.absorb`)
  })

  test('is not merged on a yes to what it was before', async () => {
    const [one, other] = [await write('Vroeger Zo'), await write('Nu Anders')]
    await employ('gerda', other, stein)
    await merge(sjef, one, other).catch(() => undefined)
    await merge(anouk, one, other)
    await db.run(sql`update organisation_merge_wishes set practice_id = ${stein}, loser_version = 7 where loser_id = ${other}`)
    await merge(anouk, one, other)
    expect((await row(other))?.mergedInto).toBeNull()
  })

  test('is not there for who has nothing to do with it', async () => {
    const [one, other] = [await write('Alleen Bosch'), await write('Ook Bosch')]
    expect((await sjef.visit(paths.organisationMerge(one, other))).status).toBe(404)
    expect((await sjef.submit(paths.organisationMerge(one, other), { other, ...keepThis, intent: 'confirm' })).status).toBe(404)
    expect((await anouk.visit(paths.organisationMerge(one, await idOf('Samen Stein (voorbeeld)')))).status).toBe(404)
  })
})

test('merging is the coordinator’s', async () => {
  for (const who of [willem, fatima]) expect((await who.visit(paths.organisationMerge(wilg))).status).toBe(403)
})

describe('the plan of a merge', () => {
  const presence = (practiceId: string, more: Partial<Presence> = {}): Presence => ({
    practiceId,
    practice: practiceId,
    contactName: 'X',
    people: 0,
    invitations: 0,
    agreements: 0,
    referrals: 0,
    offerings: 0,
    ...more,
  })
  const side = (id: string, presences: Presence[] = [], livesOnAs = id) => ({
    organisation: { id, name: id, kvk: null, url: null, version: 1, createdAt: '' },
    livesOnAs,
    presences,
  })
  const same = { name: 'b', kvk: null, url: null }

  test.each([
    ['one with itself', side('b'), side('b'), same, 'same'],
    ['one that is gone', side('a', [], 'c'), side('b'), same, 'gone'],
    ['into one that is gone', side('a'), side('b', [], 'c'), same, 'gone'],
    ['one with agreements', side('a', [presence('here', { agreements: 1 })]), side('b'), same, 'has_agreements'],
    ['one with referrals elsewhere', side('a', [presence('there', { referrals: 1 })]), side('b'), same, 'has_referrals'],
    [
      'into one that others know by name',
      side('a'),
      side('b', [presence('there', { people: 1 })]),
      { ...same, name: 'a' },
      'named_elsewhere',
    ],
  ] as const)('refuses %s', (_, loser, winner, said, reason) => {
    expect(planMerge(loser, winner, said, 'here')).toEqual({ ok: false, reason })
  })

  test('asks each other practice with something alive, and counts what goes along', () => {
    const loser = side('a', [presence('here', { offerings: 2 }), presence('there', { people: 1, invitations: 1 }), presence('empty')])
    const plan = planMerge(loser, side('b'), same, 'here')
    expect(plan).toMatchObject({ ok: true, value: { people: 1, invitations: 1, offerings: 2, asks: [{ practiceId: 'there' }] } })
  })
})
