import { describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { careLanguages } from '../../src/web/language.ts'
import { ownText } from '../support/own-text.ts'
import { openSite } from '../support/site.ts'

const { visitor } = await openSite()
const here = 'den-bosch'
const home = 'dagopvang-de-kastanje'
const reads = (language: string) => ({ 'Accept-Language': language })

const codeIn = (html: string) => /data-keep="(\w+)"/.exec(html)?.[1] ?? ''
const code = codeIn((await visitor.visit(paths.offering(here, home))).html)

/** Of who cares for somebody with a decision, and asks for much. */
const answers = {
  now: '48h',
  recipientAge: '74',
  group: 'dementia',
  home_hours: 'yes',
  away_days: 'yes',
  wlz: 'pgb',
  needs_personal_care: 'yes',
  in_hospital: 'yes',
  medical_need_judged: 'yes',
  caregiverAge: '17',
  works: 'yes',
  insuredSelf: 'yes',
  postcode: '5247',
  to: 'outcome',
}
const unsure = { now: 'planned', help_unknown: 'yes', wlz: 'unknown', care_unknown: 'yes', works: 'unknown', to: 'outcome' }
const elsewhere = { ...unsure, wlz: 'no', away_day: 'yes', postcode: '6171' }

type Visit = (language: string) => Promise<{ html: string; text: string; status: number }>
const to =
  (address: string): Visit =>
  (language) =>
    visitor.visit(address, reads(language))
const sends =
  (address: string, fields: Record<string, string>): Visit =>
  (language) =>
    visitor.submit(address, fields, reads(language))

const pages: [name: string, visit: Visit, status: number][] = [
  ['the front door', to(paths.home), 200],
  ['the front door, of a name that nobody knows', to(`${paths.home}?zoek=Nergenshuizen`), 422],
  ['the front door, of a postcode elsewhere', to(`${paths.home}?zoek=1011`), 422],
  ['the list', to(paths.offerings(here)), 200],
  ['the list near a postcode', to(paths.offerings(here, 'q=dementie&postcode=5247&soort=daytime&voor=dementia&open=1')), 200],
  ['the list of a postcode that is none', to(paths.offerings(here, 'postcode=99')), 200],
  ['the second page of the list', to(paths.offerings(here, 'pagina=2')), 200],
  ['nothing found', to(paths.offerings(here, 'q=xqzzy&kosten=free')), 200],
  ['an offering', to(paths.offering(here, home, '5247')), 200],
  ['an offering without much', to(paths.offering(here, 'burenbord')), 200],
  ['what is not right there', to(paths.reportOffering(here, home)), 200],
  ['what is not right there, not filled in', sends(paths.reportOffering(here, home), {}), 422],
  ['thanks', to(paths.done(paths.reportOffering(here, home), 'reported')), 200],
  ['a short link that leads nowhere', to(paths.short('22222222')), 404],
  ['a list of one’s own', to(paths.shortlist(here)), 200],
  ['a list that somebody sent', to(paths.shortlist(here, code)), 200],
  ['a list that is kept here', sends(paths.shortlist(here), { plekken: code }), 200],
  ['the questions', to(paths.routing(here)), 200],
  ['a question that was answered wrongly', sends(paths.routing(here), { recipientAge: 'oud', to: 'help' }), 422],
  ['danger', sends(paths.routing(here), { now: 'danger', to: 'who' }), 200],
  ['an outcome of much', sends(paths.routing(here), answers), 200],
  ['an outcome of who is unsure', sends(paths.routing(here), unsure), 200],
  ['an outcome of who lives elsewhere', sends(paths.routing(here), elsewhere), 200],
  ['the agreements', to(paths.publicAgreements(here)), 200],
  ['a page that is not there', to('/den-bosch/niks'), 404],
]

/** Words that every Dutch or English text is full of, and the other languages do without. */
const dutchOrEnglish = /(?<!\p{L})(het|een|van|voor|niet|naar|bij|met|wordt|uw|geen|deze|heeft|kunt|the|and|with|your|you|for)(?!\p{L})/iu

describe.each(['tr', 'ar', 'pl', 'uk'] as const)('a caregiver who reads %s', (language) => {
  test.each(pages)('finds no other language at %s', async (_, visit, status) => {
    const page = await visit(language)
    expect(page.status).toBe(status)
    expect(page.html).toMatch(new RegExp(`<html lang="${language}"`))
    const own = ownText(page.html, language)
    expect(own.filter((text) => dutchOrEnglish.test(text))).toEqual([])
    if (language === 'tr' || language === 'pl') return
    const letters = language === 'ar' ? /\p{Script=Arabic}/u : /\p{Script=Cyrillic}/u
    expect(own.filter((text) => /\p{L}{2}/u.test(text) && !letters.test(text) && !/^Adempauze$|@|\/k\//.test(text))).toEqual([])
  })

  test('never reads that something is theirs by law, only what is likely and what is possible', async () => {
    const { sure } = careLanguages[language].routing.outcome
    const { text } = await visitor.submit(paths.routing(here), answers, reads(language))
    expect(text).toContain(sure.likely)
    expect(text).toContain(sure.possible)
  })
})

test('the amount of the year and the nights stand in every language', async () => {
  for (const language of ['nl', 'en', 'tr', 'ar', 'pl', 'uk']) {
    const { text } = await visitor.submit(
      paths.routing(here),
      { ...unsure, wlz: 'no', away_days: 'yes', recipientAge: '74' },
      reads(language),
    )
    expect(text, language).toMatch(/€\s21[.,]\d\d/)
    const stays = await visitor.submit(paths.routing(here), answers, reads(language))
    expect(stays.text, language).toContain('156')
  }
})

test('who signs in reads in Dutch what they may not, whatever caregivers read', async () => {
  const { html, text } = await visitor.visit(paths.work, reads('pl'))
  expect(html).toContain('<html lang="nl"')
  expect(text).toContain('U bent niet ingelogd')
})
