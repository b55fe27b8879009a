import { Hono } from 'hono'
import { isId, newId } from '../platform/id.ts'
import { readTelephone } from '../platform/telephone.ts'
import { open } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { readTyped } from '../web/form.ts'
import { endOf, fewDigits, manyDigits, writeFollowCode } from './follow-code.ts'
import { helperGoneInput, helperInput, ownDetailsInput } from './follow-input.ts'
import { isNothing, ownChanges } from './own-details.ts'
import { noFacts, takeStep } from './referral.ts'
import { meetFollower, onWhatIsThere, showFollowed } from './routes-follow-entering.tsx'
import { recordOwnChange } from './store-follow-change.ts'
import { recordHelperCode, recordHelperGone } from './store-follow-helpers.ts'

/** The own details of the caregiver, and who else may read along. */
export const followDetailsRoutes = new Hono<AppEnv>()

  .post('/gegevens', open, async (c) => {
    const { care: m, origin } = c.var
    // after a first click the code goes with the new number
    const instead = endOf(readTelephone((await readTyped(c)).telephone ?? '') ?? '', manyDigits)
    const met = await meetFollower(c, { act: 'change', instead }, ownDetailsInput)
    if (met instanceof Response) return met
    const { code, value, typed } = met
    if (isNothing(value))
      return showFollowed(c, code, {
        alert: m.following.refused.nothing,
        again: { act: 'change', form: { typed, problems: {} } },
        status: 422,
      })

    const isPossible = await onWhatIsThere(c, met, async (acting) => {
      const { details, fields } = ownChanges(acting.details, value, acting.handedOver)
      if (fields.length === 0) return true
      const taken = takeStep(acting.referral.status, { step: 'change', note: '' }, { ...noFacts, changes: true })
      if (taken.ok) await recordOwnChange(c.var, acting, { details, fields, taken: taken.value }, origin)
      return taken.ok
    })
    if (!isPossible) {
      const again = { act: 'change', form: { typed, problems: {} } } as const
      return showFollowed(c, code, { alert: m.following.refused.over, again, status: 409 })
    }
    if (value.telephone === '') return showFollowed(c, code, { done: m.following.done.change })
    const end = endOf(value.telephone, fewDigits)
    return showFollowed(c, code, { done: m.following.done.telephone({ end }), digits: endOf(value.telephone, manyDigits) })
  })

  .post('/helper', open, async (c) => {
    const { care: m, now, origin } = c.var
    const met = await meetFollower(c, { act: 'helpers' }, helperInput)
    if (met instanceof Response) return met
    const { code, value, typed } = met
    const { label, telephone } = value
    const made = await recordHelperCode(c.var, code, { id: isId(value.key) ? value.key : newId(now), label, telephone }, origin)
    if ('refused' in made) {
      const again = { act: 'helpers', form: { typed: { ...typed, key: newId(now) }, problems: {} } } as const
      return showFollowed(c, code, { alert: m.following.refused[made.refused], again, status: 409 })
    }
    return showFollowed(c, code, { done: m.following.done.helper({ name: label, code: writeFollowCode(made.code) }) })
  })

  .post('/helper/weg', open, async (c) => {
    const met = await meetFollower(c, { act: 'helpers' }, helperGoneInput)
    if (met instanceof Response) return met
    await recordHelperGone(c.var, met.code, met.value.helper, c.var.origin)
    return showFollowed(c, met.code, { done: c.var.care.following.done.helperGone })
  })
