import type { Actor } from '../../src/identity/actor.ts'
import { type LibraryItem, reviewState } from '../../src/library/item.ts'
import type { StepTaken } from '../../src/library/store-keeping.ts'
import { paths } from '../../src/paths.ts'
import type { Day } from '../../src/platform/day.ts'
import { capitalised, longDay, moment } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Alert } from '../ui/alert.tsx'
import { Done } from '../ui/done.tsx'
import { Facts } from '../ui/facts.tsx'
import { Icon } from '../ui/icon.tsx'
import { Status } from '../ui/status.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import { Body } from './body.tsx'
import { Review } from './review.tsx'

type Props = {
  m: Messages
  actor: Actor
  item: LibraryItem
  steps: StepTaken[]
  today: Day
  alert?: string | undefined
  done?: string | undefined
}

export function keptItemPage({ m, actor, item, steps, today, alert, done }: Props): Page {
  const texts = m.libraryKeeping
  const isShown = item.withdrawnOn === null && reviewState(item.reviewOn, today) !== 'hidden'
  return {
    title: item.title,
    shell: { area: 'work', actor, current: 'library' },
    main: (
      <div class="wrap page">
        <Crumbs m={m} path={[{ text: texts.title, href: paths.keptLibrary() }, { text: item.title }]} />
        {alert && <Alert text={alert} />}
        <Done m={m} word={done} />
        <div class="row work-head" data-ends>
          <div>
            <p class="kicker">{m.care.library.kind[item.kind]}</p>
            <h1>{item.title}</h1>
            <p>
              {item.withdrawnOn ? (
                <Status tone="rest" text={texts.withdrawnOn({ day: longDay(m, item.withdrawnOn) })} />
              ) : (
                <Review m={m} reviewOn={item.reviewOn} today={today} />
              )}
            </p>
          </div>
          <div class="row">
            {isShown && (
              <a class="button" data-kind="secondary" href={paths.libraryItem(actor.practice.slug, item.slug)}>
                <Icon name="eye" />
                {texts.visit}
              </a>
            )}
            <a class="button" data-kind="secondary" href={paths.itemEdit(item.id)}>
              <Icon name="pen" />
              {texts.edit}
            </a>
          </div>
        </div>
        <div class="split">
          <div class="flow">
            <p class="lead">{item.summary}</p>
            {item.body && <Body text={item.body} />}
            {item.url && (
              <p class="row">
                <a href={item.url} rel="noreferrer">
                  {item.url}
                </a>
              </p>
            )}
            {item.withdrawnOn === null ? (
              <>
                <Say
                  m={m}
                  item={item}
                  action={paths.itemReview(item.id)}
                  title={texts.confirm}
                  text={texts.confirmText}
                  button={texts.confirmButton}
                  isMain
                />
                <Say
                  m={m}
                  item={item}
                  action={paths.itemWithdraw(item.id)}
                  title={texts.withdraw}
                  text={texts.withdrawText}
                  button={texts.withdraw}
                />
              </>
            ) : (
              <Say
                m={m}
                item={item}
                action={paths.itemRestore(item.id)}
                title={texts.restore}
                text={texts.restoreText}
                button={texts.restore}
              />
            )}
          </div>
          <div class="flow side">
            <About m={m} item={item} />
          </div>
        </div>
        <History m={m} steps={steps} />
      </div>
    ),
  }
}

const About = ({ m, item }: Pick<Props, 'm' | 'item'>) => {
  const { field, anyRole } = m.libraryKeeping.form
  const { theme, audience, phase, role, licence, page } = m.care.library
  return (
    <Facts
      facts={[
        [field.theme, theme[item.theme]],
        [field.audience, audience[item.audience]],
        [field.phase, phase[item.phase]],
        [field.role, item.role ? role[item.role] : anyRole],
        [field.source, item.source],
        [field.licence, licence[item.licence]],
        [page.reviewed, longDay(m, item.reviewedOn)],
        [field.reviewOn, longDay(m, item.reviewOn)],
      ]}
    />
  )
}

type SayProps = Pick<Props, 'm' | 'item'> & { action: string; title: string; text: string; button: string; isMain?: boolean }

const Say = ({ item, action, title, text, button, isMain }: SayProps) => (
  <form method="post" action={action} class="form form__part flow">
    <h2>{title}</h2>
    <p>{text}</p>
    <input type="hidden" name="version" value={String(item.version)} />
    <p class="row">
      <button class="button" data-kind={isMain ? undefined : 'secondary'} type="submit">
        {button}
      </button>
    </p>
  </form>
)

const History = ({ m, steps }: Pick<Props, 'm' | 'steps'>) => (
  <section class="work-group flow" aria-labelledby="geschiedenis">
    <h2 id="geschiedenis">{m.libraryKeeping.history}</h2>
    <ol class="timeline">
      {steps.map(({ step, who, at }) => (
        <li data-step="done">
          <span class="timeline__dot">
            <Icon name="pen" />
          </span>
          <b>{who}</b>
          <time datetime={at}>{capitalised(moment(m, new Date(at)))}</time>
          <p>{m.libraryKeeping.step[step]}</p>
        </li>
      ))}
    </ol>
  </section>
)
