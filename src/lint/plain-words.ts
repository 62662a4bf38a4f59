/** Words of offices and seminars, by their stem, with what a person would say. Only such as have no plainer sense. */
export const JARGON: Readonly<Record<string, string>> = {
  'utiliz(?:e|es|ed|ing|ation)': 'use',
  'leverag(?:e|es|ed|ing)(?= (?:the|your|their|our|existing))': 'use',
  'facilitat(?:e|es|ed|ing)': 'help',
  'implement(?:s|ed|ing|ation)?': 'carry out',
  'commenc(?:e|es|ed|ing|ement)': 'begin',
  'terminat(?:e|es|ed|ing)': 'end',
  'ascertain(?:s|ed|ing)?': 'find out',
  'endeavou?r(?:s|ed|ing)?': 'try',
  'expedit(?:e|es|ed|ing)': 'speed up',
  'remediat(?:e|es|ed|ing|ion)': 'put right',
  'rectif(?:y|ies|ied|ying)': 'put right',
  'optimiz(?:e|es|ed|ing|ation)': 'improve',
  'operationaliz(?:e|es|ed|ing)': 'put to work',
  'incentiviz(?:e|es|ed|ing)': 'encourage',
  'stakeholders?': 'people involved',
  'touch ?points?': 'contact',
  'pain points?': 'trouble',
  'action items?': 'task',
  'deliverables?': 'result',
  'synerg(?:y|ies|istic)': 'working together',
  proactively: 'early',
  'paradigms?': 'way',
  'holistic(?:ally)?': 'whole',
  actionable: 'that can be done',
  'going forward': 'from now on',
  'circl(?:e|es|ed|ing) back': 'get back',
  'reach(?:es|ed|ing)? out to': 'call or write to',
  'touch base': 'talk',
  'deep dives?': 'close look',
  'best-in-class': 'good',
  'customer-centric(?:ity)?': 'with the customer in mind',
  'value-add(?:ed)?': 'use',
  'low-hanging fruit': 'easy part',
  'move the needle': 'change something',
  'deconflict(?:s|ed|ing|ion)?': 'keep apart',
  'subject (?=was|is|became|refused|stated|then)': 'person',
  'perpetrators?': 'person who did it',
  aforementioned: 'this',
  heretofore: 'until now',
  herewith: 'with this',
  'pursuant to': 'under',
  'inter alia': 'among others',
  'vis-à-vis': 'toward',
  'affective arousal': 'anger or fear',
  'cognitive load': 'what one has to keep in mind',
  'emotional contagion': 'moods being catching',
  'psychological reactance': 'resistance to being told',
  'amygdala hijack': 'losing one’s head',
}

/** Long ways to say it, with the short one. */
export const WORDY: Readonly<Record<string, string>> = {
  'in order to': 'to',
  'due to the fact that': 'because',
  'in light of the fact that': 'because',
  'owing to the fact that': 'because',
  'despite the fact that': 'although',
  'in the event (?:that|of)': 'if',
  'at this (?:point|moment) in time': 'now',
  'at the present time': 'now',
  'for the purpose of': 'to',
  'with (?:regard|respect|reference) to': 'about',
  'in (?:regard|reference|relation) to': 'about',
  'prior to': 'before',
  'subsequent to': 'after',
  'in close proximity to': 'near',
  'a (?:large|great) number of': 'many',
  'the majority of': 'most',
  'on a (?:daily|weekly|regular) basis': 'every day, or how often it is',
  'in a (?:timely|calm|polite|professional|respectful) (?:manner|fashion|way)': 'one word, such as "calmly"',
  'make (?:a|the) decision': 'decide',
  'come to (?:a|the) conclusion': 'conclude',
  'take into (?:consideration|account)': 'consider',
  'give consideration to': 'consider',
  "(?:it is|it’s|it's) important to (?:note|remember|understand) that": 'nothing: say it',
  'it should be noted that': 'nothing: say it',
  'each and every': 'every',
  'first and foremost': 'first',
  'until such time as': 'until',
  'by means of': 'with',
  'in the process of': 'nothing: say what is done',
}

/** One pattern over all stems of a list. */
export function patternOf(words: Readonly<Record<string, string>>): RegExp {
  return new RegExp(`\\b(?:${Object.keys(words).join('|')})(?![a-zÀ-ɏ-])`, 'gi')
}

/** What a list says about a match. */
export function plainFor(match: string, words: Readonly<Record<string, string>>): string {
  for (const [stem, plain] of Object.entries(words)) {
    if (new RegExp(`^(?:${stem.replace(/\(\?=.*\)$/, '')})$`, 'iu').test(match)) return plain
  }
  return ''
}
