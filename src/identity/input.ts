import * as z from 'zod'
import { id } from '../platform/field.ts'

export const demoPersonInput = z.object({ person: id() })
