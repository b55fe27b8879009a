import { asText } from './site.ts'

/** What a browser would send of the form of an offering as it stands on the page. */
export function fieldsOfForm(html: string): Record<string, string> {
  const form = /<form[^>]*class="form"[^>]*>(.*?)<\/form>/s.exec(html)?.[1] ?? ''
  const fields: Record<string, string> = {}
  for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
    const read = (name: string) => asText(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '')
    const isChoice = /type="(checkbox|radio)"/.test(tag)
    if (read('name') && (!isChoice || /\bchecked\b/.test(tag))) fields[read('name')] = read('value')
  }
  for (const [, name = '', text = ''] of form.matchAll(/<textarea[^>]*\bname="([^"]*)"[^>]*>(.*?)<\/textarea>/gs))
    fields[name] = decoded(text)
  for (const [, name = '', options = ''] of form.matchAll(/<select[^>]*\bname="([^"]*)"[^>]*>(.*?)<\/select>/gs))
    fields[name] = /<option value="([^"]*)" selected/.exec(options)?.[1] ?? ''
  return fields
}

const decoded = (text: string) =>
  text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
