import type { Actor } from '../identity/actor.ts'

/** Groups smaller than this are told to nobody outside the practice: in a small municipality a number of three is somebody. */
export const smallestGroup = 10

/** The people of the municipality and of the parties work in the practice; the adviser looks on from outside. */
export const isOutside = (actor: Pick<Actor, 'role'>): boolean => actor.role === 'adviser'

/** A number, or undefined when it is too small to be told to this reader. */
export const shownTo = (actor: Pick<Actor, 'role'>, count: number): number | undefined =>
  isOutside(actor) && count > 0 && count < smallestGroup ? undefined : count
