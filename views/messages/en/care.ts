import type { Messages } from '../nl.ts'
import { allowed } from './allowed.ts'
import { library } from './library.ts'
import { neighbours } from './neighbours.ts'
import { tools } from './tools.ts'
import { young } from './young.ts'
import { youngRequest } from './young-request.ts'

export const care: Messages['care'] = {
  allowed,
  library,
  tools,
  young,
  youngRequest,
  check: {
    name: 'How are you doing?',
    door: {
      title: 'How are you doing?',
      text: 'Eleven short questions, three minutes. You see at once what may help. We keep nothing.',
      go: 'Start the questions',
    },
    lead: 'Eleven short questions about you. They take three minutes. Feel free to skip any.',
    promise: 'We do not keep your answers. They go to nobody.',
    safety: 'This first',
    scored: 'Lately',
    scoredHint: 'Choose what fits best. You may leave something open.',
    steering: 'Finally',
    ask: {
      safety: 'Are you afraid that things are going wrong now, for you or for the person you care for?',
      awake: 'Do you lie awake because of the care, or because you worry?',
      tired: 'Are you tired, even after a rest?',
      ownTime: 'Do you not get round to things that you enjoy yourself?',
      clash: 'Does caring clash with your work, school or family?',
      alone: 'Do you feel that you are on your own in this?',
      complaints: 'Do you have health complaints yourself that get worse because you care?',
      changed: 'Do you find it hard that the person you care for is not as they used to be?',
      arranging: 'Does arranging things cost you much time or money?',
      takeover: 'Who takes over if you are ill tomorrow?',
      goesOn: 'If nothing changes, how long can it go on?',
    },
    yesNo: { yes: 'Yes', no: 'No' },
    often: { never: 'Hardly ever', sometimes: 'Sometimes', often: 'Often' },
    takeover: { arranged: 'That is arranged', maybe: 'Perhaps somebody', nobody: 'Nobody' },
    goesOn: { long: 'A long time', months: 'A few months', weeks: 'A few weeks', over: 'It cannot go on any more' },
    callNow: 'There is no need to go on with the questions. Call now:',
    finish: 'Show me what may help',
    speak: 'Would you rather talk to someone?',

    danger: {
      title: 'Call someone first',
      lead: 'You are afraid that things are going wrong now. Then calling comes first. The other questions can wait.',
      rest: 'Would you like to go on all the same?',
      restText: 'You may, and there is no need to. What you filled in is still here.',
      toOutcome: 'Show me what may help',
      toQuestions: 'Back to the questions',
    },

    outcome: {
      name: 'Your outcome',
      band: {
        fine: { title: 'It seems to be going all right now', lead: 'Good to hear. You can ask for help when things go well, too.' },
        mind: { title: 'Take good care of yourself', lead: 'Caring takes quite a bit out of you now. An hour for yourself can help.' },
        much: {
          title: 'It is a lot',
          lead: 'Good that you take a moment for this. Caring takes a lot out of you now. You do not have to do this alone.',
        },
        now: {
          title: 'Look for help now',
          lead: 'It cannot go on any more, you said. Call someone today. You do not have to do this alone.',
        },
      },
      none: {
        title: 'This may help already',
        lead: 'You left questions open. That is fine. Here you read what may help.',
        text: ({ answered, least, of }) =>
          `You answered ${answered} of the ${of} questions on how you are doing. With ${least} answers you also see your points.`,
        more: 'Fill in some more',
      },
      points: 'Your points',
      pointsOf: ({ most }) => `of ${most} points`,
      meaning: 'This is no test of your health. It shows whether caring takes a lot out of you now.',
      becauseWeeks: 'You said that it can go on for a few weeks. That is why we say: it is a lot.',
      becauseOver: 'You said that it cannot go on any more. That is why calling stands on top.',
      callFirst: 'Call someone today',
      callFirstText: ({ name }) =>
        `Call ${name}, or call your GP. In the evening and at weekends you call the out-of-hours service of the GPs.`,
      outOfHours: 'Out-of-hours service of the GPs',
      offers: 'This may help now',
      noOffers: ({ name }) => `There is no help here yet that fits. Call ${name}: often there is more than the list says.`,
      moreOffers: 'See all help nearby',
      kind: ({ type, place }) => (place ? `${type} in ${place}` : type),
      stale: 'This was not checked for a long time. Call first.',
      why: {
        soon: 'You said that it cannot go on like this for long. Here someone can take over for a while.',
        nobody: 'You said that nobody takes over if you are ill. Here you can arrange that together.',
        awake: 'You said that you lie awake. Talking, or a night of rest, can help.',
        tired: 'You said that you are tired, even after a rest. A free afternoon every week can help.',
        ownTime: 'You said that you do not get round to what you enjoy. This gives you time for yourself.',
        clash: 'You said that caring clashes with work, school or family. This gives you more room.',
        alone: 'You said that you are on your own in this. Here are people who understand you.',
        complaints: 'You said that you have complaints yourself. This gives you time to recover.',
        changed: 'You said that the person you care for has changed. Here are people who know what that is like.',
        arranging: 'You said that arranging takes a lot. Here someone helps you with that.',
        everybody: 'This is there for everybody who cares for someone.',
      },
      plan: {
        title: 'Make an emergency plan',
        text: 'You said that nobody takes over if you are ill. So write down, with someone you trust:',
        points: [
          'Who can come by or call?',
          'What does an ordinary day at your home look like?',
          'Where are the key, the medicines and the papers?',
          'Who is the GP, and who else comes to help?',
        ],
        give: ({ name }) => `Give the sheet to family or neighbours. ${name} is glad to think along with you.`,
      },
      call: ({ name }) => `Call ${name}`,
      callText: 'Tell how things are. You choose what you share. We send nothing on.',
      said: 'Your answers',
      notSaid: 'Left open',
      change: 'Change my answers',
      print: 'Print for yourself or your GP',
      notNow: 'Not now?',
      notNowText: 'That is fine. Do the questions again in a month.',
      again: 'Start again',
    },

    count: {
      title: 'How do we count?',
      points: 'Eight questions count. Hardly ever is 0 points, sometimes is 1 point, often is 2 points.',
      open: 'You may leave one of those questions open. It then counts for 0 points. With more left open, we give no outcome.',
      band: ({ from, to, title }) => `${from} to ${to} points: ‘${title}’.`,
      weeks: ({ title }) => `Can it go on for a few weeks? Then we say at least: ‘${title}’.`,
      over: ({ title }) => `Can it not go on any more? Then we always say: ‘${title}’.`,
      version: ({ version }) => `This is version ${version} of the questions. We wrote them ourselves. They were not tested by science.`,
      purpose:
        'These questions give information and orientation on support for caregivers. They are not for diagnosis, prevention, monitoring, prediction or treatment of disease.',
    },
  },
  neighbours,
}
