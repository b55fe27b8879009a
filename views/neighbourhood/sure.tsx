import type { FollowedNeighbour } from '../../src/neighbourhood/followed.ts'
import type { Practice } from '../../src/practice/practice.ts'
import type { Page } from '../layout.tsx'
import type { CareMessages } from '../messages/care.ts'
import { Deed, DeedButton, type Key } from './deed.tsx'
import { NeighbourCrumbs } from './parts.tsx'

type Props = { m: CareMessages; practice: Practice; followed: FollowedNeighbour; typed: Key; deed: 'withdraw' | 'erase' }

/** What erasing means, before it happens. */
export function neighbourSurePage({ m, practice, followed, typed, deed }: Props): Page {
  const texts = m.care.neighbours.withdraw
  return {
    title: texts.sureTitle,
    shell: { area: 'practice', practice },
    care: m,
    isPassing: true,
    main: (
      <div class="wrap page">
        <NeighbourCrumbs m={m} practice={practice} text={texts.sureTitle} />
        <div class="intro">
          <h1>{texts.sureTitle}</h1>
          <p class="lead">{texts.sureText}</p>
          {followed.match && <p>{texts.sureMatch({ name: followed.match.name })}</p>}
        </div>
        <div class="row">
          <Deed practice={practice} typed={typed}>
            <input type="hidden" name="sure" value="yes" />
            <DeedButton deed={deed} text={texts.sure} />
          </Deed>
          <Deed practice={practice} typed={typed}>
            <DeedButton deed="" text={m.following.cancel} kind="secondary" />
          </Deed>
        </div>
      </div>
    ),
  }
}
