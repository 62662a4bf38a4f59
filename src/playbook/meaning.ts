import { nearest } from '../text/nearest.ts'
import type { Finding } from './finding.ts'
import type { Bank, Item, Playbook, Profile } from './schema.ts'
import type { Path, YamlTree } from './yaml-tree.ts'

type Places = Pick<YamlTree, 'spanOf'>

/** What the schema cannot say: things that must agree with each other inside one file. */
export function checkMeaning(file: Playbook | Bank, tree: Places): Finding[] {
  const findings: Finding[] = []
  const error = (check: string, path: Path, message: string, fix: string): void => {
    findings.push({ check, severity: 'error', message, fix, ...tree.spanOf(path) })
  }

  const unique = (
    kind: 'steps' | 'items',
    list: readonly { id: string; formerly?: string[] | undefined }[],
  ): void => {
    const seen = new Map<string, number>()
    list.forEach((entry, i) => {
      for (const [n, id] of [entry.id, ...(entry.formerly ?? [])].entries()) {
        const first = seen.get(id)
        if (first !== undefined) {
          const path = n === 0 ? [kind, i, 'id'] : [kind, i, 'formerly', n - 1]
          const fix = 'Give this one an id of its own: the learning history hangs on it.'
          error('duplicate-id', path, `"${id}" is already the id of ${kind.slice(0, -1)} ${first + 1}`, fix)
        } else seen.set(id, i)
      }
    })
  }
  unique('items', file.items ?? [])
  ;(file.items ?? []).forEach((item, i) => {
    checkItem(item, (check, path, message, fix) => error(check, ['items', i, ...path], message, fix))
  })
  if ('steps' in file) {
    unique('steps', file.steps)
    const notes = Object.keys(file.notes ?? {})
    const conditions = Object.keys(file.conditions ?? {})
    file.steps.forEach((step, i) => {
      if (step.note !== undefined && !notes.includes(step.note)) {
        const message = `there is no note "${step.note}"`
        error('unknown-note', ['steps', i, 'note'], message, nameFix(step.note, notes, 'notes'))
      }
      if (step.when !== undefined && !conditions.includes(step.when)) {
        const message = `there is no condition "${step.when}"`
        error(
          'unknown-condition',
          ['steps', i, 'when'],
          message,
          nameFix(step.when, conditions, 'conditions'),
        )
      }
    })
  }
  return findings
}

/** A slip of the finger gets the name that was meant, any other name the list of those there are. */
function nameFix(name: string, known: readonly string[], list: 'notes' | 'conditions'): string {
  if (known.length === 0) return `Add it under "${list}:".`
  const meant = nearest(name, known)
  return meant === undefined ? `Use one of: ${known.join(', ')}.` : `Did you mean "${meant}"?`
}

type Report = (check: string, path: Path, message: string, fix: string) => void

function checkItem(item: Item, error: Report): void {
  if (
    item.kind === 'choose' ||
    item.kind === 'spot' ||
    item.kind === 'select' ||
    item.kind === 'best-worst'
  ) {
    const places = item.options.flatMap((option, i) => (option.key === true ? [i] : []))
    const keys = places.length
    if (keys === 0) {
      error(
        'no-key',
        ['options'],
        `item "${item.id}" has no right option`,
        'Add "key: true" to the right one.',
      )
    } else if (keys > 1 && item.kind !== 'select') {
      const fix = 'Keep one "key: true", or make it "kind: select".'
      // The first key may well be the right one: the second is where the doubt begins.
      const at = ['options', places[1]!, 'key']
      error('several-keys', at, `item "${item.id}" has ${keys} right options, and this is the second`, fix)
    } else if (item.kind === 'select' && keys === item.options.length) {
      error('only-keys', ['options'], `every option of item "${item.id}" is right`, 'Add one that is wrong.')
    }
    if (item.kind === 'best-worst') {
      const worst = item.options.filter((option) => option.worst === true)
      if (worst.length !== 1 || worst[0]?.key === true) {
        const fix = 'Add "worst: true" to exactly one option that is not the key.'
        error('no-worst', ['options'], `item "${item.id}" needs one worst option`, fix)
      }
    }
    sameText(item.options, ['options'], error)
  }
  if (item.kind === 'order') sameText(item.sequence, ['sequence'], error)
  if (item.kind === 'spot') {
    item.options.forEach((option, i) => {
      if (!item.line.includes(option.text)) {
        const fix = 'Copy the words exactly as they stand in "line".'
        error('not-in-line', ['options', i, 'text'], `"${option.text}" does not stand in the line`, fix)
      }
    })
  }
}

function sameText(list: readonly { text: string }[], path: Path, error: Report): void {
  const seen = new Set<string>()
  list.forEach((entry, i) => {
    const text = entry.text.trim().toLowerCase()
    if (seen.has(text)) {
      error(
        'duplicate-option',
        [...path, i, 'text'],
        `"${entry.text}" stands here twice`,
        'Change one of the two.',
      )
    }
    seen.add(text)
  })
}

/** A profile that nobody could pass is a slip. */
export function checkProfile(profile: Profile, tree: Places): Finding[] {
  if (profile.pass <= profile.count) return []
  const message = `"pass" is ${profile.pass}, but there are only ${profile.count} questions`
  return [
    {
      check: 'pass-above-count',
      severity: 'error',
      message,
      fix: 'Lower "pass" or raise "count".',
      ...tree.spanOf(['pass']),
    },
  ]
}
