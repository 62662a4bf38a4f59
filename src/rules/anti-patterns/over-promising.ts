import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'over-promising',
  kind: 'anti-pattern',
  title: 'Promises what others decide',
  definition:
    'Guarantees what the speaker cannot control, or an absolute. Not: a promise of one’s own act, a guarantee the firm really gives, or “I can’t promise”.',
  severity: 'high',
  stage: 'resolve',
  level: 'span',
  tier: 'likely',
  message: '“{span}” promises a result that others decide.',
  why: 'When it does not come true, the second letdown weighs more than the first.',
  instead: {
    advice: 'Promise your own act, and give the date that is safe.',
    example: 'I will ring you at 3, whatever I find; Friday is the safe date.',
  },
  sources: [{ key: 'taxonomy', text: 'A promise about one’s own act can be kept; a promise about the result cannot.' }],
  patterns: [
    {
      id: 'sworn',
      match: [
        '@RESULT ..12 @OATH',
        '@OATH ..3 (@RESULT|it is)',
        '(i|we) (can|do|hereby|absolutely|personally)? (guarantee|promise|swear|assure you|bet) (you)? (that)? (it|he|she|they|the|this|that|you|nothing|everything|everyone|nobody|none|she will|your) ..8',
        '(guarantee|guaranteed|promise) (you)? (this|that|it)? (will|can)? (never|not) (ever)? happen',
        '(i|we) (would|will|can) (stake|bet) (my|our) ..3',
        '(you have|have) (my|our) (absolute|solemn)? (word|promise|guarantee)',
        'there is no way (they|he|she|it|the) (would|will|can|could)',
      ],
      allow: ['negated', 'question'],
      unless: {
        clause: ['(can|could|do|would) not (promise|guarantee|swear|say|bet)', 'never promise', '(no|not) (promises|guarantee|guarantees)', '(i|we) (promise|swear|guarantee) (to|i|we|you i|you we)', 'guaranteed (by|for|under)', 'promised you', 'one thing', 'before i promise', 'would not', 'i can assure you', 'i bet they', 'i shall'],
        sentence: ['not promising'],
      },
    },
    {
      id: 'certain',
      match: [
        '@RESULT (definitely|certainly|absolutely|surely|totally|100|guaranteed|always|for sure|<percent>) !(not sure) ..3',
        '(definitely|certainly|absolutely|surely|<percent>|without fail) (they|he|she|it|you) (will|are going to|is going to)',
        '(i am|we are) (very|so|quite|pretty|absolutely|totally|100|<percent>)? (certain|sure|positive|confident) (that)? (everyone|they|he|she|it|you|your|the) (will|would|is going|are going|all) ..6',
        '(can not|will not) (possibly|ever) (go wrong|fail|miss|happen)',
        'nothing (will|can|could|is going to) (ever)? (go wrong|happen|stop)',
        '(will|can|is|are) (never|not) (ever)? (going to)? happen (to (you|her|him|them))? (again)?',
        'never (again|ever) ..3 (happen|have|see|lose|wait|again)',
        '(will|would) (never|not ever) ..5 again',
      ],
      allow: ['negated'],
      not: ['question'],
      unless: {
        clause: ['(can|could|do) not (promise|guarantee|swear|say)', 'if (it|they|he|she)', '(will|would) never (know|have to (send|fill|see|do) (that|the))', 'should', 'telling you', 'say you', 'honestly get', 'forgive', 'i shall', 'mention', '(will|would) definitely (not)? (look|check|ask|call|ring|tell|pass|raise|have a)', 'i (will|would)', 'you (will|can) never (have|need) to', 'not sure'],
      },
    },
    {
      id: 'they-always',
      match: [
        '(they|he|she|it|these|those) (always|never) (do|does|say|says|said|come*|bring*|get|gets|work*|approve*|pay*|turn*|start|starts|miss*|refund*|let|lets|fail*) ..4',
        '(they|he|she|it) (has|have|is) never (once)? (failed|said no|missed|been wrong|let)',
        '(always|every time) (come*|turn*) (good|up|through)',
        '(they|everyone|everybody) (let|lets|gets|get) everyone (in|off) ..4',
        '(do not|do not you|never)? worry (about a thing)? (you|it|he|she|they|everything) will (not)? (be|get|have|make|miss|pay)',
        '(you|they|he|she|it) will (not)? (be|get|have|make|miss|pay|come|see|win|blow|walk|graduate) ..8 (no question|no doubt|no problem|no quibbles|for sure|do not worry|do not you worry|i know it|i can feel it|leave it with me|not on my watch)',
      ],
      allow: ['negated'],
      not: ['question'],
      unless: { clause: ['(can|could|do) not (promise|guarantee|say)', 'it never (fails|works|ends)', 'never (tell|told|rang|answer)', 'always (say|said) that', 'they never (answer|tell|rang|called)'], sentence: ['annoying', 'we pay'] },
    },
  ],
  examples: { hit: [], miss: [] },
})
