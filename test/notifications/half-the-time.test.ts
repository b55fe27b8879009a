import { expect, onTestFinished, test } from 'vitest'
import { emptyOutbox, fillOutbox } from '../../bench/outbox.ts'
import { startUnreliableMailServer, type Trouble } from '../../bench/unreliable-mail-server.ts'
import { messageIdOf } from '../../src/notifications/mime.ts'
import { testSettings } from '../support/parts.ts'
import { postOf } from '../support/post.ts'
import { openSite } from '../support/site.ts'

const site = await openSite()
const { deliver, rows } = postOf(site)

async function deliverAll(count: number, ways: readonly Trouble[]) {
  await site.db.run('delete from outbox')
  const server = await startUnreliableMailServer(ways, 1)
  onTestFinished(server.stop)
  const ids = await fillOutbox(site.db, count, site.clock.now)
  await emptyOutbox(site.db, site.clock.now, (now) => {
    site.clock.now = now
    return deliver(server.url)
  })
  const failed = [...server.failed.values()].reduce((total, times) => total + times, 0)
  expect((await rows()).every(({ sentAt }) => sentAt !== null)).toBe(true)
  return { ...server, failed: failed / server.attempts.count, names: ids.map((id) => messageIdOf(id, testSettings.MAIL_FROM)).sort() }
}

test('a hundred mails to a server that fails half the time each arrive once', async () => {
  const { taken, failed, names } = await deliverAll(100, ['later_at_receiver', 'later_after_data', 'hangs_up'])
  expect([...taken.keys()].sort()).toEqual(names)
  expect([...taken.values()].filter((times) => times !== 1)).toEqual([])
  expect(failed).toBeCloseTo(0.5, 1)
})

test('when answers get lost on the way, every mail arrives, and those that come again do so under the same name', async () => {
  const { taken, names } = await deliverAll(20, ['reply_lost'])
  expect([...taken.keys()].sort()).toEqual(names)
  expect([...taken.values()].some((times) => times > 1)).toBe(true)
})
