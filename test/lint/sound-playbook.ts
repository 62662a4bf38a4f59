import { parse, stringify } from 'yaml'
import { bankOf, bankOfExample } from './support.ts'

type Tree = Record<string, unknown>

/** A playbook in which no check finds anything: tests break it in one place. */
export const SOUND = `format: 1
id: late-parcel
title: A parcel that never came
summary: For a parcel desk. A customer waited at home all day, and nobody came.
settings: [retail]
sources: [venting, packard21, henkel]
scenario:
  customer: Mr. Adeyemi, tired, sure that nobody rang
  opening: I was home all day. Nobody rang.
plan: If someone raises their voice, then I breathe out once before I answer.
conditions:
  abusive:
    ask: Are they insulting you as a person, beyond anger about the parcel?
  danger:
    ask: Is there a threat, a weapon or a blocked way out?
notes:
  their-words:
    ask: What did they say happened? Use their words.
    about: they-said
  outcome:
    ask: How did it end, at what time, and who was told?
    about: fact
myths:
  - said: Let them vent, it helps.
    better: Hear the story. Letting anger out does not lower it.
    sources: [venting]
steps:
  - id: breathe
    stage: calm
    do: Put down the scanner, breathe out once, and turn to face them.
    why: Your first sentence sets the tone for both of you.
  - id: hear
    stage: listen
    do: Let them finish. Then say the day and the parcel back in their words.
    why: People who were heard do not have to say it three times.
    say:
      - You were home on Tuesday from eight, and nobody rang. Which door do you have?
    note: their-words
    avoid:
      - line: Just give me the number, I have other people waiting.
        shows: [rushing]
  - id: name-it
    stage: empathize
    do: Name in one sentence what the lost day meant for them.
    why: It shows that you see more than a number on a box.
    say:
      - You kept the whole day free, and nobody came. That is hard.
    avoid:
      - line: It was only a one-day delay, nobody got hurt.
        shows: [dismissing]
  - id: own-it
    stage: own
    do: Say clearly what went wrong on our side, and apologize one time.
    why: A plain word about the mistake ends the search for a culprit.
    say:
      - Our driver marked it as tried, and he had not rung. I'm sorry.
    avoid:
      - line: That was the driver's fault, not ours.
        shows: [defending]
  - id: offer
    stage: solve
    do: Offer two ways to get the parcel, each with a time.
    why: Choosing gives back some of the say that they lost.
    say:
      - I can have it here at five, or at your door tomorrow at nine. Which do you prefer?
    avoid:
      - line: We'll look into it.
        shows: [vague-promise]
    promise: true
  - id: limit
    stage: boundaries
    when: abusive
    do: Say which words have to stop, that you want to help, and how it goes on.
    why: A limit with a way on protects you both.
    say:
      - I want to find this parcel with you, and I need the insults to stop. Shall we go on, or should Nadia take over?
    avoid:
      - line: One more word and I hang up.
        shows: [threatening]
  - id: get-safe
    stage: boundaries
    when: danger
    do: Step back, keep the door free, and call the guard on duty.
    why: No box is worth your health.
    say:
      - I'm stepping back now and getting Nadia.
    avoid:
      - line: Keep this up and your account gets blocked.
        shows: [threatening]
  - id: call-back
    stage: follow-up
    do: Ring at the time you named, even without news.
    why: A kept word does more than any apology.
    say:
      - It's five, and I said that I would ring. The parcel is here.
    avoid:
      - line: Someone will get back to you soon.
        shows: [vague-promise]
  - id: write-down
    stage: document
    do: Note the times, their words in quotation marks, and what you agreed on.
    why: The next person can go on from facts.
    note: outcome
  - id: look-back
    stage: learn
    do: Ask how the mark got there, and tell the depot.
    why: One mended route spares ten people the wait.
items:
  - id: a-good-no
    kind: recall
    stage: solve
    level: apply
    stem: A customer asks for an exception. What does a clear and respectful no hold?
    answer: It says the limit in one sentence, gives a short reason, and offers what you can do.
    points: [the limit, a short reason, what you can do instead]
`

const PROFILE = {
  format: 1,
  id: 'short-exam',
  title: 'A short exam',
  summary: 'For a desk.',
  banks: ['sound-bank'],
  minutes: 30,
  source: 'house rules',
  'checked-on': '2026-10-01',
}

const STEP_KEYS = new Set(['stage', 'do', 'why', 'say', 'avoid', 'when', 'note', 'promise'])
const ITEM_KEYS = new Set(['kind', 'stem', 'options', 'sequence', 'line'])
const BANK_KEYS = new Set(['jurisdiction', 'source-url', 'verified-on', 'expires-on'])

/** The file that an example of a check stands for: a part of a file, put into a sound one. */
export function fileOfExample(example: string): string {
  const known = bankOfExample(example)
  if (known !== undefined) return known
  const part = parse(example) as Tree
  const keys = Object.keys(part)
  if (part.kind === 'bank' || keys.some((key) => BANK_KEYS.has(key))) {
    return stringify({ ...(parse(bankOf([{ kind: 'recall' }])) as Tree), ...part })
  }
  if (part.kind === 'profile') return stringify({ ...PROFILE, ...part })
  if (keys.some((key) => ITEM_KEYS.has(key))) return bankOf([part])
  const playbook = parse(SOUND) as Tree & { steps: Tree[] }
  if (keys.every((key) => STEP_KEYS.has(key))) return stringify(withStep(playbook, part))
  const merged: Tree = { ...playbook, ...part }
  if (part.steps) merged.steps = fillSteps(part.steps as unknown[], playbook.steps)
  if (part.items) merged.items = (parse(bankOf(part.items as Tree[])) as Tree).items
  fitNames(merged as Tree & { steps: Tree[] }, part)
  return stringify(without(merged))
}

/** A step of the example takes the place of the sound one of its stage. */
function withStep(playbook: Tree & { steps: Tree[] }, part: Tree): Tree {
  const at = Math.max(
    0,
    playbook.steps.findIndex((step) => step.stage === (part.stage ?? 'solve')),
  )
  const steps = playbook.steps.map((step, i) => (i === at ? without({ ...step, ...part }) : step))
  return { ...playbook, steps }
}

/** What a step of the example leaves out comes from the sound one of its stage; a step with an id is taken as it is. */
function fillSteps(steps: readonly unknown[], sound: readonly Tree[]): unknown[] {
  const taken = new Map<unknown, number>()
  return steps.map((step, i) => {
    if (typeof step !== 'object' || step === null || 'id' in step) return step
    const { stage } = step as Tree
    const nth = taken.get(stage) ?? 0
    taken.set(stage, nth + 1)
    const same = sound.filter((other) => other.stage === stage)
    const { when: _when, note: _note, promise: _promise, id: _id, ...rest } = same[nth % same.length] ?? {}
    const more = nth >= same.length && {
      do: `Draw these: ${nthWords(i)}.`,
      why: `They stand for ${nthWords(i + 11)}.`,
      say: undefined,
      avoid: undefined,
    }
    return without({ ...rest, ...(more || {}), ...(step as Tree), id: `step-${i + 1}` })
  })
}

/** Short words of no meaning that are others for each number. */
function nthWords(n: number): string {
  const letter = (letters: string, k: number): string => letters[k % letters.length]!
  const word = (k: number): string => letter('bdfgklmnprt', k) + letter('aeiou', k) + letter('bdgkmnpt', k)
  return Array.from({ length: 6 }, (_, k) => word(n * 6 + k)).join(', ')
}

/** Conditions and notes of the example get a step that uses them; what no step uses is left out. */
function fitNames(merged: Tree & { steps: Tree[] }, part: Tree): void {
  if (!Array.isArray(merged.steps)) return
  for (const [list, key] of [
    ['conditions', 'when'],
    ['notes', 'note'],
  ] as const) {
    const names = Object.keys((merged[list] ?? {}) as Tree)
    if (part[list] && !part.steps) {
      const free = names.filter((name) => !merged.steps.some((step) => step[key] === name))
      merged.steps = merged.steps.flatMap((step) => {
        if (typeof step[key] !== 'string' || names.includes(step[key])) return [step]
        const name = free.shift()
        return name === undefined
          ? key === 'when'
            ? []
            : [without({ ...step, [key]: null })]
          : [{ ...step, [key]: name }]
      })
    }
    if (part.steps && !part[list]) {
      const used = new Set(merged.steps.map((step) => step?.[key]))
      merged[list] = Object.fromEntries(
        Object.entries(merged[list] as Tree).filter(([name]) => used.has(name)),
      )
    }
  }
}

/** The tree without the keys that the example empties. */
function without(tree: Tree): Tree {
  return Object.fromEntries(Object.entries(tree).filter(([, value]) => value !== null && value !== undefined))
}
