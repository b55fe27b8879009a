import { raw } from 'hono/html'
import { type Helper, longestName, rhythms } from '../../src/tools/helper.ts'
import { estimate } from '../../src/tools/lines.ts'
import { drawSheet } from '../../src/tools/sheet.ts'
import { paper, writeSvg } from '../../src/tools/svg.ts'
import type { Page } from '../layout.tsx'
import type { CareMessages } from '../messages/care.ts'
import { Icon } from '../ui/icon.tsx'
import { PrintButton } from '../ui/print-button.tsx'
import { HelperForm } from './network-form.tsx'
import { HelperList } from './network-list.tsx'
import { ToolHead, type ToolProps } from './parts.tsx'

export function networkToolPage({ m, practice }: ToolProps): Page {
  const { network } = m.care.tools
  return {
    title: network.title,
    description: network.lead,
    shell: { area: 'practice', practice },
    care: m,
    tool: 'drawing',
    main: (
      <div class="wrap page">
        <ToolHead m={m} practice={practice} title={network.title} lead={network.lead} />
        <ByHand m={m} />
        <div class="flow" data-room="wide" data-drawing data-words={JSON.stringify(wordsOf(m))} hidden>
          <HelperForm m={m} />
          <Drawing m={m} />
          <HelperList m={m} />
        </div>
        <section class="flow helping__questions" aria-labelledby="vragen" data-screen>
          <h2 id="vragen">{network.think}</h2>
          <ul class="bullets">
            {network.questions.map((question) => (
              <li>{question}</li>
            ))}
          </ul>
        </section>
      </div>
    ),
  }
}

/** What the script says and draws; a name comes in the place of {name}. */
function wordsOf({ care: { tools } }: CareMessages) {
  const { network } = tools
  const name = '{name}'
  const news = Object.entries(network.news).map(([what, text]) => [what, typeof text === 'string' ? text : text({ name })])
  return {
    title: network.title,
    me: network.me,
    myDear: network.myDear,
    withDear: network.withDear({ name }),
    rhythm: network.rhythm,
    couldMore: network.fields.couldMore,
    middle: network.middle({ who: '{who}' }),
    yes: network.yes,
    add: network.add,
    change: network.change({ name }),
    save: network.save,
    news: Object.fromEntries(news),
    file: network.file,
  }
}

/** Seen only; the list tells the same. */
const Drawing = ({ m }: { m: CareMessages }) => {
  const { network, print } = m.care.tools
  return (
    <section class="flow" data-room="tight" aria-labelledby="tekening">
      <h2 id="tekening" data-screen>
        {network.drawing}
      </h2>
      <div class="field helping__dear" data-screen>
        <label for="naaste">{network.fields.dear}</label>
        <input class="input" dir="auto" id="naaste" data-size="middle" autocomplete="off" maxlength={longestName} />
      </div>
      <figure class="helping__sheet">
        <div data-sheet aria-hidden="true" />
        <figcaption data-screen>{network.caption}</figcaption>
      </figure>
      <p class="row" data-screen>
        <button class="button" data-kind="secondary" type="button" data-save="svg">
          <Icon name="down" />
          {network.asSvg}
        </button>
        <button class="button" data-kind="secondary" type="button" data-save="png">
          <Icon name="down" />
          {network.asPng}
        </button>
        <PrintButton text={print} kind="quiet" />
      </p>
      <p role="status" data-saved data-screen />
    </section>
  )
}

const blank: Helper = { name: '', role: '', rhythm: 'monthly', couldMore: false }
const blanks = 8

/** Without script: a sheet to print and fill in with a pen. A script takes it away. */
const ByHand = ({ m }: { m: CareMessages }) => {
  const { network } = m.care.tools
  const { column, rhythm, fields } = network
  const words = { ...network, title: '', dear: network.myDear, couldMore: fields.couldMore }
  const helpers = Array.from({ length: blanks }, () => blank)
  const dir = m.dir === 'rtl' ? 'rtl' : 'ltr'
  const sheet = drawSheet({ helpers, words, dir, shape: 'wide', measure: estimate })
  return (
    <div class="flow" data-without>
      <div class="card" data-tone="mist">
        <p data-screen>{network.without}</p>
        <p>{network.withoutHow}</p>
      </div>
      <figure class="helping__sheet" aria-hidden="true">
        {raw(writeSvg(sheet, paper))}
      </figure>
      <table class="table helping__blank">
        <caption>{network.listCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{column.name}</th>
            <th scope="col">{column.role}</th>
            <th scope="col">{column.rhythm}</th>
            <th scope="col">{column.couldMore}</th>
          </tr>
        </thead>
        <tbody>
          {helpers.map(() => (
            <tr>
              <td />
              <td />
              <td>{rhythms.map((one) => rhythm[one]).join(' / ')}</td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
