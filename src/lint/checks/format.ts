import type { Check } from '../check.ts'
import { IGNORE_CHECKS } from './format-ignores.ts'
import { MEANING_CHECKS } from './format-meaning.ts'
import { RULE_CHECKS } from './format-rules.ts'
import { SCHEMA_CHECKS } from './format-schema.ts'
import { YAML_CHECKS } from './format-yaml.ts'

/** What the reader finds: here it is only explained, and can be made less severe or switched off. */
export const FORMAT_CHECKS: readonly Check[] = [
  ...YAML_CHECKS,
  ...SCHEMA_CHECKS,
  ...MEANING_CHECKS,
  ...IGNORE_CHECKS,
  ...RULE_CHECKS,
]
