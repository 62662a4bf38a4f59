import { defineRule } from '../rule.ts'

/** The agent hands over with care, or the customer asked where to go. */
const HANDOVER = {
  nearby: [
    '(i|we) (will|am|are|have|can) ..3 (putting|put|call|calling|ring|ringing|called|rung|phone|phoning|transfer|transferring|connect|connecting|bring|bringing|walk|walking|take|taking|tell|telling|told|ask|asking|asked|message|messaging|messaged|send|sending|sent|stay|come|coming|warn|note|noted|book|booked|forward|forwarding|forwarded|pass|passing|passed)',
    'so you do not (need|have) to (explain|repeat|tell|say)',
    '(he|she|they) (has|have|knows|know|is expecting|are expecting) (your|you|the (case|story|details|notes|file))',
    '(expecting|waiting for) you',
    'let me (call|ring|phone|walk|bring|put|take|get|ask|tell)',
    '(999|911|112|111|000|emergency|ambulance|doctor|vet|a and e|hospital|nurse|poison)',
    'if (that|this|it) (fails|does not|still)',
    '(i|we) (ring|call|phone|walk|take|bring|tell|ask|go) (you|them|him|her|it|the)',
  ],
  signals: ['offer-choice'],
  customer: [
    '(who|where|which) ..5 (call|contact|ask|write|go|speak|complain|turn|report|ring|email)',
    '(number|address|email|contact|name) (of|for)',
    'how (do|can|would|could|should) i (appeal|complain|claim|contact|reach|dispute|report)',
  ],
}

export default defineRule({
  id: 'passing-around',
  kind: 'anti-pattern',
  title: 'Sends them elsewhere',
  definition:
    'Sends the customer to another person, team or channel without a handover: who, how, and what is passed on. Not: a warm handover, or a number they asked for.',
  severity: 'medium',
  stage: 'explore',
  level: 'span',
  tier: 'likely',
  message: '“{span}” sends them off to start again.',
  why: 'Each new desk means telling the whole story once more.',
  instead: {
    advice: 'Name the person, say what you pass on, and what happens if nobody answers.',
    example: 'I am putting Dana from billing on; she has your notes, and I will stay until she answers.',
  },
  sources: [{ key: 'taxonomy', text: 'A handover that carries the story costs the customer no second start.' }],
  patterns: [
    {
      id: 'you-need-to',
      match: [
        '(you|u) (will|would)? (just|really|probably|only|honestly|best)? (need|have|want|got|be wanting|had better|be better off|be as well|be as good) (to)? (be)? @REACH_OUT ..2 @ELSEWHERE',
        '(you|u) (should|must|can|could|may|might) (just|always|also|only|then)? (wish to)? @REACH_OUT ..3 @ELSEWHERE',
        '(you|u) (will|would)? (need|have|want|got) (to)? (speak|talk) (to|with) !(me|us)',
        'you would (get|do) (further|better|more|best) (with|asking|ringing|to ask|trying|from)',
        'you (will|would) want (the|to (be)? (ringing|asking|calling|write|ring|ask|call)) ..3 (@ELSEWHERE|office|grower|importer|room|desk)',
        '(you|u) (want|need) the ..3 (room|desk|office|team|counter|window|line|department|branch|floor)',
        'it is @ELSEWHERE you (would|will)? (have|need|want)',
      ],
      unless: HANDOVER,
    },
    {
      id: 'order-away',
      match: [
        '^ (best|maybe|just|deffo|you could|can you|could you|better)? @REACH_OUT (on|to|with|the|at|a|in|directly)? @ELSEWHERE',
        '^ (best|maybe|just)? (raise|take|put|report|log|dispute|sort|discuss) (it|this|that|any ..2) ..2 (with|to|through|via|on|in) ..2 (@ELSEWHERE|@THEM)',
        '^ (take|raise|bring) (it|that|this|the matter|them|any complaint) (up)? with ..4',
        'to take (it|that|this|the matter) up with (them|him|her|the|your)',
        '(have|get) a word (with|wi)',
        '(give|try giving|giving) (@ELSEWHERE|@THEM) (a)? (shout|bell|call|ring|buzz|go)',
        '(have|get) (him|her|them) (go|ring|call|ask|contact)',
        '(write|email|mail) (in|off)? to (@ELSEWHERE|the|our)',
        '^ ask (at|in|the|your) ..3',
        '(may|might|can|could) i (direct|refer|point) you to',
        '(please|kindly|do) (direct|address) ..3 to',
        '(put|send) it in (a letter|writing|an email)',
        'i (would|must|can only) (invite|refer|direct|suggest|advise|ask) you to @REACH_OUT',
        'i would invite you to take',
      ],
      not: ['question'],
      unless: { ...HANDOVER, clause: ['(to|with) (me|us)', 'i would appreciate'] },
    },
    {
      id: 'not-us',
      match: [
        '(that|this|it) (is|would be) (not)? (my|our|a|the)? (department|desk|area|job|side|section|remit|team|table)',
        '(that|this|it|those|they) (is|are|would be|will be) (@DEPARTMENT|online|the ..2 side) !(decision|fault|problem|who)',
        '(that|this|it|those|they) (is|are|would be|will be) (a matter|a question|one|something|a thing|a job) for (the|your|our|them|@DEPARTMENT|head|online)',
        '(there is|there are) (a|an|your) (separate|different|online|web|contact|complaints|dedicated|claims) (team|form|department|desk|line|portal|email|address|page|office)',
        '(there is|there are) (a|an) (online form|web form|freephone|helpline|hotline|phone number|number|email address|email|extension|contact form) ..3 (on|for|in|at|that)',
        '(their|the|its|his) (number|address|email|phone number|postal address|helpline|contact details) (is|are) (on|in|at|over|printed|there)',
        '(number|address|email|helpline) (is|appears) (on|overleaf|in|at) (the|your|our)',
        '(have|has) their own (helpline|portal|line|desk|form|number|team|website|office)',
        '(goes|go|is done|are done|done|handled|dealt with|made|submitted) (only)? (through|via|by) (the|our|your) (app|website|portal|form|online|web|head office|agent)',
        'we (only|just) do the (inside|flats|booking|delivery|repairs)',
        'you (can|could|may) (have|take) (his|her|their|the) (number|address|email|details)',
        '^ (try (again|back)|have another go|come back) (after|at|later|tomorrow|next|on|in) ..3',
      ],
      allow: ['negated'],
      not: ['question'],
      unless: { ...HANDOVER, clause: ['(works|sorted|mine|my desk)', '(i|we) (will|can)'] },
    },
  ],
  examples: { hit: [], miss: [] },
})
