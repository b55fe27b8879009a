import { Icon } from './icon.tsx'

/** Prints the page. Without script there is none: the browser has its own way. */
export const PrintButton = ({ text, kind }: { text: string; kind?: 'quiet' }) => (
  <button class="button" data-kind={kind} data-print type="button" hidden>
    <Icon name="print" />
    {text}
  </button>
)
