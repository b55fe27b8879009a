import type { FormState } from '../ui/field.tsx'
import type { ShowProps } from './show.tsx'

/** What somebody typed comes back in the form that it came from. */
export const formState = ({ note, answers, problems }: Pick<ShowProps, 'note' | 'answers' | 'problems'>, isMine: boolean): FormState => ({
  typed: isMine ? { ...answers, note } : {},
  problems: isMine ? (problems ?? {}) : {},
})
