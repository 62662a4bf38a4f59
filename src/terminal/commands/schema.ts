import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit.ts'

/** `evenkeel schema`: the JSON Schema of playbooks and of all that lies beside them, for editors. */
export async function run(context: Context): Promise<ExitCode> {
  const { io } = context
  context.out(io.readText(io.resolve(io.shippedFolder, 'playbook.schema.json')))
  return EXIT.ok
}
