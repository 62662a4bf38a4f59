import type { FileCheck, LocatedText, Subject, TextRole } from '../check.ts'
import { sourcesOf } from '../citations.ts'
import { textsWith } from '../phrases.ts'

// A claim about people in general, by number or by "studies". Percentages of a price ("10 percent off") are none.
const CLAIM =
  /\b(?:(?:many |most |some |several |recent |other |two |three )?(?:studies|experiments|surveys|trials|researchers|psychologists|scientists) (?:\w+ )?(?:show|shows|showed|find|found|say|says|prove|proved|suggest|suggests|agree|report|reported)|(?:most |many |all |leading )?experts (?:agree|say|recommend|believe|advise)|research (?:\w+ )?(?:shows|showed|finds|found|says|proves|suggests)|(?:in|according to) (?:one |a |several |many )?(?:study|studies|survey|surveys|experiments?|trials?)|statistically|(?:\d+|two|three|four|five|ten) times (?:as|more|less) (?:likely|often|many|much|satisfied|angry)|(?:\d+|one|two|three|four|six|seven|eight|nine) (?:out of|in) (?:\d+|two|three|four|five|ten|a hundred) (?:customers|people|callers|guests|complaints|patients|shoppers|visitors|workers))\b|\b\d+(?:[.,]\d+)? ?(?:%|percent|per cent)(?= (?:of (?:all |the |angry |upset )?(?:people|customers|callers|complaints|guests|visitors|shoppers|cases|patients|workers|staff|time)|more|less|fewer|higher|lower|likely))/i

const CLAIMS = new RegExp(CLAIM, 'gi')
const ROLES: readonly TextRole[] = ['why', 'reason', 'myth', 'do', 'summary', 'option', 'stem']

// A number or a proof. The list at the top of a file does not tell which of its sources is meant; for "in one study" it
// is enough.
const HARD =
  /\d|\b(?:percent|out of|times|proves?|proved|experts|statistically)\b|\b(?:one|two|three|four|six|seven|eight|nine) in\b/i

/** A study named in the text itself, by its year. */
const NAMED = /\b(?:19|20)\d\d\b/
const IN_WORDS =
  'Name the study in the text, such as "(Grandey, 2004)", or say it without the number: the sources at the top of the file do not tell which one it is.'

export const statisticWithoutSource: FileCheck = {
  id: 'statistic-without-source',
  family: 'facts',
  scope: 'file',
  title: 'A text cites numbers or studies, and no source.',
  severity: 'warning',
  why: 'A number sounds like proof. Without its source nobody can tell it from an invented one.',
  fix: 'Add "sources:" to the question or the myth, or say it without the number.',
  examples: {
    bad: `items:
  - id: listen-first
    kind: recall
    stage: listen
    stem: Why do you let someone finish first?
    answer: Studies show that people who finish are three times as likely to accept an offer.
    points: [they accept the offer]`,
    good: `items:
  - id: listen-first
    kind: recall
    stage: listen
    stem: Why do you let someone finish first?
    answer: People who could finish have less reason to start again.
    points: [they need not start again]`,
  },
  source: 'house rule: never claim more than the evidence',
  run(subject, tell) {
    for (const { located, plain } of textsWith(subject, ROLES, CLAIMS)) {
      const match = CLAIM.exec(plain)
      if (!match || hasSources(subject, located, HARD.test(plain)) || NAMED.test(plain)) continue
      const within = { start: match.index, end: match.index + match[0].length }
      const message = `"${match[0]}" names no source`
      const own = located.path[0] === 'items' || located.path[0] === 'myths'
      tell({ path: located.path, within }, own ? message : { message, fix: IN_WORDS })
    }
  },
}

/** A question and a myth have their own sources. A step shares those of the file, but not for a number. */
function hasSources(subject: Subject, { path }: LocatedText, isHard: boolean): boolean {
  const { file, items } = subject
  // The source of a profile is required, and stands there in words.
  if (file.kind === 'profile') return true
  const at = Number(path[1])
  const sources =
    path[0] === 'items'
      ? items[at]!.item.sources
      : path[0] === 'myths' && 'steps' in file
        ? file.myths![at]!.sources
        : isHard
          ? undefined
          : sourcesOf(subject)
  return (sources?.length ?? 0) > 0
}
