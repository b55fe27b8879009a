import { blocksOf } from '../../src/library/item.ts'

/** What somebody of the practice wrote: Dutch, with the paragraphs and the lists that they typed. */
export const Body = ({ text }: { text: string }) => (
  <div class="flow library__body" lang="nl" dir="ltr">
    {blocksOf(text).map((block) =>
      block.kind === 'list' ? (
        <ul class="bullets">
          {block.lines.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      ) : (
        <p>{block.text}</p>
      ),
    )}
  </div>
)
