import { longestName, rhythms } from '../../src/tools/helper.ts'
import type { CareMessages } from '../messages/care.ts'
import { Icon } from '../ui/icon.tsx'

/** Who is added or changed. It stands in no form: a script reads the fields, and nothing can be sent. */
export const HelperForm = ({ m }: { m: CareMessages }) => {
  const { network } = m.care.tools
  const { fields, rhythm } = network
  return (
    <section class="card flow" data-tone="accent" aria-labelledby="erbij" data-screen>
      <h2 id="erbij" data-doing>
        {network.add}
      </h2>
      <div class="helping__fields">
        <div class="field">
          <label for="naam">{fields.name}</label>
          <p class="field__error" id="naam-fout" data-problem="nameless" hidden>
            <Icon name="alert" />
            <span>{network.nameless}</span>
          </p>
          <p class="field__error" id="vol-fout" data-problem="full" hidden>
            <Icon name="alert" />
            <span>{network.full}</span>
          </p>
          <input class="input" dir="auto" id="naam" autocomplete="off" maxlength={longestName} />
        </div>
        <div class="field">
          <label for="rol">{fields.role}</label>
          <input class="input" dir="auto" id="rol" autocomplete="off" maxlength={longestName} aria-describedby="rol-uitleg" />
          <span class="hint" id="rol-uitleg">
            {fields.roleHint}
          </span>
        </div>
        <div class="field">
          <label for="vaak">{fields.rhythm}</label>
          <select class="input" id="vaak" autocomplete="off">
            {rhythms.map((one) => (
              <option value={one} selected={one === 'weekly'}>
                {rhythm[one]}
              </option>
            ))}
          </select>
        </div>
        <label class="choice">
          <input type="checkbox" id="meer" autocomplete="off" />
          <span>{fields.couldMore}</span>
        </label>
      </div>
      <p class="row">
        <button class="button" type="button" data-add>
          {network.add}
        </button>
        <button class="button" data-kind="quiet" type="button" data-cancel hidden>
          {network.cancel}
        </button>
      </p>
      <div class="shortlist__news">
        <div role="status">
          <p data-news hidden />
        </div>
        <button class="button" data-kind="secondary" data-fit type="button" data-undo hidden>
          {m.care.tools.undo}
        </button>
      </div>
    </section>
  )
}
