import type { Bank, Item, Playbook, Profile, Sources } from '../playbook/schema.ts'
import type { Path } from '../playbook/yaml-tree.ts'
import type { LocatedText, Subject, TextRole } from './check.ts'
import type { LineJudge } from './judged.ts'

/** Walks a file once and lists its items and all of its texts with their roles. */
export function makeSubject(
  path: string,
  file: Playbook | Bank | Profile,
  sources: Sources['sources'] | undefined,
  today: string,
  judge: LineJudge,
): Subject {
  const texts: LocatedText[] = []
  const add = (role: TextRole, text: string | undefined, ...at: Path): void => {
    if (text !== undefined) texts.push({ text, path: at, role })
  }
  add('title', file.title, 'title')
  add('summary', file.summary, 'summary')
  if (file.kind === 'profile') {
    add('summary', file.note, 'note')
    return { path, file, items: [], texts, sources, today, judge }
  }
  if ('steps' in file) addPlaybook(file, add)
  ;(file.items ?? []).forEach((item, i) => {
    addItem(item, (role, text, ...at) => add(role, text, 'items', i, ...at))
  })
  const items = (file.items ?? []).map((item, i) => ({ item, path: ['items', i] as Path }))
  return { path, file, items, texts, sources, today, judge }
}

type Add = (role: TextRole, text: string | undefined, ...at: Path) => void

function addPlaybook(playbook: Playbook, add: Add): void {
  add('plan', playbook.plan, 'plan')
  add('line', playbook.scenario?.opening, 'scenario', 'opening')
  add('note', playbook.rehearsal?.interest, 'rehearsal', 'interest')
  add('line', playbook.rehearsal?.reveal, 'rehearsal', 'reveal')
  for (const [name, note] of Object.entries(playbook.notes ?? {})) add('note', note.ask, 'notes', name, 'ask')
  for (const [name, condition] of Object.entries(playbook.conditions ?? {})) {
    add('note', condition.ask, 'conditions', name, 'ask')
  }
  playbook.myths?.forEach((myth, i) => {
    add('line', myth.said, 'myths', i, 'said')
    add('myth', myth.better, 'myths', i, 'better')
  })
  playbook.steps.forEach((step, i) => {
    add('do', step.do, 'steps', i, 'do')
    add('why', step.why, 'steps', i, 'why')
    step.say?.forEach((line, j) => {
      add('say', line, 'steps', i, 'say', j)
    })
    step.avoid?.forEach((avoid, j) => {
      add('avoid', avoid.line, 'steps', i, 'avoid', j, 'line')
      add('reason', avoid.why, 'steps', i, 'avoid', j, 'why')
    })
  })
}

function addItem(item: Item, add: Add): void {
  add('stem', item.stem, 'stem')
  if ('line' in item) add('line', item.line, 'line')
  if ('customer' in item) add('line', item.customer, 'customer')
  if ('options' in item) {
    item.options.forEach((option, i) => {
      add('option', option.text, 'options', i, 'text')
      add('reason', option.why, 'options', i, 'why')
      add('reason', option['right-when'], 'options', i, 'right-when')
    })
  }
  if ('sequence' in item) {
    item.sequence.forEach((step, i) => {
      add('option', step.text, 'sequence', i, 'text')
      add('reason', step.why, 'sequence', i, 'why')
    })
  }
  if ('answer' in item) {
    add('reason', item.answer, 'answer')
    item.points.forEach((point, i) => {
      add('reason', point, 'points', i)
    })
  }
  if ('model' in item) {
    item.model.forEach((line, i) => {
      add('say', line, 'model', i)
    })
    add('reason', item.why, 'why')
  }
}
