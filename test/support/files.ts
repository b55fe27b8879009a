import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const encodings = ['utf8', 'utf16le'] as const

/** The files of a folder, whatever they are, in which one of these words stands: in UTF-8 or UTF-16, of either order. */
export async function filesWith(folder: string, words: readonly string[]): Promise<string[]> {
  const needles = words.flatMap((word) => [
    ...encodings.map((encoding) => Buffer.from(word, encoding)),
    Buffer.from(word, 'utf16le').swap16(),
  ])
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const found = await Promise.all(
    files.map(async (file) => {
      const content = await readFile(file)
      return needles.some((needle) => content.includes(needle)) ? [file] : []
    }),
  )
  return found.flat()
}
