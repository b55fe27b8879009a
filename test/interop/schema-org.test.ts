import { describe, expect, test } from 'vitest'
import { dataBlock } from '../../src/interop/schema-org.ts'
import { openSite } from '../support/site.ts'

const site = await openSite()

/** Of every type that we use, the properties that schema.org gives it, and whether it may stand there. */
const thing = ['@type', '@id', 'name', 'description', 'url', 'identifier']
const vocabulary: Record<string, Record<string, string | string[]>> = {
  Service: {
    '@context': 'text',
    serviceType: 'texts',
    provider: 'Organization',
    areaServed: 'AdministrativeArea',
    audience: 'PeopleAudience',
    hoursAvailable: 'OpeningHoursSpecification',
    offers: 'Offer',
    availableChannel: 'ServiceChannel',
  },
  Organization: {},
  AdministrativeArea: {},
  PeopleAudience: { audienceType: 'text', suggestedMinAge: 'number', suggestedMaxAge: 'number' },
  OpeningHoursSpecification: { dayOfWeek: 'texts', opens: 'time', closes: 'time' },
  Offer: { price: 'number', priceCurrency: 'text' },
  ServiceChannel: { serviceUrl: 'link', servicePhone: 'ContactPoint', serviceLocation: 'Place' },
  ContactPoint: { telephone: 'text', email: 'text', availableLanguage: 'texts' },
  Place: { address: 'PostalAddress' },
  PostalAddress: { streetAddress: 'text', postalCode: 'text', addressLocality: 'text', addressCountry: 'text' },
}

type Node = Record<string, unknown>

const plain: Record<string, (value: unknown) => boolean> = {
  text: (value) => typeof value === 'string' && value !== '',
  texts: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
  number: (value) => typeof value === 'number',
  time: (value) => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value),
  link: (value) => typeof value === 'string' && URL.canParse(value),
}

/** What schema.org has against a node of this type, and against those in it. */
function complaints(node: Node, type: string): string[] {
  const known = vocabulary[type] ?? {}
  const about = node['@type'] === type ? [] : [`${String(node['@type'])} instead of ${type}`]
  return Object.entries(node).flatMap(([name, value]) => {
    const wanted = known[name]
    if (wanted === undefined) return thing.includes(name) ? about.splice(0) : [`${type} has no ${name}`]
    if (typeof wanted !== 'string') return []
    const check = plain[wanted]
    if (check) return check(value) ? [] : [`${type}.${name} is no ${wanted}: ${JSON.stringify(value)}`]
    return [value].flat().flatMap((one) => complaints(one as Node, wanted))
  })
}

async function toldBy(address: string): Promise<Node> {
  const { html, status } = await site.visitor.visit(address)
  expect([address, status]).toEqual([address, 200])
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json = '']) => json)
  expect(blocks).toHaveLength(1)
  return JSON.parse(blocks[0] ?? '') as Node
}

describe('a search engine reads on the page of an offering', () => {
  test('what it is, who offers it, where, when and for how much', async () => {
    const told = await toldBy('/den-bosch/aanbod/logeerhuis-de-wilg?postcode=5211')
    expect(told).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Service',
      '@id': 'http://localhost/den-bosch/aanbod/logeerhuis-de-wilg',
      serviceType: ['Logeerhuis', 'Logeren (Wlz)'],
      provider: { '@type': 'Organization', name: 'Logeerhuis De Wilg (voorbeeld)', url: 'https://www.dewilg.example/' },
      areaServed: { '@type': 'AdministrativeArea', name: "'s-Hertogenbosch" },
      hoursAvailable: [{ opens: '08:00', closes: '20:00', dayOfWeek: expect.arrayContaining(['https://schema.org/Sunday']) }],
      offers: { '@type': 'Offer', description: expect.stringContaining('€ 21,80') },
      availableChannel: {
        servicePhone: { telephone: '000-7654321', email: 'ilse@dewilg.example', availableLanguage: ['nl', 'tr', 'en'] },
        serviceLocation: {
          address: { streetAddress: 'Wilgenhofje 6', postalCode: '5247 KA', addressLocality: 'Rosmalen', addressCountry: 'NL' },
        },
      },
    })
  })

  test('nothing that schema.org does not know, on any page of the demo', async () => {
    const map = (await site.visitor.visit('/den-bosch/sitemap.xml')).html + (await site.visitor.visit('/stein/sitemap.xml')).html
    const pages = [...map.matchAll(/<loc>http:\/\/localhost(\/[^<]*\/aanbod\/[^<]+)<\/loc>/g)].map(([, path = '']) => path)
    expect(pages.length).toBeGreaterThan(100)
    const wrong: string[] = []
    for (const page of pages) wrong.push(...complaints(await toldBy(page), 'Service').map((complaint) => `${page}: ${complaint}`))
    expect(wrong).toEqual([])
    expect(complaints({ '@type': 'Service', kleur: 'groen', provider: { '@type': 'Person' } }, 'Service')).toHaveLength(2)
  })
})

test('what is told cannot close the element that it stands in', () => {
  const text = dataBlock({ name: '</script><script>alert(1)</script><!--' })
  expect(text).not.toContain('<')
  expect(JSON.parse(text)).toEqual({ name: '</script><script>alert(1)</script><!--' })
})
