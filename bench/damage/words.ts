import { type Damage, itemsOf, keyOf, pick, stepsOf, type Tree, toItem, toStep } from './damage.ts'

const spoken = (step: Tree): boolean => step.say !== undefined

/** A line put in the place of a model line. */
function sayInstead(...lines: string[]) {
  return toStep(spoken, (step, random) => {
    const say = step.say as string[]
    say[Math.floor(random() * say.length)] = pick(lines, random)!
  })
}

/** A sentence added to what a step says to do, or to its reason. */
function addTo(key: 'do' | 'why', ...sentences: string[]) {
  return toStep(
    () => true,
    (step, random) => {
      step[key] = `${step[key]} ${pick(sentences, random)}`
    },
  )
}

export const WORD_DAMAGE: readonly Damage[] = [
  {
    kind: 'a rule without a reason',
    check: 'policy-without-reason',
    to: 'playbook',
    tree: sayInstead(
      "That's our policy.",
      'Company policy says no returns after 30 days.',
      'The rules are the rules.',
      'It is against store policy to open that box.',
      "The system won't take it.",
      'Our policy does not cover this.',
    ),
  },
  {
    kind: 'a guarantee',
    check: 'promise-beyond-authority',
    to: 'playbook',
    tree: sayInstead(
      'I guarantee it will be there tomorrow.',
      'I promise you this will never happen again.',
      "You'll definitely get all your money back.",
      'We guarantee that nobody will bother you.',
      'You have my word, it arrives on Friday.',
    ),
  },
  {
    kind: 'an order to the customer',
    check: 'controlling-words',
    to: 'playbook',
    tree: sayInstead(
      'You have to fill in this form first.',
      'You must stand over there.',
      'You need to show me the receipt.',
      "You're required to wait here.",
      'First you have to give me your name.',
    ),
  },
  {
    kind: 'soon',
    check: 'vague-time',
    to: 'playbook',
    tree: sayInstead(
      "We'll get back to you soon.",
      'I will look at it as soon as possible.',
      'Someone will call you shortly.',
      "I'll let you know in due course.",
      "It'll be fixed at some point.",
    ),
  },
  {
    kind: 'a doubtful opener',
    check: 'doubtful-opener',
    to: 'playbook',
    tree: sayInstead(
      'To be honest, the part comes on Friday at noon.',
      'With all due respect, I see two labels here.',
      'Frankly, both boxes look fine to me.',
    ),
  },
  {
    kind: 'an order to calm down as a model',
    check: 'say-line-fails',
    to: 'playbook',
    tree: sayInstead(
      'Calm down, please.',
      'You need to calm down before I look at this.',
      'Please calm down and tell me what happened.',
    ),
  },
  {
    kind: 'a harmless line to avoid',
    check: 'avoid-not-flagged',
    to: 'playbook',
    tree: toStep(
      (step) => step.avoid !== undefined,
      (step) => {
        step.avoid = [{ line: 'The parcel desk is on the left.', shows: ['calm-down'] }]
      },
    ),
  },
  {
    kind: 'a fault that is not listed',
    check: 'avoid-shows-more',
    to: 'playbook',
    tree: toStep(
      (step) => step.avoid !== undefined,
      (step) => {
        step.avoid = [{ line: 'Calm down, please.', shows: ['discount-only'] }]
      },
    ),
  },
  {
    kind: 'talking down',
    check: 'talking-down',
    to: 'any',
    tree(file, random) {
      const why = pick(
        [
          'Obviously, this comes first.',
          'Everyone knows that.',
          'It is just common sense.',
          "It's common sense.",
        ],
        random,
      )!
      const step = pick(stepsOf(file), random)
      const item = pick(itemsOf(file, 'choose'), random)
      if (step) step.why = `${step.why} ${why}`
      else if (item) keyOf(item).why = `${keyOf(item).why} ${why}`
      return step !== undefined || item !== undefined
    },
  },
  {
    kind: 'blame in a reason',
    check: 'blaming-text',
    to: 'playbook',
    tree: addTo(
      'why',
      'Customers are often unreasonable.',
      'People always exaggerate.',
      'It is their own fault.',
      'The customer is just overreacting.',
      'They should have known better.',
    ),
  },
  {
    kind: 'an unknown source in a file',
    check: 'unknown-source',
    to: 'any',
    tree(file, random) {
      const sources = file.sources as string[] | undefined
      if (!sources || sources.length === 0) return false
      const at = Math.floor(random() * sources.length)
      sources[at] = pick(
        [`${sources[at]}x`, 'smith-1999', sources[at]!.slice(0, -1), 'internal-study'],
        random,
      )!
      return true
    },
  },
  {
    kind: 'an unknown source in a question',
    check: 'unknown-source',
    to: 'any',
    tree: toItem(
      [],
      (item) => Array.isArray(item.sources) && item.sources.length > 0,
      (item) => {
        item.sources = [...(item.sources as string[]), 'folk-wisdom']
      },
    ),
  },
  {
    kind: 'a source not listed at the top',
    check: 'unlisted-source',
    to: 'any',
    tree(file) {
      const cited = new Set(itemsOf(file).flatMap((item) => (item.sources as string[] | undefined) ?? []))
      const before = (file.sources as string[] | undefined) ?? []
      const gone = before.find((key) => cited.has(key))
      file.sources = before.filter((key) => key !== gone)
      return gone !== undefined
    },
  },
  {
    kind: 'a source twice',
    check: 'repeated-source',
    to: 'any',
    tree(file, random) {
      const sources = file.sources as string[] | undefined
      const again = pick(sources ?? [], random)
      if (!sources || again === undefined) return false
      sources.push(again)
      return true
    },
  },
  {
    kind: 'a myth without a source',
    check: 'myth-without-source',
    to: 'playbook',
    tree(file, random) {
      const myth = pick(
        ((file.myths ?? []) as Tree[]).filter(({ sources }) => sources !== undefined),
        random,
      )
      if (!myth || /experience|no (?:direct )?test|practice|we know of no/i.test(String(myth.better)))
        return false
      delete myth.sources
      return true
    },
  },
  {
    kind: 'a number without a source',
    check: 'statistic-without-source',
    to: 'any',
    tree: toItem(
      ['choose'],
      () => true,
      (item, random) => {
        delete item.sources
        keyOf(item).why = `${keyOf(item).why} ${pick(
          [
            'Studies show that this works.',
            'Research shows a clear effect.',
            'In one survey, 8 out of 10 customers came back.',
            '72 percent of customers prefer it.',
            'People are three times as likely to stay.',
            'According to a study, it doubles trust.',
          ],
          random,
        )}`
      },
    ),
  },
  {
    kind: 'a claim of proof',
    check: 'overclaim',
    to: 'playbook',
    tree: addTo(
      'why',
      'This is proven to calm every customer.',
      'It always works.',
      'It is scientifically proven.',
      'This is guaranteed to end the argument.',
      'It never fails.',
    ),
  },
  {
    kind: 'law without a place',
    check: 'legal-without-jurisdiction',
    to: 'any',
    tree(file, random) {
      if (file.jurisdiction !== undefined) return false
      const law = pick(
        [
          'The law allows you to detain a thief for ten minutes.',
          'Under California law you may hold a suspect.',
          'Penal Code 837 gives you this right.',
          "A citizen's arrest is fine here.",
          'Guards may search bags at the exit.',
          'A guard card needs 40 hours of training.',
          'The license must be renewed after 2 years.',
          'You can legally detain a person who hits you.',
        ],
        random,
      )!
      const step = pick(stepsOf(file), random)
      const item = pick(itemsOf(file, 'choose'), random)
      if (step && random() < 0.5) step.why = `${step.why} ${law}`
      else if (item) keyOf(item).why = `${keyOf(item).why} ${law}`
      else return false
      return true
    },
  },
  {
    kind: 'a pack without proof',
    check: 'pack-without-proof',
    to: 'bank',
    tree(file, random) {
      file.jurisdiction = 'US-CA'
      if (random() < 0.5) {
        file['verified-on'] = '2026-10-01'
        delete file['source-url']
      } else {
        file['source-url'] = 'https://example.org'
        delete file['verified-on']
      }
      return true
    },
  },
  {
    kind: 'facts of an old year',
    check: 'stale-date',
    to: 'bank',
    tree(file, random) {
      if (random() < 0.5) file['verified-on'] = '2024-03-01'
      else {
        file['verified-on'] = '2026-03-01'
        file['expires-on'] = '2026-09-01'
      }
      return true
    },
  },
  {
    kind: 'a date that cannot be',
    check: 'wrong-date',
    to: 'bank',
    tree(file, random) {
      file['verified-on'] = pick(['2027-05-01', '2026-02-30', '2026-13-01'], random)
      return true
    },
  },
  {
    kind: 'a text for lawyers',
    check: 'reading-level',
    to: 'playbook',
    tree: toStep(
      () => true,
      (step, random) => {
        step.do = pick(
          [
            'Acknowledge the individual’s dissatisfaction explicitly, demonstrating comprehension of underlying considerations, and subsequently communicate organizational possibilities regarding satisfactory resolution of outstanding difficulties.',
            'Maintain appropriate physical positioning relative to potentially confrontational individuals, simultaneously evaluating environmental characteristics, available alternatives and organizational responsibilities before initiating communication.',
          ],
          random,
        )
      },
    ),
  },
  {
    kind: 'a sentence without an end',
    check: 'long-sentence',
    to: 'playbook',
    tree: addTo(
      'do',
      'Then look at the box and the label and the date and the name on it and at the person in front of you and say what you see there and what you are going to do about it now and why.',
    ),
  },
  {
    kind: 'office language',
    check: 'jargon',
    to: 'any',
    tree(file, random) {
      const words = pick(
        [
          'Utilize an open hand.',
          'Facilitate a move to the side.',
          'Reach out to the stakeholders.',
          'Ascertain the cause.',
          'Commence with the first name.',
          'Expedite the refund.',
          'Implement the plan at once.',
        ],
        random,
      )!
      const step = pick(stepsOf(file), random)
      const item = pick(itemsOf(file, 'choose'), random)
      if (step) step.do = `${step.do} ${words}`
      else if (item) keyOf(item).why = `${keyOf(item).why} ${words}`
      return step !== undefined || item !== undefined
    },
  },
  {
    kind: 'a long way to say it',
    check: 'wordy',
    to: 'playbook',
    tree: addTo(
      'do',
      'Step aside in order to see the door.',
      'Do this prior to the next call.',
      'Ask with regard to the label.',
      'Write it down due to the fact that people forget.',
    ),
  },
  {
    kind: 'a word that shames',
    check: 'shaming-words',
    to: 'playbook',
    tree: addTo(
      'do',
      'Let the hysterical woman finish.',
      'Give the idiot a minute.',
      'Crazy customers need more room.',
      'If the caller is hysterical, wait.',
      'Do not argue with a psycho.',
      'With a Karen, stay short.',
      'Do not let a stupid customer get to you.',
    ),
  },
  {
    kind: 'British spelling',
    check: 'british-spelling',
    to: 'any',
    tree(file, random) {
      const words = pick(
        [
          'They recognise the behaviour.',
          'Apologise one time.',
          'It is a favour to your neighbour.',
          'The licence is at the centre desk.',
          'We organised it, and it was cancelled.',
          'Whilst they talk, listen.',
          'Show empathy, do not summarise.',
        ],
        random,
      )!
      const step = pick(stepsOf(file), random)
      const item = pick(itemsOf(file, 'choose'), random)
      if (step) step.why = `${step.why} ${words}`
      else if (item) keyOf(item).why = `${keyOf(item).why} ${words}`
      return step !== undefined || item !== undefined
    },
  },
  {
    kind: 'capitals',
    check: 'shouting',
    to: 'playbook',
    tree: addTo(
      'do',
      'Do NOT touch them.',
      'ALWAYS keep the door free.',
      'You MUST tell your lead.',
      'NEVER RUN AFTER THEM.',
    ),
  },
  {
    kind: 'an exclamation mark',
    check: 'exclamation-mark',
    to: 'playbook',
    tree: toStep(spoken, (step) => {
      const say = step.say as string[]
      say[0] = say[0]!.replace(/[.?]$/, '!')
    }),
  },
  {
    kind: 'blanks too many',
    check: 'stray-blanks',
    to: 'any',
    tree(file, random) {
      const step = pick(stepsOf(file), random)
      const item = pick(itemsOf(file, 'choose'), random)
      const spoil = (text: unknown): string => (random() < 0.5 ? String(text).replace(' ', '  ') : `${text} `)
      if (step) step.do = spoil(step.do)
      else if (item) item.stem = spoil(item.stem)
      return step !== undefined || item !== undefined
    },
  },
  {
    kind: 'a word twice',
    check: 'doubled-word',
    to: 'playbook',
    tree: toStep(
      (step) => / (?:the|to|and|in|of|it|a|you|is) /.test(String(step.do)),
      (step) => {
        step.do = String(step.do).replace(/ (the|to|and|in|of|it|a|you|is) /, ' $1 $1 ')
      },
    ),
  },
]
