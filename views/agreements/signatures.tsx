import { partiesOf, unsignedOf, type WholeAgreement } from '../../src/agreements/agreement.ts'
import { paths } from '../../src/paths.ts'
import { dayOf } from '../../src/platform/day.ts'
import { longDay } from '../format.ts'
import type { Messages } from '../messages/nl.ts'
import { type FormState, TextField } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { Status } from '../ui/status.tsx'
import { Name } from '../ui/text.tsx'

type Props = { m: Messages; agreement: WholeAgreement }

/** Who signed, and whose signature is awaited. */
export const Signatures = ({ m, agreement }: Props) => {
  if (agreement.status === 'draft' || agreement.status === 'discarded') return null
  const { signing } = m.agreements
  const isFromBefore = agreement.signatures.length === 0 && agreement.status !== 'proposed'
  return (
    <section class="card flow" aria-labelledby="handtekeningen">
      <h2 class="as-h3" id="handtekeningen">
        {signing.title}
      </h2>
      {isFromBefore ? (
        <p>{signing.before}</p>
      ) : (
        <ul class="flow" data-room="tight">
          {partiesOf(agreement).map(({ organisationId, organisation }) => {
            const signed = agreement.signatures.find((signature) => signature.organisationId === organisationId)
            return (
              <li>
                <b>
                  <Name of={organisation} />
                </b>
                <br />
                {signed ? (
                  <span class="soft">
                    <Icon name="check" />{' '}
                    {signing.signed({ name: signed.name, job: signed.job, day: longDay(m, dayOf(new Date(signed.signedAt))) })}
                  </span>
                ) : (
                  <Status tone="waiting" text={signing.unsigned} />
                )}
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}

/** For each other party that did not sign: a link by mail, for whom has no account here. */
export const SigningLinks = ({ m, agreement, own, form }: Props & { own: string; form: FormState | undefined }) => {
  if (agreement.status !== 'proposed') return null
  const { signing } = m.agreements
  const others = unsignedOf(agreement).filter(({ organisationId }) => organisationId !== own)
  return (
    <>
      {others.map(({ organisationId, organisation }) => {
        const isMine = form?.typed.organisation === organisationId
        return (
          <details class="disclosure card" open={isMine}>
            <summary>
              <Icon name="down" />
              <span>{signing.link({ organisation })}</span>
            </summary>
            <form method="post" action={paths.agreementLink(agreement.id)} novalidate class="disclosure__body flow">
              <TextField
                m={m}
                form={isMine ? form : { typed: {}, problems: {} }}
                name="email"
                id={`email-${organisationId}`}
                label={signing.email}
                hint={signing.linkText}
                type="email"
                max={254}
              />
              <input type="hidden" name="organisation" value={organisationId} />
              <p>
                <button class="button" data-kind="secondary" type="submit">
                  {signing.linkButton}
                </button>
              </p>
            </form>
          </details>
        )
      })}
    </>
  )
}
