import { isReadingTable } from './table.ts'

/** Warns whoever leaves while there is something to lose, and wipes it as soon as they are gone: who comes back on a shared device finds nothing. A reading table begins anew unasked. */
export function keepWhileOpen(hasWork: () => boolean, wipe: () => void): void {
  window.addEventListener('beforeunload', (event) => {
    if (hasWork() && !isReadingTable()) event.preventDefault()
  })
  window.addEventListener('pagehide', wipe)
}
