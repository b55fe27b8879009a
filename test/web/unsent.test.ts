import { expect, test } from 'vitest'
import { createApp } from '../../src/app.tsx'
import { partsOf } from '../support/parts.ts'
import { hidden, openSite } from '../support/site.ts'

const site = await openSite()

test('who was signed out meanwhile finds everything typed on the page, and sends it again after signing in', async () => {
  const fatima = await site.as('fatima')
  const form = await fatima.visit('/werk/verwijzingen/nieuw')
  const typed = {
    agreement: hidden(form.html, 'agreement'),
    key: hidden(form.html, 'key'),
    caregiverName: 'Ans & Jan',
    wish: 'Eén avond vrij',
    intent: 'save',
  }
  await fatima.submit('/uitloggen', {})

  const refused = await fatima.submit('/werk/verwijzingen/nieuw', typed)
  expect(refused.status).toBe(401)
  expect(refused.text).toContain('Wat u invulde is er nog.')
  expect(refused.html).toContain('action="/werk/verwijzingen/nieuw"')
  expect(refused.html).toContain('name="caregiverName" value="Ans &amp; Jan"')
  expect(refused.html).not.toContain('hreflang')

  const again = await (await site.as('fatima')).submit('/werk/verwijzingen/nieuw', typed)
  expect(again.location).toBe(`/werk/verwijzingen/${typed.key}`)
})

test('a form sent while the database is gone is handed back too; one of another site is not', async () => {
  const alone = createApp(() => partsOf())
  const send = (origin: string) =>
    alone.request('http://localhost/inloggen/demo', {
      method: 'POST',
      body: new URLSearchParams({ person: 'anouk' }),
      headers: { Origin: origin },
    })

  const gone = await send('http://localhost')
  expect(gone.status).toBe(503)
  expect(await gone.text()).toContain('name="person" value="anouk"')
  expect(await (await send('https://elsewhere.example')).text()).not.toContain('value="anouk"')
})
