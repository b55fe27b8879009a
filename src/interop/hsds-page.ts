import type { DirectoryQuery } from './hsds-query.ts'

/** One page of a list, as HSDS wraps it. Behind the last page there is an empty one. */
export function hsdsPage<Item>({ page, perPage }: Pick<DirectoryQuery, 'page' | 'perPage'>, total: number, contents: Item[]) {
  const pages = Math.ceil(total / perPage)
  return {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  }
}

/** The page of a list that is whole already. */
export const hsdsPageOf = <Item>(query: Pick<DirectoryQuery, 'page' | 'perPage'>, all: Item[]) =>
  hsdsPage(query, all.length, all.slice((query.page - 1) * query.perPage, query.page * query.perPage))
