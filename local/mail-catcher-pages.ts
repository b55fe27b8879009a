export type CaughtMail = { number: number; to: string; from: string; subject: string; text: string; caughtAt: Date }

export const styleAddress = '/style.css'

export const pageStyle = `:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif }
body { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem }
h1 { font-size: 1.5rem; line-height: 1.25 }
ul { padding: 0; list-style: none }
li { border-top: 1px solid #8888; padding: .75rem 0 }
li a { display: block; min-height: 2.75rem }
small { display: block; opacity: .8 }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; border-top: 1px solid #8888; padding-top: 1rem }
`

export const mailsPage = (mails: readonly CaughtMail[]): string =>
  page(
    'Caught mails',
    mails.length === 0
      ? '<p>No mail yet. A mail comes within ten seconds after what it is about. Load this page again to look.</p>'
      : `<p>Newest first. Load this page again to see more.</p><ul>${mails.map(line).join('')}</ul>`,
  )

const line = ({ number, to, subject, caughtAt }: CaughtMail) =>
  `<li><a href="/${number}">${escaped(subject)}<small>to ${escaped(to)}, ${timeOf(caughtAt)}</small></a></li>`

export const mailPage = ({ to, from, subject, text, caughtAt }: CaughtMail): string =>
  page(
    subject,
    `<p>To ${escaped(to)}<small>from ${escaped(from)}, ${timeOf(caughtAt)}</small></p><pre>${linked(text)}</pre><p><a href="/">All mails</a></p>`,
  )

export const noMailPage = (): string =>
  page('No such mail', '<p>Only the last mails are kept, until the portal stops.</p><p><a href="/">All mails</a></p>')

const page = (title: string, main: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)} - mail of Adempauze</title><link rel="stylesheet" href="${styleAddress}"></head><body><main><h1>${escaped(title)}</h1>${main}</main></body></html>`

const timeOf = (moment: Date) => `<time datetime="${moment.toISOString()}">${moment.toLocaleTimeString('nl-NL')}</time>`

/** Splits first and escapes each part after: no sign of a mail gets into the page as it is. */
const linked = (text: string): string =>
  text
    .split(/(https?:\/\/[^\s<>"']+)/)
    .map((part, at) => (at % 2 === 0 ? escaped(part) : `<a href="${escaped(part)}">${escaped(part)}</a>`))
    .join('')

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)
