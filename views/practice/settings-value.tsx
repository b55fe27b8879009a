import type { ContactRole } from '../../src/practice/practice.ts'
import type { SettingField, SettingPart, Settings, SettingValues, Theme } from '../../src/practice/settings.ts'
import { closingDaysOf, settingParts } from '../../src/practice/settings.ts'
import { listed, longDay } from '../format.ts'
import type { Messages } from '../messages/nl.ts'
import { openingText } from '../opening.ts'
import { Facts } from '../ui/facts.tsx'
import { spoken } from '../ui/text.tsx'

type Value = SettingValues[SettingField]

/** What a setting says, in words. */
export function settingText(m: Messages, field: SettingField, value: Value): string {
  if (typeof value === 'number') return numberText(m, field, value)
  if (typeof value === 'boolean') return yesNoText(m, field, value)
  if (value === '') return m.settings.none
  if (field === 'contactRole') return m.person.role[value as ContactRole]
  if (field === 'theme') return m.settings.theme[value as Theme]
  if (field === 'contactHours') return openingText(m, value)
  if (field === 'closingDays') return listed(closingDaysOf(value).map((day) => longDay(m, day)))
  return field === 'contactPhone' || field === 'listeningPhone' || field === 'outOfHoursPhone' ? spoken(value) : value
}

function numberText(m: Messages, field: SettingField, count: number): string {
  if (field === 'retentionMonths') return m.settings.months({ count })
  return field === 'callBackDays' ? m.settings.workingDays({ count }) : m.agreements.days(count)
}

function yesNoText({ settings }: Messages, field: SettingField, isSo: boolean): string {
  if (field === 'logo' || field === 'oidcClientSecret') return isSo ? settings.there : settings.none
  return isSo ? settings.yes : settings.no
}

/** The settings of one part as they are now. */
export const SettingFacts = ({ m, part, settings }: { m: Messages; part: SettingPart; settings: Settings }) => (
  <Facts
    kind="lines"
    facts={settingParts[part].map((field) => [m.settings.field[field], settingText(m, field, settings[field])] as const)}
  />
)
