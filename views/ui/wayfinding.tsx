import type { CareMessages } from '../messages/care.ts'
import { Example, Name } from './text.tsx'

/** `isName`: what it says is what something is called. */
export type Crumb = { text: string; href?: string; isName?: boolean }

export const Crumbs = ({ m, path }: { m: CareMessages; path: Crumb[] }) => (
  <nav class="crumbs" aria-label={m.nav.crumbs}>
    <ol>
      {path.map(({ text, href, isName }) => {
        const said = isName ? <Name of={text} /> : <Example of={text} />
        return <li>{href ? <a href={href}>{isName ? said : text}</a> : <span aria-current="page">{said}</span>}</li>
      })}
    </ol>
  </nav>
)
