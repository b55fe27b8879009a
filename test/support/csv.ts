export type CsvCells = Record<string, string>

/** A file as a spreadsheet saves it, with the columns that any of the rows names. */
export function csvOf(rows: readonly CsvCells[]): Buffer {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
  return Buffer.from(lines.map((cells) => cells.map(quoted).join(',')).join('\r\n'))
}

const quoted = (cell: string) => (/[",;\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
