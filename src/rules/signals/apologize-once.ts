import type { Reading } from '../reading.ts'
import { defineRule, type Hit } from '../rule.ts'

function check(reading: Reading): readonly Hit[] {
  const named = reading.find('named')
  if (reading.find('any').length !== 1 || named.length !== 1) return []
  const { text } = reading.reply
  const { start, end } = reading.span(named[0]!)
  // "Sorry about the wait, but …" takes it back.
  if (/^[^.!?;]*,? but\b/i.test(text.slice(end, end + 60))) return []
  return [{ start, end, pattern: 'named-event' }]
}

export default defineRule({
  id: 'apologize-once',
  kind: 'signal',
  title: 'One apology for the event',
  definition:
    'One apology in the reply, for something named. Not: for “any inconvenience” or for how they feel, and not followed by “but”.',
  severity: 'medium',
  stage: 'connect',
  level: 'reply',
  tier: 'likely',
  message: '“{span}” names what the apology is for.',
  why: 'One apology that names the event is believed; several crowd out the help.',
  instead: {
    advice: 'Say once what you are sorry for, then say the next step.',
    example: 'I am sorry we charged you twice. I am reversing the second charge now.',
  },
  sources: [
    {
      key: 'roschk13',
      text: 'Roschk & Kaiser 2013: empathic and early apologies raise satisfaction, late ones lower it.',
    },
  ],
  patterns: [],
  marks: {
    any: ['sorry', 'apolog*', '(beg|beg your) pardon', 'forgive (me|us)', 'my bad', 'regret'],
    named: [
      '@APOLOGIZE (to you)? (for|about|on) !(@INCONVENIENCE (but|however|$)|your (loss|sister|mother|father|husband|wife|dad|mum)|any|this $|that $|the (tone|confusion)) ..6',
      '@APOLOGIZE (to you)? !(but|if|that you (feel|think)|(that)? (this|it|that) (happened|is|was) (to you|$|really|so|annoying|awful|bad|horrible|rough|tough|on|my)|that is|(that)? you (feel|are|find|think|had such|have had such)|your) (that|you|we|nobody|no one|he|she|they|it|how|one of|the)',
      '@APOLOGIZE (that|for that)? i !(am|know|hate|really|think|started|only|understand|wish|can|could|do|did not|just|will|have to|must)',
      '(i regret|we regret) (most sincerely|deeply)? that',
    ],
  },
  check,
  checks: ['named-event'],
  examples: { hit: [], miss: [] },
})
