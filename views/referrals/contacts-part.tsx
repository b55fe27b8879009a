import { paths } from '../../src/paths.ts'
import { type Contact, isAdult } from '../../src/referrals/contact.ts'
import { type Capacity, mayAddContact } from '../../src/referrals/policy.ts'
import type { ReferralRecord } from '../../src/referrals/record.ts'
import type { Messages } from '../messages/nl.ts'
import { Telephone } from '../ui/text.tsx'

/** Beside what was shared: who belongs to it besides the caregiver. */
export const ContactsPart = ({ m, record, capacity }: { m: Messages; record: ReferralRecord; capacity: Capacity }) => {
  const { contacts, referral } = record
  const mayAdd = mayAddContact(capacity, referral)
  if (contacts.length === 0 && !mayAdd) return null
  return (
    <section class="flow" aria-labelledby="erbij">
      <h2 class="as-h3" id="erbij">
        {m.contacts.section}
      </h2>
      {contacts.length > 0 && (
        <ul class="flow" data-room="tight">
          {contacts.map((contact) => (
            <li>
              <ContactLine m={m} contact={contact} />
            </li>
          ))}
        </ul>
      )}
      <p class="row">
        <a href={paths.referralContacts(referral.id)}>{contacts.length > 0 ? m.contacts.change : m.contacts.add}</a>
      </p>
    </section>
  )
}

/** Somebody by name, with what they are and where to call them. */
export const ContactLine = ({ m, contact: { kind, name, relation, telephone, does } }: { m: Messages; contact: Contact }) => (
  <p>
    <b>{name || m.contacts.kind[kind]}</b>
    {!isAdult(kind) && (
      <>
        <br />
        {relation ? m.contacts.who[kind]({ relation: m.contacts.relation[relation] }) : m.contacts.kind[kind]}
      </>
    )}
    {does && (
      <>
        <br />
        {m.contacts.does[does]}
      </>
    )}
    {telephone && (
      <>
        <br />
        <Telephone number={telephone} />
      </>
    )}
  </p>
)
