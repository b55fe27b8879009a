import type { Page } from 'playwright-core'
import { monthAfter, monthOf } from '../../src/agenda/query.ts'
import { reindexStatements } from '../../src/directory/reindex.ts'
import { paths } from '../../src/paths.ts'
import { databaseOf } from '../../src/platform/database.ts'
import { dayOf } from '../../src/platform/day.ts'
import { openVault } from '../../src/platform/vault.ts'
import { requestToken } from '../../src/referrals/store-requests.ts'
import { asksToStop, followBy, followCode, opensAll } from '../support/follow-page.ts'
import { keyRow } from '../support/key-rows.ts'
import { linksIn } from '../support/links.ts'
import { asksNeighbour, asksToErase, followsWith, neighbourCodeOf } from '../support/neighbour-form.ts'
import { drawsSome } from '../support/network-drawing.ts'
import { asksAsYoung, asksForContact, sendsNothing } from '../support/own-request.ts'
import { testKeys } from '../support/parts.ts'
import { agreementOf, keptOf, organisationOf, type Portal, press, proposalOf, referralOf, reportOf } from '../support/portal.ts'
import { answersAll, saysDanger } from '../support/self-check.ts'
import { signingLinkIn } from '../support/signing-link.ts'
import type { Person } from '../support/site.ts'
import { upkeepLinkTo } from '../support/upkeep-link.ts'

/** A page as one person meets it; `does` is what they do there before it is looked at. */
export type Stop = { at: string; person?: Person; status?: number; does?: (page: Page) => Promise<unknown> }

const slug = 'den-bosch'

/** For each address of the portal somebody who comes by. An address without a line fails the tests: a page is looked at from its first day. */
export async function stopsIn(portal: Portal): Promise<Record<string, Stop[]>> {
  await losesMail(portal)
  const referral = (caregiver: string) => referralOf(portal, caregiver)
  const agreement = (letter: string) => agreementOf(portal, letter)
  const meet = async (caregiver: string, ...people: Person[]) => {
    const at = paths.referral(await referral(caregiver))
    return people.map((person) => ({ at, person }))
  }
  await portal.database.client.executeMultiple(
    [
      keyRow('key-1', 'joris', 'Chrome, Android', true),
      keyRow('key-2', 'joris', 'De laptop op de afdeling', false),
      keyRow('key-3', 'noor', 'Sleutelhanger', true),
      keyRow('key-4', 'noor', 'Telefoon', true),
    ].join(';'),
  )
  const { invitation, recovery } = await linksIn(portal.database.client)
  const upkeep = await upkeepLinks(portal)
  await signInElsewhere(portal)
  const erased = await exerciseRights(portal)
  const wilg = await organisationOf(portal, 'Logeerhuis De Wilg (voorbeeld)')
  const [maaszicht, itsTwin] = [await keptOf(portal, 'DB04'), await keptOf(portal, 'DB04-2')]
  const maasdijk = await organisationOf(portal, 'Logeerhuis De Maasdijk (voorbeeld)')
  const places = await shortCodes(portal)
  const talk = await eventOf(portal, 'aan-tafel-mantelzorgers-onder-elkaar')
  const proposed = await neighbourCodeOf(portal, 'ask', 'proposed')
  const running = await neighbourCodeOf(portal, 'offer', 'running')
  const cancelled = await eventOf(portal, 'informatieavond-logeren-hoe-gaat-dat')
  return {
    '/': [{ at: paths.home }],
    '/klacht': [{ at: paths.complaints }],
    '/:practice/klacht': [{ at: paths.complaint(slug) }],
    '/toegankelijkheid': [{ at: paths.accessibility }],
    '/privacy': [{ at: paths.privacy }],
    '/inloggen': [{ at: paths.signIn }],
    '/inloggen/demo': [{ at: paths.signInDemo }],
    '/inloggen/organisatie/:practice': [{ at: paths.signInOrganisation(slug) }],
    '/inloggen/organisatie/:practice/terug': [{ at: `${paths.signInOrganisationBack(slug)}?state=over`, status: 410 }],
    '/inloggen/hulp': [{ at: paths.recover }],
    '/inloggen/hulp/:token': [{ at: paths.recovery(recovery) }],
    '/uitnodiging/:token': [{ at: paths.invitation(invitation) }],
    '/inloggen/sleutel': [{ at: paths.signInPasskey }],
    '/:practice': [{ at: paths.practice(slug, '5247') }, { at: paths.practice('stein') }],
    '/:practice/leestafel': [{ at: paths.readingTable(slug) }, { at: paths.readingTable('stein') }],
    '/:practice/aanbod': [{ at: paths.offerings(slug, 'postcode=5247&soort=stay') }, { at: paths.offerings('stein', 'pagina=2') }],
    '/:practice/wegwijzer': [
      { at: paths.routing(slug) },
      { at: paths.routing(slug), does: answerSome },
      { at: paths.routing(slug), does: showOutcome },
    ],
    '/:practice/check': [
      { at: paths.selfCheck(slug) },
      { at: paths.selfCheck('stein'), does: saysDanger },
      { at: paths.selfCheck(slug), does: answersAll },
    ],
    '/:practice/hulpmiddelen': [{ at: paths.tools(slug) }],
    '/:practice/hulpmiddelen/netwerk': [{ at: paths.networkTool(slug) }, { at: paths.networkTool('stein'), does: drawsSome }],
    '/:practice/hulpmiddelen/noodplan': [{ at: paths.plan(slug) }],
    '/:practice/hulpmiddelen/gesprek': [{ at: paths.talk(slug) }],
    '/:practice/hulpvraag': [
      { at: paths.ownRequest(slug) },
      { at: paths.ownRequest(slug), does: sendsNothing },
      { at: paths.ownRequest('stein'), does: asksForContact },
    ],
    '/:practice/jong/hulpvraag': [
      { at: paths.youngRequest(slug) },
      { at: paths.youngRequest('stein', 'tot-12'), does: sendsNothing },
      { at: paths.youngRequest(slug, '16-23') },
      { at: paths.youngRequest('stein', '12-15'), does: asksAsYoung },
    ],
    '/:practice/aanbod/:offering': [
      { at: paths.offering(slug, 'dagopvang-de-kastanje', '5247') },
      { at: paths.offering(slug, 'burenbord') },
      { at: paths.offering('stein', 'burenoppas') },
    ],
    '/:practice/aanbod/:offering/klopt-niet': [
      { at: paths.reportOffering(slug, 'dagopvang-de-kastanje') },
      { at: paths.done(paths.reportOffering(slug, 'dagopvang-de-kastanje'), 'reported') },
    ],
    '/nakijken': [{ at: paths.upkeepAgain }],
    '/nakijken/:token': [{ at: paths.upkeep(upkeep.waits) }, { at: paths.upkeep(upkeep.right) }],
    '/nakijken/:token/wijzigen/:offering': [{ at: paths.upkeepEdit(upkeep.waits, upkeep.offering) }],
    '/werk/controle': [
      { at: paths.contacts, person: 'anouk' },
      { at: paths.contacts, person: 'sjef' },
    ],
    '/werk/meldingen': [
      { at: paths.reports, person: 'anouk' },
      { at: paths.handledReports, person: 'anouk' },
      { at: paths.reports, person: 'ilse' },
    ],
    '/werk/meldingen/:id': [
      { at: paths.report(await reportOf(portal, 'DB01')), person: 'ilse' },
      { at: paths.report(await reportOf(portal, 'DB28')), person: 'anouk' },
      { at: paths.report(await reportOf(portal, 'DB44')), person: 'anouk' },
    ],
    '/:practice/mijn-lijst': [
      { at: paths.shortlist(slug) },
      { at: paths.shortlist(slug), does: keepsAndLooks(places) },
      { at: paths.shortlist(slug, `${places.join()},00000000`) },
    ],
    '/k/:code': [{ at: paths.short(places[0] ?? '') }],
    '/werk': (['anouk', 'fatima', 'karim', 'noor', 'sjef'] as const).map((person) => ({ at: paths.work, person })),
    '/werk/aanbod': [
      { at: paths.keptOfferings(), person: 'anouk' },
      { at: paths.keptOfferings(), person: 'ilse' },
      { at: paths.keptOfferings('stand=te-laat&pagina=1'), person: 'sjef' },
    ],
    '/werk/aanbod/:id/samenvoegen': [
      { at: paths.offeringMerge(maaszicht), person: 'anouk' },
      { at: paths.offeringMerge(maaszicht, itsTwin), person: 'anouk' },
      { at: paths.offeringMerge(maaszicht, itsTwin), person: 'anouk', does: send },
    ],
    '/werk/aanbod/nieuw': [
      { at: paths.newOffering(), person: 'anouk' },
      { at: paths.newOffering(await proposalOf(portal, 'Weekend in De Wilg')), person: 'ilse' },
    ],
    '/werk/aanbod/:id': [
      { at: paths.keptOffering(await keptOf(portal, 'DB01')), person: 'ilse' },
      { at: paths.keptOffering(await keptOf(portal, 'DB39')), person: 'anouk' },
      { at: paths.keptOffering(await keptOf(portal, 'DB21')), person: 'karim' },
      { at: paths.keptOffering(await keptOf(portal, 'DB09')), person: 'karim' },
    ],
    '/werk/aanbod/:id/wijzigen': [
      { at: paths.offeringEdit(await keptOf(portal, 'DB46')), person: 'anouk' },
      { at: paths.offeringEdit(await keptOf(portal, 'DB21')), person: 'karim' },
    ],
    '/werk/aanbod/:id/geschiedenis': [{ at: paths.offeringHistory(await keptOf(portal, 'DB01')), person: 'ilse' }],
    '/werk/aanbod/voorstellen/:id': [
      { at: paths.offeringProposal(await proposalOf(portal, 'Avondoppas')), person: 'anouk' },
      { at: paths.offeringProposal(await proposalOf(portal, 'Weekend in De Wilg')), person: 'ilse' },
      { at: paths.offeringProposal(await proposalOf(portal, 'Wandelmaatje')), person: 'karim' },
    ],
    '/werk/logboek': [
      { at: paths.log(), person: 'anouk' },
      { at: paths.log('soort=referral'), person: 'willem' },
    ],
    '/werk/verwijzingen': [
      { at: paths.referrals, person: 'anouk' },
      { at: paths.endedReferrals, person: 'fatima' },
      { at: paths.endedReferrals, person: 'karim' },
    ],
    '/werk/verwijzingen/nieuw': [
      { at: paths.newReferral(), person: 'fatima' },
      { at: paths.newReferral(), person: 'anouk' },
    ],
    '/werk/verwijzingen/:id': [
      ...(await meet('Mehmet K.', 'fatima', 'anouk')),
      ...(await meet('Ans V.', 'anouk')),
      ...(await meet('Henk D.', 'anouk')),
      ...(await meet('Corrie M.', 'fatima', 'anouk')),
      ...(await meet('Mia H.', 'marlies', 'gerda')),
      ...(await meet('Familie J.', 'ilse', 'anouk')),
      ...(await meet('Sjaak en Lies', 'gerda', 'sjef')),
      ...(await meet('Bep S.', 'fatima', 'anouk')),
      ...(await meet('Gerrit W.', 'fatima')),
      ...(await meet('Loes P.', 'fatima')),
      { at: paths.referral(erased), person: 'anouk' },
    ],
    '/werk/verwijzingen/:id/brief': [{ at: paths.referralLetter(await referral('Mia H.')), person: 'gerda' }],
    '/werk/verwijzingen/:id/wijzigen': [{ at: paths.referralDraft(await referral('Loes P.')), person: 'fatima' }],
    '/werk/verwijzingen/:id/mensen': [
      { at: paths.referralContacts(await referral('Ans V.')), person: 'fatima' },
      { at: paths.referralContacts(await referral('Familie J.')), person: 'ilse' },
    ],
    '/werk/verwijzingen/:id/aanvullen': [
      { at: paths.referralAmend(await referral('Henk D.')), person: 'fatima' },
      { at: paths.referralAmend(await referral('Ans V.')), person: 'fatima', does: send },
    ],
    '/werk/inzage': [{ at: paths.rights, person: 'anouk' }],
    '/werk/inzage/:referralId': [
      { at: paths.rightsOf(await referral('Ans V.')), person: 'anouk' },
      { at: paths.rightsOf(await referral('Sjaak en Lies')), person: 'sjef' },
      { at: paths.rightsOf(await referral('Bep S.')), person: 'anouk' },
      { at: paths.rightsOf(erased), person: 'anouk' },
    ],
    '/werk/inzage/:referralId/verbeteren': [{ at: paths.rightsCorrect(await referral('Ans V.')), person: 'anouk' }],
    '/werk/bewaren': [
      { at: paths.retention, person: 'anouk' },
      { at: paths.retention, person: 'sjef' },
    ],
    '/werk/woorden': [{ at: paths.synonyms, person: 'anouk' }],
    '/werk/woorden/nieuw': [{ at: paths.newSynonyms('zwembad'), person: 'anouk' }],
    '/werk/woorden/:id': [{ at: paths.synonymGroup(await synonymGroupOf(portal)), person: 'anouk' }],
    '/werk/vraag': [
      { at: paths.demand, person: 'anouk' },
      { at: paths.demand, person: 'sjef' },
    ],
    '/werk/werkafspraken': [
      { at: paths.agreements, person: 'anouk' },
      { at: paths.agreements, person: 'joris' },
    ],
    '/werk/werkafspraken/nieuw': [
      { at: paths.newAgreement(), person: 'sjef' },
      { at: paths.newAgreement('model=hospital'), person: 'anouk' },
    ],
    '/werk/werkafspraken/:id/resultaat': [
      { at: paths.agreementResults(await agreement('A')), person: 'fatima' },
      { at: paths.agreementResults(await agreement('A')), person: 'noor' },
    ],
    '/werk/verwijzingen/:id/vragen': [{ at: paths.referralAsk(await referral('Corrie M.')), person: 'anouk' }],
    '/werk/verwijzingen/:id/doorgeven': [{ at: paths.referralForward(await referral('Ans V.')), person: 'anouk' }],
    '/werk/aanvragen/:id': [
      { at: paths.request(await requestTo(portal, 'DB01')), person: 'ilse' },
      { at: paths.request(await requestTo(portal, 'DB21')), person: 'karim' },
    ],
    '/aanvraag/:token': [{ at: paths.requestByLink(await requestLink(portal)) }, { at: paths.requestByLink('x'), status: 404 }],
    '/volg/*': [{ at: `${paths.follow}/bericht` }],
    '/volg': [
      { at: paths.follow },
      { at: paths.follow, does: followBy(await followCode(portal, 'Ans V.'), '5678') },
      { at: paths.follow, does: opensAll(await followCode(portal, 'Toos L.'), '5644') },
    ],
    '/werk/netwerk': [{ at: paths.network, person: 'anouk' }],
    '/:practice/mag-dit': [{ at: paths.allowed(slug) }, { at: paths.allowed('stein'), does: unfoldAll }],
    '/:practice/jong': [{ at: paths.young(slug) }, { at: paths.young('stein', 'tot-12') }, { at: paths.young(slug, '16-23') }],
    '/:practice/bibliotheek': [
      { at: paths.library(slug) },
      { at: paths.library('stein', 'thema=geheugen&fase=einde') },
      { at: paths.library('arnhem') },
    ],
    '/:practice/bibliotheek/:item': [
      { at: paths.libraryItem(slug, 'beter-slapen-als-u-zorgt') },
      { at: paths.libraryItem(slug, 'omgaan-met-vergeten') },
    ],
    '/werk/bibliotheek': [
      { at: paths.keptLibrary(), person: 'anouk' },
      { at: paths.keptLibrary('stand=weggehaald'), person: 'anouk' },
    ],
    '/werk/bibliotheek/nieuw': [
      { at: paths.newItem, person: 'anouk' },
      { at: paths.newItem, person: 'anouk', does: send },
    ],
    '/werk/bibliotheek/:id': [
      { at: paths.keptItem(await itemOf(portal, 'omgaan-met-vergeten')), person: 'anouk' },
      { at: paths.keptItem(await itemOf(portal, 'oude-folder-over-logeren')), person: 'anouk' },
    ],
    '/werk/bibliotheek/:id/wijzigen': [{ at: paths.itemEdit(await itemOf(portal, 'omgaan-met-vergeten')), person: 'anouk' }],
    '/:practice/agenda': [
      { at: paths.agenda(slug) },
      { at: paths.agenda(slug, `maand=${monthAfter(monthOf(dayOf(new Date())), 1)}`) },
      { at: paths.agenda('stein', 'waar=online&soort=course') },
    ],
    '/:practice/agenda/:event': [
      { at: paths.event(slug, 'aan-tafel-mantelzorgers-onder-elkaar') },
      { at: paths.event(slug, 'informatieavond-logeren-hoe-gaat-dat') },
      { at: paths.event(slug, 'verhalenmiddag') },
    ],
    '/werk/agenda': [
      { at: paths.keptAgenda(), person: 'anouk' },
      { at: paths.keptAgenda('stand=voorbij'), person: 'sjef' },
    ],
    '/werk/agenda/nieuw': [
      { at: paths.newEvent, person: 'anouk' },
      { at: paths.newEvent, person: 'anouk', does: send },
    ],
    '/werk/agenda/:id': [
      { at: paths.keptEvent(talk.event), person: 'anouk' },
      { at: paths.keptEvent(cancelled.event), person: 'anouk' },
    ],
    '/werk/agenda/:id/wijzigen': [{ at: paths.eventEdit(talk.event), person: 'anouk' }],
    '/werk/agenda/:id/data/:date': [{ at: paths.eventDate(talk.event, talk.date), person: 'anouk' }],
    '/:practice/buurthulp': [{ at: paths.neighbours('stein') }],
    '/:practice/buurthulp/vragen': [
      { at: paths.neighbourForm('stein', 'ask') },
      { at: paths.neighbourForm('stein', 'ask'), does: asksNeighbour },
    ],
    '/:practice/buurthulp/aanbieden': [
      { at: paths.neighbourForm('stein', 'offer') },
      { at: paths.neighbourForm('stein', 'offer'), does: send },
    ],
    '/:practice/buurthulp/volgen': [
      { at: paths.neighbourFollow('stein') },
      ...[proposed, running].map(({ code, digits }) => ({
        at: paths.neighbourFollow('stein'),
        does: (page: Page) => followsWith(page, code, digits),
      })),
      { at: paths.neighbourFollow('stein'), does: asksToErase(running.code, running.digits) },
    ],
    '/werk/buurthulp': [
      { at: paths.neighbourWork, person: 'gerda' },
      { at: paths.neighbourWork, person: 'sjef' },
    ],
    '/werk/buurthulp/:id': [
      { at: paths.neighbour(proposed.id), person: 'gerda' },
      { at: paths.neighbour(running.id), person: 'gerda' },
      ...(await waitingNeighbours(portal)).map((id) => ({ at: paths.neighbour(id), person: 'gerda' as const })),
    ],
    '/:practice/werkafspraken': [{ at: paths.publicAgreements(slug) }],
    '/tekenen/:token': [
      { at: paths.signing(await signingLinkIn(databaseOf(portal.database.client))) },
      { at: paths.signing('0'.repeat(64)), status: 404 },
    ],
    '/werk/werkafspraken/:id': [
      { at: paths.agreement(await agreement('A')), person: 'fatima' },
      { at: paths.agreement(await agreement('L')), person: 'ilse' },
      { at: paths.agreement(await agreement('L')), person: 'anouk' },
      { at: paths.agreement(await agreement('F')), person: 'anouk' },
      { at: paths.agreement(await agreement('E')), person: 'anouk' },
      { at: paths.agreement(await agreement('A1')), person: 'willem' },
    ],
    '/werk/werkafspraken/:id/wijzigen': [{ at: paths.agreementEdit(await agreement('F')), person: 'anouk' }],
    '/werk/account': [
      { at: paths.account, person: 'joris' },
      { at: paths.account, person: 'noor' },
    ],
    '/werk/account/sleutels': [{ at: paths.accountPasskeys, person: 'joris' }],
    '/werk/account/sleutels/:id': [{ at: paths.accountPasskey('key-1'), person: 'joris' }],
    '/werk/account/sleutels/:id/weg': [
      { at: paths.accountPasskeyRemove('key-3'), person: 'noor' },
      { at: paths.accountPasskeyRemove('key-1'), person: 'joris' },
    ],
    '/werk/mensen': [
      { at: paths.people, person: 'anouk' },
      { at: paths.people, person: 'sjef' },
    ],
    '/werk/mensen/uitnodigen': [{ at: paths.invite, person: 'willem' }],
    '/werk/mensen/:membershipId': [
      { at: paths.member('joris-den-bosch'), person: 'anouk' },
      { at: paths.member('fatima-den-bosch'), person: 'willem' },
      { at: paths.member('willem-den-bosch'), person: 'anouk' },
    ],
    '/werk/organisaties': [
      { at: paths.organisations(), person: 'anouk' },
      { at: paths.organisations('q=wilg'), person: 'willem' },
      { at: paths.organisations('q=zeppelin'), person: 'sjef' },
    ],
    '/werk/organisaties/dubbel': [
      { at: paths.duplicates, person: 'anouk' },
      { at: paths.duplicates, person: 'sjef' },
    ],
    '/werk/organisaties/:id/samenvoegen': [
      { at: paths.organisationMerge(wilg), person: 'anouk' },
      { at: paths.organisationMerge(wilg, maasdijk), person: 'anouk' },
      { at: paths.organisationMerge(wilg, maasdijk), person: 'anouk', does: send },
    ],
    '/werk/organisaties/nieuw': [{ at: paths.newOrganisation, person: 'anouk' }],
    '/werk/organisaties/:id': [{ at: paths.organisation(wilg), person: 'anouk' }],
    '/werk/organisaties/:id/wijzigen': [{ at: paths.organisationEdit(wilg), person: 'willem' }],
    '/werk/instellingen': [
      { at: paths.settings, person: 'anouk' },
      { at: paths.settings, person: 'willem' },
    ],
    '/werk/instellingen/:part': (['contact', 'look', 'promises', 'mail', 'signIn'] as const).map((part) => ({
      at: paths.settingPart(part),
      person: 'willem',
    })),
  }
}

const itemOf = async ({ database }: Portal, name: string): Promise<string> => {
  const sql = `select id from library_items where practice_id = 'practice-${slug}' and slug = ?`
  return String((await database.client.execute({ sql, args: [name] })).rows[0]?.id)
}

/** Every answer of a page that folds them. */
const unfoldAll = (page: Page) =>
  page.locator('main details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '')
  })

/** An event of 's-Hertogenbosch and its last date. */
async function eventOf({ database }: Portal, name: string): Promise<{ event: string; date: string }> {
  const { rows } = await database.client.execute({
    sql: `select e.id as event, d.id as date from agenda_events e join agenda_dates d on d.event_id = e.id where e.slug = ? order by d.day desc limit 1`,
    args: [name],
  })
  return { event: String(rows[0]?.event), date: String(rows[0]?.date) }
}

/** Of the demo somebody who asks and has nobody yet, and an offer that was not checked. */
async function waitingNeighbours({ database }: Portal): Promise<string[]> {
  const { rows } = await database.client.execute(`select id from neighbours n where status = 'new' or (side = 'ask' and status = 'waiting'
    and not exists (select 1 from neighbour_matches m where m.ask_id = n.id)) order by created_at limit 5`)
  return rows.map(({ id }) => String(id))
}

const synonymGroupOf = async ({ database }: Portal): Promise<string> => {
  const { rows } = await database.client.execute(
    `select id from search_synonyms where practice_id = 'practice-${slug}' order by words limit 1`,
  )
  return String(rows[0]?.id)
}

/** Of three places of 's-Hertogenbosch. */
async function shortCodes({ database }: Portal): Promise<string[]> {
  const { rows } = await database.client.execute(
    `select short_code as code from offerings where slug in ('logeerhuis-de-wilg', 'dagopvang-de-kastanje', 'burenbord') order by slug desc`,
  )
  return rows.map(({ code }) => String(code))
}

/** The short code of a place that is no longer offered. */
async function withdrawn({ database }: Portal): Promise<string> {
  const slug = 'warm-eten-aan-de-deur'
  await database.client.execute({ sql: `update offerings set withdrawn_on = '2026-01-01' where slug = ?`, args: [slug] })
  const { rows } = await database.client.execute({ sql: `select id, short_code as code from offerings where slug = ?`, args: [slug] })
  const db = databaseOf(database.client)
  await db.batch(reindexStatements(db, [String(rows[0]?.id)]))
  return String(rows[0]?.code)
}

/** One who kept these before, in this browser; without script there is nothing to keep them. */
const keepsAndLooks = (codes: readonly string[]) => async (page: Page) => {
  await page.evaluate(
    ([key, kept]) => localStorage.setItem(key ?? '', kept ?? ''),
    [`mijn-lijst:${slug}`, JSON.stringify(codes.map((code) => ({ code, note: 'Bel op dinsdag.' })))],
  )
  await page.reload()
  await page.locator('[data-listed]').first().waitFor()
}

/** One link to offerings that wait for their owner, one to an offering that was checked, and the id of one that waits. */
async function upkeepLinks({ database: { client } }: Portal) {
  const db = databaseOf(client)
  const { rows } = await client.execute(`select id from offerings where external_id = 'DB13'`)
  return {
    waits: await upkeepLinkTo(db, 'opname@zorghuisdelindelaar.example'),
    right: await upkeepLinkTo(db, 'anouk@gemeente-s-hertogenbosch.example'),
    offering: String(rows[0]?.id),
  }
}

const requestTo = async ({ database: { client } }: Portal, offering: string): Promise<string> => {
  const sql = 'select q.id from provider_requests q join offerings o on o.id = q.offering_id where o.external_id = ?'
  return String((await client.execute({ sql, args: [offering] })).rows[0]?.id)
}
const requestLink = async (portal: Portal): Promise<string> =>
  requestToken(openVault(testKeys), 'practice-den-bosch', await requestTo(portal, 'DB01'))

/** The sheet for the caregiver, as the referral page makes it. */
const makeHandout = (page: Page) => press(page.locator('form[action$="/uitleg"] button'))

/** Two mails of Stein that did not arrive. */
const losesMail = ({ database }: Portal) =>
  database.client.execute(`insert into outbox (id, practice_id, kind, topic, subject_id, person_id, secret, language, created_at, due_at, attempts, failure, given_up_at)
    select person || kind, 'practice-stein', kind, topic, 'r', person, '', 'nl', day, day, 21, 'timeout', day from (
      select 'gerda' as person, 'news' as kind, 'referral.send' as topic, '2026-03-02T09:00:00.000Z' as day
      union all select 'marlies', 'recovery', 'recovery', '2026-03-03T09:00:00.000Z')
    where true on conflict do nothing`)

/** Gerrit's consent is withdrawn, Bep's referral is held, and Nel's is erased: its id. */
async function exerciseRights(portal: Portal): Promise<string> {
  const [gerrit, bep] = [await referralOf(portal, 'Gerrit W.'), await referralOf(portal, 'Bep S.')]
  const { client } = portal.database
  const { rows } = await client.execute(`select referral_id from erasures`)
  if (rows[0]) return String(rows[0].referral_id)
  const nel = await referralOf(portal, 'Nel T.')
  await client.batch(
    [
      `update consents set withdrawn_at = '2026-03-02T09:00:00.000Z', withdrawn_by_id = 'fatima' where about = 'caregiver' and referral_id = '${gerrit}'`,
      `insert into erasures select 'proof', practice_id, id, reference, 'request', 9, 'anouk', '2026-03-02T09:00:00.000Z' from referrals where id = '${nel}'`,
      `update referral_details set caregiver_name = '', telephone = '', best_time = '', language = '', relation = '', recipient_group = '',
        recipient_pc4 = '', wish = '', urgency = '', name_fingerprint = '', telephone_fingerprint = '' where referral_id = '${nel}'`,
      `update referral_steps set note = '' where referral_id = '${nel}'`,
      `update referrals set end_reason = '', erased_at = '2026-03-02T09:00:00.000Z' where id = '${nel}'`,
      `update referrals set held_since = '2026-03-02T09:00:00.000Z', hold_reason = 'complaint' where id = '${bep}'`,
    ],
    'write',
  )
  return nel
}

const askConsent = (page: Page) => press(page.locator('form[action*=toestemming] button').first())
const sendMessage = (page: Page) => press(page.locator('form[action$=berichten] button'))
const askErasure = (page: Page) => press(page.locator('form[action*=wissen] button').first())

const lookFor = (name: string) => async (page: Page) => {
  await page.locator('#name').fill(name)
  await send(page)
}

const nameOrganisation = (name: string) => async (page: Page) => {
  await page.locator('#name').fill(name)
  await send(page)
}

const correctNothing = async (page: Page) => {
  await page.locator('#caregiverName').fill('')
  await send(page)
}

const send = (page: Page) => press(page.locator('main form button[type=submit]').first())

/** With script all questions stand together above this button. */
const showOutcome = (page: Page) => press(page.locator('main form button[value=outcome]:visible').first())

const answerSome = async (page: Page) => {
  for (const box of ['home_hours', 'away_days', 'needs_personal_care']) await page.locator(`[name=${box}]`).check()
  await page.locator('[name=now][value="48h"]').check()
  await page.locator('[name=wlz][value=pgb]').check()
  await page.locator('[name=postcode]').fill('6171')
  await showOutcome(page)
}

const answerDanger = async (page: Page) => {
  await page.locator('[name=now][value=danger]').check()
  await showOutcome(page)
}

const answerNoAge = async (page: Page) => {
  await page.locator('[name=recipientAge]').fill('oud')
  await showOutcome(page)
}

const decline = (page: Page) => press(page.locator('button[value=decline]'))

const saveNobody = async (page: Page) => {
  await page.locator('#contactName').fill('')
  await send(page)
}

const sendSignedOut = async (page: Page) => {
  await page.context().clearCookies()
  await send(page)
}

/** An organisation that signs its people in itself, and is out of order. */
const signInElsewhere = ({ database }: Portal) =>
  database.client.execute(`update practice_settings set oidc_issuer = 'http://127.0.0.1:9', oidc_client_id = 'adempauze'
    where practice_id = 'practice-${slug}'`)

const goElsewhere = (page: Page) => press(page.locator('form[action*=organisatie] button'))

/** What people meet when something is missing, wrong or not there. */
export async function detoursIn(portal: Portal): Promise<Record<string, Stop>> {
  const started = paths.referral(await referralOf(portal, 'Corrie M.'))
  return {
    'opens an invitation that nobody knows': { at: paths.invitation('x'), status: 404 },
    'opens a link for help that nobody knows': { at: paths.recovery('x'), status: 404 },
    'opens a link of an owner that nobody knows': { at: paths.upkeep('x'), status: 404 },
    'asks for a link and types nothing': { at: paths.upkeepAgain, does: send },
    'asks for help and types nothing': { at: paths.recover, does: send },
    'invites nobody': { at: paths.invite, person: 'anouk', does: send },
    'made a key': { at: paths.accountDone('sleutel'), person: 'ilse' },
    'adds an empty offering': { at: paths.newOffering(), person: 'anouk', does: send },
    'finds no offering': { at: paths.keptOfferings('zoek=xyzzy'), person: 'anouk' },
    'declines and does not say why': { at: paths.offeringProposal(await proposalOf(portal, 'Avondoppas')), person: 'anouk', does: decline },
    'sends an empty referral': { at: paths.newReferral(), person: 'fatima', does: send },
    'writes down an organisation that is there': {
      at: paths.newOrganisation,
      person: 'anouk',
      does: nameOrganisation('De Wilg, logeerhuis'),
    },
    'saves an empty agreement': { at: paths.newAgreement('model=own'), person: 'anouk', does: send },
    'hands out a sheet with a code': { at: paths.referral(await referralOf(portal, 'Mehmet K.')), person: 'fatima', does: makeHandout },
    'follows with a code that nobody made': { at: paths.follow, does: followBy('0123456789AB', '0000') },
    'is about to stop a request': { at: paths.follow, does: asksToStop(await followCode(portal, 'Henk D.'), '5611') },
    'follows with nothing': { at: paths.follow, does: send },
    'signs an agreement and does not say who': { at: paths.agreement(await agreementOf(portal, 'L')), person: 'ilse', does: send },
    'finds a place and does not say which': { at: started, person: 'anouk', does: send },
    'sends an empty message': { at: started, person: 'fatima', does: sendMessage },
    'goes to an organisation that does not answer': { at: paths.signIn, does: goElsewhere },
    'says of one word what it means': { at: paths.newSynonyms('zwembad'), person: 'anouk', does: send },
    'saves settings that do not fit': { at: paths.settingPart('contact'), person: 'anouk', does: saveNobody },
    'is about to take back a consent': { at: paths.referral(await referralOf(portal, 'Ans V.')), person: 'fatima', does: askConsent },
    'meets a referral that is no longer shared': { at: paths.referral(await referralOf(portal, 'Gerrit W.')), person: 'anouk' },
    'looks for a person': { at: paths.rights, person: 'anouk', does: lookFor('ans v') },
    'looks for a person who is not there': { at: paths.rights, person: 'anouk', does: lookFor('niemand') },
    'looks for nobody': { at: paths.rights, person: 'anouk', does: lookFor('') },
    'is about to erase': { at: paths.rightsOf(await referralOf(portal, 'Ans V.')), person: 'anouk', does: askErasure },
    'corrects a name into nothing': { at: paths.rightsCorrect(await referralOf(portal, 'Ans V.')), person: 'anouk', does: correctNothing },
    'reports nothing': { at: paths.reportOffering(slug, 'dagopvang-de-kastanje'), does: send },
    'answers nothing at the front door': { at: paths.home, does: send },
    'lives where no municipality takes part': { at: `${paths.home}?zoek=1011`, status: 422 },
    'searches by a postcode that nobody knows': { at: paths.offerings(slug, 'postcode=9999&q=logeren') },
    'searches by something that is no postcode': { at: paths.offerings(slug, 'postcode=bos') },
    'says that there is danger': { at: paths.routing(slug), does: answerDanger },
    'tells an age that is none': { at: paths.routing(slug), does: answerNoAge },
    'finds nothing': { at: paths.offerings(slug, 'q=xyzzy&soort=night&kosten=self_pay&vrij=1') },
    'asks the log for a day that is none': { at: paths.log('van=2026-02-30'), person: 'anouk', status: 422 },
    'finds nothing in the log': { at: paths.log('kenmerk=ZZZ-ZZZZ'), person: 'willem' },
    'follows a short link that nobody knows': { at: paths.short('00000000'), status: 404 },
    'follows a short link to what is no longer there': { at: paths.short(await withdrawn(portal)), status: 404 },
    'finds no way': { at: paths.practice('nergens'), status: 404 },
    'did not sign in': { at: paths.work, status: 401 },
    'was signed out while writing': { at: paths.newReferral(), person: 'marlies', does: sendSignedOut },
    'may not come here': { at: paths.newAgreement('model=own'), person: 'fatima', status: 403 },
  }
}
