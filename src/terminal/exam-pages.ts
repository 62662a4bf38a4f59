import type { Profile } from '../playbook/schema.ts'
import { calibration, type FirstAnswer, readiness } from '../practice/readiness.ts'
import { itemsOf } from './commands/exam.ts'
import type { Context } from './context.ts'
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
  context.out(
    history
      .map(
        ({ at, result }) =>
          `${context.io.dayOf(at)}  ${result.passed ? 'passed    ' : 'not passed'}  ${result.right} of ${result.count}  ${result.title}`,
      )
      .join('\n'),
  )
  return EXIT.ok
}

/** `evenkeel exam --readiness <profile>`: from first answers to unseen items only. */
export async function examReadiness(context: Context, profile: Profile, json: boolean): Promise<ExitCode> {
  const content = await context.content()
  const pool = itemsOf(content, profile)
  const journal = await context.journal()
  const reviews = journal.reviews.all()
  journal.close()
  const domains = new Map(
    pool.flatMap((s) => [s.key, ...s.formerKeys].map((key) => [key, s.item.domain ?? ''] as const)),
  )
  const there = new Map<string, number>()
  for (const { item } of pool) there.set(item.domain ?? '', (there.get(item.domain ?? '') ?? 0) + 1)
  const seen = new Set<string>()
  const first: FirstAnswer[] = []
  for (const review of reviews) {
    if (seen.has(review.item)) continue
    seen.add(review.item)
    const domain = domains.get(review.item)
    if (domain !== undefined) first.push({ domain, right: review.right })
  }
  const found = readiness(profile, first, there)
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
