import { assets } from '../assets/built.ts'

export type IconName =
  | 'check'
  | 'cross'
  | 'minus'
  | 'question'
  | 'alert'
  | 'clock'
  | 'phone'
  | 'ear'
  | 'pin'
  | 'calendar'
  | 'person'
  | 'people'
  | 'bed'
  | 'eye'
  | 'lock'
  | 'letter'
  | 'pen'
  | 'print'
  | 'globe'
  | 'letters'
  | 'search'
  | 'arrow'
  | 'down'
  | 'keep'
  | 'share'

/** Always beside a word, so hidden from screen readers. What points onward points to the left where people read so. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" aria-hidden="true" focusable="false" data-flip={name === 'arrow' ? '' : undefined}>
    <use href={`${assets.icons}#${name}`} />
  </svg>
)

/** The comma: a breath, with a small sun in it. */
export const Mark = () => (
  <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <path class="mark__drop" d="M15.5 3.5a9 9 0 1 0 3.4 17.3c-.9 3.3-3.4 6-7.3 8.1 8.2-1.6 13.9-8.3 13.9-16.3 0-5.4-4.3-9.1-10-9.1z" />
    <circle class="mark__sun" cx="15.5" cy="12.5" r="3.6" />
  </svg>
)
