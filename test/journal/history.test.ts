import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { type Journal, openJournal } from '../../src/journal/journal.ts'
import { readPlaybook } from '../../src/playbook/read.ts'
import type { Item, Playbook } from '../../src/playbook/schema.ts'
import { memoryOf } from '../../src/practice/draw.ts'
import { answerDrill, startDrill } from '../../src/practice/drill.ts'
import { type PracticeItem, practiceItems } from '../../src/practice/item-key.ts'
import { answerTo, DAY, NOON, planOf } from '../support/drills.ts'
import { tempFolder } from '../support/folder.ts'
import { chooseItem, playbookOf } from '../support/playbooks.ts'

/**
 * What a person's files hold, and who each question really is: `who` goes with it through every edit. The files are
 * only what the program gets to see.
 */
interface Shelf {
  books: { id: string; formerly: string[]; items: { who: number; item: Item; there: boolean }[] }[]
  answers: Map<number, number>
  names: number
}

/** The files as the author saved them, read again from their text, in the order the folder lists them. */
function load(shelf: Shelf): PracticeItem[] {
  const files = shelf.books.map((book): Playbook => {
    const playbook = playbookOf(0, {
      id: book.id,
      ...(book.formerly.length > 0 ? { formerly: book.formerly } : {}),
      items: book.items.filter((i) => i.there).map((i) => i.item),
    })
    const reading = readPlaybook(stringify(playbook))
    expect(reading.findings).toEqual([])
    return reading.playbook!
  })
  return practiceItems(files)
}

type Op = { kind: string; book: number; item: number; to: number; flag: boolean }
const op: fc.Arbitrary<Op> = fc.record({
  kind: fc.constantFrom(
    ...['answer', 'answer', 'answer', 'reword', 'rename', 'rename-back', 'rename-book', 'rename-book-back'],
    ...['reorder', 'remove', 'put-back', 'add', 'move-file'],
  ),
  book: fc.nat(),
  item: fc.nat(),
  to: fc.nat(),
  flag: fc.boolean(),
})

/** Keeps the old id under `formerly`: at the front or at the end, as authors do. */
function rename(of: { id: string; formerly?: string[] | undefined }, to: string, front: boolean): void {
  const before = (of.formerly ?? []).filter((id) => id !== to)
  of.formerly = front ? [of.id, ...before] : [...before, of.id]
  of.id = to
}

function apply(shelf: Shelf, o: Op, journal: Journal, now: number): void {
  const book = shelf.books[o.book % shelf.books.length]!
  const entry = book.items[o.item % book.items.length]!
  const fresh = (): string => `name-${shelf.names++}`
  switch (o.kind) {
    case 'answer': {
      if (!entry.there) return
      const source = load(shelf).find((s) => s.key === `${book.id}/${entry.item.id}`)!
      const drill = startDrill(planOf([], { pool: [source], session: `who-${entry.who}` }), now)
      const step = answerDrill(drill, answerTo(drill.question!, o.flag), true, now, now)
      journal.reviews.append(...step.save)
      shelf.answers.set(entry.who, (shelf.answers.get(entry.who) ?? 0) + 1)
      return
    }
    case 'reword':
      entry.item = { ...entry.item, stem: `Asked in other words (${o.to})?` }
      return
    case 'rename':
      rename(entry.item, fresh(), o.flag)
      return
    case 'rename-back': {
      const old = entry.item.formerly?.[o.to % entry.item.formerly.length]
      if (old !== undefined) rename(entry.item, old, o.flag)
      return
    }
    case 'rename-book':
      rename(book, fresh(), o.flag)
      return
    case 'rename-book-back': {
      const old = book.formerly[o.to % Math.max(1, book.formerly.length)]
      if (old !== undefined) rename(book, old, o.flag)
      return
    }
    case 'reorder':
      book.items.sort((a, b) => ((a.who * 7919 + o.to) % 101) - ((b.who * 7919 + o.to) % 101))
      return
    case 'remove':
      entry.there = false
      return
    case 'put-back':
      entry.there = true
      return
    case 'add': {
      const who = 1000 + shelf.names
      book.items.splice(o.to % book.items.length, 0, {
        who,
        item: chooseItem(who, { id: fresh() }),
        there: true,
      })
      return
    }
    case 'move-file':
      shelf.books.reverse()
  }
}

test('through edits, moves and renames no review is lost, none goes to another question, and memory follows', () => {
  fc.assert(
    fc.property(fc.array(op, { minLength: 10, maxLength: 60 }), (ops) => {
      const folder = tempFolder()
      const journal = openJournal(join(folder, 'journal.db'))
      try {
        const shelf: Shelf = { books: [], answers: new Map(), names: 0 }
        for (let b = 0; b < 2; b++) {
          // The same item ids in both books: an id is only an id within its book.
          const items = [0, 1, 2].map((i) => ({ who: b * 10 + i, item: chooseItem(i), there: true }))
          shelf.books.push({ id: `book-${b}`, formerly: [], items })
        }
        ops.forEach((o, i) => {
          apply(shelf, o, journal, NOON + i * DAY)
        })
        for (const book of shelf.books) for (const entry of book.items) entry.there = true

        const reviews = journal.reviews.all()
        const memories = journal.reviews.memories()
        expect(reviews.length).toBe([...shelf.answers.values()].reduce((a, b) => a + b, 0))
        for (const source of load(shelf)) {
          const [bookId, itemId] = source.key.split('/')
          const book = shelf.books.find((b) => b.id === bookId)!
          const { who } = book.items.find((i) => i.item.id === itemId)!
          const keys = new Set([source.key, ...source.formerKeys])
          const own = reviews.filter((r) => keys.has(r.item))
          const answered = shelf.answers.get(who) ?? 0
          expect(own.map((r) => r.session)).toEqual(Array(answered).fill(`who-${who}`))
          // One review more each time means: every answer went on from the one before.
          expect(memoryOf(source, memories)?.reps ?? 0).toBe(answered)
        }
      } finally {
        journal.close()
      }
    }),
    { numRuns: 60, seed: 20261123 },
  )
})

test('a copy that names the original under "formerly" does not take its history', () => {
  const original = playbookOf(2, { id: 'original' })
  const copy = playbookOf(2, { id: 'copy', formerly: ['original'] })
  const both = practiceItems([original, copy])
  expect(both.find((s) => s.key === 'copy/item-1')!.formerKeys).toEqual([])
  // Once the original is gone, the copy is what it was renamed to.
  expect(practiceItems([copy])[0]!.formerKeys).toEqual(['original/item-1'])
})

test('an item renamed twice goes on from its latest name, in whatever order the names are listed', () => {
  const journal = openJournal(join(tempFolder(), 'journal.db'))
  const answer = (item: Item, at: number): void => {
    const [source] = practiceItems([playbookOf(0, { items: [item] })])
    const drill = startDrill(planOf([], { pool: [source!] }), at)
    journal.reviews.append(...answerDrill(drill, answerTo(drill.question!, true), true, at, at).save)
  }
  answer(chooseItem(1, { id: 'first' }), NOON)
  answer(chooseItem(1, { id: 'second', formerly: ['first'] }), NOON + DAY)
  const third = chooseItem(1, { id: 'third', formerly: ['first', 'second'] })
  answer(third, NOON + 2 * DAY)
  const [source] = practiceItems([playbookOf(0, { items: [third] })])
  expect(memoryOf(source!, journal.reviews.memories())?.reps).toBe(3)
  journal.close()
})
