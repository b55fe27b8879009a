import type { Archive } from '../../src/platform/archive.ts'
import { addMonths, dayOf } from '../../src/platform/day.ts'
import { selfCheckBands } from '../../src/self-check/score.ts'
import { checkCounts } from '../../src/self-check/tables.ts'
import { practiceIdOf } from '../practices.ts'

/** Of 's-Hertogenbosch: outcomes in the order of the bands, from this month back. */
const months = [
  [6, 12, 9, 2],
  [21, 34, 27, 11],
  [18, 29, 24, 7],
]

/** How caregivers in the demo are doing, as far as that may be counted. */
export const checkStatements = ({ db, now }: Archive) =>
  [
    db.insert(checkCounts).values(
      months.flatMap((counts, back) =>
        counts.map((count, at) => ({
          practiceId: practiceIdOf('den-bosch'),
          month: addMonths(dayOf(now), -back).slice(0, 7),
          band: selfCheckBands[at] ?? 'fine',
          count,
        })),
      ),
    ),
  ] as const
