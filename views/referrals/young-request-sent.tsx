import { calledOf } from '../../src/referrals/young-request.ts'
import type { Page } from '../layout.tsx'
import { type OwnRequestSentProps, ownRequestSentPage } from './own-request-sent.tsx'
import { receiptWords } from './young-words.ts'

/** The same receipt for who is young: below sixteen with the number of the adult, who is called first. */
export function youngRequestSentPage(props: OwnRequestSentProps): Page {
  const { m, asked } = props
  const called = calledOf(asked)
  const { number, adultNumber } = m.care.youngRequest.sent
  const ofAdult = asked.adult ? [[adultNumber, asked.adult.telephone] as const] : []
  const ofOneself = called === 'adult' ? [] : [[number, asked.telephone] as const]
  return ownRequestSentPage({ ...props, m: receiptWords(m, called), numbers: [...ofAdult, ...ofOneself] })
}
