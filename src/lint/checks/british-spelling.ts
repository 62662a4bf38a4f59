import { american } from '../american.ts'
import type { FileCheck } from '../check.ts'
import { wordsOf } from '../content-words.ts'

export const britishSpelling: FileCheck = {
  id: 'british-spelling',
  family: 'reading',
  scope: 'file',
  title: 'A word is spelled the British way.',
  severity: 'info',
  why: 'Two spellings in one text look careless, and the stage words of the format are American.',
  fix: 'Use the American spelling, or switch this check off in your settings.',
  examples: {
    bad: 'why: They recognise the behaviour when you name it.',
    good: 'why: They recognize the behavior when you name it.',
  },
  source: 'house rule: American spelling throughout',
  run(subject, tell) {
    for (const { text, path } of subject.texts) {
      for (const { word, start, end, name } of wordsOf(text)) {
        // A capital inside a sentence is a name: "the Harbour Hotel".
        const form = name ? undefined : american(word)
        if (form === undefined) continue
        const found = text.slice(start, end)
        const replacement = /^\p{Lu}/u.test(found) ? form[0]!.toUpperCase() + form.slice(1) : form
        tell(
          { path, within: { start, end } },
          { message: `"${found}" is British spelling`, fix: `Write "${replacement}".`, replacement },
        )
      }
    }
  },
}
