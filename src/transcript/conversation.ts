/** One thing said in a conversation. */
export interface Turn {
  readonly speaker: 'agent' | 'customer' | 'other'
  readonly text: string
  /** Where the text stands in the file, when it was read from one line of a text. */
  readonly start?: number
}

/** A conversation, in the order it was said. Names are not kept: nobody is ranked here. */
export interface Conversation {
  readonly id: string
  readonly turns: readonly Turn[]
}
