import { randomBytes } from 'node:crypto'
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
    ['nothing is set', {}, ['BASE_URL', 'DATABASE_URL', 'MASTER_KEYS', 'SMTP_URL', 'MAIL_FROM', 'SECURITY_CONTACT']],
    ['there are no settings at all', undefined, ['']],
    ['the address is no address', { ...production, BASE_URL: 'adempauze' }, ['BASE_URL']],
    ['the address is not of the web', { ...production, BASE_URL: 'ftp://adempauze.example' }, ['BASE_URL']],
    ['the database is a file', { ...production, DATABASE_URL: 'file:portal.db' }, ['DATABASE_URL']],
    ['DEMO is neither 0 nor 1', { ...production, DEMO: 'ja' }, ['DEMO']],
    ['anyone on the internet could sign in as a demo person', { ...production, DEMO: '1' }, ['DEMO']],
    [
      'anyone could, as localhost is only the beginning',
      { ...ownComputer, BASE_URL: 'http://localhost.evil.example' },
      ['DEMO', 'BASE_URL'],
    ],
    ['anyone could, as localhost is only the user', { ...ownComputer, BASE_URL: 'http://localhost:1@evil.example' }, ['DEMO', 'BASE_URL']],
    ['the database elsewhere has no key', { ...production, DATABASE_TOKEN: '' }, ['DATABASE_TOKEN']],
    [
      'the database elsewhere speaks http and has no key',
      { ...ownComputer, DATABASE_URL: 'http://db.example' },
      ['DATABASE_URL', 'DATABASE_TOKEN'],
    ],
    ['the key would travel in plain sight', { ...production, DATABASE_URL: 'http://db.example' }, ['DATABASE_URL']],
    ['what people read and write would travel in plain sight', { ...production, BASE_URL: 'http://adempauze.example' }, ['BASE_URL']],
    ['nothing seals personal data', { ...production, MASTER_KEYS: '' }, ['MASTER_KEYS']],
    ['the mail server elsewhere has no account', { ...production, SMTP_URL: 'smtp://mail.example:587' }, ['SMTP_URL']],
    ['the mail server has a password that is soon guessed', { ...production, SMTP_URL: 'smtp://portaal:kort@mail.example' }, ['SMTP_URL']],
    ['the mail server speaks another language', { ...production, SMTP_URL: 'https://u:geheim-geheim@mail.example' }, ['SMTP_URL']],
    ['mail would come from nowhere', { ...production, MAIL_FROM: 'Adempauze' }, ['MAIL_FROM']],
    ['who found a leak could only ring', { ...production, SECURITY_CONTACT: 'tel:0001234567' }, ['SECURITY_CONTACT']],
  ])('%s', (_, env, names) => {
    expect(complaintOf(env)).toBe(complaint(...names))
  })
})

test('what is wrong is told by its name, never by its value', () => {
  const wrong = { BASE_URL: 'geheim-3', DATABASE_URL: 'geheim-4', DATABASE_TOKEN: 5, MASTER_KEYS: 'geheim-5', SMTP_URL: 'geheim-6' }
  expect(complaintOf({ ...wrong, MAIL_FROM: 'geheim-7', SECURITY_CONTACT: 'geheim-8', DEMO: 'geheim-9' })).toBe(
    complaint('BASE_URL', 'DATABASE_URL', 'DATABASE_TOKEN', 'MASTER_KEYS', 'SMTP_URL', 'MAIL_FROM', 'SECURITY_CONTACT', 'DEMO'),
  )
})

const bytes = (text: string) => Buffer.from(text).toString('base64')
const random = randomBytes(32).toString('base64')

test.each([
  ['a key without a name', random],
  ['a key whose name says no number', `main:${random}`],
  ['two keys by one name', `k1:${random},k1:${randomBytes(32).toString('base64')}`],
  ['a key of 16 bytes', `k1:${randomBytes(16).toString('base64')}`],
  ['a key of 33 bytes', `k1:${randomBytes(33).toString('base64')}`],
  ['32 zeroes', `k1:${Buffer.alloc(32).toString('base64')}`],
  ['a sentence', `k1:${bytes('welkom welkom welkom welkom 2026')}`],
  ['no base64', `k1:${'*'.repeat(44)}`],
  ['one good key and a weak one', `k2:${random},k1:${bytes('x'.repeat(32))}`],
])('%s does not seal what caregivers tell', (_, MASTER_KEYS) => {
  expect(complaintOf({ ...production, MASTER_KEYS })).toBe(complaint('MASTER_KEYS'))
  expect(complaintOf({ ...ownComputer, MASTER_KEYS })).toBe(complaint('MASTER_KEYS'))
})

test.each(['http://localhost', 'http://localhost:8787', 'http://127.0.0.1:8787/', 'http://[::1]:8787', 'https://localhost'])(
  'a developer may show the demo on %s',
  (BASE_URL) => {
    expect(readConfig({ ...ownComputer, BASE_URL }).DEMO).toBe('1')
  },
)
