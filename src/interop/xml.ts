/** Signs that no XML may hold, however they are written. */
const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\r': '&#13;' }

export const xmlText = (text: string): string => text.replace(impossible, '').replace(/[&<>"'\r]/g, (sign) => entities[sign] ?? sign)

type Attributes = Record<string, string | undefined>

/** One element; `content` is XML already. */
export function element(name: string, content: string | readonly string[], attributes: Attributes = {}): string {
  const written = Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` ${key}="${xmlText(value)}"`))
  const inside = typeof content === 'string' ? content : content.join('')
  return inside === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inside}</${name}>`
}

export const textElement = (name: string, text: string, attributes: Attributes = {}): string => element(name, xmlText(text), attributes)

export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
