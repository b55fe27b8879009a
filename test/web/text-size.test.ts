import { describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { textSizes, textSizeWords } from '../../src/platform/text-size.ts'
import { careLanguages } from '../../src/web/language.ts'
import { openSite } from '../support/site.ts'

const { visitor } = await openSite()
const home = paths.practice('den-bosch')
const opening = (html: string) => /<html [^>]*>/.exec(html)?.[0] ?? ''
const sizesIn = (html: string) => [...html.matchAll(/[?&](?:amp;)?tekst=(\w+)"/g)].map(([, word]) => word)

describe('whoever wants larger letters', () => {
  test('is offered three sizes, and sees which one it is now', async () => {
    const { html } = await visitor.visit(home)
    expect(sizesIn(html)).toEqual(['gewoon', 'groot', 'groter'])
    expect(html).toMatch(/tekst=gewoon" data-size="normal" aria-current="true"/)
    expect(opening(html)).not.toContain('data-text')
  })

  test.each(textSizes)('chooses once (%s), and stays on the same page', async (size) => {
    const word = textSizeWords[size]
    const { status, location, headers } = await visitor.visit(`${paths.offerings('den-bosch')}?postcode=5247&tekst=${word}&soort=stay`)
    expect([status, location]).toEqual([303, paths.offerings('den-bosch', 'postcode=5247&soort=stay')])
    expect(headers.get('Set-Cookie')).toMatch(new RegExp(`^tekst=${word}; Max-Age=31536000; Path=/; HttpOnly; Secure; SameSite=Lax`))
  })

  test('has them on every page: the front door, those of a practice, and those of the portal', async () => {
    const cookie = { Cookie: 'tekst=groter' }
    for (const at of [paths.home, home, paths.agenda('den-bosch'), paths.privacy, paths.signIn, '/zo-maar/iets'])
      expect(opening((await visitor.visit(at, cookie)).html), at).toContain('data-text="larger"')
  })

  test('keeps the language that was chosen along with it', async () => {
    const first = await visitor.visit(`${home}?taal=tr&tekst=groot`)
    expect([first.status, first.location]).toEqual([303, `${home}?tekst=groot`])
    expect((await visitor.visit(first.location ?? '')).location).toBe(home)
  })

  test('is not led away from an answer to a form, where the choice would lose what was typed', async () => {
    const { html } = await visitor.submit(paths.selfCheck('den-bosch'), { tired: 'often' })
    expect(sizesIn(html)).toEqual([])
  })

  test('with a size that is none reads the page as it is', async () => {
    const { status, html } = await visitor.visit(`${home}?tekst=reusachtig`, { Cookie: 'tekst=klein' })
    expect([status, opening(html).includes('data-text')]).toEqual([200, false])
  })
})

describe('on top of a page for caregivers', () => {
  test('stands whom to ring, when, and who listens day and night', async () => {
    const { html } = await visitor.visit(home)
    const header =
      /<header.*?<\/header>/s
        .exec(html)?.[0]
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ') ?? ''
    expect(header).toContain('Bel ons 000-123 45 10 Maandag tot en met vrijdag: 09:00 tot 17:00 uur')
    expect(header).toContain('Praten, dag en nacht 000-123 45 67')
    expect(html.match(/<header.*?<\/header>/s)?.[0].match(/href="tel:\d+"/g)).toEqual(['href="tel:0001234510"', 'href="tel:0001234567"'])
  })

  test.each(Object.values(careLanguages))('it is said in $lang', async ({ lang, frame }) => {
    const { text } = await visitor.visit(home, { 'Accept-Language': lang })
    for (const said of [frame.reach.call, frame.reach.listen, frame.text.name, ...Object.values(frame.text.size)])
      expect(text).toContain(said)
  })
})
