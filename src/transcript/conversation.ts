/** One thing said in a conversation. */
export interface Turn {
  readonly speaker: 'agent' | 'customer' | 'other'
  readonly text: string
  /** Where the text stands in its file, part by part; absent when the file spells it otherwise (JSON). */
  readonly parts?: readonly TurnPart[]
}

/** A part of a turn's text that stands in one piece in the file. */
export interface TurnPart {
  /** Where the part begins in the turn's text. */
  readonly at: number
  /** Where it begins in the file. */
  readonly start: number
  /** Are the words in the file the same to the letter? Subtitles hold tags and entities that the turn does not. */
  readonly same: boolean
}

/** Where an offset of a turn's text stands in the file, if that is known: exact, or the beginning of its part. */
export function placeInFile(turn: Turn, offset: number): number | undefined {
  const part = turn.parts?.findLast(({ at }) => at <= offset) ?? turn.parts?.[0]
  return part && (part.same ? part.start + offset - part.at : part.start)
}

/** A conversation, in the order it was said. Names are not kept: nobody is ranked here. */
export interface Conversation {
  readonly id: string
  readonly turns: readonly Turn[]
}
