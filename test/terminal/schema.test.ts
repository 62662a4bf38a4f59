import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readPlaybook } from '../../src/playbook/read.ts'
import { ITEM_KINDS } from '../../src/playbook/schema.ts'
import { STAGES } from '../../src/playbook/stages.ts'
import { ANTI_PATTERNS, MISCONCEPTIONS } from '../../src/playbook/vocabulary.ts'
import { TEMPLATE } from '../../src/terminal/template.ts'
import { tempFolder } from '../support/folder.ts'
import { shippedFiles, VALID } from '../support/playbooks.ts'
import { evenkeel } from '../support/program.ts'

interface Schema {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly propertyNames?: Schema
  readonly items?: Schema
  readonly minItems?: number
  readonly maxItems?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly pattern?: string
  readonly description?: string
}

/** As much of JSON Schema as ours uses. An unknown word would be a check that is left out, so it fails. */
const KNOWN = [
  ...['$schema', 'title', 'type', 'const', 'enum', 'anyOf', 'oneOf', 'properties', 'required', 'items'],
  ...[
    'additionalProperties',
    'minItems',
    'maxItems',
    'minLength',
    'maxLength',
    'pattern',
    'description',
    'propertyNames',
    'minimum',
    'maximum',
  ],
]

function accepts(schema: Schema, value: unknown): boolean {
  for (const word of Object.keys(schema)) expect(KNOWN).toContain(word)
  if (schema.anyOf && !schema.anyOf.some((s) => accepts(s, value))) return false
  if (schema.oneOf && schema.oneOf.filter((s) => accepts(s, value)).length !== 1) return false
  if ('const' in schema && value !== schema.const) return false
  if (schema.enum && !schema.enum.includes(value)) return false
  if (schema.type === 'number') {
    if (typeof value !== 'number') return false
    if (value < (schema.minimum ?? value) || value > (schema.maximum ?? value)) return false
  }
  if (schema.type === 'string') {
    if (typeof value !== 'string') return false
    if (
      value.length < (schema.minLength ?? 0) ||
      value.length > (schema.maxLength ?? Number.POSITIVE_INFINITY)
    ) {
      return false
    }
    if (schema.pattern !== undefined && !new RegExp(schema.pattern).test(value)) return false
  }
  if (schema.type === 'boolean' && typeof value !== 'boolean') return false
  if (schema.type === 'array') {
    if (!Array.isArray(value)) return false
    if (
      value.length < (schema.minItems ?? 0) ||
      value.length > (schema.maxItems ?? Number.POSITIVE_INFINITY)
    ) {
      return false
    }
    if (schema.items && !value.every((entry) => accepts(schema.items!, entry))) return false
  }
  if (schema.type === 'object') {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    if (schema.required?.some((key) => !(key in value))) return false
    for (const [key, inner] of Object.entries(value)) {
      if (schema.propertyNames && !accepts(schema.propertyNames, key)) return false
      const known = schema.properties?.[key]
      if (known) {
        if (!accepts(known, inner)) return false
      } else if (schema.additionalProperties === false) return false
      else if (
        typeof schema.additionalProperties === 'object' &&
        !accepts(schema.additionalProperties, inner)
      ) {
        return false
      }
    }
  }
  return true
}

async function printed(): Promise<Schema> {
  const ran = await evenkeel(['schema'], { home: tempFolder() })
  expect([ran.code, ran.stderr]).toEqual([0, ''])
  return JSON.parse(ran.stdout) as Schema
}

test('the printed schema accepts every shipped playbook and bank, and the template', async () => {
  const schema = await printed()
  const files = shippedFiles().filter(({ text }) => {
    const { playbook, bank } = readPlaybook(text)
    return playbook ?? bank
  })
  expect(files.length).toBeGreaterThanOrEqual(8)
  for (const { name, text } of [...files, { name: 'the template', text: TEMPLATE }]) {
    expect([name, accepts(schema, parse(text))]).toEqual([name, true])
  }
})

test.each([
  ['an unknown key', (text: string) => text.replace('title:', 'titel: x\ntitle:')],
  ['a wrong stage', (text: string) => text.replace('stage: calm', 'stage: clam')],
  ['a missing text', (text: string) => text.replace('    why: A low voice calms.\n', '')],
  ['a bad id', (text: string) => text.replace('id: late-parcel', 'id: Late Parcel')],
  ['a wrong kind', (text: string) => text.replace('kind: order', 'kind: sort')],
  [
    'an item without options',
    (text: string) => text.replace(/ {4}options:[\s\S]*?(?= {2}- id: in-order)/, ''),
  ],
  ['a text that is a number', (text: string) => text.replace('do: Repeat it.', 'do: 5')],
])('the printed schema refuses what the reader refuses: %s', async (_what, change) => {
  const schema = await printed()
  expect(accepts(schema, parse(VALID))).toBe(true)
  const broken = change(VALID)
  expect(broken).not.toBe(VALID)
  expect(readPlaybook(broken).playbook).toBeUndefined()
  expect(accepts(schema, parse(broken))).toBe(false)
})

test('an editor can offer every word there is: stages, kinds, anti-patterns, misconceptions; each key says what it is for', async () => {
  const schema = await printed()
  const text = JSON.stringify(schema)
  for (const word of [...STAGES, ...ITEM_KINDS, ...ANTI_PATTERNS, ...Object.keys(MISCONCEPTIONS)]) {
    expect(text).toContain(`"${word}"`)
  }
  const playbook = schema.anyOf![0]!
  for (const key of ['id', 'title', 'summary', 'steps', 'items']) {
    expect(playbook.properties![key]!.description).toMatch(/\w+/)
  }
})

test('the template has a remark at every part and reads without a finding', () => {
  expect(readPlaybook(TEMPLATE).findings).toEqual([])
  expect(TEMPLATE.match(/^# /gm)!.length).toBeGreaterThanOrEqual(7)
})
