import type { Archive } from '../platform/archive.ts'
import { addMonths, dayOf } from '../platform/day.ts'
import { eraseHandled, forgetSenders } from './store-reports.ts'

/** What was handled is kept this long, so that the same report is recognised. */
const keptMonths = 12
const mostErased = 500

/** Erases reports that were handled a year ago, and after a day what told that one was said before. Returns how many reports went. */
export async function eraseReports(archive: Pick<Archive, 'db' | 'now'>): Promise<number> {
  await forgetSenders(archive)
  return eraseHandled(archive, addMonths(dayOf(archive.now), -keptMonths), mostErased)
}
