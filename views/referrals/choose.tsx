import type { Agreement } from '../../src/agreements/agreement.ts'
import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { callOf } from '../ui/person.tsx'
import { Name, Written } from '../ui/text.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'

/** Several agreements fit this person, or none does. */
export function chooseAgreementPage({ m, actor, agreements }: { m: Messages; actor: Actor; agreements: Agreement[] }): Page {
  const { form } = m.referrals
  return {
    title: agreements.length === 0 ? form.noAgreement : form.chooseTitle,
    shell: { area: 'work', actor, current: 'referrals' },
    main: (
      <div class="wrap page">
        <Crumbs m={m} path={[{ text: m.referrals.list.title, href: paths.referrals }, { text: form.title }]} />
        {agreements.length === 0 ? (
          <div class="intro">
            <h1>{form.noAgreement}</h1>
            <p class="lead">{form.noAgreementText(callOf(actor.practice))}</p>
            <p class="row">
              <a href={paths.agreements}>{m.referrals.work.toAgreements}</a>
            </p>
          </div>
        ) : (
          <>
            <div class="intro">
              <h1>{form.chooseTitle}</h1>
              <p class="lead">{form.chooseLead}</p>
            </div>
            <ul class="list">
              {agreements.map((agreement) => (
                <li class="card flow" data-room="tight">
                  <p class="kicker">{m.agreements.name(agreement)}</p>
                  <h2>
                    <a class="card__link" href={paths.newReferral(agreement.id)}>
                      {agreement.title}
                    </a>
                  </h2>
                  <p>
                    <Written text={agreement.goal} />
                  </p>
                  <p class="soft">
                    {m.agreements.to}: <Name of={agreement.answeringOrganisation} />
                  </p>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    ),
  }
}
