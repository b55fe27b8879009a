import { organisationForms } from '../../src/directory/lookalike.ts'
import type { Lookalike } from '../../src/directory/store-lookalikes.ts'
import { type Actor, jobs } from '../../src/identity/actor.ts'
import { rolesToGive } from '../../src/identity/policy.ts'
import type { KnownOrganisation } from '../../src/identity/store-invitations.ts'
import { paths } from '../../src/paths.ts'
import { Lookalikes } from '../directory/lookalikes.tsx'
import { capitalised } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { ErrorSummary, type FormState, RadioField, SelectField, TextField, titleOf } from '../ui/field.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'

type Props = {
  m: Messages
  actor: Actor
  organisations: KnownOrganisation[]
  lookalikes?: Lookalike[]
  form: FormState
  alert?: string | undefined
}

export function invitePage({ m, actor, organisations, lookalikes = [], form, alert }: Props): Page {
  const { invite } = m.people
  return {
    title: titleOf(m, form, invite.title, alert),
    shell: { area: 'work', actor, current: 'people' },
    live: true,
    main: (
      <div class="wrap page">
        <Crumbs m={m} path={[{ text: m.people.title, href: paths.people }, { text: invite.title }]} />
        <ErrorSummary m={m} form={form} labels={labelsOf(m)} alert={alert} />
        <div class="intro">
          <h1>{invite.title}</h1>
          <p class="lead">{invite.lead}</p>
        </div>
        <form method="post" action={paths.invite} novalidate class="form">
          <input type="hidden" name="key" value={form.typed.key ?? ''} />
          <section class="form__part" aria-labelledby="wie">
            <h2 id="wie">{invite.who}</h2>
            <TextField m={m} form={form} name="name" label={invite.name} max={120} />
            <TextField m={m} form={form} name="email" label={invite.email} hint={invite.emailHint} type="email" max={254} />
          </section>
          <section class="form__part" aria-labelledby="waar">
            <h2 id="waar">{invite.where}</h2>
            <SelectField
              m={m}
              form={form}
              name="organisation"
              label={invite.organisation}
              hint={invite.organisationHint}
              choices={organisations.map(({ id, name }) => [id, name] as const)}
              open={m.form.choose}
              wide
            />
            <TextField m={m} form={form} name="newOrganisation" label={invite.newOrganisation} optional max={160} />
            <Lookalikes
              m={m}
              actor={actor}
              subject="organisation"
              form={form}
              names={organisationForms.invitation}
              lookalikes={lookalikes}
              address={paths.organisationLookalikes('invitation')}
              triggers={['newOrganisation']}
            />
          </section>
          <section class="form__part" aria-labelledby="wat">
            <h2 id="wat">{invite.what}</h2>
            <RoleField m={m} form={form} actor={actor} />
            <JobField m={m} form={form} />
          </section>
          <p class="row form__send">
            <button class="button" type="submit">
              {invite.send}
            </button>
          </p>
        </form>
      </div>
    ),
  }
}

const labelsOf = ({ people: { invite, role, job }, lookalikes }: Messages): Record<string, string> => ({
  name: invite.name,
  email: invite.email,
  organisation: invite.organisation,
  newOrganisation: invite.newOrganisation,
  sameOrganisation: lookalikes.question.organisation.ask,
  role,
  job,
})

export const RoleField = ({ m, form, actor }: Pick<Props, 'm' | 'form' | 'actor'>) => (
  <RadioField
    m={m}
    form={form}
    name="role"
    label={m.people.role}
    choices={rolesToGive(actor).map((role) => [role, `${capitalised(m.identity.role[role])}: ${m.people.invite.roleText[role]}`] as const)}
  />
)

export const JobField = ({ m, form }: Pick<Props, 'm' | 'form'>) => (
  <SelectField
    m={m}
    form={form}
    name="job"
    label={m.people.job}
    choices={jobs.map((job) => [job, capitalised(m.identity.job[job])] as const)}
    open={m.form.choose}
    wide
  />
)
