import type { Severity } from '../check.ts'
import { Fingerprints } from '../fingerprint.ts'
import type { Reporter } from './report.ts'

const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }
const HOME = 'https://www.npmjs.com/package/evenkeel'

/** SARIF 2.1.0 (OASIS), the part that code hosts read. Columns are UTF-16 units, and said to be. */
export const sarif: Reporter = (report) => {
  const used = new Set(report.results.flatMap((r) => r.findings.map((f) => f.check)))
  const rules = report.checks.filter((check) => used.has(check.id)).sort((a, b) => (a.id < b.id ? -1 : 1))
  const ruleIndex = new Map(rules.map((rule, i) => [rule.id, i]))
  const fingerprints = new Fingerprints()
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'evenkeel',
              version: report.version,
              semanticVersion: report.version,
              informationUri: HOME,
              rules: rules.map((rule) => ({
                id: rule.id,
                // A name that only repeats the id has to be left out.
                ...(rule.id.includes('-') ? { name: pascal(rule.id) } : {}),
                shortDescription: { text: sentence(rule.title) },
                fullDescription: { text: sentence(rule.why) },
                help: { text: `${sentence(rule.why)} ${sentence(rule.fix)}` },
                helpUri: `${HOME}#${rule.id}`,
                defaultConfiguration: { level: LEVEL[rule.severity] },
              })),
            },
          },
          columnKind: 'utf16CodeUnits',
          results: report.results.flatMap(({ path, findings }) =>
            findings.map((finding) => ({
              ruleId: finding.check,
              ...(ruleIndex.has(finding.check) ? { ruleIndex: ruleIndex.get(finding.check) } : {}),
              level: LEVEL[finding.severity],
              message: { text: `${sentence(finding.message)} ${finding.fix}` },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: uriOf(path) },
                    region: {
                      startLine: finding.line,
                      startColumn: finding.column,
                      endLine: finding.endLine,
                      endColumn: finding.endColumn,
                    },
                  },
                },
              ],
              partialFingerprints: {
                'evenkeel/v1': fingerprints.of(path, finding, report.index(path).line(finding.line)),
              },
            })),
          ),
        },
      ],
    },
    null,
    2,
  )
}

/** Relative paths, each part encoded; a drive letter or a leading slash makes a file URI. */
export function uriOf(path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  if (path.startsWith('/')) return `file://${encoded}`
  return /^[a-z]:\//i.test(path) ? `file:///${encoded.replace('%3A', ':')}` : encoded
}

function sentence(text: string): string {
  const first = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.?!]$/.test(first) ? first : `${first}.`
}

function pascal(id: string): string {
  return id.replace(/(^|-)([a-z0-9])/g, (_, _dash, letter: string) => letter.toUpperCase())
}
