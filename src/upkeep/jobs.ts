import type { Archive } from '../platform/archive.ts'
import { isUnreachable } from '../platform/database.ts'
import { addMonths, dayOf } from '../platform/day.ts'
import type { Log } from '../web/log.ts'
import { hideStatements, listRounds, listToHide, roundStatements } from './store-asking.ts'
import { forgetLinks } from './store-links.ts'
import { eraseHandled, forgetSenders } from './store-reports.ts'

type Work = Archive & { log: Log }

/** Once an hour: looking for what is due reads all offerings. */
const isTime = ({ now }: Pick<Archive, 'now'>): boolean => now.getUTCMinutes() === 20

/** In one go at most; what is left waits for the next hour. */
const most = { anHour: 200, aBatch: 10 }

/** Asks whoever keeps offerings whether all is right and how many places are free. Returns how many addresses were written to. */
export async function askOwners(work: Work): Promise<number> {
  if (!isTime(work)) return 0
  const rounds = await listRounds(work, most.anHour)
  return inBatches(work, 'ask', rounds, async (batch) => (await Promise.all(batch.map((round) => roundStatements(work, round)))).flat())
}

/** Hides what nobody answered for in twice the interval, and tells its owner. Returns how many addresses were written to. */
export async function hideUnanswered(work: Work): Promise<number> {
  if (!isTime(work)) return 0
  const offerings = await listToHide(work.db, dayOf(work.now), most.anHour)
  const byAddress = [...Map.groupBy(offerings, ({ email, id }) => email || id).values()]
  return inBatches(work, 'hide', byAddress, async (batch) => (await Promise.all(batch.map((some) => hideStatements(work, some)))).flat())
}

type Statements = Awaited<ReturnType<typeof hideStatements>>[number][]

/** Each batch is written whole or not at all; one that fails is tried again one by one, so that a single wrong row keeps nobody else waiting. */
async function inBatches<One>(
  work: Work,
  job: string,
  all: readonly One[],
  write: (batch: One[]) => Promise<Statements>,
  size = most.aBatch,
) {
  let done = 0
  for (let from = 0; from < all.length; from += size) {
    const batch = all.slice(from, from + size)
    try {
      const [first, ...rest] = await write(batch)
      if (first) await work.db.batch([first, ...rest])
      done += batch.length
    } catch (error) {
      if (isUnreachable(error)) throw error
      if (size > 1) done += await inBatches(work, job, batch, write, 1)
      else work.log({ level: 'error', job, error: error instanceof Error ? error.name : typeof error })
    }
  }
  return done
}

/** What was handled is kept this long, so that the same report is recognised. */
const keptMonths = 12
const mostErased = 500

/** Erases reports that were handled a year ago, and after a day what told that one was said before. Returns how many reports went. */
export async function eraseReports(archive: Pick<Archive, 'db' | 'now'>): Promise<number> {
  await forgetSenders(archive)
  await forgetLinks(archive)
  return eraseHandled(archive, addMonths(dayOf(archive.now), -keptMonths), mostErased)
}
