import { expect, test } from 'vitest'
import { openSite } from '../support/site.ts'

const { clock, visitor } = await openSite()

const fieldsOf = (text: string) =>
  Object.fromEntries(
    text
      .trim()
      .split('\n')
      .map((line) => line.split(/: (.*)/, 2)),
  )

test('who finds a weak spot reads where to tell it, by RFC 9116', async () => {
  const { headers, html } = await visitor.visit('/.well-known/security.txt')
  expect(headers.get('Content-Type')?.toLowerCase()).toBe('text/plain; charset=utf-8')
  expect(fieldsOf(html)).toEqual({
    Contact: 'mailto:security@portal.example',
    Expires: expect.stringMatching(/^\d{4}-\d\d-\d\dT00:00:00Z$/),
    'Preferred-Languages': 'nl, en',
    Canonical: 'http://localhost/.well-known/security.txt',
    Policy: 'http://localhost/privacy#zwakke-plek',
  })
})

test.each(['2026-11-22T10:00:00Z', '2027-12-31T23:30:00Z', '2028-02-29T12:00:00Z'])(
  'on %s the file holds for months, and less than a year',
  async (moment) => {
    clock.now = new Date(moment)
    const { html } = await visitor.visit('/.well-known/security.txt')
    const days = (Date.parse(fieldsOf(html).Expires ?? '') - clock.now.getTime()) / 86_400_000
    expect(days).toBeGreaterThan(90)
    expect(days).toBeLessThan(365)
  },
)

test('the page that it leads to says what to do, and names the same contact', async () => {
  const { html, text } = await visitor.visit('/privacy')
  expect(html).toContain('<section class="flow" id="zwakke-plek">')
  expect(text).toContain('Meld het bij security@portal.example')
})

test('search engines stay out of the work side and away from links of mails, and hear where all pages are named', async () => {
  const { html } = await visitor.visit('/robots.txt')
  expect(html).toBe(
    'User-agent: *\nDisallow: /werk\nDisallow: /inloggen\nDisallow: /uitnodiging/\nDisallow: /nakijken/\nSitemap: http://localhost/sitemap.xml\n',
  )
})
