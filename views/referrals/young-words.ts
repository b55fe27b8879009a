import type { Called } from '../../src/referrals/young-request.ts'
import type { CareMessages } from '../messages/care.ts'

/** The words of the form for caregivers as who is young reads them: informal, complaints and urgent numbers included. */
export function youngWords(m: CareMessages): CareMessages {
  const { form, field, sent, calls, send, nobody, tooMany, another } = m.care.youngRequest
  const receipt = { ...m.ownRequest.sent, ...sent, lead: calls.alone, calls: calls.alone, fill: sent.fill.own }
  return {
    ...m,
    urgent: m.care.young.urgent,
    form: { ...m.form, ...form },
    field: { ...m.field, ...field },
    ownRequest: { ...m.ownRequest, send, nobody, tooMany, another, sent: receipt },
  }
}

/** The same for the receipt: who is called, and whose number goes with the code. */
export function receiptWords(m: CareMessages, called: Called): CareMessages {
  const { calls, sent } = m.care.youngRequest
  const fill = sent.fill[called === 'adult' ? 'adult' : 'own']
  return { ...m, ownRequest: { ...m.ownRequest, sent: { ...m.ownRequest.sent, lead: calls[called], calls: calls[called], fill } } }
}
