import * as oauth from 'oauth4webapi'
import { isLoopback } from '../platform/config.ts'
import { no, type Outcome, yes } from '../platform/outcome.ts'
import type { Demand, OidcClaims } from './oidc.ts'

/** Where the people of a practice sign in, and as whom the portal asks there. */
export type OidcProvider = Demand & { issuer: string; clientId: string; clientSecret: string }

/** What is kept of a way there until somebody comes back. */
export type OidcWay = { state: string; nonce: string; codeVerifier: string }

export type OidcFailure = 'cancelled' | 'unreachable' | 'not_valid'

const patience = 8_000 // milliseconds, for all that is asked in one request
const skew = 30 // seconds that its clock and ours may differ
const largestAnswer = 256 * 1024 // bytes

type Asked = Omit<RequestInit, 'body'> & { body?: URLSearchParams | undefined }

/** Reads no more than an honest organisation says: who wants to can answer without end. */
async function fetchLittle(url: string, { body, ...asked }: Asked): Promise<Response> {
  const answer = await fetch(url, { ...asked, body: body ?? null })
  let left = largestAnswer
  const counting = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      left -= chunk.byteLength
      if (left < 0) throw new RangeError('an answer without end')
      controller.enqueue(chunk)
    },
  })
  return new Response(answer.body?.pipeThrough(counting) ?? null, answer)
}

/** Without https only on one's own computer, where the settings allow no other. */
const optionsFor = ({ issuer }: Pick<OidcProvider, 'issuer'>, signal: AbortSignal) => ({
  [oauth.allowInsecureRequests]: isLoopback(issuer),
  [oauth.customFetch]: fetchLittle,
  signal,
})
type Options = ReturnType<typeof optionsFor>

async function discover({ issuer }: OidcProvider, options: Options): Promise<oauth.AuthorizationServer> {
  const url = new URL(issuer)
  return oauth.processDiscoveryResponse(url, await oauth.discoveryRequest(url, { algorithm: 'oidc', ...options }))
}

export const newWay = (): OidcWay => ({
  state: oauth.generateRandomState(),
  nonce: oauth.generateRandomNonce(),
  codeVerifier: oauth.generateRandomCodeVerifier(),
})

/** The address where somebody signs in, for this way there and back. */
export async function addressToSignIn(provider: OidcProvider, way: OidcWay, backAddress: string): Promise<Outcome<string, OidcFailure>> {
  try {
    const server = await discover(provider, optionsFor(provider, AbortSignal.timeout(patience)))
    const address = new URL(server.authorization_endpoint ?? '')
    if (address.protocol !== 'https:' && !(isLoopback(provider.issuer) && isLoopback(address.href))) return no('not_valid')
    const asked = {
      client_id: provider.clientId,
      redirect_uri: backAddress,
      response_type: 'code',
      scope: 'openid email',
      state: way.state,
      nonce: way.nonce,
      code_challenge: await oauth.calculatePKCECodeChallenge(way.codeVerifier),
      code_challenge_method: 'S256',
      ...(provider.acr && { acr_values: provider.acr }),
    }
    for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value)
    return yes(address.href)
  } catch {
    return no('unreachable')
  }
}

/** What the organisation says of who came back with this answer: signed by it, for us, for this way there. */
export async function readReturn(
  provider: OidcProvider,
  way: OidcWay,
  answer: URLSearchParams,
  backAddress: string,
): Promise<Outcome<OidcClaims, OidcFailure>> {
  try {
    const options = optionsFor(provider, AbortSignal.timeout(patience))
    const client: oauth.Client = { client_id: provider.clientId, [oauth.clockTolerance]: skew }
    const server = await discover(provider, options)
    const params = oauth.validateAuthResponse(server, client, answer, way.state)
    const auth = authenticationFor(server, provider)
    const response = await oauth.authorizationCodeGrantRequest(server, client, auth, params, backAddress, way.codeVerifier, options)
    const expected = { expectedNonce: way.nonce, requireIdToken: true }
    const tokens = await oauth.processAuthorizationCodeResponse(server, client, response, expected)
    await oauth.validateApplicationLevelSignature(server, response, options)
    const token = oauth.getValidatedIdTokenClaims(tokens)
    if (!token) return no('not_valid')

    const told = token.email === undefined ? await askAbout(server, client, tokens.access_token, token.sub, options) : token
    return yes({
      issuer: server.issuer,
      subject: token.sub,
      email: typeof told?.email === 'string' ? told.email : undefined,
      isEmailVerified: told?.email_verified === true,
      acr: typeof token.acr === 'string' ? token.acr : undefined,
      amr: Array.isArray(token.amr) ? token.amr.filter((code) => typeof code === 'string') : [],
    })
  } catch (error) {
    return no(failureOf(error))
  }
}

/** The way in which it wants to know us, of those that a secret can show. */
function authenticationFor(server: oauth.AuthorizationServer, { clientSecret }: OidcProvider): oauth.ClientAuth {
  if (clientSecret === '') return oauth.None()
  const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
  const wantsPost = methods.includes('client_secret_post') && !methods.includes('client_secret_basic')
  return wantsPost ? oauth.ClientSecretPost(clientSecret) : oauth.ClientSecretBasic(clientSecret)
}

/** Many keep the address out of the token and tell it apart. */
async function askAbout(server: oauth.AuthorizationServer, client: oauth.Client, token: string, subject: string, options: Options) {
  if (!server.userinfo_endpoint) return undefined
  return oauth.processUserInfoResponse(server, client, subject, await oauth.userInfoRequest(server, client, token, options))
}

const choices = ['access_denied', 'login_required', 'consent_required', 'interaction_required', 'account_selection_required']
const hiccups = ['server_error', 'temporarily_unavailable']

/** What it says in its own words is never shown: anybody can write an answer. */
function failureOf(error: unknown): OidcFailure {
  if (error instanceof oauth.AuthorizationResponseError) {
    if (choices.includes(error.error)) return 'cancelled'
    return hiccups.includes(error.error) ? 'unreachable' : 'not_valid'
  }
  const isOurs = error instanceof oauth.OperationProcessingError || error instanceof oauth.UnsupportedOperationError
  const isTold = error instanceof oauth.ResponseBodyError || error instanceof oauth.WWWAuthenticateChallengeError
  return isOurs || isTold ? 'not_valid' : 'unreachable'
}
