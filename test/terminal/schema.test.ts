import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import picomatch from 'picomatch'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readPlaybook } from '../../src/playbook/read.ts'
import { ITEM_KINDS } from '../../src/playbook/schema.ts'
import { STAGES } from '../../src/playbook/stages.ts'
import { ANTI_PATTERNS, MISCONCEPTIONS } from '../../src/playbook/vocabulary.ts'
import { TEMPLATE } from '../../src/terminal/template.ts'
import { tempFolder } from '../support/folder.ts'
import { shippedFiles, VALID } from '../support/playbooks.ts'
import { evenkeel, ROOT } from '../support/program.ts'

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

/** A block of a documentation page that has these words. */
function block(page: string, words: string): string {
  const blocks = readFileSync(join(ROOT, page), 'utf8').matchAll(/^ *```\w+\n([\s\S]*?)^ *```/gm)
  return [...blocks].map((match) => match[1]!).find((text) => text.includes(words))!
}

test('the setting for VS Code in the documentation marks no shipped file, whatever its kind, nor the template', async () => {
  const { 'yaml.schemas': setting } = JSON.parse(block('docs/editors.md', 'yaml.schemas')) as {
    'yaml.schemas': Record<string, string[]>
  }
  expect(Object.keys(setting)).toEqual(['./playbook.schema.json'])
  const isMeant = picomatch(Object.values(setting).flat())
  const schema = await printed()
  const files = shippedFiles()
  const kinds = new Set<unknown>()
  for (const { name, text } of [...files, { name: 'new.yml', text: TEMPLATE }]) {
    const value = parse(text) as { kind?: string }
    kinds.add(value.kind ?? 'playbook')
    expect([name, isMeant(`playbooks/${name}`), accepts(schema, value)]).toEqual([name, true, true])
  }
  expect([...kinds].sort()).toEqual(['bank', 'playbook', 'profile', 'sources'])
})

test('the printed schema accepts the rules in the README', async () => {
  const rules = parse(block('README.md', 'kind: rules')) as object
  expect(accepts(await printed(), rules)).toBe(true)
  expect(accepts(await printed(), { ...rules, adjust: [{ tier: 'sure' }] })).toBe(false)
})

test.each([
  ['a profile without a mark to pass', 'profiles/sample.yaml', /^pass: .*\n/m, ''],
  ['a profile with a key that there is not', 'profiles/sample.yaml', /^count:/m, 'counts: 3\ncount:'],
  ['a profile that calls itself something else', 'profiles/sample.yaml', 'kind: profile', 'kind: bank'],
  ['a source without a text', 'packs/sources.yaml', /^ {4}text: .*\n/m, '    txt: a book\n'],
])('the printed schema refuses %s', async (_, name, from, to) => {
  const { text } = shippedFiles().find((file) => file.name === name)!
  const broken = text.replace(from, to)
  expect(broken).not.toBe(text)
  expect(accepts(await printed(), parse(broken))).toBe(false)
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
