export { RULES } from './rules/index.ts'
export { Judge, type JudgeOptions, judge } from './rules/judge.ts'
