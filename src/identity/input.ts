import * as z from 'zod'
import { text } from '../platform/field.ts'

export const demoPersonInput = z.object({ person: text(40) })
