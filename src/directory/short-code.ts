/** The eight signs of a short link. Whoever types them may use capitals. Undefined when the text is no such code. */
export const codeOf = (text: string): string | undefined => /^[\da-f]{8}$/.exec(text.trim().toLowerCase())?.[0]
