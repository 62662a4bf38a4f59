import { readPlaybook } from '../playbook/read.ts'
import type { Bank, Item, Playbook, Step } from '../playbook/schema.ts'
import type { Path } from '../playbook/yaml-tree.ts'
import type { Span } from '../text/span.ts'
import { overlap, rootsOf, wording } from './likeness.ts'

/** A file as it is or was. */
export interface VersionedFile {
  readonly path: string
  readonly text: () => string
}

/** An id that was lost, reused or renamed since an older version. */
export interface IdFinding {
  /** The file of today that it is about. */
  readonly path: string
  readonly check: 'lost-id' | 'reused-id' | 'renamed-id'
  /** Offsets into the file. */
  readonly start: number
  readonly end: number
  readonly message: string
  readonly fix: string
}

// A wording that shares less than a tenth of its content words is another one. Between the two bounds it is an edit,
// and only a change of kind or stage tells a new item from an old one.
const ANOTHER = 0.1
const DOUBTFUL = 0.25
const SAME = 0.8

/** A step or an item, with what tells it from others. */
interface Entry {
  readonly id: string
  readonly formerly: readonly string[]
  readonly kind: string
  readonly stage: string
  readonly text: string
  readonly path: Path
}

interface Version {
  readonly path: string
  readonly file: Playbook | Bank
  readonly spanOf: (path: Path) => Span
  readonly keySpanOf: (path: Path) => Span
  /** The first line: where something is said that has no place of its own. */
  readonly top: Span
}

/**
 * Compares the ids of playbooks, steps and items with those of an older version. Files are matched by their id, since
 * they may have moved. Files that cannot be read are left out: the reader has said so.
 */
export function compareWithBaseline(
  before: readonly VersionedFile[],
  after: readonly VersionedFile[],
): IdFinding[] {
  const now = after.flatMap(read)
  const broken = new Set(after.map(({ text }) => brokenId(text())))
  const found: IdFinding[] = []
  const byId = new Map(now.flatMap((v) => [v.file.id, ...(v.file.formerly ?? [])].map((id) => [id, v])))
  const then = before.flatMap(read)
  const known = new Set(then.map(({ file }) => file.id))
  for (const old of then) {
    const version = byId.get(old.file.id)
    if (version) found.push(...compareFile(old.file, version))
    else if (!broken.has(old.file.id)) found.push(...lostFile(old, now, known))
  }
  return found
}

function read({ path, text }: VersionedFile): Version[] {
  const written = text()
  const { playbook, bank, tree } = readPlaybook(written)
  const file = playbook ?? bank
  if (!file) return []
  const top = { start: 0, end: Math.max(1, written.search(/[\r\n]|$/)) }
  return [{ path, file, spanOf: (at) => tree.spanOf(at), keySpanOf: (at) => tree.keySpanOf(at), top }]
}

/** The id of a file that cannot be read as a whole: it is broken, and not gone. */
function brokenId(text: string): unknown {
  const { playbook, bank, tree } = readPlaybook(text)
  return playbook || bank ? undefined : (tree.value as { id?: unknown } | null | undefined)?.id
}

/** A file whose id is gone: renamed when one that is new has the same title or most of its items. */
function lostFile(old: Version, now: readonly Version[], known: ReadonlySet<string>): IdFinding[] {
  const itemIds = new Set((old.file.items ?? []).map(({ id }) => id))
  const heir = now.find(
    ({ path, file }) =>
      !known.has(file.id) &&
      (path === old.path ||
        wording(file.title) === wording(old.file.title) ||
        (itemIds.size > 0 &&
          (file.items ?? []).filter(({ id }) => itemIds.has(id)).length * 2 > itemIds.size)),
  )
  if (!heir) {
    // There is no file left to point into: any file of the run carries the message, at its top, and says so.
    const [any] = now
    if (!any) return []
    const questions = itemIds.size === 1 ? '1 question' : `${itemIds.size} questions`
    const message = `"${old.file.id}" (${old.path}) is gone, with ${questions}; said here since that file is not there`
    const fix = 'Put the file back, or list its id under "formerly:" of the one that took over.'
    return [{ path: any.path, check: 'lost-id', ...any.top, message, fix }]
  }
  const message = `this was "${old.file.id}", and the old id is not listed`
  const fix = `Add "formerly: [${old.file.id}]".`
  return [
    { path: heir.path, check: 'renamed-id', ...heir.spanOf(['id']), message, fix },
    ...compareFile(old.file, heir),
  ]
}

function compareFile(old: Playbook | Bank, now: Version): IdFinding[] {
  return [
    ...compareEntries('question', itemsOf(old), itemsOf(now.file), now, ['items']),
    ...compareEntries('step', stepsOf(old), stepsOf(now.file), now, ['steps']),
  ]
}

function compareEntries(
  what: string,
  old: readonly Entry[],
  now: readonly Entry[],
  version: Version,
  list: Path,
): IdFinding[] {
  const found: IdFinding[] = []
  const current = new Map(now.flatMap((entry) => [entry.id, ...entry.formerly].map((id) => [id, entry])))
  const oldIds = new Set(old.map(({ id }) => id))
  const fresh = now.filter(({ id, formerly }) => !oldIds.has(id) && !formerly.some((f) => oldIds.has(f)))
  const taken = new Set<Entry>()
  const put = (check: IdFinding['check'], span: Span, message: string, fix: string): void => {
    found.push({ path: version.path, check, ...span, message, fix })
  }
  const add = (check: IdFinding['check'], path: Path, message: string, fix: string): void =>
    put(check, version.spanOf(path), message, fix)
  for (const entry of old) {
    const same = current.get(entry.id)
    if (same) {
      // Under "formerly" the author has said that it is the same one.
      if (same.id === entry.id && isAnother(entry, same)) {
        const message = `"${entry.id}" was the id of another ${what} ("${short(entry.text)}")`
        add('reused-id', [...same.path, 'id'], message, `Give this ${what} a new id.`)
      }
      continue
    }
    const heir = fresh.find((other) => !taken.has(other) && isSame(entry, other))
    if (heir) {
      taken.add(heir)
      const message = `this ${what} was called "${entry.id}", and the old id is not listed`
      add('renamed-id', [...heir.path, 'id'], message, `Add "formerly: [${entry.id}]".`)
    } else {
      // Its place is gone with it: the key of the list it stood in, or the top where there is no list any more.
      const left = now.length > 0
      const where = left ? `from the ${what}s listed here` : `and there are no ${what}s any more`
      const message = `the ${what} "${entry.id}" is gone ${where} ("${short(entry.text)}")`
      const fix = 'Put it back, or list its id under "formerly:" of the one that took over.'
      put('lost-id', left ? version.keySpanOf(list) : version.top, message, fix)
    }
  }
  return found
}

function isAnother(old: Entry, now: Entry): boolean {
  const alike = overlap(rootsOf(old.text), rootsOf(now.text))
  const moved = old.kind !== now.kind || old.stage !== now.stage
  return alike < ANOTHER || (moved && alike < DOUBTFUL)
}

function isSame(old: Entry, now: Entry): boolean {
  return wording(old.text) === wording(now.text) || overlap(rootsOf(old.text), rootsOf(now.text)) >= SAME
}

function itemsOf(file: Playbook | Bank): Entry[] {
  return (file.items ?? []).map((item, i) => ({
    id: item.id,
    formerly: item.formerly ?? [],
    kind: item.kind,
    stage: item.stage,
    text: textOf(item),
    path: ['items', i],
  }))
}

function textOf(item: Item): string {
  const more =
    'options' in item
      ? item.options.map(({ text }) => text)
      : 'sequence' in item
        ? item.sequence.map(({ text }) => text)
        : 'points' in item
          ? item.points
          : [item.customer]
  return [item.stem, ...more].join(' / ')
}

function stepsOf(file: Playbook | Bank): Entry[] {
  const steps: readonly Step[] = 'steps' in file ? file.steps : []
  return steps.map((step, i) => ({
    id: step.id,
    formerly: step.formerly ?? [],
    kind: 'step',
    stage: step.stage,
    text: [step.do, ...(step.say ?? [])].join(' / '),
    path: ['steps', i],
  }))
}

function short(text: string): string {
  return text.length > 50 ? `${text.slice(0, 49).trimEnd()}…` : text
}
