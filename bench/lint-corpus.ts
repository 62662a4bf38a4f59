// Makes a folder of playbooks like those people write: about 6 KB each, every one with other words in it.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { seededRandom } from '../src/practice/random.ts'

const THINGS =
  'parcel kettle invoice ticket room table boiler bag phone lamp coat bike seat refund badge key'.split(' ')
const PEOPLE = 'Ms. Okafor|Mr. Brandt|Ines|Tomasz|Ms. Vidal|Mr. Haddad|Priya|Jonas|Ms. Lund|Mr. Sato'.split(
  '|',
)
const PLACES = 'counter gate desk till lobby phone chat ward platform hall'.split(' ')
const STAGES = ['calm', 'listen', 'empathize', 'own', 'solve', 'follow-up', 'document'] as const

/** Writes `count` playbooks into a folder; the same number gives the same files. */
export function writeCorpus(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true })
  for (let i = 0; i < count; i++)
    writeFileSync(join(folder, `playbook-${String(i).padStart(4, '0')}.yaml`), playbook(i))
}

function playbook(seed: number): string {
  const random = seededRandom(seed + 1)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const thing = pick(THINGS)
  const place = pick(PLACES)
  const who = pick(PEOPLE)
  const hour = 8 + Math.floor(random() * 10)
  const lines = [
    'format: 1',
    `id: case-${seed}`,
    `title: A ${thing} at the ${place}, case ${seed}`,
    `summary: ${who} waits at the ${place} because the ${thing} is not as promised.`,
    'scenario:',
    `  customer: tired, and sure that the ${thing} was promised for today`,
    `  opening: "You said ${hour} o'clock. Where is my ${thing}?"`,
    'conditions:',
    '  abusive:',
    `    ask: Is ${who} insulting you?`,
    'notes:',
    '  their-words:',
    `    ask: What did ${who} say about the ${thing}?`,
    '    about: they-said',
    'steps:',
  ]
  STAGES.forEach((stage, i) => {
    lines.push(
      `  - id: ${stage}-${i}`,
      `    stage: ${stage}`,
      `    do: Look at the ${thing} together and write down what ${who} says about ${hour + i} o'clock.`,
      `    why: It shows that the ${thing} and the ${pick(PLACES)} matter to you.`,
      '    say:',
      `      - "I have the ${thing} here, ${who}. Which part shall we look at first, the date or the price?"`,
      `      - "I'm calling the ${pick(PLACES)} now and I'll ring you by ${hour + 1}:30."`,
    )
    if (i === 1) lines.push('    note: their-words')
  })
  lines.push(
    '  - id: limit',
    '    stage: boundaries',
    '    when: abusive',
    '    do: Name what has to stop, say that you want to help, and offer a choice.',
    '    why: A limit keeps the door open.',
    '    say:',
    `      - "I want to sort out the ${thing}. Shall we go on without the names, or shall I ask my lead to take over?"`,
    'items:',
  )
  for (let i = 0; i < 7; i++) {
    const [a, b, c] = [pick(THINGS), pick(PLACES), pick(PEOPLE)]
    lines.push(
      `  - id: item-${i}`,
      '    kind: choose',
      `    stage: ${STAGES[i]!}`,
      `    stem: "${c} asks about the ${a} at the ${b} for the third time. What do you do at ${hour + i} o'clock?"`,
      '    options:',
      `      - text: Say back what ${c} told you about the ${a}`,
      '        key: true',
      `        why: It shows ${c} that the story about the ${a} arrived.`,
      `      - text: Read out the rule for the ${a} at the ${b}`,
      '        why: A rule alone sounds like the end of the talk.',
      '        misconception: policy-alone',
      `      - text: Offer ${c} ten percent off the next ${a}`,
      `        why: Money first leaves the ${a} as it is.`,
      '        misconception: discount-first',
    )
  }
  return `${lines.join('\n')}\n`
}
