import type { Messages } from '../nl.ts'

export const statements: Messages['statements'] = {
  accessibility: {
    title: 'Accessibility',
    lead: 'Everyone should be able to use Adempauze. Also with a screen reader, with the keyboard, or with large letters.',
    how: 'How we do that',
    points: [
      'We follow WCAG 2.2, levels A and AA.',
      'Every page works without script and on a small phone.',
      'We test every page automatically. The pages for caregivers in six languages, those for work in two.',
      'The texts are short and in plain language.',
    ],
    known: 'What is not finished',
    knownText:
      'People with a disability have not tested this version yet. Texts of providers are in Dutch only. All pages for caregivers are there in Turkish, Arabic, Polish and Ukrainian as well. Nobody who grew up with those has checked them yet. Pages for work are in Dutch and English only.',
    help: 'Does something not work?',
    helpText: 'Call the number at the top of the page of your municipality. We look for a solution together.',
  },
  privacy: {
    title: 'Privacy',
    lead: 'You search without a name. Only when somebody refers you or you ask us to call do we keep data about you. And only with your yes.',
    parts: {
      search: {
        title: 'When you search',
        points: [
          'You do not need an account. We do not ask who you are.',
          'We do not know who searches for what, and do not keep where you live.',
          'Do you find nothing? Then we count that, without knowing who you are.',
          'We can read the words only once they were searched for on 5 different days.',
          'Do you do ‘How are you doing?’ Then we do not keep your answers, and they go to nobody.',
          'Of it we count the outcome only, by month. Who you are, we do not know.',
          'We use no services of others and do not follow you.',
          'Do you keep places on your list? That list and your notes are in your browser only.',
          'Do you share the list? Then the codes of the places are in the link. Your notes are not.',
          'On a reading table we clear what you chose and typed. That happens by itself, or with one button.',
        ],
      },
      referral: {
        title: 'When someone refers you',
        points: [
          'The referrer first asks whether you say yes. Without your yes nothing is sent.',
          'We pass on your name, telephone number and language. Also what you wish, how soon, and when best to call.',
          'About the person you care for we say only who it is to you, and what it is mainly about.',
          'We pass on the postcode of that person only if he or she says yes.',
          'We never ask for a BSN, a diagnosis or medication.',
        ],
      },
      ownRequest: {
        title: 'When you ask us to call you',
        points: [
          'You give only your name, your number, your language and when we can call. Writing what would help is up to you.',
          'We ask nothing about the person you care for.',
          'It goes to the coordinators of your municipality. No referrer comes in between.',
          'Does somebody under 24 ask on the page for young people? Then we also keep the age group. Under 16 also the number of the adult who asks along, who that is and what the adult does.',
          'You get a code to see how far it is. We do not keep that code.',
        ],
      },
      readers: {
        title: 'Who can read it',
        points: [
          'The organisation that helps you, and the one that referred you if somebody did. Also the coordinator of your municipality. Nobody else.',
          'Whoever reads it signs in with a passkey or through their own organisation. A password alone is not enough.',
          'Each time somebody looks, a log keeps it. You may ask who looked.',
          'What you write with your code is read by the organisation that helps you. A helper with a code of their own reads along.',
        ],
      },
      safe: {
        title: 'How we keep it',
        points: [
          'Your data is stored in secret writing (encrypted). Each municipality has a key of its own.',
          'Our e-mails never say anything about you. They only say that a message is waiting.',
          'Of a helper we keep only the first name. We do not keep the telephone number.',
        ],
      },
      term: {
        title: 'How long',
        points: [
          'After the referral has ended we erase your data. We do that after 12 months.',
          'Your municipality can choose another term. Ask the coordinator.',
          'Is there a complaint or a court case? Then we keep it until that is over.',
          'A referral that was never sent is erased after a month.',
          'We keep the log for at least 5 years. It says who looked, not what was there.',
          'Do you ask for or give help in the neighbourhood? We erase your data three months after the end at the latest.',
        ],
      },
      rights: {
        title: 'What you may ask',
        points: [
          'To see: everything we have about you, on paper or in a file.',
          'To correct: if something is wrong, we put it right.',
          'To erase: we take away what is kept about you.',
          'To take back your yes: we then stop sharing your data at once.',
          'The person you care for may ask this too, about himself or herself.',
          'Do you have a code of your request? Then you can look at and save what we have about you yourself.',
        ],
        text: 'Call the coordinator of your municipality, or the person who referred you. You get an answer within a month. It costs nothing.',
      },
      responsible: {
        title: 'Who is responsible',
        text: 'Your municipality is responsible. It does this work for the Wmo: it helps caregivers. The organisations that refer you or help you are responsible for their own work.',
      },
      cookies: {
        title: 'Cookies',
        points: [
          'Do you choose a language or larger letters? Then your browser remembers that choice for a year.',
          'Whoever works here gets cookies to sign in. They go by themselves, or when signing out.',
          'On a reading table a cookie remembers that it is one. It is gone when the browser closes.',
          'There are no other cookies.',
        ],
      },
      staff: {
        title: 'If you work here',
        text: 'We keep your name, e-mail address, organisation and role, and when you sign in. The log says what you looked at and did, and from which network address.',
      },
    },
    findMunicipality: 'Find the number of your municipality',
    complain: 'Are you not satisfied? You may send a complaint to the',
    authority: 'Autoriteit Persoonsgegevens',
    weakSpot: {
      title: 'Did you find a weak spot in this website?',
      text: 'Tell us, and not yet others. Do not look into data of people, and break nothing. We let you know what we do with it.',
      tell: 'Report it to',
    },
  },
}
