import { type TalkTheme, talkThemes, talkVoices } from '../../src/tools/sheets.ts'
import type { Page } from '../layout.tsx'
import type { CareMessages } from '../messages/care.ts'
import { Icon } from '../ui/icon.tsx'
import { PrintButton } from '../ui/print-button.tsx'
import { ClearButton, PaperLine, ToolHead, type ToolProps } from './parts.tsx'

export function talkPage({ m, practice }: ToolProps): Page {
  const { tools } = m.care
  const { talk } = tools
  return {
    title: talk.title,
    description: talk.lead,
    shell: { area: 'practice', practice },
    care: m,
    tool: 'paper',
    main: (
      <div class="wrap page talk">
        <ToolHead m={m} practice={practice} title={talk.title} lead={talk.lead} />
        <div class="flow" data-room="wide" data-paper>
          <p data-screen>{talk.how}</p>
          <PaperLine id="over-wie" label={talk.about} />
          <OwnPart m={m} />
          <Columns m={m} />
          <PaperLine id="weer" label={talk.again} />
          <div class="row" data-screen>
            <PrintButton text={tools.print} />
            <ClearButton m={m} />
          </div>
        </div>
      </div>
    ),
  }
}

/** What the caregiver wrote stays off the paper until this is ticked: style alone does it. */
const OwnPart = ({ m }: { m: CareMessages }) => {
  const { talk } = m.care.tools
  return (
    <section class="card talk__own" data-tone="accent" aria-labelledby="mijn-deel" data-screen>
      <h2 class="as-h3" id="mijn-deel">
        {talk.own}
      </h2>
      <label class="choice">
        <input type="checkbox" id="mee" autocomplete="off" aria-describedby="mijn-deel-nu" />
        <span>{talk.printOwn}</span>
      </label>
      <p id="mijn-deel-nu">
        <span class="talk__out">
          <Icon name="lock" />
          <span>{talk.ownOut}</span>
        </span>
        <span class="talk__in">
          <Icon name="print" />
          <span>{talk.ownIn}</span>
        </span>
      </p>
    </section>
  )
}

const Columns = ({ m }: { m: CareMessages }) => {
  const { talk } = m.care.tools
  return (
    <div class="talk__columns">
      <table class="table" data-cards>
        <caption>{talk.tableCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{talk.themes}</th>
            {talkVoices.map((voice) => (
              <th scope="col" id={voice}>
                {talk.voice[voice]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {talkThemes.map((theme) => (
            <ThemeRow m={m} theme={theme} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

const ThemeRow = ({ m, theme }: { m: CareMessages; theme: TalkTheme }) => {
  const { talk } = m.care.tools
  return (
    <tr>
      <th scope="row" id={theme}>
        {talk.theme[theme]}
      </th>
      {talkVoices.map((voice) => (
        <td data-label={talk.voice[voice]} data-voice={voice}>
          <textarea class="input" dir="auto" id={`${theme}-${voice}`} rows={3} autocomplete="off" aria-labelledby={`${theme} ${voice}`} />
        </td>
      ))}
    </tr>
  )
}
