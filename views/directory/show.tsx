import type { Offering } from '../../src/directory/offering.ts'
import { roomOf } from '../../src/directory/offering.ts'
import { schemaOrgOf } from '../../src/interop/schema-org.ts'
import { paths } from '../../src/paths.ts'
import type { Day } from '../../src/platform/day.ts'
import type { Ground } from '../../src/practice/ground.ts'
import type { Practice } from '../../src/practice/practice.ts'
import { writeQuery } from '../../src/search/query.ts'
import { commaOf, longDay, unbroken, uncapitalised } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { CareMessages } from '../messages/care.ts'
import { AskContact } from '../referrals/ask-contact.tsx'
import { distanceText, RoomStatus, Verified } from '../search/card.tsx'
import { Facts } from '../ui/facts.tsx'
import { Icon } from '../ui/icon.tsx'
import { ContactPerson, firstName } from '../ui/person.tsx'
import { Status } from '../ui/status.tsx'
import { Name, spoken, Telephone, telOf, Written } from '../ui/text.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import { GoodToKnow } from './facts.tsx'
import { MapOfOffering } from './map.tsx'
import { TakeAlong } from './take-along.tsx'

type Props = {
  m: CareMessages
  practice: Practice
  offering: Offering
  distanceKm: number | null
  ground: Ground
  postcode: string
  today: Day
  /** Its short link, with the name of our site before it. */
  address: string
  /** Of this page, in full. */
  ownAddress: string
}

export function offeringPage(props: Props): Page {
  const { m, practice, offering, postcode, today, ownAddress } = props
  const list = paths.offerings(practice.slug, writeQuery({ postcode }))
  return {
    title: offering.name,
    description: offering.summary,
    told: schemaOrgOf(offering, practice, ownAddress, {
      type: (code) => m.directory.supportType[code].name,
      group: (code) => m.directory.recipientGroup[code],
    }),
    feed: { address: paths.changesFeed(practice.slug), title: m.interop.feed.title({ practice: practice.name }) },
    shell: { area: 'practice', practice, current: 'offerings' },
    care: m,
    main: (
      <div class="wrap page">
        <Crumbs
          m={m}
          path={[
            { text: m.nav.start, href: paths.practice(practice.slug) },
            { text: m.directory.page.back({ postcode }), href: list },
            { text: offering.name, isName: true },
          ]}
        />
        <Intro {...props} />
        <div class="split">
          <div class="flow">
            <WhatAndHow {...props} />
            <Cost m={m} offering={offering} />
            <Room m={m} offering={offering} />
            <GoodToKnow m={m} offering={offering} />
            <Verified m={m} of={offering} today={today} />
            <p data-screen class="row small">
              <a href={paths.reportOffering(practice.slug, offering.slug)} rel="nofollow">
                {m.reports.link}
              </a>
            </p>
          </div>
          <div class="flow side">
            <Contact m={m} offering={offering} />
            <MapOfOffering {...props} />
            <section class="flow" aria-labelledby="hulp">
              <h2 class="as-h3" id="hulp">
                {m.directory.page.help}
              </h2>
              <ContactPerson m={m} practice={practice} />
              <AskContact m={m} slug={practice.slug} />
            </section>
            <TakeAlong m={m} offering={offering} practice={practice.slug} address={props.address} />
          </div>
        </div>
      </div>
    ),
  }
}

const Intro = ({ m, offering, distanceKm, postcode }: Props) => {
  const type = offering.types.map((code) => m.directory.supportType[code].name).join(commaOf(m.lang))
  const where = m.directory.inPlace({ type, place: offering.location?.place ?? '' })
  const far =
    distanceKm === null
      ? ''
      : `${commaOf(m.lang)}${m.directory.from({ distance: uncapitalised(distanceText(m, distanceKm, false), m.lang), postcode })}`
  const { available, unit, nextFreeOn } = offering.capacity
  return (
    <div class="intro">
      <p class="kicker">{where + far}</p>
      <h1>
        <Name of={offering.name} />
      </h1>
      <p class="lead">
        <Written text={offering.summary} />
      </p>
      <p class="row">
        <RoomStatus m={m} room={roomOf(offering.capacity)} available={available} unit={unit} />
        {nextFreeOn && <Status tone="waiting" icon="calendar" text={m.directory.room.from({ day: longDay(m, nextFreeOn) })} />}
      </p>
      {offering.phone && (
        <p class="row only-narrow">
          <a class="button" href={telOf(offering.phone)}>
            <Icon name="phone" />
            {m.directory.page.call} <bdi class="num">{spoken(offering.phone)}</bdi>
          </a>
        </p>
      )}
    </div>
  )
}

const WhatAndHow = ({ m, offering, practice }: Props) => (
  <>
    <h2>{m.directory.page.what}</h2>
    <p>
      {offering.description ? (
        <Written text={offering.description} />
      ) : (
        offering.types.map((type) => m.directory.supportType[type].text).join(' ')
      )}
    </p>
    <h2>{m.directory.page.arrange}</h2>
    <ol class="next-steps">
      <li>
        <b>{offering.whoMayApply ? m.directory.whoMayApply[offering.whoMayApply] : m.directory.page.arrangeUnknown}</b>
        {offering.applicationProcess && <Written text={offering.applicationProcess} />}
      </li>
      <li>
        <b>{m.directory.page.arrangeHelp({ name: firstName(practice) })}</b>
        <span>
          <Telephone number={practice.contactPhone} />
        </span>
      </li>
    </ol>
  </>
)

const Cost = ({ m, offering }: Pick<Props, 'm' | 'offering'>) => (
  <>
    <h2>{m.directory.page.cost}</h2>
    <p>
      <b>
        {offering.costNote ? (
          <Written text={unbroken(offering.costNote)} />
        ) : (
          offering.fundingRoutes.length === 0 && m.directory.page.costUnknown
        )}
      </b>
    </p>
    {offering.fundingRoutes.length > 0 && (
      <Facts
        kind="lines"
        facts={offering.fundingRoutes.map((route) => [m.directory.fundingRoute[route], m.directory.fundingText[route]])}
      />
    )}
  </>
)

const Room = ({ m, offering: { capacity } }: Pick<Props, 'm' | 'offering'>) => {
  if (capacity.available === null) return null
  const { available, maximum, unit, updatedOn } = capacity
  const free = available > 0 ? m.directory.room.free({ count: available, unit }) : m.directory.room.full
  const total = maximum === null ? '' : `${commaOf(m.lang)}${m.directory.room.ofMaximum({ maximum, unit })}`
  return (
    <>
      <h2>{m.directory.page.room}</h2>
      <p>
        <b>{free + total}.</b> {updatedOn && `${m.directory.room.asOf({ day: longDay(m, updatedOn) })}.`}
      </p>
    </>
  )
}

const Contact = ({ m, offering }: Pick<Props, 'm' | 'offering'>) => (
  <section class="card flow" data-tone="accent" aria-labelledby="contact">
    <h2 id="contact">{m.directory.page.contact}</h2>
    {offering.phone ? (
      <p>
        <Telephone number={offering.phone} large />
      </p>
    ) : (
      <p>{m.directory.page.contactUnknown}</p>
    )}
    <p>
      <Name of={offering.organisation} />
    </p>
    {offering.email && (
      <p class="row">
        <a href={`mailto:${offering.email}`}>{offering.email}</a>
      </p>
    )}
    {offering.url && (
      <p class="row">
        <a href={offering.url} rel="noreferrer">
          {m.directory.page.website}
        </a>
      </p>
    )}
  </section>
)
