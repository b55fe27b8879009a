import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { addMonths, dayOf } from '../../src/platform/day.ts'
import { fieldsOfForm } from '../support/offering-form.ts'
import { hidden, openSite, type Visitor } from '../support/site.ts'

const site = await openSite()
const [anouk, ilse] = [await site.as('anouk'), await site.as('ilse')]

/** Goes where a link on the page leads that is about this. */
const follow = async (who: Visitor, html: string, about: RegExp) => {
  const links = [...html.matchAll(/<a [^>]*href="([^"]+)"[^>]*>(.*?)<\/a>/gs)]
  const href = links.find(([, , text = '']) => about.test(text.replace(/<[^>]*>/g, ' ')))?.[1]
  if (!href) throw new Error(`no link about ${about}`)
  return { href, ...(await who.visit(href.replaceAll('&amp;', '&'))) }
}
const care = '/den-bosch/aanbod/logeerhuis-de-wilg'

test('Ilse corrects her page, Anouk approves, and Ans reads it', async () => {
  expect((await site.visitor.visit(care)).text).toContain('zes kamers')

  const list = await ilse.visit(paths.keptOfferings())
  const page = await follow(ilse, list.html, /Logeerhuis De Wilg/)
  const form = await follow(ilse, page.html, /Stel een wijziging voor/)
  const typed = fieldsOfForm(form.html)
  const sent = await ilse.submit(form.href, {
    ...typed,
    description: typed.description?.replace('zes kamers', 'acht kamers') ?? '',
    openingHours: 'ma t/m vr 9-17 uur; za 10-14 uur',
    capacityMaximum: '8',
    note: 'Wij hebben verbouwd.',
  })
  expect((await ilse.visit(sent.location ?? '')).text).toContain('Uw voorstel is verstuurd.')
  expect((await site.visitor.visit(care)).text).toContain('zes kamers')

  const work = await anouk.visit(paths.work)
  const waiting = await follow(anouk, work.html, /Wacht op uw oordeel/)
  expect(waiting.text).toContain('Wijziging wacht')
  const kept = await follow(anouk, waiting.html, /Logeerhuis De Wilg/)
  const proposal = await follow(anouk, kept.html, /Bekijk de wijziging/)
  for (const part of ['Wij hebben verbouwd.', 'weg: zes', 'nieuw: acht', 'maandag tot en met vrijdag: 09:00 tot 17:00 uur'])
    expect(proposal.text).toContain(part)
  const approved = await anouk.submit(proposal.href, { step: 'approve', version: hidden(proposal.html, 'version') })
  expect((await anouk.visit(approved.location ?? '')).text).toContain('Goedgekeurd.')

  const read = await site.visitor.visit(care)
  for (const part of ['acht kamers', 'zaterdag: 10:00 tot 14:00 uur']) expect(read.text).toContain(part)
  const history = await follow(ilse, (await ilse.visit(page.href)).html, /Alle versies/)
  expect(history.text).toContain('Versie 4: Goedgekeurd voorstel')
})

test('nobody said for long whether it is right; Ilse says so, and it is trusted again', async () => {
  const long = addMonths(dayOf(site.clock.now), -7)
  await site.db.run(sql`update offerings set verified_on = ${long} where external_id = 'DB01'`)
  expect((await site.visitor.visit(care)).text).toContain('Bel eerst even.')

  const due = await follow(ilse, (await ilse.visit(paths.work)).html, /Te lang niet nagekeken/)
  const page = await follow(ilse, due.html, /Logeerhuis De Wilg/)
  const said = await ilse.submit(paths.offeringVerify(page.href.split('/').at(-1) ?? ''), { version: hidden(page.html, 'version') })
  expect((await ilse.visit(said.location ?? '')).text).toContain('Bedankt.')
  expect((await site.visitor.visit(care)).text).toContain('door Ilse, Logeerhuis De Wilg')
  expect((await ilse.visit(paths.work)).text).not.toContain('Te lang niet nagekeken')
})
