import type { FieldWords } from './field.tsx'

/** What was typed into a form that is not on the page any more, so that nothing is lost. */
export const TypedBefore = ({ m, text }: { m: Pick<FieldWords, 'form'>; text: string | undefined }) =>
  text ? (
    <div class="flow" data-room="tight">
      <p class="soft">{m.form.typedBefore}</p>
      <blockquote class="wish">{text}</blockquote>
    </div>
  ) : null
