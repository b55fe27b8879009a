import type { Messages } from '../nl.ts'

const letter = (...paragraphs: string[]): string => paragraphs.join('\n\n')

export const mail: Messages['mail'] = {
  news: {
    subject: 'A message is waiting for you',
    body: (p) =>
      letter(
        'Hello,',
        'A message is waiting for you in Adempauze.',
        `Sign in and read it here:\n${p.link}`,
        'This mail says no more than that. What is private stays private.',
        'You cannot reply to this mail.',
        `Adempauze\n${p.home}`,
      ),
  },
  invitation: {
    subject: 'Your invitation to Adempauze',
    body: (p) =>
      letter(
        'Hello,',
        'You are invited to work with Adempauze.',
        `Make your account here:\n${p.link}`,
        'The link is for you alone. Do not pass it on.\nYou can use it once. It works for 72 hours from the invitation.',
        'Does the link no longer work? Ask the coordinator for a new one.\nDid you not expect an invitation? Then there is nothing to do.',
        'You cannot reply to this mail.',
        `Adempauze\n${p.home}`,
      ),
  },
  recovery: {
    subject: 'Sign in to Adempauze again',
    body: (p) =>
      letter(
        'Hello,',
        'You asked for a link to sign in again.',
        `Open it here:\n${p.link}`,
        'The link is for you alone. Do not pass it on.\nYou can use it once. It works for fifteen minutes from when you asked.',
        'Did you not ask for this? Then do not use the link. Nothing changes.\nDoes this mail come more often? Call the coordinator of your municipality.',
        'You cannot reply to this mail.',
        `Adempauze\n${p.home}`,
      ),
  },
  notice: {
    subject: {
      passkey_added: 'A new passkey on your account',
      passkey_removed: 'A passkey of your account is gone',
      recovery_used: 'Somebody signed in with a link from a mail',
      role_changed: 'What you may do in Adempauze has changed',
    },
    happened: {
      passkey_added: 'A passkey was added to your account in Adempauze.',
      passkey_removed: 'A passkey was removed from your account in Adempauze.',
      recovery_used: 'Somebody used the link from a mail to get into your account in Adempauze.',
      role_changed: 'Your role in Adempauze was changed, or has ended. That is why you were signed out everywhere.',
    },
    body: (p) =>
      letter(
        'Hello,',
        p.happened,
        `See your account here:\n${p.link}`,
        `Is this right? Then there is nothing to do.\nIs it not? Call the coordinator of your municipality at once. The number is on ${p.home}`,
        'You cannot reply to this mail.',
        `Adempauze\n${p.home}`,
      ),
  },

  upkeep: {
    subject: {
      upkeep_ask: 'Is everything on Adempauze still right?',
      upkeep_capacity: 'How many places do you have free?',
      upkeep_remind: 'Reminder: is everything still right?',
      upkeep_warn: 'Your offering will soon no longer be shown',
      upkeep_hidden: 'Your offering is no longer shown',
      upkeep_report: 'Somebody reported something about your offering',
      upkeep_again: 'Your new link for Adempauze',
    },
    said: {
      upkeep_ask: 'Caregivers find your offering on Adempauze. Is everything there still right?',
      upkeep_capacity: 'Caregivers see on Adempauze how many places you have free. Is that still right?',
      upkeep_remind: 'We asked you whether everything is still right. We did not hear from you yet.',
      upkeep_warn:
        'For a long time we have not known whether your offering is right. In two weeks we stop showing it.\nOne click is enough to prevent that.',
      upkeep_hidden:
        'For a long time we have not known whether your offering is right. That is why we no longer show it.\nOne click brings it back.',
      upkeep_report: 'A visitor of Adempauze reported something about your offering. Will you look whether it is right?',
      upkeep_again: 'You asked for a new link. With it you check your offering.',
    },
    body: (p) =>
      letter(
        'Hello,',
        p.said,
        `Check it here. You need not sign in:\n${p.link}`,
        'The link works for 30 days. Is something wrong? You can put it right there.\nYou get this mail because this address is on your offering.',
        'You cannot reply to this mail.',
        `Adempauze\n${p.home}`,
      ),
  },

  signing: {
    subject: 'A referral agreement is ready to be signed',
    body: ({ link, home }) =>
      letter(
        'Hello,',
        'The municipality asks your organisation to sign a referral agreement in Adempauze.',
        `Read it here. You need not sign in:\n${link}`,
        'The link is for you alone. Do not pass it on.\nYou can sign with it once. It works for 30 days.',
        'Is something not right? You can write that there.\nDid you not expect this mail? Then you need not do anything.',
        'You cannot reply to this mail.',
        `Adempauze\n${home}`,
      ),
  },

  request: {
    subject: {
      request_ask: 'Do you have room? A question through Adempauze',
      request_remind: 'Reminder: do you have room?',
      request_news: 'There is news about a question through Adempauze',
    },
    said: {
      request_ask: 'The municipality looks for a place for somebody, and thinks of you. Do you have room?',
      request_remind: 'We asked you whether you have room. We have not heard from you yet.',
      request_news: 'There is news about a question that you got.',
    },
    body: ({ said, link, home }) =>
      letter(
        'Hello,',
        said,
        `Read and answer here. You need not sign in:\n${link}`,
        'The question is open for 8 days. Answering takes a minute.\nThis mail says nothing about a person. What is private stays private.',
        'You cannot reply to this mail.',
        `Adempauze\n${home}`,
      ),
  },

  fallback: {
    subject: { late: 'A referral is late: will you have a look?', no_place: 'No place was found: will you have a look?' },
    about: {
      late: ({ reference, letter: sign }) => `A promise passed for referral ${reference} under agreement ${sign}.`,
      no_place: ({ reference, letter: sign }) => `No place was found for referral ${reference} under agreement ${sign}.`,
    },
    agreed: ({ promise, days }) => `This was agreed: ${promise.toLowerCase()}, ${days}.`,
    call: ({ name, phone }) => `Call ${name} and ask what is needed: ${phone}.\nMention the reference of the referral.`,
    unknown: 'A promise passed for a referral. Call the respite care coordinator of your municipality.',
    body: ({ about, agreed, call, home }) =>
      letter(
        'Hello,',
        [about, agreed].filter(Boolean).join('\n'),
        ...(call ? [call] : []),
        'You get this mail because the agreement names you as its fallback.\nThis mail says nothing about a person. What is private stays private.',
        'You cannot reply to this mail.',
        `Adempauze\n${home}`,
      ),
  },

  givenUp: {
    title: 'Mail not delivered',
    hint: 'Let the receiver know yourself',
    to: (p) => `Mail to ${p.name}`,
    about: {
      referral: 'A message is waiting about a referral.',
      agreement: 'A message is waiting about an agreement.',
      offering: 'A message is waiting about an offering.',
      invitation: 'The invitation did not arrive.',
      recovery: 'The link to sign in again did not arrive.',
      account: 'Something changed in the account.',
      request: 'The question to the provider did not arrive. Call them yourself.',
      fallback: 'The mail to the fallback of an agreement did not arrive. Call yourself.',
      signing: 'The link to sign did not arrive. Call the party yourself.',
      upkeep: 'The question to the provider did not arrive. Ring the provider yourself.',
      report: 'A report of a visitor is waiting.',
    },
    why: {
      address: 'The mail server does not know this address.',
      server: 'The mail server did not take the mail.',
    },
    since: (p) => `Not delivered since ${p.day}.`,
    again: 'Try again',
    seen: 'Seen',
  },
}
