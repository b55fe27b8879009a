import { element, textElement, xmlDocument } from './xml.ts'

const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }

/** A page or a file, and since when it is as it is. */
export type Place = { address: string; since?: string | undefined }

const placed = (name: string, { address, since }: Place) =>
  element(name, [textElement('loc', address), ...(since ? [textElement('lastmod', since)] : [])])

export const sitemap = (pages: readonly Place[]): string =>
  xmlDocument(
    element(
      'urlset',
      pages.map((page) => placed('url', page)),
      namespace,
    ),
  )

export const sitemapIndex = (files: readonly Place[]): string =>
  xmlDocument(
    element(
      'sitemapindex',
      files.map((file) => placed('sitemap', file)),
      namespace,
    ),
  )

/** A file holds 50,000 addresses at most; the pages of the practice itself stand in its first. */
export const mostInFile = 49_000

export const filesFor = (offerings: number): number => Math.max(1, Math.ceil(offerings / mostInFile))
