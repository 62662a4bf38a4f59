import { answerMessages } from './io.ts'

/** What a thread of lint runs: the checks themselves, which the command has loaded from the same file. */
void import('./commands/lint.ts').then(({ answerJob }) => answerMessages(answerJob))
