import { doneWords } from '../../src/address-words.ts'
import type { Messages } from '../messages/nl.ts'
import { Alert } from './alert.tsx'

/** Says that it worked. `word` comes from the address, so it may be anything. */
export const Done = ({ m, word }: { m: Messages; word: string | undefined }) => {
  const what = (Object.keys(doneWords) as (keyof typeof doneWords)[]).find((key) => doneWords[key] === word)
  return what ? <Alert tone="good" text={m.done[what]} /> : null
}
