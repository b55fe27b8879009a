import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCsv } from '../../local/read-csv.ts'

const read = (text: string) => readCsv(new TextEncoder().encode(text))
const rust = { line: 2, cells: { name: 'Rust', place: 'Stein' } }

describe('a coordinator may save the file from any spreadsheet', () => {
  test.each([
    ['with commas', 'name,place\nRust,Stein\n'],
    ['with semicolons', 'name;place\nRust;Stein\n'],
    ['with a byte order mark', '\ufeffname,place\nRust,Stein\n'],
    ['with a byte order mark before a quote', '\ufeff"name","place"\nRust,Stein\n'],
    ['with Windows line ends', 'name,place\r\nRust,Stein\r\n'],
    ['with the line ends of an old Mac', 'name,place\rRust,Stein\r'],
    ['with quotes around everything', '"name","place"\n"Rust","Stein"\n'],
    ['without a line end at the end', 'name,place\nRust,Stein'],
    ['with column names in capitals and spaces', ' Name , PLACE\nRust,Stein\n'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual({ header: ['name', 'place'], rows: [rust], problems: [] })
  })
})

test('quotes keep a separator, a quote and a line end inside one cell', () => {
  const { rows } = read('name;place\n"Rust; ""stil""";"Stein\r\nElsloo"\n')
  expect(rows).toEqual([{ line: 2, cells: { name: 'Rust; "stil"', place: 'Stein\nElsloo' } }])
})

test('a semicolon inside a cell of the first line does not change the separator', () => {
  expect(read('name,place,note;1\nRust,Stein,a;b\n').rows).toEqual([{ line: 2, cells: { name: 'Rust', place: 'Stein', 'note;1': 'a;b' } }])
})

test('a quote in the middle of a word is just a quote', () => {
  expect(read('name,place\nRust,\'t "Huis" Stein\n').rows[0]?.cells.place).toBe('\'t "Huis" Stein')
})

test('a coordinator finds each row back by the line on which it begins', () => {
  const { rows, problems } = read('name,place\n\nA,"x\ny\nz"\nB\n\n\nC,"p\nq"\nD,1,2\nE,5\n')
  expect(rows.map(({ line, cells }) => [line, cells.name])).toEqual([
    [3, 'A'],
    [9, 'C'],
    [12, 'E'],
  ])
  expect(problems).toEqual([
    { line: 6, reason: 'has 1 cells, while the header has 2' },
    { line: 11, reason: 'has 3 cells, while the header has 2' },
  ])
})

test('a coordinator hears where a quote was opened that nobody closed, and keeps the rows before it', () => {
  const { rows, problems } = read('name,place\nRust,Stein\nStil,"Elsloo\nAnder,Urmond\n')
  expect(rows).toEqual([rust])
  expect(problems).toEqual([{ line: 3, reason: 'has an opening quote that is never closed, so nothing after it can be read' }])
})

test.each(['', '\n\n', '\ufeff'])('a file with nothing in it (%j) has no header', (text) => {
  expect(read(text)).toEqual({ header: [], rows: [], problems: [] })
})

test('text that is not UTF-8 is refused instead of written with wrong letters', () => {
  expect(() => readCsv(Buffer.from('name,place\nCaf\u00e9,Stein\n', 'latin1'))).toThrow(TypeError)
})

test('whatever people put in a cell comes back, with the line on which its row begins', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '🦔', ' ', '"', ';', ',', '\n'), maxLength: 8 })
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  const faithful = fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 6 }), (records) => {
    const lines = records.map((record) => record.map(quoted).join(';'))
    const { rows, problems } = read(['name;place', ...lines].join('\n'))
    expect(problems).toEqual([])
    expect(rows.map(({ cells }) => [cells.name, cells.place])).toEqual(records)
    expect(rows.map(({ line }) => line)).toEqual(
      lines.map((_, at) => ['name;place', ...lines.slice(0, at), ''].join('\n').split('\n').length),
    )
  })
  fc.assert(faithful, { numRuns: 300 })
})
