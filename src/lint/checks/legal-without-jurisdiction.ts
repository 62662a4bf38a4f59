import type { FileCheck, TextRole } from '../check.ts'
import { textsWith } from '../phrases.ts'

// What is law or licence in one place and not in another, by words that leave little doubt. "Check your local law"
// and "you are not a police officer" hold anywhere and are let pass.
const LEGAL = [
  // Statutes and codes: "Penal Code 837", "section 12 of the … Act", "§ 34", "the Act 1974", "under California law".
  /\b(?:penal|criminal|civil|business and professions|health and safety|labou?r) code(?: (?:section )?\d[\w.()]*)?\b/i,
  /\b(?:section|sec\.|article|chapter) \d[\w.()]* of (?:the|our|state)\b|§+\s*\d+/i,
  /\b(?:[A-Z][\p{L}&]+ )+Act(?: of)? (?:19|20)\d\d\b/u,
  /\b(?:under|by|in) (?:California|New York|Texas|Florida|Ontario|Alberta|British Columbia|UK|English|Scottish|Irish|Canadian|Australian|German|federal|state|provincial|EU|Singapore|Indian) law\b/i,
  // Licences and their terms.
  /\b(?:guard card|BSIS|PSISA|PSARA|SIA licen[cs]e|Class [A-Z] licen[cs]e|RIDDOR|security licen[cs]e|guard licen[cs]e)\b/,
  /\b(?:licen[cs]es?|registrations?|certificates?)\b[^.?!]{0,40}\b(?:expires?|renew\w*|costs?|valid for|lasts?|requires?|needs?)\b[^.?!]{0,40}\d/i,
  /\b\d+ hours? of (?:\w+ )?training\b[^.?!]{0,40}\b(?:required|mandatory|by law|licen[cs]e|must)\b/i,
  /\b(?:the )?(?:law|statute|regulator|legislation) (?:requires?|allows?|permits?|forbids?|prohibits?|says?|gives)\b/i,
  // "By law", "legally allowed", "it is illegal to …".
  /\b(?:by|under the|against the|allowed by|required by) law\b/i,
  /\blegally (?:allowed|permitted|entitled|required|obliged|bound|forbidden|free|responsible|liable)\b/i,
  /\b(?:is|are|it['’]s|be) (?:\w+ )?(?:illegal|unlawful|legal|lawful|a crime|a criminal offen[cs]e)(?: for [^.?!]{1,30}?)? to \p{L}+/iu,
  /\b(?:GDPR|HIPAA|CCPA|PIPEDA|FERPA|Data Protection Act|Equality Act)\b[^.?!]{0,30}?\b(?:forbids?|prohibits?|bans?|requires?|demands?|allows?|permits?|says?|gives?|lets?|makes?)\b/i,
  /\b(?:pass mark|passing score|cut score) (?:is|of)\b[^.?!]{0,20}\d/i,
  // Powers.
  /\bcitizen['’]s arrest\b|\bpowers? of arrest\b/i,
  /\b(?:legally|lawfully) (?:arrest|detain|search|hold|restrain|eject|remove)\b/i,
  /\b(?:guards?|officers?|you|staff) (?:may|can|are allowed to|have the right to) (?:\w+ )?(?:arrest|detain|handcuff|search (?:a|the|their|someone|(?:\w+ )?(?:bags?|pockets?|people|persons?|customers?|visitors?|belongings|cars?|vehicles?)))\b/i,
  /\b(?:duty to retreat|stand your ground)\b/i,
]
/** Each pattern needs one of these; most texts have none, which one search of all of them shows. */
const ANY =
  /code|section|sec\.|article|chapter|§|act|law|legal|legislation|statute|regulator|licen|guard card|bsis|psisa|psara|riddor|registration|certificate|training|gdpr|hipaa|ccpa|pipeda|ferpa|a crime|offen[cs]e|pass mark|passing score|cut score|arrest|detain|handcuff|search|retreat|stand your ground/gi
const LOCAL =
  /\b(?:local|your) (?:law|rules|post orders)|post orders|depends on|differs? (?:by|from)|where you (?:work|are)|in some places\b/i
const NEGATED = /\b(?:not|never|no|cannot|can['’]t|don['’]t|without|nor)\b[^.?!]{0,30}$/i

const ROLES: readonly TextRole[] = ['do', 'why', 'stem', 'option', 'reason', 'myth', 'summary']

export const legalWithoutJurisdiction: FileCheck = {
  id: 'legal-without-jurisdiction',
  family: 'facts',
  scope: 'file',
  title: 'A text states what the law or a licence says, and the file does not say where that holds.',
  severity: 'error',
  why: 'What is lawful in one place is an offense in the next. A learner who takes it for general can end up in court.',
  fix: 'Move it to a bank with "jurisdiction", "source-url" and "verified-on", or say it so that it holds anywhere.',
  examples: {
    bad: 'why: The law allows guards to detain a thief for ten minutes.',
    good: 'why: What a guard may do with a thief differs from place to place, so check your post orders and local law.',
  },
  source: 'house rule: if two countries could answer differently, it needs a label; ca-bpc, ny-6027',
  run(subject, tell) {
    if ('jurisdiction' in subject.file && subject.file.jurisdiction !== undefined) return
    for (const { located, plain } of textsWith(subject, ROLES, ANY)) {
      const { path } = located
      for (const pattern of LEGAL) {
        const match = pattern.exec(plain)
        if (!match) continue
        const sentence = sentenceAround(plain, match.index)
        if (LOCAL.test(sentence.text)) continue
        if (NEGATED.test(plain.slice(sentence.start, match.index))) continue
        const within = { start: match.index, end: match.index + match[0].length }
        tell({ path, within }, `"${match[0]}" is a matter of local law, and the file names no jurisdiction`)
        break
      }
    }
  },
}

function sentenceAround(text: string, at: number): { readonly text: string; readonly start: number } {
  const start = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('? ', at), -2) + 2
  const end = text.slice(at).search(/[.?!](?:\s|$)/)
  return { text: text.slice(start, end < 0 ? text.length : at + end), start }
}
