import { Hono } from 'hono'
import { memberPage } from '../../views/identity/member.tsx'
import { peoplePage } from '../../views/identity/people.tsx'
import { paths } from '../paths.ts'
import { isStopped, isTaken } from '../platform/database.ts'
import type { FieldProblems, Typed } from '../platform/form.ts'
import { allow, found } from '../platform/problem.ts'
import { access } from '../web/access.ts'
import type { AppEnv, SignedIn } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { render } from '../web/render.tsx'
import { memberInput } from './input.ts'
import { mayChangeMember, mayConfirmPasskey, mayGive, rolesToGive } from './policy.ts'
import { recordPasskeyConfirmed } from './store-confirming.ts'
import { findMember, lastManager, listPeople, type Member, recordMemberChange, recordMemberEnd } from './store-people.ts'

export const peopleRoutes = new Hono<AppEnv>()

  .get('/', access('coordinator', 'admin'), async (c) => {
    const { actor, m, now } = c.var
    const people = await listPeople(c.var, actor.practice.id)

    return render(c, peoplePage({ m, actor, now, roles: rolesToGive(actor), done: c.req.query('klaar'), ...people }))
  })

  .get('/:membershipId', access('coordinator', 'admin'), async (c) => showMember(c, c.req.param('membershipId')))

  .post('/:membershipId', access('coordinator', 'admin'), async (c) => {
    const { actor, m } = c.var
    const member = await findActiveMember(c, c.req.param('membershipId'))
    allow(mayChangeMember(actor, member))
    const form = await readForm(c, memberInput)
    if (!form.ok) return showMember(c, member.membershipId, { form })
    const { role, job, seen } = form.value
    allow(mayGive(actor, role))
    if (seen !== seenOf(member)) {
      const now = { role: m.identity.role[member.role], job: m.identity.job[member.job] }
      return showMember(c, member.membershipId, { form, alert: m.people.member.changedMeanwhile(now) })
    }

    try {
      await recordMemberChange(c.var, member, { role, job }, actor)
    } catch (error) {
      if (isStopped(error, lastManager)) return showMember(c, member.membershipId, { form, alert: m.people.member.lastManager })
      if (isTaken(error, 'memberships.person_id')) return showMember(c, member.membershipId, { form, alert: m.people.member.hasRole })
      throw error
    }
    return c.redirect(paths.done(paths.people, 'memberChanged'), 303)
  })

  .post('/:membershipId/stoppen', access('coordinator', 'admin'), async (c) => {
    const { actor, db, m } = c.var
    const { member } = found(await findMember(db, actor.practice.id, c.req.param('membershipId')))
    allow(mayChangeMember(actor, member))
    if (member.endedAt) return c.redirect(paths.done(paths.people, 'memberEnded'), 303)

    try {
      await recordMemberEnd(c.var, member, actor)
    } catch (error) {
      if (isStopped(error, lastManager)) return showMember(c, member.membershipId, { alert: m.people.member.lastManager })
      throw error
    }
    return c.redirect(paths.done(paths.people, 'memberEnded'), 303)
  })

  .post('/:membershipId/sleutels/:passkeyId', access('coordinator', 'admin'), async (c) => {
    const { actor } = c.var
    const member = await findActiveMember(c, c.req.param('membershipId'))
    allow(mayConfirmPasskey(actor, member))
    await recordPasskeyConfirmed(c.var, member, c.req.param('passkeyId'), actor)
    return c.redirect(paths.done(paths.member(member.membershipId), 'keyConfirmed'), 303)
  })

async function findActiveMember(c: SignedIn, membershipId: string): Promise<Member> {
  const { member } = found(await findMember(c.var.db, c.var.actor.practice.id, membershipId))
  return found(member.endedAt === null && member)
}

/** What a form was filled in over; another role or job by now means that somebody was first. */
const seenOf = ({ role, job }: Member): string => `${role}/${job}`

/** One person of the practice, as they are by now, with why it is shown again. */
async function showMember(
  c: SignedIn,
  membershipId: string,
  again: { form?: { typed: Typed; problems?: FieldProblems }; alert?: string } = {},
) {
  const { actor, db, m } = c.var
  const { member, unconfirmed } = found(await findMember(db, actor.practice.id, membershipId))
  found(member.endedAt === null)
  const { role, job } = member
  const typed = { role, job, ...again.form?.typed, seen: seenOf(member) }
  const page = memberPage({
    m,
    actor,
    member,
    unconfirmed,
    form: { typed, problems: again.form?.problems ?? {} },
    mayChange: mayChangeMember(actor, member),
    mayConfirm: mayConfirmPasskey(actor, member),
    alert: again.alert,
    done: c.req.query('klaar'),
  })
  return render(c, page, again.form || again.alert ? 422 : 200)
}
