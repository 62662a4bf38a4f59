/** What `evenkeel new` writes: valid as it stands, and each part says what it is for. */
export const TEMPLATE = `# A playbook: one situation with an upset customer. Change any line; the checklist and the drill follow.
# Lines that start with # are remarks. Put a text in "quotes" when it has a colon in it.
format: 1

# The id is the name that learning history hangs on: choose it once and keep it.
id: my-playbook
title: A parcel that never came
summary: A customer waited at home for a parcel that was marked as delivered.
settings: [delivery]

scenario:
  customer: took a day off work, has called before, speaks fast
  opening: "It says delivered. I sat by that door all day and nobody rang."

# What a rehearsal knows of the case. The model lines below must agree with the facts. Put numbers in quotes.
rehearsal:
  interest: to be believed, and to know that somebody looks for it today
  reveal: "I'm not making this up. I sat there all day."
  facts:
    delivered-at: "14:10, says the log"

# The most that may be promised without asking anyone: money back, percent off, a voucher. Lines that promise more are found.
authority:
  refund: 50

# One if-then plan that is shown at the end of a drill.
plan: If a customer speaks faster and faster, then I slow down my own next sentence.

# What a run may have to decide. Steps name a condition with "when".
conditions:
  abusive:
    ask: Are they insulting or threatening you?

# What a run asks for and its record keeps: a fact, something they-said, or something i-said.
notes:
  what-they-said:
    ask: What did they say, in their words?
    about: they-said
  what-i-did:
    ask: What did you see and do, and when?
    about: fact

# The steps, in order. Stages: calm, listen, empathize, own, solve, follow-up, document; and boundaries, learn.
steps:
  - id: breathe
    stage: calm
    do: Breathe out once before you answer, and sit or stand still.
    why: A slow first breath keeps your voice low, and they will follow it.

  - id: repeat-back
    stage: listen
    do: Repeat the two facts that matter most in their own words, then ask one question.
    why: Their own words show that you heard them.
    say:
      - "You took the day off, you sat by the door, and nobody rang. Is there a side entrance they might have used?"
    avoid:
      - line: "That's our policy."
        shows: [policy-shield]
    note: what-they-said

  - id: name-it
    stage: empathize
    do: Say what the day cost them, in their own terms. One sentence.
    why: It shows that you heard more than a tracking number.
    say:
      - "A whole day off work, spent at the door. No wonder you're angry."
    avoid:
      - line: "I completely understand your frustration."
        shows: [hollow-empathy]

  - id: two-ways
    stage: solve
    do: Offer two ways out, each with a time, and let them choose.
    why: A real choice gives them back some say.
    say:
      - "I can send a new one today so that it is there tomorrow by noon, or pay the money back now. Which do you prefer?"
    avoid:
      - line: "We'll look into it."
        shows: [vague-promise]
    promise: true

  - id: call-back
    stage: follow-up
    do: Call at the time you gave, also when there is no news yet.
    why: A promise that was kept is what they will remember.
    say:
      - "I said noon, so here I am. It left the depot at ten, and I'm calling you again at four."
    avoid:
      - line: "You'll hear from us."
        shows: [vague-promise]

  - id: limit
    stage: boundaries
    when: abusive
    do: Name what has to stop, say that you want to help, and give a choice.
    why: A calm limit protects you and keeps the door open.
    say:
      - "I want to find your parcel. I can do that when we leave out the names. Shall we go on, or shall I call back in ten minutes?"

    avoid:
      - line: "One more word and I hang up."
        shows: [threatening]

  - id: get-safe
    stage: boundaries
    when: abusive
    do: If there is a threat, leave it there. Step back or end the call, get help, and keep their way out free.
    why: No parcel is worth getting hurt for.
    say:
      - "I'm getting help now. You can reach us again tomorrow from eight."
    avoid:
      - line: "You clown, come here and say that again."
        shows: [mirroring]

  - id: write-down
    stage: document
    do: Note what happened, what you did and what you promised, with times.
    why: The next colleague can go on where you stopped.
    note: what-i-did

# Questions for the drill. Every option says why, so that a wrong answer teaches too.
items:
  - id: first-words
    kind: choose
    stage: listen
    stem: A caller says, "It says delivered, and I sat by that door all day." What do you say first?
    options:
      - text: You were home all day, and nobody rang. Which door does your bell hang at?
        key: true
        why: It repeats the two facts in their words and asks one useful question.
      - text: The driver logged it at 14:10, so let me read you what the log says here.
        why: Facts before the story sound like an argument. First show that you heard them.
        misconception: facts-first
      - text: I am so sorry, that is awful, I am really sorry that this happened to you.
        why: One apology is plenty; more of them take the place of help.
        misconception: over-apologize
`
