import { deliverMail } from '../../src/notifications/jobs.ts'
import { mailStatements } from '../../src/notifications/store.ts'
import { outbox } from '../../src/notifications/tables.ts'
import type { Connect } from '../../src/notifications/wire.ts'
import { readConfig } from '../../src/platform/config.ts'
import { connect } from './node-wire.ts'
import { testSettings } from './parts.ts'
import type { Site } from './site.ts'

export type Post = {
  /** Puts mails to Ilse in the outbox, as many as asked. Answers their ids. */
  write(count?: number): Promise<string[]>
  /** One turn of the clock's job. */
  deliver(smtpUrl: string, through?: Connect, answersWithin?: number): Promise<void>
  rows(): Promise<(typeof outbox.$inferSelect)[]>
  row(id: string): Promise<typeof outbox.$inferSelect | undefined>
  pass(minutes: number): void
}

/** The mail of one site, whose clock stands still until it is told to go on. */
export function postOf(site: Site): Post {
  const rows = () => site.db.select().from(outbox)
  return {
    async write(count = 1) {
      const before = new Set((await rows()).map(({ id }) => id))
      for (let written = 0; written < count; written++) {
        await site.db.batch(await mailStatements(site.archive(), notice))
      }
      return (await rows()).map(({ id }) => id).filter((id) => !before.has(id))
    },
    deliver(smtpUrl, through = connect, answersWithin = 10_000) {
      const config = readConfig({ ...testSettings, SMTP_URL: smtpUrl })
      return deliverMail({ ...site.archive(), config, log: (line) => site.lines.push(line) }, through, answersWithin)
    },
    rows,
    row: async (id) => (await rows()).find((row) => row.id === id),
    pass: (minutes) => {
      site.clock.now = new Date(site.clock.now.getTime() + minutes * 60_000)
    },
  }
}

const notice = {
  practiceId: 'practice-den-bosch',
  kind: 'notice',
  topic: 'passkey_added',
  subjectId: 'ilse',
  to: { personId: 'ilse' },
  language: 'nl',
} as const
