import { generateKeyPairSync, sign } from 'node:crypto'

export type AccessKey = { publicKey: string; token: string }

/** A key for one run of the database server. Without one every web page on this computer could run SQL there, and SQL reads files. */
export function createAccessKey(): AccessKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
  const claim = `${encode({ alg: 'EdDSA', typ: 'JWT' })}.${encode({ a: 'rw' })}`
  const signature = sign(null, Buffer.from(claim), privateKey).toString('base64url')
  return { publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(), token: `${claim}.${signature}` }
}
