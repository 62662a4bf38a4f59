// Prints the tables of the built-in rules, packed, for the build.
// Usage: node scripts/run.mjs scripts/pack-tables.ts
import { RULES } from '../src/rules/index.ts'
import { compileTables } from '../src/rules/tables/compile-tables.ts'
import { packTables } from '../src/rules/tables/pack.ts'

process.stdout.write(packTables(compileTables(RULES)))
