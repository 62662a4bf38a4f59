import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'thank',
  kind: 'signal',
  title: 'Thanks for something specific',
  definition:
    'Thanks the customer for a thing or an act in this case. Not: set thanks for patience, for getting in touch, or for the message.',
  severity: 'low',
  stage: 'close',
  level: 'span',
  tier: 'likely',
  message: '“{span}” shows that what they did was noticed.',
  why: 'Thanks for something in particular says that it was seen and that it helped.',
  instead: {
    advice: 'Name what they did and what it made easier.',
    example: 'Thanks for the photo; it shows the crack, so the new lid can go out today.',
  },
  sources: [
    {
      key: 'packard21',
      text: 'Packard and Berger 2021: concrete words make customers feel heard.',
    },
  ],
  patterns: [
    {
      id: 'for-this',
      match: [
        '@THANKS (indeed|too|first|again|sir|madam)? for !@ROUTINE_ACT ..2 !(patience|understanding) ..2',
        '@THANKS for your (quick|clear|careful|detailed|precise|prompt|honest)? @OWN_THING',
        '@THANKS that you (kept|told|brought|saved|noticed|wrote|checked|mentioned|set|held|waited with|came straight|sent|found|gave|stayed|took|rang|called) ..4',
        '(thank|thanking) you ..2 for !@ROUTINE_ACT ..4',
        '(value|appreciate) (your|you) (having|telling|bringing|keeping|sending|coming straight|setting|warning|waiting with) ..3',
      ],
      span: 'clause',
    },
    {
      id: 'not-to-thank',
      match: [
        '(remiss|rude|wrong|fail*|forget*|neglect*) (of me|if i|to|were i)? (did)? not (to)? thank you for !@ROUTINE_ACT ..4',
      ],
      allow: ['negated', 'hypothetical'],
      span: 'clause',
    },
    {
      id: 'thanks-noted',
      match: [
        '(photo*|picture*|video|receipt*|form|documents|files|number|note) (received|arrived|came through|is here|are here|got it) ..2 (thanks|thank you)',
        'that (helps|helped|is useful|is a help|narrows|saves|tells) ..6 (thanks|thank you)',
        '(good|glad|lucky|great|well done|smart|clever) (that)? you (kept|told|brought|saved|noticed|spotted|wrote|checked|mentioned|photographed|held) ..6 (thanks|thank you)',
        '(thanks|thank you) (that|this|it) (helps|helped|is a help|is useful|narrows|saves|tells|is what i needed)',
      ],
      span: 'clause',
    },
  ],
  examples: {
    hit: [
      { text: '«Thanks for the photo», it shows the crack.', pattern: 'for-this' },
      { text: '«Thank you for telling me which key you pressed».', pattern: 'for-this' },
      { text: "«I'm grateful that you kept the box», it has the batch number.", pattern: 'for-this' },
      { text: '«Many thanks for bringing both halves», that saves me a form.', pattern: 'for-this' },
      { text: '«May I thank you for setting out the dates so clearly».', pattern: 'for-this' },
      { text: "«I'd be wrong not to thank you for spotting the second charge».", pattern: 'not-to-thank' },
      { text: '«Good that you saved the receipt, thanks».', pattern: 'thanks-noted' },
      { text: "«Thanks, that helps»: it's the older model.", pattern: 'thanks-noted' },
      { text: '«Thank you for your honesty about the spill».', pattern: 'for-this' },
      { text: '«I do appreciate your having waited with her» until the nurse came.', pattern: 'for-this' },
    ],
    miss: [
      { text: 'Thank you for your patience.', because: 'patience is what was lost' },
      { text: 'Thanks for contacting us.', because: 'fits any chat' },
      { text: 'Thank you for bringing this to our attention.', because: 'a set phrase' },
      { text: 'Thanks for your message, I have the file open.', because: 'a set phrase' },
      { text: 'Thank you for your understanding.', because: 'none was given yet' },
      { text: 'Thanks for nothing, as they say.', because: 'a joke at their cost' },
      { text: 'Thank you for shopping with Lumo.', because: 'fits anybody' },
      { text: 'Please send the photo, thank you.', because: 'a request' },
      { text: 'You wrote “thanks for the photo” on Monday.', because: 'quoted' },
      { text: 'Thank you for calling, how can I help?', because: 'a greeting' },
    ],
  },
})
