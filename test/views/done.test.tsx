import { expect, test } from 'vitest'
import { doneWords } from '../../src/address-words.ts'
import { paths } from '../../src/paths.ts'
import { nl } from '../../views/messages/nl.ts'
import { Done } from '../../views/ui/done.tsx'

const shown = (word: string | undefined) => String(<Done m={nl} word={word} />)

test.each(Object.entries(doneWords))('who did what is called %s reads that it worked', (what, word) => {
  expect(paths.done('/werk', what as keyof typeof doneWords)).toBe(`/werk?klaar=${word}`)
  expect(shown(word)).toContain(nl.done[what as keyof typeof doneWords])
})

test.each([undefined, '', 'toString', '__proto__', '<b>'])('an address that says %j tells of nothing done', (word) => {
  expect(shown(word)).not.toContain('alert')
})
