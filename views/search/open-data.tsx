import { paths } from '../../src/paths.ts'
import type { CareMessages } from '../messages/care.ts'

/** The same list for who wants to work with it elsewhere. */
export const OpenData = ({ m, slug }: { m: CareMessages; slug: string }) => (
  <nav class="row small" aria-label={m.interop.links.label}>
    <a href={paths.offeringsFile(slug)} download>
      {m.interop.links.file}
    </a>
    <a href={paths.changesFeed(slug)}>{m.interop.links.feed}</a>
    <a href={paths.hsds}>{m.interop.links.api}</a>
  </nav>
)
