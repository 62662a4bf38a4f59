import type { Reporter } from './report.ts'

/**
 * JUnit XML: a test suite for each file, a test case for each finding; a clean file is one passed case. What does not
 * make the run fail is a passed case, and told beside the suite.
 */
export const junit: Reporter = (report) => {
  const fails = report.fails ?? (() => true)
  const suites = report.results.map(({ path, findings }) => {
    const said: string[] = []
    const cases = findings.map((finding) => {
      const name = attribute(`${finding.check} ${finding.line}:${finding.column}`)
      const where = `${path}:${finding.line}:${finding.column}`
      const body = content(`${where}\n${finding.message}\n${finding.fix}`)
      const open = `    <testcase name="${name}" classname="${attribute(path)}" time="0"`
      if (!fails(finding)) {
        said.push(body)
        return `${open}/>`
      }
      return [
        `${open}>`,
        `      <failure message="${attribute(finding.message)}" type="${finding.severity}">${body}</failure>`,
        '    </testcase>',
      ].join('\n')
    })
    if (cases.length === 0) cases.push(`    <testcase name="clean" classname="${attribute(path)}" time="0"/>`)
    // The schema has room for words beside a suite, not beside a case.
    if (said.length > 0) cases.push(`    <system-out>${said.join('\n\n')}</system-out>`)
    const failures = findings.filter(fails).length
    const tests = Math.max(1, findings.length)
    return [
      `  <testsuite name="${attribute(path)}" tests="${tests}" failures="${failures}" errors="0" skipped="0" time="0">`,
      ...cases,
      '  </testsuite>',
    ].join('\n')
  })
  const failures = report.results.reduce((sum, r) => sum + r.findings.filter(fails).length, 0)
  const tests = report.results.reduce((sum, r) => sum + Math.max(1, r.findings.length), 0)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="evenkeel" tests="${tests}" failures="${failures}" errors="0" time="0">`,
    ...suites,
    '</testsuites>',
  ].join('\n')
}

/** XML 1.0 forbids most control characters, even escaped, and half of a surrogate pair. */
function allowed(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
}

function content(text: string): string {
  return allowed(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

function attribute(text: string): string {
  return content(text)
    .replace(/"/g, '&quot;')
    .replace(/\t/g, '&#9;')
    .replace(/\n/g, '&#10;')
    .replace(/\r/g, '&#13;')
}
