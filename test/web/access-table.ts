import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from '../../local/repository.ts'
import { type VisitorName, visitorNames } from '../support/access-visitors.ts'

/** One line of docs/access.md: an address, of which record, and what each visitor is answered. */
export type AccessRow = { address: string; record: string; expected: Record<VisitorName, number> }

const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())

/** The rows with one answer for everybody have three cells, the others one for each visitor. */
export function readAccessTable(): AccessRow[] {
  const lines = readFileSync(join(repository, 'docs/access.md'), 'utf8').split('\n')
  const header = lines.map(cellsOf).find((cells) => cells.length === visitorNames.length + 2)
  if (header?.slice(2).join() !== visitorNames.join()) throw new Error(`docs/access.md should have the columns ${visitorNames.join(', ')}`)

  return lines
    .filter((line) => /^\| `(GET|POST) /.test(line))
    .map((line) => {
      const [address = '', record = '', ...answers] = cellsOf(line)
      const expected = visitorNames.map((name, at) => [name, Number(answers.length === 1 ? answers[0] : answers[at])])
      return { address: address.replaceAll('`', ''), record, expected: Object.fromEntries(expected) }
    })
}
