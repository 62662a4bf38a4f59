import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openJournal } from '../src/journal/journal.ts'
import type { Playbook } from '../src/playbook/schema.ts'
import { practiceItems, wordingOf } from '../src/practice/item-key.ts'
import { remember } from '../src/practice/memory.ts'
import { ratios, report } from './ratios.ts'

const DAY = 24 * 60 * 60 * 1000

/** How long it takes to start, against `node -e 0` on the same machine in the same moment. */
export function startUp(root: string, rounds: number): boolean {
  const bin = join(root, 'bin/evenkeel.js')
  const home = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'))
  const env = { EVENKEEL_HOME: home }
  try {
    const journal = join(home, 'journal.db')
    const kept = join(home, 'kept.db')
    practise(root, kept)
    const answers = join(home, 'answers')
    writeFileSync(answers, '1\n')
    const drill = [bin, 'drill', '--count', '1', '--answers', answers]
    const fresh = (): void => {
      for (const more of ['-wal', '-shm']) rmSync(`${journal}${more}`, { force: true })
      copyFileSync(kept, journal)
    }
    console.log(`Start-up: medians of ${rounds} rounds, each command against the node -e 0 of its round`)
    return report(
      ratios(
        [
          { name: 'node -e 0', args: ['-e', '0'] },
          { name: 'evenkeel --version', args: [bin, '--version'], env, goal: 1.25 },
          { name: 'evenkeel --help', args: [bin, '--help'], env },
          { name: 'evenkeel list', args: [bin, 'list'], env, before: fresh },
          { name: 'evenkeel drill, first question', args: drill, env, before: fresh, goal: 1.8 },
        ],
        rounds,
      ),
    )
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

/** A journal after some weeks: every shipped question answered three times, one of them long overdue. */
function practise(root: string, path: string): void {
  const content = JSON.parse(readFileSync(join(root, 'dist/content.json'), 'utf8')) as {
    playbooks: Playbook[]
  }
  const sources = practiceItems(content.playbooks)
  // The most overdue is asked first: one that a single number answers.
  const first = sources.find((s) => s.item.kind === 'choose')!
  const journal = openJournal(path)
  const now = Date.now()
  for (let week = 3; week > 0; week--) {
    for (const source of sources) {
      const at = now - (source === first ? week * 100 : week * 7) * DAY
      journal.reviews.append(
        {
          at,
          session: `week-${week}`,
          item: source.key,
          wording: wordingOf(source.item),
          stage: source.item.stage,
          kind: source.item.kind,
          answer: { kind: 'options', picked: [0] },
          right: true,
          score: 1,
          sure: true,
          rating: 3,
          took: 9000,
          counts: true,
        },
        [source.key],
        (before) => remember(before[0], 3, at),
      )
    }
  }
  journal.close()
}
