import { describe, expect, test } from 'vitest'
import { ConfigProblem, readConfig } from '../../src/platform/config.ts'
import { testKeys } from '../support/parts.ts'

const secrets = { MASTER_KEYS: testKeys, MAIL_FROM: 'portaal@adempauze.example', SECURITY_CONTACT: 'mailto:veilig@adempauze.example' }
const production = {
  BASE_URL: 'https://adempauze.example',
  DATABASE_URL: 'libsql://adempauze.example',
  DATABASE_TOKEN: 'geheim-1',
  SMTP_URL: 'smtp://portaal:geheim-geheim@mail.example:587',
  ...secrets,
}
const ownComputer = {
  BASE_URL: 'http://localhost:8787',
  DATABASE_URL: 'http://127.0.0.1:9000/?authToken=geheim-2',
  SMTP_URL: 'smtp://127.0.0.1:2525',
  DEMO: '1',
  ...secrets,
}

const complaintOf = (env: unknown) => {
  try {
    return readConfig(env)
  } catch (error) {
    return error instanceof ConfigProblem ? error.message : error
  }
}
const complaint = (...names: string[]) => `Set or correct in the settings of the Worker: ${names.join(', ')}`

test('a municipality and a developer both get what they set, and no demo unless they ask for it', () => {
  expect(readConfig(production)).toEqual({ ...production, DEMO: '0' })
  expect(readConfig(ownComputer)).toEqual({ ...ownComputer, DATABASE_TOKEN: '' })
})

describe('who sets up the portal reads which setting is wrong', () => {
  test.each([
    ['nothing is set', {}, ['BASE_URL', 'DATABASE_URL']],
    ['there are no settings at all', undefined, ['']],
    ['the address is no address', { ...production, BASE_URL: 'adempauze' }, ['BASE_URL']],
    ['the address is not of the web', { ...production, BASE_URL: 'ftp://adempauze.example' }, ['BASE_URL']],
    ['the database is a file', { ...production, DATABASE_URL: 'file:portal.db' }, ['DATABASE_URL']],
    ['DEMO is neither 0 nor 1', { ...production, DEMO: 'ja' }, ['DEMO']],
    ['anyone on the internet could sign in as a demo person', { ...production, DEMO: '1' }, ['DEMO']],
    ['anyone could, as localhost is only the beginning', { ...ownComputer, BASE_URL: 'http://localhost.evil.example' }, ['DEMO']],
    ['anyone could, as localhost is only the user', { ...ownComputer, BASE_URL: 'http://localhost:1@evil.example' }, ['DEMO']],
    ['the database elsewhere has no key', { ...production, DATABASE_TOKEN: '' }, ['DATABASE_TOKEN']],
    [
      'the database elsewhere speaks http and has no key',
      { ...ownComputer, DATABASE_URL: 'http://db.example' },
      ['DATABASE_URL', 'DATABASE_TOKEN'],
    ],
    ['the key would travel in plain sight', { ...production, DATABASE_URL: 'http://db.example' }, ['DATABASE_URL']],
  ])('%s', (_, env, names) => {
    expect(complaintOf(env)).toBe(complaint(...names))
  })
})

test('what is wrong is told by its name, never by its value', () => {
  const secrets = { BASE_URL: 'geheim-3', DATABASE_URL: 'geheim-4', DATABASE_TOKEN: 5, DEMO: 'geheim-6' }
  expect(complaintOf(secrets)).toBe(complaint('BASE_URL', 'DATABASE_URL', 'DATABASE_TOKEN', 'DEMO'))
})

test.each(['http://localhost', 'http://localhost:8787', 'http://127.0.0.1:8787/', 'http://[::1]:8787', 'https://localhost'])(
  'a developer may show the demo on %s',
  (BASE_URL) => {
    expect(readConfig({ ...ownComputer, BASE_URL }).DEMO).toBe('1')
  },
)
