import { paths } from '../paths.ts'
import { languageCodes } from '../platform/language.ts'
import { ageInputs, choiceInputs, choices, oldest } from '../routing/situation.ts'

const standard = 'https://raw.githubusercontent.com/openreferral/specification/3.0/schema'

const parameters = {
  search: text(
    'Words. With `practice` it is the search of the portal and its order; without, all words have to stand in the name, the summary or the provider.',
  ),
  practice: text(
    'Our own: the short name of a practice, such as `den-bosch`. Only what that practice shows, to people of its municipality.',
  ),
  postcode: text(
    'A Dutch postcode, `5211` or `5211 AB`: only what serves it, if its municipality is known. With `search` and `practice` the nearest comes first.',
  ),
  proximity: text('In metres around the middle of `postcode`, as HSDS has it; `5km` will do as well. Hidden addresses have no distance.'),
  taxonomy_term_id: uuid('Only what has this term.'),
  taxonomy_id: uuid('Only what has a term of this taxonomy; of terms, those of this taxonomy.'),
  organization_id: uuid('Only what this organization provides.'),
  modified_after: text('A day or a moment (ISO 8601; UTC where it does not say otherwise): only what changed then or later.'),
  minimal: yesNo('Only id, name, status and moment of change, up to 1000 on a page.'),
  full: yesNo('All that is known, nested, as with one id.'),
  page: whole('From 1. Behind the last page comes an empty one.', 1, 100_000, 1),
  per_page: whole('How many on a page; 1000 with `minimal`.', 1, 100, 25),
}

type Name = keyof typeof parameters

function text(description: string) {
  return { description, schema: { type: 'string' } }
}
function uuid(description: string) {
  return { description, schema: { type: 'string', format: 'uuid' } }
}
function yesNo(description: string) {
  return { description, schema: { type: 'boolean', default: false } }
}
function whole(description: string, minimum: number, maximum: number, usual: number) {
  return { description, schema: { type: 'integer', minimum, maximum, default: usual } }
}

const refer = (names: readonly Name[]) => names.map((name) => ({ $ref: `#/components/parameters/${name}` }))
const answer = (description: string, schema: object) => ({ description, content: { 'application/json': { schema } } })
const problem = { $ref: '#/components/responses/Problem' }

const ofServices: Name[] = [
  'search',
  'practice',
  'postcode',
  'proximity',
  'taxonomy_term_id',
  'taxonomy_id',
  'organization_id',
  'modified_after',
]
const ofPages: Name[] = ['page', 'per_page']

const list = (summary: string, item: string, names: readonly Name[]) => ({
  get: {
    summary,
    parameters: refer([...names, ...ofPages]),
    responses: {
      200: answer('One page of them.', {
        allOf: [{ $ref: '#/components/schemas/Page' }],
        properties: { contents: { type: 'array', items: { $ref: `${standard}/${item}.json` } } },
      }),
      400: problem,
      503: problem,
    },
  },
})

const one = (summary: string, item: string) => ({
  parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
  get: {
    summary,
    responses: { 200: answer('All that is known of it.', { $ref: `${standard}/${item}.json` }), 404: problem, 503: problem },
  },
})

/** What the read API promises, for programs that read that themselves. */
export const openApi = (base: string, version: string) => ({
  openapi: '3.1.0',
  info: {
    title: 'Adempauze: the directory of support for caregivers, in HSDS 3.0',
    version,
    summary: 'Open Referral HSDS 3.0, read only, open to everybody.',
    description: 'Parameters narrow each other down. What is not public is not here: of a hidden address only the place is told.',
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  },
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  servers: [{ url: base + paths.hsds }],
  paths: {
    '/': {
      get: {
        summary: 'What this is.',
        responses: { 200: answer('Version, profile and this file.', { $ref: '#/components/schemas/About' }) },
      },
    },
    '/services': list('Offerings. With `full` as `service.json`.', 'compiled/service_list', [...ofServices, 'minimal', 'full']),
    '/services/{id}': one('One offering.', 'compiled/service'),
    '/organizations': list(
      'Who offers something. `search` and `modified_after` are about the organization itself.',
      'compiled/organization_list',
      [...ofServices, 'minimal', 'full'],
    ),
    '/organizations/{id}': one('One organization, with up to 250 of its offerings.', 'compiled/organization'),
    '/service_at_locations': list('Offerings that are somewhere.', 'compiled/service_at_location_list', [...ofServices, 'minimal', 'full']),
    '/service_at_locations/{id}': one('One of them.', 'compiled/service_at_location'),
    '/taxonomies': list('The vocabularies.', 'taxonomy', ['search']),
    '/taxonomies/{id}': one('One vocabulary.', 'taxonomy'),
    '/taxonomy_terms': list('The words of the vocabularies.', 'taxonomy_term', ['search', 'taxonomy_id']),
    '/taxonomy_terms/{id}': one('One word.', 'taxonomy_term'),
    [paths.routeAdvice]: {
      servers: [{ url: base }],
      post: {
        summary: 'The wegwijzer: what a situation leads to, and the offerings that fit. Nothing of it is kept.',
        requestBody: { required: true, content: { 'application/json': { schema: { $ref: '#/components/schemas/Situation' } } } },
        responses: {
          200: answer('The rules that hold, and offerings.', { $ref: '#/components/schemas/Advice' }),
          400: problem,
          503: problem,
        },
      },
    },
  },
  components: {
    parameters: Object.fromEntries(Object.entries(parameters).map(([name, of]) => [name, { name, in: 'query', required: false, ...of }])),
    responses: {
      Problem: {
        description: 'RFC 9457: what is wrong, and with which parameter.',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
    schemas: { About: about, Page: page, Problem: problemSchema, Situation: situation, Advice: advice },
  },
})

const string = { type: 'string' }
const uri = { type: 'string', format: 'uri' }
const integer = { type: 'integer', minimum: 0 }
const boolean = { type: 'boolean' }

const about = {
  type: 'object',
  required: ['version', 'profile', 'openapi_url'],
  properties: { version: string, profile: uri, openapi_url: uri },
}

const page = {
  type: 'object',
  required: ['total_items', 'total_pages', 'page_number', 'size', 'first_page', 'last_page', 'empty', 'contents'],
  properties: {
    total_items: integer,
    total_pages: integer,
    page_number: { type: 'integer', minimum: 1 },
    size: integer,
    first_page: boolean,
    last_page: boolean,
    empty: boolean,
    contents: { type: 'array' },
  },
}

/** May also be said as true, false or null. */
const orUnknown = (values: readonly string[]) => ({ enum: [...values, 'unknown', true, false, null] })

const situation = {
  type: 'object',
  description: 'All of it may be left out. A field that is not here is answered with 400, and its name in `errors`.',
  additionalProperties: false,
  properties: {
    ...Object.fromEntries(choiceInputs.map((name) => [name, orUnknown(choices[name])])),
    ...Object.fromEntries(
      ageInputs.map((name) => [name, { oneOf: [{ type: 'integer', minimum: 0, maximum: oldest }, { enum: ['unknown', null] }] }]),
    ),
    recipient_gm_code: { type: ['string', 'null'], pattern: '^(GM[0-9]{4}|unknown)$' },
    practice: { type: 'string', maxLength: 60 },
    postcode: string,
    language: { enum: languageCodes },
  },
}

const rule = ['id', 'confidence', 'reason', 'arrangedBy', 'nextStep', 'cost', 'source']
const offering = ['id', 'name', 'why']
const texts = (names: readonly string[]) => ({
  type: 'object',
  required: names,
  properties: Object.fromEntries(names.map((name) => [name, string])),
})
const advice = {
  type: 'object',
  required: ['rules', 'offerings'],
  properties: { rules: { type: 'array', items: texts(rule) }, offerings: { type: 'array', items: texts(offering) } },
}

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'instance'],
  properties: {
    type: uri,
    title: string,
    status: { type: 'integer' },
    detail: string,
    instance: uri,
    invalid_params: {
      type: 'array',
      items: { type: 'object', required: ['name', 'reason'], properties: { name: string, reason: string } },
    },
    errors: {
      type: 'array',
      description: 'Of what was sent: where (RFC 6901), and what is wrong with it.',
      items: { type: 'object', required: ['pointer', 'detail'], properties: { pointer: string, detail: string } },
    },
  },
}
