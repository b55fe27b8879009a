import type { PropsWithChildren } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import type { Day } from '../../src/platform/day.ts'
import type { Practice } from '../../src/practice/practice.ts'
import type { FollowAct } from '../../src/referrals/follow-acts.ts'
import { writeFollowCode } from '../../src/referrals/follow-code.ts'
import type { Followed } from '../../src/referrals/followed.ts'
import type { CareMessages } from '../messages/care.ts'
import type { FormState } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'

/** What was typed to come in: every form of the page carries it again. */
export type FollowTyped = { code: string; digits: string }

/** A form that came back, and whose it was. */
export type FollowAgain = { act: FollowAct; form: FormState }

export type FollowedProps = {
  m: CareMessages
  practice: Practice
  followed: Followed
  typed: FollowTyped
  today: Day
  /** Under which the next message and the next code of a helper are sent. */
  key: string
  done?: string | undefined
  alert?: string | undefined
  again?: FollowAgain | undefined
}

/** What somebody wrote in own words, whichever form it was. */
const ownWords = ['message', 'label', 'caregiverName', 'telephone'] as const

export const wordsIn = (typed: FormState['typed']): string => ownWords.flatMap((field) => (typed[field] ? [typed[field]] : [])).join(', ')

const untouched: FormState = { typed: {}, problems: {} }

/** What was typed for this, or nothing. */
export const formOf = ({ again }: Pick<FollowedProps, 'again'>, act: FollowAct): FormState => (again?.act === act ? again.form : untouched)

export const Typed = ({ typed: { code, digits } }: { typed: FollowTyped }) => (
  <>
    <input type="hidden" name="code" value={writeFollowCode(code)} />
    <input type="hidden" name="digits" value={digits} />
  </>
)

type Button = { typed: FollowTyped; action: string; text: string; kind?: 'secondary'; name?: string; value?: string }

/** One button that does one thing. */
export const FollowButton = ({ typed, action, text, kind, name, value }: Button) => (
  <form method="post" action={action}>
    <Typed typed={typed} />
    <button class="button" data-kind={kind} type="submit" name={name} value={value}>
      {text}
    </button>
  </form>
)

/** Folded, unless it came back. */
export const Folded = ({ title, isOpen, children }: PropsWithChildren<{ title: string; isOpen: boolean }>) => (
  <details class="disclosure" open={isOpen}>
    <summary>
      <Icon name="down" />
      {title}
    </summary>
    <div class="disclosure__body flow">{children}</div>
  </details>
)

export const followPlaces = {
  message: paths.followWrite,
  say: paths.followSay,
  evaluate: paths.followEase,
  change: paths.followChange,
  helpers: paths.followHelper,
  stop: paths.followStop,
  withdraw: paths.followWithdraw,
  download: paths.followPrint,
} as const satisfies Record<FollowAct, string>
