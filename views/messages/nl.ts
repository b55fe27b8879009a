import { account } from './nl/account.ts'
import { agenda } from './nl/agenda.ts'
import { agreementModels } from './nl/agreement-models.ts'
import { agreementLabels, agreements } from './nl/agreements.ts'
import { amending } from './nl/amending.ts'
import { api } from './nl/api.ts'
import { care } from './nl/care.ts'
import { checks } from './nl/checks.ts'
import { common } from './nl/common.ts'
import { complaint } from './nl/complaint.ts'
import { contacts } from './nl/contacts.ts'
import { demand } from './nl/demand.ts'
import { directory } from './nl/directory.ts'
import { done } from './nl/done.ts'
import { follow } from './nl/follow.ts'
import { following } from './nl/following.ts'
import { forwarding } from './nl/forwarding.ts'
import { frame } from './nl/frame.ts'
import { identity } from './nl/identity.ts'
import { interop } from './nl/interop.ts'
import { keeping } from './nl/keeping.ts'
import { libraryKeeping } from './nl/library-keeping.ts'
import { log } from './nl/log.ts'
import { mail } from './nl/mail.ts'
import { neighbourWork } from './nl/neighbour-work.ts'
import { network } from './nl/network.ts'
import { organisation } from './nl/organisation.ts'
import { duplicates, lookalikes, merging, organisations } from './nl/organisations.ts'
import { ownRequest, ownRequestWork } from './nl/own-request.ts'
import { people } from './nl/people.ts'
import { practice } from './nl/practice.ts'
import { readingTable } from './nl/reading-table.ts'
import { referrals } from './nl/referrals.ts'
import { reports } from './nl/reports.ts'
import { requests } from './nl/requests.ts'
import { results } from './nl/results.ts'
import { rights } from './nl/rights.ts'
import { room } from './nl/room.ts'
import { routing } from './nl/routing.ts'
import { rules } from './nl/rules.ts'
import { search } from './nl/search.ts'
import { settings } from './nl/settings.ts'
import { shortlist } from './nl/shortlist.ts'
import { statements } from './nl/statements.ts'
import { thread } from './nl/thread.ts'
import { upkeep } from './nl/upkeep.ts'
import { words } from './nl/words.ts'
import { youngWork } from './nl/young-work.ts'

/** Every word on the screen. Dutch is the first language and gives the type that the others follow. */
export const nl = {
  lang: 'nl',
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

export type Messages = typeof nl
