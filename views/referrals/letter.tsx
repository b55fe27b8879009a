import type { Actor } from '../../src/identity/actor.ts'
import type { Day } from '../../src/platform/day.ts'
import { attemptsOf } from '../../src/referrals/attempts.ts'
import type { ReferralRecord } from '../../src/referrals/record.ts'
import { capitalised, longDay } from '../format.ts'
import type { Page } from '../layout.tsx'
import { en } from '../messages/en.ts'
import { type Messages, nl } from '../messages/nl.ts'
import { callOf } from '../ui/person.tsx'
import { PrintButton } from '../ui/print-button.tsx'
import { Name } from '../ui/text.tsx'
import { ReferralCrumbs } from './crumbs.tsx'

type Props = { m: Messages; actor: Actor; record: ReferralRecord; today: Day }

/** On paper, for a caregiver whom nobody reached by telephone. It is in the language that the caregiver speaks, where we have it. */
export function letterPage({ m, actor, record, today }: Props): Page {
  const { referral, details, timeline } = record
  const { letter } = m.referrals
  return {
    title: letter.title,
    shell: { area: 'work', actor, current: 'referrals' },
    main: (
      <div class="wrap page">
        <ReferralCrumbs m={m} referral={referral} text={letter.title} />
        <div class="intro" data-screen>
          <h1>{letter.title}</h1>
          <p class="lead">{letter.lead}</p>
          <p class="row">
            <PrintButton text={letter.print} />
          </p>
        </div>
        <Letter
          words={details.language === 'en' ? en : nl}
          actor={actor}
          record={record}
          today={today}
          called={attemptsOf(timeline).length}
        />
      </div>
    ),
  }
}

type LetterProps = { words: Messages; actor: Actor; record: ReferralRecord; today: Day; called: number }

const Letter = ({ words, actor, record: { referral, details }, today, called }: LetterProps) => {
  const { letter } = words.referrals
  const day = longDay(words, referral.sentOn ?? referral.createdOn)
  return (
    <article class="card flow" lang={words.lang}>
      <p>{capitalised(longDay(words, today))}</p>
      <p>{letter.dear({ name: details.caregiverName })}</p>
      <p>
        {referral.referredBy
          ? letter.why({ referrer: referral.referredBy.person, organisation: referral.referredBy.organisation, day })
          : words.ownRequestWork.letterWhy({ day })}
      </p>
      <p>{letter.tried({ organisation: referral.answeringOrganisation, count: called })}</p>
      <p>{letter.please(callOf(actor.practice))}</p>
      <p>{letter.noHurry}</p>
      <p>
        {letter.greeting}
        <br />
        {actor.name}
        <br />
        <Name of={referral.answeringOrganisation} />
      </p>
      <p>
        {letter.reference}: <b>{referral.reference}</b>
      </p>
    </article>
  )
}
