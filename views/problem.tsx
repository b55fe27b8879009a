import { paths } from '../src/paths.ts'
import { type ProblemKind, statuses } from '../src/platform/problem.ts'
import type { Page } from './layout.tsx'
import type { Messages } from './messages/nl.ts'
import { Thread } from './ui/thread.tsx'
import { Urgent } from './ui/urgent.tsx'

/** Asks nobody anything: it must also work when the database is gone. */
export function problemPage({ m, kind }: { m: Messages; kind: ProblemKind | 'broken' }): Page {
  const { title, text } = m.problem[kind]
  const action = kind === 'signed_out' ? { href: paths.signIn, text: m.problem.signIn } : { href: paths.home, text: m.problem.home }
  const mayPass = kind === 'unavailable' || kind === 'broken'
  return {
    title,
    shell: { area: 'portal' },
    main: (
      <>
        <section class="hero" aria-labelledby="kop">
          <div class="wrap">
            <div>
              <p class="kicker">{m.problem.code({ status: kind === 'broken' ? 500 : statuses[kind] })}</p>
              <h1 id="kop">{title}</h1>
              <p class="lead">{text}</p>
              <p class="row">
                <a class="button" href={mayPass ? '' : action.href}>
                  {mayPass ? m.problem.again : action.text}
                </a>
              </p>
              <p class="small soft hero__who">{m.problem.back}</p>
            </div>
          </div>
          <Thread />
        </section>
        <div class="wrap page">
          <Urgent m={m} />
        </div>
      </>
    ),
  }
}
