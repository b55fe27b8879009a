import { type YoungAge, youngAges } from '../../src/guidance/young.ts'
import { paths } from '../../src/paths.ts'
import { dayOf } from '../../src/platform/day.ts'
import type { Contact } from '../../src/referrals/contact.ts'
import { consentWording, ownConsentWording, youngConsentWordings } from '../../src/referrals/details.ts'
import { type Capacity, mayWithdrawConsent } from '../../src/referrals/policy.ts'
import type { ConsentGiven, ReferralRecord } from '../../src/referrals/record.ts'
import { listed, longDay } from '../format.ts'
import type { Messages } from '../messages/nl.ts'
import { Facts } from '../ui/facts.tsx'
import { Icon } from '../ui/icon.tsx'
import { Name } from '../ui/text.tsx'

type Props = { m: Messages; record: ReferralRecord; capacity: Capacity }

/** Who said yes to what. Quiet: it matters when somebody takes it back, or asks. */
export const Consents = ({ m, record, capacity }: Props) => {
  const { consents, contacts, referral, timeline } = record
  const erasedAt = referral.isStoppedByErasing ? timeline.find(({ step }) => step === 'withdraw_consent')?.at : undefined
  const recipient = consents.find(({ about }) => about === 'care_recipient')
  return (
    <section class="card flow" data-tone="mist" aria-labelledby="toestemming">
      <h2 class="as-h3" id="toestemming">
        <Icon name="lock" /> {m.referrals.show.consent}
      </h2>
      {consents.map((consent) => (
        <p>{[sentenceOf(m, consent, erasedAt), ...representativeOf(m, consent, contacts)].join(' ')}</p>
      ))}
      {!recipient && referral.referredBy && <p>{m.referrals.show.consentRecipientNone}</p>}
      {capacity === 'referrer' && isWithdrawn(consents) && referral.hidden === undefined && <p>{m.rights.consent.onlyYou}</p>}
      {consents.length > 0 && (
        <details class="disclosure">
          <summary>
            <Icon name="down" />
            {m.rights.consent.more}
          </summary>
          <div class="disclosure__body flow">
            {consents.map((consent) => (
              <ConsentFacts m={m} consent={consent} erasedAt={erasedAt} />
            ))}
          </div>
        </details>
      )}
      {mayWithdrawConsent(referral) && consents.map((consent) => <Withdraw m={m} id={referral.id} consent={consent} />)}
    </section>
  )
}

const isWithdrawn = (consents: ConsentGiven[]) => consents.some(({ about, withdrawnAt }) => about === 'caregiver' && withdrawnAt)

const dayOfInstant = (m: Messages, at: string) => longDay(m, dayOf(new Date(at)))

/** `erasedAt`: a yes that stops at that moment nobody took back. */
function sentenceOf(
  m: Messages,
  { about, givenBy, givenAt, askedBy, withdrawnAt, wording }: ConsentGiven,
  erasedAt: string | null | undefined,
): string {
  if (withdrawnAt && withdrawnAt === erasedAt) return m.rights.consent.erased[about]({ day: dayOfInstant(m, withdrawnAt) })
  if (withdrawnAt) return m.rights.consent.takenBack[about]({ day: dayOfInstant(m, withdrawnAt) })
  if (about === 'care_recipient') return m.referrals.show.consentRecipient[givenBy]
  const day = dayOfInstant(m, givenAt)
  const young = youngOf(wording)
  if (young) return m.youngWork.saidYes[young]({ day })
  return askedBy === null ? m.ownRequestWork.saidYes({ day }) : m.referrals.show.consentCaregiver({ day, who: askedBy })
}

/** The age whose sentence this is. */
const youngOf = (wording: string): YoungAge | undefined => youngAges.find((age) => youngConsentWordings[age] === wording)

/** Who may be the one that said yes for the care recipient, as far as somebody is named. */
function representativeOf(m: Messages, { about, givenBy, withdrawnAt }: ConsentGiven, contacts: readonly Contact[]): string[] {
  const names = contacts.filter(({ kind }) => kind === 'representative').map(({ name }) => name)
  const isTheirs = about === 'care_recipient' && givenBy === 'representative' && !withdrawnAt
  return isTheirs && names.length > 0 ? [m.contacts.representative({ names: names.join(', ') })] : []
}

type FactsProps = { m: Messages; consent: ConsentGiven; kind?: 'lines'; erasedAt: string | null | undefined }

/** All of one yes, as it was recorded. */
export const ConsentFacts = ({ m, consent, kind, erasedAt }: FactsProps) => {
  const { about, givenBy, fields, to, wording, how, askedBy, givenAt, withdrawnAt, withdrawnBy } = consent
  const texts = m.rights.consent
  const asked =
    about === 'caregiver' ? quoteIn(m.referrals.form.askCaregiver({ organisation: to })) : `‘${m.referrals.form.label.recipientConsent}’`
  const young = youngOf(wording)
  const onForm = young ? m.care.youngRequest.consent[young] : m.ownRequest.consent.text
  const [current, words] = askedBy === null ? [young ? wording : ownConsentWording, onForm({ organisation: to })] : [consentWording, asked]
  const caregiver = givenBy === 'self' ? texts.caregiverSelf : m.youngWork.forChild
  return (
    <Facts
      {...(kind ? { kind } : {})}
      facts={[
        [texts.who, about === 'caregiver' ? caregiver : texts.recipient[givenBy]],
        [texts.what, listed(fields.map((field) => m.rights.field[field]))],
        [texts.to, <Name of={to} />],
        [texts.wording, wording === current ? words : texts.wordingOf({ wording })],
        [texts.when, dayOfInstant(m, givenAt)],
        [texts.how, askedBy === null ? m.ownRequestWork.how : texts.ways[how]],
        [texts.askedBy, askedBy ?? m.ownRequestWork.onForm],
        withdrawnAt && withdrawnAt === erasedAt
          ? [texts.ended, dayOfInstant(m, withdrawnAt)]
          : [texts.withdrawn, withdrawnAt && texts.withdrawnOn({ day: dayOfInstant(m, withdrawnAt), who: withdrawnBy ?? '' })],
      ]}
    />
  )
}

/** The sentence itself, without what asks to read it out. */
const quoteIn = (text: string): string => /‘.*’/s.exec(text)?.[0] ?? text

const Withdraw = ({ m, id, consent }: { m: Messages; id: string; consent: ConsentGiven }) =>
  consent.withdrawnAt ? null : (
    <form method="post" action={paths.consentWithdraw(id)}>
      <input type="hidden" name="about" value={consent.about} />
      <button class="button" data-kind="quiet" data-fit type="submit">
        {m.rights.consent.withdraw[consent.about]}
      </button>
    </form>
  )
