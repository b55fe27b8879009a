import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { areStrongMasterKeys, isSealedBy, openVault, SealBroken } from '../../src/platform/vault.ts'

const key = (id: string) => `${id}:${randomBytes(32).toString('base64')}`
const keys = key('k1')
const vault = openVault(keys)
const at = { practice: 'practice-stein', place: 'referral_details.wish:r1' }
const seal = (text: string) => vault.seal(at.practice, at.place, text)
const open = (sealed: string, { practice, place } = at, by = vault) => by.open(practice, place, sealed)

describe('what was sealed', () => {
  test.each([
    ['a name', 'Ans V.'],
    ['letters of every kind', 'Łukasz, Ömer, أم كلثوم, Наталя, 王'],
    ['signs that are more than one', '👩‍👩‍👧 zei “ja” ☎️'],
    ['ten thousand signs', 'Zij slaapt slecht. '.repeat(527).slice(0, 10_000)],
    ['one sign', '0'],
    ['spaces', '  \n\t '],
    ['something that looks sealed', 'k1.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
  ])('opens as it was: %s', async (_, text) => {
    const sealed = await seal(text)
    expect(sealed).toMatch(/^k1\.[A-Za-z0-9_=-]{38,}$/)
    expect(await open(sealed)).toBe(text)
  })

  test('and is empty, stays empty', async () => {
    expect(await seal('')).toBe('')
    expect(await open('')).toBe('')
    expect(isSealedBy('k9', '')).toBe(true)
  })

  test('twice looks different, so that nobody sees who says the same', async () => {
    expect(await seal('Ans V.')).not.toBe(await seal('Ans V.'))
  })

  test.each([
    ['another field', { ...at, place: 'referral_details.telephone:r1' }],
    ['another record', { ...at, place: 'referral_details.wish:r2' }],
    ['another practice', { ...at, practice: 'practice-den-bosch' }],
  ])('does not open when it was moved to %s', async (_, elsewhere) => {
    await expect(open(await seal('Ans V.'), elsewhere)).rejects.toThrow(SealBroken)
  })

  test('does not open with any one bit changed', async () => {
    const [id, body = ''] = (await seal('Ans')).split('.')
    const bytes = Buffer.from(body, 'base64url')
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = Buffer.from(bytes)
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      await expect(open(`${id}.${changed.toString('base64url')}`), `bit ${bit}`).rejects.toThrow(SealBroken)
    }
  })

  test.each([
    ['cut off', (sealed: string) => sealed.slice(0, 20)],
    ['nothing but its key', () => 'k1.'],
    ['no seal at all', () => 'Ans V.'],
  ])('does not open when it is %s, and the complaint does not say what it was', async (_, damage) => {
    const broken = open(damage(await seal('Wilhelmina')))
    await expect(broken).rejects.toThrow(SealBroken)
    await expect(broken).rejects.not.toThrow(/Wilhelmina|Ans V/)
  })

  test('does not open by a key that we do not have, whatever its name', async () => {
    const sealed = await seal('Ans V.')
    await expect(open(sealed, at, openVault(key('k2')))).rejects.toThrow(SealBroken)
    await expect(open(sealed, at, openVault(key('k1')))).rejects.toThrow(SealBroken)
  })

  test('by an older key opens; what is sealed now is sealed by the first', async () => {
    const sealed = await seal('Ans V.')
    const later = openVault(`${key('k2')},${keys}`)
    expect(await open(sealed, at, later)).toBe('Ans V.')
    expect(await later.seal(at.practice, at.place, 'Ans V.')).toMatch(/^k2\./)
    expect(isSealedBy('k2', sealed)).toBe(false)
  })
})

describe('a fingerprint', () => {
  const of = (practice: string, kind: string, text: string) => vault.fingerprint(practice, kind, text)

  test('is the same for the same, and says nothing more', async () => {
    const fingerprint = await of('practice-stein', 'name', 'ansv')
    expect(await of('practice-stein', 'name', 'ansv')).toBe(fingerprint)
    expect(fingerprint).toMatch(/^k1\.[A-Za-z0-9_=-]{44}$/)
    const others = [
      await of('practice-stein', 'name', 'answ'),
      await of('practice-stein', 'telephone', 'ansv'),
      await of('practice-den-bosch', 'name', 'ansv'),
      await openVault(key('k1')).fingerprint('practice-stein', 'name', 'ansv'),
    ]
    expect(others).not.toContain(fingerprint)
  })

  test('is looked up under every key, the first of them first', async () => {
    const later = openVault(`${key('k2')},${keys}`)
    const asked = await later.fingerprints('practice-stein', 'name', 'ansv')
    expect(asked).toEqual([await later.fingerprint('practice-stein', 'name', 'ansv'), await of('practice-stein', 'name', 'ansv')])
  })
})

test.each([
  ['nothing', '', false],
  ['random bytes', keys, true],
  ['two of them', `${key('k2')},${keys}`, true],
  ['two of them with a space between', `${key('k2')}, ${keys}`, true],
  ['one name for two', `${key('k1')},${keys}`, false],
  ['a sentence', `k1:${Buffer.from('dit is een geheim dat niemand weet').subarray(0, 32).toString('base64')}`, false],
  ['zeroes', `k1:${Buffer.alloc(32).toString('base64')}`, false],
  ['too few bytes', `k1:${randomBytes(31).toString('base64')}`, false],
])('%s as master keys: %s is %s', (_, masterKeys, areStrong) => {
  expect(areStrongMasterKeys(masterKeys)).toBe(areStrong)
})
