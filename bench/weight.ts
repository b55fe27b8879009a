import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Bytes after gzip of all that a browser fetches for a page it has never seen, and the other hosts it would have to ask. */
export type Weight = { html: number; css: number; js: number; icons: number; total: number; otherHosts: string[] }

const gzipped = (content: string | Uint8Array) => gzipSync(content).length

export function weigh(html: string, assets: string): Weight {
  const read = (address: string) => readFileSync(join(assets, address))
  const loaded = [...new Set(addressesIn(html).map((address) => address.split('#')[0] ?? ''))]
  const ours = loaded.filter((address) => !isElsewhere(address))
  const sheets = ours.filter((address) => extname(address) === '.css').map((address) => read(address).toString())
  const sizeOf = (extension: string) =>
    ours.filter((address) => extname(address) === extension).reduce((total, address) => total + gzipped(read(address)), 0)

  const [page, css, js, icons] = [gzipped(html), sizeOf('.css'), sizeOf('.js'), sizeOf('.svg')]
  const elsewhere = [...loaded, ...sheets.flatMap(addressesInSheet)].filter(isElsewhere)
  return { html: page, css, js, icons, total: page + css + js + icons, otherHosts: [...new Set(elsewhere)] }
}

const isElsewhere = (address: string) => /^([a-z]+:)?\/\//i.test(address)

/** What a browser fetches by itself; links to other pages are not among it. */
function addressesIn(html: string): string[] {
  const tags = html.match(/<(link|script|img|use|image|iframe|source|video|audio|embed|object)\b[^>]*>/g) ?? []
  return tags.flatMap((tag) => /\s(?:href|src|srcset|data)="([^"]+)"/.exec(tag)?.[1] ?? [])
}

const addressesInSheet = (css: string): string[] =>
  [...css.matchAll(/(?:url\(|@import )\s*["']?([^"')]+)/g)]
    .map(([, address = '']) => address)
    .filter((address) => !address.startsWith('data:'))
