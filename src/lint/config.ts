import picomatch from 'picomatch'
import * as v from 'valibot'
import type { Path } from '../playbook/yaml-tree.ts'
import type { Check, Severity } from './check.ts'

const level = v.picklist(['error', 'warning', 'info', 'off'])
const checks = v.record(v.string(), level)

/** What a settings file may say under `lint:`. */
export const lintSettingsSchema = v.strictObject({
  checks: v.optional(checks),
  overrides: v.optional(
    v.array(v.strictObject({ files: v.union([v.string(), v.array(v.string())]), checks })),
  ),
  'fail-on': v.optional(v.picklist(['error', 'warning'])),
  'max-warnings': v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  baseline: v.optional(v.string()),
})

export type LintSettings = v.InferOutput<typeof lintSettingsSchema>

/** Settings of one file, with the folder its patterns are relative to. */
export interface PlacedSettings {
  readonly folder: string
  readonly settings: LintSettings
  /** Throws the user's sentence about a key of the file, with its place; the path begins below `lint:`. */
  readonly refuse?: (key: Path, message: string, fix: string) => never
}

/**
 * How severe each check is in a file: what the check says of itself, then the settings from the widest to the nearest
 * (each with its overrides after its own list). A check that the lists leave `off` is off everywhere: no override
 * switches it on.
 * @param relative the path of a file relative to a folder, with `/`; undefined when it is not below it. Without a
 * folder the whole path
 */
export function severities(
  all: readonly Check[],
  layers: readonly PlacedSettings[],
  relative: (file: string, folder: string | undefined) => string | undefined,
): (file: string) => ReadonlyMap<string, Severity> {
  const base = new Map<string, Severity | 'off'>(all.map((check) => [check.id, check.severity]))
  const apply = (
    onto: Map<string, Severity | 'off'>,
    more: Readonly<Record<string, Severity | 'off'>> | undefined,
  ): void => {
    for (const [check, severity] of Object.entries(more ?? {})) onto.set(check, severity)
  }
  const overrides = layers.flatMap(({ folder, settings }, layer) =>
    (settings.overrides ?? []).map((override) => ({
      layer,
      folder,
      checks: override.checks,
      patterns: [override.files].flat().map(patternOf),
    })),
  )
  const lists = new Map<string, Severity | 'off'>()
  for (const { settings } of layers) apply(lists, settings.checks)
  // What is inherited may lie beside the project: a pattern for any folder is then about the folders of the project.
  const project = layers.at(-1)?.folder
  const pathFor = (file: string, folder: string, { whole, anywhere }: Pattern): string | undefined => {
    if (whole) return relative(file, undefined)
    const below = relative(file, folder)
    return below ?? (anywhere ? (relative(file, project) ?? relative(file, undefined)) : undefined)
  }
  const known = new Map<string, ReadonlyMap<string, Severity>>()
  return (file) => {
    const matching = overrides.filter(({ folder, patterns }) =>
      patterns.some((pattern) => {
        const path = pathFor(file, folder, pattern)
        return path !== undefined && pattern.matches(path)
      }),
    )
    const key = matching.map((o) => overrides.indexOf(o)).join(',')
    const found = known.get(key)
    if (found) return found
    const result = new Map(base)
    layers.forEach(({ settings }, layer) => {
      apply(result, settings.checks)
      for (const o of matching) if (o.layer === layer) apply(result, o.checks)
    })
    const isOn = (entry: [string, Severity | 'off']): entry is [string, Severity] =>
      entry[1] !== 'off' && lists.get(entry[0]) !== 'off'
    const on = new Map([...result].filter(isOn))
    known.set(key, on)
    return on
  }
}

/** People write paths with `/` or with a backslash, from the folder of the settings or from the root. */
function patternOf(written: string): Pattern {
  const pattern = written.replaceAll('\\', '/')
  return {
    whole: /^(?:\/|[a-z]:\/)/i.test(pattern),
    anywhere: pattern.startsWith('**'),
    matches: picomatch(pattern, { dot: true }),
  }
}

interface Pattern {
  /** From the root. */
  readonly whole: boolean
  /** Below any folder. */
  readonly anywhere: boolean
  readonly matches: (path: string) => boolean
}
