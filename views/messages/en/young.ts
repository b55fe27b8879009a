import { urgentNumbers } from '../../../src/practice/urgent.ts'
import type { Messages } from '../nl.ts'

export const young: Messages['care']['young'] = {
  name: 'Young and caring',
  title: 'Do you look after someone at home?',
  lead: 'Is your dad, mum, brother, sister or gran ill? Or do they need a lot of help? Then this page is for you.',
  promise: 'You fill in nothing here. We don’t know who you are.',
  age: {
    title: 'How old are you?',
    hint: 'Then you see what suits you. We don’t keep it.',
    all: 'Show everything',
    name: { under12: 'Under 12', from12: '12 to 15', from16: '16 to 23' },
  },
  doing: {
    title: 'What can you do yourself?',
    all: [
      'Tell someone how you are. It’s fine to be angry or sad.',
      'Ask what is going on. Every question is a good one.',
      'Agree at home what you do, and what you don’t.',
      'Keep time for yourself: friends, sport, music or nothing at all.',
    ],
    under12: [
      'Tell someone how you feel. It’s fine to be angry or sad.',
      'Ask what is going on. Every question is a good one.',
      'Go out and play. That’s fine, also when someone at home is ill.',
      'Do you think it’s because of you? It isn’t.',
    ],
    from12: [
      'Talk to a friend about home. You don’t need to tell everything.',
      'Agree at home what you do, and what you don’t.',
      'Pick a fixed moment every week that is yours.',
      'Tell school that you look after someone. Then they can think along about homework and tests.',
    ],
    from16: [
      'Write down for a week what you do at home. Then you see if it’s too much.',
      'Ask who takes over when you have exams, or are away.',
      'Tell them at work or at your placement that you look after someone. Ask what is possible.',
      'Your plans count too: going out, studying, a place of your own.',
    ],
  },
  school: {
    title: 'Talk to someone at school',
    all: 'At school there is always someone who wants to listen: your teacher or your mentor. Or the confidential adviser.',
    under12: 'Your teacher would like to know how things are at home. You can also talk to the confidential adviser, who listens.',
    from12: 'Go to your mentor or to the confidential adviser. Feel free to ask first what they pass on, and to whom.',
    from16: 'Go to your mentor, your study coach or the confidential adviser. Ask what is possible with your timetable and tests.',
    start: 'You could start like this',
    sentence: '“I help a lot at home. That sometimes makes school hard. Can I talk about it with you?”',
  },
  help: {
    title: 'Help and nice things nearby',
    none: 'There is nothing here for your age yet. Call us: we’ll look with you.',
    at: ({ place }) => `In ${place}`,
    full: 'Full right now. Ask about the waiting list.',
    stale: 'This has not been checked for a long time. Call first.',
    why: {
      young_carers: 'Specially for young people who look after someone.',
      peer_support: 'Here are others who go through the same.',
      training: 'Here you learn how to deal with it.',
      listening_line: 'Someone listens here, also if you don’t say your name.',
      support_centre: 'Here they think along, with young people too.',
    },
  },
  ask: {
    title: 'Asking for help',
    together: {
      title: 'Under 16? Ask together',
      text: 'You ask for help together with your dad, your mum or another adult you trust.',
      does: 'This is what that adult does:',
      points: [
        'Talks with you about what is needed at home.',
        'Calls us. You can be there and tell it yourself.',
        'Says that it is all right for us to help.',
        'Agrees with you what happens next.',
      ],
      who: 'Who could that be? Your grandad, your aunt, a neighbour or your teacher.',
      dare: 'Don’t you dare to tell them at home?',
      ways: [
        'Tell someone at school. They can go home with you, or call us.',
        'Call the Kindertelefoon, a children’s line. There you can first practise what you want to say.',
        'Call us without saying your name. Together we think of who can help you.',
      ],
    },
    alone: {
      title: '16 or older? You can call us yourself',
      text: 'Tell us what is going on at home and what you find hard. You can bring someone to a talk.',
    },
  },
  contact: {
    title: ({ name }) => `Call ${name}`,
    role: 'Helps people who look after someone',
    text: 'You don’t need to say your name. You can hang up at any time.',
  },
  childLine: {
    title: 'Kindertelefoon: a line for children',
    text: 'For everyone up to 18. Free. You don’t need to say your name. They speak Dutch.',
  },
  listening: { title: 'Are you older, or is it night?', text: 'The listening ear is there day and night. For you too.' },
  urgent: {
    title: 'Do you need help right now?',
    danger: 'There is danger now',
    suicide: `Are you thinking of suicide? Talk to ${urgentNumbers.suicide}. Free, day and night`,
    violence: 'Veilig Thuis: are you afraid at home, or does someone hit you? Free, day and night',
    doctor: 'Is someone at home suddenly very ill? Call the doctor. Evenings and weekends: the emergency doctor',
  },
}
