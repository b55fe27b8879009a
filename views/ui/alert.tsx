import type { PropsWithChildren } from 'hono/jsx'
import { Icon, type IconName } from './icon.tsx'

type Tone = 'late' | 'good' | 'calm'
const icons: Record<Tone, IconName> = { late: 'alert', good: 'check', calm: 'letter' }

/** One sentence on top of a page: why it is shown again, or what just happened. */
export const Alert = ({ text, tone = 'late', children }: PropsWithChildren<{ text: string; tone?: Tone }>) => (
  <div class="alert page-alert" data-tone={tone} role={tone === 'late' ? 'alert' : 'status'}>
    <Icon name={icons[tone]} />
    <div class="flow" data-room="tight">
      <p>
        <b>{text}</b>
      </p>
      {children}
    </div>
  </div>
)
