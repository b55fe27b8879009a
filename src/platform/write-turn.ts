/** When the write began that is under way. */
let writing: { since: number } | undefined

const longest = 8_000 // milliseconds; neither one that never comes back nor a slow database holds up anybody for longer
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 5 + Math.random() * 15))

/**
 * One write at a time from here. When many wait for the write lock of sqld 0.24 at once, it may hand the lock to a wait that was
 * over already, and then takes no write of anybody until it is started again. What waits is a variable that each looks at and no
 * promise that they share: a request that ends early never keeps its promise.
 */
export async function inTurn<Result>(write: () => Promise<Result>): Promise<Result> {
  const until = Date.now() + longest
  while (writing && Date.now() < Math.min(writing.since + longest, until)) await pause()
  const mine = { since: Date.now() }
  writing = mine
  try {
    return await write()
  } finally {
    if (writing === mine) writing = undefined
  }
}
