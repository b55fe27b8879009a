import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import { hasEnded } from '../../src/referrals/referral.ts'
import type { Kept } from '../../src/rights/record.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Icon } from '../ui/icon.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'

/** What erasing means, before it happens: it cannot be undone. */
export function erasurePage({ m, actor, kept: { course, details } }: { m: Messages; actor: Actor; kept: Kept }): Page {
  const texts = m.rights.erase
  const title = texts.title(course)
  const name = m.referrals.show.title({ name: details.caregiverName })
  const ending = course.status === 'draft' ? [texts.followsDraft] : hasEnded(course.status) ? [] : [texts.followsEnd]
  const elsewhere = course.forwardedTo ? [m.forwarding.notThere(course.forwardedTo)] : []
  return {
    title,
    shell: { area: 'work', actor, current: 'rights' },
    main: (
      <div class="wrap page">
        <Crumbs
          m={m}
          path={[
            { text: m.rights.search.title, href: paths.rights },
            { text: m.rights.person.title({ name }), href: paths.rightsOf(course.id) },
            { text: title },
          ]}
        />
        <div class="intro">
          <h1>{title}</h1>
          <p class="lead">{texts.lead({ name })}</p>
        </div>
        <div class="flow">
          <h2>{texts.thenHappens}</h2>
          <ul class="ticks">
            {[...texts.follows, ...ending, ...elsewhere].map((what) => (
              <li>
                <Icon name="arrow" />
                <span>{what}</span>
              </li>
            ))}
          </ul>
          <form method="post" action={paths.rightsErase(course.id)} class="row">
            <button class="button" type="submit" name="sure" value="yes">
              {texts.sure}
            </button>
            <a href={paths.rightsOf(course.id)}>{texts.back}</a>
          </form>
        </div>
      </div>
    ),
  }
}
