import type { Messages } from '../nl.ts'

export const agreementModels: Messages['agreementModels'] = {
  practice_nurse: {
    name: 'GP practice to coordinator',
    text: 'The practice nurse sees that caring becomes a lot. The respite coordinator calls the caregiver.',
    texts: {
      letter: 'A',
      title: 'From the GP practice to the respite coordinator',
      goal: 'Does the practice nurse see that caring becomes a lot? Then the coordinator calls. The practice always hears how it ends.',
      targetGroup:
        'Caregivers of people who live at home, are 65 or older or have dementia, and live in our municipality. The care recipient may be a patient of another practice.',
      otherSignals: 'The caregiver asks for it, or says: ‘I cannot go on’.',
      exclusion: 'Is there danger now? Then the usual urgent route of the GP applies.',
      referringDoes:
        'The practice nurse talks with the caregiver, asks for consent and sends the referral. That takes three minutes. The GP stays responsible for medical care.',
      answeringDoes:
        'The coordinator calls the caregiver and visits if they wish. The coordinator proposes at most three options and arranges what is chosen.',
      fallback:
        'No answer after 3 calls in 5 days? Then a letter goes out and the practice hears. If the coordinator is away, the support desk steps in. If there is no place, we look for a volunteer for the time being and look again after 2 weeks.',
      legalBasis:
        'Consent of the caregiver (Wmo 2015, article 5.1.1). For the practice professional secrecy applies (article 7:457 of the Civil Code).',
      consent:
        'The caregiver says yes aloud. The practice nurse ticks that. The care recipient or the representative says yes separately, as soon as more about the care recipient is shared. It can always be withdrawn with one call.',
      feedback:
        'The practice hears within 10 working days and at the start how it stands: contact made, plan made, started or stopped. What it is about only if the caregiver agrees.',
      capacityNote: 'The coordinator can call about 4 new caregivers a week.',
      evaluation:
        'Together at a table. We look at how many people were referred, how many were called in time, for how many help started, and whether caregivers could hand over the care with an easy heart.',
      publicSummary:
        'Does your GP practice notice that caring costs you a lot? Then the practice can ask the respite coordinator to call you. That only happens if you agree. Together you look for somebody who takes over for a while.',
    },
  },
  hospital: {
    name: 'Hospital to coordinator',
    text: 'Somebody may go home, but at home it does not work yet. The coordinator speaks with the caregiver the same day.',
    texts: {
      letter: 'B',
      title: 'From the hospital to the respite coordinator',
      goal: 'May somebody go home, but does it not work there yet? Then the coordinator talks with the caregiver the same day.',
      targetGroup:
        'Patients who may go home according to the doctor, while at home it is not possible yet or the caregiver cannot manage. The patient lives in our municipality.',
      otherSignals: 'At admission the nurse asks: ‘who cares at home, and does that work?’',
      exclusion:
        'Is there a medical reason to stay? Then it is a primary-care stay. That is not respite care and does not go by this agreement.',
      referringDoes:
        'The transfer nurse calls and sends at least 48 hours before discharge. The doctor records whether there is a medical need. The medical handover stays in the system of the hospital.',
      answeringDoes:
        'The coordinator speaks with the caregiver and the patient the same day, on the ward or by telephone. A request after 12:00 follows the next working day at 10:00. Within 24 hours there is a place, or the message that there is none. The coordinator calls the caregiver on day 2 and day 14 after discharge.',
      fallback:
        'Outside office hours the usual urgent route of the hospital applies. If a provider says no, we ask the next. If there is no place, the manager on duty of the municipality hears it and we count it as a gap.',
      legalBasis: 'Consent of the patient (or the representative) and of the caregiver (Wmo 2015, article 5.1.1).',
      consent:
        'The patient or the representative and the caregiver both say yes. That is recorded. Without a yes we only give the general information sheet.',
      feedback: 'The ward hears the same day what came of the talk, and within 24 hours whether there is a place.',
      capacityNote: 'The coordinator is in the hospital at fixed hours.',
      evaluation:
        'Every 3 months in the first year. We count the requests, the time to a place, the reasons why it did not work, and who came back within 14 days. We do not claim saved bed days.',
      publicSummary:
        'May your relative go home, but does it not work at home yet? Then the hospital can ask the respite coordinator to talk with you the same day. That only happens if you and your relative agree.',
    },
  },
  volunteers: {
    name: 'Wmo to volunteers',
    text: 'The Wmo adviser hears a wish that suits a volunteer. The organisation looks for somebody from the neighbourhood.',
    texts: {
      letter: 'C',
      title: 'From the Wmo to the volunteer organisation',
      goal: 'Does a volunteer suit the wish? Then the organisation comes to get acquainted and looks for somebody from the neighbourhood.',
      targetGroup:
        'Caregivers whom the Wmo adviser speaks with, with a wish that suits a volunteer: company, an outing, somebody at home for a few hours, or practical help.',
      otherSignals: 'The caregiver would like to get out, but does not dare to leave the care recipient alone.',
      exclusion: 'Not for personal care, with aggression, or when supervision is needed day and night.',
      referringDoes: 'The adviser discusses the wish, notes it and sends the referral. The adviser keeps the Wmo assessment.',
      answeringDoes:
        'The organisation visits within 10 working days, looks for a volunteer who fits, introduces them and stays in touch. The volunteer only gets the first name, the telephone number and the wish.',
      fallback:
        'Does it take longer than 20 working days? Then the organisation says so honestly and the coordinator looks for something else.',
      legalBasis:
        'Consent. The organisation only uses what it hears from the caregiver (Wmo 2015, article 5.1.2). That is why the caregiver confirms the request at the first contact.',
      consent:
        'The caregiver says yes aloud. The adviser records that. Volunteers have a certificate of conduct and signed for confidentiality.',
      feedback:
        'The adviser hears whether it started or stopped, and whether there are worries. Worries about safety go to Veilig Thuis, never as text in Adempauze.',
      capacityNote: 'The organisation can make about 3 new matches a month.',
      evaluation: 'Every year, with the caregivers’ working group of the advisory council.',
      publicSummary:
        'Would you like to get out for a while, or do you look for company for your relative? Then the municipality can ask a volunteer organisation to get acquainted with you. Together you see which volunteer fits.',
    },
  },
  own: { name: 'Begin empty', text: 'You write everything yourself. The questions are there.', texts: {} },
}
