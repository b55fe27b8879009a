import { paths } from '../../src/paths.ts'
import { type Answer, hidden, type Site, type Visitor } from './site.ts'

/** What a caregiver fills in who wants to be called. */
export const ownTyped = {
  caregiverName: 'Riet',
  telephone: '06 1234 5678',
  bestTime: 'morning',
  language: 'nl',
  wish: 'Een middag voor mezelf.',
  consent: 'yes',
}

/** The key that a fresh form carries. */
export const ownKey = async (visitor: Visitor, slug = 'den-bosch'): Promise<string> =>
  hidden((await visitor.visit(paths.ownRequest(slug))).html, 'key')

export const codeIn = ({ text }: Answer): string => /[0-9A-Z]{4}(-[0-9A-Z]{4}){2}/.exec(text)?.[0] ?? ''

/** Asks for contact: the answer, the id of the request, and its code. */
export async function askForContact({ visitor }: Pick<Site, 'visitor'>, changes: Record<string, string> = {}, slug = 'den-bosch') {
  const key = await ownKey(visitor, slug)
  const answer = await visitor.submit(paths.ownRequest(slug), { ...ownTyped, key, ...changes })
  return { answer, key, id: key.split('.')[0] ?? '', code: codeIn(answer) }
}
