import { Icon, type IconName } from './icon.tsx'

export type Tone = 'good' | 'soon' | 'late' | 'waiting' | 'rest'

const icons: Record<Tone, IconName> = { good: 'check', soon: 'clock', late: 'alert', waiting: 'clock', rest: 'minus' }

/** Always a sign and a word; colour only helps. */
export const Status = ({ tone, text, icon = icons[tone] }: { tone: Tone; text: string; icon?: IconName }) => (
  <span class="status" data-status={tone}>
    <Icon name={icon} />
    {text}
  </span>
)
