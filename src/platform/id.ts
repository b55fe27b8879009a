/** UUID version 7 (RFC 9562): sorts by the moment it was made, and 74 random bits keep it from being guessed. */
export function newId(now: Date): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  new DataView(bytes.buffer).setBigUint64(0, (BigInt(now.getTime()) << 16n) | BigInt(0x7000 | random12(bytes)))
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = hexOf(bytes)
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

const random12 = (bytes: Uint8Array) => (((bytes[6] ?? 0) & 0x0f) << 8) | (bytes[7] ?? 0)

/** The shape every id of ours has; whatever else stands in an address belongs to no row. */
export const isId = (text: string): boolean => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text)

const readable = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A number people can say on the telephone, such as 5TR-9QXK: no letter that looks like a digit. */
export function newReference(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(7))
  const signs = [...bytes].map((byte) => readable[byte % readable.length]).join('')
  return `${signs.slice(0, 3)}-${signs.slice(3)}`
}

/** 256 random bits, as hexadecimal text. */
export const newToken = (): string => hexOf(crypto.getRandomValues(new Uint8Array(32)))

export async function sha256(text: string): Promise<string> {
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))))
}

const hexOf = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
