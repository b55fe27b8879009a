import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { codeOf } from './problem.ts'

/**
 * When a process started, in the system's own words: its number alone may belong to another program by now.
 * Undefined when it has ended, empty when it runs but no more can be learned.
 */
export function startOf(pid: number): string | undefined {
  if (!isListed(pid)) return undefined
  return process.platform === 'linux' ? readStart(pid) : askStart(pid)
}

function isListed(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/** The second field is the program's name in brackets and may hold anything; the third is its state, the twenty-second its start. */
function readStart(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return state === 'Z' ? undefined : (fields[18] ?? '')
  } catch {
    return ''
  }
}

function askStart(pid: number): string {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
  } catch {
    return ''
  }
}
