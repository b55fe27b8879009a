/** What the person at the terminal sees: each row that was not written, and one line that counts. */
export type Complaint = { line: number; column?: string; reason: string }

export function printComplaints(complaints: readonly Complaint[]): void {
  for (const { line, column, reason } of [...complaints].sort((a, b) => a.line - b.line)) {
    console.error(`line ${line}${column ? `, ${column}` : ''}: ${reason}`)
  }
}

/** Progress on long files: at most one line per ten per cent. */
export function progressOf(total: number): (done: number) => void {
  let told = 0
  return (done) => {
    const tenths = Math.floor((done / total) * 10)
    if (total < 1000 || tenths === told) return
    told = tenths
    console.log(`${done} of ${total} rows`)
  }
}

/** Unknown columns are ignored, with a note; a required one that is missing stops everything. */
export function noteColumns(header: readonly string[], known: readonly string[], required: readonly string[]): string[] {
  const unknown = header.filter((name) => name !== '' && !known.includes(name))
  if (unknown.length > 0) console.log(`Ignored columns: ${unknown.join(', ')}`)
  const twice = header.filter((name, at) => name !== '' && header.indexOf(name) !== at)
  return [
    ...required.filter((name) => !header.includes(name)).map((name) => `the column ${name} is missing`),
    ...twice.map((name) => `the column ${name} is there twice`),
  ]
}
