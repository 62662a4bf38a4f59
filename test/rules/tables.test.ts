import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { RULES } from '../../src/rules/index.ts'
import type { judge as judgeOf } from '../../src/rules/judge.ts'
import { compileTables } from '../../src/rules/tables/compile-tables.ts'
import { packTables, unpackTables } from '../../src/rules/tables/pack.ts'
import { ROOT } from '../support/program.ts'
import { judge } from './support.ts'

it('tables come back from their packed form as they were', () => {
  const tables = compileTables(RULES)
  expect(unpackTables(packTables(tables))).toEqual(tables)
})

it('the built library, which carries tables, judges as the rules do that are worked out here', async () => {
  const library = await import(pathToFileURL(join(ROOT, 'dist/index.js')).href)
  const built: typeof judgeOf = library.judge
  const replies = readFileSync(join(ROOT, 'test/fixtures/replies-dev.jsonl'), 'utf8').trim().split('\n')
  expect(replies.length).toBeGreaterThan(600)
  for (const line of replies) {
    const { agent, customer } = JSON.parse(line)
    expect(built({ agent, customer })).toEqual(judge.judge({ agent, customer }))
  }
})
