import { type Context, Hono } from 'hono'
import { leavePage, type OidcRefusal, refusedPage } from '../../views/identity/organisation-sign-in.tsx'
import { paths } from '../paths.ts'
import { newToken } from '../platform/id.ts'
import { found } from '../platform/problem.ts'
import { open } from '../web/access.ts'
import { readBrowserCookie, writeBrowserCookie } from '../web/browser-cookie.ts'
import type { AppEnv } from '../web/env.ts'
import { wholeAddress } from '../web/host.ts'
import { countAttempt } from '../web/limits.ts'
import { sessionUnder } from '../web/new-session.ts'
import { render } from '../web/render.tsx'
import { writeSessionCookie } from '../web/session-cookie.ts'
import type { Membership } from './actor.ts'
import { assuranceOf, type OidcClaims, oidcTerm, welcomeOf } from './oidc.ts'
import { addressToSignIn, newWay, readReturn } from './oidc-provider.ts'
import { type Invitation, isAcceptedElsewhere } from './store-acceptance.ts'
import {
  findKnown,
  findPracticeWithOidc,
  type PracticeWithOidc,
  recordOidcAcceptance,
  recordOidcRefused,
  recordOidcSession,
  recordOidcWay,
  takeOidcWay,
} from './store-oidc.ts'

export const oidcRoutes = new Hono<AppEnv>()

  .get('/:practice', open, (c) => c.redirect(paths.signIn, 303))

  .post('/:practice', open, async (c) => {
    const { db, limits, m, now, origin } = c.var
    await countAttempt(limits, origin.networkAddress)
    const { practice, provider } = found(await findPracticeWithOidc(c.var, c.req.param('practice')))

    const way = newWay()
    const address = await addressToSignIn(provider, way, backAddressOf(c, practice.slug))
    if (!address.ok) return refuse(c, { practice, provider }, address.reason)
    await recordOidcWay(db, practice.id, way, await writeBrowserCookie(c, oidcTerm), now)
    c.header('Cache-Control', 'no-store')
    // a page, not a redirect: a form may lead nowhere but to this site
    return render(c, leavePage({ m, practice, address: address.value }))
  })

  .get('/:practice/terug', open, async (c) => {
    const { limits, origin } = c.var
    c.header('Cache-Control', 'no-store')
    await countAttempt(limits, origin.networkAddress)
    const answer = new URL(c.req.url).searchParams
    const taken = await takeOidcWay(c.var, c.req.param('practice'), answer.get('state') ?? '', await readBrowserCookie(c))
    const at = found(taken.found)
    if (!taken.way) return refuse(c, at, 'gone')

    const told = await readReturn(at.provider, taken.way, answer, backAddressOf(c, at.practice.slug))
    return told.ok ? welcome(c, at, told.value) : refuse(c, at, told.reason)
  })

const backAddressOf = (c: Context<AppEnv>, slug: string) => wholeAddress(c, paths.signInOrganisationBack(slug))

async function welcome(c: Context<AppEnv>, at: PracticeWithOidc, claims: OidcClaims) {
  if (!claims.isEmailVerified || !claims.email) return refuse(c, at, 'not_verified')
  const known = await findKnown(c.var, at.practice.id, claims)
  const welcomed = welcomeOf(known)
  const assurance = assuranceOf(at.provider, claims)
  if (assurance === 'too_low') return refuse(c, at, 'too_low', known.linkedMembership)
  if (!welcomed.ok) return refuse(c, at, welcomed.reason, known.linkedMembership)

  const isTrusted = assurance === 'trusted'
  try {
    if (welcomed.value.as === 'member') await letIn(c, welcomed.value.membership, claims, isTrusted)
    else await accept(c, welcomed.value.invitation, claims, isTrusted)
  } catch (error) {
    if (isAcceptedElsewhere(error)) return refuse(c, at, 'gone')
    throw error
  }
  return c.redirect(isTrusted ? paths.work : paths.account, 303)
}

async function letIn(c: Context<AppEnv>, membership: Membership, claims: OidcClaims, isTrusted: boolean) {
  const token = newToken()
  const session = await sessionUnder(c, token, 'oidc', isTrusted)
  await recordOidcSession(c.var.db, membership, session, claims, c.var.now)
  writeSessionCookie(c, token)
}

async function accept(c: Context<AppEnv>, invitation: Invitation, claims: OidcClaims, isTrusted: boolean) {
  const token = newToken()
  const session = await sessionUnder(c, token, 'oidc', isTrusted)
  await recordOidcAcceptance(c.var, invitation, { session, language: c.var.language }, claims)
  writeSessionCookie(c, token)
}

const statuses = { gone: 410, cancelled: 400, unreachable: 502, not_valid: 502, not_verified: 403, unknown: 403, too_low: 403 } as const

/** A page that tells what to do next, a line for the operator and one in the log; never what the organisation wrote. */
async function refuse(c: Context<AppEnv>, { practice }: PracticeWithOidc, reason: OidcRefusal, membership?: Membership) {
  const { db, log, m, now, origin } = c.var
  log({ level: 'warn', request: origin.requestId, event: 'oidc_refused', practice: practice.slug, reason })
  await recordOidcRefused(db, { practiceId: practice.id, membership, detail: `oidc ${reason}`, origin, now })
  return render(c, refusedPage({ m, practice, reason }), statuses[reason])
}
