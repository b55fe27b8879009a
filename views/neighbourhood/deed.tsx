import type { PropsWithChildren } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import type { Practice } from '../../src/practice/practice.ts'

/** What opens the page goes along in its forms, and nowhere else. */
export type Key = { code: string; digits: string }

export const Deed = ({ practice, typed, children }: PropsWithChildren<{ practice: Practice; typed: Key }>) => (
  <form method="post" action={paths.neighbourFollow(practice.slug)} class="flow" data-room="tight">
    <input type="hidden" name="code" value={typed.code} />
    <input type="hidden" name="digits" value={typed.digits} />
    {children}
  </form>
)

export const DeedButton = ({ deed, text, kind }: { deed: string; text: string; kind?: 'secondary' | 'quiet' }) => (
  <button class="button" data-kind={kind} data-fit type="submit" name="deed" value={deed}>
    {text}
  </button>
)
