import type { MatchStep } from '../../src/neighbourhood/match.ts'
import {
  type NeighbourDetails,
  type NeighbourEventStep,
  type NeighbourHelp,
  type NeighbourSide,
  type NeighbourTime,
  neighbourConsentWording,
  writeList,
} from '../../src/neighbourhood/neighbour.ts'
import { sealNeighbour } from '../../src/neighbourhood/sealing.ts'
import { neighbourMatches, neighbourMatchSteps, neighbourStepsTaken, neighbours } from '../../src/neighbourhood/tables.ts'
import type { Archive } from '../../src/platform/archive.ts'
import { addDays, dayOf } from '../../src/platform/day.ts'
import { newId } from '../../src/platform/id.ts'
import type { CareLanguage } from '../../src/platform/language.ts'
import { practiceIdOf } from '../practices.ts'
import { samenStein } from './cast.ts'
import type { Organisations } from './world.ts'

type Story = NeighbourDetails & { side: NeighbourSide; daysAgo: number; checkedAfter?: number; language?: CareLanguage }

const helps = (...kinds: NeighbourHelp[]): NeighbourHelp[] => kinds
const times = (...some: NeighbourTime[]): NeighbourTime[] => some
const nothing = { words: '' }

const stories = {
  jos: {
    ...nothing,
    side: 'ask',
    daysAgo: 36,
    firstName: 'Jos',
    telephone: '0004610301',
    area: '6181',
    helps: helps('jobs', 'garden'),
    times: times('morning', 'weekend'),
  },
  riet: {
    side: 'ask',
    daysAgo: 3,
    firstName: 'Riet',
    telephone: '0004610302',
    area: '6171',
    words: 'Ik drink graag samen een kop koffie.',
    helps: helps('company', 'shopping'),
    times: times('afternoon'),
  },
  wiel: {
    ...nothing,
    side: 'offer',
    daysAgo: 20,
    checkedAfter: 6,
    firstName: 'Wiel',
    telephone: '0004610311',
    area: '6181',
    helps: helps('company', 'shopping', 'lift'),
    times: times('afternoon', 'evening'),
  },
  amira: {
    ...nothing,
    side: 'offer',
    daysAgo: 2,
    firstName: 'Amira',
    telephone: '0004610312',
    area: 'Urmond',
    helps: helps('papers', 'company'),
    times: times('weekend'),
    language: 'ar',
  },
  toos: {
    ...nothing,
    side: 'ask',
    daysAgo: 9,
    firstName: 'Toos',
    telephone: '0004610303',
    area: '6171',
    helps: helps('shopping'),
    times: times('morning'),
  },
  saskia: {
    ...nothing,
    side: 'offer',
    daysAgo: 30,
    checkedAfter: 5,
    firstName: 'Saskia',
    telephone: '0004610313',
    area: '6171',
    helps: helps('shopping', 'lift'),
    times: times('morning'),
  },
  harrie: {
    ...nothing,
    side: 'ask',
    daysAgo: 60,
    firstName: 'Harrie',
    telephone: '0004610304',
    area: '6181',
    helps: helps('outing'),
    times: times('weekend'),
  },
  lies: {
    ...nothing,
    side: 'offer',
    daysAgo: 70,
    checkedAfter: 8,
    firstName: 'Lies',
    telephone: '0004610314',
    area: '6181',
    helps: helps('outing', 'company'),
    times: times('weekend', 'evening'),
  },
} as const satisfies Record<string, Story>
type Name = keyof typeof stories

/** Who was brought together, how many days ago; `isRunning` after both said yes. */
const pairs: readonly { ask: Name; offer: Name; daysAgo: number; isRunning: boolean }[] = [
  { ask: 'toos', offer: 'saskia', daysAgo: 1, isRunning: false },
  { ask: 'harrie', offer: 'lies', daysAgo: 40, isRunning: true },
]

/** Neighbours in Stein: who waits, who stands ready, two who were asked, and two who help each other. */
export async function neighbourStatements({ db, vault, now }: Archive, known: Organisations) {
  const practiceId = practiceIdOf('stein')
  const organisationId = known.get(samenStein)
  if (!organisationId) throw new Error(`the demo has no organisation ${samenStein}`)
  const at = (daysAgo: number) => `${addDays(dayOf(now), -daysAgo)}T10:15:00.000Z`
  const people = await Promise.all(
    Object.entries<Story>(stories).map(async ([name, story]) => {
      const { side, daysAgo, checkedAfter, language = 'nl', ...details } = story
      const id = newId(now)
      const checkedDaysAgo = checkedAfter === undefined ? undefined : daysAgo - checkedAfter
      const begun = { neighbourId: id, version: 1, step: side as NeighbourEventStep, personId: null, at: at(daysAgo) }
      return {
        name,
        row: {
          id,
          practiceId,
          organisationId,
          side,
          status: side === 'ask' || checkedDaysAgo !== undefined ? ('waiting' as const) : ('new' as const),
          version: checkedDaysAgo === undefined ? 1 : 2,
          ...(await sealNeighbour(vault, practiceId, id, details)),
          helps: writeList(details.helps),
          times: writeList(details.times),
          language,
          reason: '' as const,
          consentWording: neighbourConsentWording,
          checkedOn: checkedDaysAgo === undefined ? null : addDays(dayOf(now), -checkedDaysAgo),
          checkedById: checkedDaysAgo === undefined ? null : 'gerda',
          createdAt: at(daysAgo),
          changedAt: at(checkedDaysAgo ?? daysAgo),
        },
        steps: [
          begun,
          ...(checkedDaysAgo === undefined
            ? []
            : [{ ...begun, version: 2, step: 'vet' as const, personId: 'gerda', at: at(checkedDaysAgo) }]),
        ],
      }
    }),
  )
  const idOf = (name: Name) => people.find((one) => one.name === name)?.row.id ?? ''
  const matches = pairs.map(({ ask, offer, daysAgo, isRunning }) => {
    const id = newId(now)
    const [askId, offerId, proposedAt, answeredAt] = [idOf(ask), idOf(offer), at(daysAgo), at(daysAgo - 1)]
    const line = (version: number, step: MatchStep, side: NeighbourSide | '', personId: string | null, when: string) => ({
      matchId: id,
      version,
      step,
      side,
      personId,
      at: when,
    })
    return {
      row: {
        id,
        practiceId,
        askId,
        offerId,
        status: isRunning ? ('running' as const) : ('proposed' as const),
        version: isRunning ? 4 : 1,
        askYesAt: isRunning ? answeredAt : null,
        offerYesAt: isRunning ? answeredAt : null,
        reason: '' as const,
        createdAt: proposedAt,
        changedAt: isRunning ? answeredAt : proposedAt,
      },
      steps: [
        line(1, 'propose', '', 'gerda', proposedAt),
        ...(isRunning
          ? [
              line(2, 'accept', 'offer', null, answeredAt),
              line(3, 'accept', 'ask', 'gerda', answeredAt),
              line(4, 'start', '', 'gerda', answeredAt),
            ]
          : []),
      ],
    }
  })
  return [
    db.insert(neighbours).values(people.map(({ row }) => row)),
    db.insert(neighbourStepsTaken).values(people.flatMap(({ steps }) => steps)),
    db.insert(neighbourMatches).values(matches.map(({ row }) => row)),
    db.insert(neighbourMatchSteps).values(matches.flatMap(({ steps }) => steps)),
  ] as const
}
