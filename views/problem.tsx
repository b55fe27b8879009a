import { paths } from '../src/paths.ts'
import type { Typed } from '../src/platform/form.ts'
import { type ProblemKind, statuses } from '../src/platform/problem.ts'
import type { Page } from './layout.tsx'
import type { CareMessages } from './messages/care.ts'
import type { Messages } from './messages/nl.ts'
import { Thread } from './ui/thread.tsx'
import { Urgent } from './ui/urgent.tsx'

/** A form that was sent and could not be served: where to, and what it said. */
export type Unsent = { address: string; typed: Typed }

/** `care`: the words of caregivers, for what can happen to them too. */
type Props = { m: Messages; care: CareMessages; kind: ProblemKind | 'broken'; unsent?: Unsent | undefined }

/** What can happen to whoever signs in, and to nobody else. */
const isOfWork = (kind: Props['kind']) => kind === 'signed_out' || kind === 'forbidden' || kind === 'one_factor'

/** Asks nobody anything: it must also work when the database is gone. */
export function problemPage({ m, care, kind, unsent }: Props): Page {
  const words = isOfWork(kind) ? m : care
  const { title, text } = isOfWork(kind) ? m.problem[kind] : care.problem[kind]
  return {
    title,
    shell: { area: 'portal' },
    ...(!isOfWork(kind) && { care }),
    main: (
      <>
        <section class="hero" aria-labelledby="kop">
          <div class="wrap">
            <div>
              <p class="kicker">{words.problem.code({ status: kind === 'broken' ? 500 : statuses[kind] })}</p>
              <h1 id="kop">{title}</h1>
              <p class="lead">{text}</p>
              {unsent ? <SendAgain m={m} care={care} kind={kind} unsent={unsent} /> : <WayOn m={m} care={care} kind={kind} />}
            </div>
          </div>
          <Thread />
        </section>
        <div class="wrap page">
          <Urgent m={words} />
        </div>
      </>
    ),
  }
}

const WayOn = ({ m, care, kind }: Pick<Props, 'm' | 'care' | 'kind'>) => {
  const mayPass = kind === 'unavailable' || kind === 'broken'
  const [href, text] = mayPass
    ? ['', care.problem.again]
    : kind === 'signed_out'
      ? [paths.signIn, m.problem.signIn]
      : kind === 'one_factor'
        ? [paths.account, m.problem.account]
        : [paths.home, kind === 'forbidden' ? m.problem.home : care.problem.home]
  return (
    <p class="row">
      <a class="button" href={href}>
        {text}
      </a>
    </p>
  )
}

/** The form is still here, out of sight, and goes once more: after signing in elsewhere, or when the portal is back. */
const SendAgain = ({ m, care, kind, unsent }: Omit<Props, 'unsent'> & { unsent: Unsent }) => {
  const isSignedOut = kind === 'signed_out'
  const words = isSignedOut ? m : care
  return (
    <form method="post" action={unsent.address} class="flow">
      {Object.entries(unsent.typed).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <p>{isSignedOut ? m.problem.keptSignedOut : care.problem.kept}</p>
      <p class="row">
        {isSignedOut && (
          <a class="button" href={paths.signIn} target="_blank" rel="noopener">
            {m.problem.signInElsewhere}
          </a>
        )}
        <button class="button" data-kind={isSignedOut ? 'secondary' : undefined} type="submit">
          {words.problem.sendAgain}
        </button>
      </p>
    </form>
  )
}
