import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { assetHeaders } from './asset-headers.ts'
import { type Asset, bundleAssets } from './bundle.ts'
import { codeOf, LocalProblem, run } from './problem.ts'
import { repository } from './repository.ts'

/** Fills dist with the files browsers fetch, and tells the views their addresses in views/assets/built.ts. */
export async function buildAssets(root = repository): Promise<void> {
  const sources = join(root, 'views/assets')
  const assets: Asset[] = [
    ...(await bundleAssets(sources)),
    copy('htmx', 'js', join(root, 'node_modules/htmx.org/dist/htmx.min.js')),
    copy('icons', 'svg', join(sources, 'icons.svg')),
    copy('mark', 'svg', join(sources, 'mark.svg')),
  ]
  const named = assets.map((asset) => ({ ...asset, file: `${asset.name}.${hash(asset.content)}.${asset.extension}` }))

  const target = join(root, 'dist/assets')
  mkdirSync(target, { recursive: true })
  for (const { file, content } of named) writeChanged(join(target, file), content)
  for (const file of readdirSync(target))
    if (!named.some((asset) => asset.file === file)) rmSync(join(target, file), { recursive: true, force: true })
  writeChanged(join(root, 'dist/_headers'), Buffer.from(assetHeaders))

  const lines = named.map(({ key, file }) => `  ${/^\w+$/.test(key) ? key : `'${key}'`}: '/assets/${file}',\n`)
  const built = `// Written by local/build.ts.\nexport const assets = {\n${lines.join('')}} as const\n`
  writeChanged(join(sources, 'built.ts'), Buffer.from(built))
}

function copy(name: string, extension: string, path: string): Asset {
  try {
    return { key: name, name, extension, content: readFileSync(path) }
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    throw new LocalProblem(`${path} is missing: run npm ci, and look at git status.`)
  }
}

const hash = (content: Uint8Array) => createHash('sha256').update(content).digest('hex').slice(0, 10)

/** Leaves an equal file alone, so that nobody who watches it starts again; mends one that was half written. */
function writeChanged(path: string, content: Uint8Array): void {
  try {
    if (readFileSync(path).equals(content)) return
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
  writeFileSync(path, content)
}

if (import.meta.main) await run(buildAssets)
