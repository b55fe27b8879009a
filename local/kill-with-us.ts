import { type ChildProcess, spawn } from 'node:child_process'

const children = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL')
})

/**
 * However this process ends, the child ends too. At an ordinary exit there is time for one signal only: others may end
 * the process before a gentler stop is over. When this process is itself killed, a shell that waits for our end of its
 * input to close does it for us.
 */
export function killWithUs(child: ChildProcess): void {
  if (child.pid === undefined) return
  const guard = spawn('/bin/sh', ['-c', 'read -r _; kill -9 "$0"', String(child.pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  guard.on('error', () => undefined)
  guard.unref()
  child.unref()
  children.add(child)
  child.once('exit', () => {
    children.delete(child)
    guard.kill('SIGKILL')
  })
}
