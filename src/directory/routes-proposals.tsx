import { Hono } from 'hono'
import { proposalPage } from '../../views/directory/proposal.tsx'
import type { FormState } from '../../views/ui/field.tsx'
import { paths } from '../paths.ts'
import { isStopped, isTaken } from '../platform/database.ts'
import { allow, found } from '../platform/problem.ts'
import { access } from '../web/access.ts'
import type { AppEnv, SignedIn } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { render } from '../web/render.tsx'
import { mergeProposal } from './content.ts'
import { proposalStepInput } from './input.ts'
import { keepers, type Standing, standingOf } from './policy.ts'
import { mayTakeProposalStep, type ProposalStep, takeProposalStep } from './proposal.ts'
import { recordAddedProposal, recordApproved } from './store-changing.ts'
import { decidedOnce, findProposal, type ProposalMet, recordProposalEnd } from './store-proposals.ts'

type Met = ProposalMet & { standing: Standing }

async function meet(c: SignedIn, id: string): Promise<Met> {
  const { actor, db } = c.var
  const met = found(await findProposal(db, actor.practice.id, id))
  const { organisationId, practiceId: responsiblePracticeId } = met.proposal
  return { ...met, standing: found(standingOf(actor, { organisationId, responsiblePracticeId })) }
}

/** While it waits it is seen over what the offering says now; once it is decided, over what its writer saw. */
function comparisonOf({ proposal, kept }: Met) {
  const { content, seen, status } = proposal
  if (kept === undefined || proposal.seenVersion === 0) return { from: undefined, content, clashes: [] }
  const from = status === 'open' ? kept.content : (seen ?? kept.content)
  return { from, ...mergeProposal(seen ?? from, content, from) }
}

const empty: FormState = { typed: {}, problems: {} }

type Shown = { status?: 200 | 409 | 422; form?: FormState; alert?: string }

function show(c: SignedIn, met: Met, { status = 200, form = empty, alert }: Shown = {}) {
  const { actor, m } = c.var
  return render(c, proposalPage({ m, actor, ...met, ...comparisonOf(met), form, alert, done: c.req.query('klaar') }), status)
}

const done = { approve: 'approved', decline: 'declined', withdraw: 'proposalWithdrawn' } as const

export const proposalRoutes = new Hono<AppEnv>()

  .get('/:id', access(...keepers), async (c) => show(c, await meet(c, c.req.param('id'))))

  .post('/:id', access(...keepers), async (c) => {
    const { m } = c.var
    const met = await meet(c, c.req.param('id'))
    const form = await readForm(c, proposalStepInput)
    if (!form.ok) return show(c, met, { status: 422, form })
    const { step, answer, version } = form.value
    const typed = { typed: form.typed, problems: {} }
    allow(mayTakeProposalStep(met.standing, step))

    const decided = takeProposalStep(met.proposal.status, step, answer)
    const { refusal, changed } = m.keeping.proposal
    if (!decided.ok && decided.reason === 'missing_answer')
      return show(c, met, { status: 422, form: { typed: form.typed, problems: { answer: 'say_why' } } })
    if (!decided.ok) return show(c, met, { status: 409, form: typed, alert: refusal[decided.reason] })
    const isAsSeen = step !== 'approve' || version === (met.kept?.version ?? 0)
    if (!isAsSeen) return show(c, met, { status: 409, form: typed, alert: changed })

    try {
      await record(c, met, step, answer)
    } catch (error) {
      const again = async (alert: string) => show(c, await meet(c, met.proposal.id), { status: 409, form: typed, alert })
      if (isStopped(error, decidedOnce)) return again(refusal.decided_before)
      if (isTaken(error, 'offering_versions.version')) return again(changed)
      throw error
    }
    const id = met.kept?.id ?? (step === 'approve' ? met.proposal.id : undefined)
    return c.redirect(paths.done(id ? paths.keptOffering(id) : paths.keptOfferings(), done[step]), 303)
  })

async function record(c: SignedIn, met: Met, step: ProposalStep, answer: string): Promise<void> {
  const { actor, db, now } = c.var
  const { proposal, kept } = met
  if (step === 'approve' && kept) return recordApproved(db, { proposal, seen: kept, content: comparisonOf(met).content }, actor, now)
  if (step === 'approve') return recordAddedProposal(db, proposal, actor, now)
  const to = step === 'decline' ? 'declined' : 'withdrawn'
  return recordProposalEnd(db, proposal, step, to, answer, actor, now)
}
