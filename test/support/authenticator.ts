import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'

type Asked = { challenge: string; rp?: { id?: string }; rpId?: string; user?: { id: string } }

/** What may be wrong with an answer; as it stands it is right. */
export type Bent = {
  origin?: string
  partyId?: string
  challenge?: string
  type?: string
  isVerified?: boolean
  counter?: number
  userHandle?: string
  attestation?: { fmt: string; statement: Map<string, Cbor> }
}

/** A device with one key, without a person who touches it. */
export type Authenticator = { id: string; make(asked: Asked, bent?: Bent): string; use(asked: Asked, bent?: Bent): string }

const origin = 'http://localhost'

export function authenticator(): Authenticator {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const credential = randomBytes(32)
  const id = credential.toString('base64url')
  let owner = ''
  let counter = 0

  return {
    id,
    make(asked, bent = {}) {
      owner = asked.user?.id ?? ''
      const data = Buffer.concat([header(asked, bent, 0x40, 0), Buffer.alloc(16), lengthOf(credential), credential, coseOf(publicKey)])
      const { fmt, statement } = bent.attestation ?? { fmt: 'none', statement: new Map() }
      const object = new Map<string, Cbor>([
        ['fmt', fmt],
        ['attStmt', statement],
        ['authData', data],
      ])
      const clientDataJSON = clientData(asked, bent, 'webauthn.create')
      return answerOf(id, { clientDataJSON: text(clientDataJSON), attestationObject: text(cbor(object)), transports: ['internal'] })
    },
    use(asked, bent = {}) {
      counter = bent.counter ?? counter + 1
      const data = header(asked, bent, 0, counter)
      const clientDataJSON = clientData(asked, bent, 'webauthn.get')
      const signature = sign(privateKey, Buffer.concat([data, createHash('sha256').update(clientDataJSON).digest()]))
      const userHandle = bent.userHandle ?? owner
      return answerOf(id, { clientDataJSON: text(clientDataJSON), authenticatorData: text(data), signature: text(signature), userHandle })
    },
  }
}

const text = (bytes: Buffer) => bytes.toString('base64url')
const answerOf = (id: string, response: object) =>
  JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, authenticatorAttachment: 'platform', response })

const sign = (key: KeyObject, bytes: Buffer) => createSign('sha256').update(bytes).sign(key)

const clientData = ({ challenge }: Asked, bent: Bent, type: string) =>
  Buffer.from(JSON.stringify({ type: bent.type ?? type, challenge: bent.challenge ?? challenge, origin: bent.origin ?? origin }))

/** Somebody was there (1), and showed who they are (4). */
function header(asked: Asked, bent: Bent, more: number, counter: number): Buffer {
  const party = bent.partyId ?? asked.rp?.id ?? asked.rpId ?? ''
  const rest = Buffer.alloc(5)
  rest[0] = 0x01 | (bent.isVerified === false ? 0 : 0x04) | more
  rest.writeUInt32BE(counter, 1)
  return Buffer.concat([createHash('sha256').update(party).digest(), rest])
}

function lengthOf(bytes: Buffer): Buffer {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(bytes.length)
  return length
}

/** An elliptic key (2) for ES256 (-7) on P-256 (1). */
function coseOf(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  const coordinate = (part: string) => Buffer.from(part, 'base64url')
  return cbor(
    new Map<number, Cbor>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, coordinate(x)],
      [-3, coordinate(y)],
    ]),
  )
}

export type Cbor = number | string | Buffer | Cbor[] | Map<string, Cbor> | Map<number, Cbor>

function cbor(value: Cbor): Buffer {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value)
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value])
  if (Array.isArray(value)) return Buffer.concat([head(4, value.length), ...value.map(cbor)])
  return Buffer.concat([head(5, value.size), ...[...value].flatMap(([key, part]) => [cbor(key), cbor(part)])])
}

function head(kind: number, size: number): Buffer {
  if (size < 24) return Buffer.from([(kind << 5) | size])
  return size < 256 ? Buffer.from([(kind << 5) | 24, size]) : Buffer.from([(kind << 5) | 25, size >> 8, size & 255])
}
