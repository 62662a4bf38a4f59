import { join } from 'node:path'
import { openJournal } from '../../src/journal/journal.ts'
import type { Bank, Profile } from '../../src/playbook/schema.ts'
import { practiceItems } from '../../src/practice/item-key.ts'
import type { Paper } from '../../src/practice/paper.ts'
import { bankOf, paperOf, profileOf } from './exams.ts'
import { tempFolder, writeIn } from './folder.ts'
import { asYaml } from './playbooks.ts'
import { evenkeel } from './program.ts'

/** The seed the exams of a shelf are drawn with, so that a test knows the paper. */
export const SEED = 5

/** A folder with a bank and an exam profile, and the program run in it. */
export function examShelf(more: Partial<Profile> = {}, bank: Bank = bankOf({ A: 4, B: 4 })) {
  const home = tempFolder()
  const profile = profileOf(more)
  writeIn(home, 'books/bank.yaml', asYaml(bank))
  writeIn(home, 'books/profile.yaml', asYaml(profile))
  const paper: Paper = paperOf(profile, practiceItems([bank]), SEED)
  const flags = ['--playbooks', 'books']
  return {
    home,
    paper,
    flags,
    start: ['exam', profile.id, ...flags, '--seed', String(SEED)],
    /** Runs a command on this shelf; the lines come in on standard input as answers. */
    run: (args: readonly string[], ...lines: string[]) =>
      evenkeel([...args, ...flags], { home, input: lines.map((line) => `${line}\n`).join('') }),
    /** Takes the exam with these lines. */
    take: (lines: readonly string[], ...args: string[]) =>
      evenkeel(['exam', profile.id, ...flags, '--seed', String(SEED), '--answers', '-', ...args], {
        home,
        input: lines.map((line) => `${line}\n`).join(''),
      }),
    /** What to type for a question (from 1) so that it is right, or wrong. */
    typed: (number: number, right = true): string => {
      const { source, order } = paper.questions[number - 1]!
      if (!('options' in source.item)) throw new Error(`no answer for ${source.item.kind}`)
      const { options } = source.item
      return String(order.findIndex((place) => (options[place]!.key === true) === right) + 1)
    },
    journal<T>(work: (journal: ReturnType<typeof openJournal>) => T): T {
      const journal = openJournal(join(home, 'journal.db'))
      try {
        return work(journal)
      } finally {
        journal.close()
      }
    },
  }
}
