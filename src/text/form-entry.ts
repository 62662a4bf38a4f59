/** Numbers in the entry of a form. */
export const ENTRY = 8

/** Where in an entry things are: the packed form comes first, in four numbers. */
export const Of = {
  /** Two word ids in 16 bits each; the first is 0 for a word that nobody asked about. */
  ids: 4,
  /** A third word id, and flags of the token: text-speak ("ur", "pls"), stretched ("sooo"). */
  more: 5,
  stem: 6,
  /** A hash of the form as it is written, apart from case. */
  form: 7,
} as const

/** Bits of `more`. */
export const TEXT_SPEAK_BIT = 1 << 16
export const STRETCHED_BIT = 1 << 17
