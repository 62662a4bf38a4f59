import type { Around, Rule, RulePattern } from '../rules/rule.ts'
import type { HouseRules } from './schema.ts'

/**
 * The rules to judge with: the built-in ones as adjusted, and the house's own. Later files win over earlier ones.
 * Built-in rules cannot be replaced, only adjusted: what a rule id means stays the same for everyone.
 */
export function withHouseRules(builtIn: readonly Rule[], files: readonly HouseRules[]): Rule[] {
  let rules = [...builtIn]
  for (const file of files) {
    for (const adjustment of file.adjust ?? []) {
      if (adjustment.off) {
        rules = rules.filter((rule) => rule.id !== adjustment.rule)
        continue
      }
      rules = rules.map((rule) => {
        if (rule.id !== adjustment.rule) return rule
        const { tier, except } = adjustment
        return {
          ...rule,
          severity: adjustment.severity ?? rule.severity,
          tier: tier ?? rule.tier,
          ...(tier ? { most: tier } : {}),
          ...(except ? { except: [...(rule.except ?? []), ...except] } : {}),
          patterns: rule.patterns.map((pattern) => adjusted(pattern, tier, except)),
        }
      })
    }
    rules.push(...(file.rules ?? []).map(ruleOf))
  }
  return rules
}

function adjusted(
  pattern: RulePattern,
  tier: Rule['tier'] | undefined,
  except: readonly string[] | undefined,
): RulePattern {
  const clause = [...(pattern.unless?.clause ?? []), ...(except ?? [])]
  return {
    ...pattern,
    ...(tier ? { tier } : {}),
    ...(except ? { unless: { ...pattern.unless, clause } } : {}),
  }
}

type OwnRule = NonNullable<HouseRules['rules']>[number]

function ruleOf(own: OwnRule): Rule {
  return {
    id: own.id,
    kind: 'anti-pattern',
    title: own.title,
    definition: own.why,
    severity: own.severity ?? 'medium',
    stage: 'connect',
    level: 'span',
    tier: own.tier ?? 'likely',
    message: own.message ?? `“{span}”: ${own.title}.`,
    why: own.why,
    instead: { advice: own.instead, example: own.example ?? '' },
    sources: own.source === undefined ? [] : [{ key: 'house', text: own.source }],
    patterns: own.patterns.map((pattern, i) => ({
      id: pattern.id ?? `p${i + 1}`,
      match: pattern.match,
      ...(pattern.with ? { with: defined(pattern.with) } : {}),
      ...(pattern.unless ? { unless: defined(pattern.unless) } : {}),
    })),
    examples: {
      hit: (own.examples?.hit ?? []).map((text) => ({ text, pattern: own.patterns[0]?.id ?? 'p1' })),
      miss: (own.examples?.miss ?? []).map((text) => ({ text, because: 'let through by your file' })),
    },
  }
}

function defined(around: { readonly [scope in keyof Around]?: readonly string[] | undefined }): Around {
  return Object.fromEntries(Object.entries(around).filter(([, patterns]) => patterns !== undefined)) as Around
}
