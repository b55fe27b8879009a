import { paths } from '../../src/paths.ts'
import { bestTimes, spokenLanguages } from '../../src/referrals/details.ts'
import { longDay } from '../format.ts'
import { SelectField, TextField } from '../ui/field.tsx'
import { Folded, FollowButton, type FollowedProps, followPlaces, formOf, Typed } from './follow-parts.tsx'

/** What is up to the caregiver alone, each folded; the last two ask once more. */
export const FollowDecide = (props: FollowedProps) => {
  const { m, followed, typed } = props
  const { acts } = followed
  const texts = m.following
  if (acts.length === 0) return null
  return (
    <section class="flow" aria-labelledby="keus">
      <h2 class="as-h3" id="keus">
        {texts.decide}
      </h2>
      {acts.includes('change') && <Change {...props} />}
      {acts.includes('helpers') && <Helpers {...props} />}
      {acts.includes('download') && (
        <Folded title={texts.download.title} isOpen={false}>
          <p>{texts.download.lead}</p>
          <div class="row">
            <FollowButton typed={typed} action={paths.followPrint} text={texts.download.print} kind="secondary" />
            <FollowButton typed={typed} action={paths.followFile} text={texts.download.file} kind="secondary" />
          </div>
        </Folded>
      )}
      {(['stop', 'withdraw'] as const)
        .filter((act) => acts.includes(act))
        .map((act) => (
          <Folded title={texts[act].title} isOpen={false}>
            <p>{texts[act].lead}</p>
            <FollowButton typed={typed} action={followPlaces[act]} text={texts[act].go} kind="secondary" />
          </Folded>
        ))}
    </section>
  )
}

const Change = (props: FollowedProps) => {
  const { m, followed, typed } = props
  const texts = m.following.change
  const form = formOf(props, 'change')
  const choices = {
    bestTime: bestTimes.map((code) => [code, m.referrals.bestTime[code]] as const),
    language: spokenLanguages.map((code) => [code, m.referrals.language[code]] as const),
  }
  return (
    <Folded title={texts.title} isOpen={props.again?.act === 'change'}>
      <p>{texts.lead}</p>
      <form method="post" action={followPlaces.change} novalidate class="flow">
        <Typed typed={typed} />
        <TextField m={m} form={form} name="telephone" label={texts.telephone} hint={texts.telephoneHint} type="tel" max={20} optional />
        <TextField m={m} form={form} name="caregiverName" label={texts.name} max={80} optional />
        {followed.asked.map((field) => (
          <SelectField m={m} form={form} name={field} label={texts[field]} open={texts.same} choices={choices[field]} />
        ))}
        <p class="row">
          <button class="button" data-kind="secondary" type="submit">
            {texts.send}
          </button>
        </p>
      </form>
    </Folded>
  )
}

const Helpers = (props: FollowedProps) => {
  const { m, followed, typed, key } = props
  const texts = m.following.helpers
  const form = formOf(props, 'helpers')
  return (
    <Folded title={texts.title} isOpen={props.again?.act === 'helpers'}>
      <p>{texts.lead}</p>
      {followed.helpers.length > 0 && (
        <>
          <h3>{texts.list}</h3>
          <ul class="flow" data-room="tight">
            {followed.helpers.map(({ id, label, day }) => (
              <li>
                <p>
                  <b>
                    <bdi>{label}</bdi>
                  </b>
                  , {texts.since({ day: longDay(m, day) })}
                </p>
                <form method="post" action={paths.followHelperGone}>
                  <Typed typed={typed} />
                  <input type="hidden" name="helper" value={id} />
                  <button class="button" data-kind="secondary" type="submit">
                    {texts.take}
                    <span class="visually-hidden">
                      : <bdi>{label}</bdi>
                    </span>
                  </button>
                </form>
              </li>
            ))}
          </ul>
        </>
      )}
      <form method="post" action={followPlaces.helpers} novalidate class="flow">
        <Typed typed={typed} />
        <input type="hidden" name="key" value={form.typed.key ?? key} />
        <TextField m={m} form={form} name="label" label={texts.label} max={40} />
        <TextField
          m={m}
          form={form}
          name="telephone"
          id="nummer-helper"
          label={texts.telephone}
          hint={texts.telephoneHint}
          type="tel"
          max={20}
        />
        <p class="row">
          <button class="button" data-kind="secondary" type="submit">
            {texts.send}
          </button>
        </p>
      </form>
    </Folded>
  )
}
