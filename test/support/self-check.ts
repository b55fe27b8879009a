import type { Page } from 'playwright-core'
import { scoredQuestions } from '../../src/self-check/questions.ts'
import { press } from './portal.ts'

const pick = (page: Page, name: string, value: string) => page.locator(`input[name=${name}][value=${value}]`).check()
const send = (page: Page) => press(page.locator('main form button[type=submit]').last())

/** Everything heavy, nobody to take over, and no way to go on: the outcome with the most on it. */
export async function answersAll(page: Page): Promise<void> {
  for (const question of scoredQuestions) await pick(page, question, 'often')
  await pick(page, 'takeover', 'nobody')
  await pick(page, 'goesOn', 'over')
  await send(page)
}

export async function answersFew(page: Page): Promise<void> {
  await pick(page, 'tired', 'sometimes')
  await send(page)
}

/** Says that it goes wrong now, and sends that. */
export async function saysDanger(page: Page): Promise<void> {
  await pick(page, 'safety', 'yes')
  await send(page)
}
