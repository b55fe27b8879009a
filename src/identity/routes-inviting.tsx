import { Hono } from 'hono'
import { invitePage } from '../../views/identity/invite.tsx'
import { isAnswered, unlessNamed } from '../directory/lookalike.ts'
import { type Lookalike, organisationCandidates, rankOrganisations } from '../directory/store-lookalikes.ts'
import { paths } from '../paths.ts'
import { isTaken } from '../platform/database.ts'
import type { FieldProblems, Typed } from '../platform/form.ts'
import { isId, newId } from '../platform/id.ts'
import { allow, found } from '../platform/problem.ts'
import { access } from '../web/access.ts'
import type { AppEnv, SignedIn } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { render } from '../web/render.tsx'
import { againInput, type InvitationAsked, invitationInput } from './input.ts'
import { mayGive } from './policy.ts'
import { findBeforeInviting, type Invited, type KnownOrganisation, listOrganisations, recordInvitation } from './store-invitations.ts'
import { findSentInvitation, recordInvitedAgain, recordRevoked } from './store-sent-invitations.ts'

export const invitingRoutes = new Hono<AppEnv>()

  .get('/uitnodigen', access('coordinator', 'admin'), async (c) => {
    const { actor, db, m, now } = c.var
    const organisations = await listOrganisations(db, actor.practice.id)

    return render(c, invitePage({ m, actor, organisations, form: { typed: { key: newId(now) }, problems: {} } }))
  })

  .post('/uitnodigen', access('coordinator', 'admin'), async (c) => {
    const { actor, language, m, now } = c.var
    const form = await readForm(c, invitationInput)
    if (!form.ok) return showForm(c, form)
    const asked = form.value
    allow(mayGive(actor, asked.role))

    const id = isId(asked.key) ? asked.key : newId(now)
    const lookalikes = asked.organisation ? [] : await findNamesakes(c, asked.newOrganisation)
    const meant = lookalikes.find((one) => one.id === asked.sameOrganisation)
    const invited = invitedBy(meant ? { ...asked, organisation: meant.id } : asked)
    const before = await findBeforeInviting(c.var, actor.practice.id, id, invited)
    if (!meant && !isListed(before.organisations, asked)) return showForm(c, { ...form, problems: { organisation: 'choose_one' } })
    if (before.written?.isSame) return c.redirect(paths.done(paths.people, 'invited'), 303)
    if (before.written) return showForm(c, { typed: { ...form.typed, key: newId(now) } }, m.people.invite.another)
    if (!meant && !isAnswered({ same: asked.sameOrganisation, seen: asked.seenOrganisation }, lookalikes))
      return showForm(c, { ...form, problems: { sameOrganisation: 'same_or_another' } }, undefined, lookalikes)
    if (before.isMember) return showForm(c, form, m.people.invite.isMember)
    if (before.isInvited) return showForm(c, form, m.people.invite.isInvited)

    try {
      await recordInvitation(c.var, id, actor.practice.id, invited, { by: actor, language })
    } catch (error) {
      if (!isTaken(error, 'invitations.id')) throw error
    }
    return c.redirect(paths.done(paths.people, 'invited'), 303)
  })

  .post('/uitnodigingen/:id/opnieuw', access('coordinator', 'admin'), async (c) => {
    const { actor, language } = c.var
    const sent = found(await findSentInvitation(c.var, actor.practice.id, c.req.param('id')))
    allow(mayGive(actor, sent.role))
    const form = await readForm(c, againInput)
    const isAsSeen = form.ok && form.value.seen === sent.expiresAt
    if (sent.isOpen && isAsSeen) await recordInvitedAgain(c.var, sent, { by: actor, language })
    return c.redirect(sent.isOpen ? paths.done(paths.people, 'invitedAgain') : paths.people, 303)
  })

  .post('/uitnodigingen/:id/intrekken', access('coordinator', 'admin'), async (c) => {
    const { actor } = c.var
    const sent = found(await findSentInvitation(c.var, actor.practice.id, c.req.param('id')))
    allow(mayGive(actor, sent.role))
    if (sent.isOpen) await recordRevoked(c.var, sent, actor)
    return c.redirect(sent.isOpen ? paths.done(paths.people, 'revoked') : paths.people, 303)
  })

async function showForm(
  c: SignedIn,
  { typed, problems = {} }: { typed: Typed; problems?: FieldProblems },
  alert?: string,
  lookalikes: Lookalike[] = [],
) {
  const { actor, db, m } = c.var
  const organisations = await listOrganisations(db, actor.practice.id)
  return render(c, invitePage({ m, actor, organisations, lookalikes, form: { typed, problems }, alert }), 422)
}

/** Organisations that look like the one that is named for the first time. */
async function findNamesakes({ var: { actor, db } }: SignedIn, name: string): Promise<Lookalike[]> {
  const typed = { name, kvk: '', url: '' }
  return unlessNamed(name, rankOrganisations(typed, await organisationCandidates(db, actor.practice.id, typed)))
}

const invitedBy = ({
  organisation,
  newOrganisation,
  sameOrganisation: _same,
  seenOrganisation: _seen,
  ...asked
}: InvitationAsked): Invited => ({
  ...asked,
  organisation: organisation ? { id: organisation } : { name: newOrganisation },
})

/** An organisation is chosen from the list, or named; an id is never made up. */
const isListed = (organisations: KnownOrganisation[], { organisation }: InvitationAsked): boolean =>
  organisation === '' || organisations.some(({ id }) => id === organisation)
