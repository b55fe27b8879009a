import type { Context } from 'hono'
import type * as z from 'zod'
import { deadCodePage, followFormPage } from '../../views/referrals/follow-form.tsx'
import { type FollowAgain, wordsIn } from '../../views/referrals/follow-parts.tsx'
import { followedPage } from '../../views/referrals/followed.tsx'
import { isTaken } from '../platform/database.ts'
import type { FieldProblems, Typed } from '../platform/form.ts'
import { newId } from '../platform/id.ts'
import { found } from '../platform/problem.ts'
import type { AppEnv } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { keepApart } from '../web/keep-apart.ts'
import { countAttempt, networkOf } from '../web/limits.ts'
import { render } from '../web/render.tsx'
import { type FollowAct, mayAct } from './follow-acts.ts'
import { followInput } from './follow-input.ts'
import type { FollowCode } from './followed.ts'
import { isChangedSince } from './store-corrections.ts'
import { findFollowed } from './store-follow.ts'
import { type Acting, findActing } from './store-follow-acting.ts'
import { knock } from './store-follow-knock.ts'
import { answeredMeanwhile } from './store-taking-back.ts'

type Visit = Context<AppEnv>

const refused = { wrong: 422, whole: 422, wait: 429 } as const

/** Whoever comes with a code and digits that fit; or the answer to whoever does not, with what was typed. `instead`: other digits that may fit. */
export async function enter(c: Visit, instead = ''): Promise<FollowCode | Response> {
  const { care: m, limits, log, origin } = c.var
  keepApart(c)
  const form = await readForm(c, followInput)
  const typedBefore = wordsIn(form.typed)
  if (!form.ok) return render(c, followFormPage({ m, form, typedBefore }), 422)

  await countAttempt(limits, origin.networkAddress)
  const network = networkOf(origin.networkAddress)
  const first = await knock(c.var, { ...form.value, network })
  const entered = first.kind === 'wrong' && instead !== '' ? await knock(c.var, { ...form.value, digits: instead, network }) : first
  if (entered.kind === 'in') return entered.code
  if (entered.kind === 'dead') return render(c, deadCodePage({ m, practice: entered.practice, typedBefore }), 410)
  log({ level: 'warn', request: origin.requestId, event: 'follow_refused', state: entered.kind })
  const shown = { typed: { ...form.typed, digits: form.typed.digits ?? '' }, problems: {} }
  return render(c, followFormPage({ m, form: shown, alert: m.follow.refused[entered.kind], typedBefore }), refused[entered.kind])
}

type Shown = { done?: string; alert?: string; again?: FollowAgain; status?: 200 | 409 | 422; digits?: string }

/** The page as it stands now, for whoever came in. */
export async function showFollowed(c: Visit, code: FollowCode, { status = 200, digits, ...shown }: Shown = {}): Promise<Response> {
  const { care: m, now, origin, today } = c.var
  const followed = found(await findFollowed(c.var, code, origin))
  const typed = { ...code.typed, ...(digits && { digits }) }
  return render(c, followedPage({ m, practice: code.practice, followed, typed, today, key: newId(now), ...shown }), status)
}

type Doing = {
  act: FollowAct
  /** Other digits that may fit. */
  instead?: string
  /** The answer takes no try back itself: it is not the page of the code. */
  isAside?: boolean
  /** What is said to a second click on what cannot be done twice. */
  doneBefore?: (code: FollowCode, acting: Acting) => string | undefined
}

type Met<Value> = { code: FollowCode; acting: Acting; value: Value; typed: Typed }

/**
 * What every form of the page goes through: come in, look whether it may still be done, and read it. What may not be done any more, or not
 * with this code, is answered with the page as it stands.
 */
export async function meetFollower<Schema extends z.ZodType>(
  c: Visit,
  { act, instead = '', isAside = false, doneBefore }: Doing,
  schema: Schema,
): Promise<Met<z.infer<Schema>> | Response> {
  const code = await enter(c, instead)
  if (code instanceof Response) return code
  const acting = found(await findActing(c.var, code, isAside || (instead !== '' && code.typed.digits === instead)))
  const form = await readForm(c, schema)
  const over = c.var.care.following.refused.over
  const again = (problems: FieldProblems): FollowAgain => ({ act, form: { typed: form.typed, problems } })
  const before = code.kind === 'caregiver' ? doneBefore?.(code, acting) : undefined
  if (before) return showFollowed(c, code, { done: before })
  if (!mayAct(act, { ...code, status: acting.referral.status })) {
    return showFollowed(c, code, { alert: code.kind === 'helper' ? c.var.care.following.asHelper : over, again: again({}), status: 409 })
  }
  if (!form.ok) return showFollowed(c, code, { again: again(form.problems), status: 422 })
  return { code, acting, value: form.value, typed: form.typed }
}

/** Does it on what is there now: when somebody takes a step at this very moment, it comes right after. */
export async function onWhatIsThere<Answer>(
  c: Visit,
  { code, acting }: Pick<Met<unknown>, 'code' | 'acting'>,
  work: (acting: Acting) => Promise<Answer>,
  left = 5,
): Promise<Answer> {
  try {
    return await work(acting)
  } catch (error) {
    const isBehind = isTaken(error, 'referral_steps.version') || isTaken(error, answeredMeanwhile) || isChangedSince(error)
    if (!isBehind || left === 0) throw error
    return onWhatIsThere(c, { code, acting: found(await findActing(c.var, code)) }, work, left - 1)
  }
}
