type Props = { words: { label: string; page: string; next: string }; page: number; last: number; to(page: number): string }

const around = 2

/** Numbers around the present page, first and last always, and the next page in a word. */
export const Pager = ({ words, page, last, to }: Props) => {
  if (last <= 1) return null
  const numbers = Array.from({ length: last }, (_, at) => at + 1).filter(
    (number) => number === 1 || number === last || Math.abs(number - page) <= around,
  )
  return (
    <nav class="pager" aria-label={words.label}>
      <ol>
        {numbers.map((number) => (
          <li>
            {number === page ? (
              <span class="pager__here" aria-current="page">
                <span class="visually-hidden">{words.page} </span>
                {number}
              </span>
            ) : (
              <a href={to(number)}>
                <span class="visually-hidden">{words.page} </span>
                {number}
              </a>
            )}
          </li>
        ))}
        {page < last && (
          <li>
            <a href={to(page + 1)}>{words.next}</a>
          </li>
        )}
      </ol>
    </nav>
  )
}
