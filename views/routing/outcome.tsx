import { paths } from '../../src/paths.ts'
import type { Day } from '../../src/platform/day.ts'
import type { Typed } from '../../src/platform/form.ts'
import type { Practice } from '../../src/practice/practice.ts'
import type { Answers } from '../../src/routing/answers.ts'
import type { Fired } from '../../src/routing/decide.ts'
import { inOrder, type Match } from '../../src/routing/match.ts'
import type { RuleId } from '../../src/routing/rules.ts'
import type { Situation } from '../../src/routing/situation.ts'
import { writeQuery } from '../../src/search/query.ts'
import type { Page } from '../layout.tsx'
import type { CareMessages } from '../messages/care.ts'
import { Icon } from '../ui/icon.tsx'
import { firstName } from '../ui/person.tsx'
import { spoken, telOf } from '../ui/text.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import { Kept } from './kept.tsx'
import { OutcomeSide, WhyThese } from './outcome-parts.tsx'
import { Places } from './places.tsx'
import { RouteCard } from './route-card.tsx'
import { wordsOf } from './say.ts'

export type OutcomeProps = {
  m: CareMessages
  practice: Practice
  answers: Answers
  typed: Typed
  situations: readonly Situation[]
  fired: readonly Fired[]
  matches: readonly Match[]
  /** Of the recipient, as far as it is known: the municipality, the practice there, and whether the postcode is one of ours. */
  home: { gmCode: string | undefined; municipality: string | null; slug: string | null; isKnown: boolean }
  /** The practice whose offerings these are. */
  servedSlug: string
  today: Day
}

/** Rules that are for everybody, or only tell something: no reason to say that there is a way. */
const notAWay: readonly RuleId[] = ['R19', 'R20', 'R26']

export function outcomePage(props: OutcomeProps): Page {
  const { m, practice, fired, matches, situations, home, servedSlug, answers, today } = props
  const { outcome } = m.routing
  const words = wordsOf(m, { situations, day: today, gmCode: home.gmCode, municipality: home.municipality })
  const ways = fired.filter(({ rule, confidence }) => confidence !== 'excluded' && rule.types.length > 0)
  const isLikely = fired.some(({ rule, confidence }) => confidence === 'likely' && !notAWay.includes(rule.id))
  const postcode = home.isKnown ? answers.postcode : ''
  const kinds = inOrder(ways.flatMap(({ rule }) => rule.types))
  return {
    title: outcome.name,
    shell: { area: 'practice', practice, current: 'routing' },
    care: m,
    main: (
      <div class="wrap page">
        <Crumbs
          m={m}
          path={[
            { text: m.nav.start, href: paths.practice(practice.slug) },
            { text: m.routing.name, href: paths.routing(practice.slug) },
            { text: outcome.name },
          ]}
        />
        <div class="intro">
          <h1>{isLikely ? outcome.titleLikely : outcome.titlePossible}</h1>
          <p class="lead">{outcome.lead({ name: firstName(practice) })}</p>
          <p class="row only-narrow">
            <a class="button" data-kind="secondary" href={telOf(practice.contactPhone)}>
              <Icon name="phone" />
              {m.directory.page.call} <bdi class="num">{spoken(practice.contactPhone)}</bdi>
            </a>
          </p>
          {answers.postcode && !home.isKnown && <p>{outcome.unknownPostcode({ postcode: answers.postcode })}</p>}
        </div>
        <div class="split">
          <div class="flow">
            <h2 class="visually-hidden">{outcome.options}</h2>
            <ul class="list">
              {fired.map((one) => (
                <RouteCard
                  m={m}
                  fired={one}
                  words={words}
                  slug={servedSlug}
                  postcode={postcode}
                  isFirst={one === ways[0]}
                  isElsewhere={fired.some(({ rule }) => rule.id === 'R26')}
                  action={one.rule.id === 'R26' && home.slug && <GoOn {...props} slug={home.slug} />}
                />
              ))}
            </ul>
            <Places
              m={m}
              matches={matches}
              slug={servedSlug}
              postcode={postcode}
              more={paths.offerings(servedSlug, writeQuery({ kinds, group: answers.group, postcode }))}
              today={today}
            />
            <WhyThese m={m} fired={fired} words={words} today={today} />
            <p class="small soft">{outcome.decision}</p>
          </div>
          <OutcomeSide {...props} />
        </div>
      </div>
    ),
  }
}

/** The answers go along, so that nobody has to give them twice. */
const GoOn = ({ m, home, slug, typed }: OutcomeProps & { slug: string }) => (
  <form method="post" action={paths.routing(slug)}>
    <Kept typed={typed} />
    <button class="button" data-kind="secondary" type="submit" name="to" value="outcome">
      {m.routing.outcome.goOn({ name: home.municipality ?? '' })}
      <Icon name="arrow" />
    </button>
  </form>
)
