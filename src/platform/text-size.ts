/** How large somebody wants the letters, as the address and the cookie call it. */
export const textSizeWords = { normal: 'gewoon', large: 'groot', larger: 'groter' } as const
export type TextSize = keyof typeof textSizeWords

export const textSizes = Object.keys(textSizeWords) as TextSize[]

export const textSizeOf = (word: string | undefined): TextSize | undefined => textSizes.find((size) => textSizeWords[size] === word)
