import type { Messages } from '../nl.ts'

export const done: Messages['done'] = {
  invited: 'The invitation has been sent. The mail arrives within a few minutes.',
  invitedAgain: 'A new invitation is on its way. The old link no longer works.',
  revoked: 'The invitation has been withdrawn. The link no longer works.',
  memberChanged: 'The role and job have been saved.',
  memberEnded: 'Access has been ended. This person is signed out everywhere.',
  keyConfirmed: 'The passkey has been confirmed. This person can sign in now.',
  settingsSaved: 'Saved. It holds from now on.',
  corrected: 'The correction has been saved. What it said before stands below.',
  erased: 'The data have been erased. The proof is at Keeping and erasing.',
  held: 'This referral is kept longer, until you end that yourself.',
  released: 'This referral will be erased on the usual day again.',
  mailAgain: 'We are trying to deliver the mail again.',
  mailSeen: 'This mail is no longer on your worklist.',
  signedOut: 'You have signed out.',
}
