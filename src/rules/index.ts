import calmDown from './anti-patterns/calm-down.ts'
import type { Rule } from './rule.ts'

export const RULES: readonly Rule[] = [calmDown]
