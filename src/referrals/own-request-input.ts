import * as z from 'zod'
import { oneOf, optionalText, telephone, text, ticked } from '../platform/field.ts'
import { bestTimes, spokenLanguages } from './details.ts'

/** Whom to call, when, and in which language. */
export const callFields = () => ({
  caregiverName: text(80),
  telephone: telephone(),
  bestTime: oneOf(bestTimes),
  language: oneOf(spokenLanguages),
})

export const ownRequestInput = z.object({ ...callFields(), wish: optionalText(500), consent: ticked('tick_to_be_called') })
