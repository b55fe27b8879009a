const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Ends this process at once when asked, and what it started with it. The runtime of the Worker listens to the same signals and
 * would end the process before a slower goodbye is over; the database loses nothing it has confirmed.
 */
export function stopWhenAsked(): void {
  for (const signal of signals) process.on(signal, () => process.exit(0))
  if (process.env.npm_lifecycle_event) stopWithParent()
}

/** npm cannot pass on that it was killed: then this process gets another parent. */
function stopWithParent(): void {
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && process.exit(0), 250).unref()
}
