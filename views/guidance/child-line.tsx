import { childLine } from '../../src/guidance/young.ts'
import { Icon } from '../ui/icon.tsx'
import { spoken, telOf } from '../ui/text.tsx'

/** Large enough for a thumb that hesitates. */
export const ChildLine = () => (
  <a class="button" data-kind="secondary" href={telOf(childLine.phone)}>
    <Icon name="phone" />
    <bdi lang="nl">{childLine.name}</bdi> <span class="num">{spoken(childLine.phone)}</span>
  </a>
)
