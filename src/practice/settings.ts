import type { Day } from '../platform/day.ts'
import type { FieldProblems } from '../platform/form.ts'
import { readPng } from './png.ts'
import type { ContactRole } from './practice.ts'
import type { ResponseTimes } from './response-times.ts'

/** The house styles of views/assets/css/theme; the first is the one of the portal itself. */
export const themes = ['adempauze', 'den-bosch', 'stein'] as const
export type Theme = (typeof themes)[number]

/** What a practice decides for itself. Of a logo and of a secret only that they are there. */
export type SettingValues = {
  contactName: string
  contactRole: ContactRole
  contactPhone: string
  contactHours: string
  callBackDays: number
  listeningPhone: string
  outOfHoursPhone: string
  theme: Theme
  logo: boolean
  receiveDays: number
  contactDays: number
  matchDays: number
  startDays: number
  completeDays: number
  /** Written `YYYY-MM-DD`, with spaces between them. */
  closingDays: string
  retentionMonths: number
  mailsNews: boolean
  allowsRecovery: boolean
  oidcIssuer: string
  oidcClientId: string
  oidcClientSecret: boolean
  oidcAcr: string
  oidcAmr: string
}
export type SettingField = keyof SettingValues
/** The days on which the practice is closed, in order. */
export const closingDaysOf = (written: string): Day[] => written.split(' ').filter((day) => day !== '')

export type ResponseDays = Pick<SettingValues, 'receiveDays' | 'contactDays' | 'matchDays' | 'startDays' | 'completeDays'>
export type Settings = SettingValues & { version: number; logoVersion: number }

export const responseTimesOf = (days: ResponseDays): ResponseTimes => ({
  receive: days.receiveDays,
  contact: days.contactDays,
  match: days.matchDays,
  start: days.startDays,
  complete: days.completeDays,
})

/** What is changed together; each part is a form of its own. */
export const settingParts = {
  contact: ['contactName', 'contactRole', 'contactPhone', 'contactHours', 'callBackDays'],
  numbers: ['listeningPhone', 'outOfHoursPhone'],
  look: ['theme', 'logo'],
  promises: ['receiveDays', 'contactDays', 'matchDays', 'startDays', 'completeDays'],
  closing: ['closingDays'],
  retention: ['retentionMonths'],
  mail: ['mailsNews', 'allowsRecovery'],
  signIn: ['oidcIssuer', 'oidcClientId', 'oidcClientSecret', 'oidcAcr', 'oidcAmr'],
} as const satisfies Record<string, readonly SettingField[]>
export type SettingPart = keyof typeof settingParts
export const settingPartNames = Object.keys(settingParts) as SettingPart[]

/** What somebody asks for: the fields of one part. A secret that is left empty stays as it is. */
export type SettingsAsked = { version: number; values: Partial<SettingValues>; secret?: string; removesLogo?: boolean }

export type SettingChange = { field: SettingField; before: SettingValues[SettingField]; after: SettingValues[SettingField] }

/** What becomes different. The logo and the secret are there only when they are renewed or taken away. */
export type SettingsDecided = { values: Partial<SettingValues>; changes: SettingChange[]; secret?: string; logo?: Uint8Array }

type Decision = { ok: true; value: SettingsDecided } | { ok: false; problems: FieldProblems }

export function decideSettings(settings: Settings, asked: SettingsAsked, logo: Uint8Array | undefined): Decision {
  const picture = logo && readPng(logo)
  if (picture && !picture.ok) return { ok: false, problems: { logo: picture.reason } }
  if (needsSecretAgain(settings, asked)) return { ok: false, problems: { oidcClientSecret: 'secret_again' } }

  const values = { ...asked.values, ...logoAfter(settings, asked, logo), ...secretAfter(settings, asked) }
  const renewed: SettingField[] = [...(logo ? ['logo' as const] : []), ...(asked.secret ? ['oidcClientSecret' as const] : [])]
  const changes = (Object.keys(values) as SettingField[]).flatMap((field): SettingChange[] => {
    const [before, after] = [settings[field], values[field]]
    return after !== undefined && (before !== after || renewed.includes(field)) ? [{ field, before, after }] : []
  })
  const changed = (field: SettingField) => changes.some((change) => change.field === field)
  return {
    ok: true,
    value: {
      values,
      changes,
      ...(changed('oidcClientSecret') ? { secret: asked.secret ?? '' } : {}),
      ...(changed('logo') ? { logo: logo ?? new Uint8Array() } : {}),
    },
  }
}

const isSwitchedOff = ({ values }: SettingsAsked) => values.oidcIssuer === ''

/** A secret is never sent to another address than the one it was given for. */
function needsSecretAgain(settings: Settings, asked: SettingsAsked): boolean {
  const isMoved = asked.values.oidcIssuer !== settings.oidcIssuer || asked.values.oidcClientId !== settings.oidcClientId
  return asked.secret === '' && settings.oidcClientSecret && isMoved && !isSwitchedOff(asked)
}

function secretAfter(settings: Settings, asked: SettingsAsked): Partial<SettingValues> {
  if (asked.secret === undefined) return {}
  return { oidcClientSecret: !isSwitchedOff(asked) && (asked.secret !== '' || settings.oidcClientSecret) }
}

function logoAfter(settings: Settings, { removesLogo }: SettingsAsked, logo: Uint8Array | undefined): Partial<SettingValues> {
  return removesLogo === undefined ? {} : { logo: logo !== undefined || (settings.logo && !removesLogo) }
}
