import { createApp } from './app.tsx'
import { readConfig } from './platform/config.ts'
import { openDatabase } from './platform/database.ts'
import { expireSilentReferrals } from './referrals/jobs.ts'

function partsFrom(env: unknown) {
  const config = readConfig(env)
  return { config, db: openDatabase(config.DATABASE_URL, config.DATABASE_TOKEN), now: new Date() }
}

const app = createApp(partsFrom)

export default {
  fetch: app.fetch,
  async scheduled(event: { scheduledTime: number }, env: unknown): Promise<void> {
    const { db } = partsFrom(env)
    await expireSilentReferrals(db, new Date(event.scheduledTime))
  },
}
