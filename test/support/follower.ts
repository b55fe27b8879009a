import { paths } from '../../src/paths.ts'
import type { Answer, Visitor } from './site.ts'

export const codeOn = ({ text }: Answer): string => /[0-9A-Z]{4}(-[0-9A-Z]{4}){2}/.exec(text)?.[0] ?? ''

/** Somebody with a code, at one network address. */
export const followerOf = (visitor: Visitor, code: string, digits = '5678', network = '192.0.2.7') => {
  const send = (path: string, fields: Record<string, string> = {}, headers: Record<string, string> = {}) =>
    visitor.submit(path, { code, digits, ...fields }, { 'CF-Connecting-IP': network, ...headers })
  return { look: (headers = {}) => send(paths.follow, {}, headers), send }
}
