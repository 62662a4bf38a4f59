import { Passage, type PassageReader } from '../text/passage.ts'
import { ContentWords } from './content-words.ts'
import { KnownMatches } from './known-matches.ts'
import type { Presence, Seen } from './pattern/presence.ts'

/**
 * The customer's message. What is known of it is worked out when a rule asks for it, and stays while replies to the
 * same message are judged one after the other: drafts of one answer, or the labelled replies to one situation.
 */
export class Message {
  /** Only its words are sure to be read. */
  readonly words = new Passage()
  readonly matches: KnownMatches
  readonly #reader: PassageReader
  readonly #presence: Presence
  readonly #seen: Seen
  readonly #content = new ContentWords()
  #isTaken = false
  #isRead = false
  #isSeen = false
  #hasContent = false

  /** @param patterns how many patterns of probes there are. */
  constructor(reader: PassageReader, presence: Presence, patterns: number) {
    this.#reader = reader
    this.#presence = presence
    this.#seen = presence.sheet()
    this.matches = new KnownMatches(patterns)
  }

  /** Takes up a message in place of another one. */
  take(text: string): void {
    if (this.#isTaken && this.words.text === text) return
    this.#isTaken = true
    this.#isRead = this.#isSeen = this.#hasContent = false
    this.matches.clear()
    this.#reader.readWords(text, this.words)
  }

  /** The message with its sentences and clauses. */
  get read(): Passage {
    if (!this.#isRead) this.#reader.readOn(this.words)
    this.#isRead = true
    return this.words
  }

  /** What it has words of. */
  get seen(): Seen {
    if (!this.#isSeen) this.#presence.look(this.words.tokens, this.#seen)
    this.#isSeen = true
    return this.#seen
  }

  /** Its words with content. */
  get content(): ContentWords {
    if (!this.#hasContent) this.#content.fill(this.words)
    this.#hasContent = true
    return this.#content
  }
}
