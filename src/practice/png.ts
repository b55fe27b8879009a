import { no, type Outcome, yes } from '../platform/outcome.ts'

export const largestLogo = 32 * 1024 // bytes
const sides = { least: 16, most: 1024 } // pixels

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
const end = [0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]

export type PngProblem = 'not_a_png' | 'file_too_large' | 'not_a_logo_size'

/** A picture by what it says inside, whatever it is called: from its signature to its last chunk, with nothing behind that. */
export function readPng(bytes: Uint8Array): Outcome<{ width: number; height: number }, PngProblem> {
  if (bytes.length > largestLogo) return no('file_too_large')
  const tail = bytes.subarray(-end.length)
  const isPng = signature.every((byte, at) => bytes[at] === byte) && end.every((byte, at) => tail[at] === byte)
  if (!isPng || bytes.length < 45) return no('not_a_png')

  const head = new DataView(bytes.buffer, bytes.byteOffset)
  const size = { width: head.getUint32(16), height: head.getUint32(20) }
  const fits = Object.values(size).every((side) => side >= sides.least && side <= sides.most)
  return fits ? yes(size) : no('not_a_logo_size')
}
