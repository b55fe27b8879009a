import { paths } from '../../src/paths.ts'
import { pageSize, type SearchQuery, writeQuery } from '../../src/search/query.ts'
import type { CareMessages } from '../messages/care.ts'

type Props = { m: CareMessages; slug: string; query: SearchQuery; total: number }

const around = 2

/** Numbers around the present page, first and last always, and the next page in words. */
export const Pager = ({ m, slug, query, total }: Props) => {
  const last = Math.ceil(total / pageSize)
  if (last <= 1) return null
  const numbers = Array.from({ length: last }, (_, at) => at + 1).filter(
    (page) => page === 1 || page === last || Math.abs(page - query.page) <= around,
  )
  const to = (page: number) => paths.offerings(slug, writeQuery({ ...query, page }))
  return (
    <nav class="pager" aria-label={m.search.pager.label}>
      <ol>
        {numbers.map((page) => (
          <li>
            {page === query.page ? (
              <span class="pager__here" aria-current="page">
                <span class="visually-hidden">{m.search.pager.page} </span>
                {page}
              </span>
            ) : (
              <a href={to(page)}>
                <span class="visually-hidden">{m.search.pager.page} </span>
                {page}
              </a>
            )}
          </li>
        ))}
        {query.page < last && (
          <li>
            <a href={to(query.page + 1)}>{m.search.pager.next({ count: Math.min(pageSize, total - query.page * pageSize) })}</a>
          </li>
        )}
      </ol>
    </nav>
  )
}
