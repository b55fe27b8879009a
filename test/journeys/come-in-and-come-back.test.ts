import { beforeAll, describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { newId } from '../../src/platform/id.ts'
import type { Authenticator } from '../support/authenticator.ts'
import { type Jar, openJar } from '../support/jar.ts'
import { makeKey, signInWith } from '../support/keys.ts'
import { mailedAbout } from '../support/mailed.ts'
import { openSite } from '../support/site.ts'

const site = await openSite()
const email = 'zoe@delinde.example'

/** The coordinator opens the portal each time anew. */
const anouk = async (): Promise<Jar> => {
  const jar = openJar(site)
  await jar.submit(paths.signInDemo, { person: 'anouk' })
  return jar
}
const pageOfZoe = async () => /href="(\/werk\/mensen\/[^"]+)">Zoë<\/a>/.exec((await (await anouk()).visit(paths.people)).html)?.[1] ?? ''

describe('Zoë starts as a practice nurse', () => {
  const zoe = openJar(site)
  let telephone: Authenticator

  test('the coordinator invites her', async () => {
    const organisation =
      /<option value="([^"]+)">Huisartsenpraktijk De Linde/.exec((await (await anouk()).visit(paths.invite)).html)?.[1] ?? ''
    const key = newId(new Date())
    const fields = { key, name: 'Zoë', email, organisation, newOrganisation: '', role: 'referrer', job: 'practice_nurse' }
    expect((await (await anouk()).submit(paths.invite, fields)).location).toBe(paths.done(paths.people, 'invited'))

    const [mail] = await mailedAbout(site, key)
    expect(mail?.address).toBe(email)
    const link = paths.invitation(mail?.token ?? '')
    expect((await zoe.visit(link)).text).toContain('Dag Zoë, Anouk nodigt u uit')
    expect((await zoe.submit(link)).location).toBe(paths.account)
  })

  test('she makes a key with her telephone, which counts at once', async () => {
    expect((await zoe.visit(paths.referrals)).status).toBe(403)
    const { device, answer } = await makeKey(zoe, 'Telefoon')
    telephone = device
    expect(answer.status).toBe(303)
    expect((await zoe.visit(paths.referrals)).status).toBe(200)
    expect((await (await anouk()).visit(await pageOfZoe())).text).toContain('met een sleutel')
  })

  test('the next day her key is all she needs', async () => {
    site.clock.now = new Date(site.clock.now.getTime() + 24 * 3_600_000)
    expect((await zoe.visit(paths.work)).status).toBe(401)
    expect((await signInWith(zoe, telephone)).location).toBe(paths.work)
    expect((await zoe.visit(paths.work)).status).toBe(200)
  })
})

describe('Zoë lost her telephone', () => {
  const laptop = openJar(site, 'Mozilla/5.0 (Windows NT 10.0) Firefox/144.0')
  let key: Authenticator
  let mine: string

  beforeAll(async () => {
    mine = await pageOfZoe()
    const [person] = await site.db.all<{ id: string }>(`select id from people where name = 'Zoë'`)
    await laptop.submit(paths.recover, { email })
    const mail = (await mailedAbout(site, person?.id ?? '')).find(({ topic }) => topic === 'recovery')
    expect((await laptop.submit(paths.recovery(mail?.token ?? ''))).location).toBe(paths.account)
  })

  test('with a mail alone she sees nobody’s data, nor with a key made after it', async () => {
    expect((await laptop.visit(paths.referrals)).status).toBe(403)
    key = (await makeKey(laptop, 'Laptop')).device
    expect((await laptop.visit(paths.referrals)).status).toBe(403)
    expect((await signInWith(laptop, key)).location).toBe(paths.account)
    expect((await laptop.visit(paths.referrals)).status).toBe(403)
  })

  test('the coordinator rings her, says so, and the key counts', async () => {
    const coordinator = await anouk()
    expect((await coordinator.visit(paths.people)).text).toContain('wacht op bevestiging')
    const page = await coordinator.visit(mine)
    expect(page.text).toContain('Laptop, gemaakt op')
    const confirm = /action="([^"]+\/sleutels\/[^"]+)"/.exec(page.html)?.[1] ?? ''
    expect((await coordinator.submit(confirm)).location).toBe(paths.done(mine, 'keyConfirmed'))

    expect((await signInWith(laptop, key)).location).toBe(paths.work)
    expect((await laptop.visit(paths.referrals)).status).toBe(200)
  })

  test('when she leaves, her keys open nothing any more', async () => {
    const coordinator = await anouk()
    expect((await coordinator.submit(paths.memberEnd(mine.split('/').at(-1) ?? ''))).location).toBe(paths.done(paths.people, 'memberEnded'))
    expect((await laptop.visit(paths.work)).status).toBe(401)
    expect((await signInWith(laptop, key)).status).toBe(422)
    expect((await laptop.submit(paths.recover, { email })).text).toContain('Als dit adres bij ons bekend is')
    const [waiting] = await site.db.all<{ count: number }>(`select count(*) as count from recovery_links where used_at is null`)
    expect(waiting).toEqual({ count: 0 })
  })
})
