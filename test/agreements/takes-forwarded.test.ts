import { expect, test } from 'vitest'
import { agreementsOf, partiesIn } from '../support/agreement-form.ts'
import { fieldsOfForm } from '../support/offering-form.ts'
import { openSite } from '../support/site.ts'

const site = await openSite()
const [anouk, fatima] = await Promise.all([site.as('anouk'), site.as('fatima')])
const { page, sign, step, written } = agreementsOf(site, anouk, await partiesIn(site))
const says = 'De ontvanger neemt ook vragen over van andere praktijken.'

test('an agreement takes no referrals of other practices unless it says so; to say so is a change that is signed', async () => {
  const id = await written()
  await step(anouk, id, 'propose')
  await sign(fatima, id)
  await sign(anouk, id)
  expect((await page(fatima, id)).text).not.toContain(says)

  const next = (await anouk.submit(`/werk/werkafspraken/${id}/nieuwe-versie`, {})).location?.split('/').at(-2) ?? ''
  const edit = `/werk/werkafspraken/${next}/wijzigen`
  const form = fieldsOfForm((await anouk.visit(edit)).html)
  expect(form.takesForwarded ?? '').toBe('')
  expect((await anouk.submit(edit, { ...form, takesForwarded: 'yes' })).status).toBe(303)
  expect(fieldsOfForm((await anouk.visit(edit)).html).takesForwarded).toBe('yes')

  await step(anouk, next, 'propose')
  const { text } = await page(fatima, next)
  expect(text).toContain('Anders dan in versie 1')
  expect(text.split(says)).toHaveLength(3) // beside what it was, and where the agreement says it
})
