import type { Profile } from '../../playbook/schema.ts'
import type { ExamResult, ExamState } from '../../practice/exam.ts'
import type { ItemStats } from '../../practice/item-stats.ts'
import type { Paper } from '../../practice/paper.ts'
import { type Answer, listedOf } from '../../practice/question.ts'
import type { Calibration, Readiness } from '../../practice/readiness.ts'
import type { Style } from '../style.ts'
import { counted, lasted } from './days.ts'
import { numberedList, questionText } from './question.ts'

/** The domains of the blueprint, as a heading a person reads. */
export const DOMAINS: Readonly<Record<string, string>> = {
  A: 'Staying calm',
  B: 'Active listening',
  C: 'Empathy',
  D: 'Owning and explaining',
  E: 'Solving and making good',
  F: 'Following up, learning',
  G: 'Boundaries and abuse',
  H: 'Reading risk',
  I: 'Role and fairness',
  J: 'Law and force, with care',
  K: 'Observing and reporting',
  L: 'Phone, chat, radio, lines',
}

const domainName = (domain: string): string => DOMAINS[domain] ?? (domain === '' ? 'Other' : domain)

/** What an exam is like, before it begins. */
export function profileText(profile: Profile, allowed: number, style: Style): string {
  const back =
    profile.back === false ? 'You cannot go back to a question.' : 'You can skip, flag and go back.'
  const lines = [
    style.strong(style.wrap(profile.title)),
    style.wrap(profile.summary),
    '',
    style.wrap(
      `${counted(profile.count, 'question')}, ${lasted(allowed)}, ${profile.pass} right to pass. ${back} Reasons come at the end.`,
    ),
    style.dim(style.wrap(`Rules from: ${profile.source} Checked on ${profile['checked-on']}.`)),
  ]
  if (profile.note) lines.push(style.dim(style.wrap(profile.note)))
  return lines.join('\n')
}

/** One question of an exam, with the answer given so far. */
export function examQuestion(paper: Paper, state: ExamState, style: Style): string {
  const question = paper.questions[state.at]!
  const flag = state.flags.has(state.at) ? `, flagged` : ''
  const given = state.answers.get(state.at)
  const lines = [
    style.dim(style.wrap(`Question ${state.at + 1} of ${paper.questions.length}${flag}`)),
    questionText(question, style),
    '',
    numberedList(question, style),
  ]
  if (given) lines.push('', style.dim(`Your answer so far: ${numbersOf(given, question.order)}`))
  return lines.join('\n')
}

function numbersOf(answer: Answer, order: readonly number[]): string {
  const onScreen = (place: number): number => order.indexOf(place) + 1
  if (answer.kind === 'options') return answer.picked.map(onScreen).join(' ')
  if (answer.kind === 'sequence') return answer.sequence.map(onScreen).join(' ')
  if (answer.kind === 'best-worst') return `${onScreen(answer.best)} ${onScreen(answer.worst)}`
  return ''
}

/** From this many numbers in a row on, the first and the last say it all. */
const LONG_RUN = 5

/** "1, 3, 7 to 60": rising numbers, long runs of them in short. */
export function numberList(numbers: readonly number[]): string {
  const runs: number[][] = []
  for (const n of numbers) {
    const run = runs.at(-1)
    if (run?.at(-1) === n - 1) run.push(n)
    else runs.push([n])
  }
  return runs.map((run) => (run.length < LONG_RUN ? run.join(', ') : `${run[0]} to ${run.at(-1)}`)).join(', ')
}

/** Below this, minutes alone are too coarse to plan with. */
const NEAR_END = 5 * 60_000

/** "12 min left", "4 min 5 s left": said on request only, so that nobody is chased. */
export function timeLeft(milliseconds: number): string {
  if (milliseconds <= 0) return 'No time left.'
  if (milliseconds >= NEAR_END) return `${lasted(milliseconds)} left.`
  const seconds = Math.ceil(milliseconds / 1000)
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s left.`
}

/** Passed or not, in one line. */
export function resultLine(result: ExamResult, style: Style): string {
  const heading = result.passed
    ? style.good(`${style.marks.right} Passed`)
    : style.bad(`${style.marks.wrong} Not passed this time`)
  return style.wrap(
    `${heading}${style.strong(`: ${result.right} of ${result.count} right, ${result.pass} needed.`)}`,
  )
}

/** Passed or not, by domain, and what to drill. */
export function resultText(result: ExamResult, style: Style): string {
  const ended = result.ended === 'time' ? ' The time was up.' : ''
  const lines = [
    resultLine(result, style),
    style.wrap(
      `${result.title}. You used ${lasted(result.secondsUsed * 1000)} of ${lasted(result.secondsAllowed * 1000)}.${ended}`,
    ),
    '',
  ]
  for (const d of result.domains) {
    lines.push(
      style.wrap(
        `${domainName(d.domain)}: ${d.right} of ${d.count}`,
        4,
        `  ${d.right === d.count ? style.marks.right : style.marks.dot}`,
      ),
    )
  }
  const weakest = [...result.domains]
    .filter((d) => d.right < d.count)
    .sort((a, b) => a.right / a.count - b.right / b.count)
  if (weakest.length > 0) {
    lines.push(
      '',
      style.wrap(
        `Look at first: ${weakest
          .slice(0, 3)
          .map((d) => domainName(d.domain))
          .join('; ')}.`,
      ),
    )
    lines.push(style.wrap('"evenkeel drill --bank core" practices these questions with reasons.'))
  }
  return lines.join('\n')
}

/** What was missed, each with the reason of the key and of what was picked. */
export function missedText(paper: Paper, state: ExamState, result: ExamResult, style: Style): string {
  return result.missed
    .map(({ question: at }) => {
      const question = paper.questions[at]!
      const { item } = question.source
      const answer = state.answers.get(at)
      const lines = [style.strong(style.wrap(item.stem, 5, `${at + 1}.`))]
      if (item.kind === 'spot') lines.push(style.wrap(`"${item.line}"`, 5))
      if (!answer) lines.push(style.dim(style.wrap('No answer given.', 5)))
      if (item.kind === 'order') {
        item.sequence.forEach((step, i) => {
          lines.push(style.good(style.wrap(step.text, 8, `     ${i + 1}.`)))
        })
        return lines.join('\n')
      }
      const picked =
        answer?.kind === 'options'
          ? answer.picked
          : answer?.kind === 'best-worst'
            ? [answer.best, answer.worst]
            : []
      listedOf(item).forEach((option, place) => {
        const key = 'key' in option && option.key === true
        const worst = 'worst' in option && option.worst === true
        if (!key && !worst && !picked.includes(place)) return
        const words = [
          key ? (item.kind === 'best-worst' ? 'best' : 'right') : worst ? 'worst' : '',
          picked.includes(place) ? 'your choice' : '',
        ]
        const text = `${option.text} (${words.filter(Boolean).join(', ')})`
        const wrapped = style.wrap(text, 7, `     ${key ? style.marks.right : style.marks.dot}`)
        lines.push(key ? style.good(wrapped) : wrapped, style.wrap(option.why, 7))
      })
      return lines.join('\n')
    })
    .join('\n\n')
}

/** The chance to pass, said so that it does not flatter. */
export function readinessText(
  profile: Profile,
  found: Readiness,
  sureness: Calibration | undefined,
  style: Style,
): string {
  const lines = [style.strong(style.wrap(profile.title))]
  if (found.kind === 'not-enough') {
    lines.push(
      style.wrap(
        `Not enough answers yet: ${found.more} more first answers to questions you have not seen, then a chance can be given. (${found.answers} so far.)`,
      ),
    )
  } else {
    const percent = (share: number): string => `${Math.round(share * 100)} %`
    lines.push(
      style.wrap(
        `Chance to pass today: ${percent(found.chance)} (between ${percent(found.chanceLow)} and ${percent(found.chanceHigh)}).`,
      ),
      style.wrap(
        `You would get about ${percent(found.share)} right (80 times in 100 between ${percent(found.low)} and ${percent(found.high)}); ${profile.pass} of ${profile.count} are needed.`,
      ),
      style.dim(
        style.wrap(
          `From ${found.answers} first answers to questions you had not seen; repeats do not count. These are our questions, not those of the exam.`,
        ),
      ),
    )
  }
  if (sureness) {
    lines.push('', style.wrap('How sure you were, and how often you were right:'))
    lines.push(bar('sure', sureness.sure, style), bar('unsure', sureness.unsure, style))
    lines.push(style.dim(style.wrap(surenessAdvice(sureness))))
  }
  return lines.join('\n')
}

/** What the two bars mean for the next exam. */
function surenessAdvice({ sure, unsure }: Calibration): string {
  if (sure.answers === 0)
    return 'Say "sure" where you would bet on it; then this shows whether you may trust it.'
  const wrong = sure.answers - sure.right
  if (sure.right / sure.answers < 0.85)
    return `You were sure and not right ${counted(wrong, 'time')}: there, read all the options once more before you answer.`
  if (unsure.answers > 0 && unsure.right / unsure.answers > 0.8)
    return 'You were unsure and mostly right: the first idea is worth more trust.'
  return 'A sure answer mostly holds. Take more time for the ones that feel unsure.'
}

function bar(word: string, part: { answers: number; right: number }, style: Style): string {
  if (part.answers === 0) return `  ${word.padEnd(7)}no answers yet`
  const share = part.right / part.answers
  const width = Math.min(20, style.width - 24)
  const full = Math.round(share * width)
  return `  ${word.padEnd(7)}${'#'.repeat(full)}${'.'.repeat(width - full)} ${Math.round(share * 100)} % of ${part.answers}`
}

/** Questions and how they work, the troubled ones first. */
export function itemStatsText(stats: readonly ItemStats[], enough: number, style: Style): string {
  if (stats.length === 0) return 'No answers yet. Drills and exams fill this page.'
  const troubled = stats.filter((s) => s.problems.length > 0)
  const lines = [style.strong(`${counted(stats.length, 'question')} answered, ${troubled.length} to look at`)]
  for (const s of troubled.slice(0, 30)) {
    const discrimination =
      s.discrimination === undefined ? '' : `, goes with the rest ${s.discrimination.toFixed(2)}`
    lines.push(
      '',
      style.wrap(s.item),
      style.dim(
        style.wrap(
          `${counted(s.answers, 'answer')}, ${Math.round(s.difficulty * 100)} % right${discrimination}, ${Math.round(s.seconds)} s`,
          2,
        ),
      ),
    )
    for (const problem of s.problems) lines.push(style.wrap(problem, 4, `  ${style.marks.dot}`))
  }
  const few = stats.filter((s) => s.answers < enough).length
  if (few > 0)
    lines.push('', style.dim(style.wrap(`${few} have fewer than ${enough} answers: too few to judge.`)))
  return lines.join('\n')
}
