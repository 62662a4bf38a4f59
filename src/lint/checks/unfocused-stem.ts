import type { FileCheck } from '../check.ts'
import { wordsOf } from '../content-words.ts'
import { questionOf } from '../question.ts'

const WORDS = 5
const WHICH_IS_TRUE =
  /^(?:so )?(?:which|what) (?:(?:one )?of (?:the following|these|the)(?: \w+)? |one |statement |option |answer |sentence |claim )?(?:is|are) (?:true|correct|right|accurate|valid)(?: (?:about|of|for|regarding|concerning|on|with) [^,;]{1,40})?\s*[?:]$/i
/** Verbs that begin an order to the learner: "Put the moves in order", "Say what you would do". */
const ORDER =
  /(?:^|[.!?:…"'”’]\s+|, )(?:then |now |please )?(?:put|pick|choose|select|mark|name|list|order|arrange|sort|rank|match|find|say|tell|write|answer|reply|respond|give|complete|finish|explain|describe|rewrite|turn|decide|spot|state|note|think|recall|use|show|set|help|offer|ask|greet|open|begin|start)\b/i

export const unfocusedStem: FileCheck = {
  id: 'unfocused-stem',
  family: 'items',
  scope: 'file',
  title: 'The stem does not say what is asked.',
  severity: 'warning',
  why: 'The learner has to read all options to guess the question, and the item measures reading and not judgment. A good stem can be answered with the options covered.',
  fix: 'Put one clear question into the stem: who stands there, what happened, and what is to be decided.',
  examples: {
    bad: 'stem: "Which of the following is true?"',
    good: 'stem: "A man at the gate repeats his question for the third time, louder. What does he need first?"',
  },
  source: 'hdr: put the central idea into the stem; saquet: unfocused stem',
  run(subject, tell) {
    for (const { item, path } of subject.items) {
      const at = { path: [...path, 'stem'] }
      const stem = item.stem.trim()
      // A reply item asks with what the customer says.
      if (item.kind === 'reply') continue
      if (wordsOf(stem).length < WORDS) {
        tell(at, `"${stem}" is too short to say what is asked`)
        continue
      }
      const { text, asks } = questionOf(stem)
      // A sentence to go on with, or with a gap, is a question of a kind.
      if ('options' in item && WHICH_IS_TRUE.test(text.trim())) {
        tell(at, `"${text.trim()}" says nothing about what is asked`)
      } else if (!asks && /[.!]["'”’]?$/u.test(stem) && !/_{2}|\[|\.{4}/.test(stem) && !ORDER.test(stem)) {
        tell(at, 'the stem tells a story and asks nothing')
      }
    }
  },
}
