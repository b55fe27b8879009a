import { bestTimes, spokenLanguages } from '../../src/referrals/details.ts'
import { capitalised, languageName } from '../format.ts'
import type { CareMessages } from '../messages/care.ts'
import { type Choice, type FormState, RadioField, SelectField, TextField } from '../ui/field.tsx'

type Props = { m: CareMessages; form: FormState }

/** Whom to call, when, and in which language. */
export const CallFields = ({ m, form }: Props) => {
  const { label, hint, bestTime } = m.ownRequest
  return (
    <>
      <TextField m={m} form={form} name="caregiverName" label={label.caregiverName} hint={hint.caregiverName} max={80} own="given-name" />
      <TextField m={m} form={form} name="telephone" label={label.telephone} hint={hint.telephone} type="tel" max={40} own="tel" />
      <RadioField
        m={m}
        form={form}
        name="bestTime"
        label={label.bestTime}
        choices={bestTimes.map((code): Choice => [code, bestTime[code]])}
        stacked
      />
      <SelectField m={m} form={form} name="language" label={label.language} choices={languageChoices(m)} open={m.form.choose} />
    </>
  )
}

/** Each in the language of the page. */
export const languageChoices = (m: CareMessages): Choice[] =>
  spokenLanguages.map((code) => [code, code === 'other' ? m.ownRequest.otherLanguage : capitalised(languageName(m, code))])
