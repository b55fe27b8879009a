import { sql } from 'drizzle-orm'
import { inspectRoutes } from 'hono/dev'
import { describe, expect, test } from 'vitest'
import { requestToken } from '../../src/referrals/store-requests.ts'
import { keyRow } from '../support/key-rows.ts'
import { linksIn } from '../support/links.ts'
import { signingLinkIn } from '../support/signing-link.ts'
import { openSite, type Person, type Visitor } from '../support/site.ts'
import { upkeepLinkTo } from '../support/upkeep-link.ts'

const { app, archive, as, db, trips, visitor } = await openSite()

const idOf = async (question: string) => {
  const [row] = await db.all<{ id: string }>(sql.raw(question))
  return row?.id ?? ''
}
const offering = await idOf(`select slug as id from offerings where external_id = 'DB01'`)
const offeringId = await idOf(`select id from offerings where external_id = 'DB01'`)
const code = await idOf(`select short_code as id from offerings where external_id = 'DB01'`)
const proposal = await idOf(`select id from offering_proposals where proposed_by_id = 'ilse' limit 1`)
const agreement = await idOf(`select id from agreements where practice_id = 'practice-den-bosch' and letter = 'A' and replaced_on is null`)
const draftAgreement = await idOf(`select id from agreements where practice_id = 'practice-den-bosch' and status = 'draft'`)
const referral = await idOf(`select id from referrals where agreement_id = '${agreement}' and status = 'received'`)
const report = await idOf(`select r.id from offering_reports r join offerings o on o.id = r.offering_id where o.external_id = 'DB01'`)
const draft = await idOf(`select id from referrals where referrer_id = 'fatima' and status = 'draft'`)
const organisation = await idOf(`select id from organisations where name = 'Logeerhuis De Wilg (voorbeeld)'`)
const group = await idOf(`select id from search_synonyms where practice_id = 'practice-den-bosch'`)
const event = await idOf(`select id from agenda_events where slug = 'inloop-op-woensdag'`)
const item = await idOf(`select id from library_items where slug = 'nee-zeggen-zonder-ruzie' and practice_id = 'practice-den-bosch'`)
const neighbour = await idOf(`select id from neighbours where side = 'ask' and status = 'waiting' limit 1`)
const date = await idOf(`select id from agenda_dates where event_id = '${event}' order by day desc limit 1`)
const key = 'key-of-fatima'
await db.run(sql.raw(keyRow(key, 'fatima', 'Telefoon', true)))
const links = await linksIn(db.$client)
const kastanje = await idOf(`select id from offerings where external_id = 'DB03'`)
const unreached = await idOf(`select referral_id as id from referral_steps where step = 'unreached'`)
const sought = await idOf(`select id from referrals where agreement_id = '${agreement}' and status = 'contacted'`)
const asked1 = await idOf(`select q.id from provider_requests q join offerings o on o.id = q.offering_id where o.external_id = 'DB01'`)
const requested = await requestToken(archive().vault, 'practice-den-bosch', asked1)
const signing = await signingLinkIn(db)
const upkeep = await upkeepLinkTo(db, 'dagopvang@dagopvangdekastanje.example')

const cast = ['anouk', 'willem', 'fatima', 'ilse', 'noor', 'sjef', 'gerda'] as const satisfies Person[]
const people = new Map(await Promise.all(cast.map(async (person) => [person, await as(person)] as const)))

async function weigh(who: Visitor, address: string): Promise<{ status: number; trips: number }> {
  const before = trips.count
  const { status } = await who.visit(address)
  return { status, trips: trips.count - before }
}

/** What a visitor can ask for, by the route that answers. */
const asked: [route: string, question: string, status: number][] = [
  ['/', '', 200],
  ['/', '?zoek=5247', 303],
  ['/', '?zoek=9999', 422],
  ['/:practice', '', 200],
  ['/:practice', '?postcode=5247', 200],
  ['/:practice/aanbod', '', 200],
  ['/:practice/aanbod', '?q=logeren&postcode=5247&soort=stay&voor=dementia&wanneer=night&kosten=wlz&vrij=1', 200],
  ['/:practice/aanbod', '?q=zeppelin', 200],
  ['/:practice/aanbod', '?q=dementie&pagina=2', 200],
  ['/:practice/wegwijzer', '', 200],
  ['/:practice/check', '', 200],
  ['/:practice/hulpmiddelen', '', 200],
  ['/:practice/hulpmiddelen/netwerk', '', 200],
  ['/:practice/hulpmiddelen/noodplan', '', 200],
  ['/:practice/hulpmiddelen/gesprek', '', 200],
  ['/:practice/hulpvraag', '', 200],
  ['/:practice/jong/hulpvraag', '', 200],
  ['/:practice/jong/hulpvraag', '?leeftijd=12-15', 200],
  ['/:practice/aanbod/:offering', '', 200],
  ['/:practice/aanbod/:offering', '?postcode=5247', 200],
  ['/:practice/aanbod/:offering/klopt-niet', '', 200],
  ['/:practice/aanbod/:offering/qr.svg', '', 200],
  ['/:practice/mijn-lijst', '', 200],
  ['/:practice/mijn-lijst', '?plekken=0a1b2c3d,1a2b3c4d', 200],
  ['/k/:code', '', 303],
  ['/inloggen', '', 200],
  ['/inloggen/organisatie/:practice/terug', '?state=x', 404],
  ['/:practice/logo', '?versie=9', 404],
  ['/uitnodiging/:token', '', 200],
  ['/nakijken/:token', '', 200],
  ['/nakijken/:token/wijzigen/:offering', '', 200],
  ['/inloggen/hulp/:token', '', 200],
  ['/readyz', '', 200],
  ['/:practice/aanbod.csv', '', 200],
  ['/klacht', '', 200],
  ['/:practice/klacht', '', 200],
  ['/:practice/leestafel', '', 200],
  ['/:practice/leestafel', '?stand=opnieuw', 303],
  ['/:practice/mag-dit', '', 200],
  ['/:practice/jong', '', 200],
  ['/:practice/jong', '?leeftijd=12-15', 200],
  ['/:practice/bibliotheek', '', 200],
  ['/:practice/bibliotheek', '?thema=volhouden&voor=mantelzorgers&rol=naaste&fase=elke-dag', 200],
  ['/:practice/bibliotheek/:item', '', 200],
  ['/:practice/agenda', '', 200],
  ['/:practice/agenda', '?periode=later&soort=walk_in&waar=plek', 200],
  ['/:practice/agenda', '?maand=2099-12', 200],
  ['/:practice/agenda.ics', '', 200],
  ['/:practice/agenda/:event', '', 200],
  ['/:practice/agenda/:event/afspraak.ics', '', 200],
  ['/:practice/buurthulp', '', 200],
  ['/:practice/buurthulp/vragen', '', 200],
  ['/:practice/buurthulp/aanbieden', '', 200],
  ['/:practice/buurthulp/volgen', '', 200],
  ['/:practice/werkafspraken', '', 200],
  ['/:practice/werkafspraken.csv', '', 200],
  ['/:practice/werkafspraken.json', '', 200],
  ['/tekenen/:token', '', 200],
  ['/aanvraag/:token', '', 200],
  ['/:practice/wijzigingen.atom', '', 200],
  ['/sitemap.xml', '', 200],
  ['/:practice/sitemap.xml', '', 200],
  ['/:practice/sitemap.xml', '?deel=2', 404],
  ['/api/hsds/services', '', 200],
  ['/api/hsds/services', '?search=logeren&practice=den-bosch&postcode=5247&proximity=5000&full=true&modified_after=2020-01-01', 200],
  ['/api/hsds/services', '?minimal=true', 200],
  ['/api/hsds/services', '?practice=nergens', 400],
  ['/api/hsds/services/:id', '', 200],
  ['/api/hsds/organizations', '?full=true&search=wilg', 200],
  ['/api/hsds/organizations/:id', '', 404],
  ['/api/hsds/service_at_locations', '?practice=stein', 200],
  ['/api/hsds/service_at_locations/:id', '', 404],
]

const known: [route: string, status: number][] = [
  ['/toegankelijkheid', 200],
  ['/privacy', 200],
  ['/volg', 200],
  ['/volg/*', 303],
  ['/healthz', 200],
  ['/robots.txt', 200],
  ['/.well-known/security.txt', 200],
  ['/api/hsds', 200],
  ['/api/hsds/openapi.json', 200],
  ['/api/hsds/taxonomies', 200],
  ['/api/hsds/taxonomies/:id', 404],
  ['/api/hsds/taxonomy_terms', 200],
  ['/api/hsds/taxonomy_terms/:id', 404],
  ['/inloggen/demo', 303],
  ['/inloggen/organisatie/:practice', 303],
  ['/inloggen/hulp', 200],
  ['/nakijken', 200],
  ['/inloggen/sleutel', 303],
]

const work: [(typeof cast)[number], route: string, id: string, status: number][] = [
  ['anouk', '/werk', '', 200],
  ['fatima', '/werk', '', 200],
  ['ilse', '/werk', '', 200],
  ['noor', '/werk', '', 200],
  ['anouk', '/werk/logboek', '', 200],
  ['willem', '/werk/logboek', '', 200],
  ['anouk', '/werk/verwijzingen', '', 200],
  ['fatima', '/werk/verwijzingen', '', 200],
  ['fatima', '/werk/verwijzingen/nieuw', '', 200],
  ['anouk', '/werk/verwijzingen/nieuw', '', 200],
  ['fatima', '/werk/verwijzingen/:id', referral, 200],
  ['anouk', '/werk/verwijzingen/:id', referral, 200],
  ['sjef', '/werk/verwijzingen/:id', referral, 404],
  ['fatima', '/werk/verwijzingen/:id/wijzigen', draft, 200],
  ['anouk', '/werk/verwijzingen/:id/mensen', referral, 200],
  ['fatima', '/werk/verwijzingen/:id/aanvullen', referral, 200],
  ['anouk', '/werk/controle', '', 200],
  ['anouk', '/werk/meldingen', '', 200],
  ['ilse', '/werk/meldingen', '', 200],
  ['anouk', '/werk/meldingen/:id', report, 200],
  ['sjef', '/werk/meldingen/:id', report, 404],
  ['anouk', '/werk/aanbod/export.csv', '', 200],
  ['anouk', '/werk/inzage', '', 200],
  ['anouk', '/werk/inzage/:referralId', referral, 200],
  ['sjef', '/werk/inzage/:referralId', referral, 404],
  ['anouk', '/werk/inzage/:referralId/gegevens.json', referral, 200],
  ['anouk', '/werk/inzage/:referralId/verbeteren', referral, 200],
  ['anouk', '/werk/bewaren', '', 200],
  ['anouk', '/werk/bibliotheek', '', 200],
  ['anouk', '/werk/bibliotheek/nieuw', '', 200],
  ['anouk', '/werk/bibliotheek/:id', item, 200],
  ['sjef', '/werk/bibliotheek/:id', item, 404],
  ['anouk', '/werk/bibliotheek/:id/wijzigen', item, 200],
  ['anouk', '/werk/buurthulp', '', 200],
  ['gerda', '/werk/buurthulp', '', 200],
  ['gerda', '/werk/buurthulp/:id', neighbour, 200],
  ['sjef', '/werk/buurthulp/:id', neighbour, 404],
  ['anouk', '/werk/agenda', '', 200],
  ['anouk', '/werk/agenda/nieuw', '', 200],
  ['anouk', '/werk/agenda/:id', event, 200],
  ['sjef', '/werk/agenda/:id', event, 404],
  ['anouk', '/werk/agenda/:id/wijzigen', event, 200],
  ['anouk', '/werk/agenda/:id/data/:date', event, 200],
  ['anouk', '/werk/woorden', '', 200],
  ['anouk', '/werk/woorden/nieuw', '', 200],
  ['anouk', '/werk/woorden/:id', group, 200],
  ['sjef', '/werk/woorden/:id', group, 404],
  ['anouk', '/werk/vraag', '', 200],
  ['anouk', '/werk/werkafspraken', '', 200],
  ['willem', '/werk/werkafspraken', '', 200],
  ['ilse', '/werk/werkafspraken', '', 200],
  ['anouk', '/werk/werkafspraken/nieuw', '', 200],
  ['anouk', '/werk/werkafspraken/nieuw?model=practice_nurse', '', 200],
  ['sjef', `/werk/werkafspraken/nieuw?van=${agreement}`, '', 200],
  ['anouk', '/werk/werkafspraken/:id', agreement, 200],
  ['fatima', '/werk/werkafspraken/:id/resultaat', agreement, 200],
  ['anouk', '/werk/netwerk', '', 200],
  ['gerda', '/werk/verwijzingen/:id/brief', unreached, 200],
  ['anouk', '/werk/verwijzingen/:id/vragen', sought, 200],
  ['anouk', '/werk/verwijzingen/:id/doorgeven', sought, 200],
  ['ilse', '/werk/aanvragen/:id', asked1, 200],
  ['fatima', '/werk/werkafspraken/:id', agreement, 200],
  ['anouk', '/werk/werkafspraken/:id/wijzigen', draftAgreement, 200],
  ['sjef', '/werk/werkafspraken/:id/wijzigen', agreement, 404],
  ['fatima', '/werk/account', '', 200],
  ['fatima', '/werk/account/sleutels', '', 303],
  ['fatima', '/werk/account/sleutels/:id', key, 303],
  ['fatima', '/werk/account/sleutels/:id/weg', key, 200],
  ['anouk', '/werk/aanbod', '', 200],
  ['ilse', '/werk/aanbod', '', 200],
  ['anouk', '/werk/aanbod/nieuw', '', 200],
  ['ilse', '/werk/aanbod/nieuw', '', 200],
  ['anouk', '/werk/aanbod/:id/samenvoegen', offeringId, 200],
  ['sjef', '/werk/aanbod/:id/samenvoegen', offeringId, 404],
  ['anouk', '/werk/aanbod/:id', offeringId, 200],
  ['ilse', '/werk/aanbod/:id', offeringId, 200],
  ['sjef', '/werk/aanbod/:id', offeringId, 404],
  ['ilse', '/werk/aanbod/:id/wijzigen', offeringId, 200],
  ['anouk', '/werk/aanbod/:id/geschiedenis', offeringId, 200],
  ['anouk', '/werk/aanbod/voorstellen/:id', proposal, 200],
  ['ilse', '/werk/aanbod/voorstellen/:id', proposal, 200],
  ['anouk', '/werk/mensen', '', 200],
  ['willem', '/werk/mensen/uitnodigen', '', 200],
  ['anouk', '/werk/mensen/:membershipId', 'fatima-den-bosch', 200],
  ['sjef', '/werk/mensen/:membershipId', 'fatima-den-bosch', 404],
  ['anouk', '/werk/organisaties', '', 200],
  ['willem', '/werk/organisaties', '', 200],
  ['anouk', '/werk/organisaties/nieuw', '', 200],
  ['anouk', '/werk/organisaties/dubbel', '', 200],
  ['anouk', '/werk/organisaties/:id/samenvoegen', organisation, 200],
  ['anouk', '/werk/organisaties/:id', organisation, 200],
  ['sjef', '/werk/organisaties/:id', organisation, 404],
  ['willem', '/werk/organisaties/:id/wijzigen', organisation, 200],
  ['anouk', '/werk/instellingen', '', 200],
  ['willem', '/werk/instellingen/:part', '', 200],
]

describe('a visitor waits for the database once', () => {
  test.each(asked)('at %s%s', async (route, question, status) => {
    const upkept = route.replace('nakijken/:token', `nakijken/${upkeep}`).replace('wijzigen/:offering', `wijzigen/${kastanje}`)
    const signed = upkept.replace('tekenen/:token', `tekenen/${signing}`)
    const linked = signed.replace('aanvraag/:token', `aanvraag/${requested}`)
    const named = linked
      .replace(':practice', 'den-bosch')
      .replace(':offering', offering)
      .replace(':code', code)
      .replace(':event', 'inloop-op-woensdag')
      .replace(':item', 'beter-slapen-als-u-zorgt')
    const address = named.replace('hulp/:token', `hulp/${links.recovery}`).replace(':token', links.invitation).replace(':id', offeringId)
    expect(await weigh(visitor, address + question)).toEqual({ status, trips: 1 })
  })

  test.each(['/nergens', '/nergens/aanbod', '/den-bosch/aanbod/nergens'])('also to hear that %s is not there', async (address) => {
    expect(await weigh(visitor, address)).toEqual({ status: 404, trips: 1 })
  })

  test.each(known)('and at %s not at all', async (route, status) => {
    expect(await weigh(visitor, route)).toEqual({ status, trips: 0 })
  })

  test('nor to hear that they are not signed in', async () => {
    expect(await weigh(visitor, '/werk')).toEqual({ status: 401, trips: 0 })
  })
})

describe('somebody who signed in waits for it once more, to be known:', () => {
  test.each(work)('%s at %s', async (person, route, id, status) => {
    const weight = await weigh(
      people.get(person) ?? visitor,
      route
        .replace(/:(id|membershipId|referralId)/, id)
        .replace(':part', 'inloggen')
        .replace(':date', date),
    )
    expect(weight.status).toBe(status)
    expect(weight.trips).toBeLessThanOrEqual(2)
  })
})

test('there is no page that nobody weighed', () => {
  const weighed = [...asked, ...known].map(([route]) => route).concat(work.map(([, route]) => route))
  const pages = inspectRoutes(app).filter(({ isMiddleware, method }) => !isMiddleware && method === 'GET')
  expect(pages.map(({ path }) => path).filter((path) => !weighed.includes(path))).toEqual([])
})
