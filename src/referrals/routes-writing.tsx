import { Hono } from 'hono'
import { chooseAgreementPage } from '../../views/referrals/choose.tsx'
import { isInForce } from '../agreements/agreement.ts'
import { mayReferUnder, maySeeAgreement } from '../agreements/policy.ts'
import { findAgreementToRefer, listToRefer } from '../agreements/store.ts'
import { paths } from '../paths.ts'
import { isTaken } from '../platform/database.ts'
import type { Typed } from '../platform/form.ts'
import { isId, newId } from '../platform/id.ts'
import { found } from '../platform/problem.ts'
import { access } from '../web/access.ts'
import type { AppEnv, SignedIn } from '../web/env.ts'
import { readTyped } from '../web/form.ts'
import { render } from '../web/render.tsx'
import type { ReferralDetails } from './details.ts'
import { capacityOf } from './policy.ts'
import { newReferral, save, send, showForm } from './routes-form.tsx'
import { findReferralToWrite } from './store.ts'
import { recordDraft, recordDraftChange, recordDraftSent, recordSent } from './store-writing.ts'

const writers = ['referrer', 'coordinator'] as const

export const writingRoutes = new Hono<AppEnv>()

  .get('/nieuw', access(...writers), async (c) => {
    const { actor, db, m, now, today } = c.var
    const { agreements, roomUnder } = await listToRefer(db, actor, today)
    const mine = agreements.filter((agreement) => mayReferUnder(actor, agreement) && isInForce(agreement, today))
    const chosen = mine.find(({ id }) => id === c.req.query('afspraak')) ?? (mine.length === 1 ? mine[0] : undefined)

    if (!chosen) return render(c, chooseAgreementPage({ m, actor, agreements: mine }))
    const room = roomUnder(chosen)
    return showForm(c, { agreement: chosen, room }, { typed: { key: newId(now), agreement: chosen.id, language: 'nl' } })
  })

  .post('/nieuw', access(...writers), async (c) => {
    const { actor, db, now, today } = c.var
    const typed = await readTyped(c)
    const draft = found(await findAgreementToRefer(db, actor, typed.agreement ?? '', today))
    const { agreement } = draft
    found(maySeeAgreement(actor, agreement) && mayReferUnder(actor, agreement))

    const id = typed.key && isId(typed.key) ? typed.key : newId(now)
    const referral = newReferral(id, agreement)
    try {
      const answer =
        typed.intent === 'save'
          ? await save(c, draft, (details) => recordDraft(c.var, referral, details, actor))
          : await send(c, draft, (sending) => recordSent(c.var, referral, sending, actor))
      return answer ?? c.redirect(paths.referral(id), 303)
    } catch (error) {
      if (isTaken(error, 'referrals.id')) return writeOn(c, id, typed)
      throw error
    }
  })

  .get('/:id/wijzigen', access(...writers), async (c) => {
    const id = c.req.param('id')
    const { draft, details, referral } = await findDraft(c, id)
    if (!draft) return c.redirect(paths.referral(id), 303)
    return showForm(c, draft, { typed: { ...details, version: String(referral.version) } })
  })

  .post('/:id/wijzigen', access(...writers), async (c) => writeOn(c, c.req.param('id'), await readTyped(c)))

/** Goes on with a draft, or with what a form wrote that was sent before. Nothing is written over what a colleague did since. */
async function writeOn(c: SignedIn, id: string, typed: Typed) {
  const { actor, now } = c.var
  const { draft, details: before, referral, agreement, room, timeline } = await findDraft(c, id)
  const isSentByMe = timeline.some(({ step, personId }) => step === 'send' && personId === actor.personId)
  const changed = () => {
    const again = { ...typed, version: String(referral.version) }
    return showForm(c, draft ?? { agreement, room }, { typed: again, alert: c.var.m.referrals.form.changed, status: 409 })
  }
  const isThatOne = before.caregiverName === typed.caregiverName?.trim() && before.wish === typed.wish?.trim()
  if (isSentByMe) {
    if (isThatOne) return c.redirect(paths.referral(id), 303)
    const another = { ...typed, key: newId(now), version: '0' }
    return showForm(c, { agreement, room }, { typed: another, alert: c.var.m.referrals.form.sentBefore(referral), status: 409 })
  }
  if (!draft) return changed()
  if (Number(typed.version ?? 0) !== referral.version) return changed()

  try {
    const answer =
      typed.intent === 'save'
        ? await save(c, draft, async (details) => {
            if (isSame(before, details)) return
            await recordDraftChange(c.var, referral, details, { step: 'redraft', note: '', from: 'draft', to: 'draft' }, actor)
          })
        : await send(c, draft, (sending) => recordDraftSent(c.var, referral, sending, actor))
    return answer ?? c.redirect(paths.referral(id), 303)
  } catch (error) {
    if (isTaken(error, 'referral_steps.version')) return writeOn(c, id, typed)
    throw error
  }
}

const isSame = (before: ReferralDetails, details: ReferralDetails) =>
  Object.entries(details).every(([field, value]) => before[field as keyof ReferralDetails] === value)

/** A draft this person may still write on; without `draft` it was sent or ended meanwhile. */
async function findDraft(c: SignedIn, id: string) {
  const { actor, today } = c.var
  const { record, room } = found(await findReferralToWrite(c.var, actor, id, today))
  const { referral } = record
  const agreement = found(record.agreement)
  const mayWrite = found(capacityOf(actor, referral)) === 'referrer' && mayReferUnder(actor, agreement)
  return { ...record, agreement, room, draft: mayWrite && referral.status === 'draft' ? { referral, agreement, room } : undefined }
}
