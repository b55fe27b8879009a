import { type FallbackNotice, readNotice } from '../../src/notifications/fallback-notice.ts'
import type { MailKind, NoticeTopic, Topic } from '../../src/notifications/message.ts'
import { fallbackTopic, noticeTopics, proposalTopics, requestTopics, upkeepTopics } from '../../src/notifications/message.ts'
import { paths } from '../../src/paths.ts'
import type { Messages } from '../messages/nl.ts'

type Occasion = { kind: MailKind; topic: Topic; subjectId: string; token: string }
export type Letter = { subject: string; text: string }

/** What a mail says: that there is something, and where. Never whom or what it is about. */
export function letterOf(m: Messages, { kind, topic, subjectId, token }: Occasion, baseUrl: string): Letter {
  const at = (path: string) => new URL(path, baseUrl).href
  const home = at(paths.home)
  const upkeep = upkeepTopics.find((known) => known === topic)
  if (upkeep) {
    const said = m.mail.upkeep.said[upkeep]
    return { subject: m.mail.upkeep.subject[upkeep], text: m.mail.upkeep.body({ said, link: at(paths.upkeep(token)), home }) }
  }
  const request = requestTopics.find((known) => known === topic)
  if (request) {
    const said = m.mail.request.said[request]
    return { subject: m.mail.request.subject[request], text: m.mail.request.body({ said, link: at(paths.requestByLink(token)), home }) }
  }
  if (topic === fallbackTopic) return fallbackLetter(m, token, home)
  if (topic === 'agreement_sign')
    return { subject: m.mail.signing.subject, text: m.mail.signing.body({ link: at(paths.signing(token)), home }) }
  if (kind === 'notice') {
    const notice = noticeOf(topic)
    const happened = m.mail.notice.happened[notice]
    return { subject: m.mail.notice.subject[notice], text: m.mail.notice.body({ happened, link: at(paths.account), home }) }
  }
  const link = {
    news: placeOf(topic, subjectId),
    invitation: paths.invitation(token),
    recovery: paths.recovery(token),
  }
  return { subject: m.mail[kind].subject, text: m.mail[kind].body({ link: at(link[kind]), home }) }
}

/** It names the referral by its number; when what it should tell is gone, it says to ask the coordinator. */
function fallbackLetter({ agreements, mail: { fallback }, referrals: { clock } }: Messages, token: string, home: string): Letter {
  const notice = readNotice(token)
  if (!notice) return { subject: fallback.subject.late, text: fallback.body({ home, about: fallback.unknown, agreed: '', call: '' }) }
  const agreed = ({ promise, days, weeksAfterStart }: Extract<FallbackNotice, { what: 'late' }>) =>
    fallback.agreed({
      promise: agreements.promise[promise],
      days: weeksAfterStart === null ? agreements.days(days) : clock.weeksAfterStart({ weeks: weeksAfterStart }),
    })
  return {
    subject: fallback.subject[notice.what],
    text: fallback.body({
      home,
      about: fallback.about[notice.what](notice),
      agreed: notice.what === 'late' ? agreed(notice) : '',
      call: fallback.call(notice.call),
    }),
  }
}

/** Another topic than we know is told as the most general of them. */
const noticeOf = (topic: Topic): NoticeTopic => noticeTopics.find((notice) => notice === topic) ?? 'role_changed'

function placeOf(topic: Topic, subjectId: string): string {
  if (topic.startsWith('request.')) return paths.request(subjectId)
  if (topic.startsWith('neighbour.')) return paths.neighbour(subjectId)
  if (topic.startsWith('report.')) return paths.report(subjectId)
  if (topic.startsWith('agreement.')) return paths.agreement(subjectId)
  if (!topic.startsWith('offering.')) return paths.referral(subjectId)
  return proposalTopics.includes(topic) ? paths.offeringProposal(subjectId) : paths.keptOffering(subjectId)
}
