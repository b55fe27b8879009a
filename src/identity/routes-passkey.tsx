import { Hono } from 'hono'
import { paths } from '../paths.ts'
import { portalScope } from '../platform/vault.ts'
import { open } from '../web/access.ts'
import { takeCeremonyCookie, writeCeremonyCookie } from '../web/ceremony-cookie.ts'
import type { AppEnv } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { countAttempt } from '../web/limits.ts'
import { newSession } from '../web/new-session.ts'
import { signInInput } from './account-input.ts'
import { askForPasskey, ceremonyTerm, checkPasskey, partyOf } from './passkey.ts'
import { readAnswer } from './passkey-answer.ts'
import { showSignIn } from './routes.tsx'
import { listMemberships } from './store.ts'
import { findPasskey, recordCeremony, recordPasskeyRefused, recordPasskeySignIn, takeCeremony } from './store-passkeys.ts'

export const passkeyRoutes = new Hono<AppEnv>()

  .get('/inloggen/sleutel', open, (c) => c.redirect(paths.signIn, 303))

  .post('/inloggen/sleutel/vraag', open, async (c) => {
    const { config, db, limits, now, origin } = c.var
    await countAttempt(limits, `question ${origin.networkAddress}`)
    const options = await askForPasskey(partyOf(config.BASE_URL))
    const keyHash = await writeCeremonyCookie(c, ceremonyTerm)
    await recordCeremony(db, { keyHash, kind: 'authentication', challenge: options.challenge, personId: null }, now)
    c.header('Cache-Control', 'no-store')
    return c.json(options)
  })

  .post('/inloggen/sleutel', open, async (c) => {
    const { config, db, limits, m, now, origin, vault } = c.var
    const form = await readForm(c, signInInput)
    const answer = form.ok ? readAnswer(form.value.answer) : undefined
    const account = answer && (await vault.fingerprint(portalScope, 'passkey', answer.id))
    await countAttempt(limits, origin.networkAddress, account)
    if (!answer) return showSignIn(c, form.ok && form.value.answer === '' ? m.account.refusal.no_answer : m.account.refused)

    const keyHash = await takeCeremonyCookie(c)
    const ceremony = keyHash && (await takeCeremony(db, keyHash, 'authentication', now))
    if (!ceremony) return showSignIn(c, m.account.refusal.late)
    const passkey = await findPasskey(db, answer.id)
    if (!passkey) return showSignIn(c, m.account.refused)

    const [checked, memberships] = await Promise.all([
      checkPasskey(answer, passkey, ceremony.challenge, partyOf(config.BASE_URL)),
      listMemberships(db, passkey.personId),
    ])
    const { onlyPracticeId } = passkey
    const membership = memberships.find(({ practice }) => onlyPracticeId === null || practice.id === onlyPracticeId)
    if (!checked.ok || !membership) {
      await recordPasskeyRefused(db, passkey, membership, checked.ok ? 'no_membership' : checked.reason, origin, now)
      return showSignIn(c, m.account.refused)
    }
    const session = await newSession(c, 'passkey', passkey.confirmedAt !== null)
    await recordPasskeySignIn(db, { passkey, seen: checked.value, membership, session: { ...session, onlyPracticeId } }, now)
    return c.redirect(session.isTrusted ? paths.work : paths.account, 303)
  })
