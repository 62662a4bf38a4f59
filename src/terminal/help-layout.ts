/** The part of commander's help that is used here. */
interface Wraps {
  boxWrap(text: string, width: number): string
}

/** In a narrow window the words stand below the flag they belong to, not beside it. */
export function helpLayout(helpWidth: number) {
  const below = {
    minWidthToWrap: 20,
    formatItem(term: string, _wide: number, description: string, helper: Wraps): string {
      if (description === '') return `  ${term}`
      return `  ${term}\n${helper.boxWrap(description, helpWidth - 6).replace(/^/gm, '      ')}`
    },
  }
  const layout = { helpWidth, sortSubcommands: false, showGlobalOptions: false }
  return helpWidth < 70 ? { ...layout, ...below } : layout
}
