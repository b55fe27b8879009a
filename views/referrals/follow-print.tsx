import { paths } from '../../src/paths.ts'
import { dayOf } from '../../src/platform/day.ts'
import type { Practice } from '../../src/practice/practice.ts'
import type { ReferralDetails } from '../../src/referrals/details.ts'
import type { OwnRequest } from '../../src/referrals/follow-export.ts'
import { capitalised, longDay } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { CareMessages } from '../messages/care.ts'
import { valueText } from '../rights/value.ts'
import { Facts } from '../ui/facts.tsx'
import { Name } from '../ui/text.tsx'
import { FollowButton, type FollowTyped } from './follow-parts.tsx'

type Props = { m: CareMessages; practice: Practice; typed: FollowTyped; own: OwnRequest }

/** Everything that is kept of one request, on paper. */
export function ownRequestPage({ m, practice, typed, own }: Props): Page {
  const { following } = m
  const texts = following.print
  const onDay = (at: string) => longDay(m, dayOf(new Date(at)))
  const said = (field: keyof ReferralDetails, value: string) => value && <bdi>{valueText(m, field, value)}</bdi>
  return {
    title: `${texts.title}, ${m.follow.page.kicker(own)}`,
    shell: { area: 'practice', practice },
    care: m,
    isPassing: true,
    main: (
      <div class="wrap page">
        <div class="intro">
          <p class="kicker">{m.follow.page.kicker(own)}</p>
          <h1>{texts.title}</h1>
          <p class="lead">{texts.lead}</p>
        </div>
        <div class="flow">
          <div data-screen>
            <FollowButton typed={typed} action={paths.follow} text={texts.back} kind="secondary" />
          </div>
          <h2>{texts.told}</h2>
          <Facts
            kind="lines"
            facts={(Object.keys(texts.field) as (keyof ReferralDetails)[]).map((field) => [
              texts.field[field],
              said(field, own.details[field]),
            ])}
          />
          <h2>{texts.yes}</h2>
          <ul class="flow" data-room="tight">
            {own.consents.map(({ to, givenAt, withdrawnAt }) => (
              <li>
                {texts.yesOn({ day: onDay(givenAt), organisation: to })}
                {withdrawnAt && ` (${texts.yesTakenBack({ day: onDay(withdrawnAt) })})`}
              </li>
            ))}
          </ul>
          <Listed
            title={texts.named}
            lines={own.contacts.map(({ name, telephone }) => [
              name || m.care.youngRequest.theAdult,
              telephone && valueText(m, 'telephone', telephone),
            ])}
          />
          <Listed
            title={texts.changed}
            lines={own.corrections.map(({ field, before, after, at }) => [
              `${onDay(at)}, ${texts.field[field]}`,
              [before, after].map((value) => valueText(m, field, value)).join(' → '),
            ])}
          />
          <Listed
            title={texts.steps}
            lines={own.timeline.map(({ step, organisation, at, note, day }) => [
              `${onDay(at)}: ${capitalised(m.follow.happened[step]({ organisation, day: day ? longDay(m, day) : '' }))}`,
              note,
            ])}
          />
          <Listed
            title={following.messages.title}
            lines={own.messages.map(({ organisation, text, writtenAt }) => [
              `${onDay(writtenAt)}, ${organisation ?? following.messages.you}`,
              text,
            ])}
          />
          {own.ease && own.ease !== 'not_asked' && <Facts kind="lines" facts={[[following.ease.title, following.ease.answer[own.ease]]]} />}
          <Listed title={following.helpers.list} lines={own.helpers.map(({ label, madeAt }) => [label || onDay(madeAt), onDay(madeAt)])} />
          <h2>{following.seen.title}</h2>
          <ul class="flow" data-room="tight">
            {own.seen.map(({ day, role, organisation }) => (
              <li>
                {longDay(m, day)}: <Name of={organisation} /> {following.seen.role[role]}
              </li>
            ))}
          </ul>
        </div>
      </div>
    ),
  }
}

const Listed = ({ title, lines }: { title: string; lines: (readonly [what: string, text: string])[] }) =>
  lines.length === 0 ? null : (
    <>
      <h2>{title}</h2>
      <ul class="flow" data-room="tight">
        {lines.map(([what, text]) => (
          <li>
            <bdi>{what}</bdi>
            {text && (
              <>
                : <bdi>{text}</bdi>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  )
