import { capitalised } from '../format.ts'
import type { CareMessages } from '../messages/care.ts'
import { openingText } from '../opening.ts'
import { Written } from './text.tsx'

/** What is written in another way than `Mo-Fr 09:00-17:00` stays as it was written. `starts`: a line starts with it. */
export function Hours({ m, text, starts }: { m: CareMessages; text: string; starts?: boolean }) {
  const said = openingText(m, text)
  return said === text ? <Written text={text} /> : <span>{starts ? capitalised(said, m.lang) : said}</span>
}
