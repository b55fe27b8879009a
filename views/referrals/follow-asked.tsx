import { dayOf } from '../../src/platform/day.ts'
import { ownEases } from '../../src/referrals/evaluation.ts'
import { sayings } from '../../src/referrals/follow-acts.ts'
import { capitalised, longDay } from '../format.ts'
import { RadioField } from '../ui/field.tsx'
import { FollowButton, type FollowedProps, followPlaces, formOf, Typed } from './follow-parts.tsx'

/** What is asked of the caregiver now: whether help began, and how it was. */
export const FollowAsked = (props: FollowedProps) => {
  const { acts } = props.followed
  return (
    <>
      {acts.includes('say') && <Say {...props} />}
      {acts.includes('evaluate') && <Evaluate {...props} />}
    </>
  )
}

const Say = ({ m, followed: { said, answeringOrganisation }, typed }: FollowedProps) => {
  const texts = m.following.say
  return (
    <section class="card flow" aria-labelledby="gestart">
      <h2 id="gestart">{texts.title}</h2>
      {said && (
        <p>
          <b>{texts.said[said.step]({ day: longDay(m, dayOf(new Date(said.at))) })}</b>
        </p>
      )}
      <div class="row">
        {sayings.map((saying) => (
          <FollowButton typed={typed} action={followPlaces.say} text={texts.answer[saying]} kind="secondary" name="said" value={saying} />
        ))}
      </div>
      <p class="soft">{capitalised(texts.hint({ organisation: answeringOrganisation }))}</p>
    </section>
  )
}

const Evaluate = (props: FollowedProps) => {
  const { m, followed, typed } = props
  const texts = m.following.ease
  const form = formOf(props, 'evaluate')
  const ease = ownEases.find((one) => one === followed.ease)
  const shown = { ...form, typed: { ease: followed.ease ?? '', ...form.typed } }
  return (
    <form method="post" action={followPlaces.evaluate} class="card flow" novalidate>
      <Typed typed={typed} />
      <RadioField
        m={m}
        form={shown}
        name="ease"
        label={texts.title}
        hint={ease && texts.said({ answer: texts.answer[ease] })}
        choices={ownEases.map((one) => [one, texts.answer[one]] as const)}
      />
      <p class="row">
        <button class="button" type="submit">
          {texts.send}
        </button>
      </p>
    </form>
  )
}
