import { and, desc, eq, inArray, ne, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import { decodeBase64, encodeBase64 } from 'hono/utils/encode'
import { auditLine } from '../audit/store.ts'
import type { Actor } from '../identity/actor.ts'
import { memberships, people, sessions } from '../identity/tables.ts'
import type { Archive } from '../platform/archive.ts'
import type { Database } from '../platform/database.ts'
import type { ResponseTimes } from './response-times.ts'
import { placeOfClientSecret } from './sealed-tables.ts'
import { closingDaysOf, type SettingChange, type Settings, type SettingsDecided, settingParts, type Theme } from './settings.ts'
import { practiceSettingChanges, practiceSettings, practices } from './tables.ts'

const settingColumns = {
  version: practiceSettings.version,
  contactName: practices.contactName,
  contactRole: practices.contactRole,
  contactPhone: practices.contactPhone,
  contactHours: practices.contactHours,
  callBackDays: practices.contactDays,
  listeningPhone: practices.listeningPhone,
  outOfHoursPhone: practices.outOfHoursPhone,
  theme: sql<Theme>`${practices.theme}`,
  logo: sql<boolean>`${practices.logoVersion} > 0`.mapWith(Boolean),
  logoVersion: practices.logoVersion,
  receiveDays: practiceSettings.receiveDays,
  contactDays: practiceSettings.contactDays,
  matchDays: practiceSettings.matchDays,
  startDays: practiceSettings.startDays,
  completeDays: practiceSettings.completeDays,
  closingDays: sql<string>`(select coalesce(group_concat(value, ' '), '') from json_each(${practices.closingDays}))`,
  retentionMonths: practiceSettings.retentionMonths,
  mailsNews: practiceSettings.mailsNews,
  allowsRecovery: practiceSettings.allowsRecovery,
  oidcIssuer: practiceSettings.oidcIssuer,
  oidcClientId: practiceSettings.oidcClientId,
  oidcClientSecret: sql<boolean>`${practiceSettings.oidcClientSecret} <> ''`.mapWith(Boolean),
  oidcAcr: practiceSettings.oidcAcr,
  oidcAmr: practiceSettings.oidcAmr,
}

const settingsOf = (db: Database, practiceId: string) =>
  db
    .select(settingColumns)
    .from(practiceSettings)
    .innerJoin(practices, eq(practices.id, practiceSettings.practiceId))
    .where(eq(practiceSettings.practiceId, practiceId))

export async function findSettings(db: Database, practiceId: string): Promise<Settings | undefined> {
  return (await settingsOf(db, practiceId))[0]
}

export type PastChange = { at: string; person: string; changes: SettingChange[] }

/** How many changes the page tells; the log keeps all. */
const told = 20

export async function findSettingsWithPast(
  db: Database,
  practiceId: string,
): Promise<{ settings: Settings | undefined; past: PastChange[] }> {
  const [[settings], rows] = await db.batch([
    settingsOf(db, practiceId),
    db
      .select({ at: practiceSettingChanges.at, person: people.name, changes: practiceSettingChanges.changes })
      .from(practiceSettingChanges)
      .innerJoin(people, eq(people.id, practiceSettingChanges.personId))
      .where(eq(practiceSettingChanges.practiceId, practiceId))
      .orderBy(desc(practiceSettingChanges.version))
      .limit(told),
  ])
  return { settings, past: rows.map(({ changes, ...row }) => ({ ...row, changes: JSON.parse(changes) as SettingChange[] })) }
}

export const promisedColumns = {
  receive: practiceSettings.receiveDays,
  contact: practiceSettings.contactDays,
  match: practiceSettings.matchDays,
  start: practiceSettings.startDays,
  complete: practiceSettings.completeDays,
} satisfies Record<keyof ResponseTimes, unknown>

/** The question for what a practice promises: a new agreement starts from it, and an own request of a caregiver is held to it. */
export const usualResponseTimes = (db: Database, practiceId: string) =>
  db.select(promisedColumns).from(practiceSettings).where(eq(practiceSettings.practiceId, practiceId))

/** The logo that came with this version of the settings; an older one is gone. */
export async function findLogo(db: Database, slug: string, version: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const [row] = await db
    .select({ logo: practiceSettings.logo })
    .from(practiceSettings)
    .innerJoin(practices, eq(practices.id, practiceSettings.practiceId))
    .where(sql`${practices.slug} = ${slug} and ${practices.logoVersion} = ${version} and ${practices.logoVersion} > 0`)
  return row && decodeBase64(row.logo)
}

/** Throws on the key of the changes when somebody changed the settings since `seen`. `besides` happens with it, or neither does. */
export async function recordSettings(
  { db, vault, now }: Archive,
  seen: Settings,
  decided: SettingsDecided,
  actor: Actor,
  besides: readonly BatchItem<'sqlite'>[] = [],
): Promise<void> {
  const practiceId = actor.practice.id
  const version = seen.version + 1
  const at = now.toISOString()
  const { values, changes, secret, logo } = decided
  const {
    contactName,
    contactRole,
    contactPhone,
    contactHours,
    callBackDays,
    listeningPhone,
    outOfHoursPhone,
    theme,
    closingDays,
    ...rest
  } = values
  const { logo: hasLogo, oidcClientSecret: _, ...settings } = rest
  const face = { contactName, contactRole, contactPhone, contactHours, contactDays: callBackDays, listeningPhone, outOfHoursPhone, theme }
  const sealed = secret === undefined ? undefined : await vault.seal(practiceId, placeOfClientSecret(practiceId), secret)

  await db.batch([
    db.insert(practiceSettingChanges).values({ practiceId, version, changes: JSON.stringify(changes), personId: actor.personId, at }),
    db
      .update(practiceSettings)
      .set({ ...settings, oidcClientSecret: sealed, logo: logo && encodeBase64(logo.slice().buffer), version, updatedAt: at })
      .where(eq(practiceSettings.practiceId, practiceId)),
    db
      .update(practices)
      .set({
        ...face,
        closingDays: closingDays === undefined ? undefined : closingDaysOf(closingDays),
        logoVersion: (logo && (hasLogo ? version : 0)) ?? seen.logoVersion,
      })
      .where(eq(practices.id, practiceId)),
    ...(changes.some(({ field }) => settingParts.signIn.some((name) => name === field)) ? endOtherSessions(db, actor, now) : []),
    ...besides,
    auditLine(db, {
      practiceId,
      by: actor,
      action: 'practice.change',
      subjectId: practiceId,
      detail: changes.map(({ field }) => field).join(' '),
      now,
    }),
  ])
}

/** Whoever came in through the organisation comes in again, by what is asked from now on. */
function endOtherSessions(db: Database, actor: Actor, now: Date) {
  const here = db.select({ id: memberships.id }).from(memberships).where(eq(memberships.practiceId, actor.practice.id))
  const those = and(eq(sessions.means, 'oidc'), ne(sessions.id, actor.sessionId), inArray(sessions.membershipId, here))
  const subjectIds = sql`(select json_group_array(${sessions.id}) from ${sessions} where ${those})`
  const when = sql`exists (select 1 from ${sessions} where ${those})`
  const line = { practiceId: actor.practice.id, by: actor, subjectId: actor.practice.id, detail: 'sign_in_changed', now }
  return [auditLine(db, { ...line, action: 'session.end' }, { when, subjectIds }), db.delete(sessions).where(those)]
}
