import type { Messages } from '../messages/nl.ts'

/** What was typed into a form that is not on the page any more, so that nothing is lost. */
export const TypedBefore = ({ m, text }: { m: Messages; text: string | undefined }) =>
  text ? (
    <div class="flow" data-room="tight">
      <p class="soft">{m.form.typedBefore}</p>
      <blockquote class="wish">{text}</blockquote>
    </div>
  ) : null
