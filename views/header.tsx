import { keepsOfferings } from '../src/directory/policy.ts'
import { paths } from '../src/paths.ts'
import { careLanguageCodes, languageCodes } from '../src/platform/language.ts'
import type { TextSize } from '../src/platform/text-size.ts'
import type { Shell } from './layout.tsx'
import type { CareMessages } from './messages/care.ts'
import type { Messages } from './messages/nl.ts'
import { Reach } from './reach.tsx'
import { LanguageMenu, TextSizeMenu } from './reading-choices.tsx'
import { Icon, Mark } from './ui/icon.tsx'

/** `words` are those of the page, which for caregivers may be in another language than `m`. `address` is where the page can be asked for again; the answer to a form has none, for a change of language would lose what was typed. `isCare`: the page is for caregivers. */
type Props = { m: Messages; words: CareMessages; shell: Shell; textSize: TextSize; address: string | undefined; isCare: boolean }

export const Masthead = ({ m, words, shell, textSize, address, isCare }: Props) => (
  <header class="masthead">
    <div class="wrap">
      <Brand m={m} shell={shell} />
      <MainNav m={m} words={words} shell={shell} />
      <div class="masthead__tools">
        {address && <LanguageMenu words={words} offered={shell.area === 'work' ? languageCodes : careLanguageCodes} address={address} />}
        {address && <TextSizeMenu words={words} now={textSize} address={address} />}
        {shell.area === 'work' && <Account m={m} actor={shell.actor} current={shell.current} />}
        {shell.area !== 'work' && (
          <a class="urgent-link" data-tool href={`${shell.area === 'practice' ? paths.practice(shell.practice.slug) : paths.home}#spoed`}>
            <Icon name="alert" />
            <span>{words.nav.urgent}</span>
          </a>
        )}
      </div>
    </div>
    {shell.area === 'practice' && <Reach m={words} practice={shell.practice} />}
    {shell.area === 'portal' && isCare && <Reach m={words} practice={undefined} />}
  </header>
)

const Brand = ({ m, shell }: Pick<Props, 'm' | 'shell'>) => {
  const home = shell.area === 'portal' ? paths.home : shell.area === 'work' ? paths.work : paths.practice(shell.practice.slug)
  return (
    <a class="brand" href={home}>
      <Mark />
      <span>
        <b>Adempauze</b>
        {shell.area === 'practice' && (
          <small>
            {' '}
            <bdi lang="nl">{shell.practice.name}</bdi>
          </small>
        )}
        {shell.area === 'work' && <small> {m.nav.workplace({ practice: shell.actor.practice.name })}</small>}
      </span>
    </a>
  )
}

type Place = readonly [name: string, href: string, text: string]

function placesOf(m: Messages, words: CareMessages, shell: Shell): Place[] {
  if (shell.area === 'portal') return []
  if (shell.area === 'practice') {
    return [
      ['offerings', paths.offerings(shell.practice.slug), words.nav.offerings],
      ['routing', paths.routing(shell.practice.slug), words.routing.name],
      ['speak', `${paths.practice(shell.practice.slug)}#contact`, words.nav.speak],
    ]
  }
  const offerings: Place = ['offerings', paths.offerings(shell.actor.practice.slug), m.nav.offerings]
  if (!shell.actor.isTrusted) return [offerings]
  const seesPeople = !['adviser', 'admin'].includes(shell.actor.role)
  return [
    ['worklist', paths.work, m.nav.worklist],
    ...(seesPeople ? [['referrals', paths.referrals, m.nav.referrals] as const] : []),
    ['agreements', paths.agreements, m.nav.agreements],
    keepsOfferings(shell.actor) ? ['keeping', paths.keptOfferings(), m.nav.keeping] : offerings,
  ]
}

const MainNav = ({ m, words, shell }: Pick<Props, 'm' | 'words' | 'shell'>) => {
  const places = placesOf(m, words, shell)
  const current = shell.area === 'portal' ? undefined : shell.current
  if (places.length === 0) return null
  return (
    <nav class="mainnav" aria-label={words.nav.main}>
      <ul>
        {places.map(([name, href, text]) => (
          <li>
            <a href={href} aria-current={name === current ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
        {shell.area === 'practice' && <ToShortlist words={words} shell={shell} />}
      </ul>
    </nav>
  )
}

/** A script counts what this browser keeps, and only then shows the way to it. */
const ToShortlist = ({ words, shell }: { words: CareMessages; shell: Extract<Shell, { area: 'practice' }> }) => (
  <li hidden={shell.current !== 'shortlist'}>
    <a
      href={paths.shortlist(shell.practice.slug)}
      aria-current={shell.current === 'shortlist' ? 'page' : undefined}
      data-kept={shell.practice.slug}
      data-words={keepWords(words)}
    >
      {words.shortlist.nav}
      <span></span>
    </a>
  </li>
)

/** What the script says beside a button. */
function keepWords({ shortlist, directory }: CareMessages): string {
  const { keep, kept, isKept, isLetGo, news } = shortlist
  const { copied, notCopied } = directory.link
  return JSON.stringify({ keep, kept, isKept, isLetGo, full: news.full, blocked: news.blocked, copied, failed: notCopied })
}

/** What an actor does now and then. */
function accountPlacesOf(m: Messages, { role, isTrusted }: WorkShell['actor']): Place[] {
  const manages = isTrusted && (role === 'coordinator' || role === 'admin')
  return [
    ['account', paths.account, m.nav.account],
    ...(isTrusted && (role === 'coordinator' || role === 'provider') ? [['reports', paths.reports, m.nav.reports] as const] : []),
    ...(manages
      ? [['people', paths.people, m.nav.people] as const, ['organisations', paths.organisations(), m.nav.organisations] as const]
      : []),
    ...(isTrusted && (manages || role === 'adviser') ? [['network', paths.network, m.network.title] as const] : []),
    ...(isTrusted && role === 'coordinator'
      ? [
          ['agenda', paths.keptAgenda(), m.agenda.title] as const,
          ['library', paths.keptLibrary(), m.care.library.title] as const,
          ['neighbours', paths.neighbourWork, m.care.neighbours.name] as const,
          ['demand', paths.demand, m.nav.demand] as const,
          ['words', paths.synonyms, m.nav.words] as const,
        ]
      : []),
    ...(isTrusted && role === 'coordinator'
      ? [
          ['contacts', paths.contacts, m.nav.contacts] as const,
          ['rights', paths.rights, m.nav.rights] as const,
          ['retention', paths.retention, m.nav.retention] as const,
        ]
      : []),
    ...(manages ? [['log', paths.log(), m.nav.log] as const, ['settings', paths.settings, m.nav.settings] as const] : []),
  ]
}

type WorkShell = Extract<Shell, { area: 'work' }>

const Account = ({ m, actor, current }: { m: Messages; actor: WorkShell['actor']; current: WorkShell['current'] }) => (
  <details class="disclosure language">
    <summary>
      <Icon name="person" />
      <span class="masthead__name">
        {actor.name}
        <span class="masthead__role">, {m.identity.job[actor.job]}</span>
      </span>
    </summary>
    <ul>
      <li>
        <p class="account">
          {actor.organisation}, {m.identity.role[actor.role]}
        </p>
      </li>
      {accountPlacesOf(m, actor).map(([name, href, text]) => (
        <li>
          <a href={href} aria-current={name === current ? 'page' : undefined}>
            {text}
          </a>
        </li>
      ))}
      <li>
        <form method="post" action={paths.signOut}>
          <button class="button" data-kind="quiet" data-fit type="submit">
            {m.nav.signOut}
          </button>
        </form>
      </li>
    </ul>
  </details>
)
