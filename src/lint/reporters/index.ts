import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { rdjson } from './rdjson.ts'
import type { Reporter } from './report.ts'
import { sarif } from './sarif.ts'
import { text } from './text.ts'

export const REPORTERS = { text, json, sarif, junit, github, gitlab, rdjson } satisfies Record<
  string,
  Reporter
>
export type Format = keyof typeof REPORTERS
export const FORMATS = Object.keys(REPORTERS) as Format[]
