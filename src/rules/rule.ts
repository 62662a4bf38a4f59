import type { Span } from '../text/span.ts'
import type { Reading } from './reading.ts'

/** `anti-pattern`: a flaw, reported as a finding. `signal`: something done well, reported as a signal. */
export type RuleKind = 'anti-pattern' | 'signal'

/** high: likely to escalate or create a liability; medium: costs trust or a contact; low: style. */
export type Severity = 'high' | 'medium' | 'low'

/** The part of a conversation where the flaw costs most, or the signal helps most. */
export type ConversationStage = 'connect' | 'understand' | 'explore' | 'resolve' | 'close'

/** What a rule looks at: a span, the whole reply, the reply with the customer's message, or several turns. */
export type Level = 'span' | 'reply' | 'context' | 'transcript'

/** How far a finding may be trusted: measured at >= .95, at >= .85, or only a hint. */
export type Tier = 'sure' | 'likely' | 'possible'

/**
 * What the text around a match is like. `negated`, `hypothetical`, `advice`, `reported`, `quoted`,
 * `mentioned` and `signature` silence a pattern unless it lists them under `allow` (ground rules G1 to G3).
 */
export type Feature =
  | 'negated' // "I won't tell you to calm down"
  | 'hypothetical' // "if you were to …", "would have"
  | 'advice' // "never say …": about wording, not the act
  | 'reported' // "you said that …", "my colleague told you …"
  | 'quoted' // paired quotation marks around more than two words, "> " lines
  | 'mentioned' // one or two words in quotation marks
  | 'signature' // sign-off and legal footer
  | 'question' // sentence ends in "?" or begins like a question
  | 'exclamation' // sentence ends in "!"
  | 'imperative' // clause begins with a bare verb
  | 'intention' // "I'll …", "let me …", "we're going to …"
  | 'past' // "I sent …", "we have booked …"

/**
 * Patterns (see `pattern/parse.ts` for the language) looked for around a match, in any polarity.
 * Within one key any pattern is enough.
 */
export interface Around {
  readonly clause?: readonly string[]
  readonly sentence?: readonly string[]
  /** In the same sentence, the one before or the one after. */
  readonly nearby?: readonly string[]
  readonly reply?: readonly string[]
  readonly customer?: readonly string[]
  /** Ids of signals found in the reply. Anti-patterns only: signals are judged first. */
  readonly signals?: readonly string[]
}

/** One way in which a rule shows. Adding a wording is one more line under `match`. */
export interface RulePattern {
  /** Unique within the rule; printed with a finding. */
  readonly id: string
  /** Any one of these token patterns. */
  readonly match: readonly string[]
  /** Defaults to the tier of the rule. */
  readonly tier?: Tier
  /** All of these keys must be met, each by one of its patterns. */
  readonly with?: Around
  /** None of these may be met. */
  readonly unless?: Around
  /** The match must have all of these features. */
  readonly only?: readonly Feature[]
  /** The match must have none of these, beside those that always silence. */
  readonly not?: readonly Feature[]
  /** Features that would silence the pattern, and do not here. */
  readonly allow?: readonly Feature[]
  /** How many separate matches the reply must hold; a counting pattern is reported once. */
  readonly count?: { readonly min?: number; readonly max?: number }
  /** What is marked; the match itself by default. */
  readonly span?: 'match' | 'clause' | 'sentence' | 'reply'
}

/** A place found by a rule's own `check`. */
export interface Hit extends Span {
  readonly pattern: string
  readonly tier?: Tier
}

export interface Source {
  /** Short key, as used in playbooks: `packard-2021`. */
  readonly key: string
  /** Author, year and what was found, or a URL. */
  readonly text: string
}

export interface HitExample {
  /** The reply; `«…»` marks exactly what must be found. No mark: the whole reply. */
  readonly text: string
  readonly pattern: string
  readonly customer?: string
  readonly previous?: readonly Turn[]
}

export interface MissExample {
  readonly text: string
  /** Why it does not count, in a few words. */
  readonly because: string
  readonly customer?: string
  readonly previous?: readonly Turn[]
}

/** One turn of a conversation before the reply, oldest first. */
export interface Turn {
  readonly speaker: 'agent' | 'customer'
  readonly text: string
}

/**
 * A rule: plain data, and a small function only for what data cannot say.
 * One rule is one file, `anti-patterns/<id>.ts` or `signals/<id>.ts`, listed in `index.ts`.
 */
export interface Rule {
  /** Stable, kebab-case, the name of the file. */
  readonly id: string
  readonly kind: RuleKind
  /** Three to six words. */
  readonly title: string
  /** What counts and what does not, in one or two sentences. */
  readonly definition: string
  /** For a signal: how much it is worth. */
  readonly severity: Severity
  readonly stage: ConversationStage
  readonly level: Level
  readonly tier: Tier
  /** Said with a finding; `{span}` is the marked text. One sentence. */
  readonly message: string
  /** What it does to the customer. One sentence. */
  readonly why: string
  /** How to say it better, and one example line. For a signal: how to do it. */
  readonly instead: { readonly advice: string; readonly example: string }
  readonly sources: readonly Source[]
  readonly patterns: readonly RulePattern[]
  /** What the rule cannot be judged without; when missing it is listed under `notJudged`. */
  readonly needs?: readonly ('customer' | 'previous')[]
  /**
   * Rules that win when both fit: the same span, or for whole-reply rules the same reply. A signal may name
   * anti-patterns as well, and then yields to them anywhere in the reply.
   */
  readonly yieldsTo?: readonly string[]
  /** Whether the rule is about tone; silent when the message calls for a protocol instead. */
  readonly tone?: boolean
  /** Patterns by name, for `check` to ask for with `reading.find(name)`. */
  readonly marks?: Readonly<Record<string, readonly string[]>>
  /** What patterns cannot say. Reports its hits under the ids in `checks`. */
  readonly check?: (reading: Reading) => readonly Hit[]
  /** Can the rule apply here at all? Where it cannot, what a model finds for it is only a hint. */
  readonly plausible?: (reading: Reading) => boolean
  /** Marks of which the reply must hold one; without them `check` finds nothing, and is not called. */
  readonly starts?: readonly string[]
  /** More marks that `check` asks for in most replies: like `starts`, looked for together with all patterns. */
  readonly early?: readonly string[]
  /** Ids of the patterns that `check` reports. */
  readonly checks?: readonly string[]
  /** No finding of the rule is told as surer than this, whatever found it. */
  readonly most?: Tier
  /** Patterns that excuse a finding whose words they are part of, whatever found it. */
  readonly except?: readonly string[]
  readonly examples: { readonly hit: readonly HitExample[]; readonly miss: readonly MissExample[] }
}

/** Gives a rule its type; the identity otherwise. */
export function defineRule<const R extends Rule>(rule: R): R {
  return rule
}
