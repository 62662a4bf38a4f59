import {
  type Damage,
  distractorsOf,
  itemsOf,
  keyOf,
  lowered,
  optionsOf,
  pick,
  type Tree,
  toItem,
} from './damage.ts'

const CHOICE = ['choose']
const described = (item: Tree): boolean =>
  optionsOf(item).length >= 4 &&
  optionsOf(item).every(({ text }) => !/\b(?:I|I'm|I'll|me|my|we|our|us)\b|["“]/.test(String(text)))

/** A damage to an item with described options, which are not words to say. */
const toDescribed = (change: Parameters<typeof toItem>[2]) => toItem(CHOICE, described, change)
const toChoice = (change: Parameters<typeof toItem>[2]) =>
  toItem(CHOICE, (item) => optionsOf(item).length >= 4, change)
/** What a stem tells before it asks. */
const situationOf = (item: Tree): string => {
  const told = String(item.stem)
    .replace(/[^.?!]*\?\s*$/, '')
    .trim()
  return told === '' ? '' : `${told} `
}

export const ITEM_DAMAGE: readonly Damage[] = [
  {
    kind: 'the key made long',
    check: 'longest-key',
    to: 'any',
    tree: toChoice((item) => {
      keyOf(item).text =
        `${String(keyOf(item).text).replace(/[.]$/, '')}, and then take the time to see whether it was what they needed from you`
    }),
  },
  {
    kind: 'all of the above',
    check: 'all-of-the-above',
    to: 'any',
    tree: toChoice((item, random) => {
      pick(distractorsOf(item), random)!.text = pick(
        ['All of the above', 'All of these', 'All of the above are right.', 'All three'],
        random,
      )
    }),
  },
  {
    kind: 'none of the above',
    check: 'none-of-the-above',
    to: 'any',
    tree: toChoice((item, random) => {
      pick(distractorsOf(item), random)!.text = pick(
        ['None of the above', 'None of these', 'None of the above.'],
        random,
      )
    }),
  },
  {
    kind: 'a negative stem',
    check: 'negative-stem',
    to: 'any',
    tree: toChoice((item, random) => {
      const question = pick(
        [
          'Which of these should you NOT do?',
          'All of these help except:',
          'Which answer is not helpful?',
          'Which move is least helpful?',
          'What should you never do here?',
        ],
        random,
      )
      item.stem = `${situationOf(item)}${question}`
    }),
  },
  {
    kind: 'absolutes in a wrong option',
    check: 'absolute-terms',
    to: 'any',
    tree: toItem(
      CHOICE,
      (item) =>
        described(item) &&
        optionsOf(item).every(({ text }) => !/\b(?:always|never|every)\b/i.test(String(text))),
      (item, random) => {
        const option = pick(distractorsOf(item), random)!
        option.text = pick(
          [
            `Always ${lowered(option.text)}`,
            `${String(option.text).replace(/\.$/, '')} in every case`,
            `Never wait, and ${lowered(option.text)}`,
          ],
          random,
        )
      },
    ),
  },
  {
    kind: 'only the key hedges',
    check: 'hedged-key',
    to: 'any',
    tree: toDescribed((item, random) => {
      const { text } = keyOf(item)
      keyOf(item).text = pick(
        [
          `Usually, ${lowered(text)}`,
          `In most cases, ${lowered(text)}`,
          `${String(text).replace(/\.$/, '')}, where possible`,
        ],
        random,
      )
    }),
  },
  {
    kind: 'an article that gives the key away',
    check: 'grammar-cue',
    to: 'any',
    tree: toChoice((item) => {
      item.stem = 'What such a guest needs most of all is an'
      optionsOf(item).forEach((option, i) => {
        option.text =
          option.key === true
            ? 'open ear for the whole story'
            : `${['quick', 'short', 'firm', 'polite', 'clear'][i]} word about the rule`
      })
    }),
  },
  {
    kind: 'a word of the stem in the key',
    check: 'word-repeat',
    to: 'any',
    tree: toDescribed((item) => {
      item.stem = `${situationOf(item)}Which step restores the confidence of this person?`
      keyOf(item).text = `${String(keyOf(item).text).replace(/\.$/, '')} to restore confidence`
    }),
  },
  {
    kind: 'parts that point at the key',
    check: 'convergence-cue',
    to: 'any',
    tree: toChoice((item) => {
      const texts = [
        'Step back, and look at the floor',
        'Walk out, and keep your voice low',
        'Step back, and let your voice rise',
        'Lean in, and keep your voice low',
      ]
      let next = 0
      for (const option of optionsOf(item)) {
        option.text = option.key === true ? 'Step back, and keep your voice low' : texts[next++ % 4]
      }
      item.options = optionsOf(item).slice(0, 5)
    }),
  },
  {
    kind: 'ranges that overlap',
    check: 'overlapping-options',
    to: 'any',
    tree: toChoice((item) => {
      item.stem = 'A search takes long. After how many minutes do you go back to the caller with news?'
      optionsOf(item).forEach((option, i) => {
        option.text = `${i * 4 + 1} to ${i * 4 + 5} minutes`
      })
    }),
  },
  {
    kind: 'numbers out of order',
    check: 'lost-sequence',
    to: 'any',
    tree: toChoice((item) => {
      item.stem = 'A search takes long. After how many minutes do you go back to the caller with news?'
      const numbers = [15, 5, 30, 10, 20, 2]
      optionsOf(item).forEach((option, i) => {
        option.text = `${numbers[i]} minutes`
      })
    }),
  },
  {
    kind: 'an option of one word',
    check: 'option-length',
    to: 'any',
    tree: toItem(
      CHOICE,
      (item) => optionsOf(item).every(({ text }) => String(text).length > 30),
      (item, random) => {
        pick(distractorsOf(item), random)!.text = 'Wait'
      },
    ),
  },
  {
    kind: 'one option in another form',
    check: 'option-form',
    to: 'any',
    tree: toItem(
      CHOICE,
      (item) =>
        described(item) &&
        optionsOf(item).every(({ text }) =>
          /^(?:Ask|Tell|Say|Give|Offer|Show|Let|Take|Write|Call|Step|Keep|Name|Send|Go|Look|Put)\b/.test(
            String(text),
          ),
        ),
      (item, random) => {
        const option = pick(optionsOf(item), random)!
        option.text = `To ${lowered(option.text)}`
      },
    ),
  },
  {
    kind: 'two options alike',
    check: 'similar-options',
    to: 'any',
    tree: toDescribed((item) => {
      const [first, second] = distractorsOf(item)
      second!.text = `Just ${lowered(first!.text)}`
    }),
  },
  {
    kind: 'an absurd distractor',
    check: 'absurd-distractor',
    to: 'any',
    tree: toDescribed((item, random) => {
      pick(distractorsOf(item), random)!.text = pick(
        [
          'Laugh at them and walk off to lunch',
          'Tell them to shut up and go away',
          'Punch the wall beside the person',
        ],
        random,
      )
    }),
  },
  {
    kind: 'a reason of one word',
    check: 'thin-rationale',
    to: 'any',
    tree: toChoice((item, random) => {
      pick(optionsOf(item), random)!.why = pick(['Wrong.', 'No.', 'Not good.', 'Yes.'], random)
    }),
  },
  {
    kind: 'the same reason twice',
    check: 'same-rationale',
    to: 'any',
    tree: toChoice((item) => {
      const [first, second] = distractorsOf(item)
      second!.why = first!.why
    }),
  },
  {
    kind: 'the key moved, the reasons not',
    check: 'contrary-rationale',
    to: 'any',
    tree: toChoice((item, random) => {
      if (random() < 0.5) keyOf(item).why = `Wrong. ${distractorsOf(item)[0]!.why}`
      else distractorsOf(item)[0]!.why = `Correct. ${keyOf(item).why}`
    }),
  },
  {
    kind: 'yes and no',
    check: 'true-false-options',
    to: 'any',
    tree: toChoice((item) => {
      const texts = ['Yes', 'No', 'It depends', 'True']
      item.options = optionsOf(item).slice(0, 5)
      optionsOf(item).forEach((option, i) => {
        option.text = i < 4 ? texts[i] : 'False'
      })
    }),
  },
  {
    kind: 'a stem without a question',
    check: 'unfocused-stem',
    to: 'any',
    tree: toChoice((item, random) => {
      item.stem = pick(
        ['Which of the following is true?', 'Listening', 'Anger:', 'Which statement is correct?'],
        random,
      )
    }),
  },
  {
    kind: 'A and B only',
    check: 'complex-k-type',
    to: 'any',
    tree: toChoice((item, random) => {
      pick(distractorsOf(item), random)!.text = pick(
        ['A and B only', 'Both A and C', '1 and 3', 'Only A and B are right'],
        random,
      )
    }),
  },
  {
    kind: 'a blank to fill',
    check: 'fill-in-blank',
    to: 'any',
    tree: toChoice((item) => {
      item.stem = 'After the story has been told once, the agent should ____ and then go on to the options.'
    }),
  },
  {
    kind: 'a lesson in the stem',
    check: 'needless-information',
    to: 'any',
    tree: toChoice((item, random) => {
      item.stem = `${pick(['Remember that people want to be heard first.', 'Please note that anger rises in a line.', 'As you know, waiting makes people angry.', 'Keep in mind that a low voice helps.'], random)} ${item.stem}`
    }),
  },
  {
    kind: 'a stem without an end',
    check: 'long-stem',
    to: 'any',
    tree: toChoice((item) => {
      const filler =
        'It is a rainy Tuesday in the fall, and the house has been busy since the early morning. The lobby is full of bags. The coffee machine has been out of order since ten. Two of your colleagues are at lunch, and a third one is on the phone with the depot. The radio plays an old song. A child has lost a red balloon and looks up at the ceiling, where it now hangs beside the lamp. '
      item.stem = filler + filler.replace('Tuesday', 'afternoon') + item.stem
    }),
  },
  {
    kind: 'the key right only sometimes',
    check: 'key-right-when',
    to: 'any',
    tree: toChoice((item) => {
      keyOf(item)['right-when'] = 'They are calm enough to answer you.'
    }),
  },
  {
    kind: 'a wrong option admitted to be right',
    check: 'second-right-answer',
    to: 'any',
    tree: toChoice((item, random) => {
      const option = pick(distractorsOf(item), random)!
      option.why = `${option.why} ${pick(['This is also right.', 'It works just as well.', 'That would also be fine.'], random)}`
    }),
  },
  {
    kind: 'an option named by its letter',
    check: 'position-reference',
    to: 'any',
    tree: toChoice((item, random) => {
      const option = pick(distractorsOf(item), random)!
      option.why = `${option.why} ${pick(['Option B is better.', 'See the first option.', 'The option above says it better.'], random)}`
    }),
  },
  {
    kind: 'the wrong count in the stem',
    check: 'count-mismatch',
    to: 'any',
    tree: toItem(
      ['select'],
      () => true,
      (item) => {
        const keys = optionsOf(item).filter((option) => option.key === true).length
        item.stem = `A delivery went wrong by your own mistake. Which ${keys === 2 ? 'three' : 'two'} moves help now?`
      },
    ),
  },
  {
    kind: 'a sentence that cannot be picked',
    check: 'spot-coverage',
    to: 'any',
    tree: toItem(
      ['spot'],
      (item) => optionsOf(item).length >= 3,
      (item) => {
        item.options = optionsOf(item).filter((option) => option !== distractorsOf(item)[0])
      },
    ),
  },
  {
    kind: 'steps that say where they belong',
    check: 'order-cue',
    to: 'any',
    tree: toItem(
      ['order'],
      () => true,
      (item, random) => {
        const sequence = item.sequence as Tree[]
        if (random() < 0.5) sequence[0]!.text = `First, ${lowered(sequence[0]!.text)}`
        else sequence.at(-1)!.text = `Finally, ${lowered(sequence.at(-1)!.text)}`
      },
    ),
  },
  {
    kind: 'points of another answer',
    check: 'recall-points',
    to: 'any',
    tree: toItem(
      ['recall'],
      () => true,
      (item) => {
        item.points = ['the umbrella stand', 'three giraffes', 'a velvet cushion']
      },
    ),
  },
  {
    kind: 'vague words in a stem or an option',
    check: 'vague-terms',
    to: 'any',
    tree: toDescribed((item, random) => {
      if (random() < 0.5) {
        const option = pick(optionsOf(item), random)!
        option.text = `${String(option.text).replace(/\.$/, '')}${pick([', etc.', ', and so on', ', and the like'], random)}`
      } else {
        item.stem = `${situationOf(item)}${pick(['What do you usually do first?', 'What should you normally say?', 'What is often the best move?'], random)}`
      }
    }),
  },
  {
    kind: 'a definition asked',
    check: 'trivial-recall',
    to: 'any',
    tree: toChoice((item, random) => {
      item.level = 'recall'
      item.stem = pick(
        [
          'What is the definition of empathy?',
          'Who coined the word empathy?',
          'In which year was it first described?',
          'What does the L in LEAPS stand for?',
        ],
        random,
      )
    }),
  },
  {
    kind: 'distractors without a belief',
    check: 'missing-misconception',
    to: 'any',
    tree: toItem(
      CHOICE,
      (item) => item.stage !== 'document' && item.stage !== 'learn',
      (item) => {
        item.level = 'judge'
        for (const option of optionsOf(item)) delete option.misconception
      },
    ),
  },
  {
    kind: 'the same stem twice',
    check: 'duplicate-stem',
    to: 'any',
    tree(file) {
      const [first, second] = itemsOf(file, 'choose')
      if (!first || !second) return false
      second.stem = first.stem
      return true
    },
  },
  {
    kind: 'every key in one place',
    check: 'key-position-bias',
    to: 'any',
    tree(file, random) {
      const items = itemsOf(file, 'choose', 'best-worst')
      const place = Math.floor(random() * 3)
      for (const item of items) {
        const rest = distractorsOf(item)
        item.options = [...rest.slice(0, place), keyOf(item), ...rest.slice(place)]
      }
      return items.length >= 6
    },
  },
  {
    kind: 'every key a little longer',
    check: 'longest-key-bias',
    to: 'any',
    tree(file) {
      const items = itemsOf(file, 'choose', 'best-worst')
      for (const item of items) {
        const longest = Math.max(...distractorsOf(item).map(({ text }) => String(text).length))
        const key = keyOf(item)
        const words = ' and now look at them once more and then go on with it'
        const text = String(key.text).replace(/\.$/, '')
        key.text = text + words.slice(0, Math.max(1, longest + 1 - text.length))
      }
      return items.length >= 6
    },
  },
]
