import type { CareMessages } from '../messages/care.ts'
import { Name } from './text.tsx'

export type Crumb = { text: string; href?: string }

export const Crumbs = ({ m, path }: { m: CareMessages; path: Crumb[] }) => (
  <nav class="crumbs" aria-label={m.nav.crumbs}>
    <ol>
      {path.map(({ text, href }) => (
        <li>
          {href ? (
            <a href={href}>{text}</a>
          ) : (
            <span aria-current="page">
              <Name of={text} />
            </span>
          )}
        </li>
      ))}
    </ol>
  </nav>
)
