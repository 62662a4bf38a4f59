import * as v from 'valibot'
import { authority, rehearsal } from './schema-case.ts'
import { id, text } from './schema-parts.ts'
import { STAGES } from './stages.ts'
import { ANTI_PATTERNS, MISCONCEPTIONS, type Misconception, SIGNALS } from './vocabulary.ts'

export { ID_PATTERN } from './schema-parts.ts'

/**
 * Format 1 of the playbook file, said once. The TypeScript types, the reader's checks and the JSON Schema that
 * editors use are all made from this file. Descriptions end up in the editor: write them for a trainer.
 */

const MAX_ITEMS = 1000

const ids = (description: string) => v.pipe(v.array(id('an id')), v.description(description))
const lines = (description: string) =>
  v.pipe(v.array(text('a line')), v.minLength(1), v.description(description))
const date = (description: string) =>
  v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.description(`${description} (YYYY-MM-DD)`))

const stage = v.pipe(v.picklist(STAGES), v.description('where in the conversation this belongs'))
const formerly = v.optional(ids('ids this had before; the learning history follows them'))

const scenario = v.strictObject({
  customer: text('who stands there, and in what state'),
  opening: text('the first thing the customer says'),
})

const avoidLine = v.strictObject({
  line: text('what not to say, as a person would really say it'),
  shows: v.pipe(
    v.array(v.picklist(ANTI_PATTERNS)),
    v.minLength(1),
    v.description('the anti-patterns the judge finds in this line, exactly'),
  ),
  why: v.optional(text('why this line makes things worse here')),
})

const step = v.strictObject({
  id: id('stable id of the step'),
  formerly,
  stage,
  do: text('what to do, so concrete that someone could film it'),
  why: text('why it helps'),
  say: v.optional(lines('model lines; the judge must find nothing wrong with them')),
  avoid: v.optional(v.pipe(v.array(avoidLine), v.description('lines to avoid'))),
  note: v.optional(id('the note to ask for in a run; defined under notes')),
  when: v.optional(id('do this only if this condition holds; defined under conditions')),
  promise: v.optional(v.pipe(v.boolean(), v.description('ask in a run what was promised, and by when'))),
})

const condition = v.strictObject({
  ask: text('the yes-or-no question that decides it'),
})

const note = v.strictObject({
  ask: text('what a run asks for'),
  about: v.pipe(
    v.picklist(['fact', 'they-said', 'i-said']),
    v.description('a fact you saw, something they said, or something you said: the record keeps them apart'),
  ),
})

const myth = v.strictObject({
  said: text('what is often taught'),
  better: text('what the evidence supports'),
  sources: v.optional(ids('keys of sources.yaml')),
})

const option = v.strictObject({
  text: text('the option'),
  key: v.optional(v.pipe(v.boolean(), v.description('true when choosing it is right'))),
  why: text('why it is right or wrong, for the learner who picked it'),
  misconception: v.optional(
    v.pipe(
      v.picklist(Object.keys(MISCONCEPTIONS) as Misconception[]),
      v.description('the belief behind a distractor'),
    ),
  ),
  'right-when': v.optional(text('when this would be the right thing to do')),
})

/** What every item has, whatever its kind. */
const item = {
  id: id('stable id of the item; the learning history hangs on it'),
  formerly,
  stage,
  stem: text('the question'),
  domain: v.optional(v.pipe(v.string(), v.regex(/^[A-L]$/), v.description('domain letter of the blueprint'))),
  subtopic: v.optional(text('subtopic in the blueprint')),
  level: v.optional(
    v.pipe(v.picklist(['recall', 'apply', 'judge']), v.description('what answering it takes')),
  ),
  sources: v.optional(ids('keys of sources.yaml')),
  grade: v.optional(
    v.pipe(
      v.picklist(['A', 'B', 'C']),
      v.description('A direct study, B indirect study, C practice consensus'),
    ),
  ),
  setting: v.optional(text('where it plays')),
}

const options = (min: number) =>
  v.pipe(v.array(option), v.minLength(min), v.maxLength(6), v.description('the options'))

const choose = v.strictObject({ ...item, kind: v.literal('choose'), options: options(3) })
const select = v.strictObject({ ...item, kind: v.literal('select'), options: options(3) })
const bestWorst = v.strictObject({
  ...item,
  kind: v.literal('best-worst'),
  options: v.pipe(
    v.array(
      v.strictObject({
        ...option.entries,
        key: v.optional(v.pipe(v.boolean(), v.description('true for the best option'))),
        worst: v.optional(v.pipe(v.boolean(), v.description('true for the worst option'))),
      }),
    ),
    v.minLength(3),
    v.maxLength(5),
    v.description('the options; exactly one is the key, exactly one is the worst'),
  ),
})
const spot = v.strictObject({
  ...item,
  kind: v.literal('spot'),
  line: text('what the agent said; every option quotes a part of it'),
  shows: v.optional(v.picklist(ANTI_PATTERNS)),
  options: options(2),
})
const order = v.strictObject({
  ...item,
  kind: v.literal('order'),
  sequence: v.pipe(
    v.array(v.strictObject({ text: text('one step'), why: text('why it comes here') })),
    v.minLength(3),
    v.maxLength(7),
    v.description('the steps in their right order; the drill shuffles them'),
  ),
})
const recall = v.strictObject({
  ...item,
  kind: v.literal('recall'),
  answer: text('the answer, said in full'),
  points: v.pipe(lines('what a complete answer holds'), v.maxLength(6)),
})
const reply = v.strictObject({
  ...item,
  kind: v.literal('reply'),
  customer: text('what the customer says'),
  wants: v.pipe(
    v.array(v.picklist(SIGNALS)),
    v.minLength(1),
    v.description('the good moves the answer should hold'),
  ),
  avoids: v.optional(
    v.pipe(v.array(v.picklist(ANTI_PATTERNS)), v.description('anti-patterns that count against it')),
  ),
  model: lines('answers that the judge finds good'),
  why: text('what makes a good answer here'),
})

export const itemSchema = v.variant('kind', [choose, select, bestWorst, order, spot, recall, reply])
export const ITEM_KINDS = ['choose', 'select', 'best-worst', 'order', 'spot', 'recall', 'reply'] as const

const items = v.pipe(v.array(itemSchema), v.maxLength(MAX_ITEMS), v.description('questions for the drill'))

/** What playbooks and banks have in common. */
const head = {
  format: v.pipe(v.literal(1), v.description('version of this file format')),
  id: id('stable id; reviews and runs hang on it'),
  formerly,
  title: text('title, as a list shows it'),
  summary: text('one or two sentences: for whom and what for'),
  sources: v.optional(ids('keys of sources.yaml')),
}

export const playbookSchema = v.strictObject({
  ...head,
  kind: v.optional(v.literal('playbook')),
  settings: v.optional(ids('where it applies: retail, healthcare, phone …')),
  method: v.optional(v.pipe(v.boolean(), v.description('teaches a method rather than one situation'))),
  scenario: v.optional(scenario),
  rehearsal: v.optional(v.pipe(rehearsal, v.description('what a rehearsal needs to know of the case'))),
  authority: v.optional(
    v.pipe(
      authority,
      v.description('what the person may promise without asking anyone; model lines stay within'),
    ),
  ),
  plan: v.optional(text('one if-then plan to take into the shift')),
  conditions: v.optional(
    v.pipe(v.record(id('name of a condition'), condition), v.description('what a run may have to decide')),
  ),
  notes: v.optional(
    v.pipe(v.record(id('name of a note'), note), v.description('what a run asks for and the record keeps')),
  ),
  myths: v.optional(v.pipe(v.array(myth), v.description('often taught, not quite true'))),
  steps: v.pipe(v.array(step), v.minLength(1), v.maxLength(60), v.description('the checklist, in order')),
  items: v.optional(items),
})

export const bankSchema = v.strictObject({
  ...head,
  kind: v.literal('bank'),
  jurisdiction: v.optional(text('where this is true, such as US-CA; leave out for what is true anywhere')),
  'source-url': v.optional(text('the regulator’s page')),
  'verified-on': v.optional(date('day the facts were checked')),
  'expires-on': v.optional(date('day after which they must be checked again')),
  items,
})

/** Rules of an exam: what is asked, how long, and what is enough. */
export const profileSchema = v.strictObject({
  format: head.format,
  kind: v.literal('profile'),
  id: head.id,
  title: head.title,
  summary: head.summary,
  banks: v.pipe(ids('banks the questions come from'), v.minLength(1)),
  count: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1),
    v.maxValue(500),
    v.description('number of questions'),
  ),
  minutes: v.pipe(v.number(), v.minValue(0.1), v.maxValue(600), v.description('time allowed')),
  pass: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1),
    v.description('right answers needed; never rounded from a percentage'),
  ),
  weights: v.optional(
    v.pipe(
      v.record(v.pipe(v.string(), v.regex(/^[A-L]$/)), v.pipe(v.number(), v.minValue(0))),
      v.description('share of each domain; all alike as in the banks when left out'),
    ),
  ),
  kinds: v.optional(
    v.pipe(
      v.array(v.picklist(['choose', 'select', 'best-worst', 'spot', 'order'])),
      v.description('kinds of items that may come'),
    ),
  ),
  order: v.optional(v.pipe(v.picklist(['mixed', 'by-domain']), v.description('mixed unless said otherwise'))),
  back: v.optional(v.pipe(v.boolean(), v.description('whether one may go back; yes unless said otherwise'))),
  jurisdiction: v.optional(text('where these rules hold, such as US-FL; leave out for rules of your own')),
  source: text('where these rules come from'),
  'source-url': v.optional(text('the page')),
  'checked-on': date('day the rules were checked'),
  note: v.optional(text('what the learner should know, such as "check with the regulator"')),
})

export const sourcesSchema = v.strictObject({
  format: v.literal(1),
  kind: v.literal('sources'),
  sources: v.record(
    id('key of a source'),
    v.strictObject({ text: text('author, year, title'), url: v.optional(text('where to find it')) }),
  ),
})

export type Playbook = v.InferOutput<typeof playbookSchema>
export type Bank = v.InferOutput<typeof bankSchema>
export type Profile = v.InferOutput<typeof profileSchema>
export type Sources = v.InferOutput<typeof sourcesSchema>
export type Step = Playbook['steps'][number]
export type Item = v.InferOutput<typeof itemSchema>
export type ItemKind = Item['kind']
export type Option = v.InferOutput<typeof option>
