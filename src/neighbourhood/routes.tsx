import { type Context, Hono } from 'hono'
import { aboutNeighboursPage } from '../../views/neighbourhood/about.tsx'
import { neighbourFormPage } from '../../views/neighbourhood/form.tsx'
import { neighbourSentPage } from '../../views/neighbourhood/sent.tsx'
import { paths } from '../paths.ts'
import type { Form } from '../platform/form.ts'
import { newId } from '../platform/id.ts'
import { careLanguageCodes } from '../platform/language.ts'
import { found } from '../platform/problem.ts'
import { open } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { countAttempt } from '../web/limits.ts'
import { render } from '../web/render.tsx'
import { askHelpInput, offerHelpInput } from './input.ts'
import type { NeighbourDetails, NeighbourSide } from './neighbour.ts'
import { findNeighbourhood } from './store-organiser.ts'
import { recordNeighbour } from './store-sending.ts'

const find = async (c: Context<AppEnv>, slug: string) => found(await findNeighbourhood(c.var.db, slug, c.var.today))

/** Where nobody arranges it, the page before says whom to call. */
async function showForm(c: Context<AppEnv>, slug: string, side: NeighbourSide) {
  c.header('Cache-Control', 'no-store')
  const { practice, organiser } = await find(c, slug)
  if (!organiser) return c.redirect(paths.neighbours(practice.slug), 303)
  const form = { typed: { key: newId(c.var.now) }, problems: {} }
  return render(c, neighbourFormPage({ m: c.var.care, practice, organiser, side, form }))
}

type Sent = Form<{ details: NeighbourDetails; key: string }>

async function send(c: Context<AppEnv>, slug: string, side: NeighbourSide, form: Sent) {
  const { care: m, config, limits, origin, vault } = c.var
  c.header('Cache-Control', 'no-store')
  const { practice, organiser } = await find(c, slug)
  if (!organiser) return c.redirect(paths.neighbours(practice.slug), 303)
  if (!form.ok) return render(c, neighbourFormPage({ m, practice, organiser, side, form }), 422)

  const number = await vault.fingerprint(practice.id, 'neighbour_sender', form.value.details.telephone)
  await countAttempt(limits, origin.networkAddress, number)
  const code = await recordNeighbour(c.var, {
    ...form.value,
    practiceId: practice.id,
    organisationId: organiser.id,
    side,
    language: careLanguageCodes.find((one) => one === m.lang) ?? 'nl',
    origin,
  })
  const address = new URL(paths.neighbourFollow(practice.slug), config.BASE_URL).href
  return render(c, neighbourSentPage({ m, practice, organiser, side, code, address }))
}

/** For everybody: what help between neighbours is, and the forms to ask for it and to offer it. The code is in the answer itself, for what leads to a page would have to carry it. */
export const neighbourRoutes = new Hono<AppEnv>()

  .get('/:practice/buurthulp', open, async (c) => {
    const { practice, organiser } = await find(c, c.req.param('practice'))
    return render(c, aboutNeighboursPage({ m: c.var.care, practice, organiser }))
  })

  .get('/:practice/buurthulp/vragen', open, (c) => showForm(c, c.req.param('practice'), 'ask'))
  .get('/:practice/buurthulp/aanbieden', open, (c) => showForm(c, c.req.param('practice'), 'offer'))

  .post('/:practice/buurthulp/vragen', open, async (c) => send(c, c.req.param('practice'), 'ask', await readForm(c, askHelpInput)))
  .post('/:practice/buurthulp/aanbieden', open, async (c) => send(c, c.req.param('practice'), 'offer', await readForm(c, offerHelpInput)))
