import type { PropsWithChildren } from 'hono/jsx'
import { ageWords, type YoungAge } from '../../src/guidance/young.ts'
import { paths } from '../../src/paths.ts'
import type { Practice } from '../../src/practice/practice.ts'
import type { CareMessages } from '../messages/care.ts'
import { Hours } from '../ui/hours.tsx'
import { Icon } from '../ui/icon.tsx'
import { firstName } from '../ui/person.tsx'
import { Name, Telephone } from '../ui/text.tsx'

type Props = { m: CareMessages; practice: Practice }

/** Below sixteen together with an adult, and what that adult does; from sixteen on by yourself. Then whom to call. */
export const Ask = ({ m, practice, ways, age }: Props & { ways: readonly ('together' | 'alone')[]; age: YoungAge | undefined }) => (
  <section class="flow" aria-labelledby="vragen">
    <h2 id="vragen">{m.care.young.ask.title}</h2>
    {ways.map((way) => (way === 'together' ? <Together m={m} /> : <Alone m={m} />))}
    <Call m={m} practice={practice}>
      <p class="row">
        <a href={paths.youngRequest(practice.slug, age && ageWords[age])}>{m.care.youngRequest.link}</a>
      </p>
    </Call>
  </section>
)

const Together = ({ m }: Pick<Props, 'm'>) => {
  const says = m.care.young.ask.together
  return (
    <>
      <h3>{says.title}</h3>
      <p>{says.text}</p>
      <p>{says.who}</p>
      <p>
        <b>{says.does}</b>
      </p>
      <ul class="ticks">
        {says.points.map((point) => (
          <li>
            <Icon name="people" />
            <span>{point}</span>
          </li>
        ))}
      </ul>
      <p>
        <b>{says.dare}</b>
      </p>
      <Ways m={m} />
    </>
  )
}

/** For who does not dare to tell it at home. */
export const Ways = ({ m }: Pick<Props, 'm'>) => (
  <ul class="bullets">
    {m.care.young.ask.together.ways.map((way) => (
      <li>{way}</li>
    ))}
  </ul>
)

const Alone = ({ m }: Pick<Props, 'm'>) => (
  <>
    <h3>{m.care.young.ask.alone.title}</h3>
    <p>{m.care.young.ask.alone.text}</p>
  </>
)

export const Call = ({ m, practice, children }: PropsWithChildren<Props>) => {
  const says = m.care.young.contact
  return (
    <div class="card flow" data-tone="accent" data-room="tight">
      <h3>{says.title({ name: firstName(practice) })}</h3>
      <p class="soft">
        <Name of={practice.contactName} />. {says.role}.
      </p>
      <p>
        <Telephone number={practice.contactPhone} large />
        <br />
        <span class="small soft">
          <Hours m={m} text={practice.contactHours} starts />
        </span>
      </p>
      <p>{says.text}</p>
      {children}
    </div>
  )
}
