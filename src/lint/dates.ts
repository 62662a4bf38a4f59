import type { Subject } from './check.ts'

/** The day on which the facts of a file were checked, and the key that says so; a playbook has none. */
export interface CheckedOn {
  readonly key: 'verified-on' | 'checked-on'
  readonly day: string | undefined
  readonly expires: string | undefined
}

/** When a bank or a profile was checked last, and until when that holds. */
export function checkedOn(file: Subject['file']): CheckedOn {
  if (file.kind === 'profile') return { key: 'checked-on', day: file['checked-on'], expires: undefined }
  const isBank = file.kind === 'bank'
  return {
    key: 'verified-on',
    day: isBank ? file['verified-on'] : undefined,
    expires: isBank ? file['expires-on'] : undefined,
  }
}
