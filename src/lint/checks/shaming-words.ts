import type { FileCheck } from '../check.ts'
import { PROSE, tellPhrases } from '../phrases.ts'

const PERSON =
  '(?:customers?|callers?|guests?|shoppers?|patients?|visitors?|people|persons?|man|men|woman|women|guys?|lady|ladies|residents?|travelers?|passengers?|drivers?|kids?|teens?|teenagers?|homeless|one|ones)'
const PATTERN = new RegExp(
  [
    // Names for people, whatever stands around them.
    String.raw`\b(?:idiots?|morons?|imbeciles?|psychos?|nut ?(?:cases?|jobs?)|lunatics?|jerks?|scumbags?|scum|junkies?|winos?|drunkards?|crackheads?|whiners?|crybab(?:y|ies)|drama queens?|freaks?|weirdos?|creeps?|thugs?|lowlifes?|troublemakers?|bigots?|schizos?|retards?|cripples?)\b`,
    String.raw`\b(?:a|the|another|these|those|typical|any|every) karens?\b`,
    String.raw`\bthe (?:mentally ill|insane|disabled|crazies)\b`,
    // Words that only shame when they are about a person.
    String.raw`\b(?:crazy|insane|hysterical|stupid|dumb|mad|psychotic|mental|deranged|unhinged|pathetic|whiny|bratty|nasty|toxic|annoying|obnoxious|rotten|horrible|awful|nightmare|problem|entitled|clueless|ignorant|lazy|spoiled|paranoid|bipolar|schizophrenic) ${PERSON}\b`,
    String.raw`\b(?:they|he|she|customers?|callers?|guests?|shoppers?|patients?|visitors?|people|who) (?:is|are|was|were|gets?|got|acts?|acted|goes|went|seems?|becomes?|became) (?:a bit |just |so |really |completely |totally |being )?(?:crazy|insane|hysterical|stupid|dumb|psychotic|deranged|unhinged|pathetic|whiny|bratty|toxic|obnoxious|clueless|ignorant|entitled|paranoid|nuts|bonkers|irrational)\b`,
    String.raw`\b(?:being|acting|going) (?:crazy|hysterical|stupid|childish|like a (?:child|baby|lunatic))\b`,
  ].join('|'),
  'gi',
)

/** Who tells of name-calling has to name the names: "she calls you an idiot", "you have just called him a thug". */
const TOLD =
  /\b(?:call(?:s|ed|ing)?|name-calling|insult\w*|shout\w*|yell\w*|scream\w*|labels?|words?|say(?:s|ing)?|said)\b/i

export const shamingWords: FileCheck = {
  id: 'shaming-words',
  family: 'reading',
  scope: 'file',
  title: 'A word runs people down.',
  severity: 'warning',
  why: 'Words for people become ways to treat them, and such a word in a record or a training text can be read out later.',
  fix: 'Say what the person does, or what they may need.',
  examples: {
    bad: 'do: Let the hysterical customer talk until she is done.',
    good: 'do: Let the customer, who is crying and loud, talk until she is done.',
  },
  source: 'rep-cursa: behavior and not labels; house rule: nothing here shames anyone',
  run(subject, tell) {
    tellPhrases(subject, tell, PROSE, PATTERN, ({ text, start, located }) => {
      const before = located.text.slice(0, start).match(/[^.!?]*$/)![0]
      return TOLD.test(before) ? undefined : `"${text}" runs a person down`
    })
  },
}
