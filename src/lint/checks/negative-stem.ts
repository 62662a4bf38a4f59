import type { FileCheck } from '../check.ts'
import { choiceItems } from '../choices.ts'
import { withoutQuotes } from '../quotes.ts'

// Only a "not" that turns the whole question around: in capitals, or right behind "which … is", or "except" at the
// end. "What do you do when she does not answer?" is a plain question about a negative event.
const NEGATIVE = [
  /\b(?:NOT|EXCEPT|NEVER|LEAST|CANNOT|CAN'T|SHOULDN'T|ISN'T|AREN'T)\b/,
  /(?<!\b(?:which|what|who)\b[^.?!]*)\b(?:which|what|who)\b(?:(?! (?:that|when|if|because|who|since|after|before|while|whose|where|with|what|how)\b)[^,;:?]){0,60}?\b((?:is|are|was|were|do|does|did|should|would|will|must|may|can|could) (?:you |we |a guard |an agent |one |the guard |the agent )?(?:not|never)|isn['’]t|aren['’]t|doesn['’]t|don['’]t|shouldn['’]t|wouldn['’]t|mustn['’]t|can['’]t|cannot)\b/i,
  /\bexcept(?: for)?(?: (?:for )?(?:one|which|this|what)(?: (?:one|of (?:these|them|the following)))?)?\s*[?:….]*$/i,
  /\b(?:which|what)\b[^,;?]{0,60}?\b((?:least|less) (?:likely|helpful|useful|suitable|appropriate|effective|important|advisable|good)|inappropriate|unsuitable|incorrect|untrue|unacceptable)\b/i,
  /\bwhich (?:one |of (?:these|the following)[^,;?]{0,40}? |statement |sentence )(?:is|are) (wrong|false|a mistake)\b/i,
  /\b(?:which|what)\b[^,;?]{0,60}?\b((?:must|should|has to|have to|ought to|is to|are to) (?:best |always )?be avoided|(?:must|should|do|would) (?:you|we|one|a guard|an agent|staff) (?:best |always )?avoid)\b/i,
]

/** "All of these are fine except one. Which one is it?": the turn may come before the question. */
const TURNED_BEFORE =
  /\b(?:all|each|every one) (?:of )?(?:these|those|them|the)\b[^.?!]{0,80}\b(except|but one)\b/i

export const negativeStem: FileCheck = {
  id: 'negative-stem',
  family: 'items',
  scope: 'file',
  title: 'The question asks for what is not so.',
  severity: 'warning',
  why: 'Readers miss the "not" and are marked wrong although they know it. And they come away with three right things that the drill treated as wrong.',
  fix: 'Ask for the right thing to do, or make it "kind: spot" or "kind: best-worst".',
  examples: {
    bad: 'stem: "A guest is shouting at the front desk. Which of these should you not do first?"',
    good: 'stem: "A guest is shouting because nobody came. Which of these should you do first?"',
  },
  source: 'hdr: word the stem positively, avoid NOT and EXCEPT; saquet',
  run(subject, tell) {
    for (const { question, stem, stemPath } of choiceItems(subject)) {
      const before = TURNED_BEFORE.exec(withoutQuotes(stem).slice(0, question.start))
      if (before) {
        const at = before.index + before[0].length - before[1]!.length
        tell({ path: stemPath, within: { start: at, end: at + before[1]!.length } }, messageOf(before[1]!))
        continue
      }
      for (const pattern of NEGATIVE) {
        const match = pattern.exec(question.text)
        if (!match) continue
        const words = match[1] ?? match[0].trim()
        const at = question.start + match.index + match[0].lastIndexOf(words)
        tell({ path: stemPath, within: { start: at, end: at + words.length } }, messageOf(words))
        break
      }
    }
  },
}

function messageOf(words: string): string {
  return `"${words}" turns the question around, and a quick reader misses it`
}
