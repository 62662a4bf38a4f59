import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { readPlaybook } from '../../src/playbook/read.ts'
import { asYaml, shippedFiles } from '../support/playbooks.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** All containers of a value, each with the keys it has. */
function containers(value: Json, found: (Json[] | { [key: string]: Json })[] = []) {
  if (typeof value === 'object' && value !== null) {
    found.push(value)
    for (const inner of Array.isArray(value) ? value : Object.values(value)) containers(inner, found)
  }
  return found
}

type Edit = { kind: 'drop' | 'double' | 'rename' | 'retype' | 'swap'; where: number; which: number; to: Json }

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('drop', 'double', 'rename', 'retype', 'swap'),
  where: fc.nat(),
  which: fc.nat(),
  to: fc.oneof(
    fc.constantFrom<Json>(null, true, 0, -1, 1e300, '', 'x', 'listen', 'First Words', [], {}, [null], {
      a: [],
    }),
    fc.string({ maxLength: 20 }),
  ),
})

function apply(root: Json, { kind, where, which, to }: Edit): void {
  const all = containers(root)
  const at = all[where % all.length]!
  const keys = Object.keys(at)
  if (keys.length === 0) return
  const key = keys[which % keys.length]!
  if (Array.isArray(at)) {
    const i = Number(key)
    if (kind === 'drop') at.splice(i, 1)
    else if (kind === 'double') at.splice(i, 0, structuredClone(at[i]!))
    else if (kind === 'swap') at.reverse()
    else at[i] = to
    return
  }
  const value = at[key]!
  if (kind === 'drop') delete at[key]
  else if (kind === 'rename') {
    delete at[key]
    at[`${key}${typeof to === 'string' ? to : 'x'}`] = value
  } else if (kind === 'double') at[`${key}s`] = structuredClone(value)
  else at[key] = to
}

const shipped = shippedFiles()
  .map(({ text }) => readPlaybook(text).playbook!)
  .filter(Boolean)
const shortened = shipped.map((p) => ({
  ...p,
  steps: p.steps.slice(0, 3),
  items: (p.items ?? []).slice(0, 3),
}))

test('whatever is edited in a playbook: the reader never throws, and a rejected file names a place', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...shortened),
      fc.array(edit, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('json', 'yaml'),
      (playbook, edits, form) => {
        const value = structuredClone(playbook) as unknown as Json
        for (const e of edits) apply(value, e)
        const text = form === 'json' ? asYaml(value as object) : stringify(value)
        const { findings, tree: _, ...files } = readPlaybook(text)
        expect(Object.keys(files).length === 0).toBe(findings.length > 0)
        for (const f of findings) {
          expect(f.start).toBeGreaterThanOrEqual(0)
          expect(f.end).toBeGreaterThan(f.start)
          expect(f.end).toBeLessThanOrEqual(text.length)
          expect(f.message.length).toBeGreaterThan(8)
          expect(f.fix).toMatch(/[.?]$/)
        }
      },
    ),
    { numRuns: 300, seed: 20261123 },
  )
})
