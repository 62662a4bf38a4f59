import type { Check } from '../check.ts'
import { britishSpelling } from './british-spelling.ts'
import { doubledWord } from './doubled-word.ts'
import { exclamationMark } from './exclamation-mark.ts'
import { jargon } from './jargon.ts'
import { longSentence } from './long-sentence.ts'
import { lostLetter } from './lost-letter.ts'
import { readingLevel } from './reading-level.ts'
import { shamingWords } from './shaming-words.ts'
import { shouting } from './shouting.ts'
import { strayBlanks } from './stray-blanks.ts'
import { wordy } from './wordy.ts'

/** Checks of how easy and how kind the texts are to read. */
export const READING_CHECKS: readonly Check[] = [
  readingLevel,
  longSentence,
  lostLetter,
  jargon,
  wordy,
  shamingWords,
  britishSpelling,
  shouting,
  exclamationMark,
  strayBlanks,
  doubledWord,
]
