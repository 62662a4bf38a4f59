/** A form of up to 16 ASCII units in four numbers, four units each, the first in the highest place. */
export interface PackedForm {
  a: number
  b: number
  c: number
  d: number
}

/** Longer forms, and those with other characters, do not fit. */
export const LONGEST_PACKED = 16

/** Packs a form; false when it does not fit, or is empty: four zeros are the sign of a place where nothing stands. */
export function pack(form: string, into: PackedForm): boolean {
  if (form.length === 0 || form.length > LONGEST_PACKED) return false
  const numbers = [0, 0, 0, 0]
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i)
    if (code === 0 || code > 127) return false
    numbers[i >> 2] = (numbers[i >> 2]! << 8) | code
  }
  into.a = numbers[0]!
  into.b = numbers[1]!
  into.c = numbers[2]!
  into.d = numbers[3]!
  return true
}

/** The form that was packed. */
export function unpack(a: number, b: number, c: number, d: number): string {
  let form = ''
  for (const packed of [a, b, c, d]) {
    for (let shift = 24; shift >= 0; shift -= 8) {
      const code = (packed >>> shift) & 0xff
      if (code !== 0) form += String.fromCharCode(code)
    }
  }
  return form
}

/** A hash of a packed form, all of its bits mixed (the last steps of MurmurHash3, 32 bits; Appleby 2011). */
export function hashOfPacked(a: number, b: number, c: number, d: number): number {
  let hash = a ^ Math.imul(b, 0x9e3779b1) ^ Math.imul(c, 0x85ebca77) ^ Math.imul(d, 0xc2b2ae3d)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
