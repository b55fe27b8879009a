import type { YoungAge } from '../../src/guidance/young.ts'
import { paths } from '../../src/paths.ts'
import { codeIn } from './own-request-sent.ts'
import { hidden, type Site } from './site.ts'

const said = { caregiverName: 'Sam', bestTime: 'afternoon', language: 'nl', wish: 'Een middag vrij.', consent: 'yes' }
const withAdult = { adult: 'parent', adultDoes: 'is_there', adultTelephone: '06 8765 4321' }

/** What who is young fills in, at each age. */
export const youngTyped: Record<YoungAge, Record<string, string>> = {
  under12: { age: 'under12', ...said, ...withAdult },
  from12: { age: 'from12', ...said, ...withAdult, telephone: '06 1234 5678' },
  from16: { age: 'from16', ...said, telephone: '06 1234 5678' },
}

/** Sends it: the answer, the id of the request, its key and its code. */
export async function askAsYoung({ visitor }: Pick<Site, 'visitor'>, age: YoungAge, changes: Record<string, string> = {}) {
  const key = hidden((await visitor.visit(paths.youngRequest('den-bosch', 'tot-12'))).html, 'key')
  const answer = await visitor.submit(paths.youngRequest('den-bosch'), { ...youngTyped[age], key, ...changes })
  return { answer, key, id: key.split('.')[0] ?? '', code: codeIn(answer) }
}
