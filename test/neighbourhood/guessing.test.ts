import { beforeAll, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { mostMissesOfCode, newFollowCode, writeFollowCode } from '../../src/referrals/follow-code.ts'
import { followNeighbour, sendNeighbour } from '../support/neighbours.ts'
import { openSite } from '../support/site.ts'

const site = await openSite()
const whole = 'Vul nu uw hele telefoonnummer in'
type Sent = Awaited<ReturnType<typeof sendNeighbour>>
let ask: Sent
beforeAll(async () => {
  ask = await sendNeighbour(site, 'ask')
})

/** Wrong digits, each time from another network. */
async function guess(code: string, times: number, round: number, digits = (at: number) => String(at).padStart(4, '0')) {
  const answers = []
  for (let at = 0; at < times; at += 1) answers.push(await followNeighbour(site, { code, digits: digits(at) }, {}, `10.${round}.${at}.1`))
  return answers
}

test('after twenty wrong tries from anywhere the right last four digits are not enough, and the whole number is', async () => {
  const tries = await guess(ask.code, mostMissesOfCode, 1)
  expect(tries.map(({ status }) => status)).toEqual(Array(mostMissesOfCode).fill(422))
  expect(tries.some(({ text }) => text.includes(whole))).toBe(false)
  const four = await followNeighbour(site, ask, {}, '192.0.2.61')
  expect(four.status).toBe(422)
  expect(four.text).toContain(whole)
  expect((await followNeighbour(site, { ...ask, digits: '99992222' }, {}, '192.0.2.62')).status).toBe(422)
  const own = await followNeighbour(site, { ...ask, digits: '06 1111 2222' }, {}, '192.0.2.61')
  expect(own.status).toBe(200)
  expect(own.html).toContain('name="digits" value="11112222"')
})

test('hundreds of tries find nothing, and never keep out whoever has the number', async () => {
  const own = await sendNeighbour(site, 'offer')
  const tries = await guess(own.code, 300, 2, (at) => String((at * 7919) % 2000).padStart(4, '0'))
  expect(tries.every(({ status }) => status === 422)).toBe(true)
  expect((await followNeighbour(site, { ...own, digits: '2222' })).status).toBe(422)
  expect((await followNeighbour(site, { ...own, digits: '0611112222' })).status).toBe(200)
})

test('a code that nobody made asks for the whole number as well, and tries at the page of referrals count along', async () => {
  const unknown = writeFollowCode(newFollowCode())
  await guess(unknown, mostMissesOfCode, 3)
  expect((await followNeighbour(site, { code: unknown, digits: '2222' })).text).toContain(whole)

  const { code, digits } = await sendNeighbour(site, 'ask')
  for (let at = 0; at < mostMissesOfCode; at += 1)
    await site.visitor.submit(paths.follow, { code, digits: '0001' }, { 'CF-Connecting-IP': `10.4.${at}.1` })
  expect((await followNeighbour(site, { code, digits })).text).toContain(whole)
})

test('who comes in each time is not asked for more, whatever is done there', async () => {
  const own = await sendNeighbour(site, 'ask')
  for (let round = 0; round < mostMissesOfCode + 5; round += 1) expect((await followNeighbour(site, own)).status).toBe(200)
})
