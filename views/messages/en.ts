import { account } from './en/account.ts'
import { agenda } from './en/agenda.ts'
import { agreementModels } from './en/agreement-models.ts'
import { agreementLabels, agreements } from './en/agreements.ts'
import { amending } from './en/amending.ts'
import { api } from './en/api.ts'
import { care } from './en/care.ts'
import { checks } from './en/checks.ts'
import { common } from './en/common.ts'
import { complaint } from './en/complaint.ts'
import { contacts } from './en/contacts.ts'
import { demand } from './en/demand.ts'
import { directory } from './en/directory.ts'
import { done } from './en/done.ts'
import { follow } from './en/follow.ts'
import { following } from './en/following.ts'
import { forwarding } from './en/forwarding.ts'
import { frame } from './en/frame.ts'
import { identity } from './en/identity.ts'
import { interop } from './en/interop.ts'
import { keeping } from './en/keeping.ts'
import { libraryKeeping } from './en/library-keeping.ts'
import { log } from './en/log.ts'
import { mail } from './en/mail.ts'
import { neighbourWork } from './en/neighbour-work.ts'
import { network } from './en/network.ts'
import { organisation } from './en/organisation.ts'
import { duplicates, lookalikes, merging, organisations } from './en/organisations.ts'
import { ownRequest, ownRequestWork } from './en/own-request.ts'
import { people } from './en/people.ts'
import { practice } from './en/practice.ts'
import { readingTable } from './en/reading-table.ts'
import { referrals } from './en/referrals.ts'
import { reports } from './en/reports.ts'
import { requests } from './en/requests.ts'
import { results } from './en/results.ts'
import { rights } from './en/rights.ts'
import { room } from './en/room.ts'
import { routing } from './en/routing.ts'
import { rules } from './en/rules.ts'
import { search } from './en/search.ts'
import { settings } from './en/settings.ts'
import { shortlist } from './en/shortlist.ts'
import { statements } from './en/statements.ts'
import { thread } from './en/thread.ts'
import { upkeep } from './en/upkeep.ts'
import { words } from './en/words.ts'
import { youngWork } from './en/young-work.ts'
import type { Messages } from './nl.ts'

export const en: Messages = {
  lang: 'en',
  dir: 'ltr',
  ...common,
  practice,
  directory,
  keeping,
  search,
  demand,
  words,
  identity,
  account,
  organisation,
  organisations,
  lookalikes,
  merging,
  duplicates,
  people,
  done,
  agreements,
  agreementLabels,
  agreementModels,
  agenda,
  libraryKeeping,
  ownRequest,
  ownRequestWork,
  youngWork,
  network,
  neighbourWork,
  requests,
  follow,
  following,
  contacts,
  amending,
  results,
  checks,
  referrals,
  forwarding,
  frame,
  readingTable,
  complaint,
  reports,
  rights,
  settings,
  shortlist,
  statements,
  thread,
  upkeep,
  mail,
  log,
  api,
  interop,
  room,
  routing,
  rules,
  care,
}
