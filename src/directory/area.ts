export type Municipality = { gmCode: string; name: string }

const everywhere = 'NL'
const countries = ['nl', 'nederland', 'netherlands']

const codeOf = (part: string, municipalities: readonly Municipality[]): string | undefined => {
  const small = part.toLowerCase()
  if (countries.includes(small)) return everywhere
  if (/^(gm\d{4}|[1-9]\d{3})$/i.test(part)) return part.toUpperCase()
  return municipalities.find(({ name }) => name.toLowerCase() === small)?.gmCode
}

/** What people type (`Vught; 5247, GM0796`) as the codes of a service area; undefined when a part is none of those. */
export function readAreas(typed: string, municipalities: readonly Municipality[]): string[] | undefined {
  const parts = typed.split(/[,;\n]/).map((part) => part.trim())
  const codes = parts.filter(Boolean).map((part) => codeOf(part, municipalities))
  return codes.every((code) => code !== undefined) ? codes : undefined
}

/** The codes as people would type them. */
export const writeAreas = (areas: readonly string[], municipalities: readonly Municipality[]): string =>
  areas.map((area) => municipalities.find(({ gmCode }) => gmCode === area)?.name ?? area).join(', ')

/** Which of them the form asks as a tick: the municipality itself, and the whole country. */
export function partAreas(areas: readonly string[], own: string): { here: boolean; country: boolean; others: string[] } {
  return {
    here: areas.includes(own),
    country: areas.includes(everywhere),
    others: areas.filter((area) => area !== own && area !== everywhere),
  }
}

/** Once each, in the order in which they are kept. */
export const joinAreas = ({ here, country, others }: ReturnType<typeof partAreas>, own: string): string[] =>
  [...new Set([...(here ? [own] : []), ...(country ? [everywhere] : []), ...others])].sort()
