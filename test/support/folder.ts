import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'

/** A new empty folder, gone after the run. */
export const emptyFolder = () => mkdtempSync(join(inject('databases'), 'folder-'))
