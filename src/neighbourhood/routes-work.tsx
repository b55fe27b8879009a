import { Hono } from 'hono'
import { neighbourCardPage } from '../../views/neighbourhood/card.tsx'
import { neighbourCountsPage } from '../../views/neighbourhood/counts.tsx'
import { neighbourListPage } from '../../views/neighbourhood/list.tsx'
import { roles } from '../identity/actor.ts'
import { paths } from '../paths.ts'
import { isStopped, isTaken } from '../platform/database.ts'
import { found } from '../platform/problem.ts'
import { access } from '../web/access.ts'
import type { AppEnv, SignedIn } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { render } from '../web/render.tsx'
import { type NeighbourWorkAsked, neighbourWorkInput } from './input.ts'
import { takeMatchStep } from './match.ts'
import { takeNeighbourStep } from './neighbour.ts'
import { neighbourCapacity } from './policy.ts'
import { findNeighbourCard } from './store-card.ts'
import { recordMatchStep, recordNeighbourStep, recordProposal } from './store-steps.ts'
import { listNeighbours } from './store-work.ts'
import type { NeighbourCard } from './work.ts'

/** For whoever it was not sent to there is nothing here, not even that there is something. */
const meet = async (c: SignedIn, id: string): Promise<NeighbourCard> => found(await findNeighbourCard(c.var, c.var.actor, id))

function show(c: SignedIn, card: NeighbourCard, alert?: string, status: 200 | 409 | 422 = 200) {
  const { actor, m } = c.var
  return render(c, neighbourCardPage({ m, actor, card, alert, done: c.req.query('klaar') }), status)
}

/** The volunteer organisation brings neighbours together; the coordinator of the practice reads how many there are. */
export const neighbourWorkRoutes = new Hono<AppEnv>()

  .get('/', access(...roles), async (c) => {
    const { actor, m, today } = c.var
    const { organiser, lines, counts, left } = await listNeighbours(c.var, actor)
    const capacity = found(neighbourCapacity(actor, organiser, lines.length > 0))
    if (capacity === 'counts') return render(c, neighbourCountsPage({ m, actor, organiser, counts, left }))
    const arranges = capacity === 'arranges' ? organiser : undefined
    return render(c, neighbourListPage({ m, actor, organiser: arranges, lines, today, done: c.req.query('klaar') }))
  })

  .get('/:id', access(...roles), async (c) => show(c, await meet(c, c.req.param('id'))))

  .post('/:id', access(...roles), async (c) => {
    const { m } = c.var
    const card = await meet(c, c.req.param('id'))
    const form = await readForm(c, neighbourWorkInput)
    if (!form.ok) return show(c, card, m.neighbourWork.chooseStep, 422)

    const asked = form.value
    const done = () =>
      c.redirect(
        asked.step === 'withdraw' || asked.step === 'erase'
          ? paths.done(paths.neighbourWork, 'neighbourErased')
          : paths.done(paths.neighbour(card.id), 'neighbourKept'),
        303,
      )
    if (isSameClick(c, card, asked)) return done()
    const refusal = await act(c, card, asked)
    if (!refusal) return done()
    if (refusal === 'changed' || refusal === 'notFree' || refusal === 'noMore')
      return show(c, await meet(c, card.id), m.neighbourWork[refusal], 409)
    return show(c, card, m.neighbourWork.refusal[refusal], refusal === 'wrong_status' ? 409 : 422)
  })

/** Sent twice: what it asks was done by the same person just now. */
function isSameClick(
  { var: { actor } }: SignedIn,
  { history, match, matchHistory, otherId }: NeighbourCard,
  asked: NeighbourWorkAsked,
): boolean {
  const mine = [...history, ...matchHistory].filter(({ step, personId }) => step === asked.step && personId === actor.personId)
  if (asked.step === 'propose') return match !== null && otherId === asked.offer && mine.length > 0
  return mine.some(({ version, side }) => version === asked.version + 1 && (side === '' || side === asked.side))
}

/** What whoever arranges it no more cannot do: nobody new is brought together. */
const needsAgreement = ['vet', 'propose', 'accept'] as const
const cardSteps = ['vet', 'decline', 'close', 'withdraw', 'erase'] as const

/** Nothing when it was done; otherwise why not. */
async function act(c: SignedIn, card: NeighbourCard, asked: NeighbourWorkAsked) {
  const { actor } = c.var
  const { step, version, offer, side, reason, checkedConduct, checkedSecrecy } = asked
  if (card.isKept && needsAgreement.some((one) => one === step)) return 'noMore'
  try {
    const ofCard = cardSteps.find((one) => one === step)
    if (ofCard) {
      if (version !== card.version) return 'changed'
      const hasChecks = checkedConduct === 'yes' && checkedSecrecy === 'yes'
      const taken = takeNeighbourStep(card, 'organisation', ofCard, { hasChecks, reason, hasMatch: card.match !== null, isSilent: false })
      if (!taken.ok) return taken.reason
      await recordNeighbourStep(c.var, card, taken.value, actor, reason)
      return undefined
    }
    if (step === 'propose') {
      if (!card.suggestions.some(({ id }) => id === offer)) return 'notFree'
      await recordProposal(c.var, card, offer, actor)
      return undefined
    }
    if (!card.match || version !== card.match.version) return 'changed'
    return await answer(c, card, step as 'accept' | 'refuse' | 'take_back' | 'stop', side || card.side)
  } catch (error) {
    if (isTaken(error, 'neighbour_matches.ask_id') || isTaken(error, 'neighbour_matches.offer_id')) return 'notFree'
    if (isStopped(error, 'the two do not both wait')) return 'notFree'
    const isLate = isTaken(error, 'neighbour_steps.version') || isTaken(error, 'neighbour_match_steps.version')
    if (isLate || isStopped(error, 'still runs') || isStopped(error, 'was erased')) return 'changed'
    throw error
  }
}

/** What somebody said on the telephone is written down by whoever heard it. */
async function answer(c: SignedIn, card: NeighbourCard, step: 'accept' | 'refuse' | 'take_back' | 'stop', side: NeighbourCard['side']) {
  const { match } = card
  if (!match) return 'changed'
  const [ask, offer] = match.people
  const taken = takeMatchStep({ status: match.status, hasYes: { ask: ask.hasYes, offer: offer.hasYes } }, 'organisation', step, side)
  if (!taken.ok) return taken.reason
  const of = { id: match.id, askId: ask.id, offerId: offer.id, version: match.version }
  await recordMatchStep(c.var, card, of, { ...taken.value, side, reason: '' }, c.var.actor)
  return undefined
}
