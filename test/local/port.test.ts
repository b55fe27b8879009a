import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { findFreePort, refuseBusyPort } from '../../local/port.ts'

test.each(['127.0.0.1', '0.0.0.0'])(
  'a port that a program has on %s is busy, and the sentence says how to choose another',
  async (host) => {
    const port = await findFreePort()
    const program = createServer().listen(port, host)
    onTestFinished(() => void program.close())
    await once(program, 'listening')

    const sentence = `Port ${port} is busy. Stop what runs there, or choose another: PORT=${port + 1} npm start`
    await expect(refuseBusyPort(port)).rejects.toThrow(sentence)
  },
)

test('a free port is not refused', async () => {
  await expect(refuseBusyPort(await findFreePort())).resolves.toBeUndefined()
})
