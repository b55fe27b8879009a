import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import type { Found } from '../../src/rights/record.ts'
import { longDay } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { ErrorSummary, type FormState, TextField, titleOf } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { spoken } from '../ui/text.tsx'

/** `most` when there were more than fit. Without `found` nobody was looked for yet. */
type Props = { m: Messages; actor: Actor; form: FormState; found?: Found[][]; most?: number | undefined }

/** Where a request of a caregiver begins: how it goes, and finding the person. Names travel in the form, never in an address. */
export function rightsPage(props: Props): Page {
  const { m, actor, form, found } = props
  const texts = m.rights.search
  return {
    title: titleOf(m, form, texts.title),
    shell: { area: 'work', actor, current: 'rights' },
    main: (
      <div class="wrap page">
        <div class="intro">
          <h1>{texts.title}</h1>
          <p class="lead">{texts.lead}</p>
        </div>
        <div class="split">
          <div class="flow">
            <ErrorSummary m={m} form={form} labels={texts.label} />
            {found && <Results {...props} found={found} />}
            <h2>{texts.form}</h2>
            <form method="post" action={paths.rights} novalidate class="form flow">
              <p>{texts.hint}</p>
              <TextField m={m} form={form} name="name" label={texts.label.name} hint={texts.nameHint} max={80} />
              <TextField m={m} form={form} name="telephone" label={texts.label.telephone} type="tel" max={40} />
              <p class="row">
                <button class="button" type="submit">
                  <Icon name="search" />
                  {texts.go}
                </button>
              </p>
              <p class="soft">{texts.logged}</p>
            </form>
          </div>
          <section class="card flow" data-tone="accent" aria-labelledby="zo-gaat-het">
            <h2 class="as-h3" id="zo-gaat-het">
              {texts.how}
            </h2>
            <ul class="ticks">
              {texts.steps.map((step) => (
                <li>
                  <Icon name="arrow" />
                  <span>{step}</span>
                </li>
              ))}
            </ul>
            <p class="row">
              <a href={paths.retention}>{m.rights.retention.title}</a>
            </p>
          </section>
        </div>
      </div>
    ),
  }
}

const Results = ({ m, found, most }: Props & { found: Found[][] }) => {
  const texts = m.rights.search
  if (found.length === 0) {
    return (
      <div class="empty" role="status">
        <p>
          <b>{texts.none}</b> {texts.noneText}
        </p>
      </div>
    )
  }
  return (
    <section class="flow" aria-labelledby="gevonden">
      <h2 id="gevonden">{texts.found({ count: found.length })}</h2>
      {found.length > 1 && <p>{texts.same}</p>}
      {most !== undefined && <p>{texts.most({ count: most })}</p>}
      <ul class="list">
        {found.map((referrals) => (
          <Somebody m={m} referrals={referrals} />
        ))}
      </ul>
    </section>
  )
}

const Somebody = ({ m, referrals }: { m: Messages; referrals: Found[] }) => {
  const texts = m.rights.search
  const [newest] = referrals
  if (!newest) return null
  const names = [...new Set(referrals.map(({ caregiverName }) => m.referrals.show.title({ name: caregiverName })))]
  const postcodes = [...new Set(referrals.map(({ recipientPc4 }) => recipientPc4).filter((pc4) => pc4 !== ''))]
  return (
    <li class="card flow" data-room="tight">
      <h3>
        <a class="card__link" href={paths.rightsOf(newest.id)}>
          {texts.open({ name: names.join(' / ') })}
        </a>
      </h3>
      <p>
        {newest.telephone ? spoken(newest.telephone) : texts.noTelephone}
        {postcodes.length > 0 && `. ${m.rights.field.recipientPc4}: ${postcodes.join(', ')}`}
      </p>
      <ul class="bullets">
        {referrals.map(({ reference, createdOn, referringOrganisation, contacts }) => (
          <li>
            {referringOrganisation === null
              ? m.ownRequestWork.found({ reference, day: longDay(m, createdOn) })
              : texts.referral({ reference, day: longDay(m, createdOn), from: referringOrganisation })}
            {contacts.map(({ kind, name, telephone }) => (
              <>
                <br />
                {m.contacts.rights.found({ kind: m.contacts.kind[kind], name: name || spoken(telephone) })}
              </>
            ))}
          </li>
        ))}
      </ul>
    </li>
  )
}
