import { readFileSync } from 'node:fs'
import { getTableColumns } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { codeOf, purposes, subjectKinds } from '../../src/audit/event.ts'
import { logLines } from '../../src/audit/tables.ts'

const page = readFileSync('docs/log-fields.md', 'utf8')
const partOf = (title: string) => page.split(/^## /m).find((part) => part.startsWith(title)) ?? ''
const rowsOf = (title: string) =>
  partOf(title)
    .split('\n')
    .filter((line) => /^\| (?!field of|kind of)/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
const columnsIn = (text: string) => [...text.matchAll(/`([a-z_]+)`/g)].map(([, name = '']) => name)
const columns = Object.values(getTableColumns(logLines)).map(({ name }) => name)

const nen7513 = `EventID EventActionCode EventDateTime EventOutcomeIndicator EventTypeCode UserID AlternativeUserID UserName UserIsRequestor RoleIDCode
  PurposeOfUse NetworkAccessPointTypeCode NetworkAccessPointID ParticipantObjectTypeCode ParticipantObjectTypeCodeRole ParticipantObjectDataLifeCycle
  ParticipantObjectIDTypeCode ParticipantObjectID ParticipantObjectName ParticipantObjectPermissionPolicySet ParticipantObjectSensitivity
  ParticipantObjectDetail AuditSourceID AuditEnterpriseSiteID AuditSourceTypeCode autorisatieprotocol toestemmingsprofiel behandelrelatie noodknop`
const logboek = [
  'trace_id',
  'span_id',
  'parent_span_id',
  'status_code',
  'name',
  'start_time',
  'end_time',
  'processing_activity_id',
  'data_subject_id',
]

describe('a security officer reads in docs/log-fields.md', () => {
  test('where each field of NEN 7513 is kept', () => {
    const told = rowsOf('NEN 7513').map(([field]) => field)
    expect(told.filter((field) => field !== 'responsible user').sort()).toEqual(nen7513.split(/\s+/).sort())
    expect(told).toContain('responsible user')
  })

  test('where each field of the Logboek Dataverwerkingen is kept', () => {
    const told = rowsOf('Logboek Dataverwerkingen').flatMap(([fields = '']) =>
      fields.split(', ').map((field) => field.replace('dpl.core.', '')),
    )
    expect(logboek.filter((field) => !told.includes(field))).toEqual([])
  })

  test('of columns that exist, and of every one of them', () => {
    const named = [...rowsOf('NEN 7513'), ...rowsOf('Logboek')].map(([, column = '']) => columnsIn(column))
    expect(named.filter((names) => names.length === 0)).toEqual([])
    expect(named.flat().filter((name) => !columns.includes(name))).toEqual([])
    expect(columns.filter((name) => !columnsIn(partOf('NEN 7513')).includes(name))).toEqual([])
  })

  test('which purpose and activity each kind of record has', () => {
    const told = subjectKinds.map((kind) => [kind, purposes[kind].purpose, purposes[kind].activity])
    expect(rowsOf('Purposes')).toEqual(told)
  })
})

test.each([
  ['referral.read', 'R'],
  ['referral.list', 'R'],
  ['referral.search', 'R'],
  ['referral.export', 'R'],
  ['log.read', 'R'],
  ['referral.draft', 'C'],
  ['agreement.write', 'C'],
  ['invitation.invite', 'C'],
  ['referral.start', 'U'],
  ['referral.correct', 'U'],
  ['agreement.end', 'U'],
  ['practice.change', 'U'],
  ['referral.erase', 'D'],
  ['referral.discard', 'D'],
  ['passkey.remove', 'D'],
  ['invitation.revoke', 'D'],
  ['session.start', 'E'],
  ['session.end', 'E'],
  ['membership.switch', 'E'],
  ['neighbour.ask', 'C'],
  ['neighbour.offer', 'C'],
  ['neighbour.follow', 'R'],
  ['neighbour.accept', 'U'],
  ['neighbour.start', 'U'],
  ['neighbour.withdraw', 'D'],
  ['neighbour.erase', 'D'],
] as const)('%s is a line of kind %s', (action, code) => {
  expect(codeOf(action)).toBe(code)
})
