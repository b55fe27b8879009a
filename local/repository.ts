import { join } from 'node:path'

/** The folder of package.json: local programs work the same from any working folder. */
export const repository = join(import.meta.dirname, '..')
