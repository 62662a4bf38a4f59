import type { StoredExam } from '../journal/exams.ts'
import type { Journal } from '../journal/journal.ts'
import type { Profile } from '../playbook/schema.ts'
import { drawPaper } from '../practice/paper.ts'
import { type Ask, LEFT } from './ask.ts'
import type { ExamFlags } from './commands/exam.ts'
import type { Content } from './content.ts'
import type { Context } from './context.ts'
import { extraTime, itemsOf } from './exam-profiles.ts'
import type { Scene } from './scene.ts'
import type { Style } from './style.ts'
import { UserError } from './user-error.ts'
import { profileText, timeLeft } from './views/exam.ts'

/** Goes on with an exam that was left, or draws a new one. */
export async function chooseExam(
  context: Context,
  journal: Journal,
  content: Content,
  ask: Ask,
  wanted: Profile | undefined,
  all: readonly Profile[],
  flags: ExamFlags,
  style: Style,
  say: Scene['say'],
): Promise<StoredExam | typeof LEFT> {
  const { io } = context
  // First of all: a slip in a flag is better known before anything is asked.
  const more = extraTime(flags.extraTime, (await context.settings()).extraTime)
  const open = journal.exams.open()
  if (flags.resume) {
    if (!open)
      throw new UserError('There is no exam to go on with. "evenkeel exam --list" shows what there is.')
    return open
  }
  if (open && !ask.scripted) {
    say(style.wrap(`You left an exam: ${open.title}. ${timeLeft(open.allowed - open.used)}`))
    const key = await ask.key('Go on with it, or give it up and start anew?', [
      { key: 'g', label: 'go on' },
      { key: 'n', label: 'new one' },
    ])
    if (key === LEFT) return LEFT
    if (key === 0) return open
  }
  let profile = wanted
  if (!profile) {
    const place = await ask.pick(
      'Which exam?',
      all.map((p) => ({ label: `${p.title} (${p.id})` })),
    )
    if (place === LEFT) return LEFT
    profile = all[place]!
  }
  const allowed = Math.round(profile.minutes * 60_000 * (1 + more))
  const seed = flags.seed === undefined ? io.newSeed() : Number(flags.seed) || 0
  const seen = new Set(journal.reviews.all().map((review) => review.item))
  const paper = drawPaper(profile, itemsOf(content, profile), seen, seed)
  if ('needed' in paper) {
    throw new UserError(
      `The exam "${profile.id}" needs ${paper.needed} questions, and its banks hold ${paper.there}.`,
    )
  }
  const chosen = profile
  say(() => profileText(chosen, allowed, style))
  say('')
  if ((await ask.proceed('Press Enter to start. The time runs from then on.')) === LEFT) return LEFT
  const stored: StoredExam = {
    id: io.newId(),
    profile: profile.id,
    title: profile.title,
    started: io.now(),
    paper,
    used: 0,
    allowed,
  }
  // Only now: whoever turns back before the start still has the exam that was left.
  if (open) journal.exams.drop(open.id, io.now())
  journal.exams.start(stored)
  return stored
}
