import { neighbourSides } from '../../src/neighbourhood/neighbour.ts'
import type { Organiser } from '../../src/neighbourhood/policy.ts'
import { paths } from '../../src/paths.ts'
import type { Practice } from '../../src/practice/practice.ts'
import type { Page } from '../layout.tsx'
import type { CareMessages } from '../messages/care.ts'
import { ContactPerson, callOf } from '../ui/person.tsx'
import { Urgent } from '../ui/urgent.tsx'
import { NeighbourCrumbs } from './parts.tsx'

type Props = { m: CareMessages; practice: Practice; organiser: Organiser | undefined }

/** What it is, who arranges it, and two doors; without an agreement in force whom to call instead. */
export function aboutNeighboursPage({ m, practice, organiser }: Props): Page {
  const texts = m.care.neighbours
  return {
    title: texts.name,
    description: texts.lead,
    shell: { area: 'practice', practice },
    care: m,
    main: (
      <div class="wrap page">
        <NeighbourCrumbs m={m} practice={practice} />
        <div class="split">
          <div class="flow">
            <div class="intro">
              <h1>{organiser ? texts.name : texts.notHere.title}</h1>
              <p class="lead">{organiser ? texts.lead : texts.notHere.text(callOf(practice))}</p>
              {organiser && <p>{texts.arranged({ organisation: organiser.name })}</p>}
            </div>
            {organiser && <Doors m={m} practice={practice} />}
            {organiser && <How m={m} organiser={organiser} />}
            <h2>{texts.notFor}</h2>
            <p>{texts.notForText}</p>
            <p class="row">
              <a href={paths.offerings(practice.slug)}>{texts.otherHelp}</a>
            </p>
          </div>
          <div class="flow side">
            {organiser && (
              <section class="flow" aria-labelledby="code">
                <h2 class="as-h3" id="code">
                  {texts.hasCode}
                </h2>
                <p class="row">
                  <a href={paths.neighbourFollow(practice.slug)}>{texts.toFollow}</a>
                </p>
              </section>
            )}
            <section class="card flow" aria-labelledby="bel">
              <h2 class="as-h3" id="bel">
                {texts.questions}
              </h2>
              <ContactPerson m={m} practice={practice} />
            </section>
          </div>
        </div>
        <Urgent m={m} outOfHoursPhone={practice.outOfHoursPhone} />
      </div>
    ),
  }
}

const Doors = ({ m, practice }: Pick<Props, 'm' | 'practice'>) => (
  <ul class="grid">
    {neighbourSides.map((side) => (
      <li class="card flow" data-tone="accent" data-room="tight">
        <h2 class="as-h3">
          <a class="card__link" href={paths.neighbourForm(practice.slug, side)}>
            {m.care.neighbours.door[side].title}
          </a>
        </h2>
        <p>{m.care.neighbours.door[side].text}</p>
      </li>
    ))}
  </ul>
)

const How = ({ m, organiser }: { m: CareMessages; organiser: Organiser }) => {
  const { how, steps } = m.care.neighbours
  return (
    <>
      <h2>{how}</h2>
      <ol class="bullets">
        {[steps.send, steps.look({ organisation: organiser.name }), steps.choose, steps.meet].map((step) => (
          <li>{step}</li>
        ))}
      </ol>
    </>
  )
}
