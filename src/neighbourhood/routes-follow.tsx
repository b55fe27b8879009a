import { type Context, Hono } from 'hono'
import { neighbourFollowFormPage, neighbourGonePage } from '../../views/neighbourhood/follow-form.tsx'
import { neighbourFollowedPage } from '../../views/neighbourhood/followed.tsx'
import { neighbourSurePage } from '../../views/neighbourhood/sure.tsx'
import { unnamed } from '../audit/unnamed.ts'
import { isStopped, isTaken } from '../platform/database.ts'
import { asShown } from '../platform/form.ts'
import { found } from '../platform/problem.ts'
import { findPractice } from '../practice/store.ts'
import { open } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { keepApart } from '../web/keep-apart.ts'
import { countAttempt, networkOf } from '../web/limits.ts'
import { render } from '../web/render.tsx'
import type { FollowedNeighbour, NeighbourKey } from './followed.ts'
import { neighbourFollowInput } from './input.ts'
import { type RefuseReason, takeMatchStep } from './match.ts'
import { openNeighbourSteps, otherSide, takeNeighbourStep } from './neighbour.ts'
import { enterNeighbour, findFollowedNeighbour } from './store-follow.ts'
import { recordMatchStep, recordNeighbourStep } from './store-steps.ts'

const refused = { wrong: 422, whole: 422, wait: 429 } as const

type Asked = { deed: 'accept' | 'refuse' | 'stop' | 'withdraw' | 'erase' | ''; match: string; reason: RefuseReason | ''; sure: 'yes' | '' }

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
    const slug = c.req.param('practice')
    const form = await readForm(c, neighbourFollowInput)
    if (!form.ok) return render(c, neighbourFollowFormPage({ m, practice: found(await findPractice(c.var.db, slug)), form }), 422)

    await countAttempt(limits, origin.networkAddress)
    const { code, digits, ...asked } = form.value
    const entry = await enterNeighbour(c.var, { slug, code, digits, network: networkOf(origin.networkAddress) })
    if (entry.kind === 'nowhere') return found(undefined)
    if (entry.kind === 'gone') return render(c, neighbourGonePage({ m, practice: entry.practice }), 410)
    if (entry.kind !== 'in') {
      log({ level: 'warn', request: origin.requestId, event: 'neighbour_refused', state: entry.kind })
      const alert = { ...m.care.neighbours.follow.refused, whole: m.follow.refused.whole }[entry.kind]
      return render(c, neighbourFollowFormPage({ m, practice: entry.practice, form: asShown(form), alert }), refused[entry.kind])
    }

    const { entered } = entry
    const [{ practice }, typed] = [entered, { code, digits }]
    const followed = found(await findFollowedNeighbour(c.var, entered, origin, asked.deed === ''))
    if (asked.deed === '') return render(c, neighbourFollowedPage({ m, practice, followed, typed }))
    if (isForGood(asked.deed) && asked.sure !== 'yes' && mayDo(followed, asked.deed))
      return render(c, neighbourSurePage({ m, practice, followed, typed, deed: asked.deed }))
    const done = await act(c, entered, followed, asked)
    const now = done === 'gone' ? undefined : await findFollowedNeighbour(c.var, { ...entered, tried: undefined }, origin, true)
    if (!now) return render(c, neighbourGonePage({ m, practice }))
    const alert = done === 'changed' ? m.care.neighbours.follow.changed : undefined
    return render(c, neighbourFollowedPage({ m, practice, followed: now, typed, alert }), alert ? 409 : 200)
  })

const isForGood = (deed: Asked['deed']): deed is 'withdraw' | 'erase' => deed === 'withdraw' || deed === 'erase'
const mayDo = (followed: FollowedNeighbour, deed: 'withdraw' | 'erase') =>
  openNeighbourSteps(followed, 'neighbour', followed.match !== null).includes(deed)

type Done = 'done' | 'changed' | 'gone'

/** Whoever clicked twice, or answers what is not asked any more, is shown how it is now. */
async function act(c: Context<AppEnv>, { practice }: NeighbourKey, followed: FollowedNeighbour, asked: Asked, again = true): Promise<Done> {
  const { origin } = c.var
  const { deed, match: seen, reason } = asked
  const { id, side, match } = followed
  const by = unnamed('neighbour', origin)
  const of = { id, practiceId: practice.id, organisationId: followed.organisationId, version: followed.version }
  try {
    if (isForGood(deed)) {
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
    if (deed === 'accept' && followed.isStopped) return 'changed'
    const taken = takeMatchStep({ status: match.status, hasYes }, 'neighbour', deed, side)
    if (!taken.ok) return 'changed'
    await recordMatchStep(c.var, of, match, { ...taken.value, side, reason: deed === 'refuse' ? reason : '' }, by)
    return 'done'
  } catch (error) {
    if (!isTaken(error, 'neighbour_match_steps.version') && !isTaken(error, 'neighbour_steps.version') && !isStopped(error, 'erased'))
      throw error
    // both said yes at the same moment: the second looks once more
    const key = { neighbourId: id, practice, tried: undefined }
    const now = await findFollowedNeighbour(c.var, key, origin, false)
    if (!now) return 'gone'
    return again ? act(c, key, now, asked, false) : 'changed'
  }
}
