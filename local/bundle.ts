import { existsSync, readdirSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { type BuildFailure, build } from 'esbuild'
import { LocalProblem } from './problem.ts'

export type Asset = { key: string; name: string; extension: string; content: Uint8Array }

/** The stylesheet and every script of the folder, minified; the key of a script is its file name. */
export async function bundleAssets(folder: string): Promise<Asset[]> {
  const entries = [join(folder, 'css/index.css'), ...scriptsIn(join(folder, 'js'))]
  const { outputFiles, metafile } = await build({
    entryPoints: entries,
    absWorkingDir: folder,
    outdir: folder,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'silent',
  }).catch((failure: BuildFailure) => {
    throw new LocalProblem(`The style sheet or a script in views/assets does not build.\n${failure.errors.map(describe).join('\n')}`)
  })

  return outputFiles.map((file) => {
    const source = metafile.outputs[relative(folder, file.path)]?.entryPoint ?? ''
    const content = file.contents
    if (source.endsWith('.css')) return { key: 'stylesheet', name: 'app', extension: 'css', content }
    const name = basename(source, '.ts')
    return { key: name, name, extension: 'js', content }
  })
}

function scriptsIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .sort()
    .map((name) => join(folder, name))
}

function describe({ location, text }: BuildFailure['errors'][number]): string {
  return location ? `${location.file}:${location.line}: ${text}` : text
}
