import { Flag } from '../../text/tokens.ts'
import type { Match, Reading } from '../reading.ts'
import { defineRule, type Hit } from '../rule.ts'

/** Signals of work on this case; a formula before work is only a formula when nothing links the two. */
const WORK = ['next-step', 'own-it', 'name-feeling', 'paraphrase', 'offer-choice']

/** Is a content word of the customer's said in these sentences, outside the formula? */
function namesTheCase(reading: Reading, match: Match, sentences: number): boolean {
  const { segments, tokens } = reading.reply
  const sentence = segments.sentenceOf[match.from]!
  const to = segments.sentenceStarts[Math.min(segments.sentenceCount, sentence + sentences)]!
  const { stems, count } = reading.customerTokens!
  for (let i = segments.sentenceStarts[sentence]!; i < to; i++) {
    if (i >= match.from && i < match.to) continue
    const stem = tokens.stems[i]!
    for (let theirs = 0; stem !== 0 && theirs < count; theirs++) if (stems[theirs] === stem) return true
  }
  return false
}

/** Beside a formula that is all there is, no more words than these: a greeting, a name. */
const A_FEW_WORDS = 4

/**
 * Formulas with nothing of the case in the same sentence and, where work follows, in the next one. When the
 * customer's message is not known, only a formula that is the whole reply.
 */
function formulas(reading: Reading): Hit[] {
  const { count, flags } = reading.reply.tokens
  const found = reading.find('formula').filter(({ from }) => !(flags[from]! & Flag.question))
  if (found.length === 0) return []
  if (!reading.hasCustomer)
    return found
      .filter(({ from, to }) => count - (to - from) <= A_FEW_WORDS)
      .map((match) => ({ ...reading.span(match), pattern: 'formula' }))
  const works = WORK.some((id) => reading.signals.has(id)) || reading.has('work')
  return found
    .filter((match) => !namesTheCase(reading, match, works ? 2 : 1))
    .filter(
      (match) =>
        !works || !reading.find('condolence').some(({ from }) => from >= match.from && from < match.to),
    )
    .map((match) => ({ ...reading.span(match), pattern: 'formula' }))
}

export default defineRule({
  id: 'hollow-empathy',
  kind: 'anti-pattern',
  title: 'Empathy that fits any case',
  definition:
    'A formula of sympathy with nothing of this case beside it, or one that is taken back by “but” or “unfortunately”. Not: a formula that is filled with what happened to this customer.',
  severity: 'medium',
  stage: 'connect',
  level: 'span',
  tier: 'likely',
  message: '“{span}” would fit any other chat just as well.',
  why: 'A set sentence sounds as if this story had not been heard.',
  instead: {
    advice: 'Swap the formula for what happened and what it did to them.',
    example: 'Two days off work for a courier who never rang: I would be fed up as well.',
  },
  sources: [
    {
      key: 'packard21',
      text: 'Packard and Berger 2021: concrete words show that somebody listened, and raise satisfaction.',
    },
  ],
  yieldsTo: ['threatening', 'mirroring', 'blaming', 'calm-down', 'dismissing'],
  tone: true,
  checks: ['formula'],
  starts: ['formula'],
  check: formulas,
  marks: {
    work: ['(i|we) (will|shall|am going to) ..1 @STEP_VERB', '@DOING', '@DONE', 'let me'],
    condolence: ['(condolences|loss|thoughts|sympathy|hearts)'],
    formula: [
      '@SYMPATHY',
      '(sorry|regret|saddened) to (hear|learn) (about|of)? (this|that|it|(your|the) (experience|trouble|issue|situation|inconvenience|concern|concerns|problem)) (and ..4)? $',
      '^ (and)? (fully|completely|totally)? (understand|appreciate) your (concern|concerns|frustration|situation|disappointment)',
      '(i|we) regret any (distress|inconvenience|upset)',
    ],
  },
  patterns: [
    {
      id: 'slogan',
      tier: 'sure',
      match: [
        '(your|the|our|patient|customer|guest|client|member|passenger|resident*|every|each) ..8 (is|are|remains|lies|lie|stands|stand|comes|means|mean|matters) (of)? (always|very|most|extremely|really)? (our|at the|close to|at|everything|the world|the utmost|utmost|important|paramount|deeply|very) ..2 (priority|heart|hearts|concern|us|core|everything|importance|world)',
        '(is|are|remains|remain) (our|the) (top|first|highest|number one|utmost|foremost|main|greatest) (priority|concern)',
        'with the utmost (seriousness|care|respect|attention|importance)',
        '(we|i) (always|truly|really)? pride ourselves (on|in)',
        '(we|i) (really|truly|greatly|do|sincerely|always)? (value|cherish) (your|you|every|each|all|our) !having ..3',
        '(is|are|you are) (a|such a|our) (truly|highly|very|greatly)? (valued|greatly valued|dear|loyal) (customer|guest|client|member|patient|passenger|partner)',
        '(your (custom|feedback|loyalty|business|patience|opinion|trust|satisfaction|comfort|wellbeing|experience)) (is|are|means|matters) ..4',
        '(matters|matter|means) (a great deal|a lot|deeply|so much|the world|everything|very much) to (us|me)',
        '(feelings|emotions|frustration|anger|reaction) (are|is) (entirely|completely|totally|perfectly|so|very)? (valid|super important|understandable|justified|important)',
        '(we|i) (really|truly|genuinely|do|honestly)? care (about|for) (you|our|every|each|all)',
        '(we|i) (really|truly|genuinely) care',
        '(we are|i am) here for you ..4',
        '(we|i) (always)? (strive|aim|endeavor|committed|remain committed|are committed) (to|for) ..6',
        '(every|each) (and every)? (single)? (one of)? (our|its)? (customer|guest|client|member|patient|passenger|family|concern|case) ..2 (matters|counts|is (important|special|unique|precious))',
        '(attach|attaches) the (greatest|utmost|highest) importance',
        'your loss is our loss',
      ],
      unless: {
        clause: ['(priority|high) (line|order|queue|list|delivery|mail|ticket)'],
        signals: ['name-feeling'],
      },
    },
    {
      // In a reply that goes into the case, this may be an honest word beside it.
      id: 'slogan-beside',
      tier: 'possible',
      match: [
        '(i|we|the ..2) (do)? (always|really|truly|of course)? (take|takes) ..7 (very|extremely|incredibly|exceedingly|most|super|really|so) (seriously|serious)',
        '(close|dear|precious|important) to (us|our hearts|me)',
      ],
      unless: { signals: ['name-feeling'] },
    },
    {
      id: 'taken-back',
      match: ['@SYMPATHY (but|however|unfortunately|sadly|nevertheless|regrettably|that said)'],
      allow: ['negated'],
      unless: {
        clause: [
          'but (i|we) (can|will|am)',
          '(understand|see|get|know) (the|what|why|which|how it) (question|problem is|number)',
        ],
      },
    },
    {
      id: 'any-case',
      match: [
        '(how|that) ..3 (frustrating|upsetting|stressful|annoying|difficult|hard|worrying|painful|distressing) ..4 (these|such|this kind of|such things|things|matters|situations|delays|breakdowns|it can|stoppages|substitutions|that) (can|may|must|sort)? ..2',
        '(how|know) (upsetting|frustrating|stressful|annoying|difficult|hard|important|painful) ..1 (it|this|that|things|these things|such things|such moments|unexpected ..1|unplanned ..1) (can|may|could) be',
        '(can|may|must) be (stressful|frustrating|upsetting|difficult|worrying|painful|hard|distressing|annoying|sentimental) (for (everyone|everybody|all|families|customers|our|relatives|working|parents|guests|valued|pet) ..2)',
        '(this is a|at this|in this|during this|such a|at such a) (worrying|difficult|trying|hard|challenging|stressful|sad|tender|emotional) (time|times|moment|moments|period) (for)? ..3',
        '(share|feel) your (pain|frustration|sorrow|anger|disappointment) ..3',
        '(we all|everybody|nobody|no one) (hate|hates|likes|wants|enjoys) (it)? when ..3',
        '(that is|it is|is) never (nice|easy|fun|pleasant|good) ..3',
        '(is|are) (so|very|super|really) important (to|and|for) ..2',
        '(all)? our (thoughts|hearts|sympathy|sympathies|prayers) (is|are|go|goes|be) ..2 (with|out)',
      ],
      tier: 'likely',
      unless: { signals: ['name-feeling'] },
    },
  ],
  examples: {
    hit: [
      {
        text: '«I completely understand your frustration».',
        pattern: 'formula',
        customer: 'My washer has leaked for a week and nobody came.',
      },
      {
        text: '«Your satisfaction is our top priority».',
        pattern: 'slogan',
        customer: 'My washer has leaked for a week and nobody came.',
      },
      {
        text: '«We take all complaints very seriously».',
        pattern: 'slogan-beside',
        customer: 'My washer has leaked for a week and nobody came.',
      },
      {
        text: '«I understand how you feel, but» our terms are clear.',
        pattern: 'taken-back',
        customer: 'My washer has leaked for a week and nobody came.',
      },
      {
        text: '«I know how stressful these things can be».',
        pattern: 'formula',
        customer: 'My washer has leaked for a week and nobody came.',
      },
      {
        text: '«We pride ourselves on» happy guests.',
        pattern: 'slogan',
        customer: 'The pool was shut all week.',
      },
      {
        text: '«I can imagine how upset you must be».',
        pattern: 'formula',
        customer: 'The pool was shut all week.',
      },
      { text: 'Hello Sam, «I completely understand your frustration».', pattern: 'formula' },
      { text: '«We truly value your feedback».', pattern: 'slogan', customer: 'The pool was shut all week.' },
      {
        text: '«Our thoughts are with all» families «at this hard time».',
        pattern: 'any-case',
        customer: 'The pool was shut all week.',
      },
    ],
    miss: [
      {
        text: 'I understand your anger, and the driver is turning round for your parcel now.',
        because: 'not known what the customer wrote, and more is said',
      },
      {
        text: 'I understand: the second courier did not ring either, and you had taken the day off.',
        because: 'filled with the case',
        customer: 'The second courier did not ring, and I took the day off.',
      },
      {
        text: 'That sounds exhausting, three calls about one refund.',
        because: 'names the event',
        customer: 'Three calls and still no refund.',
      },
      {
        text: 'I understand the question, yes.',
        because: 'not about a feeling',
        customer: 'Is the lid included or not?',
      },
      {
        text: 'Understood, I will change it.',
        because: 'a short yes',
        customer: 'Please change the name on the ticket.',
      },
      {
        text: 'I can see how upsetting it is to find the pool shut for a week.',
        because: 'names what happened',
        customer: 'The pool was shut all week.',
      },
      {
        text: 'A week with a leak, and nobody came: I would be angry too.',
        because: 'fact and effect',
        customer: 'My washer has leaked for a week and nobody came.',
      },
      {
        text: 'Nobody should tell you that we take it seriously and then not call.',
        because: 'about the formula',
        customer: 'You said you take it seriously and nobody called.',
      },
      {
        text: 'The priority line is free now; I am putting you through.',
        because: 'another kind of priority',
        customer: 'I have been on hold for an hour.',
      },
    ],
  },
})
