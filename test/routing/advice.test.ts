import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { repository } from '../../local/repository.ts'
import { paths } from '../../src/paths.ts'
import { openSite } from '../support/site.ts'

type Story = { story: string; input: Record<string, unknown>; rules: Record<string, string>; absent: string[] }
type Advice = {
  rules: { id: string; confidence: string; reason: string; arrangedBy: string; nextStep: string; cost: string; source: string }[]
  offerings: { id: string; name: string; why: string }[]
}

const stories: Story[] = JSON.parse(readFileSync(join(repository, 'test/routing/situations.json'), 'utf8'))
const site = await openSite()

const post = (body: string, headers: Record<string, string> = {}) =>
  site.app.request(`http://localhost${paths.routeAdvice}`, {
    method: 'POST',
    body,
    headers: { Origin: 'https://elsewhere.example', 'Content-Type': 'application/json', ...headers },
  })

async function advise(input: Record<string, unknown>): Promise<Advice> {
  const answer = await post(JSON.stringify(input))
  expect(answer.status).toBe(200)
  return answer.json()
}

describe('a machine that tells a situation', () => {
  test.each(stories)('$story', async ({ input, rules, absent }) => {
    const advice = await advise(input)
    const said = Object.fromEntries(advice.rules.map(({ id, confidence }) => [id, confidence]))
    expect(said).toMatchObject(rules)
    expect(absent.filter((id) => id in said)).toEqual([])
    for (const rule of advice.rules) expect(Object.values(rule).filter((text) => text === '')).toEqual([])
  })

  test('gets the offerings of its practice that fit, each with the reason', async () => {
    const { offerings } = await advise({ ...stories[3]?.input, practice: 'den-bosch', postcode: '5247 AB' })
    expect(offerings.length).toBeGreaterThan(3)
    expect(offerings[0]?.why).toMatch(/^Past bij: (dagopvang|zorgboerderij|ontmoetingscentrum).*via de gemeente \(Wmo\).*km\.$/)
    expect(new Set(offerings.map(({ id }) => id)).size).toBe(offerings.length)
  })

  test('of no practice gets the rules, and no offerings', async () => {
    const { rules, offerings } = await advise({ ...stories[3]?.input })
    expect(rules.map(({ id }) => id)).toContain('R8')
    expect(offerings).toEqual([])
  })

  test('of a municipality is answered by the practice there', async () => {
    const { rules, offerings } = await advise({ ...stories[3]?.input, recipient_gm_code: 'GM0971' })
    expect(rules.map(({ id }) => id)).not.toContain('R26')
    expect(rules.find(({ id }) => id === 'R8')?.arrangedBy).toContain('Stein')
    expect(offerings.length).toBeGreaterThan(0)
  })

  test('of another municipality than the practice hears whose decision it is, and gets what is there', async () => {
    const { rules, offerings } = await advise({ ...stories[3]?.input, practice: 'den-bosch', recipient_gm_code: 'GM0971', language: 'nl' })
    expect(rules[0]).toMatchObject({ id: 'R26', confidence: 'likely', reason: expect.stringContaining('Stein') })
    const here = await advise({ ...stories[3]?.input, practice: 'den-bosch' })
    const atHome = new Set(here.offerings.map(({ id }) => id))
    expect(offerings.some(({ id }) => !atHome.has(id))).toBe(true)
  })

  test('of a municipality that went up in another one is answered by that one', async () => {
    const { rules } = await advise({ ...stories[3]?.input, practice: 'land-van-cuijk', recipient_gm_code: 'GM1684' })
    expect(rules.map(({ id }) => id)).not.toContain('R26')
  })

  test('of a municipality without a practice gets only what serves it', async () => {
    const { rules, offerings } = await advise({ ...stories[3]?.input, practice: 'den-bosch', recipient_gm_code: 'GM1896' })
    expect(rules[0]?.id).toBe('R26')
    expect(rules.find(({ id }) => id === 'R8')?.cost).toContain('geen eigen bijdrage')
    expect(offerings.map(({ name }) => name).filter((name) => /Kastanje|Lage Land/.test(name))).toEqual([])
  })

  test('in danger gets the numbers and nothing else', async () => {
    const { rules } = await advise({ danger_now: 'yes', practice: 'den-bosch' })
    expect(rules.map(({ id }) => id)).toEqual(['R0'])
    expect(rules[0]?.nextStep).toContain('112')
  })

  test('is answered in the language it asks for', async () => {
    const english = await post(JSON.stringify({ danger_now: 'yes', language: 'en' }), { 'Accept-Language': 'nl' })
    expect(english.headers.get('Content-Language')).toBe('en')
    expect(await english.text()).toContain('Call 112.')
  })

  test('is kept nowhere: not by browsers, not in a line, not in the database', async () => {
    site.lines.length = 0
    const answer = await post(JSON.stringify({ wlz: 'yes', wlz_form: 'pgb', recipient_age: 97, postcode: '5391' }))
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    expect(answer.headers.get('Set-Cookie')).toBeNull()
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(answer.headers.get('API-Version')).toBe('1.0.0')
    const told = { level: 'info', method: 'POST', route: '/api/v1/route-advice', status: 200 }
    expect(site.lines.map(({ request: _, ms: __, ...line }) => line)).toEqual([told])
  })

  test('may say true, false and nothing for yes, no and unknown', async () => {
    const { rules } = await advise({ caregiver_works: true, terminal_judged: false, caregiver_age: null })
    expect(rules.map(({ id }) => id)).toContain('R17')
    expect(rules.map(({ id }) => id)).not.toContain('R13')
  })
})

describe('a machine that tells what cannot be read', () => {
  test.each([
    ['not JSON', '{', ['#']],
    ['nothing', '', ['#']],
    ['a list', '[]', ['#']],
    ['a word', '"wlz"', ['#']],
    ['null', 'null', ['#']],
    ['another choice', '{"wlz":"maybe","where":"both"}', ['#/wlz', '#/where']],
    ['an age that nobody has', '{"recipient_age":-1,"caregiver_age":200}', ['#/recipient_age', '#/caregiver_age']],
    ['an age in words or in parts', '{"recipient_age":"old","caregiver_age":1.5}', ['#/recipient_age', '#/caregiver_age']],
    ['no municipality', '{"recipient_gm_code":"Stein"}', ['#/recipient_gm_code']],
    ['no postcode', '{"postcode":"0123"}', ['#/postcode']],
    ['a practice that is not there', '{"practice":"nergens"}', ['#/practice']],
    ['no practice at all', '{"practice":7}', ['#/practice']],
    ['another language', '{"language":"de"}', ['#/language']],
    ['what there is no field for', '{"danger":"yes","wlz":"yes","where~/en hoe":1}', ['#/danger', '#/where~0~1en%20hoe']],
    ['things inside things', '{"wlz":{"__proto__":{"a":1}}}', ['#/wlz']],
  ])('%s, hears where and how to write it', async (_, body, pointers) => {
    const answer = await post(body, { 'Accept-Language': 'en' })
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([400, 'application/problem+json'])
    const problem = (await answer.json()) as { status: number; errors: { pointer: string; detail: string }[] }
    expect(problem.status).toBe(400)
    expect(problem.errors.map(({ pointer }) => pointer)).toEqual(pointers)
    for (const { detail } of problem.errors) expect(detail).toMatch(/^(expects|does not exist)/)
  })

  test('hears which choices there are', async () => {
    const answer = await post('{"wlz_form":"zin"}')
    expect(await answer.text()).toContain('verwacht een van: mpt, vpt, pgb, residential, unknown.')
  })

  test('hears which field there is not, in the words of its language', async () => {
    const answer = await post('{"danger":"yes"}')
    expect(await answer.text()).toContain('danger: bestaat niet.')
  })

  test('too much at once is not read', async () => {
    expect((await post(JSON.stringify({ practice: 'x'.repeat(70_000) }))).status).toBe(413)
  })

  test('by asking instead of sending, there is nothing', async () => {
    const answer = await site.app.request(`http://localhost${paths.routeAdvice}`)
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([404, 'application/problem+json'])
  })
})
