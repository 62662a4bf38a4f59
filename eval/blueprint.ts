/** The plan of the core bank: how many items of each domain and subtopic, each level and each kind. */
export interface Domain {
  readonly title: string
  readonly subtopics: Readonly<Record<string, number>>
}

export const BLUEPRINT: Readonly<Record<string, Domain>> = {
  A: {
    title: 'Stay calm, self-regulation',
    subtopics: {
      'own triggers and body signs': 4,
      'pause, breath, grounding': 4,
      'attitude-behavior cycle and mimicry': 4,
      'not taking it personally': 4,
      'tone, pace, volume': 4,
      'recovery between contacts, pre-shift': 4,
    },
  },
  B: {
    title: 'Active listening',
    subtopics: {
      'attention and posture': 5,
      'let them finish': 5,
      'open/closed probes': 5,
      paraphrase: 5,
      'summary and check': 5,
      'silence/encouragers': 2,
      'listening under load': 3,
    },
  },
  C: {
    title: 'Empathy and validation',
    subtopics: {
      'name the feeling': 5,
      'validate, not agree': 5,
      'joint viewpoint and but': 4,
      'no minimizing': 5,
      'genuine, not scripted': 4,
      'not my own story': 2,
      'culture/disability fit': 3,
    },
  },
  D: {
    title: 'Own, apologize, explain',
    subtopics: {
      'when and for what': 5,
      'once, then act': 5,
      '"I will"': 4,
      'reason vs excuse': 4,
      'liability-safe wording': 3,
      'no blame-shift': 3,
    },
  },
  E: {
    title: 'Solve and recover',
    subtopics: {
      'clarify the want': 4,
      'several options, real choice': 6,
      'who/what/when': 5,
      'honest no': 4,
      'compensation: timing, proportion': 4,
      'warm hand-over': 3,
      'second failure': 2,
    },
  },
  F: {
    title: 'Follow up, learn',
    subtopics: {
      confirm: 3,
      'keep promises': 3,
      'root cause': 3,
      'review/feedback': 3,
      'paradox limits': 2,
    },
  },
  G: {
    title: 'Boundaries and abuse',
    subtopics: {
      'behavior not person': 4,
      'limit format': 6,
      'warning ladder': 5,
      'ending call/chat': 4,
      'supervisor trigger': 4,
      'police trigger': 4,
      'after-incident support': 3,
    },
  },
  H: {
    title: 'Reading escalation and risk',
    subtopics: {
      'stage → matching response': 7,
      'warning vs danger signs': 5,
      'dynamic risk assessment': 6,
      'distance, exits, audience': 6,
      'groups and queues': 4,
      'alcohol, drugs, distress, medical look-alikes': 4,
    },
  },
  I: {
    title: 'Role, fairness, ethics',
    subtopics: {
      'role limits': 5,
      'dignity, neutrality, reasons': 6,
      bias: 4,
      'vulnerable people, children, disability, language': 5,
      'privacy and social media': 4,
    },
  },
  J: {
    title: 'Legal caution, force principles',
    subtopics: {
      'source of authority': 3,
      'necessary/proportionate/last resort': 5,
      'duty of care and aid': 3,
      'consent to search': 2,
      'detention risk': 3,
      'evidence and police hand-over': 2,
    },
  },
  K: {
    title: 'Observe, note, report',
    subtopics: {
      'describe people/vehicles/events': 5,
      notes: 4,
      '5W1H completeness': 6,
      'fact/opinion/hearsay': 7,
      'order and clarity': 4,
      'corrections, sign-off, distribution': 4,
      'find-the-fault': 2,
    },
  },
  L: {
    title: 'Channels and waiting',
    subtopics: {
      'phone hold/transfer': 4,
      'chat/e-mail tone': 5,
      radio: 3,
      'queue information': 4,
    },
  },
}

export const LEVELS = { recall: 45, apply: 90, judge: 165 } as const

/** Single best, best and worst, order the steps, find the fault in a report line. */
export const KINDS = { choose: 240, 'best-worst': 30, order: 20, spot: 10 } as const

export const TOTAL = 300

/** How many items a domain has. */
export const itemsOf = (domain: Domain): number =>
  Object.values(domain.subtopics).reduce((sum, n) => sum + n, 0)
