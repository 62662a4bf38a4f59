import type { Reading } from '../reading.ts'
import { defineRule, type Hit } from '../rule.ts'

/** All three: names the behavior, keeps help on offer, leaves a choice or goes on with the case. */
function check(reading: Reading): readonly Hit[] {
  const named = reading.find('behavior')
  if (named.length === 0 || !reading.has('help')) return []
  const first = named[0]!
  const choice = reading.has('choice')
  if (!choice && !reading.has('go-on')) return []
  return [{ ...reading.span(first), pattern: 'three-parts', tier: choice ? 'likely' : 'possible' }]
}

export default defineRule({
  id: 'set-boundary',
  kind: 'signal',
  title: 'A boundary with a way on',
  definition:
    'After abuse: names the behavior, keeps help on offer and leaves a choice. Not: a consequence without a choice, or without abuse first.',
  severity: 'medium',
  stage: 'connect',
  level: 'context',
  tier: 'likely',
  needs: ['customer'],
  message: '“{span}” names the behavior and leaves a way on.',
  why: 'A calm limit with a choice lets both sides go on without losing face.',
  instead: {
    advice: 'Name what was said, say that you want to help, and offer two ways on.',
    example:
      'I want to get this solved with you, and I cannot while I am being called names. Shall we go on without that, or would you like my lead?',
  },
  sources: [
    {
      key: 'henkel',
      text: 'Henkel et al. 2017: a polite reprimand was rated best, above meekness and above hitting back.',
    },
  ],
  patterns: [],
  marks: {
    behavior: [
      '(being|be|to be|get|getting) (called|sworn at|insulted|shouted at|spoken to|yelled at|screamed at|threatened)',
      '(call|calling|called) (me|us) (that|names|a|an|it|anything)',
      'without (the|that|being|any)? (names|name calling|insults|swearing|insult|language|called|shouting|threats)',
      '(leave|left|leaving|keep|drop|dropped|dropping|skip|lose|cut) (out)? (the|that|those|my|his|her|their|any) ..4 (out|names|name calling|insults|swearing|remarks|family|outside|of it|language)',
      '(the)? (name calling|insults|swearing|personal remarks|threats)',
      '(i|we) am not (a|an) @ABUSE',
      '(i|we) (would|will) (rather|sooner|prefer|ask) (we|you|that|go by|not) ..6 (that|out|called|drop|names|word)',
      'i (will|do) not (be (sworn at|shouted at|insulted|spoken to|called|threatened)|answer to|be called|accept (that|being|names)|take (names|insults|that))',
      'i would (ask|like) you to (drop|leave|stop) ..3 (names|calling|that|out|insults|swearing)',
      'speak to (me|us) (like that|that way)',
      '(ask|like|need|want) (that)? you (not to|to not|leave out|to leave out|drop|would not|do not) ..2 (call|say|use|swear|shout|the)',
      '(do not|not) (call|say|calling) (me|us|that|cow|those|names|it)',
      'no more (of)? (the|that|those) ..3',
      'is not (a word|something|a name) (i|we) (will|can|should|have to)',
      'leave (out|off) the',
    ],
    help: [
      '(i|we) (want|would like|am happy|am glad|would be glad|do want|am here|would love|wish) to ..3 (help|sort|get|solve|fix|go|see|keep|find|continue|talk|look|carry|put|explain|do)',
      '(happy|glad|willing|here|want|keen|like) to ..2 (help|sort|solve|fix|go|continue|explain|get|carry|keep|work|put|see|find)',
      '(gladly|happily) (go|help|continue|carry|look|sort|explain|work)',
      '(still|staying) (here|on) (for|with|to) (you|your|help)',
      '(will|can|am going to) (carry on|keep|go on) (helping|working|going|with)',
      '(still|also) (help|sort|here for)',
      'i am still (here|glad|happy)',
      '@AGENT_IS @ACT_ING',
      'let me @ACT',
      '(i|we) can !not (send|deal|get|book|put|swap|do|give|help|sort|fix|look|offer|take|bring|change|move|hold)',
      '(i|we) (have|will) ..6 @BY_TIME',
      'on your side',
      '(want|like) to (find|put|see|get|sort|solve)',
    ],
    choice: [
      'or ..12 <?>',
      '(would|do|shall|can|may) (you|we|i) ..12 or',
      '(which|what) (would|do) you',
      'up to you',
      'your (choice|call)',
      '(carry|go) on (with me|without)',
      '(shall|can|could|may|would|is|are|does|what|which|how|when) ..12 <?>',
    ],
    'go-on': [
      'if (we|you) (leave|can|keep|drop)',
      'and i (will|can)',
      '(next|first|now) (is|the|let)',
      'without that',
    ],
  },
  starts: ['behavior'],
  check,
  checks: ['three-parts'],
  examples: {
    hit: [
      {
        text: "I want to help you with this, and I can't while I'm «being called» names. Shall we go on without that, or would you like my lead?",
        pattern: 'three-parts',
        customer: 'You idiots lost my bag.',
      },
      {
        text: "I'm happy to go through the bill. Please «leave my family out of it». Would you like it line by line, or just the total?",
        pattern: 'three-parts',
        customer: 'Your mother must be proud of a thief like you.',
      },
      {
        text: "«I'd ask you not to call me that». I can send a new card today or print one here: which would you like?",
        pattern: 'three-parts',
        customer: 'Useless moron.',
      },
      {
        text: 'I will gladly help, «without the insults». Do you want to start with the deposit, or the rent?',
        pattern: 'three-parts',
        customer: 'You lot are crooks.',
      },
      {
        text: "Please «don't call me» a liar. I do want to sort this out. Shall we look at the log together?",
        pattern: 'three-parts',
        customer: 'Liar!',
      },
      {
        text: "«I'm not a thief», and I would like to solve this with you. Would you like to see the slip, or talk to Ana?",
        pattern: 'three-parts',
        customer: 'Thief.',
      },
      {
        text: "«I won't be sworn at»; I'm still here to help. Is it the red light or the green one?",
        pattern: 'three-parts',
        customer: 'Fix the damn thing you stupid cow.',
      },
      {
        text: "«No more of the names, please». I'm opening your file now, is it the May bill?",
        pattern: 'three-parts',
        customer: 'You are a clown.',
      },
    ],
    miss: [
      { text: "I won't be sworn at. Goodbye.", because: 'no help, no choice', customer: 'You stupid cow.' },
      {
        text: 'Would you like my lead, or shall we go on?',
        because: 'names no behavior',
        customer: 'Idiot.',
      },
      {
        text: 'Swear at me again and I hang up.',
        because: 'a consequence without a choice',
        customer: 'Idiot.',
      },
      { text: 'Calm down, please.', because: 'an order', customer: 'Idiot.' },
      {
        text: 'I want to help you. Which of the two bills is it?',
        because: 'no boundary',
        customer: 'Idiot.',
      },
      { text: "You'll be blocked if you use that language.", because: 'a threat', customer: 'Idiot.' },
      {
        text: 'I can hear that you are angry, and I would be too.',
        because: 'accepts the feeling',
        customer: 'You are useless.',
      },
      {
        text: 'The insulting letter came from the landlord.',
        because: 'about somebody else',
        customer: 'Look at this letter!',
      },
    ],
  },
})
