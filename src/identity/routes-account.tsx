import { Hono } from 'hono'
import { type AccountState, accountPage, doneIn } from '../../views/identity/account.tsx'
import { paths } from '../paths.ts'
import { allow, found } from '../platform/problem.ts'
import { ownAccount } from '../web/access.ts'
import { deviceOf } from '../web/device.ts'
import type { AppEnv, SignedIn } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { render } from '../web/render.tsx'
import { dropSessionCookie } from '../web/session-cookie.ts'
import { mailLanguageInput, membershipInput } from './account-input.ts'
import { addressForKeys, partyOf } from './passkey.ts'
import { countsEverywhere, isWordOfOne } from './session.ts'
import { type Account, chooseMailLanguage, endSessions, findAccount, switchMembership } from './store-sessions.ts'

export const accountRoutes = new Hono<AppEnv>()

  .get('/', ownAccount, async (c) => showAccount(c, await accountOf(c), { done: doneIn(c.req.query('klaar')) }))

  .post('/', ownAccount, async (c) => {
    const { actor, db } = c.var
    const form = await readForm(c, mailLanguageInput)
    const account = await accountOf(c)
    allow(countsEverywhere(account.session, account.worksElsewhere))
    if (!form.ok) return showAccount(c, account, { form })
    await chooseMailLanguage(db, actor.personId, form.value.language)
    return c.redirect(paths.accountDone('taal'), 303)
  })

  .post('/wissel', ownAccount, async (c) => {
    const { actor, db, now } = c.var
    const form = await readForm(c, membershipInput)
    const { memberships } = await accountOf(c)
    const to = found(form.ok && memberships.find(({ membershipId }) => membershipId === form.value.membership))
    await switchMembership(db, actor, to, now)
    return c.redirect(actor.isTrusted ? paths.work : paths.account, 303)
  })

  .post('/sessies', ownAccount, async (c) => {
    const { actor, db, now } = c.var
    await endSessions(db, { ...(await reachOf(c)), except: actor.sessionId }, { by: actor, now })
    return c.redirect(paths.accountDone('sessie'), 303)
  })

  .post('/sessies/:id', ownAccount, async (c) => {
    const { actor, db, now } = c.var
    const only = c.req.param('id')
    found((await endSessions(db, { ...(await reachOf(c)), only }, { by: actor, now })) > 0)
    if (only !== actor.sessionId) return c.redirect(paths.accountDone('sessie'), 303)
    dropSessionCookie(c)
    return c.redirect(paths.done(paths.signIn, 'signedOut'), 303)
  })

export const accountOf = async (c: SignedIn): Promise<Account> => found(await findAccount(c.var.db, c.var.actor, c.var.now))

/** Whose sessions end here: all of this person, or those in the practice that alone says who it is. */
async function reachOf(c: SignedIn) {
  const { personId, practice } = c.var.actor
  const { session } = await accountOf(c)
  return { personId, practiceId: isWordOfOne(session) ? practice.id : undefined }
}

/** The page of the account, with what happened or what is wrong. */
export function showAccount(c: SignedIn, account: Account, state: AccountState) {
  const { actor, config, m } = c.var
  const elsewhere = addressForKeys(partyOf(config.BASE_URL), new URL(paths.account, c.req.url).href)
  const device = deviceOf(c.req.header('User-Agent'))
  const isWrong = state.form !== undefined || state.alert !== undefined
  return render(c, accountPage({ m, actor, account, elsewhere, device, ...state }), isWrong ? 422 : 200)
}
