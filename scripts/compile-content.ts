// Compiles the shipped YAML to one JSON file, so that a drill parses no YAML, and writes the JSON Schema. Stops the
// build when something shipped is broken.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toJsonSchema } from '@valibot/to-json-schema'
import { houseRulesSchema } from '../src/house-rules/schema.ts'
import { readPlaybook } from '../src/playbook/read.ts'
import {
  type Bank,
  bankSchema,
  type Playbook,
  type Profile,
  playbookSchema,
  profileSchema,
  type Sources,
  sourcesSchema,
} from '../src/playbook/schema.ts'
import type { CompiledContent, CompiledExams } from '../src/terminal/content.ts'
import { LineIndex } from '../src/text/line-index.ts'

const playbooks: Playbook[] = []
const banks: Bank[] = []
const profiles: Profile[] = []
let sources: Sources['sources'] = {}
let broken = 0

for (const name of (readdirSync('playbooks', { recursive: true }) as string[]).sort()) {
  if (!name.endsWith('.yaml')) continue
  const file = join('playbooks', name)
  const text = readFileSync(file, 'utf8')
  const reading = readPlaybook(text)
  const index = new LineIndex(text)
  for (const finding of reading.findings) {
    const { line, column } = index.position(finding.start)
    console.error(`${file}:${line}:${column}: ${finding.message}. ${finding.fix}`)
    broken++
  }
  if (reading.playbook) playbooks.push(reading.playbook)
  if (reading.bank) banks.push(reading.bank)
  if (reading.profile) profiles.push(reading.profile)
  if (reading.sources) sources = { ...sources, ...reading.sources.sources }
}
if (broken > 0) process.exit(1)

// Methods first, then situations; each in the order of their ids.
playbooks.sort((a, b) => Number(b.method ?? false) - Number(a.method ?? false) || (a.id < b.id ? -1 : 1))
const compiled: CompiledContent = { playbooks, sources }
writeFileSync('dist/content.json', JSON.stringify(compiled))
banks.sort((a, b) => (a.id < b.id ? -1 : 1))
profiles.sort((a, b) => (a.id < b.id ? -1 : 1))
const exams: CompiledExams = { banks, profiles }
writeFileSync('dist/exams.json', JSON.stringify(exams))

// One schema for all kinds, so that an editor needs no more than the folder to know it.
const kinds = [playbookSchema, bankSchema, profileSchema, sourcesSchema, houseRulesSchema]
const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'evenkeel playbook, bank, profile, list of sources or rules, format 1',
  anyOf: kinds.map((kind) => toJsonSchema(kind, { errorMode: 'ignore' })),
}
writeFileSync('dist/playbook.schema.json', `${JSON.stringify(schema, null, 2)}\n`)
