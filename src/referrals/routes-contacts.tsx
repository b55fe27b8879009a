import { Hono } from 'hono'
import { contactsPage } from '../../views/referrals/contacts.tsx'
import type { FormState } from '../../views/ui/field.tsx'
import { paths } from '../paths.ts'
import { isTaken } from '../platform/database.ts'
import { asShown } from '../platform/form.ts'
import { isId, newId } from '../platform/id.ts'
import { access } from '../web/access.ts'
import type { AppEnv, SignedIn } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { render } from '../web/render.tsx'
import { isSameContact, mostContacts } from './contact.ts'
import { contactInput } from './input.ts'
import { mayAddContact, mayRemoveContact } from './policy.ts'
import { meet, people, showReferral } from './routes.tsx'
import { recordContact, recordContactRemoved } from './store-contacts.ts'

type Met = Awaited<ReturnType<typeof meet>>
type Shown = { form: FormState; alert?: string; status?: 409 | 422 }

const showContacts = (c: SignedIn, { record, capacity }: Met, { form, alert, status }: Shown) =>
  render(c, contactsPage({ m: c.var.m, actor: c.var.actor, record, capacity, form, alert, done: c.req.query('klaar') }), status ?? 200)

/** Who belongs to a referral besides its caregiver. */
export const contactRoutes = new Hono<AppEnv>()

  .get('/:id/mensen', access(...people), async (c) => {
    const met = await meet(c, c.req.param('id'))
    const { contacts, referral } = met.record
    if (!mayAddContact(met.capacity, referral) && contacts.length === 0) return c.redirect(paths.referral(referral.id), 303)
    return showContacts(c, met, { form: { typed: { key: newId(c.var.now) }, problems: {} } })
  })

  .post('/:id/mensen', access(...people), (c) => add(c, c.req.param('id')))

  .post('/:id/mensen/:contact/weg', access(...people), async (c) => {
    const { record } = await meet(c, c.req.param('id'))
    const { id } = record.referral
    if (!mayRemoveContact(record.referral)) return c.redirect(paths.referral(id), 303)
    const contact = record.contacts.find((one) => one.id === c.req.param('contact'))
    if (contact) await recordContactRemoved(c.var, record.referral, contact.id, c.var.actor)
    return c.redirect(paths.done(paths.referral(id), 'contactRemoved'), 303)
  })

/** The same form sent twice names one person; somebody else gets a form with a key of its own. */
async function add(c: SignedIn, id: string, left = 1): Promise<Response> {
  const { actor, m, now } = c.var
  const met = await meet(c, id)
  const { record } = met
  const form = await readForm(c, contactInput)
  const key = form.typed.key && isId(form.typed.key) ? form.typed.key : newId(now)
  const done = () => c.redirect(paths.done(paths.referral(id), 'contactAdded'), 303)
  const before = record.contacts.find((one) => one.id === key)

  if (before && form.ok && isSameContact(before, form.value)) return done()
  if (!mayAddContact(met.capacity, record.referral)) {
    const typedBefore = [form.typed.name, form.typed.telephone].filter(Boolean).join(' · ')
    return showReferral(c, id, { alert: m.contacts.over, typedBefore, status: 409 })
  }
  if (!form.ok) return showContacts(c, met, { form, status: 422 })
  const again = (alert: string, changes = {}) => {
    const { typed, problems } = asShown(form)
    return showContacts(c, met, { form: { typed: { ...typed, ...changes }, problems }, alert, status: 409 })
  }
  if (before) return again(m.contacts.addedBefore({ name: before.name }), { key: newId(now) })
  if (record.contacts.length >= mostContacts) return again(m.contacts.full({ most: mostContacts }))

  const { saidYes: _, ...contact } = form.value
  try {
    if (await recordContact(c.var, record.referral, key, contact, actor)) return done()
  } catch (error) {
    if (!isTaken(error, 'referral_contacts.id')) throw error
  }
  return left > 0 ? add(c, id, left - 1) : again(m.referrals.changed, { key: newId(now) })
}
