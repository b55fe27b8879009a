import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inTurn } from '../../src/platform/write-turn.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const after = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

test('two writes are never under way at once, and all are done', async () => {
  let under = 0
  let most = 0
  const write = async (number: number) => {
    most = Math.max(most, ++under)
    await after(30)
    under--
    return number
  }
  const written = Promise.all(Array.from({ length: 20 }, (_, number) => inTurn(() => write(number))))
  await vi.advanceTimersByTimeAsync(3_000)
  expect(await written).toEqual(Array.from({ length: 20 }, (_, number) => number))
  expect(most).toBe(1)
})

test('a write that fails gives its turn to the next', async () => {
  await expect(inTurn(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await inTurn(async () => 'next')).toBe('next')
})

test('when every write is slow, nobody waits for all the others', async () => {
  const slow = Promise.all(Array.from({ length: 10 }, () => inTurn(() => after(7_000))))
  const done = vi.fn()
  void slow.then(done)
  await vi.advanceTimersByTimeAsync(15_100)
  expect(done).toHaveBeenCalled()
})

test('a write that never ends holds up the others for eight seconds, and then no more', async () => {
  void inTurn(() => new Promise<void>(() => undefined))
  const next = vi.fn(async () => 'next')
  const written = inTurn(next)
  await vi.advanceTimersByTimeAsync(7_900)
  expect(next).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(200)
  expect(await written).toBe('next')
})
