/**
 * A UUID of version 8 (RFC 9562) that is always the same for the same words: for what has no row of its own, such as the telephone number
 * of an offering. Four rounds of 32 bits tell apart what a directory holds; they guard nothing.
 */
export function derivedId(...words: readonly string[]): string {
  const text = words.join('\n')
  const hex = [1, 2, 3, 4].map((round) => rounded(text, round).toString(16).padStart(8, '0')).join('')
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16)
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20), hex.slice(20)].join('-')
}

/** FNV-1a over the UTF-16 units, from another beginning each round, and mixed at the end. */
function rounded(text: string, round: number): number {
  let hash = Math.imul(0x811c9dc5 ^ round, 0x9e3779b1)
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) ^ (hash >>> 13)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
