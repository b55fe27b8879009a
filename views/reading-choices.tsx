import type { CareLanguage } from '../src/platform/language.ts'
import { type TextSize, textSizes, textSizeWords } from '../src/platform/text-size.ts'
import type { CareMessages } from './messages/care.ts'
import { Icon } from './ui/icon.tsx'

const languages: Record<CareLanguage, string> = {
  nl: 'Nederlands',
  en: 'English',
  tr: 'Türkçe',
  ar: 'العربية',
  pl: 'Polski',
  uk: 'Українська',
}

const directionOf = (code: CareLanguage) => (code === 'ar' ? 'rtl' : 'ltr')

const choosing = (address: string, name: 'taal' | 'tekst', choice: string) =>
  `${address}${address.includes('?') ? '&' : '?'}${name}=${choice}`

type Props = { words: CareMessages; address: string }

/** Each language by its own name, and in its own direction. */
export const LanguageMenu = ({ words, address, offered }: Props & { offered: readonly CareLanguage[] }) => (
  <details class="disclosure language" data-tool>
    <summary>
      <Icon name="globe" />
      <span>
        {words.nav.language}
        <span class="visually-hidden">{words.nav.languageNow}</span>
      </span>
    </summary>
    <ul>
      {offered.map((code) => (
        <li>
          <a
            href={choosing(address, 'taal', code)}
            lang={code}
            hreflang={code}
            dir={directionOf(code) === words.dir ? undefined : directionOf(code)}
            aria-current={code === words.lang ? 'true' : undefined}
          >
            {languages[code]}
          </a>
        </li>
      ))}
    </ul>
  </details>
)

/** Each size in letters of its own. */
export const TextSizeMenu = ({ words: { frame }, address, now }: Props & { now: TextSize }) => (
  <details class="disclosure text-size" data-tool>
    <summary>
      <Icon name="letters" />
      <span>
        {frame.text.name}
        <span class="visually-hidden">{frame.text.choose}</span>
      </span>
    </summary>
    <ul>
      {textSizes.map((size) => (
        <li>
          <a href={choosing(address, 'tekst', textSizeWords[size])} data-size={size} aria-current={size === now ? 'true' : undefined}>
            {frame.text.size[size]}
          </a>
        </li>
      ))}
    </ul>
  </details>
)
