import { paths } from '../src/paths.ts'
import type { Practice } from '../src/practice/practice.ts'
import type { Shell } from './layout.tsx'
import type { Messages } from './messages/nl.ts'
import { Icon } from './ui/icon.tsx'
import { spoken, telOf } from './ui/text.tsx'

/** Somebody to talk to, day and night, under every page of a practice (Wmo art. 2.2.4). */
export const Listening = ({ m, phone }: { m: Messages; phone: string }) => (
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

export const Footer = ({ m, shell, practice }: { m: Messages; shell: Shell; practice: Practice | undefined }) => (
  <footer class="footer">
    <div class="wrap">
      <ul>
        <li>
          <a href={paths.accessibility}>{m.nav.accessibility}</a>
        </li>
        <li>
          <a href={paths.privacy}>{m.nav.privacy}</a>
        </li>
        {shell.area !== 'work' && (
          <li>
            <a href={paths.follow}>{m.nav.follow}</a>
          </li>
        )}
        {shell.area === 'work' ? (
          <li>
            <a href={paths.practice(shell.actor.practice.slug)}>{m.nav.publicSite}</a>
          </li>
        ) : (
          <li>
            <a href={paths.signIn}>{m.nav.professionals}</a>
          </li>
        )}
        {shell.area === 'practice' && (
          <li>
            <a href={paths.agenda(shell.practice.slug)}>{m.agenda.title}</a>
          </li>
        )}
        {shell.area === 'practice' && (
          <li>
            <a href={paths.publicAgreements(shell.practice.slug)}>{m.agreements.public.title}</a>
          </li>
        )}
        {shell.area === 'practice' && (
          <li>
            <a href={paths.home}>{m.nav.otherPractice}</a>
          </li>
        )}
      </ul>
      <p class="soft">
        {practice && practice.logoVersion > 0 && (
          <img class="logo" src={paths.logo(practice.slug, practice.logoVersion)} alt="" loading="lazy" />
        )}
        {practice ? m.nav.owner({ municipality: practice.name }) : m.nav.aboutPortal}
        {practice?.isDemo && ` ${m.nav.demo({ owner: practice.name })}`}
      </p>
    </div>
  </footer>
)
