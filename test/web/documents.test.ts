import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repository } from '../../local/repository.ts'
import { purposes, subjectKinds } from '../../src/audit/event.ts'

const read = (path: string) => readFileSync(join(repository, path), 'utf8')
const documents = ['docs/processing-activities.md', 'docs/dpia.md', 'docs/security.md']

test('the register has an activity for every kind of record in the log, and no other', () => {
  const inTheRegister = [...read('docs/processing-activities.md').matchAll(/^## (V\d+) /gm)].map(([, code]) => code)
  const inTheLog = [...new Set(subjectKinds.map((kind) => purposes[kind].activity))]
  expect(inTheRegister.sort()).toEqual(inTheLog.sort())
})

test.each(documents)('what %s names is there', (document) => {
  const named = [...read(document).matchAll(/`((?:src|test|views|docs|local|migrations)\/[\w./-]+)`/g)].map(([, path]) => path ?? '')
  const linked = [...read(document).matchAll(/\]\(([\w./-]+\.md)\)/g)].map(([, path]) => `docs/${path}`)
  expect([...named, ...linked].length).toBeGreaterThan(2)
  expect([...named, ...linked].filter((path) => !existsSync(join(repository, path)))).toEqual([])
})

test('every command that a document tells to run is one of ours', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const told = documents.flatMap((document) => [...read(document).matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? ''))
  expect(told.length).toBeGreaterThan(2)
  expect(told.filter((name) => !(name in scripts))).toEqual([])
})
