import { paths } from '../../src/paths.ts'
import type { Day } from '../../src/platform/day.ts'
import type { FieldProblems, Typed } from '../../src/platform/form.ts'
import { asksForPlaces, asksWhetherRight, inOrder, type Opened } from '../../src/upkeep/owned.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Alert } from '../ui/alert.tsx'
import { Done } from '../ui/done.tsx'
import { ErrorSummary } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { ContactPerson } from '../ui/person.tsx'
import { OwnedCard } from './owned-card.tsx'

type Props = {
  m: Messages
  token: string
  opened: Opened
  today: Day
  done?: string | undefined
  alert?: string | undefined
  /** Of the offering whose form came back. */
  offeringId?: string | undefined
  typed?: Typed
  problems?: FieldProblems
}

/** Everything of one address: what it says, whether that is right, and how many places are free. No account, one click. */
export function ownedPage(props: Props): Page {
  const { m, token, opened, today, done, alert, offeringId = '', typed = {}, problems = {} } = props
  const { practice, offerings } = opened
  const waits = offerings.filter((owned) => asksWhetherRight(owned, today) || asksForPlaces(owned, today))
  const { page } = m.upkeep
  const title = waits.length > 0 ? page.title : page.allRight
  const isWrong = alert !== undefined || Object.keys(problems).length > 0
  return {
    title: (isWrong ? m.form.error : '') + title,
    shell: { area: 'practice', practice },
    main: (
      <div class="wrap page">
        {alert && <Alert text={alert} />}
        <Complaints m={m} offeringId={offeringId} problems={problems} />
        <Done m={m} word={done} />
        <div class="intro">
          <h1>{title}</h1>
          <p class="lead">{offerings.length === 0 ? page.none : waits.length > 0 ? page.lead({ count: waits.length }) : page.thanks}</p>
        </div>
        <div class="split">
          <div class="flow" data-room="wide">
            {waits.length > 1 && <AllAtOnce m={m} token={token} opened={opened} />}
            {inOrder(offerings, today).map((owned) => (
              <OwnedCard
                m={m}
                token={token}
                owned={owned}
                today={today}
                form={owned.id === offeringId ? { typed, problems } : { typed: {}, problems: {} }}
              />
            ))}
          </div>
          <section class="flow side" aria-labelledby="vragen">
            <h2 class="as-h3" id="vragen">
              {page.questions}
            </h2>
            <ContactPerson m={m} practice={practice} isForCaregivers={false} />
            <p class="small soft">{page.link}</p>
          </section>
        </div>
      </div>
    ),
  }
}

/** The same fields stand in every form, so each goes by the id of its offering. */
const Complaints = ({ m, offeringId, problems }: { m: Messages; offeringId: string; problems: FieldProblems }) => {
  const { places } = m.upkeep
  const labels = { [`available-${offeringId}`]: places.label, [`nextFreeOn-${offeringId}`]: places.from }
  const mine = Object.fromEntries(Object.entries(problems).map(([field, problem]) => [`${field}-${offeringId}`, problem]))
  return <ErrorSummary m={m} form={{ typed: {}, problems: mine }} labels={labels} />
}

const AllAtOnce = ({ m, token, opened: { offerings } }: Pick<Props, 'm' | 'token' | 'opened'>) => (
  <form method="post" action={paths.upkeepAll(token)} class="card flow" data-tone="mist">
    <p>{m.upkeep.all.text}</p>
    <input type="hidden" name="seen" value={offerings.map(({ id, version }) => `${id}:${version}`).join(' ')} />
    <p>
      <button class="button" type="submit">
        <Icon name="check" />
        {m.upkeep.all.button}
      </button>
    </p>
  </form>
)
