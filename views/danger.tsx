import type { Child } from 'hono/jsx'
import type { Practice } from '../src/practice/practice.ts'
import type { Page } from './layout.tsx'
import type { CareMessages } from './messages/care.ts'
import { ContactPerson } from './ui/person.tsx'
import { Urgent } from './ui/urgent.tsx'

type Props = {
  m: CareMessages
  practice: Practice
  current: 'check' | 'routing'
  texts: { title: string; lead: string; speak: string }
  /** What comes after whom to call. */
  then: Child
}

/** Whom to call, before anything else; the same wherever somebody says that it is not safe. */
export const dangerFirst = ({ m, practice, current, texts, then }: Props): Page => ({
  title: texts.title,
  shell: { area: 'practice', practice, current },
  care: m,
  main: (
    <div class="wrap page flow">
      <div class="intro">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </div>
      <Urgent m={m} outOfHoursPhone={practice.outOfHoursPhone} />
      <section class="card flow" data-tone="accent" aria-labelledby="contact">
        <h2 id="contact">{texts.speak}</h2>
        <ContactPerson m={m} practice={practice} />
      </section>
      {then}
    </div>
  ),
})
