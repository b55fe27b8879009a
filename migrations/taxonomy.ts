import { sql } from 'drizzle-orm'
import { helpKindNames, helpKinds, type Taxonomy, taxonomies } from '../src/directory/taxonomy.ts'
import type { Database } from '../src/platform/database.ts'
import { directory as en } from '../views/messages/en/directory.ts'
import { directory as nl } from '../views/messages/nl/directory.ts'

type Words = typeof nl

/** What each code is called: the same words as on the screen, so that a search for them finds it. */
function namesIn(words: Words, taxonomy: Taxonomy): Record<string, string> {
  const names = {
    support_type: Object.fromEntries(
      Object.entries(words.supportType).map(([code, { name, text }]) => [code, [name, text, ...kindsOf(words, code)].join(' ')]),
    ),
    recipient_group: words.recipientGroup,
    caregiver_group: words.caregiverGroup,
    funding_route: words.fundingRoute,
    day_part: words.dayPart,
  }
  return names[taxonomy]
}

const kindsOf = (words: Words, code: string): string[] =>
  helpKindNames.filter((kind) => (helpKinds[kind] as readonly string[]).includes(code)).map((kind) => words.helpKind[kind])

export function taxonomyStatements(db: Database) {
  const terms = (Object.keys(taxonomies) as Taxonomy[]).flatMap((taxonomy) =>
    taxonomies[taxonomy].map((code, position) => ({
      taxonomy,
      code,
      position,
      nl: namesIn(nl, taxonomy)[code],
      en: namesIn(en, taxonomy)[code],
    })),
  )
  return [
    db.run(sql`insert into taxonomy_terms (taxonomy, code, position, name_nl, name_en)
      select t.value ->> '$.taxonomy', t.value ->> '$.code', t.value ->> '$.position', t.value ->> '$.nl', t.value ->> '$.en'
      from json_each(${JSON.stringify(terms)}) t where true
      on conflict (taxonomy, code) do update set position = excluded.position, name_nl = excluded.name_nl, name_en = excluded.name_en`),
  ] as const
}
