import { paths } from '../src/paths.ts'
import { practice } from './catalogue.ts'

/** What is asked, each in its turn when there are more; every answer is 200. */
export type Case = { name: string; addresses: readonly string[] }

const search = (query: string) => paths.offerings(practice, query)

/** The measure of the others: one round trip for `select 1`. */
export const floor: Case = { name: paths.ready, addresses: [paths.ready] }

/** With text and distance: words that few, many and half of the offerings have, and one search that also filters. */
export const textSearches: readonly Case[] = [
  { name: 'search: a rare word', addresses: [search('q=imkeren&postcode=5247')] },
  { name: 'search: a common word', addresses: [search('q=dementie&postcode=5247')] },
  { name: 'search: two words', addresses: [search('q=logeren+weekend&postcode=5247')] },
  { name: 'search: a word and two filters', addresses: [search('q=wandelen&postcode=5247&soort=daytime&wanneer=weekend')] },
]

export const allTextSearches: Case = {
  name: 'search: these four in turn',
  addresses: textSearches.flatMap(({ addresses }) => addresses),
}

export const cases: readonly Case[] = [
  floor,
  { name: paths.practice(practice), addresses: [paths.practice(practice)] },
  { name: 'an offering', addresses: [paths.offering(practice, 'logeerhuis-de-wilg', '5247')] },
  ...textSearches,
  allTextSearches,
  { name: 'search: nothing found', addresses: [search('q=xyzzy&postcode=5247')] },
  { name: 'search: postcode, no text', addresses: [search('postcode=5247')] },
  { name: 'search: nothing asked', addresses: [search('')] },
]
