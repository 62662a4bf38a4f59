import type { Profile } from '../playbook/schema.ts'
import { domainCounts, usableItems } from '../practice/paper.ts'
import { calibration, firstAnswers, readiness } from '../practice/readiness.ts'
import type { Context } from './context.ts'
import { itemsOf } from './exam-profiles.ts'
import { EXIT, type ExitCode } from './exit.ts'
import { readinessText } from './views/exam.ts'

/** `evenkeel exam --history` */
export async function examHistory(context: Context, json: boolean): Promise<ExitCode> {
  const journal = await context.journal()
  const history = journal.exams.history()
  journal.close()
  if (json) {
    context.out(
      JSON.stringify(
        { version: 1, exams: history.map((h) => ({ day: context.io.dayOf(h.at), ...h.result })) },
        null,
        2,
      ),
    )
    return EXIT.ok
  }
  if (history.length === 0) {
    context.note('No exam has been finished yet.')
    return EXIT.ok
  }
  const style = await context.style(context.io.stdout)
  const line = ({ at, result }: (typeof history)[number]): string => {
    const how = result.passed ? 'passed' : 'not passed'
    return style.wrap(`${how}, ${result.right} of ${result.count}. ${result.title}`, 12, context.io.dayOf(at))
  }
  context.out(history.map(line).join('\n'))
  return EXIT.ok
}

/** `evenkeel exam --readiness <profile>`: from first answers to unseen items only. */
export async function examReadiness(context: Context, profile: Profile, json: boolean): Promise<ExitCode> {
  const content = await context.content()
  const pool = usableItems(profile, itemsOf(content, profile))
  const journal = await context.journal()
  const reviews = journal.reviews.all()
  const history = journal.exams.history()
  journal.close()
  // The result of an exam shows the key of what was left open.
  const shown = history.flatMap(({ at, result }) =>
    result.missed.flatMap(({ item, answered }) => (answered ? [] : [{ at, item }])),
  )
  const found = readiness(profile, firstAnswers(pool, reviews, shown), domainCounts(pool))
  const said = reviews.flatMap((r) => (r.sure === undefined ? [] : [{ sure: r.sure, right: r.right }]))
  const sureness = calibration(said)
  if (json)
    context.out(
      JSON.stringify(
        { version: 1, profile: profile.id, readiness: found, calibration: sureness ?? null },
        null,
        2,
      ),
    )
  else context.out(readinessText(profile, found, sureness, await context.style(context.io.stdout)))
  return EXIT.ok
}
