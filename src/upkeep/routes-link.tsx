import { type Context, Hono } from 'hono'
import { deadLinkPage, newLinkPage, newLinkSentPage } from '../../views/upkeep/dead-link.tsx'
import { ownedPage } from '../../views/upkeep/owned.tsx'
import { emailFingerprint } from '../identity/email.ts'
import { paths } from '../paths.ts'
import type { FieldProblems, Typed } from '../platform/form.ts'
import { found } from '../platform/problem.ts'
import { open } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { countAttempt } from '../web/limits.ts'
import { render } from '../web/render.tsx'
import { allInput, answerInput, newLinkInput } from './input.ts'
import { asksWhetherRight, countsPlaces, type DeadLink, type Opened } from './owned.ts'
import { findAddress, recordNewLink } from './store-links.ts'
import { findOwned, recordAnswers } from './store-owned.ts'

const gone = 410

/** Says what to do next. Who tries links at random is slowed down. */
export async function refuseLink(c: Context<AppEnv>, token: string, state: DeadLink) {
  const { limits, log, m, origin } = c.var
  log({ level: 'warn', request: origin.requestId, event: 'link_refused', link: 'upkeep', state })
  if (state === 'unknown') await countAttempt(limits, origin.networkAddress)
  c.header('Cache-Control', 'no-store')
  return render(c, deadLinkPage({ m, state, token }), state === 'unknown' ? 404 : gone)
}

type Again = { alert?: string | undefined; offeringId?: string | undefined; typed?: Typed; problems?: FieldProblems; status?: 409 | 422 }

function show(c: Context<AppEnv>, token: string, opened: Opened, { status, ...again }: Again = {}) {
  const { m, today } = c.var
  c.header('Cache-Control', 'no-store')
  return render(c, ownedPage({ m, token, opened, today, done: c.req.query('klaar'), ...again }), status ?? 200)
}

/** What somebody without account looks after, by the link of a mail. Opening it changes nothing: programs that look into mails open links too. */
export const linkRoutes = new Hono<AppEnv>()

  .get('/', open, (c) => render(c, newLinkPage({ m: c.var.m, form: { typed: {}, problems: {} } })))

  .post('/', open, async (c) => {
    const { db, limits, m, origin, vault } = c.var
    const form = await readForm(c, newLinkInput)
    if (!form.ok) return render(c, newLinkPage({ m, form }), 422)
    await countAttempt(limits, origin.networkAddress, await emailFingerprint(vault, form.value.email))

    const asked = await findAddress(db, form.value.email)
    if (asked) await recordNewLink(c.var, asked)
    c.header('Cache-Control', 'no-store')
    return render(c, newLinkSentPage({ m }))
  })

  .get('/:token', open, async (c) => {
    const token = c.req.param('token')
    const met = await findOwned(c.var, token)
    return met.ok ? show(c, token, met.value) : refuseLink(c, token, met.reason)
  })

  .post('/:token', open, async (c) => {
    const { m, origin, today } = c.var
    const token = c.req.param('token')
    const met = await findOwned(c.var, token)
    if (!met.ok) return refuseLink(c, token, met.reason)
    const form = await readForm(c, answerInput)
    const again = { offeringId: form.typed.offering, typed: form.typed }
    if (!form.ok) {
      const alert = form.problems.offering || form.problems.version ? m.upkeep.changed : undefined
      return show(c, token, met.value, { ...again, alert, problems: form.problems, status: 422 })
    }

    const { offering: id, version, available, nextFreeOn } = form.value
    const owned = found(met.value.offerings.find((one) => one.id === id))
    if (version !== owned.version) return show(c, token, met.value, { ...again, alert: m.upkeep.changed, status: 409 })
    const counts = countsPlaces(owned)
    if (counts && available === '') return show(c, token, met.value, { ...again, problems: { available: 'required' }, status: 422 })
    if (counts && Number(available) > (owned.capacity.maximum ?? Number.POSITIVE_INFINITY))
      return show(c, token, met.value, { ...again, problems: { available: 'more_than_maximum' }, status: 422 })

    const free = counts ? { available: Number(available), nextFreeOn: nextFreeOn || null } : undefined
    await recordAnswers(c.var, [{ owned, isRight: asksWhetherRight(owned, today), free }], origin)
    return c.redirect(paths.done(paths.upkeep(token), 'answered'), 303)
  })

  .post('/:token/alles', open, async (c) => {
    const { m, origin, today } = c.var
    const token = c.req.param('token')
    const met = await findOwned(c.var, token)
    if (!met.ok) return refuseLink(c, token, met.reason)
    const form = await readForm(c, allInput)
    if (!form.ok) return show(c, token, met.value, { alert: m.upkeep.changed, status: 422 })

    const seen = new Map(form.value.seen.split(' ').map((pair) => pair.split(':') as [string, string]))
    const same = met.value.offerings.filter(({ id, version }) => seen.get(id) === String(version))
    if (same.length < met.value.offerings.length) return show(c, token, met.value, { alert: m.upkeep.changed, status: 409 })
    const answers = same.map((owned) => {
      const { available, nextFreeOn } = owned.capacity
      return { owned, isRight: asksWhetherRight(owned, today), free: available === null ? undefined : { available, nextFreeOn } }
    })
    await recordAnswers(c.var, answers, origin)
    return c.redirect(paths.done(paths.upkeep(token), 'answered'), 303)
  })

  .post('/:token/nieuw', open, async (c) => {
    const { db, limits, m, origin, vault } = c.var
    const token = c.req.param('token')
    const met = await findOwned(c.var, token)
    const email = met.ok ? met.value.email : met.email
    if (email === undefined) return refuseLink(c, token, 'unknown')
    await countAttempt(limits, origin.networkAddress, await emailFingerprint(vault, email))

    const asked = await findAddress(db, email)
    if (asked) await recordNewLink(c.var, asked)
    c.header('Cache-Control', 'no-store')
    return render(c, newLinkSentPage({ m }))
  })
