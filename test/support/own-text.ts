/** Text of the page that is not marked as being in another language. What a pin of a map is called holds a name, and nothing can be marked in it. */
export function ownText(html: string, language: string): string[] {
  const body = html.slice(html.indexOf('<body>')).replace(/<(script|style|title)[^>]*>.*?<\/\1>/gs, '')
  const foreign: boolean[] = [false]
  const texts: string[] = []
  for (const [, close, tag = '', attributes = '', text = ''] of body.matchAll(/<(\/?)(\w+)([^>]*)>|([^<]+)/g)) {
    if (text.trim() && !foreign.at(-1)) texts.push(text.trim())
    if (!tag || ['input', 'br', 'img'].includes(tag) || attributes.endsWith('/')) continue
    if (close) foreign.pop()
    else foreign.push(foreign.at(-1) === true || (/ lang="(\w+)/.exec(attributes)?.[1] ?? language) !== language)
  }
  return texts
}
