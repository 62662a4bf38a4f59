import type { FileCheck } from '../check.ts'
import { questionOf } from '../question.ts'

const TRIVIA =
  /\b(?:what (?:does|do) (?:the )?(?:acronym|abbreviation|letters?|initials)\b|what (?:does|do) (?:the \p{L} in )?["'“‘]?\p{Lu}{2,}["'”’]? stand for|stands? for in \p{Lu}{2,}|who (?:coined|invented|wrote|developed|founded|first (?:described|used))|in (?:which|what) year|what is the (?:dictionary )?definition of|how is \p{L}+ defined|what is (?:the )?(?:term|word|name) for|which (?:acronym|author|organization) (?:is|was|wrote|coined|developed))\b/iu

export const trivialRecall: FileCheck = {
  id: 'trivial-recall',
  family: 'items',
  scope: 'file',
  title: 'The question asks for a name, a year or a definition.',
  severity: 'info',
  why: 'Nobody at the counter needs the year or the author. Points for trivia hide who can handle the moment.',
  fix: 'Ask what the idea means for what to do or say.',
  examples: {
    bad: 'stem: "A course teaches five steps for complaints. Who developed the steps that it calls by one word?"',
    good: 'stem: "A course teaches five steps for complaints. What do you do when a guest is at step four and you at one?"',
  },
  source:
    'hdr: base items on important content, avoid trivia; tarrant06: over 90 percent of items ask for recall only',
  run(subject, tell) {
    for (const { item, path } of subject.items) {
      const { text, start } = questionOf(item.stem)
      const match = TRIVIA.exec(text)
      if (!match) continue
      const from = start + match.index
      const within = { start: from, end: from + match[0].length }
      tell({ path: [...path, 'stem'], within }, `"${match[0]}" asks for a fact that nobody needs on the job`)
    }
  },
}
