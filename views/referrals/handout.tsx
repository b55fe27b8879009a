import type { Actor } from '../../src/identity/actor.ts'
import type { ReferralDetails } from '../../src/referrals/details.ts'
import { writeFollowCode } from '../../src/referrals/follow-code.ts'
import { comingOf } from '../../src/referrals/followed.ts'
import type { ReferralRecord } from '../../src/referrals/record.ts'
import { capitalised, longDay } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { openingText } from '../opening.ts'
import { firstName } from '../ui/person.tsx'
import { PrintButton } from '../ui/print-button.tsx'
import { Qr } from '../ui/qr.tsx'
import { Telephone, Written } from '../ui/text.tsx'
import { ReferralCrumbs } from './crumbs.tsx'
import { comingText } from './followed.tsx'

/** `address` is where the code works; the code itself stands here and nowhere else. */
type Props = { m: Messages; actor: Actor; record: ReferralRecord; code: string; address: string }

/** On one A4, for the caregiver to take home. */
export function handoutPage(props: Props): Page {
  const { m, actor, record } = props
  const { card, handout } = m.follow
  return {
    title: card.title,
    shell: { area: 'work', actor, current: 'referrals' },
    isPassing: true,
    main: (
      <div class="wrap page">
        <ReferralCrumbs m={m} referral={record.referral} text={card.title} />
        <div class="intro" data-screen>
          <h1>{card.title}</h1>
          <p class="lead">{handout.lead}</p>
          <p>{handout.again}</p>
          <p class="row">
            <PrintButton text={handout.print} />
          </p>
        </div>
        <Sheet {...props} />
      </div>
    ),
  }
}

const toldFields = (m: Messages, details: ReferralDetails) =>
  (Object.keys(m.follow.field) as (keyof ReferralDetails)[]).filter((field) => details[field] !== '')

const Sheet = ({ m, actor, record: { referral, details, timing }, code, address }: Props) => {
  const { handout } = m.follow
  const organisation = referral.answeringOrganisation
  const day = longDay(m, referral.sentOn ?? referral.createdOn)
  return (
    <article class="card handout flow">
      <h2>{handout.heading}</h2>
      <p>{handout.dear({ name: details.caregiverName })}</p>
      <p>
        {referral.referredBy
          ? handout.asked({ referrer: referral.referredBy.person, organisation: referral.referredBy.organisation, day })
          : handout.askedYourself({ day })}
      </p>
      <h3>{handout.passedOn}</h3>
      <p>{capitalised(handout.passedOnTo({ organisation }))}</p>
      <ul class="handout__told">
        {toldFields(m, details).map((field) => (
          <li>{m.follow.field[field]}</li>
        ))}
      </ul>
      <h3>{handout.next}</h3>
      <ol class="handout__coming">
        {comingOf(referral, timing, actor.practice.closingDays).map((coming) => (
          <li>{comingText(m, organisation, coming)}</li>
        ))}
      </ol>
      <h3>{handout.stop}</h3>
      <p>
        {handout.stopText({ name: firstName(actor.practice) })}
        <br />
        <Telephone number={actor.practice.contactPhone} large />{' '}
        <span class="soft">
          <Written text={capitalised(openingText(m, actor.practice.contactHours))} />
        </span>
      </p>
      <section class="handout__code flow" aria-labelledby="zelf-volgen">
        <h3 id="zelf-volgen">{handout.follow}</h3>
        <div class="handout__way">
          <div class="flow">
            <p>
              {handout.go} <b>{address.replace(/^https?:\/\//, '')}</b>. {handout.scan}
            </p>
            <p>{handout.fill}</p>
            <p>
              {handout.code}: <b class="handout__signs">{writeFollowCode(code)}</b>
            </p>
          </div>
          <Qr address={address} label={handout.qr} />
        </div>
        <p>
          <b>{handout.keep}</b> {handout.share}
        </p>
      </section>
      <p class="small soft">
        {handout.reference}: {referral.reference}
      </p>
    </article>
  )
}
