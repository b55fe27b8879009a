import { type Context, Hono } from 'hono'
import { neighbourFollowFormPage, neighbourGonePage } from '../../views/neighbourhood/follow-form.tsx'
import { neighbourFollowedPage } from '../../views/neighbourhood/followed.tsx'
import { isStopped, isTaken } from '../platform/database.ts'
import { asShown } from '../platform/form.ts'
import { found } from '../platform/problem.ts'
import { findPractice } from '../practice/store.ts'
import { byFollowCode } from '../referrals/store-follow-knock.ts'
import { open } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { countAttempt, networkOf } from '../web/limits.ts'
import { render } from '../web/render.tsx'
import type { FollowedNeighbour, NeighbourKey } from './followed.ts'
import { neighbourFollowInput } from './input.ts'
import { type RefuseReason, takeMatchStep } from './match.ts'
import { otherSide, takeNeighbourStep } from './neighbour.ts'
import { enterNeighbour, findFollowedNeighbour } from './store-follow.ts'
import { recordMatchStep, recordNeighbourStep } from './store-steps.ts'

const refused = { wrong: 422, whole: 422, wait: 429 } as const

type Asked = { deed: 'accept' | 'refuse' | 'stop' | 'withdraw' | 'erase' | ''; match: string; reason: RefuseReason | '' }

/** For whoever sent it, with the code and the last digits of the telephone number; there is no session, so each answer brings them again. */
export const neighbourFollowRoutes = new Hono<AppEnv>()

  .get('/:practice/buurthulp/volgen', open, async (c) => {
    keepApart(c)
    const practice = found(await findPractice(c.var.db, c.req.param('practice')))
    return render(c, neighbourFollowFormPage({ m: c.var.care, practice, form: { typed: {}, problems: {} } }))
  })

  .post('/:practice/buurthulp/volgen', open, async (c) => {
    const { care: m, limits, log, origin } = c.var
    keepApart(c)
    const practice = found(await findPractice(c.var.db, c.req.param('practice')))
    const form = await readForm(c, neighbourFollowInput)
    if (!form.ok) return render(c, neighbourFollowFormPage({ m, practice, form }), 422)

    await countAttempt(limits, origin.networkAddress)
    const { code, digits, ...asked } = form.value
    const entry = await enterNeighbour(c.var, { practice, code, digits, network: networkOf(origin.networkAddress) })
    if (entry.kind === 'gone') return render(c, neighbourGonePage({ m, practice }), 410)
    if (entry.kind !== 'in') {
      log({ level: 'warn', request: origin.requestId, event: 'neighbour_refused', state: entry.kind })
      const alert = { ...m.care.neighbours.follow.refused, whole: m.follow.refused.whole }[entry.kind]
      return render(c, neighbourFollowFormPage({ m, practice, form: asShown(form), alert }), refused[entry.kind])
    }

    const followed = found(await findFollowedNeighbour(c.var, entry.entered, origin))
    const done = asked.deed === '' ? 'read' : await act(c, entry.entered, followed, asked)
    if (done === 'gone') return render(c, neighbourGonePage({ m, practice }))
    const now = done === 'read' ? followed : found(await findFollowedNeighbour(c.var, { ...entry.entered, tried: undefined }, origin))
    const alert = done === 'changed' ? m.care.neighbours.follow.changed : undefined
    return render(c, neighbourFollowedPage({ m, practice, followed: now, typed: { code, digits }, alert }), alert ? 409 : 200)
  })

/** Kept by nobody on the way, and found by no search engine. */
function keepApart(c: Context<AppEnv>): void {
  c.header('Cache-Control', 'no-store')
  c.header('X-Robots-Tag', 'noindex')
}

type Done = 'done' | 'changed' | 'gone'

/** Whoever clicked twice, or answers what is not asked any more, is shown how it is now. */
async function act(c: Context<AppEnv>, { practice }: NeighbourKey, followed: FollowedNeighbour, asked: Asked, again = true): Promise<Done> {
  const { origin } = c.var
  const { deed, match: seen, reason } = asked
  const { id, side, match } = followed
  const by = byFollowCode(origin)
  const of = { id, practiceId: practice.id, organisationId: followed.organisationId, version: followed.version }
  try {
    if (deed === 'withdraw' || deed === 'erase') {
      const taken = takeNeighbourStep(followed, 'neighbour', deed, {
        hasChecks: false,
        reason: '',
        hasMatch: match !== null,
        isSilent: false,
      })
      if (!taken.ok) return 'changed'
      await recordNeighbourStep(c.var, of, taken.value, by, '')
      return 'gone'
    }
    if (deed === '' || !match || match.id !== seen) return 'changed'
    const hasYes = { [side]: match.isOwnYes, [otherSide(side)]: match.isOtherYes } as Record<typeof side, boolean>
    if (deed === 'accept' && match.isOwnYes) return 'done'
    const taken = takeMatchStep({ status: match.status, hasYes }, 'neighbour', deed, side)
    if (!taken.ok) return 'changed'
    await recordMatchStep(c.var, of, match, { ...taken.value, side, reason: deed === 'refuse' ? reason : '' }, by)
    return 'done'
  } catch (error) {
    if (!isTaken(error, 'neighbour_match_steps.version') && !isTaken(error, 'neighbour_steps.version') && !isStopped(error, 'erased'))
      throw error
    // both said yes at the same moment: the second looks once more
    const now = await findFollowedNeighbour(c.var, { neighbourId: id, practice, tried: undefined }, origin)
    if (!now) return 'gone'
    return again ? act(c, { neighbourId: id, practice, tried: undefined }, now, asked, false) : 'changed'
  }
}
