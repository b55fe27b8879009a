import { paths } from '../../src/paths.ts'
import type { Practice } from '../../src/practice/practice.ts'
import type { Page } from '../layout.tsx'
import type { CareMessages } from '../messages/care.ts'
import { Icon } from '../ui/icon.tsx'
import { FollowButton, type FollowTyped, followPlaces } from './follow-parts.tsx'

type Props = { m: CareMessages; practice: Practice; typed: FollowTyped; act: 'stop' | 'withdraw' }

/** What stopping means, before it happens. */
export function followSurePage({ m, practice, typed, act }: Props): Page {
  const texts = m.following[act]
  return {
    title: texts.sureTitle,
    shell: { area: 'practice', practice },
    care: m,
    isPassing: true,
    main: (
      <div class="wrap page">
        <div class="intro">
          <h1>{texts.sureTitle}</h1>
        </div>
        <div class="flow">
          <h2>{m.following.thenHappens}</h2>
          <ul class="ticks">
            {texts.follows.map((what) => (
              <li>
                <Icon name="arrow" />
                <span>{what}</span>
              </li>
            ))}
          </ul>
          <div class="row">
            <FollowButton typed={typed} action={followPlaces[act]} text={texts.sure} name="sure" value="yes" />
            <FollowButton typed={typed} action={paths.follow} text={m.following.cancel} kind="secondary" />
          </div>
        </div>
      </div>
    ),
  }
}
