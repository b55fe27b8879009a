import { Hono } from 'hono'
import { withdrawConsentPage } from '../../views/referrals/withdraw-consent.tsx'
import { paths } from '../paths.ts'
import { isStopped, isTaken } from '../platform/database.ts'
import { found, Problem } from '../platform/problem.ts'
import { access } from '../web/access.ts'
import type { AppEnv, SignedIn } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { render } from '../web/render.tsx'
import type { ConsentAbout } from './details.ts'
import { withdrawalInput } from './input.ts'
import { mayWithdrawConsent } from './policy.ts'
import { hasEnded, noFacts, takeStep } from './referral.ts'
import { meet, people } from './routes.tsx'
import { recordConsentWithdrawn, withdrawnBefore } from './store-consent.ts'
import { answeredMeanwhile } from './store-taking-back.ts'

/** Taking back a yes, in two steps: what it means, and then for good. */
export const consentRoutes = new Hono<AppEnv>().post('/:id/toestemming', access(...people), async (c) => {
  const id = c.req.param('id')
  const { record } = await meet(c, id)
  if (!mayWithdrawConsent(record.referral)) return c.redirect(paths.referral(id), 303)
  const form = await readForm(c, withdrawalInput)
  if (!form.ok) throw new Problem('bad_request')

  const { about, sure } = form.value
  const consent = found(record.consents.find((given) => given.about === about))
  if (consent.withdrawnAt) return c.redirect(paths.referral(id), 303)
  if (sure !== 'yes') return render(c, withdrawConsentPage({ m: c.var.m, actor: c.var.actor, record, about }))

  await withdraw(c, id, about)
  return c.redirect(paths.referral(id), 303)
})

/** It holds whatever happened meanwhile: when somebody takes a step at this very moment, it comes right after. */
async function withdraw(c: SignedIn, id: string, about: ConsentAbout, left = 5): Promise<void> {
  const { record, capacity } = await meet(c, id)
  const { referral } = record
  const ends = about === 'caregiver' && !hasEnded(referral.status)
  const asked = { step: 'withdraw_consent', note: '' } as const
  const taken = ends ? takeStep(referral.status, asked, noFacts) : undefined
  try {
    await recordConsentWithdrawn(c.var, referral, about, {
      actor: c.var.actor,
      taken: taken?.ok ? taken.value : undefined,
      isByReferrer: capacity === 'referrer',
    })
  } catch (error) {
    if (isStopped(error, withdrawnBefore)) return
    const isBehind = isTaken(error, 'referral_steps.version') || isTaken(error, answeredMeanwhile)
    if (!isBehind || left === 0) throw error
    await withdraw(c, id, about, left - 1)
  }
}
