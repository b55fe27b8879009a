import type { Shell } from './layout.tsx'
import type { Translation } from './messages/care.ts'
import type { Messages } from './messages/nl.ts'
import { Icon } from './ui/icon.tsx'

type Props = { m: Messages; translation: Translation | undefined; isCare: boolean; shell: Shell }

/** For who reads another language: this page is not there in it, or nobody who grew up with it has read the words yet. */
export function TranslationNote({ m, translation, isCare, shell }: Props) {
  if (!translation || shell.area === 'work' || (isCare && translation.signedOff)) return null
  const { words, unsigned, notHere } = translation
  return (
    <div class="translation-note" lang={words.lang} dir={words.dir}>
      <p class="wrap">
        <Icon name="globe" />
        {isCare ? unsigned : notHere[m.lang === 'en' ? 'en' : 'nl']}
      </p>
    </div>
  )
}
