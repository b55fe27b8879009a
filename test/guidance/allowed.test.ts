import { describe, expect, test } from 'vitest'
import { allowedEdition, allowedGroups, isUnderReview, questionsOf } from '../../src/guidance/allowed.ts'
import { paths } from '../../src/paths.ts'
import { addDays, addMonths } from '../../src/platform/day.ts'
import { careLanguageCodes } from '../../src/platform/language.ts'
import { careLanguages } from '../../src/web/language.ts'
import { openSite } from '../support/site.ts'

const site = await openSite()
const { visitor } = site
const visit = (language = 'nl') => visitor.visit(paths.allowed('den-bosch'), { 'Accept-Language': language })
const questions = allowedGroups.flatMap(questionsOf)

describe('who wonders what is allowed', () => {
  test.each(careLanguageCodes)('reads twelve questions, each with a verdict, why, what to say and whom to ask (%s)', async (language) => {
    const says = careLanguages[language].care.allowed
    const { status, text } = await visit(language)
    expect([status, questions.length]).toEqual([200, 12])
    for (const [question, verdict] of questions) {
      for (const part of Object.values(says.question[question])) expect(text, question).toContain(part)
      expect(text).toContain(says.verdict[verdict])
    }
    expect(text).toContain(says.law)
  })

  test('reads when it was checked, and whom to call', async () => {
    const { text } = await visit()
    expect(text).toContain('Nagekeken op 28 november 2026.')
    expect(text).toContain('000-123 45 10')
    expect(text).not.toContain('Wij kijken dit nog na')
  })

  test('reads that it is being checked once the day for that is gone', async () => {
    site.clock.now = new Date(`${addDays(allowedEdition.reviewBy, 1)}T09:00:00Z`)
    const { text } = await visit()
    expect(text).toContain('Wij kijken dit nog na')
    site.clock.now = new Date()
  })

  test('does not meet a page of a practice that is not there', async () => {
    expect((await visitor.visit(paths.allowed('nergens'))).status).toBe(404)
  })
})

describe('the answers', () => {
  test('are read again within a year, and hold through the last day', () => {
    expect(allowedEdition.reviewBy <= addMonths(allowedEdition.checkedOn, 12)).toBe(true)
    expect([isUnderReview(allowedEdition.reviewBy), isUnderReview(addDays(allowedEdition.reviewBy, 1))]).toEqual([false, true])
  })

  test('name no amount, no law and no article', () => {
    for (const language of careLanguageCodes) {
      const said = JSON.stringify(careLanguages[language].care.allowed.question)
      expect(said).not.toMatch(/[€\d]|\b(Wet|wetboek|artikel|WGBO|Wmo|Wlz)\b/)
    }
  })

  test('never send somebody to decide or to get at a file without the yes of whom it is about', () => {
    const { information, deciding } = careLanguages.nl.care.allowed.question
    expect(information.short).toContain('als uw naaste ja zegt')
    expect(deciding.short).toContain('Uw naaste beslist zelf')
  })
})
