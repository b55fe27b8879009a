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
      <ul>
        <li>
          <a href={paths.accessibility}>{words.nav.accessibility}</a>
        </li>
        <li>
          <a href={paths.privacy}>{words.nav.privacy}</a>
        </li>
        {shell.area !== 'work' && (
          <li>
            <a href={paths.follow}>{words.nav.follow}</a>
          </li>
        )}
        {shell.area === 'work' ? (
          <li>
            <a href={paths.practice(shell.actor.practice.slug)}>{m.nav.publicSite}</a>
          </li>
        ) : (
          <li>
            <a href={paths.signIn}>{words.nav.professionals}</a>
          </li>
        )}
        {shell.area === 'practice' && (
          <li>
            <a href={paths.agenda(shell.practice.slug)}>{words.agenda.title}</a>
          </li>
        )}
        {shell.area === 'practice' && (
          <li>
            <a href={paths.publicAgreements(shell.practice.slug)}>{words.agreements.public.title}</a>
          </li>
        )}
        {shell.area === 'practice' && (
          <li>
            <a href={paths.home}>{words.nav.otherPractice}</a>
          </li>
        )}
      </ul>
      <p class="soft">
        {practice && practice.logoVersion > 0 && (
          <img class="logo" src={paths.logo(practice.slug, practice.logoVersion)} alt="" loading="lazy" />
        )}
        {practice ? words.nav.owner({ municipality: practice.name }) : m.nav.aboutPortal}
        {practice?.isDemo && ` ${words.nav.demo({ owner: practice.name })}`}
      </p>
    </div>
  </footer>
)
