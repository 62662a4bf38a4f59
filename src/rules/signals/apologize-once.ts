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
      key: 'roschk',
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
  // About their reaction, or about nothing: no credit, whatever found it.
  except: [
    '@APOLOGIZE (that)? you (feel|felt|think|find|see)',
    '@APOLOGIZE if',
    '@APOLOGIZE for (any|the)? @INCONVENIENCE',
  ],
  starts: ['named'],
  early: ['any'],
  check,
  checks: ['named-event'],
  examples: {
    hit: [
      { text: "«I'm sorry we» charged you twice. The second charge is gone.", pattern: 'named-event' },
      { text: '«I apologize for the wrong date on the card».', pattern: 'named-event' },
      { text: '«Sorry about the broken seal». A new jar is on the way.', pattern: 'named-event' },
      { text: '«We are sorry that» nobody met you at the gate.', pattern: 'named-event' },
      { text: '«My apologies for losing your form».', pattern: 'named-event' },
      { text: '«I am very sorry you» waited outside in the rain.', pattern: 'named-event' },
      { text: '«soz about the mixup with ur keys»', pattern: 'named-event' },
      { text: '«I do apologize that» the lift was out all weekend.', pattern: 'named-event' },
    ],
    miss: [
      { text: 'Sorry for any inconvenience.', because: 'names nothing' },
      { text: "I'm sorry, but the desk is closed.", because: 'followed by but' },
      { text: "I'm sorry you feel that way.", because: 'about the reaction' },
      { text: "I'm sorry about the delay. So sorry. Really sorry.", because: 'more than one' },
      { text: "You don't need to be sorry about the mess.", because: 'the customer’s apology' },
      { text: 'Sorry, which postcode?', because: 'a courtesy' },
      { text: 'Sorry for your loss.', because: 'no fault of ours' },
      { text: 'My colleague told you he was sorry about the noise.', because: 'reported' },
    ],
  },
})
