// Makes a folder of playbooks like those people write: about 7 KB each, every one with other words in it, and with a
// finding here and there.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { seededRandom } from '../src/practice/random.ts'

const THINGS =
  'parcel kettle invoice ticket room table boiler bag phone lamp coat bike seat voucher badge key'.split(' ')
const PEOPLE = 'Ms. Okafor|Mr. Brandt|Ines|Tomasz|Ms. Vidal|Mr. Haddad|Priya|Jonas|Ms. Lund|Mr. Sato'.split(
  '|',
)
const PLACES = 'counter gate desk till lobby phone chat ward platform hall'.split(' ')
const TIMES = '9:30 10:15 11:45 13:20 14:05 15:40 16:10 17:25 18:00 19:50'.split(' ')
const STAGES = ['calm', 'listen', 'empathize', 'own', 'solve', 'follow-up', 'document'] as const

/** What is done and said at each stage; `{thing}` and so on are filled in. */
const STEPS: Readonly<Record<(typeof STAGES)[number], readonly [string, string, string, string]>> = {
  calm: [
    'Put down the {thing} and breathe out once before you turn to {who}.',
    'A slow breath lowers your own voice first, and {who} hears that at the {place}.',
    'I have the {thing} in front of me, {who}, and I have ten minutes for it now.',
    'One moment, {who}. I am closing the {place} so that we can look at the {thing} in peace.',
  ],
  listen: [
    'Ask {who} what happened with the {thing}, and write the words down as they come.',
    'Who was heard to the end at {time} has less reason to start again at the {place}.',
    'What was promised to you about the {thing}, {who}, and who said it?',
    'So the {thing} was here at {time}, and at the {place} nobody could find it. Is that right?',
  ],
  empathize: [
    'Name the event and what it cost, in the words that {who} used.',
    'A feeling that is named by its cause loses some of its heat.',
    'You took the morning off for the {thing}, and then nobody rang. That is hard.',
    'Waiting at the {place} until {time} with nothing in your hands would upset me as well.',
  ],
  own: [
    'Say in the first person which part of the {thing} went wrong on our side.',
    'An owner with a name ends the hunt for somebody to blame.',
    "I'm sorry that we sent the {thing} to the {place}. I wrote the wrong number.",
    'I take this one, {who}: the {thing} is with me until it is settled.',
  ],
  solve: [
    'Offer two ways to get the {thing}, and let {who} choose between them.',
    'Whoever chooses has some of the control back that the {thing} took away.',
    'I can send the {thing} to your door by {time}, or keep it at the {place}. Which suits you?',
    "I'm calling the {place} now and I'll ring you by {time} with a date.",
  ],
  'follow-up': [
    'Ring {who} at {time}, also when there is no news about the {thing}.',
    'A call that comes as promised mends more than the {thing} itself.',
    "I'll call you at {time} today, {who}, even if the {place} has not answered.",
    'Does that plan for the {thing} work for you?',
  ],
  document: [
    'Write down the time, the {thing}, and the words that {who} and you used.',
    'The next shift at the {place} can go on where you stopped.',
    "I'm noting that the {thing} arrives at {time}, so that you need not tell it twice.",
    'Here is the number of your case, {who}: everything about the {thing} is under it.',
  ],
}

/** What rather not to say, and the rule that it shows. */
const AVOID: Readonly<Partial<Record<(typeof STAGES)[number], readonly [string, string]>>> = {
  listen: ['Please calm down, {who}, it is only a {thing}.', 'calm-down'],
  empathize: ['I understand how you feel about the {thing}.', 'hollow-empathy'],
  own: ['You never told us about the {thing}.', 'blaming'],
  solve: ['That is our policy, {who}, so there is nothing I can do about the {thing}.', 'policy-shield'],
  'follow-up': ['Someone will get back to you about the {thing} soon.', 'vague-promise'],
}

const STEMS = [
  '{who} asks about the {thing} for the third time today. What do you do first?',
  'The {thing} lies broken on the {place}, and {who} looks at you in silence. What do you say?',
  'It is {time}, the line is long, and {who} wants the {thing} at once. What do you offer?',
  '{who} says that the {place} lost the {thing} on purpose. What do you answer?',
  'The {thing} came a day late to the {place}. How do you begin the call with {who}?',
  'At {time} {who} comes back with the same {thing}. What is the next step?',
  '{who} wants your name because of the {thing}. What do you do now?',
]

/** Writes `count` playbooks into a folder; the same number gives the same files. */
export function writeCorpus(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true })
  for (let i = 0; i < count; i++)
    writeFileSync(join(folder, `playbook-${String(i).padStart(4, '0')}.yaml`), playbook(i))
}

function playbook(seed: number): string {
  const random = seededRandom(seed + 1)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const who = pick(PEOPLE)
  const thing = pick(THINGS)
  const place = pick(PLACES)
  const fill = (text: string, other = false): string =>
    text
      .replaceAll('{thing}', other ? pick(THINGS) : thing)
      .replaceAll('{who}', other ? pick(PEOPLE) : who)
      .replaceAll('{place}', pick(PLACES))
      .replaceAll('{time}', pick(TIMES))
  const quoted = (text: string): string => JSON.stringify(text)
  const lines = [
    'format: 1',
    `id: case-${seed}`,
    `title: A ${thing} at the ${place}, case ${seed}`,
    `summary: ${who} waits at the ${place} because the ${thing} is not as promised.`,
    'scenario:',
    `  customer: tired, and sure that the ${thing} was promised for today`,
    `  opening: ${quoted(fill("You said {time} o'clock. Where is my {thing}?"))}`,
    'conditions:',
    '  abusive:',
    `    ask: Is ${who} insulting you?`,
    'notes:',
    '  their-words:',
    `    ask: What did ${who} say about the ${thing}?`,
    '    about: they-said',
    '  what-was-there:',
    `    ask: What did you see of the ${thing} yourself?`,
    '    about: fact',
    '  promised:',
    `    ask: What did you promise ${who}, and until when?`,
    '    about: i-said',
    'steps:',
  ]
  const notes: Readonly<Record<string, string>> = {
    listen: 'note: their-words',
    own: 'note: what-was-there',
    'follow-up': 'note: promised\n    promise: true',
  }
  for (const stage of STAGES) {
    const [what, why, first, second] = STEPS[stage]
    lines.push(
      `  - id: ${stage}-${seed % 7}`,
      `    stage: ${stage}`,
      `    do: ${fill(what)}`,
      `    why: ${fill(why)}`,
      '    say:',
      `      - ${quoted(fill(first))}`,
      `      - ${quoted(fill(second))}`,
    )
    const avoid = AVOID[stage]
    if (avoid) {
      lines.push('    avoid:', `      - line: ${quoted(fill(avoid[0]))}`, `        shows: [${avoid[1]}]`)
    }
    if (notes[stage]) lines.push(`    ${notes[stage]}`)
  }
  lines.push(
    '  - id: limit',
    '    stage: boundaries',
    '    when: abusive',
    '    do: Name what has to stop, say that you want to help, and offer a choice. If it goes on, step back and get help.',
    '    why: A limit keeps the door open.',
    '    say:',
    `      - "I want to sort out the ${thing}. Shall we go on without the names, or shall I ask my lead to take over?"`,
    'items:',
  )
  STAGES.forEach((stage, i) => {
    const [a, b, c] = [pick(THINGS), pick(PLACES), pick(PEOPLE)]
    const options = [
      [
        `Say back what ${c} told you about the ${a}`,
        `It shows ${c} that the story about the ${a} arrived at the ${b}.`,
      ],
      [
        `Read out the rule for the ${a} at the ${b}`,
        `A rule about the ${a} alone sounds like the end of the talk with ${c}.`,
      ],
      [
        `Offer ${c} ten percent off the next ${a}`,
        `Money first leaves the ${a} of ${c} as broken as it is at ${pick(TIMES)}.`,
      ],
    ] as const
    const misconceptions = ['', 'policy-alone', 'discount-first']
    const first = Math.floor(random() * 3)
    lines.push(
      `  - id: item-${i}`,
      '    kind: choose',
      `    stage: ${stage}`,
      `    stem: ${quoted(fill(STEMS[i]!, true))}`,
      '    options:',
    )
    for (let j = 0; j < 3; j++) {
      const at = (first + j) % 3
      const [text, why] = options[at]!
      lines.push(`      - text: ${text}`, `        why: ${why}`)
      lines.push(at === 0 ? '        key: true' : `        misconception: ${misconceptions[at]}`)
    }
  })
  return `${lines.join('\n')}\n`
}
