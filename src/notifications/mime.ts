export type Mail = { id: string; from: string; to: string; subject: string; text: string; date: Date }

const encoder = new TextEncoder()

/** Printable ASCII without what ends an address or a line: nothing else may stand between `<` and `>`. */
export const isMailable = (address: string): boolean => /^[^\s<>(),;:"\\@]+@[a-z0-9.-]+$/i.test(address) && /^[!-~]{3,254}$/.test(address)

/** The same for every attempt at one mail, so a receiver recognises a repeat. */
export const messageIdOf = (id: string, from: string): string => `<${id}@${from.slice(from.lastIndexOf('@') + 1)}>`

/** The mail as RFC 5322 text, every line at most 76 signs of ASCII and ended by CRLF. */
export function messageOf({ id, from, to, subject, text, date }: Mail): string {
  const headers = [
    `From: Adempauze <${from}>`,
    `To: <${to}>`,
    `Subject: ${encodedWords(subject)}`,
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: ${messageIdOf(id, from)}`,
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
  ]
  return `${headers.join('\r\n')}\r\n\r\n${text
    .split(/\r\n|\r|\n/)
    .map(quotedPrintable)
    .join('\r\n')}\r\n`
}

/** RFC 2047. Encoded whenever it is more than plain words, so no sign in it can end the header. */
function encodedWords(text: string): string {
  if (/^[ -~]{0,60}$/.test(text) && !text.includes('=?')) return text
  const words: string[] = []
  let word = ''
  for (const sign of text) {
    if (encoder.encode(word + sign).length > 39) {
      words.push(word)
      word = ''
    }
    word += sign
  }
  return [...words, word].map((part) => `=?utf-8?B?${btoa(String.fromCharCode(...encoder.encode(part)))}?=`).join('\r\n ')
}

/** One line of RFC 2045, broken softly after 75 signs. */
function quotedPrintable(line: string): string {
  const bytes = [...encoder.encode(line)]
  const signs = bytes.map((byte, at) => {
    const isSpaceAtEnd = (byte === 0x20 || byte === 0x09) && at === bytes.length - 1
    const isPlain = (byte >= 0x20 && byte <= 0x7e && byte !== 0x3d) || byte === 0x09
    return isPlain && !isSpaceAtEnd ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
  })
  let column = 0
  return signs
    .map((sign) => {
      const isFull = column + sign.length > 75
      column = isFull ? sign.length : column + sign.length
      return isFull ? `=\r\n${sign}` : sign
    })
    .join('')
}
