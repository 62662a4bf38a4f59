import type { Slots } from '../pattern/compile.ts'
import { acts } from './acts.ts'
import { empathy } from './empathy.ts'
import { excuses } from './excuses.ts'
import { feelings } from './feelings.ts'
import { people } from './people.ts'
import { questions } from './questions.ts'
import { reasons } from './reasons.ts'
import { register } from './register.ts'
import { steps } from './steps.ts'
import { sympathy } from './sympathy.ts'
import { time } from './time.ts'
import { words } from './words.ts'

/** All shared lists, by the name that patterns use after "@". */
export const SLOTS: Slots = {
  ...people,
  ...time,
  ...feelings,
  ...acts,
  ...reasons,
  ...steps,
  ...words,
  ...excuses,
  ...register,
  ...sympathy,
  ...questions,
  ...empathy,
}
