import type { Messages } from '../nl.ts'

export const room: Messages['room'] = {
  title: 'How busy is it now?',
  running: ({ count }) =>
    count === 0
      ? 'No referral runs under this agreement now.'
      : count === 1
        ? '1 referral runs under this agreement now.'
        : `${count} referrals run under this agreement now.`,
  waiting: ({ count }) => (count === 1 ? '1 of them is on a waiting list.' : `${count} of them are on a waiting list.`),
  noPlace: ({ count }) =>
    count === 1 ? 'In the last 3 months there was no place once.' : `In the last 3 months there was no place ${count} times.`,
  free: ({ count }) =>
    count === 0
      ? 'Providers in your municipality reported that no place is free now.'
      : count === 1
        ? 'Providers in your municipality reported 1 free place.'
        : `Providers in your municipality together reported ${count} free places.`,
}
