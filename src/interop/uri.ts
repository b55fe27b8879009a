import * as z from 'zod'

/** RFC 3986 knows fewer signs than browsers let pass. */
const foreign = /[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})/g
const encoded = (sign: string) => (sign === "'" ? '%27' : encodeURIComponent(sign))

/** An address of the web as strict readers want it; undefined when it is none. */
export function uriOf(typed: string | null): string | undefined {
  const url = typed ? URL.parse(typed) : null
  if (url === null || !/^https?:$/.test(url.protocol) || /[^a-z0-9.-]/.test(url.hostname)) return undefined
  const [front = '', ...fragments] = url.href.split('#')
  return [front, ...(fragments.length > 0 ? [fragments.join('%23')] : [])].map((part) => part.replace(foreign, encoded)).join('#')
}

/** A mail address as strict readers want it; undefined when it is none. */
export const emailOf = (typed: string): string | undefined =>
  z.regexes.email.test(typed) && !typed.includes('-.', typed.indexOf('@')) ? typed : undefined
