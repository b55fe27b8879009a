import { cast } from '../migrations/demo/cast.ts'
import { paths } from '../src/paths.ts'
import type { Settings } from './settings.ts'

/** What a person who started the portal needs to begin: its address, who they can be, where mails go, and how to stop. */
export function welcome(url: string, mailUrl: string, { demo, world }: Settings): string {
  const people = cast.map(({ name, role, practices, organisation }) => {
    return `    ${name.padEnd(9)}${role.padEnd(13)}${practices.join(', ').padEnd(18)}${organisation}\n`
  })
  const signIn = `  Sign in at ${url}${paths.signIn} as one of the demo people:\n${people.join('')}  Their mail addresses are like fatima@den-bosch.example.\n\n`
  return `\n  Adempauze runs at ${url}\n  Mails are caught at ${mailUrl}\n\n${demo && world === 'demo' ? signIn : ''}  Stop with Ctrl-C.\n`
}
