import { paths } from '../../src/paths.ts'
import type { CareMessages } from '../messages/care.ts'
import type { IconName } from '../ui/icon.tsx'

type More = { icon: IconName; href: string; title: string; text: string }

/** What a caregiver finds besides help to look for. Neighbours only where somebody brings them together. */
export function moreOf({ care, practice }: CareMessages, slug: string, hasNeighbours: boolean): More[] {
  const text = practice.home.moreText
  return [
    ...(hasNeighbours
      ? [{ icon: 'people', href: paths.neighbours(slug), title: care.neighbours.name, text: text.neighbours } as const]
      : []),
    { icon: 'pen', href: paths.tools(slug), title: care.tools.name, text: text.tools },
    { icon: 'letter', href: paths.library(slug), title: care.library.title, text: text.library },
    { icon: 'question', href: paths.allowed(slug), title: care.allowed.title, text: text.allowed },
    { icon: 'person', href: paths.young(slug), title: care.young.title, text: text.young },
  ]
}
