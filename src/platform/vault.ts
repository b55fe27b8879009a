import { decodeBase64, decodeBase64Url, encodeBase64Url } from 'hono/utils/encode'

/** Seals personal data, field by field. A practice's key is derived from the master secret, so one practice's key opens nothing of another. */
export type Vault = {
  /** The id of the key that seals today. */
  currentKeyId: string
  /** `<key id>.<iv and ciphertext in base64url>`; the empty text stays empty. `place` ties it to one field of one record. */
  seal(scope: string, place: string, text: string): Promise<string>
  /** Throws a SealBroken when it was changed, moved from another place, or sealed by a key we do not have. */
  open(scope: string, place: string, sealed: string): Promise<string>
  /** A keyed hash to be found by, without a way back; the same for a value in all its `place`s of one kind. To write, never to look up. */
  fingerprint(scope: string, kind: string, text: string): Promise<string>
  /** To look up: the fingerprint under each key, for while keys are being rotated a row may still carry that of an older one. */
  fingerprints(scope: string, kind: string, text: string): Promise<string[]>
}

/** Its message never holds what was sealed. */
export class SealBroken extends Error {}

/** Where what belongs to no practice is kept: the addresses of people with an account. */
export const portalScope = 'portal'

type MasterKey = { id: string; text: string; secret: Uint8Array<ArrayBuffer> }

/** Keys outlive a request: deriving one costs more than sealing a page full of fields with it. */
const derived = new Map<string, CryptoKey>()
const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** `masterKeys` as `k2:<base64>,k1:<base64>`: the first seals, all open. */
export function openVault(masterKeys: string): Vault {
  const keys = readMasterKeys(masterKeys)
  const [current] = keys
  if (!current) throw new TypeError('a vault needs a key')

  return {
    currentKeyId: current.id,

    async seal(scope, place, text) {
      if (text === '') return ''
      const key = await keyFor(current, scope, 'fields')
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const cipher = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: encoder.encode(place) }, key, encoder.encode(text))
      const joined = new Uint8Array(iv.length + cipher.byteLength)
      joined.set(iv)
      joined.set(new Uint8Array(cipher), iv.length)
      return `${current.id}.${encodeBase64Url(joined.buffer)}`
    },

    async open(scope, place, sealed) {
      if (sealed === '') return ''
      const [id, body = ''] = sealed.split('.', 2)
      const master = keys.find((key) => key.id === id)
      if (!master) throw new SealBroken(`no key that opens ${place.split(':')[0]}`)
      try {
        const key = await keyFor(master, scope, 'fields')
        const joined = decodeBase64Url(body)
        const [iv, cipher] = [joined.subarray(0, 12), joined.subarray(12)]
        return decoder.decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: encoder.encode(place) }, key, cipher))
      } catch (cause) {
        throw new SealBroken(`what was sealed in ${place.split(':')[0]} does not open`, { cause })
      }
    },

    fingerprint: (scope, kind, text) => fingerprintBy(current, scope, kind, text),

    fingerprints: (scope, kind, text) => Promise.all(keys.map((key) => fingerprintBy(key, scope, kind, text))),
  }
}

async function fingerprintBy(master: MasterKey, scope: string, kind: string, text: string): Promise<string> {
  const key = await keyFor(master, scope, 'fingerprints')
  const hash = await crypto.subtle.sign('HMAC', key, encoder.encode(`${kind}:${text}`))
  return `${master.id}.${encodeBase64Url(hash)}`
}

export const isSealedBy = (keyId: string, sealed: string): boolean => sealed === '' || sealed.startsWith(`${keyId}.`)

export const readMasterKeys = (text: string): MasterKey[] =>
  text.split(',').map((pair) => {
    const [id = '', secret = ''] = pair.trim().split(':', 2)
    return { id, text: secret, secret: decodeBase64(secret) }
  })

/** Every key named and 32 bytes long, no name twice, and none that a person made up: random bytes hardly repeat. */
export function areStrongMasterKeys(text: string): boolean {
  try {
    const keys = readMasterKeys(text)
    const areNamed = keys.every(({ id }) => /^k\d{1,4}$/.test(id)) && new Set(keys.map(({ id }) => id)).size === keys.length
    return areNamed && keys.every(({ secret }) => secret.length === 32 && new Set(secret).size > 20)
  } catch {
    return false
  }
}

async function keyFor(master: MasterKey, scope: string, use: 'fields' | 'fingerprints'): Promise<CryptoKey> {
  const name = `${master.text}/${scope}/${use}`
  const known = derived.get(name)
  if (known) return known

  const source = await crypto.subtle.importKey('raw', master.secret, 'HKDF', false, ['deriveKey'])
  const how = { name: 'HKDF', hash: 'SHA-256', salt: encoder.encode(scope), info: encoder.encode(`adempauze ${use}`) }
  const key =
    use === 'fields'
      ? await crypto.subtle.deriveKey(how, source, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
      : await crypto.subtle.deriveKey(how, source, { name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign'])
  derived.set(name, key)
  return key
}
