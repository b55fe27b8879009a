import type { Child } from 'hono/jsx'

type Answer = Child | null | undefined

/** Word in front, answer behind; what is not known gets no line. */
export const Facts = ({ facts, kind }: { facts: readonly (readonly [word: string, answer: Answer])[]; kind?: 'lines' | 'across' }) => (
  <dl class="facts" data-kind={kind}>
    {facts
      .filter(([, answer]) => answer)
      .map(([word, answer]) => (
        <div>
          <dt>{word}</dt>
          <dd>{answer}</dd>
        </div>
      ))}
  </dl>
)
