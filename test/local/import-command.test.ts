import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { repository } from '../../local/repository.ts'
import { type CsvCells, csvOf } from '../support/csv.ts'

const folder = mkdtempSync(join(tmpdir(), 'adempauze-import-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const write = (name: string, content: Buffer) => {
  writeFileSync(join(folder, name), content)
  return name
}
const csv = (name: string, rows: CsvCells[]) => write(name, csvOf(rows))

/** As somebody types it who stands in the folder of the file; the portal does not run. Node is the one that npm would take. */
const type = (...words: string[]): Promise<{ code: number; said: string; complained: string }> =>
  new Promise((resolve) => {
    const PATH = [join(repository, 'node_modules/.bin'), process.env.PATH].join(delimiter)
    const env = { ...process.env, PATH, DATA_DIR: join(folder, 'data'), SEED: 'practices', DATABASE_URL: '' }
    const command = execFile('node', [join(repository, 'local/import.ts'), ...words], { cwd: folder, env }, (_, said, complained) =>
      resolve({ code: command.exitCode ?? -1, said: said.trim(), complained: complained.trim() }),
    )
  })

const mixed = csv('aanbod.csv', [
  { external_id: 'C1', organisation: 'Huis C', name: 'Logeren' },
  { external_id: 'C2', organisation: 'Huis C', name: 'Dagopvang', verified_on: 'gisteren' },
])

test('a coordinator brings a file to a portal that does not run, sees what was not read, and it stays', async () => {
  const first = await type('directory', mixed, '--practice', 'leiden')
  expect(first).toEqual({
    code: 2,
    said: '1 added, 0 changed, 1 not read.',
    complained: "line 3, verified_on: 'gisteren' is not a day, such as 2026-03-31",
  })
  const look = await type('directory', mixed, '--practice', 'leiden', '--dry-run')
  expect(look.said).toBe('Dry run, nothing written: would be 0 added, 1 changed, 1 not read.')

  const postcodes = await type('postcodes', csv('postcodes.csv', [{ pc4: '2311', place: 'Leiden', lat: '52.158', lon: '4.493' }]))
  expect(postcodes).toEqual({ code: 0, said: '1 postcode written, 0 not read.', complained: '' })
})

describe('somebody who makes a mistake at the keyboard reads a sentence, not a stack', () => {
  const latin = write('latin.csv', Buffer.from('organisation,name\nCaf\u00e9,Logeren\n', 'latin1'))

  test.concurrent.each([
    ['no practice', ['directory', mixed], 'Name the practice that keeps these rows true: --practice den-bosch'],
    ['a file that is not there', ['postcodes', 'weg.csv'], 'There is no file weg.csv. Look at its name and folder.'],
    [
      'a file that is not UTF-8',
      ['directory', latin, '--practice', 'leiden'],
      'latin.csv is not UTF-8. Save it as "CSV UTF-8" and try again.',
    ],
  ] as const)('%s', async (_, words, sentence) => {
    const { code, said, complained } = await type(...words)
    expect({ code, said }).toEqual({ code: 1, said: '' })
    expect(complained.split('\n')[0]).toContain(sentence)
    expect(complained).not.toContain('    at ')
  })
})
