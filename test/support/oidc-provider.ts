import { generateKeyPairSync } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider, { type Configuration, type InteractionResults } from 'oidc-provider'
import { afterAll } from 'vitest'

/** Somebody with an account at the organisation; `acr` and `amr` are how they sign in there. */
export type Account = { subject: string; email: string; isVerified?: boolean; acr?: string; amr?: string[] }

export const client = { id: 'adempauze', secret: 'a-secret-of-the-organisation' }

export type RunningProvider = {
  issuer: string
  accounts: Map<string, Account>
  stop(): Promise<void>
}

/** Where the organisation of a practice signs its people in: the real oidc-provider, which asks only who you are. */
export async function startOidcProvider(backAddresses: string[], changes: Configuration = {}): Promise<RunningProvider> {
  const server = createServer()
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const accounts = new Map<string, Account>()
  const claimsOf = (subject: string) => {
    const account = accounts.get(subject)
    return { sub: subject, email: account?.email, email_verified: account?.isVerified ?? true, amr: account?.amr }
  }
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: backAddresses,
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'], acr: null },
    acrValues: ['urn:loa:2', 'urn:loa:3'],
    jwks: { keys: [generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })] },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    pkce: { required: () => true },
    cookies: { keys: ['of a test only'] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_, subject) => ({ accountId: subject, claims: () => claimsOf(subject) }),
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ accountId: oidc.session?.accountId ?? '', clientId: oidc.client?.clientId ?? '' })
      grant.addOIDCScope('openid email')
      grant.addOIDCClaims(['acr', 'amr'])
      await grant.save()
      return grant
    },
    ...changes,
  })
  provider.on('server_error', (_, error) => console.error(error))
  const handle = provider.callback()
  server.on('request', (request, response) => {
    const answer = request.url?.startsWith('/interaction/') ? interact(provider, accounts, request, response) : handle(request, response)
    Promise.resolve(answer).catch(() => response.writeHead(500).end())
  })
  const stop = async () => {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  }
  afterAll(stop)
  return { issuer, accounts, stop }
}

/** A page with a button for each account, and one to stop. */
async function interact(
  provider: Provider,
  accounts: Map<string, Account>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST') {
    const buttons = [...accounts.keys(), 'nobody'].map((subject) => `<button name="subject" value="${subject}">${subject}</button>`)
    response.setHeader('Content-Type', 'text/html')
    response.end(`<!doctype html><title>Organisation</title><form method="post">${buttons.join('')}</form>`)
    return
  }
  let body = ''
  for await (const part of request) body += part
  const account = accounts.get(new URLSearchParams(body).get('subject') ?? '')
  const cancelled: InteractionResults = { error: 'access_denied', error_description: 'words that anybody may write' }
  const result = account
    ? { login: { accountId: account.subject, ...(account.acr && { acr: account.acr }), ...(account.amr && { amr: account.amr }) } }
    : cancelled
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false })
}

/** Signs in there without a browser, from the address to sign in to the one that leads back. */
export async function signInThere(address: string, subject: string): Promise<string> {
  const cookies = new Map<string, string>()
  let at = address
  let init: RequestInit = {}
  for (let hop = 0; hop < 10; hop += 1) {
    const sent = [...cookies].map((cookie) => cookie.join('=')).join('; ')
    const answer = await fetch(at, { ...init, redirect: 'manual', headers: { Cookie: sent } })
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=', 2)
      cookies.set(name, value)
    }
    const next = answer.headers.get('Location')
    const isForm = next === null && at.includes('/interaction/')
    if (next === null && !isForm) throw new Error(`${answer.status} at ${at}: ${await answer.text()}`)
    at = next ? new URL(next, at).href : at
    init = isForm ? { method: 'POST', body: new URLSearchParams({ subject }) } : {}
    if (at.includes('/terug?')) return at
  }
  throw new Error('led nowhere')
}
