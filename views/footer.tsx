import { paths } from '../src/paths.ts'
import type { Practice } from '../src/practice/practice.ts'
import type { Shell } from './layout.tsx'
import type { CareMessages } from './messages/care.ts'
import type { Messages } from './messages/nl.ts'
import { Icon } from './ui/icon.tsx'
import { spoken, telOf } from './ui/text.tsx'

/** Somebody to talk to, day and night, under every page of a practice (Wmo art. 2.2.4). */
export const Listening = ({ m, phone }: { m: CareMessages; phone: string }) => (
  <section class="listening" aria-labelledby="luister">
    <div class="wrap">
      <Icon name="ear" />
      <p>
        <strong id="luister">{m.listening.title}</strong> {m.listening.text}
      </p>
      <a class="button" data-kind="secondary" href={telOf(phone)}>
        <Icon name="phone" />
        {m.listening.call} <span class="num">{spoken(phone)}</span>
      </a>
    </div>
  </section>
)

type FooterProps = { m: Messages; words: CareMessages; shell: Shell; practice: Practice | undefined }

export const Footer = ({ m, words, shell, practice }: FooterProps) => (
  <footer class="footer">
    <div class="wrap">
      {shell.area === 'work' ? (
        <Links links={workLinks(m, shell.actor.practice.slug)} />
      ) : (
        <div class="footer__groups">
          <Group id="voet-hulp" title={words.frame.footer.find} links={helpLinks(words, shell)} />
          <Group id="voet-over" title={words.frame.footer.about} links={aboutLinks(words, shell)} />
        </div>
      )}
      <p class="soft">
        {practice && practice.logoVersion > 0 && (
          <img class="logo" src={paths.logo(practice.slug, practice.logoVersion)} alt="" loading="lazy" />
        )}
        {practice ? words.nav.owner({ municipality: practice.name }) : words.nav.aboutPortal}
        {practice?.isDemo && ` ${words.nav.demo({ owner: practice.name })}`}
      </p>
    </div>
  </footer>
)

type Link = readonly [href: string, text: string]

const Links = ({ links }: { links: readonly Link[] }) => (
  <ul>
    {links.map(([href, text]) => (
      <li>
        <a href={href}>{text}</a>
      </li>
    ))}
  </ul>
)

const Group = ({ id, title, links }: { id: string; title: string; links: readonly Link[] }) => (
  <section aria-labelledby={id}>
    <h2 class="as-h3" id={id}>
      {title}
    </h2>
    <Links links={links} />
  </section>
)

/** What helps a caregiver further, besides what the header leads to. */
function helpLinks(words: CareMessages, shell: Shell): Link[] {
  if (shell.area !== 'practice') return [[paths.follow, words.nav.follow]]
  const { slug } = shell.practice
  return [
    [paths.selfCheck(slug), words.care.check.name],
    [paths.ownRequest(slug), words.ownRequest.link],
    [paths.follow, words.nav.follow],
    [paths.agenda(slug), words.agenda.title],
    [paths.tools(slug), words.care.tools.name],
    [paths.library(slug), words.care.library.title],
    [paths.allowed(slug), words.care.allowed.title],
    [paths.young(slug), words.care.young.title],
  ]
}

function aboutLinks(words: CareMessages, shell: Shell): Link[] {
  const slug = shell.area === 'practice' ? shell.practice.slug : undefined
  return [
    [paths.accessibility, words.nav.accessibility],
    [paths.privacy, words.nav.privacy],
    [slug ? paths.complaint(slug) : paths.complaints, words.complaint.title],
    ...(slug ? [[paths.publicAgreements(slug), words.agreements.public.title] as const] : []),
    [paths.signIn, words.nav.professionals],
    ...(slug ? [[paths.home, words.nav.otherPractice] as const] : []),
  ]
}

const workLinks = (m: Messages, slug: string): Link[] => [
  [paths.accessibility, m.nav.accessibility],
  [paths.privacy, m.nav.privacy],
  [paths.practice(slug), m.nav.publicSite],
  [paths.readingTable(slug), m.readingTable.title],
]
