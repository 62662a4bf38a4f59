import { type Damage, itemsOf, moveStage, pick, stepsOf, type Tree, toStep, withoutStages } from './damage.ts'

const has = (key: string) => (step: Tree) => step[key] !== undefined
const say = (step: Tree): string[] => step.say as string[]

export const STRUCTURE_DAMAGE: readonly Damage[] = [
  { kind: 'no calm step', check: 'missing-calm', to: 'playbook', tree: withoutStages('calm') },
  { kind: 'no listen step', check: 'missing-listen', to: 'playbook', tree: withoutStages('listen') },
  { kind: 'no empathize step', check: 'missing-empathize', to: 'playbook', tree: withoutStages('empathize') },
  { kind: 'no solve step', check: 'missing-solve', to: 'playbook', tree: withoutStages('solve') },
  { kind: 'no follow-up step', check: 'missing-follow-up', to: 'playbook', tree: withoutStages('follow-up') },
  { kind: 'no document step', check: 'missing-document', to: 'playbook', tree: withoutStages('document') },
  { kind: 'no boundaries step', check: 'no-boundary', to: 'playbook', tree: withoutStages('boundaries') },
  {
    kind: 'solve moved first',
    check: 'solve-before-listen',
    to: 'playbook',
    tree: moveStage('solve', 'start'),
  },
  {
    kind: 'listen moved last',
    check: 'solve-before-listen',
    to: 'playbook',
    tree: moveStage('listen', 'end'),
  },
  {
    kind: 'empathize moved last',
    check: 'solve-before-empathize',
    to: 'playbook',
    tree: moveStage('empathize', 'end'),
  },
  {
    kind: 'follow-up moved first',
    check: 'follow-up-before-solve',
    to: 'playbook',
    tree: moveStage('follow-up', 'start'),
  },
  {
    kind: 'document moved first',
    check: 'document-too-early',
    to: 'playbook',
    tree: moveStage('document', 'start'),
  },
  { kind: 'calm moved last', check: 'late-calm', to: 'playbook', tree: moveStage('calm', 'end') },
  { kind: 'learn moved first', check: 'early-learn', to: 'playbook', tree: moveStage('learn', 'start') },
  {
    kind: 'the question about abuse removed',
    check: 'no-abuse-condition',
    to: 'playbook',
    tree(file) {
      const conditions = file.conditions as Tree | undefined
      if (!conditions?.abusive) return false
      delete conditions.abusive
      file.steps = stepsOf(file).filter((step) => step.when !== 'abusive')
      return true
    },
  },
  {
    kind: 'a limit cut to an order',
    check: 'boundary-without-way-on',
    to: 'playbook',
    tree: toStep(
      (step) => step.when === 'abusive' && step.say !== undefined,
      (step, random) => {
        say(step)[Math.floor(random() * say(step).length)] = pick(
          [
            'Stop insulting me this instant.',
            'I do not accept that tone from anyone.',
            "Don't you dare speak to me like that again.",
            'That is enough. No more of those words.',
            'You will not talk to my coworker that way.',
          ],
          random,
        )!
      },
    ),
  },
  {
    kind: 'the danger step removed, the rest only talks',
    check: 'boundary-without-safe-way',
    to: 'playbook',
    tree(file) {
      const before = stepsOf(file).length
      file.steps = stepsOf(file).filter((step) => step.stage !== 'boundaries' || step.when === 'abusive')
      for (const step of stepsOf(file))
        if (step.stage === 'boundaries') step.do = 'Name the words that have to stop.'
      return stepsOf(file).length < before
    },
  },
  {
    kind: 'a limit for everyone',
    check: 'boundary-for-everyone',
    to: 'playbook',
    tree: toStep(
      (step) => step.stage === 'boundaries' && step.say !== undefined,
      (step) => {
        delete step.when
      },
    ),
  },
  {
    kind: 'a condition nobody uses',
    check: 'dead-condition',
    to: 'playbook',
    tree: toStep(has('when'), (step, _random, file) => {
      const { when } = step
      for (const other of stepsOf(file)) if (other.when === when) delete other.when
    }),
  },
  {
    kind: 'a condition asked twice',
    check: 'same-condition-twice',
    to: 'playbook',
    tree(file, random) {
      const conditions = file.conditions as Record<string, { ask: string }> | undefined
      const name = pick(Object.keys(conditions ?? {}), random)
      if (!conditions || name === undefined) return false
      const { ask } = conditions[name]!
      const again = pick(
        [ask, `Right now: ${ask}`, ask.replace('Is ', 'Was '), ask.replace('?', ', as far as you see?')],
        random,
      )!
      conditions['once-more'] = { ask: again }
      stepsOf(file).at(-1)!.when = 'once-more'
      return true
    },
  },
  {
    kind: 'an open question as a condition',
    check: 'open-condition',
    to: 'playbook',
    tree(file, random) {
      const conditions = file.conditions as Record<string, { ask: string }> | undefined
      const name = pick(Object.keys(conditions ?? {}), random)
      if (!conditions || name === undefined) return false
      conditions[name]!.ask = pick(
        [
          'How do they behave toward you?',
          'What are they doing now?',
          'Who is with them?',
          'Why are they upset?',
        ],
        random,
      )!
      return true
    },
  },
  {
    kind: 'a note nobody asks for',
    check: 'unused-note',
    to: 'playbook',
    tree: toStep(has('note'), (step, _random, file) => {
      const { note } = step
      for (const other of stepsOf(file)) if (other.note === note) delete other.note
    }),
  },
  {
    kind: 'a note asked twice',
    check: 'note-asked-twice',
    to: 'playbook',
    tree(file) {
      const always = stepsOf(file).filter((step) => step.when === undefined)
      const from = always.find(has('note'))
      const to = always.find((step) => step !== from && step.note === undefined)
      if (!from || !to) return false
      to.note = from.note
      return true
    },
  },
  {
    kind: 'their words filed as a fact',
    check: 'note-kind',
    to: 'playbook',
    tree(file, random) {
      const notes = Object.values((file.notes ?? {}) as Record<string, Tree>)
      const note = pick(
        notes.filter(({ ask }) => /^What did (?:they|the \w+) say/.test(String(ask))),
        random,
      )
      if (note) note.about = pick(['fact', 'i-said'], random)
      return note !== undefined
    },
  },
  {
    kind: 'what you said filed as theirs',
    check: 'note-kind',
    to: 'playbook',
    tree(file, random) {
      const notes = Object.values((file.notes ?? {}) as Record<string, Tree>)
      const note = pick(
        notes.filter(
          ({ ask, about }) => about === 'i-said' && /^What did you (?:say|tell|promise)/.test(String(ask)),
        ),
        random,
      )
      if (note) note.about = pick(['fact', 'they-said'], random)
      return note !== undefined
    },
  },
  {
    kind: 'no fact among the notes',
    check: 'no-facts-noted',
    to: 'playbook',
    tree(file) {
      const notes = Object.values((file.notes ?? {}) as Record<string, Tree>)
      for (const note of notes) if (note.about === 'fact') note.about = 'i-said'
      return notes.length > 0
    },
  },
  {
    kind: 'no promise asked',
    check: 'promise-not-asked',
    to: 'playbook',
    tree(file) {
      const steps = stepsOf(file).filter((step) => step.promise === true)
      for (const step of steps) delete step.promise
      return steps.length > 0
    },
  },
  {
    kind: 'a spoken stage without words',
    check: 'step-without-words',
    to: 'playbook',
    tree(file, random) {
      const stage = pick(['empathize', 'own', 'solve', 'listen', 'follow-up', 'boundaries'], random)
      const steps = stepsOf(file).filter((step) => step.stage === stage)
      for (const step of steps) delete step.say
      return steps.length > 0
    },
  },
  {
    kind: 'no line to avoid',
    check: 'no-line-to-avoid',
    to: 'playbook',
    tree: toStep(
      (step) => step.say !== undefined && step.avoid !== undefined,
      (step, random) => {
        if (random() < 0.5) step.avoid = []
        else delete step.avoid
      },
    ),
  },
  {
    kind: 'a line to avoid as a model',
    check: 'said-and-avoided',
    to: 'playbook',
    tree: toStep(
      (step) => step.say !== undefined && step.avoid !== undefined,
      (step) => {
        step.say = [...say(step), (step.avoid as { line: string }[])[0]!.line.replace(/\.$/, '')]
      },
    ),
  },
  {
    kind: 'a model line twice',
    check: 'repeated-line',
    to: 'playbook',
    tree(file) {
      const [first, ...rest] = stepsOf(file).filter(has('say'))
      if (!first || rest.length === 0) return false
      rest.at(-1)!.say = [...say(rest.at(-1)!), say(first)[0]!]
      return true
    },
  },
  {
    kind: 'a step that only names an aim',
    check: 'thin-step',
    to: 'playbook',
    tree: toStep(
      () => true,
      (step, random) => {
        step.do = pick(
          [
            'Stay calm and professional.',
            'Be polite.',
            'Show empathy.',
            'Handle the situation professionally.',
            'Listen actively.',
            'Resolve the problem.',
            'De-escalate.',
            'Respond appropriately.',
            'Keep calm.',
            'Be patient, polite and respectful at all times.',
          ],
          random,
        )
      },
    ),
  },
  {
    kind: 'a step with an empty reason',
    check: 'thin-why',
    to: 'playbook',
    tree: toStep(
      () => true,
      (step, random) => {
        step.why = pick(
          ['This is important.', 'It helps.', 'Because it works.', 'Best practice.', String(step.do)],
          random,
        )
      },
    ),
  },
  {
    kind: 'two steps that say the same',
    check: 'duplicate-step-text',
    to: 'playbook',
    tree(file, random) {
      const steps = stepsOf(file)
      const from = pick(steps.slice(0, -1), random)
      if (!from) return false
      steps.at(-1)!.do = random() < 0.5 ? from.do : `Once more: ${from.do}`
      return true
    },
  },
  {
    kind: 'far too many steps',
    check: 'too-many-steps',
    to: 'playbook',
    tree(file) {
      const steps = stepsOf(file)
      for (let i = 0; i < 14; i++) {
        steps.push({
          id: `extra-${i}`,
          stage: 'learn',
          do: `Look at entry ${i} again.`,
          why: `Entry ${i} may hold more.`,
        })
      }
      return true
    },
  },
  {
    kind: 'no questions',
    check: 'no-items',
    to: 'playbook',
    tree(file, random) {
      if (random() < 0.5) file.items = []
      else delete file.items
      return true
    },
  },
  {
    kind: 'a stage no question practices',
    check: 'stage-without-item',
    to: 'playbook',
    tree(file) {
      const solving = itemsOf(file, 'choose').filter((item) => item.stage === 'solve')
      for (const item of itemsOf(file)) if (item.stage === 'solve') item.stage = 'learn'
      return solving.length > 0
    },
  },
  {
    kind: 'a situation without a scene',
    check: 'no-scenario',
    to: 'playbook',
    tree(file) {
      if (file.method === true) delete file.method
      delete file.scenario
      return true
    },
  },
  {
    kind: 'a plan that is a wish',
    check: 'plan-without-cue',
    to: 'playbook',
    tree(file, random) {
      file.plan = pick(
        [
          'I will be more patient today.',
          'Breathe and listen more.',
          'My goal is to stay kind, whatever comes.',
          'I want to let people finish.',
        ],
        random,
      )
      return true
    },
  },
]
