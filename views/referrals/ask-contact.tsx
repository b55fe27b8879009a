import { paths } from '../../src/paths.ts'
import type { CareMessages } from '../messages/care.ts'

/** For who would rather be called than call. Nothing of what stands on the page goes along. */
export const AskContact = ({ m, slug }: { m: CareMessages; slug: string }) => (
  <p class="row">
    <a href={paths.ownRequest(slug)}>{m.ownRequest.link}</a>
  </p>
)
