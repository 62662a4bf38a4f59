import type { Item } from '../playbook/schema.ts'
import type { ReplyGrader } from '../practice/grade.ts'
import { gradeReply } from '../practice/grade-reply.ts'
import { type Ask, LEFT, type Left } from './ask.ts'
import type { Context } from './context.ts'
import type { Style } from './style.ts'
import { verdictText } from './views/verdict.ts'

/** What stands between a typed reply and the judge in a drill. */
export interface ReplyCoach {
  readonly grade: ReplyGrader
  /** Why nothing can be said about a reply; undefined when it can be judged. */
  unjudged(item: Item, text: string): string | undefined
  /** What was found, what was wanted, and answers that are good here. */
  advice(item: Item, text: string, style: Style): string
  /** Lets the learner object to what was found. @returns objections with reasons */
  contest(ask: Ask, item: Item, text: string): Promise<readonly Objection[] | Left>
}

export interface Objection {
  readonly reply: string
  readonly rule: string
  readonly text: string
  readonly reason: string
}

const AGREE = [
  { key: 'y', label: 'yes' },
  { key: 'o', label: 'I object' },
]

/** Loads the judge, which only drills with reply items need. */
export async function replyCoach(context: Context): Promise<ReplyCoach> {
  const { loadJudge } = await import('./load-judge.ts')
  const judge = await loadJudge(context)
  const verdictOf = (item: Item, text: string) => {
    return judge.judge({ agent: text, customer: 'customer' in item ? item.customer : undefined })
  }
  return {
    grade: (item, text) => gradeReply(item, verdictOf(item, text)),
    unjudged: (item, text) => verdictOf(item, text).notJudged.find((n) => n.rule === undefined)?.reason,
    advice(item, text, style) {
      if (item.kind !== 'reply') return ''
      const verdict = verdictOf(item, text)
      const found = new Set(verdict.signals.map((s) => s.signal))
      const title = (id: string): string => judge.rules.find((r) => r.id === id)?.title ?? id
      const wanted = item.wants.map((id) => {
        const there = found.has(id)
        const mark = there ? style.good(style.marks.right) : style.marks.dot
        return style.wrap(`${title(id)}${there ? '' : ' (not seen)'}`, 4, `  ${mark}`)
      })
      const shown = {
        ...verdict,
        signals: [],
        notJudged: verdict.notJudged.filter((n) => n.rule === undefined),
      }
      return [
        verdictText(text, shown, judge.rules, style),
        ['A good answer here:', ...wanted].join('\n'),
        style.wrap(item.why),
        [
          'You could say:',
          ...item.model.map((line) => style.good(style.wrap(`"${line}"`, 4, `  ${style.marks.right}`))),
        ].join('\n'),
      ].join('\n\n')
    },
    async contest(ask, item, text) {
      const told = verdictOf(item, text).findings.filter((f) => f.tier !== 'possible')
      if (told.length === 0) return []
      const agreed = await ask.key('Do you agree with what was found?', AGREE, true)
      if (agreed === LEFT) return LEFT
      if (agreed === 0) return []
      const which =
        told.length === 1
          ? 0
          : await ask.pick(
              'Which one?',
              told.map((f) => ({ label: `${title(f.rule)}: "${f.text}"` })),
            )
      if (which === LEFT) return LEFT
      const finding = told[which]!
      // A list answers with a number only; the words say which finding is meant.
      const reason = await ask.line(`Why is it right to say "${shortened(finding.text)}" here?`)
      if (reason === LEFT) return LEFT
      if (reason.trim() === '') return []
      return [{ reply: text, rule: finding.rule, text: finding.text, reason: reason.trim() }]

      function title(id: string): string {
        return judge.rules.find((r) => r.id === id)?.title ?? id
      }
    },
  }
}

/** What is quoted of a finding in a question, in characters. */
const QUOTED = 80

function shortened(text: string): string {
  return text.length <= QUOTED ? text : `${text.slice(0, QUOTED).replace(/\s+\S*$/, '')} …`
}
