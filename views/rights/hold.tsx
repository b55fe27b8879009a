import { paths } from '../../src/paths.ts'
import { mayHold } from '../../src/rights/policy.ts'
import type { KeptInFull } from '../../src/rights/record.ts'
import { holdReasons } from '../../src/rights/retention.ts'
import { capitalised } from '../format.ts'
import type { Messages } from '../messages/nl.ts'
import { Icon } from '../ui/icon.tsx'

/** Keeping it longer than its term, for a reason; or no longer. */
export const Hold = ({ m, kept }: { m: Messages; kept: KeptInFull }) => {
  const { course } = kept
  const texts = m.rights.person
  if (!mayHold(kept)) return null
  if (course.heldSince) {
    return (
      <form method="post" action={paths.rightsHold(course.id)}>
        <button class="button" data-kind="secondary" type="submit" name="release" value="yes">
          {texts.release}
          <span class="visually-hidden">: {texts.which(course)}</span>
        </button>
      </form>
    )
  }
  const id = `reden-${course.id}`
  return (
    <details class="disclosure">
      <summary>
        <Icon name="down" />
        {texts.hold}
        <span class="visually-hidden">: {texts.which(course)}</span>
      </summary>
      <form method="post" action={paths.rightsHold(course.id)} class="disclosure__body flow">
        <p>{texts.holdText}</p>
        <div class="field">
          <label for={id}>{texts.reason}</label>
          <select class="input" id={id} name="reason" data-size="middle">
            {holdReasons.map((reason) => (
              <option value={reason}>{capitalised(m.rights.holdReason[reason])}</option>
            ))}
          </select>
        </div>
        <button class="button" data-kind="secondary" type="submit">
          {texts.holdNow}
        </button>
      </form>
    </details>
  )
}
