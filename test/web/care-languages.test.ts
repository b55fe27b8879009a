import { describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { careLanguageCodes } from '../../src/platform/language.ts'
import { translations } from '../../views/messages/care.ts'
import { ownText } from '../support/own-text.ts'
import { openSite } from '../support/site.ts'

const { as, visitor } = await openSite()
const home = paths.practice('den-bosch')
const check = paths.selfCheck('den-bosch')
const agenda = paths.agenda('den-bosch')
const event = paths.event('den-bosch', 'aan-tafel-mantelzorgers-onder-elkaar')
const table = paths.readingTable('den-bosch')
const tools = [paths.tools, paths.networkTool, paths.plan, paths.talk].map((to) => to('den-bosch'))
const others = ['tr', 'ar', 'pl', 'uk'] as const
const reads = (language: string) => ({ 'Accept-Language': language })
const opening = (html: string) => /<html [^>]*>/.exec(html)?.[0] ?? ''

describe.each(others)('a caregiver whose browser asks for %s', (language) => {
  const { words, unsigned, notHere } = translations[language]

  test.each([home, check, table])('reads it at %s, the frame and the urgent numbers too', async (address) => {
    const { html, text } = await visitor.visit(address, reads(language))
    expect(opening(html)).toContain(`lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`)
    for (const said of [
      words.nav.skip,
      words.nav.offerings,
      words.nav.urgent,
      words.urgent.doctor,
      words.listening.title,
      words.nav.privacy,
    ])
      expect(text).toContain(said)
    expect(text).toContain(unsigned)
  })

  test('reads the agenda and what is in it; what people typed stays Dutch', async () => {
    const { agenda: says } = words
    const list = await visitor.visit(agenda, reads(language))
    const one = await visitor.visit(event, reads(language))
    for (const said of [says.lead, says.kind.living_room_talk, says.filter.period, says.signUp, says.follow.text])
      expect(list.text).toContain(said)
    for (const said of [says.page.when, says.page.what, says.organiser, says.page.help]) expect(one.text).toContain(said)
    expect(one.html).toMatch(/<h1><span lang="nl"[^>]*>Aan tafel: mantelzorgers onder elkaar<\/span><\/h1>/)
    for (const { html } of [list, one]) expect(opening(html)).toContain(`lang="${language}"`)
  })

  test('reads in it what is kept, who can use it, and how to complain', async () => {
    const { accessibility, privacy } = words.statements
    const { complaint } = words
    for (const [at, ...said] of [
      [paths.accessibility, accessibility.lead, accessibility.knownText],
      [paths.privacy, privacy.lead, ...privacy.parts.cookies.points, privacy.weakSpot.text],
      [paths.complaints, complaint.lead, complaint.choose],
      [paths.complaint('den-bosch'), complaint.first.text, ...complaint.provider.points, complaint.ombudsman.national, complaint.help.find],
    ] as const) {
      const { html, text } = await visitor.visit(at, reads(language))
      expect(opening(html)).toContain(`lang="${language}"`)
      for (const words of said) expect(text).toContain(words)
    }
  })

  test.each(tools)('reads it at %s', async (address) => {
    const { html, text } = await visitor.visit(address, reads(language))
    expect(opening(html)).toContain(`lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`)
    for (const said of [words.nav.skip, words.care.tools.name, words.listening.title, unsigned]) expect(text).toContain(said)
  })

  test('reads the outcome in it', async () => {
    const { html, text } = await visitor.submit(check, { tired: 'often', goesOn: 'over', takeover: 'nobody' }, reads(language))
    expect(opening(html)).toContain(`lang="${language}"`)
    const { outcome } = words.care.check
    for (const said of [
      outcome.none.title,
      outcome.callFirst,
      outcome.plan.title,
      outcome.why.nobody,
      words.person.role.respite_coordinator,
    ])
      expect(text).toContain(said)
  })

  test('reads elsewhere, in it, that the page is in Dutch; or in English, where that is asked for too', async () => {
    const dutch = await visitor.visit(paths.signIn, reads(language))
    expect(opening(dutch.html)).toContain('lang="nl"')
    expect(dutch.html).toContain(`lang="${language}" dir="${words.dir}"`)
    expect(dutch.text).toContain(notHere.nl)
    const english = await visitor.visit(paths.signIn, reads(`${language}, en;q=0.5`))
    expect(opening(english.html)).toContain('lang="en"')
    expect(english.text).toContain(notHere.en)
  })

  test('chooses it once, whatever the browser asks for', async () => {
    const { status, headers, location } = await visitor.visit(`${home}?taal=${language}`)
    expect([status, location]).toEqual([303, home])
    expect(headers.get('Set-Cookie')).toMatch(new RegExp(`^taal=${language};`))
    expect(opening((await visitor.visit(home, { Cookie: `taal=${language}` })).html)).toContain(`lang="${language}"`)
  })
})

test('a caregiver is offered all six languages, each by its own name', async () => {
  const { html } = await visitor.visit(check)
  const offered = [...html.matchAll(/lang="(\w+)" hreflang="(\w+)"/g)].map(([, , language]) => language)
  expect(offered).toEqual([...careLanguageCodes])
  expect(html).toMatch(/hreflang="ar" dir="rtl">العربية/)
})

test('professionals are offered Dutch and English, and read no word about translations', async () => {
  const anouk = await as('anouk')
  const { html } = await anouk.visit(paths.work, reads('pl'))
  expect([...html.matchAll(/hreflang="(\w+)"/g)].map(([, language]) => language)).toEqual(['nl', 'en'])
  expect(opening(html)).toContain('lang="nl"')
  expect(html).not.toContain('translation-note')
})

test('who reads Dutch or English reads no word about translations', async () => {
  for (const language of ['nl', 'en']) expect((await visitor.visit(check, reads(language))).html).not.toContain('translation-note')
})

test('no word of another language is left on an Arabic page, unless it says so', async () => {
  const pages = [
    await visitor.visit(home, reads('ar')),
    await visitor.visit(check, reads('ar')),
    await visitor.visit(table, reads('ar')),
    await visitor.visit(table, { ...reads('ar'), Cookie: 'leestafel=den-bosch' }),
    await visitor.visit(paths.follow, { ...reads('ar'), Cookie: 'leestafel=den-bosch' }),
    await visitor.visit(agenda, reads('ar')),
    await visitor.visit(paths.complaint('den-bosch'), reads('ar')),
    await visitor.visit(paths.complaints, reads('ar')),
    await visitor.visit(paths.privacy, reads('ar')),
    await visitor.visit(paths.accessibility, reads('ar')),
    await visitor.visit(`${agenda}?maand=2099-12`, reads('ar')),
    await visitor.visit(event, reads('ar')),
    ...(await Promise.all(tools.map((address) => visitor.visit(address, reads('ar'))))),
    await visitor.submit(check, { tired: 'often', goesOn: 'over', takeover: 'nobody' }, reads('ar')),
    await visitor.submit(check, { safety: 'yes', tired: 'often' }, reads('ar')),
  ]
  const left = pages
    .flatMap(({ html }) => ownText(html, 'ar'))
    .filter((text) => /\p{Script=Latin}/u.test(text) && !/\p{Script=Arabic}/u.test(text))
  expect([...new Set(left)].filter((text) => !['Adempauze', 'A'].includes(text) && !text.startsWith('http'))).toEqual([])
})
