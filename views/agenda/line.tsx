import { type AgendaLine, isMoved } from '../../src/agenda/event.ts'
import { paths } from '../../src/paths.ts'
import { unbroken, weekDay } from '../format.ts'
import type { CareMessages } from '../messages/care.ts'
import { Facts } from '../ui/facts.tsx'
import { Status } from '../ui/status.tsx'
import { Name, Telephone, Written } from '../ui/text.tsx'

type Of<Field extends keyof AgendaLine> = { m: CareMessages; of: Pick<AgendaLine, Field> }

/** One date in the list: when, what, and all that somebody needs to come. */
export const AgendaCard = ({ m, line, practice }: { m: CareMessages; line: AgendaLine; practice: string }) => (
  <li class="card agenda-card" data-cancelled={line.isCancelled ? '' : undefined}>
    <Time m={m} of={line} />
    <div class="agenda-card__what">
      <h3>
        <a class="card__link" href={paths.event(practice, line.slug)}>
          <Written text={line.title} />
        </a>
      </h3>
      <p class="kicker">{m.agenda.kind[line.kind]}</p>
      <Changed m={m} of={line} />
      <Facts
        kind="lines"
        facts={[
          [m.agenda.place, <Where m={m} of={line} />],
          [m.agenda.audience, line.audience && <Written text={line.audience} />],
          [m.agenda.costs, line.costs && <Written text={unbroken(line.costs)} />],
          [m.agenda.signUp, !line.isCancelled && <SignUp m={m} of={line} />],
          [m.agenda.by, <Name of={line.organisation} />],
        ]}
      />
    </div>
  </li>
)

export const Time = ({ m, of }: Of<'startsAt' | 'endsAt' | 'day'>) => (
  <p class="agenda-card__time">
    <time datetime={`${of.day}T${of.startsAt}`}>{m.agenda.hours({ from: of.startsAt, to: of.endsAt })}</time>
  </p>
)

/** That it does not go on, or is on another day than it was said. */
export const Changed = ({ m, of }: Of<'isCancelled' | 'day' | 'plannedOn'>) => {
  if (of.isCancelled) return <Status tone="late" icon="cross" text={m.agenda.cancelled} />
  return isMoved(of) ? <Status tone="soon" icon="calendar" text={m.agenda.movedFrom({ day: weekDay(m, of.plannedOn) })} /> : null
}

export const Where = ({ m, of: { place, postcode, onlineUrl } }: Of<'place' | 'postcode' | 'onlineUrl'>) => (
  <>
    {place && <Written text={[place, postcode].filter(Boolean).join(', ')} />}
    {onlineUrl && (
      <span class="agenda-card__way">
        <a href={onlineUrl} rel="noreferrer">
          {m.agenda.onlineLink}
        </a>
      </span>
    )}
  </>
)

export const SignUp = ({ m, of }: Of<'signUp' | 'signUpPhone' | 'signUpUrl' | 'place'>) => {
  const { signUp, signUpPhone, signUpUrl, place } = of
  if (!signUp && !signUpPhone && !signUpUrl) return place ? m.agenda.noSignUp : m.agenda.noSignUpOnline
  return (
    <>
      {signUp && <Written text={signUp} />}
      {signUpPhone && (
        <span class="agenda-card__way">
          <Telephone number={signUpPhone} />
        </span>
      )}
      {signUpUrl && (
        <span class="agenda-card__way">
          <a href={signUpUrl} rel="noreferrer">
            {m.agenda.signUpLink}
          </a>
        </span>
      )}
    </>
  )
}
