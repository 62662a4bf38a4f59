import { bankReport } from './bank.ts'

// Prints the figures of the exam bank alone. Usage: node scripts/run.mjs eval/bank-main.ts
console.log(await bankReport())
