import { parse } from 'csv-parse/sync'

export type CsvRow = { line: number; cells: Record<string, string> }
export type CsvProblem = { line: number; reason: string }
export type CsvFile = { header: string[]; rows: CsvRow[]; problems: CsvProblem[] }

/**
 * Reads UTF-8 with or without BOM, separated by commas or semicolons. Lines count from 1, the header's. A record that
 * cannot be read is a problem with the line on which it begins. Throws a TypeError on text that is not UTF-8.
 */
export function readCsv(bytes: Uint8Array): CsvFile {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n')
  const firstLine = text.slice(0, text.search(/\n|$/))
  const file: CsvFile = { header: [], rows: [], problems: [] }
  let read = 0 // the line on which the record before ended

  parse(text, {
    delimiter: count(firstLine, ';') > count(firstLine, ',') ? ';' : ',',
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_record(record: string[], { lines }) {
      const line = Math.max(read + 1, lines - record.reduce((total, cell) => total + count(cell, '\n'), 0))
      read = lines
      place(file, record, line)
      return null
    },
    on_skip: () => {
      file.problems.push({ line: read + 1, reason: 'has an opening quote that is never closed, so nothing after it can be read' })
      return undefined
    },
  })
  return file
}

function place(file: CsvFile, record: string[], line: number): void {
  if (file.header.length === 0) {
    file.header = record.map((name) => name.trim().toLowerCase())
  } else if (record.length === file.header.length) {
    file.rows.push({ line, cells: Object.fromEntries(file.header.map((name, at) => [name, record[at] ?? ''])) })
  } else {
    file.problems.push({ line, reason: `has ${record.length} cells, while the header has ${file.header.length}` })
  }
}

const count = (text: string, sign: string) => text.split(sign).length - 1
