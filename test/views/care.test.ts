import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { repository } from '../../local/repository.ts'
import { type CareLanguage, careLanguageCodes } from '../../src/platform/language.ts'
import { careLanguages } from '../../src/web/language.ts'
import { longDay } from '../../views/format.ts'
import { neverClaimed } from '../support/never-claimed.ts'
import { averageOf, careWordsOf, isWhole, sentencesOf } from '../support/sentences.ts'
import { leavesOf, wordings } from '../support/wordings.ts'
import { avoid } from '../support/words-to-avoid.ts'

const purposeOf = (language: CareLanguage) => careLanguages[language].care.check.count.purpose
const purposePath = 'care.check.count.purpose'
/** What the check is not for it names; that a field may stay empty says nothing about people. */
const apart = [purposePath, 'form.notRequired']

/** Words that another language has as well. */
const alikeByChance = new Set([
  'referrals.relation.partner',
  'referrals.show.trackSteps.contacted',
  'lang',
  'dir',
  'agenda.title',
  'agenda.online',
  'nav.start',
  'nav.privacy',
  'frame.text.name',
  'statements.privacy.title',
  'statements.privacy.parts.cookies.title',
  'statements.privacy.authority',
  'agenda.period.later',
  'agenda.where.online',
  'agenda.page.back',
  'directory.page.opening',
  'problem.code',
])

const textsOf = (language: CareLanguage) => wordings(careWordsOf(language)).filter(({ path }) => !apart.includes(path))

/** The statements name what is never asked and what somebody may ask by law; the rest claims no such thing. */
const claimsOf = (language: CareLanguage) => textsOf(language).filter(({ path }) => !path.startsWith('statements.'))

describe.each(careLanguageCodes)('a caregiver who reads %s', (language) => {
  test.each(Object.entries(neverClaimed))('never reads %s', (_, words) => {
    expect(claimsOf(language).filter(({ text }) => words[language].test(text.toLowerCase()))).toEqual([])
  })

  test('misses nothing', () => {
    const kinds = (of: CareLanguage) => Object.fromEntries(leavesOf(careWordsOf(of)).map(([path, leaf]) => [path, typeof leaf]))
    expect(kinds(language)).toEqual(kinds('nl'))
    expect(leavesOf(careWordsOf(language)).length).toBeGreaterThan(700)
  })

  test('meets no gap in a sentence, and no sentence in another language', () => {
    const texts = textsOf(language)
    expect(
      texts.filter(
        ({ path, text }) => /undefined|null|NaN|\[object|\$\{| {2}/.test(text) || (path !== 'form.error' && text !== text.trim()),
      ),
    ).toEqual([])
    if (language === 'nl') return
    const dutch = new Map(wordings(careWordsOf('nl')).map(({ path, text }) => [path, text]))
    const same = texts.filter(({ path, text }) => text === dutch.get(path) && /\p{L}{3}/u.test(text) && !/Linde/.test(text))
    expect(same.map(({ path }) => path).filter((path) => !alikeByChance.has(path))).toEqual([])
  })

  test('reads days in it, with the digits that telephones have', () => {
    expect(longDay(careLanguages[language], '2026-11-03')).toMatch(/3.*2026|2026.*3/)
  })
})

test('the words that are never claimed are found where somebody writes them', () => {
  const claims: Record<CareLanguage, string> = {
    nl: 'U bent overbelast en heeft een hoog risico op een burn-out.',
    en: 'You are overburdened and at risk of a burnout.',
    tr: 'Tükenmişlik riski var, aşırı yük altındasınız.',
    ar: 'أنت مرهق ولديك اكتئاب. هناك مخاطر.',
    pl: 'Grozi ci wypalenie: to duże ryzyko, osoba jest przeciążona.',
    uk: 'Ви перевантажені, є ризик вигорання.',
  }
  for (const language of careLanguageCodes) {
    const found = Object.values(neverClaimed).filter((words) => words[language].test(claims[language].toLowerCase()))
    expect(found.length, language).toBe(3)
  }
})

test('Arabic and Ukrainian are written in their own letters', () => {
  const foreign = (language: 'ar' | 'uk', letters: RegExp) =>
    textsOf(language).filter(
      ({ path, text }) =>
        /\p{L}/u.test(text.replaceAll('Linde', '')) &&
        !letters.test(text) &&
        !['lang', 'dir', 'statements.privacy.authority'].includes(path),
    )
  expect(foreign('ar', /\p{Script=Arabic}/u)).toEqual([])
  expect(foreign('uk', /\p{Script=Cyrillic}/u)).toEqual([])
})

describe('what the check is for', () => {
  const readme = readFileSync(join(repository, 'README.md'), 'utf8')
  test.each(['nl', 'en'] as const)('stands in the README in the same words as on the page (%s)', (language) => {
    expect(readme).toContain(purposeOf(language))
  })
})

describe('a caregiver who reads Dutch', () => {
  const sentences = sentencesOf(careWordsOf('nl'))

  test('reads nothing of more than twenty words at a time', () => {
    expect(sentences.filter(({ words }) => words > 20)).toEqual([])
  })

  test('reads sentences of at most twelve words on average', () => {
    const whole = sentences.filter(isWhole)
    expect(whole.length).toBeGreaterThan(1000)
    expect(averageOf(whole)).toBeLessThanOrEqual(12)
  })

  test('reads no word that hurts or that only professionals know', () => {
    expect(textsOf('nl').filter(({ text }) => avoid.some(([word]) => word.test(text.toLowerCase())))).toEqual([])
  })
})
