import { Hono } from 'hono'
import { removePasskeyPage } from '../../views/identity/account-remove.tsx'
import { paths } from '../paths.ts'
import { isTaken } from '../platform/database.ts'
import type { Typed } from '../platform/form.ts'
import { newToken, sha256 } from '../platform/id.ts'
import { found } from '../platform/problem.ts'
import { ownAccount } from '../web/access.ts'
import { takeCeremonyCookie, writeCeremonyCookie } from '../web/ceremony-cookie.ts'
import { deviceOf } from '../web/device.ts'
import type { AppEnv, SignedIn } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { render } from '../web/render.tsx'
import { readSessionCookie, writeSessionCookie } from '../web/session-cookie.ts'
import { newPasskeyInput, passkeyNameInput } from './account-input.ts'
import type { Actor } from './actor.ts'
import {
  askForNewPasskey,
  ceremonyTerm,
  isConfirmedAtOnce,
  type Maker,
  mayMakePasskey,
  mayRemovePasskey,
  type PasskeyRefusal,
  partyOf,
  readNewPasskey,
} from './passkey.ts'
import { readNewAnswer } from './passkey-answer.ts'
import { accountOf, showAccount } from './routes-account.tsx'
import { isWordOfOne } from './session.ts'
import { recordCeremony, recordPasskey, removePasskey, renamePasskey, takeCeremony } from './store-passkeys.ts'
import type { Account } from './store-sessions.ts'

export const accountPasskeyRoutes = new Hono<AppEnv>()

  .get('/', ownAccount, (c) => c.redirect(paths.account, 303))

  .post('/vraag', ownAccount, async (c) => {
    const { actor, config, db, now } = c.var
    const [form, account] = [await readForm(c, newPasskeyInput), await accountOf(c)]
    const may = mayMakePasskey(makerOf(actor, account))
    if (!form.ok) return showAccount(c, account, { form })
    if (!may.ok) return refused(c, account, form.typed, may.reason)

    const options = await askForNewPasskey(partyOf(config.BASE_URL), actor, account.passkeys)
    const keyHash = await writeCeremonyCookie(c, ceremonyTerm)
    await recordCeremony(db, { keyHash, kind: 'registration', challenge: options.challenge, personId: actor.personId }, now)
    return c.json(options)
  })

  .post('/', ownAccount, async (c) => {
    const { actor, config, db, m, now } = c.var
    const [form, account] = [await readForm(c, newPasskeyInput), await accountOf(c)]
    if (!form.ok) return showAccount(c, account, { form })
    const refuse = (reason: PasskeyRefusal) => refused(c, account, form.typed, reason)
    const maker = makerOf(actor, account)
    const onlyPracticeId = isWordOfOne(account.session) ? actor.practice.id : null
    const may = mayMakePasskey(maker)
    if (!may.ok) return refuse(may.reason)
    const answer = readNewAnswer(form.value.answer)
    if (!answer) return refuse(form.value.answer === '' ? 'no_answer' : 'not_verified')

    const keyHash = await takeCeremonyCookie(c)
    const ceremony = keyHash && (await takeCeremony(db, keyHash, 'registration', now))
    if (!ceremony || ceremony.personId !== actor.personId) return refuse('late')
    const passkey = await readNewPasskey(answer, ceremony.challenge, partyOf(config.BASE_URL))
    if (!passkey) return refuse('not_verified')

    const name = form.value.passkeyName || deviceOf(c.req.header('User-Agent')) || m.account.unknownDevice
    const [isConfirmed, token] = [isConfirmedAtOnce(maker), newToken()]
    const session = { tokenHash: await sha256(readSessionCookie(c) ?? ''), newTokenHash: await sha256(token) }
    try {
      await recordPasskey(c.var, actor, { passkey, name, isConfirmed, onlyPracticeId, language: account.language, session })
    } catch (error) {
      if (isTaken(error, 'passkeys.credential_id')) return refuse('not_verified')
      throw error
    }
    writeSessionCookie(c, token)
    return c.redirect(paths.accountDone(isConfirmed ? 'sleutel' : 'wacht'), 303)
  })

  .get('/:id', ownAccount, (c) => c.redirect(paths.account, 303))

  .post('/:id', ownAccount, async (c) => {
    const { actor, db } = c.var
    const id = c.req.param('id')
    const form = await readForm(c, passkeyNameInput)
    const account = await accountOf(c)
    found(account.passkeys.some((passkey) => passkey.id === id))
    if (!form.ok) return showAccount(c, account, { form, renamed: id })
    found(await renamePasskey(db, actor.personId, id, form.value.newName))
    return c.redirect(paths.accountDone('naam'), 303)
  })

  .get('/:id/weg', ownAccount, async (c) => showRemoval(c, await accountOf(c)))

  .post('/:id/weg', ownAccount, async (c) => {
    const { actor } = c.var
    const account = await accountOf(c)
    const passkey = found(account.passkeys.find(({ id }) => id === c.req.param('id')))
    const mayTry = reasonToKeep(actor, account, passkey.id) === undefined
    const isRemoved = mayTry && (await removePasskey(c.var, actor, passkey.id, account.language))
    return isRemoved ? c.redirect(paths.accountDone('weg'), 303) : showRemoval(c, await accountOf(c), 422)
  })

const makerOf = ({ isTrusted }: Actor, { session, passkeys, isKnownElsewhere, worksElsewhere }: Account): Maker => ({
  means: session.means,
  onlyPracticeId: session.onlyPracticeId,
  isTrusted,
  passkeys,
  isKnownElsewhere,
  worksElsewhere,
})

function refused(c: SignedIn, account: Account, typed: Typed, reason: PasskeyRefusal) {
  return showAccount(c, account, { typed, alert: c.var.m.account.refusal[reason] })
}

/** With one factor nobody takes away what the second one is. */
function reasonToKeep({ isTrusted }: Actor, { passkeys }: Account, id: string): 'last_one' | 'untrusted' | undefined {
  if (!isTrusted && passkeys.some((passkey) => passkey.id === id && passkey.confirmedAt)) return 'untrusted'
  const may = mayRemovePasskey(passkeys, id)
  return may.ok ? undefined : may.reason
}

function showRemoval(c: SignedIn, account: Account, status: 200 | 422 = 200) {
  const { actor, m } = c.var
  const passkey = found(account.passkeys.find(({ id }) => id === c.req.param('id')))
  return render(c, removePasskeyPage({ m, actor, passkey, keptFor: reasonToKeep(actor, account, passkey.id) }), status)
}
