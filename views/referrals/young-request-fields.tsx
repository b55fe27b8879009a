import type { YoungAge } from '../../src/guidance/young.ts'
import { adultKinds, adultParts } from '../../src/referrals/contact.ts'
import { bestTimes } from '../../src/referrals/details.ts'
import type { CareMessages } from '../messages/care.ts'
import { type Choice, type FormState, RadioField, SelectField, TextArea, TextField } from '../ui/field.tsx'
import { languageChoices } from './own-request-fields.tsx'

type Props = { m: CareMessages; form: FormState; age: YoungAge }

/** Below sixteen first who asks along; the number of the young person only when they may be called. */
export const YoungFields = ({ m, form, age }: Props) => {
  const { label, hint } = m.care.youngRequest
  const { bestTime } = m.ownRequest
  const isAlone = age === 'from16'
  return (
    <>
      <TextField m={m} form={form} name="caregiverName" label={label.caregiverName} hint={hint.caregiverName} max={80} own="given-name" />
      {!isAlone && <AdultFields m={m} form={form} />}
      {age !== 'under12' && (
        <TextField
          m={m}
          form={form}
          name="telephone"
          label={label.telephone}
          hint={isAlone ? hint.telephone : hint.alsoYou}
          type="tel"
          max={40}
          own="tel"
          optional={!isAlone}
        />
      )}
      <RadioField
        m={m}
        form={form}
        name="bestTime"
        label={label.bestTime}
        choices={bestTimes.map((code): Choice => [code, bestTime[code]])}
        stacked
      />
      <SelectField m={m} form={form} name="language" label={label.language} choices={languageChoices(m)} open={m.form.choose} />
      <TextArea m={m} form={form} name="wish" label={label.wish} hint={hint.wish} max={300} rows={3} optional />
    </>
  )
}

/** Who it is, what they do, and the number that is called first. */
const AdultFields = ({ m, form }: Omit<Props, 'age'>) => {
  const { label, hint, adult, does } = m.care.youngRequest
  return (
    <>
      <RadioField
        m={m}
        form={form}
        name="adult"
        label={label.adult}
        choices={adultKinds.map((code): Choice => [code, adult[code]])}
        stacked
      />
      <RadioField
        m={m}
        form={form}
        name="adultDoes"
        label={label.adultDoes}
        choices={adultParts.map((code): Choice => [code, does[code]])}
        stacked
      />
      <TextField m={m} form={form} name="adultTelephone" label={label.adultTelephone} hint={hint.adultTelephone} type="tel" max={40} />
    </>
  )
}
