import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll } from 'vitest'

type Claims = Record<string, unknown>

/** What it answers next: whatever a test puts in. */
export type Forgery = {
  claims: Claims
  header: Claims
  key: KeyObject | undefined
  metadata: Claims
  patience: number
  tokenStatus: number
}
export type Forger = { issuer: string; say(changes: Partial<Forgery>): void; tokens: string[] }

const part = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url')

/** An organisation that says anything: for answers that a real one never gives. */
export async function startForger(): Promise<Forger> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'k', use: 'sig', alg: 'RS256' }
  const usual: Forgery = { claims: {}, header: { alg: 'RS256', kid: 'k' }, key: privateKey, metadata: {}, patience: 0, tokenStatus: 200 }
  let now = usual
  const tokens: string[] = []

  const server = createServer((request, response) => {
    const send = (content: unknown, status = 200) => {
      response.writeHead(status, { 'Content-Type': 'application/json' })
      response.end(JSON.stringify(content))
    }
    const { issuer } = forger
    const seconds = Math.floor(Date.now() / 1000)
    const claims = { iss: issuer, aud: 'adempauze', sub: 'somebody', iat: seconds, exp: seconds + 300, email_verified: true, ...now.claims }
    const signed = `${part(now.header)}.${part(claims)}`
    const token = `${signed}.${now.key ? sign('RSA-SHA256', Buffer.from(signed), now.key).toString('base64url') : ''}`
    const answers: Record<string, () => void> = {
      '/.well-known/openid-configuration': () =>
        send({
          issuer,
          authorization_endpoint: `${issuer}/auth`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/jwks`,
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['RS256', 'none', 'HS256'],
          ...now.metadata,
        }),
      '/jwks': () => send({ keys: [jwk] }),
      '/token': () => {
        tokens.push(token)
        send(
          now.tokenStatus === 200 ? { access_token: 'a', token_type: 'Bearer', id_token: token } : { error: 'invalid_grant' },
          now.tokenStatus,
        )
      },
    }
    wait(now.patience).then(answers[request.url?.split('?')[0] ?? ''] ?? (() => send({}, 404)))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  afterAll(() => {
    server.closeAllConnections()
    return new Promise((closed) => server.close(closed))
  })
  const forger: Forger = {
    issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tokens,
    say: (changes) => {
      now = { ...usual, ...changes }
    },
  }
  return forger
}
