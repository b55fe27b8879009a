import { setTimeout as wait } from 'node:timers/promises'

/** A reason to stop that the person at the keyboard can act on: shown as its sentence, without a stack. */
export class LocalProblem extends Error {}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** Runs a local program; whatever stops it is told in a sentence and ends in exit code 1. */
export async function run(program: () => Promise<void>): Promise<void> {
  try {
    await program()
  } catch (error) {
    await wait(50) // Ctrl-C stops the programs we started at the same moment: that is no failure to tell
    console.error(error instanceof LocalProblem ? `\n${error.message}\n` : error)
    process.exit(1)
  }
}
