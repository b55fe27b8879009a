import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { repository } from '../local/repository.ts'

/** A module that draws pages, made into one that Node can load: by itself Node reads no JSX. */
export async function importBundled<Module>(file: string, folder: string): Promise<Module> {
  const outfile = join(folder, file.replace(/\.ts$/, '.mjs'))
  await build({
    entryPoints: [join(repository, 'bench', file)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    banner: { js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)` },
    logLevel: 'warning',
  })
  return import(pathToFileURL(outfile).href)
}
