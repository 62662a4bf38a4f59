import type { Random } from '../../src/practice/random.ts'
import { type Damage, itemsOf, keyOf, optionsOf, pick, stepsOf, type Tree, toItem, toStep } from './damage.ts'

/** Changes one of the lines that a pattern matches. */
function onLine(pattern: RegExp, change: (line: string) => string) {
  return (text: string, random: Random): string | undefined => {
    const lines = text.split('\n')
    const at = pick(
      [...lines.keys()].filter((i) => pattern.test(lines[i]!)),
      random,
    )
    if (at === undefined) return undefined
    lines[at] = change(lines[at]!)
    return lines.join('\n')
  }
}

export const FORMAT_DAMAGE: readonly Damage[] = [
  {
    kind: 'a colon that breaks a text',
    check: 'yaml',
    to: 'any',
    text: onLine(/^ +(?:why|do|stem): [A-Z][^:"']*$/, (line) => `${line.replace(/: /, ': Note: ')} and: so`),
  },
  {
    kind: 'a quote left open',
    check: 'yaml',
    to: 'any',
    text: onLine(/^ +(?:why|do|stem): /, (line) => line.replace(/: .*/, ': "Let them finish.')),
  },
  {
    kind: 'a tab as indent',
    check: 'yaml',
    to: 'any',
    text: onLine(/^ +why: /, (line) => line.replace(/^ +/, '\t')),
  },
  { kind: 'a key twice', check: 'yaml', to: 'any', text: onLine(/^ +stage: /, (line) => `${line}\n${line}`) },
  {
    kind: 'an escape code',
    check: 'control-character',
    to: 'any',
    text: onLine(/^title: /, () => 'title: "Wait \\e[31m here"'),
  },
  {
    kind: 'a misspelled key',
    check: 'unknown-key',
    to: 'any',
    text: onLine(/^ +why: /, (line) => line.replace('why:', 'wyh:')),
  },
  {
    kind: 'a stage in British spelling',
    check: 'wrong-value',
    to: 'any',
    text: onLine(/^ +stage: /, (line) => line.replace(/: .*/, ': empathise')),
  },
  {
    kind: 'an id with blanks',
    check: 'bad-form',
    to: 'any',
    text: onLine(/^(?: +- )?id: /, (line) => line.replace(/: .*/, ': Not An Id')),
  },
  {
    kind: 'a missing reason',
    check: 'missing-key',
    to: 'any',
    tree: (file, random) => {
      const step = pick(stepsOf(file), random)
      const item = pick(itemsOf(file, 'choose'), random)
      if (step) delete step.why
      else if (item) delete keyOf(item).why
      return step !== undefined || item !== undefined
    },
  },
  {
    kind: 'a text that is a number',
    check: 'not-text',
    to: 'any',
    tree: (file) => {
      file.title = 42
      return true
    },
  },
  {
    kind: 'a line where a list belongs',
    check: 'not-a-list',
    to: 'playbook',
    tree: toStep(
      (step) => step.say !== undefined,
      (step) => {
        step.say = (step.say as string[])[0]
      },
    ),
  },
  {
    kind: 'two options',
    check: 'too-short',
    to: 'any',
    tree: toItem(
      ['choose'],
      () => true,
      (item) => {
        item.options = [keyOf(item), optionsOf(item).find((o) => o.key !== true)!]
      },
    ),
  },
  {
    kind: 'a step that is a line',
    check: 'not-a-map',
    to: 'playbook',
    tree: (file) => {
      file.steps = [...stepsOf(file), 'Breathe out once.' as unknown as Tree]
      return true
    },
  },
  {
    kind: 'an id twice',
    check: 'duplicate-id',
    to: 'any',
    tree: (file) => {
      const [first, second] = itemsOf(file)
      if (!first || !second) return false
      second.id = first.id
      return true
    },
  },
  {
    kind: 'a note that is not there',
    check: 'unknown-note',
    to: 'playbook',
    tree: toStep(
      (step) => step.note !== undefined,
      (step) => {
        step.note = 'somebody-else'
      },
    ),
  },
  {
    kind: 'a condition that is not there',
    check: 'unknown-condition',
    to: 'playbook',
    tree: toStep(
      (step) => step.when !== undefined,
      (step) => {
        step.when = 'full-moon'
      },
    ),
  },
  {
    kind: 'no key',
    check: 'no-key',
    to: 'any',
    tree: toItem(
      ['choose'],
      () => true,
      (item) => {
        delete keyOf(item).key
      },
    ),
  },
  {
    kind: 'two keys',
    check: 'several-keys',
    to: 'any',
    tree: toItem(
      ['choose'],
      () => true,
      (item) => {
        optionsOf(item).find((o) => o.key !== true)!.key = true
      },
    ),
  },
  {
    kind: 'only keys',
    check: 'only-keys',
    to: 'any',
    tree: toItem(
      ['select'],
      () => true,
      (item) => {
        for (const option of optionsOf(item)) option.key = true
      },
    ),
  },
  {
    kind: 'no worst option',
    check: 'no-worst',
    to: 'any',
    tree: toItem(
      ['best-worst'],
      () => true,
      (item) => {
        for (const option of optionsOf(item)) delete option.worst
      },
    ),
  },
  {
    kind: 'an option that does not quote',
    check: 'not-in-line',
    to: 'any',
    tree: toItem(
      ['spot'],
      () => true,
      (item) => {
        optionsOf(item)[0]!.text = 'Nobody said this.'
      },
    ),
  },
  {
    kind: 'an option twice',
    check: 'duplicate-option',
    to: 'any',
    tree: toItem(
      ['choose'],
      () => true,
      (item) => {
        optionsOf(item)[1]!.text = optionsOf(item)[0]!.text
      },
    ),
  },
]
