import { paths } from '../../src/paths.ts'
import type { Practice, PracticeName } from '../../src/practice/practice.ts'
import { nationalOmbudsman } from '../../src/practice/urgent.ts'
import { writeQuery } from '../../src/search/query.ts'
import type { Page } from '../layout.tsx'
import type { CareMessages } from '../messages/care.ts'
import { Icon } from '../ui/icon.tsx'
import { ContactPerson } from '../ui/person.tsx'
import { Name, Telephone } from '../ui/text.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import { Part } from './statement.tsx'

/** About whom somebody may complain, and where. It asks nothing, so it keeps nothing. */
export function complaintPage({ m, practice }: { m: CareMessages; practice: Practice }): Page {
  const says = m.complaint
  return {
    title: says.title,
    description: says.lead,
    shell: { area: 'practice', practice },
    care: m,
    main: (
      <div class="wrap page">
        <Crumbs m={m} path={[{ text: m.nav.start, href: paths.practice(practice.slug) }, { text: says.title }]} />
        <div class="intro">
          <h1>{says.title}</h1>
          <p class="lead">{says.lead}</p>
        </div>
        <div class="split">
          <div class="flow">
            <Part title={says.portal.title} points={says.portal.points}>
              <p class="row">
                <a href={paths.privacy}>{m.nav.privacy}</a>
              </p>
            </Part>
            <Part {...says.provider} />
            <Part {...says.municipality} />
            <Part title={says.ombudsman.title} text={says.ombudsman.text}>
              <p>
                {says.ombudsman.national} <Telephone number={nationalOmbudsman} />
              </p>
              <p>{says.ombudsman.own}</p>
            </Part>
            <Part title={says.help.title} points={says.help.points}>
              <p class="row">
                <a href={paths.offerings(practice.slug, writeQuery({ kinds: ['client_support'] }))}>{says.help.find}</a>
              </p>
            </Part>
            <p class="soft">{says.kept}</p>
          </div>
          <section class="card flow" data-tone="mist" aria-labelledby="eerst">
            <h2 class="as-h3" id="eerst">
              {says.first.title}
            </h2>
            <p>{says.first.text}</p>
            <ContactPerson m={m} practice={practice} />
          </section>
        </div>
      </div>
    ),
  }
}

/** The same for who has not said where: each municipality has numbers of its own. */
export const complaintStartPage = ({ m, practices }: { m: CareMessages; practices: PracticeName[] }): Page => ({
  title: m.complaint.title,
  description: m.complaint.lead,
  shell: { area: 'portal' },
  care: m,
  main: (
    <div class="wrap page flow">
      <div class="intro">
        <h1>{m.complaint.title}</h1>
        <p class="lead">{m.complaint.lead}</p>
      </div>
      <p>{m.complaint.choose}</p>
      <ul class="pathlist" data-across>
        {practices.map(({ slug, name }) => (
          <li>
            <a href={paths.complaint(slug)}>
              <Icon name="pin" />
              <span>
                <b>
                  <Name of={name} />
                </b>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  ),
})
