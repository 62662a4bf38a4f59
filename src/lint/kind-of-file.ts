import { isBinary } from '../playbook/binary.ts'
import { bankSchema, playbookSchema, profileSchema, sourcesSchema } from '../playbook/schema.ts'
import { STAGES } from '../playbook/stages.ts'
import { readYaml } from '../playbook/yaml-tree.ts'
import { nearest } from '../text/nearest.ts'

/** `rules` are a team's own rules for the judge; `foreign` is the YAML of other programs. */
export type FileKind = 'playbook' | 'rules' | 'foreign'

const KINDS = ['playbook', 'bank', 'profile', 'sources', 'rules']

/** What our files have at their top. `kind` says nothing by itself: others have it, too. */
const OWN_KEYS = new Set(
  [playbookSchema, bankSchema, profileSchema, sourcesSchema]
    .flatMap(({ entries }) => Object.keys(entries))
    .concat('rules', 'adjust')
    .filter((key) => key !== 'kind'),
)

/** Those that nothing else is near to: a slip in one is still ours. */
const LONG_KEYS = [...OWN_KEYS].filter(
  (key) => key.length >= 7 && !/^(?:settings|sources|minutes)$/.test(key),
)
const isOwn = (key: string): boolean =>
  OWN_KEYS.has(key) || (key.length >= 6 && nearest(key, LONG_KEYS) !== undefined)

/** A key at the beginning of a line, also in a list or as JSON. */
const KEY = /^([ \t]*(?:\{[ \t]*)?)((?:-[ \t]+)*)(["']?)([A-Za-z][\w.-]*)\3[ \t]*:(?![^\s"'\d[{])/gm
/** Keys that are ours wherever they stand. */
const MARKS = new Set([
  'do',
  'why',
  'say',
  'avoid',
  'shows',
  'stem',
  'right-when',
  'misconception',
  'opening',
])
const OWN_STAGE = new RegExp(
  `^[ \\t]*(?:-[ \\t]+)?["']?stage["']?[ \\t]*:[ \\t]*["']?(?:${STAGES.join('|')})\\b`,
  'm',
)
/** The steps of build servers: what they run, or the image that they run in. */
const BUILD_STEP =
  /^[ \t]*-[ \t]+["']?(?:(?:script|task|bash|pwsh|powershell|uses|run|checkout|template|publish|download|label|command|plugins)\b|name["']?:[ \t]*["']?[\w.-]+\/)/m
const HEAD = 4000

/**
 * Tells what a file that was met in a folder is, by its text. Whatever may be a playbook with a mistake counts as one:
 * a foreign file that is reported is a nuisance, a broken playbook that is passed over reaches learners.
 */
export function kindOfFile(text: string): FileKind {
  const head = text.slice(0, HEAD)
  const written = /^["']?kind["']?[ \t]*:[ \t]*["']?([\w-]+)/m.exec(text)?.[1]
  const kind = written === undefined ? undefined : nearest(written, KINDS)
  if (/^[ \t{]*["']?format["']?[ \t]*:[ \t]*["']?\d/m.test(head))
    return kind === 'rules' ? 'rules' : 'playbook'
  // What was emptied or damaged is not known to be foreign.
  if (text.trim() === '' || isBinary(text)) return 'playbook'
  if (/\$schema=\S*playbook\.schema/.test(head)) return 'playbook'

  const { own, foreign, marks } = keysOf(text)
  const isOurs = (): boolean => {
    if (marks.size >= 2 || (marks.size === 1 && own.size > 0)) return true
    // Kubernetes writes its kinds with a capital letter, beside a version.
    if (foreign.has('apiVersion')) return false
    if (kind !== undefined) return true
    const isBuild = own.has('steps') && BUILD_STEP.test(text)
    if (own.size - (isBuild ? 1 : 0) > foreign.size || (own.has('steps') && !isBuild)) return true
    // What cannot be read may have lost the keys that would show whose it is.
    return own.size > 0 && readYaml(text).findings.some(({ check }) => check !== 'control-character')
  }
  if (!isOurs()) return 'foreign'
  return kind === 'rules' && (own.has('rules') || own.has('adjust')) && !own.has('steps')
    ? 'rules'
    : 'playbook'
}

/** The keys at the top of a text, ours and others, and the marks of ours anywhere in it. Reads no YAML: it may be broken. */
function keysOf(text: string): {
  readonly own: ReadonlySet<string>
  readonly foreign: ReadonlySet<string>
  readonly marks: ReadonlySet<string>
} {
  const found = [...text.matchAll(KEY)].map(([, indent, dashes, , key]) => ({
    at: indent!.length + dashes!.length,
    key: key!,
  }))
  const top = found.reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY)
  const keys = new Set(found.filter(({ at }) => at === top).map(({ key }) => key))
  const marks = new Set(found.filter(({ key }) => MARKS.has(key)).map(({ key }) => key))
  if (OWN_STAGE.test(text)) marks.add('stage')
  keys.delete('kind')
  return {
    own: new Set([...keys].filter(isOwn)),
    foreign: new Set([...keys].filter((key) => !isOwn(key))),
    marks,
  }
}
