import type { Check } from '../check.ts'
import { beyondStatedAuthority } from './beyond-stated-authority.ts'
import { contradictedFact } from './contradicted-fact.ts'
import { examWithoutPlace } from './exam-without-place.ts'
import { legalWithoutJurisdiction } from './legal-without-jurisdiction.ts'
import { mythWithoutSource } from './myth-without-source.ts'
import { overclaim } from './overclaim.ts'
import { packWithoutProof } from './pack-without-proof.ts'
import { repeatedSource } from './repeated-source.ts'
import { staleDate } from './stale-date.ts'
import { statisticWithoutSource } from './statistic-without-source.ts'
import { unknownBank } from './unknown-bank.ts'
import { unknownSource } from './unknown-source.ts'
import { unlistedSource } from './unlisted-source.ts'
import { wrongDate } from './wrong-date.ts'

/** Checks of sources, claims, law and dates. */
export const FACT_CHECKS: readonly Check[] = [
  unknownBank,
  unknownSource,
  unlistedSource,
  repeatedSource,
  mythWithoutSource,
  statisticWithoutSource,
  overclaim,
  legalWithoutJurisdiction,
  packWithoutProof,
  examWithoutPlace,
  contradictedFact,
  beyondStatedAuthority,
  staleDate,
  wrongDate,
]
