import type { Messages } from '../nl.ts'

export const organisation: Messages['organisation'] = {
  title: 'Through your organisation',
  text: 'Sign in with your account at work. Choose the municipality you work with.',
  leave: 'You are going to your organisation',
  leaveText: (p) => `You sign in at the organisation of ${p.practice}. After that you come back here.`,
  goOn: 'Continue',
  again: 'Back to signing in',
  call: (p) => `Still stuck? Call ${p.name}:`,
  refusal: {
    gone: {
      title: 'This attempt to sign in is over',
      text: 'An attempt works once, for ten minutes, in the same browser. Start again at signing in.',
    },
    cancelled: { title: 'You are not signed in', text: 'Signing in at your organisation was stopped. Would you like to try again?' },
    unreachable: {
      title: 'Your organisation does not answer',
      text: 'It is not your fault. Try again in a few minutes, or use your passkey.',
    },
    not_valid: {
      title: 'The answer of your organisation is not right',
      text: 'Then we let nobody in. Try again. Does this happen more often? Tell your administrator.',
    },
    not_verified: {
      title: 'Your e-mail address is not confirmed',
      text: 'Your organisation did not confirm your e-mail address. Ask your administrator to do so.',
    },
    too_low: {
      title: 'Sign in with two checks',
      text: 'Your municipality asks for an extra check, such as an app on your phone. Sign in that way, and try again.',
    },
    unknown: {
      title: 'This account does not get you in',
      text: 'Signing in is by invitation only. Ask your coordinator to invite you at your e-mail address at work.',
    },
  },
}
