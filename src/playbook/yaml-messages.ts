/** What the parser's message says, for the person who wrote the file. */
export function yamlMessage(code: string, message: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'this key stands here twice'
    case 'TAB_AS_INDENT':
      return 'a tab is used to indent'
    case 'BAD_INDENT':
    case 'MISSING_CHAR':
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'IMPOSSIBLE':
    case 'UNEXPECTED_TOKEN':
    case 'MULTILINE_IMPLICIT_KEY':
      return `the YAML cannot be read here: ${lowerFirst(message)}`
    default:
      return lowerFirst(message)
  }
}

/** What to do about it. */
export function yamlFix(code: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'Keep one of the two.'
    case 'TAB_AS_INDENT':
      return 'Indent with spaces.'
    case 'BAD_INDENT':
      return 'Line this up with the entries it belongs to.'
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'If the text has a colon in it, put the whole text in "double quotes".'
    case 'BAD_ALIAS':
      return 'A text that starts with * needs "double quotes".'
    case 'MULTIPLE_DOCS':
      return 'Keep one playbook a file; remove the line with three dashes.'
    default:
      return 'Check quotes, colons and indentation on this line and the one before.'
  }
}

function lowerFirst(message: string): string {
  const line = message.split('\n')[0]!
  return line.charAt(0).toLowerCase() + line.slice(1)
}
