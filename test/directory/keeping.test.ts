import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { readContent } from '../../src/directory/store-content.ts'
import { paths } from '../../src/paths.ts'
import { dayOf } from '../../src/platform/day.ts'
import { newId } from '../../src/platform/id.ts'
import { fieldsOfForm } from '../support/offering-form.ts'
import { hidden, openSite, type Visitor } from '../support/site.ts'

const site = await openSite()
const { db } = site
const [anouk, ilse, karim, sjef, fatima] = (await Promise.all((['anouk', 'ilse', 'karim', 'sjef', 'fatima'] as const).map(site.as))) as [
  Visitor,
  Visitor,
  Visitor,
  Visitor,
  Visitor,
]

const idOf = async (externalId: string) => {
  const [row] = await db.all<{ id: string }>(sql`select id from offerings where external_id = ${externalId}`)
  return row?.id ?? ''
}
const row = async (id: string) => {
  const [found] = await db.all<Record<string, string | number | null>>(sql`select * from offerings where id = ${id}`)
  return found ?? {}
}
const versionsOf = async (id: string) => {
  const rows = await db.all<{ version: number; kind: string; person: string | null; content: string }>(
    sql`select version, kind, person_id as person, content from offering_versions where offering_id = ${id} order by version`,
  )
  return rows.map(({ content, ...version }) => ({ ...version, content: readContent(content) }))
}
const mailsAbout = (subject: string) =>
  db.all<{ person: string; topic: string }>(
    sql`select person_id as person, topic from outbox where subject_id = ${subject} order by person_id`,
  )
const logged = async (subject: string) =>
  (await db.all<{ action: string }>(sql`select action from log_lines where subject_id = ${subject} order by seq`)).map(
    ({ action }) => action,
  )
const openProposals = (id: string) =>
  db.all<{ id: string; content: string }>(sql`select id, content from offering_proposals where offering_id = ${id} and status = 'open'`)

const wilg = await idOf('DB01')
/** As somebody leaves the form after opening it, with these fields otherwise. */
const formOf = async (who: Visitor, id: string) => fieldsOfForm((await who.visit(paths.offeringEdit(id))).html)
const idIn = (location: string | null) => /voorstellen\/([0-9a-f-]+)/.exec(location ?? '')?.[1] ?? ''
const proposes = async (who: Visitor, id: string, changes: Record<string, string>) => {
  const sent = await who.submit(paths.offeringEdit(id), { ...(await formOf(who, id)), ...changes })
  return idIn(sent.location)
}
const decide = async (id: string, step: 'approve' | 'decline' | 'withdraw', more: Record<string, string> = {}, who = anouk) => {
  const page = await who.visit(paths.offeringProposal(id))
  return who.submit(paths.offeringProposal(id), { step, version: hidden(page.html, 'version') || '1', answer: '', ...more })
}

beforeEach(async () => {
  await db.run(sql`update offering_proposals set status = 'withdrawn' where offering_id = ${wilg} and status = 'open'`)
})

describe('a form that is opened and sent again says the same', () => {
  test.each(['DB01', 'DB05', 'DB21', 'DB46', 'DB48', 'ST01'])('of %s', async (externalId) => {
    const id = await idOf(externalId)
    const who = externalId.startsWith('ST') ? sjef : anouk
    const sent = await who.submit(paths.offeringEdit(id), await formOf(who, id))
    expect(sent.location).toBe(paths.done(paths.keptOffering(id), 'offeringUnchanged'))
    expect((await versionsOf(id)).at(-1)?.kind).not.toBe('change')
  })

  test('also in English, where opening hours are written otherwise', async () => {
    const english = { 'Accept-Language': 'en' }
    const form = fieldsOfForm((await anouk.visit(paths.offeringEdit(wilg), english)).html)
    expect(form.openingHours).toBe('Mo-Su 08:00-20:00')
    expect((await anouk.submit(paths.offeringEdit(wilg), form)).location).toContain('hetzelfde')
  })
})

describe('a provider', () => {
  test('proposes a change: nothing on the website changes, and the coordinators hear of it', async () => {
    const before = await row(wilg)
    const sent = await ilse.submit(paths.offeringEdit(wilg), {
      ...(await formOf(ilse, wilg)),
      summary: 'Logeren met uitzicht.',
      note: 'De tuin is af.',
    })
    const id = idIn(sent.location)
    expect(sent.location).toBe(paths.done(paths.offeringProposal(id), 'proposed'))
    expect(await row(wilg)).toEqual(before)
    expect(await mailsAbout(id)).toEqual([{ person: 'anouk', topic: 'offering.propose' }])
    expect((await logged(wilg)).at(-1)).toBe('offering.propose')

    const page = await anouk.visit(paths.offeringProposal(id))
    expect(page.text).toContain('De tuin is af.')
    expect(page.html).toMatch(/<del>.*een gewoon huis.*<\/del>/s)
    expect(page.html).toMatch(/<ins>.*uitzicht\..*<\/ins>/s)
    expect((await ilse.visit(paths.keptOffering(wilg))).text).toContain('wacht op de coördinator')
  })

  test('does not decide how often it is checked, whatever is sent', async () => {
    const id = await proposes(ilse, wilg, { summary: 'Anders', verifyEveryMonths: '60', capacityEveryDays: '365' })
    const [open] = await openProposals(wilg)
    expect(open?.id).toBe(id)
    expect(readContent(open?.content ?? '')).toMatchObject({ summary: 'Anders', verifyEveryMonths: 6, capacityEveryDays: 14 })
  })

  test('does not approve, not even its own', async () => {
    const id = await proposes(ilse, wilg, { summary: 'Zelf goedgekeurd' })
    expect((await decide(id, 'approve', {}, ilse)).status).toBe(403)
    expect(await openProposals(wilg)).toHaveLength(1)
  })

  test('takes a change back, and nobody can approve it any more', async () => {
    const id = await proposes(ilse, wilg, { summary: 'Toch niet' })
    expect((await decide(id, 'withdraw', {}, ilse)).location).toBe(paths.done(paths.keptOffering(wilg), 'proposalWithdrawn'))
    expect((await logged(wilg)).at(-1)).toBe('offering.withdraw_change')
    const late = await decide(id, 'approve')
    expect(late.status).toBe(409)
    expect(late.text).toContain('al beslist')
  })

  test('meets nothing of another organisation, and nothing of another practice', async () => {
    const proposal = await proposes(ilse, wilg, { summary: 'Van Ilse' })
    for (const who of [karim, sjef]) {
      for (const path of [
        paths.keptOffering(wilg),
        paths.offeringEdit(wilg),
        paths.offeringHistory(wilg),
        paths.offeringProposal(proposal),
      ])
        expect((await who.visit(path)).status).toBe(404)
      expect((await who.submit(paths.offeringVerify(wilg), { version: '1' })).status).toBe(404)
      expect((await who.submit(paths.offeringProposal(proposal), { step: 'approve', version: '1' })).status).toBe(404)
    }
    expect((await fatima.visit(paths.keptOffering(wilg))).status).toBe(403)
    expect((await karim.visit(paths.keptOfferings())).text).not.toContain('De Wilg')
  })
})

describe('a coordinator', () => {
  test('approves: page, search, version, log and mail say so at once', async () => {
    const id = await proposes(ilse, wilg, { summary: 'Logeren bij de kastanjeboom.', phone: '000-7654399' })
    const { version } = await row(wilg)
    const approved = await decide(id, 'approve')
    expect(approved.location).toBe(paths.done(paths.keptOffering(wilg), 'approved'))

    expect(await row(wilg)).toMatchObject({ summary: 'Logeren bij de kastanjeboom.', phone: '000-7654399', version: Number(version) + 1 })
    expect((await site.visitor.visit('/den-bosch/aanbod?q=kastanjeboom')).text).toContain('Logeerhuis De Wilg')
    expect((await versionsOf(wilg)).at(-1)).toMatchObject({ kind: 'approve', person: 'anouk', content: { phone: '000-7654399' } })
    expect((await logged(wilg)).at(-1)).toBe('offering.approve')
    expect(await mailsAbout(id)).toEqual([
      { person: 'anouk', topic: 'offering.propose' },
      { person: 'ilse', topic: 'offering.approve' },
    ])
    expect((await ilse.visit(paths.offeringHistory(wilg))).text).toContain('Goedgekeurd voorstel')
  })

  test('approving is not checking', async () => {
    const { verified_on: before } = await row(wilg)
    await decide(await proposes(ilse, wilg, { costNote: 'Vraag ernaar.' }), 'approve')
    expect((await row(wilg)).verified_on).toBe(before)
  })

  test('declines with a word why, which its provider reads and can go on from', async () => {
    const id = await proposes(ilse, wilg, { costNote: '€ 500 per nacht' })
    expect((await decide(id, 'decline')).text).toContain('Schrijf waarom.')
    expect(await openProposals(wilg)).toHaveLength(1)
    await decide(id, 'decline', { answer: 'Dit bedrag spraken wij niet af.' })

    expect(await mailsAbout(id)).toContainEqual({ person: 'ilse', topic: 'offering.decline' })
    const page = await ilse.visit(paths.keptOffering(wilg))
    expect(page.text).toContain('Dit bedrag spraken wij niet af.')
    const again = await ilse.visit(paths.offeringEdit(wilg, id))
    expect(fieldsOfForm(again.html).costNote).toBe('€ 500 per nacht')
  })

  test('changes it at once, and that is a version too', async () => {
    const before = (await versionsOf(wilg)).length
    const changed = await anouk.submit(paths.offeringEdit(wilg), {
      ...(await formOf(anouk, wilg)),
      summary: 'Van Anouk',
      verifyEveryMonths: '3',
    })
    expect(changed.location).toBe(paths.done(paths.keptOffering(wilg), 'offeringChanged'))
    expect(await row(wilg)).toMatchObject({ summary: 'Van Anouk', verify_every_months: 3 })
    const versions = await versionsOf(wilg)
    expect(versions).toHaveLength(before + 1)
    expect(versions.at(-1)).toMatchObject({ kind: 'change', person: 'anouk' })
    expect(versions.at(-2)?.content.summary).not.toBe('Van Anouk')
  })

  test('who changed something else in the meantime loses nothing by approving', async () => {
    const id = await proposes(ilse, wilg, { phone: '000-1112233' })
    await anouk.submit(paths.offeringEdit(wilg), { ...(await formOf(anouk, wilg)), url: 'www.dewilg.example/nieuw' })
    expect((await anouk.visit(paths.offeringProposal(id))).text).toContain('Wat anderen veranderden, blijft staan.')
    await decide(id, 'approve')
    expect(await row(wilg)).toMatchObject({ phone: '000-1112233', url: 'https://www.dewilg.example/nieuw' })
  })
})

describe('two at once', () => {
  test('of two coordinators one is first; the other sees what changed, with what was typed still there', async () => {
    const [first, second] = await Promise.all([formOf(anouk, wilg), formOf(anouk, wilg)])
    await anouk.submit(paths.offeringEdit(wilg), { ...first, phone: '000-9990000', summary: 'De eerste' })
    const late = await anouk.submit(paths.offeringEdit(wilg), { ...second, costNote: 'De tweede', summary: 'Ook de tweede' })
    expect(late.status).toBe(409)
    expect(late.text).toContain('Wat u typte, staat er nog.')
    expect(late.text).toContain('De eerste')

    const form = fieldsOfForm(late.html)
    expect(form).toMatchObject({ costNote: 'De tweede', summary: 'Ook de tweede', phone: '000-9990000' })
    await anouk.submit(paths.offeringEdit(wilg), form)
    expect(await row(wilg)).toMatchObject({ cost_note: 'De tweede', summary: 'Ook de tweede', phone: '000-9990000' })
  })

  test('really at the same moment one of two changes is written, and no version is lost', async () => {
    const form = await formOf(anouk, wilg)
    const before = (await versionsOf(wilg)).length
    const answers = await Promise.all(
      ['een', 'twee', 'drie'].map((summary) => anouk.submit(paths.offeringEdit(wilg), { ...form, summary })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409, 409])
    expect(await versionsOf(wilg)).toHaveLength(before + 1)
  })

  test('of two colleagues both texts are kept: the later one goes on from the first', async () => {
    const [first, second] = await Promise.all([formOf(ilse, wilg), formOf(ilse, wilg)])
    const one = idIn((await ilse.submit(paths.offeringEdit(wilg), { ...first, phone: '000-2221111' })).location)
    const late = await ilse.submit(paths.offeringEdit(wilg), { ...second, costNote: 'Van de collega', key: newId(site.clock.now) })
    expect(late.status).toBe(409)
    expect(late.text).toContain('000-2221111')

    const sent = await ilse.submit(paths.offeringEdit(wilg), fieldsOfForm(late.html))
    const two = idIn(sent.location)
    const [open, ...more] = await openProposals(wilg)
    expect(more).toEqual([])
    expect(open?.id).toBe(two)
    expect(readContent(open?.content ?? '')).toMatchObject({ phone: '000-2221111', costNote: 'Van de collega' })
    expect(await db.all(sql`select status from offering_proposals where id = ${one}`)).toEqual([{ status: 'replaced' }])
  })

  test('clicking twice proposes once, and approving twice approves once', async () => {
    const form = { ...(await formOf(ilse, wilg)), summary: 'Twee keer geklikt' }
    const answers = await Promise.all([ilse.submit(paths.offeringEdit(wilg), form), ilse.submit(paths.offeringEdit(wilg), form)])
    const [id] = answers.flatMap(({ location }) => idIn(location) || [])
    expect(await openProposals(wilg)).toHaveLength(1)
    const again = await ilse.submit(paths.offeringEdit(wilg), form)
    expect(idIn(again.location)).toBe(id)

    const before = (await versionsOf(wilg)).length
    const approvals = await Promise.all([decide(id ?? '', 'approve'), decide(id ?? '', 'approve')])
    expect(approvals.map(({ status }) => status).sort()).toEqual([303, 409])
    expect(await versionsOf(wilg)).toHaveLength(before + 1)
  })

  test('approving what was changed under the coordinator’s eyes asks to read again, and keeps what was typed', async () => {
    const id = await proposes(ilse, wilg, { summary: 'Van Ilse, later' })
    const page = await anouk.visit(paths.offeringProposal(id))
    await anouk.submit(paths.offeringEdit(wilg), { ...(await formOf(anouk, wilg)), summary: 'Intussen van Anouk' })
    const stale = await anouk.submit(paths.offeringProposal(id), { step: 'approve', version: hidden(page.html, 'version'), answer: '' })
    expect(stale.status).toBe(409)
    expect(stale.text).toContain('Dit veranderde intussen ook.')
    expect(stale.text).toContain('Intussen van Anouk')
    expect((await row(wilg)).summary).toBe('Intussen van Anouk')
  })
})

describe('a new offering', () => {
  const fresh = async (who: Visitor, changes: Record<string, string> = {}): Promise<Record<string, string>> => ({
    ...fieldsOfForm((await who.visit(paths.newOffering())).html),
    name: 'Middag in de kas (voorbeeld)',
    type_day_care: 'yes',
    ...changes,
  })

  test('of a provider waits, is changed while it waits, and once approved is found by a caregiver', async () => {
    const sent = await ilse.submit(paths.newOffering(), await fresh(ilse, { summary: 'Een middag tussen de tomaten.' }))
    const first = idIn(sent.location)
    expect((await site.visitor.visit('/den-bosch/aanbod?q=tomaten')).text).not.toContain('Middag in de kas')

    const better = fieldsOfForm((await ilse.visit(paths.newOffering(first))).html)
    expect(better.summary).toBe('Een middag tussen de tomaten.')
    const second = idIn((await ilse.submit(paths.newOffering(), { ...better, summary: 'Een middag tussen de pompoenen.' })).location)
    expect((await decide(first, 'approve')).status).toBe(409)

    expect((await anouk.visit(paths.keptOfferings())).text).toContain('Middag in de kas')
    expect((await decide(second, 'approve')).location).toBe(paths.done(paths.keptOffering(second), 'approved'))
    expect((await site.visitor.visit('/den-bosch/aanbod?q=pompoenen')).text).toContain('Middag in de kas')
    expect(await versionsOf(second)).toMatchObject([
      { version: 1, kind: 'approve', content: { summary: 'Een middag tussen de pompoenen.' } },
    ])
    expect((await ilse.visit(paths.keptOffering(second))).text).toContain('Nog niet nagekeken')
  })

  test('of a coordinator is there at once, once, also for a provider who is new', async () => {
    const form = await fresh(anouk, { name: 'Duofiets (voorbeeld)', organisation: 'Fietsers Samen (voorbeeld)', kvk: '70001234' })
    const answers = [await anouk.submit(paths.newOffering(), form), await anouk.submit(paths.newOffering(), form)]
    expect(answers[0]?.location).toBe(paths.done(paths.keptOffering(form.key ?? ''), 'offeringAdded'))
    expect(answers[1]?.location).toBe(answers[0]?.location)
    expect(await db.all(sql`select slug from offerings where name = 'Duofiets (voorbeeld)'`)).toEqual([{ slug: 'duofiets' }])
    const named = await db.all(sql`select kvk from organisations where name = 'Fietsers Samen (voorbeeld)'`)
    expect(named).toEqual([{ kvk: '70001234' }])
  })

  test.each([
    ['by its name, however it is written', 'logeerhuis de wilg (voorbeeld)', '', 'Ruilhoek (voorbeeld)'],
    ['by its number', 'Logeerhuis De Wilg', '00001101', 'Vogels kijken (voorbeeld)'],
  ])('of an organisation that is known joins it %s', async (_, organisation, kvk, name) => {
    const form = await fresh(anouk, { organisation, kvk, name })
    await anouk.submit(paths.newOffering(), form)
    expect((await row(form.key ?? '')).organisation_id).toBe((await row(wilg)).organisation_id)
  })

  test('without a name, a kind or a place is not written, and what was typed is still there', async () => {
    const { type_day_care: _, ...form } = await fresh(ilse, {
      name: ' ',
      areaHere: '',
      description: 'Ik typte al veel.',
      minAge: '80',
      maxAge: '20',
    })
    const refused = await ilse.submit(paths.newOffering(), form)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Kies er minstens één.')
    expect(refused.html).toContain('href="#types"')
    expect(fieldsOfForm(refused.html).description).toBe('Ik typte al veel.')
  })

  test.each([
    ['openingHours', 'soms', 'Schrijf de tijden zo'],
    ['url', 'javascript:alert(1)', 'Vul een webadres in'],
    ['postcode', '0000', 'Vul de 4 cijfers'],
    ['lat', '99', 'Vul graden in'],
    ['areas', 'Nergenshuizen', 'Vul postcodes van 4 cijfers of namen van gemeenten in'],
    ['description', 'x'.repeat(10_000), 'Maak dit korter.'],
    ['summary', 'BSN 111222333', 'een BSN kan zijn'],
    ['visibleUntil', '2026-02-30', 'Vul een datum in'],
    ['minAge', '-1', 'van 0 tot en met 120'],
  ])('with %s ‘%.20s’ hears what is wrong', async (field, value, complaint) => {
    const refused = await ilse.submit(paths.newOffering(), await fresh(ilse, { [field]: value }))
    expect(refused.status).toBe(422)
    expect(refused.text).toContain(complaint)
  })

  test('with emoji, another direction and quotes is kept as typed', async () => {
    const name = `Thee 🧑‍🧒 & "مرحبا" <b>`
    const form = await fresh(anouk, { name, organisation: 'Logeerhuis De Wilg (voorbeeld)' })
    await anouk.submit(paths.newOffering(), form)
    expect((await row(form.key ?? '')).name).toBe(name)
    expect((await anouk.visit(paths.keptOffering(form.key ?? ''))).html).not.toContain('<b>"')
  })
})

describe('who says that all is right', () => {
  test.each([
    ['ilse', ilse, 'Ilse, Logeerhuis De Wilg (voorbeeld)'],
    ['anouk', anouk, "Anouk, gemeente 's-Hertogenbosch"],
  ])('is named on the page: %s', async (_, who, name) => {
    await db.run(sql`update offerings set verified_on = '2025-01-01', asked_on = '2025-06-01', hidden_on = '2026-03-01' where id = ${wilg}`)
    const { version } = await row(wilg)
    expect((await who.submit(paths.offeringVerify(wilg), { version: String(version) })).location).toContain('klopt')
    expect(await row(wilg)).toMatchObject({
      verified_on: dayOf(site.clock.now),
      verified_by: name,
      asked_on: null,
      hidden_on: null,
      version,
    })
    expect((await site.visitor.visit('/den-bosch/aanbod/logeerhuis-de-wilg')).text).toContain(`door ${name}`)
    expect((await logged(wilg)).at(-1)).toBe('offering.verify')
  })

  test('reads it first when it changed a moment ago', async () => {
    const { version, verified_on: before } = await row(wilg)
    const stale = await ilse.submit(paths.offeringVerify(wilg), { version: String(Number(version) - 1) })
    expect(stale.status).toBe(409)
    expect(stale.text).toContain('Lees eerst wat er nu staat.')
    expect((await row(wilg)).verified_on).toBe(before)
  })
})

describe('free places', () => {
  test('are one number and perhaps a day, and shown on the website', async () => {
    const saved = await ilse.submit(paths.offeringCapacity(wilg), { available: '4', nextFreeOn: '' })
    expect(saved.location).toBe(paths.done(paths.keptOffering(wilg), 'capacitySaved'))
    expect(await row(wilg)).toMatchObject({ capacity_available: 4, capacity_updated_on: dayOf(site.clock.now), next_free_on: null })
    expect((await site.visitor.visit('/den-bosch/aanbod/logeerhuis-de-wilg')).text).toContain('4 plekken vrij')
    expect((await logged(wilg)).at(-1)).toBe('offering.capacity')
  })

  test.each([
    ['7', 'meer dan het aantal plekken'],
    ['', 'Vul een heel getal in'],
    ['-1', 'Vul een heel getal in'],
    ['veel', 'Vul een heel getal in'],
  ])('are not %j of six', async (available, complaint) => {
    const refused = await ilse.submit(paths.offeringCapacity(wilg), { available })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain(complaint)
  })

  test('never are more than there are, also when there become fewer', async () => {
    await ilse.submit(paths.offeringCapacity(wilg), { available: '5' })
    await anouk.submit(paths.offeringEdit(wilg), { ...(await formOf(anouk, wilg)), capacityMaximum: '3' })
    expect(await row(wilg)).toMatchObject({ capacity_available: 3, capacity_maximum: 3 })
  })
})

describe('what is no longer offered', () => {
  const care = '/den-bosch/aanbod/avondoppas-nabij'

  test('leaves the website, is kept, and comes back as it was', async () => {
    const id = await idOf('DB21')
    const { version } = await row(id)
    expect((await karim.submit(paths.offeringWithdraw(id), { version: String(version) })).location).toContain('gestopt-aanbod')
    expect((await site.visitor.visit(care)).status).toBe(404)
    expect((await karim.visit(paths.keptOffering(id))).text).toContain('wordt niet meer aangeboden')
    expect((await karim.submit(paths.offeringVerify(id), { version: String(Number(version) + 1) })).status).toBe(403)
    expect((await karim.visit(paths.offeringEdit(id))).status).toBe(403)
    expect(await mailsAbout(id)).toEqual([{ person: 'anouk', topic: 'offering.withdraw' }])

    const stale = await anouk.submit(paths.offeringRestore(id), { version: String(version) })
    expect(stale.status).toBe(409)
    await anouk.submit(paths.offeringRestore(id), { version: String(Number(version) + 1) })
    expect((await site.visitor.visit(care)).status).toBe(200)
    expect((await versionsOf(id)).map(({ kind }) => kind).slice(-2)).toEqual(['withdraw', 'restore'])
    expect(await mailsAbout(id)).toContainEqual({ person: 'karim', topic: 'offering.restore' })
  })
})

test('an address that is hidden is read by its owner and the coordinator, and by nobody else anywhere', async () => {
  const id = await idOf('DB46')
  const [{ address, slug } = { address: '', slug: '' }] = await db.all<{ address: string; slug: string }>(
    sql`select l.address, o.slug from locations l join offerings o on o.id = l.offering_id where o.id = ${id}`,
  )
  expect(address).not.toBe('')
  await anouk.submit(paths.offeringEdit(id), { ...(await formOf(anouk, id)), address: 'Geheimstraat 7', summary: 'Een veilige plek.' })
  expect((await anouk.visit(paths.keptOffering(id))).text).toContain('Geheimstraat 7')
  expect((await anouk.visit(paths.offeringHistory(id))).text).toContain('Geheimstraat 7')
  for (const who of [ilse, sjef, karim]) {
    for (const path of [paths.keptOfferings('zoek=veerstoep'), paths.keptOffering(id), paths.offeringEdit(id), paths.offeringHistory(id)])
      expect((await who.visit(path)).html).not.toContain('Geheimstraat')
  }
  for (const path of [`/den-bosch/aanbod/${slug}`, '/den-bosch/aanbod?q=Geheimstraat']) {
    const { html } = await site.visitor.visit(path)
    expect(html.replaceAll(/value="Geheimstraat"|q=Geheimstraat|Geheimstraat</g, '')).not.toContain('Geheimstraat 7')
  }
})
