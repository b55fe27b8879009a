import type { Child } from 'hono/jsx'
import type { Actor } from '../../src/identity/actor.ts'
import type { Network, NetworkTie } from '../../src/impact/network.ts'
import type { NetworkDrawing } from '../../src/impact/network-drawing.ts'
import { paths } from '../../src/paths.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Icon } from '../ui/icon.tsx'
import { Name } from '../ui/text.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'

type Props = { m: Messages; actor: Actor; network: Network; drawing: NetworkDrawing | undefined }

/** Who has an agreement with whom, how much it is used, and what is missing. All that is drawn stands in the table as well. */
export function networkPage(props: Props): Page {
  const { m, actor, network, drawing } = props
  const texts = m.network
  return {
    title: texts.title,
    shell: { area: 'work', actor, current: 'network' },
    main: (
      <div class="wrap page">
        <Crumbs m={m} path={[{ text: m.agreements.title, href: paths.agreements }, { text: texts.title }]} />
        <div class="intro">
          <h1>{texts.title}</h1>
          <p class="lead">{texts.lead}</p>
        </div>
        {drawing ? (
          <>
            <Drawing m={m} drawing={drawing} />
            <Ties {...props} />
          </>
        ) : (
          <div class="empty">
            <p>
              <b>{texts.none}</b> {texts.noneText}
            </p>
          </div>
        )}
        <Gaps m={m} network={network} />
      </div>
    ),
  }
}

const Drawing = ({ m, drawing: { width, height, parties, ties } }: { m: Messages; drawing: NetworkDrawing }) => (
  <figure class="network">
    <div class="network__sheet">
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={m.network.drawingText}>
        <defs>
          <marker id="pijl" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto">
            <path class="network__head" d="M0 0L8 4L0 8z" />
          </marker>
        </defs>
        {ties.map(({ path, width: stroke, tie }) => (
          <path
            class="network__tie"
            d={path}
            stroke-width={stroke}
            data-unused={tie.referrals === 0 ? '' : undefined}
            marker-end="url(#pijl)"
          />
        ))}
        {parties.map(({ x, y, width: w, height: h, lines }) => (
          <g transform={`translate(${Math.round(x)} ${Math.round(y)})`}>
            <rect class="network__party" x={-w / 2} y={-h / 2} width={w} height={h} rx="6" />
            {lines.map((line, at) => (
              <text class="network__name" y={(at - (lines.length - 1) / 2) * 20 + 5}>
                {line}
              </text>
            ))}
          </g>
        ))}
        {ties.map(({ label, letter }) => (
          <g transform={`translate(${Math.round(label.x)} ${Math.round(label.y)})`}>
            <circle class="network__dot" r="13" />
            <text class="network__letter" y="5">
              {letter}
            </text>
          </g>
        ))}
      </svg>
    </div>
    <figcaption>{m.network.caption}</figcaption>
  </figure>
)

const Ties = ({ m, network: { ties } }: Props) => (
  <table class="table" data-cards>
    <caption class="visually-hidden">{m.network.title}</caption>
    <thead>
      <tr>
        <th scope="col">{m.network.agreement}</th>
        <th scope="col">{m.agreements.from}</th>
        <th scope="col">{m.agreements.to}</th>
        <th scope="col">{m.network.referrals}</th>
      </tr>
    </thead>
    <tbody>
      {ties.map((tie) => (
        <tr>
          <th scope="row">
            <Agreement tie={tie} />
          </th>
          <td data-label={m.agreements.from}>
            <Name of={tie.from.name} />
          </td>
          <td data-label={m.agreements.to}>
            <Name of={tie.to.name} />
          </td>
          <td data-label={m.network.referrals} class="num">
            {tie.referrals ?? m.network.few}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

const Agreement = ({ tie: { agreementId, letter, title } }: { tie: NetworkTie }) => (
  <a href={paths.agreement(agreementId)}>
    {letter}: {title}
  </a>
)

const Gaps = ({ m, network: { gaps } }: { m: Messages; network: Network }) => {
  const texts = m.network.gaps
  const types = (list: typeof gaps.nobodyOffers) => list.map((type) => m.directory.supportType[type].name)
  const groups: [title: string, text: string, items: Child[]][] = [
    [texts.withoutAgreement, texts.withoutAgreementText, gaps.withoutAgreement.map(({ name }) => <Name of={name} />)],
    [texts.unused, texts.unusedText, gaps.unused.map((tie) => <Agreement tie={tie} />)],
    [texts.nobodyOffers, texts.nobodyOffersText, types(gaps.nobodyOffers)],
    [texts.nobodyTakes, texts.nobodyTakesText, types(gaps.nobodyTakes)],
  ]
  const there = groups.filter(([, , items]) => items.length > 0)
  return (
    <section class="work-group" aria-labelledby="gaten">
      <h2 id="gaten">{texts.title}</h2>
      {there.length === 0 ? (
        <p>
          <Icon name="check" /> {texts.none}
        </p>
      ) : (
        <div class="grid">
          {there.map(([title, text, items]) => (
            <section class="card flow">
              <h3>{title}</h3>
              <p class="soft">{text}</p>
              <ul class="bullets network__list">
                {items.map((item) => (
                  <li>{item}</li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </section>
  )
}
