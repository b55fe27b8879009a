import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readCsv } from '../../local/read-csv.ts'
import { type Findable, indexVersion, isTextTerm, termsOf } from '../../src/search/indexing.ts'
import { shapesOf } from '../../src/search/spelling.ts'

/** The offerings of the demo as the index reads them. */
function offerings(): Findable[] {
  const { rows } = readCsv(readFileSync(new URL('../../migrations/demo/den-bosch.csv', import.meta.url)))
  return rows.map(({ cells }) => {
    const cell = (column: string) => cells[column] ?? ''
    const list = (column: string) => cell(column).split('|').filter(Boolean)
    return {
      name: cell('name'),
      organisation: cell('organisation'),
      summary: cell('summary'),
      description: cell('description'),
      place: cell('place'),
      costNote: cell('cost_note'),
      applicationProcess: cell('application_process'),
      languages: list('languages'),
      postcodes: cell('postcode') ? [cell('postcode').slice(0, 4)] : [],
      terms: {
        support_type: list('types'),
        recipient_group: list('care_recipient_groups'),
        caregiver_group: list('caregiver_groups'),
        funding_route: list('funding_routes'),
        day_part: list('day_parts'),
      },
    }
  })
}

/** Words that were read otherwise than before: raise `indexVersion`, so that portals read theirs again, and write both here. */
const asReadNow = { version: 2, read: 'fa23136579da8e6f' }

test('a change in how words are read comes with another version of the index', () => {
  const terms = offerings().map(termsOf)
  const shapes = terms.flatMap((ofOne) => Object.keys(ofOne).filter(isTextTerm).map(shapesOf))
  const read = createHash('sha256')
    .update(JSON.stringify([terms, shapes]))
    .digest('hex')
    .slice(0, 16)
  expect({ version: indexVersion, read }).toEqual(asReadNow)
})
