/** A name in Latin letters within an Arabic sentence: what stands around it keeps its place. */
export const isolated = (name: string): string => `\u2068${name}\u2069`
