import type { Check } from '../check.ts'
import { FACT_CHECKS } from './facts.ts'
import { FORMAT_CHECKS } from './format.ts'
import { ITEM_CHECKS } from './items.ts'
import { READING_CHECKS } from './reading.ts'
import { SPEECH_CHECKS } from './speech.ts'
import { STRUCTURE_CHECKS } from './structure.ts'

/** All checks, joined from the lists of the families. */
export const CHECKS: readonly Check[] = [
  ...FORMAT_CHECKS,
  ...STRUCTURE_CHECKS,
  ...SPEECH_CHECKS,
  ...ITEM_CHECKS,
  ...FACT_CHECKS,
  ...READING_CHECKS,
]
