import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { trimTrailingSlash } from 'hono/trailing-slash'
import { agendaRoutes } from './agenda/routes.tsx'
import { agendaKeepingRoutes } from './agenda/routes-keeping.tsx'
import { readingTableRoutes } from './agenda/routes-reading-table.tsx'
import { agendaWritingRoutes } from './agenda/routes-writing.tsx'
import { agreementRoutes } from './agreements/routes.tsx'
import { publicAgreementRoutes } from './agreements/routes-public.tsx'
import { agreementSigningRoutes, signingLinkRoutes } from './agreements/routes-signing.tsx'
import { agreementWritingRoutes } from './agreements/routes-writing.tsx'
import { logRoutes } from './audit/routes.tsx'
import { directoryRoutes } from './directory/routes.tsx'
import { offeringAddingRoutes } from './directory/routes-adding.tsx'
import { duplicateRoutes } from './directory/routes-duplicates.tsx'
import { keepingRoutes } from './directory/routes-keeping.tsx'
import { mergingRoutes } from './directory/routes-merging.tsx'
import { offeringMergingRoutes } from './directory/routes-merging-offerings.tsx'
import { organisationRoutes } from './directory/routes-organisations.tsx'
import { proposalRoutes } from './directory/routes-proposals.tsx'
import { shortLinkRoutes } from './directory/routes-short.tsx'
import { shortlistRoutes } from './directory/routes-shortlist.tsx'
import { offeringWritingRoutes } from './directory/routes-writing.tsx'
import { guidanceRoutes } from './guidance/routes.tsx'
import { identityRoutes } from './identity/routes.tsx'
import { accountRoutes } from './identity/routes-account.tsx'
import { accountPasskeyRoutes } from './identity/routes-account-passkeys.tsx'
import { invitationRoutes } from './identity/routes-invitation.tsx'
import { invitingRoutes } from './identity/routes-inviting.tsx'
import { oidcRoutes } from './identity/routes-oidc.tsx'
import { passkeyRoutes } from './identity/routes-passkey.tsx'
import { peopleRoutes } from './identity/routes-people.tsx'
import { recoveryRoutes } from './identity/routes-recovery.tsx'
import { networkRoutes } from './impact/routes.tsx'
import { resultRoutes } from './impact/routes-results.tsx'
import { csvRoutes } from './interop/routes-csv.ts'
import { followingRoutes } from './interop/routes-following.ts'
import { hsdsRoutes } from './interop/routes-hsds.ts'
import { libraryRoutes } from './library/routes.tsx'
import { libraryKeepingRoutes } from './library/routes-keeping.tsx'
import { libraryWritingRoutes } from './library/routes-writing.tsx'
import { neighbourRoutes } from './neighbourhood/routes.tsx'
import { neighbourFollowRoutes } from './neighbourhood/routes-follow.tsx'
import { neighbourWorkRoutes } from './neighbourhood/routes-work.tsx'
import { mailRoutes } from './notifications/routes.tsx'
import { paths } from './paths.ts'
import { dayOf } from './platform/day.ts'
import { newId } from './platform/id.ts'
import { Problem } from './platform/problem.ts'
import { practiceRoutes } from './practice/routes.tsx'
import { settingsRoutes } from './practice/routes-settings.tsx'
import { referralRoutes } from './referrals/routes.tsx'
import { amendingRoutes } from './referrals/routes-amending.tsx'
import { answeringRoutes, requestLinkRoutes } from './referrals/routes-answering.tsx'
import { caregiverMessageRoutes } from './referrals/routes-caregiver-messages.tsx'
import { consentRoutes } from './referrals/routes-consent.tsx'
import { contactRoutes } from './referrals/routes-contacts.tsx'
import { followRoutes } from './referrals/routes-follow.tsx'
import { followDetailsRoutes } from './referrals/routes-follow-details.tsx'
import { followEndingRoutes } from './referrals/routes-follow-ending.tsx'
import { followOwnRoutes } from './referrals/routes-follow-own.tsx'
import { followTellingRoutes } from './referrals/routes-follow-telling.tsx'
import { forwardRoutes } from './referrals/routes-forward.tsx'
import { handoutRoutes } from './referrals/routes-handout.tsx'
import { messageRoutes } from './referrals/routes-messages.tsx'
import { ownRequestRoutes } from './referrals/routes-own-request.tsx'
import { requestRoutes } from './referrals/routes-requests.tsx'
import { stepRoutes } from './referrals/routes-steps.tsx'
import { worklistRoutes } from './referrals/routes-worklist.tsx'
import { writingRoutes } from './referrals/routes-writing.tsx'
import { rightsRoutes } from './rights/routes.tsx'
import { rightsChangingRoutes } from './rights/routes-changing.tsx'
import { routingRoutes } from './routing/routes.tsx'
import { adviceRoutes } from './routing/routes-advice.ts'
import { searchRoutes } from './search/routes.tsx'
import { demandRoutes } from './search/routes-demand.tsx'
import { synonymRoutes } from './search/routes-synonyms.tsx'
import { selfCheckRoutes } from './self-check/routes.tsx'
import { toolRoutes } from './tools/routes.tsx'
import { checkRoutes } from './upkeep/routes-checks.tsx'
import { linkRoutes } from './upkeep/routes-link.tsx'
import { linkEditRoutes } from './upkeep/routes-link-edit.tsx'
import { reportingRoutes } from './upkeep/routes-report.tsx'
import { reportRoutes } from './upkeep/routes-reports.tsx'
import { openToAll, versioned } from './web/api.ts'
import type { AppEnv, Parts } from './web/env.ts'
import { ownHost, ownPages } from './web/host.ts'
import { language } from './web/language.ts'
import type { KeepAwake } from './web/later.ts'
import { requestLog } from './web/log.ts'
import { notOnTable, personalAddresses } from './web/own-phone.ts'
import { onError } from './web/problems.tsx'
import { policies } from './web/security.ts'
import { statementRoutes } from './web/statements.tsx'
import { textSize } from './web/text-size.ts'

const largestBody = 64 * 1024

export function createApp(open: (env: unknown, keepAwake: KeepAwake) => Parts) {
  const app = new Hono<AppEnv>()

  app.use(secureHeaders(policies))
  app.use(language)
  app.use(textSize)
  app.use(async function prepare(c, next) {
    const parts = open(c.env, (work) => c.executionCtx.waitUntil(work))
    for (const [name, part] of Object.entries(parts)) c.set(name as keyof Parts, part)
    c.set('today', dayOf(parts.now))
    // of the headers that tell an address, this one alone is set by the edge and never by a visitor
    c.set('origin', { requestId: newId(parts.now), networkAddress: c.req.header('CF-Connecting-IP') ?? '' })
    await next()
  })
  app.use(requestLog)
  app.use(`${paths.api}/*`, openToAll, versioned)
  app.use(ownHost)
  app.use(ownPages)
  app.use(
    bodyLimit({
      maxSize: largestBody,
      onError: () => {
        throw new Problem('too_large')
      },
    }),
  )
  app.use(trimTrailingSlash({ alwaysRedirect: true }))
  for (const address of personalAddresses) app.use(address, notOnTable)

  app.route(paths.hsds, hsdsRoutes)
  app.route('/', csvRoutes)
  app.route('/', followingRoutes)
  app.route('/', statementRoutes)
  app.route('/', identityRoutes)
  app.route('/', passkeyRoutes)
  app.route('/werk/account/sleutels', accountPasskeyRoutes)
  app.route('/werk/account', accountRoutes)
  app.route('/uitnodiging', invitationRoutes)
  app.route('/nakijken', linkRoutes)
  app.route('/nakijken', linkEditRoutes)
  app.route('/inloggen/hulp', recoveryRoutes)
  app.route('/inloggen/organisatie', oidcRoutes)
  app.route('/werk/mensen', invitingRoutes)
  app.route('/werk/mensen', peopleRoutes)
  app.route('/werk', worklistRoutes)
  app.route('/werk/logboek', logRoutes)
  app.route('/werk/verwijzingen', writingRoutes)
  app.route('/werk/verwijzingen', consentRoutes)
  app.route('/werk/verwijzingen', requestRoutes)
  app.route('/werk/verwijzingen', handoutRoutes)
  app.route('/werk/verwijzingen', forwardRoutes)
  app.route('/werk/verwijzingen', contactRoutes)
  app.route('/werk/verwijzingen', amendingRoutes)
  app.route('/werk/verwijzingen', messageRoutes)
  app.route('/werk/verwijzingen', caregiverMessageRoutes)
  app.route('/werk/verwijzingen', referralRoutes)
  app.route('/werk/verwijzingen', stepRoutes)
  app.route('/werk/aanvragen', answeringRoutes)
  app.route('/aanvraag', requestLinkRoutes)
  app.route('/volg', followRoutes)
  app.route('/volg', followTellingRoutes)
  app.route('/volg', followDetailsRoutes)
  app.route('/volg', followEndingRoutes)
  app.route('/volg', followOwnRoutes)
  app.route('/werk/berichten', mailRoutes)
  app.route('/werk/werkafspraken', agreementWritingRoutes)
  app.route('/werk/werkafspraken', agreementSigningRoutes)
  app.route('/werk/werkafspraken', resultRoutes)
  app.route('/werk/netwerk', networkRoutes)
  app.route('/werk/werkafspraken', agreementRoutes)
  app.route('/tekenen', signingLinkRoutes)
  app.route('/werk/organisaties', duplicateRoutes)
  app.route('/werk/organisaties', organisationRoutes)
  app.route('/werk/organisaties', mergingRoutes)
  app.route('/werk/aanbod/voorstellen', proposalRoutes)
  app.route('/werk/aanbod', offeringAddingRoutes)
  app.route('/werk/aanbod', offeringWritingRoutes)
  app.route('/werk/aanbod', offeringMergingRoutes)
  app.route('/werk/aanbod', keepingRoutes)
  app.route('/werk/instellingen', settingsRoutes)
  app.route('/werk/meldingen', reportRoutes)
  app.route('/werk/woorden', synonymRoutes)
  app.route('/werk/vraag', demandRoutes)
  app.route('/werk/controle', checkRoutes)
  app.route('/werk/agenda', agendaWritingRoutes)
  app.route('/werk/agenda', agendaKeepingRoutes)
  app.route('/werk/bibliotheek', libraryWritingRoutes)
  app.route('/werk/bibliotheek', libraryKeepingRoutes)
  app.route('/werk/buurthulp', neighbourWorkRoutes)
  app.route('/werk', rightsRoutes)
  app.route('/werk', rightsChangingRoutes)
  app.route('/', shortLinkRoutes)
  app.route('/', shortlistRoutes)
  app.route('/', publicAgreementRoutes)
  app.route('/', agendaRoutes)
  app.route('/', readingTableRoutes)
  app.route('/', neighbourRoutes)
  app.route('/', neighbourFollowRoutes)
  app.route('/', practiceRoutes)
  app.route('/', routingRoutes)
  app.route('/', selfCheckRoutes)
  app.route('/', toolRoutes)
  app.route('/', guidanceRoutes)
  app.route('/', libraryRoutes)
  app.route('/', ownRequestRoutes)
  app.route('/api/v1', adviceRoutes)
  app.route('/', searchRoutes)
  app.route('/', directoryRoutes)
  app.route('/', reportingRoutes)

  app.notFound(() => {
    throw new Problem('not_found')
  })
  app.onError(onError)
  return app
}
