/** A national number that children may ring. It changes rarely; `checkedOn` says when somebody last rang or read it. */
export const childLine = { name: 'Kindertelefoon', phone: '08000432', checkedOn: '2026-11-28' } as const

export const youngAges = ['under12', 'from12', 'from16'] as const
export type YoungAge = (typeof youngAges)[number]

/** As the address calls them. A group says nothing of one person, and nothing keeps it. */
export const ageWords: Record<YoungAge, string> = { under12: 'tot-12', from12: '12-15', from16: '16-23' }

/** Years. What is there for young carers goes on for some years after the last group. */
export const yearsOf: Record<YoungAge, { from: number; to: number }> = {
  under12: { from: 6, to: 11 },
  from12: { from: 12, to: 15 },
  from16: { from: 16, to: 27 },
}

export const readAge = (word: string | undefined): YoungAge | undefined => youngAges.find((age) => ageWords[age] === word)

/** Below sixteen nobody asks for help alone: an adult asks along. Of who did not say an age, both ways are told. */
export const waysToAsk = (age: YoungAge | undefined): readonly ('together' | 'alone')[] =>
  age === undefined ? ['together', 'alone'] : [age === 'from16' ? 'alone' : 'together']
