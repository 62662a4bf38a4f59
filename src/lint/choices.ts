import type { Item, Option } from '../playbook/schema.ts'
import type { Path } from '../playbook/yaml-tree.ts'
import type { Subject } from './check.ts'
import { type WordAt, wordsOf } from './content-words.ts'
import { rootsOf } from './likeness.ts'
import { type Question, questionOf } from './question.ts'
import { withoutQuotes } from './quotes.ts'
import { rememberedLast } from './remembered.ts'

/** An option of a question, with what the checks ask of it. */
export interface Choice {
  readonly text: string
  /** The text with what is quoted in it turned into blanks. */
  readonly plain: string
  readonly key: boolean
  readonly option: Option
  readonly words: readonly WordAt[]
  /** The roots of its content words. */
  readonly roots: ReadonlySet<number>
  /** Where the option stands, and its text. */
  readonly path: Path
  readonly textPath: Path
}

/** A question whose options are written for it: choose, select and best-worst. Those of `spot` quote a line. */
export interface ChoiceItem {
  readonly item: Item
  readonly path: Path
  readonly stem: string
  readonly stemPath: Path
  readonly question: Question
  readonly choices: readonly Choice[]
  readonly keys: readonly Choice[]
  readonly distractors: readonly Choice[]
  /** The options are words to say or write, and not deeds or statements. */
  readonly spoken: boolean
}

/** All such questions of a file; worked out once for all checks. */
export const choiceItems = rememberedLast((subject: Subject): readonly ChoiceItem[] =>
  subject.items.flatMap(({ item, path }) => {
    const free = item.kind === 'choose' || item.kind === 'select' || item.kind === 'best-worst'
    return free ? [choiceItem(item, item.options, path)] : []
  }),
)

function choiceItem(item: Item, options: readonly Option[], path: Path): ChoiceItem {
  const choices = options.map((option, i): Choice => {
    const words = wordsOf(option.text)
    return {
      text: option.text,
      plain: withoutQuotes(option.text),
      key: option.key === true,
      option,
      words,
      roots: rootsOf(option.text),
      path: [...path, 'options', i],
      textPath: [...path, 'options', i, 'text'],
    }
  })
  const question = questionOf(item.stem)
  return {
    item,
    path,
    stem: item.stem,
    stemPath: [...path, 'stem'],
    question,
    choices,
    keys: choices.filter(({ key }) => key),
    distractors: choices.filter(({ key }) => !key),
    spoken: SAYS.test(question.text) || choices.some(({ plain }) => FIRST_PERSON.test(plain)),
  }
}

const FIRST_PERSON = /\b(?:I|I['’](?:m|ll|ve|d)|we|we['’](?:re|ll|ve|d)|my|our|me|us)\b/
/** Questions about what to say or write. */
const SAYS = /\b(?:say|says|answers?|reply|replies|respond|response|line|sentence|wording|rewrite)\b/i
