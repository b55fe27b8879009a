import type { NeighbourSide } from '../../src/neighbourhood/neighbour.ts'
import type { Organiser } from '../../src/neighbourhood/policy.ts'
import { paths } from '../../src/paths.ts'
import type { Practice } from '../../src/practice/practice.ts'
import { writeFollowCode } from '../../src/referrals/follow-code.ts'
import type { Page } from '../layout.tsx'
import type { CareMessages } from '../messages/care.ts'
import { Icon } from '../ui/icon.tsx'
import { PrintButton } from '../ui/print-button.tsx'

/** `address` is where the code works; the code itself stands here and nowhere else. */
type Props = { m: CareMessages; practice: Practice; organiser: Organiser; side: NeighbourSide; code: string; address: string }

export function neighbourSentPage({ m, practice, organiser, side, code, address }: Props): Page {
  const texts = m.care.neighbours
  const { sent } = texts
  return {
    title: sent.title[side],
    shell: { area: 'practice', practice },
    care: m,
    isPassing: true,
    main: (
      <div class="wrap page">
        <div class="intro">
          <h1>{sent.title[side]}</h1>
          <p class="lead">{sent.lead({ organisation: organiser.name })}</p>
        </div>
        <article class="card handout flow">
          <section class="handout__code flow" aria-labelledby="uw-code">
            <h2 class="as-h3" id="uw-code">
              {sent.code}
            </h2>
            <p>
              <b class="handout__signs" dir="ltr">
                {writeFollowCode(code)}
              </b>
            </p>
            <p>
              <b>{sent.keep}</b>
            </p>
            <p>
              {sent.go} <bdi dir="ltr">{address.replace(/^https?:\/\//, '')}</bdi>. {sent.fill}
            </p>
          </section>
          <p>{sent.stop}</p>
          <p class="row" data-screen>
            <PrintButton text={sent.print} />
            <a href={paths.neighbourFollow(practice.slug)}>
              {texts.toFollow} <Icon name="arrow" />
            </a>
          </p>
        </article>
      </div>
    ),
  }
}
