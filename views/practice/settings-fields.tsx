import type { Child } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { readClosingDays } from '../../src/practice/closing-days.ts'
import { contactRoles } from '../../src/practice/practice.ts'
import { type SettingField, type SettingPart, type Settings, settingParts, themes } from '../../src/practice/settings.ts'
import type { Messages } from '../messages/nl.ts'
import { FileField, type FormState, RadioField, SecretField, TextArea, TextField, TickField } from '../ui/field.tsx'

type Props = { m: Messages; form: FormState; settings: Settings; slug: string; backAddress: string }
type Fields = (props: Props) => Child

const field = ({ m, form }: Props, name: SettingField) => ({ m, form, name, label: m.settings.field[name] })

const Contact: Fields = (props) => (
  <>
    <TextField {...field(props, 'contactName')} max={80} />
    <RadioField {...field(props, 'contactRole')} choices={contactRoles.map((role) => [role, props.m.person.role[role]] as const)} />
    <TextField {...field(props, 'contactPhone')} type="tel" size="middle" max={40} />
    <TextField {...field(props, 'contactHours')} hint={props.m.settings.hint.contactHours} max={120} />
    <TextField {...field(props, 'callBackDays')} size="short" numeric max={2} />
  </>
)

const Numbers: Fields = (props) => (
  <>
    <TextField {...field(props, 'listeningPhone')} type="tel" size="middle" max={40} />
    <TextField {...field(props, 'outOfHoursPhone')} type="tel" size="middle" max={40} />
  </>
)

const Look: Fields = (props) => {
  const { m, form, settings, slug } = props
  return (
    <>
      <RadioField {...field(props, 'theme')} choices={themes.map((theme) => [theme, m.settings.theme[theme]] as const)} />
      <FileField {...field(props, 'logo')} hint={m.settings.hint.logo} accept="image/png" optional />
      {settings.logo && (
        <>
          <div class="field">
            <p>{m.settings.logoNow}</p>
            <img class="logo" src={paths.logo(slug, settings.logoVersion)} alt={m.settings.field.logo} />
          </div>
          <TickField m={m} form={form} name="removesLogo" label={m.settings.removeLogo} />
        </>
      )}
    </>
  )
}

const Promises: Fields = (props) => (
  <>
    <p class="hint">{props.m.settings.hint.promises}</p>
    <div class="pair">
      {settingParts.promises.map((name) => (
        <TextField {...field(props, name)} size="short" numeric max={3} />
      ))}
    </div>
  </>
)

const Closing: Fields = (props) => {
  const { m, form } = props
  const { unread } = readClosingDays((form.problems.closingDays && form.typed.closingDays) || '')
  const hint = unread.length > 0 ? m.settings.hint.unreadDays({ written: unread.slice(0, 5).join(', ') }) : m.settings.hint.closingDays
  return <TextArea {...field(props, 'closingDays')} hint={hint} rows={8} max={900} optional />
}

const Retention: Fields = (props) => (
  <TextField {...field(props, 'retentionMonths')} hint={props.m.settings.hint.retentionMonths} size="short" numeric max={3} />
)

const Mail: Fields = (props) => (
  <>
    {settingParts.mail.map((name) => (
      <TickField {...field(props, name)}>
        <br />
        {props.m.settings.hint[name]}
      </TickField>
    ))}
  </>
)

const SignIn: Fields = (props) => {
  const { m, settings, backAddress } = props
  const { hint } = m.settings
  const secretHint = settings.oidcClientSecret ? hint.secretKept : hint.oidcClientSecret
  return (
    <>
      <p>
        {hint.back}
        <br />
        <code>{backAddress}</code>
      </p>
      <TextField {...field(props, 'oidcIssuer')} hint={hint.oidcIssuer} max={200} optional />
      <TextField {...field(props, 'oidcClientId')} max={200} optional />
      <SecretField {...field(props, 'oidcClientSecret')} hint={secretHint} max={300} optional />
      <p class="hint">
        {hint.trust} {hint.trustNot}
      </p>
      <TextField {...field(props, 'oidcAcr')} max={300} optional />
      <TextField {...field(props, 'oidcAmr')} hint={hint.oidcAmr} max={300} optional />
    </>
  )
}

export const fieldsOf: Record<SettingPart, Fields> = {
  contact: Contact,
  numbers: Numbers,
  look: Look,
  promises: Promises,
  closing: Closing,
  retention: Retention,
  mail: Mail,
  signIn: SignIn,
}
