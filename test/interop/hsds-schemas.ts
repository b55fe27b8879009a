import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv, { type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

type Schema = {
  properties?: Record<string, Schema>
  items?: Schema
  $ref?: string
  additionalProperties?: false
  $defs?: Record<string, Schema>
}

/** What HSDS does not name may not be there, however deep. The same shape stands in there a hundred times; here once, for compiling takes long. */
function closed(whole: Schema): Schema {
  const named = new Map<string, { $ref: string }>()
  const close = (schema: Schema): Schema => {
    if (schema.items) return { ...schema, items: close(schema.items) }
    if (!schema.properties) return schema
    const properties = Object.fromEntries(Object.entries(schema.properties).map(([name, of]) => [name, close(of)]))
    const shape = JSON.stringify({ ...schema, additionalProperties: false, properties })
    const name = named.get(shape) ?? { $ref: `#/$defs/shape${named.size}` }
    named.set(shape, name)
    return name
  }
  const { $ref } = close(whole)
  const $defs = Object.fromEntries([...named].map(([shape, name]) => [name.$ref.slice('#/$defs/'.length), JSON.parse(shape) as Schema]))
  return { ...($ref ? { $ref } : {}), $defs }
}

export const kinds = [
  'service',
  'service_list',
  'organization',
  'organization_list',
  'service_at_location',
  'service_at_location_list',
  'taxonomy',
  'taxonomy_term',
] as const
export type Kind = (typeof kinds)[number]

const ajv = new Ajv.default({ strict: true, allErrors: true, inlineRefs: false })
addFormats.default(ajv)
const read = (kind: string): Schema => closed(JSON.parse(readFileSync(join(import.meta.dirname, `hsds/${kind}.json`), 'utf8')))
for (const kind of ['metadata', 'taxonomy']) ajv.addSchema(read(kind), `${kind}.json`)

const compiled = new Map<Kind, ValidateFunction>()

/** What a strict reader of HSDS 3.0 has against it; empty when nothing. */
export function complaintsAbout(kind: Kind, item: unknown): string[] {
  const validate = compiled.get(kind) ?? ajv.compile(read(kind))
  compiled.set(kind, validate)
  validate(item)
  return (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`)
}
