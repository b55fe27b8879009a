import { expect, test } from 'vitest'
import { DatabaseUnreachable } from '../../src/platform/database.ts'
import { laterIn } from '../../src/web/later.ts'
import type { LogLine } from '../../src/web/log.ts'

test('work that nobody waits for keeps the Worker awake until it is done', async () => {
  const awake: Promise<unknown>[] = []
  const work = Promise.withResolvers<void>()
  laterIn(
    (promise) => awake.push(promise),
    () => undefined,
  )(() => work.promise)
  expect(await Promise.race([awake[0], 'still awake'])).toBe('still awake')
  work.resolve()
  await expect(awake[0]).resolves.toBeUndefined()
})

test('when the database is gone by then, only the operator hears it, and not of what', async () => {
  const lines: LogLine[] = []
  const awake: Promise<unknown>[] = []
  laterIn(
    (promise) => awake.push(promise),
    (line) => lines.push(line),
  )(() => Promise.reject(new DatabaseUnreachable('of somebody')))
  await Promise.all(awake)
  expect(lines).toEqual([{ level: 'warn', job: 'later', error: 'Error' }])
})
