/** The four digits of a Dutch postcode, `5247` or `5247 KA`; undefined when the text is none. */
export const pc4Of = (text: string): string | undefined => /^([1-9]\d{3})( ?[A-Za-z]{2})?$/.exec(text.trim())?.[1]
