import type { SupportType } from '../directory/taxonomy.ts'
import type { Practice } from '../practice/practice.ts'
import { element, textElement, xmlDocument } from './xml.ts'

export type ChangeKind = 'new' | 'changed' | 'verified'

/** What last happened to an offering, and when. */
export type Change = {
  id: string
  slug: string
  name: string
  summary: string
  organisation: string
  types: SupportType[]
  kind: ChangeKind
  at: string
}

export type FeedWords = {
  lang: string
  title: string
  kind: Record<ChangeKind, (p: { name: string }) => string>
  type: (code: SupportType) => string
}

type Feed = {
  practice: Practice
  changes: readonly Change[]
  words: FeedWords
  self: string
  page: string
  pageOf: (change: Change) => string
  now: string
}

/** RFC 4287. An offering is one entry, that comes up again when something happens to it; its id never changes, wherever the portal moves. */
export function atomFeed({ practice, changes, words, self, page, pageOf, now }: Feed): string {
  const tag = (path: string) => `tag:${new URL(self).hostname},2026:${path}`
  return xmlDocument(
    element(
      'feed',
      [
        textElement('id', tag(`${practice.slug}`)),
        textElement('title', words.title),
        textElement('updated', changes[0]?.at ?? now),
        element('author', textElement('name', `Adempauze ${practice.name}`)),
        element('link', '', { rel: 'self', type: 'application/atom+xml', href: self }),
        element('link', '', { rel: 'alternate', type: 'text/html', href: page }),
        ...changes.map((change) =>
          element('entry', [
            textElement('id', tag(`${practice.slug}/${change.id}`)),
            textElement('title', words.kind[change.kind](change)),
            textElement('updated', change.at),
            element('author', textElement('name', change.organisation)),
            element('link', '', { rel: 'alternate', type: 'text/html', href: pageOf(change) }),
            ...change.types.map((type) => element('category', '', { term: type, label: words.type(type) })),
            textElement('summary', change.summary, { type: 'text' }),
          ]),
        ),
      ],
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': words.lang },
    ),
  )
}
