import { describe, expect, it } from 'vitest'
import { kindOfFile } from '../../src/lint/kind-of-file.ts'
import { asYaml, playbookOf, shippedFiles, VALID } from '../support/playbooks.ts'

/** YAML of other programs, as it lies beside playbooks in real projects. */
const FOREIGN: Readonly<Record<string, string>> = {
  compose: 'services:\n  web:\n    image: nginx\nvolumes: {}\n',
  workflow: 'name: CI\non: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: make\n',
  action: 'name: A\ndescription: b\nruns:\n  using: composite\n  steps:\n    - run: make\n',
  gitlab: 'stages: [build]\nbuild:\n  stage: build\n  script: [make]\n',
  azure: 'trigger: [main]\npool:\n  vmImage: x\nsteps:\n  - script: echo\n',
  'steps of a build': 'steps:\n  - label: t\n    command: make\n',
  'steps in images': "steps:\n  - name: 'gcr.io/cloud-builders/docker'\n    args: [build]\n",
  'a list of services': 'apiVersion: v1\nkind: List\nitems:\n  - kind: Service\n    metadata: {name: x}\n',
  'a role': 'apiVersion: rbac/v1\nkind: ClusterRole\nmetadata: {name: x}\nrules:\n  - verbs: [get]\n',
  'several documents': 'apiVersion: v1\nkind: Pod\n---\napiVersion: v1\nkind: Pod\n',
  'a chart': '{{- if .Values.x }}\napiVersion: v1\nkind: Role\nrules:\n{{- end }}\n',
  mkdocs: 'site_name: X\nnav:\n  - Home: index.md\ntheme: material\n',
  site: 'title: My site\ndescription: x\ntheme: minima\n',
  ansible: '- hosts: all\n  tasks:\n    - name: x\n      apt: {name: y}\n',
  openapi: 'openapi: 3.0.0\ninfo: {title: x}\npaths: {}\n',
  broken: 'a: [\nfoo: }',
  remarks: '# nothing but a remark\n',
  words: 'just words\n',
}

it.each(Object.entries(FOREIGN))('passes over %s', (_, text) => {
  expect(kindOfFile(text)).toBe('foreign')
  expect(kindOfFile(text.replaceAll('\n', '\r\n'))).toBe('foreign')
})

/** Playbooks with a mistake at the worst of places. */
const BROKEN: Readonly<Record<string, string>> = {
  'nothing left': '',
  blanks: ' \n\n',
  'no format': VALID.replace('format: 1\n', ''),
  'no head': VALID.slice(VALID.indexOf('steps:')),
  'only items': VALID.slice(VALID.indexOf('items:')),
  'a list of items': VALID.slice(VALID.indexOf('  - id: first-words')),
  'a bracket that is open': 'steps: [',
  'a title and a slip': 'title: A late parcel\nsumary: Waited.\n',
  'a slip in the kind': 'kind: profil\nname: x\nother: y\n',
  'keys that are not ours': `name: x\nauthor: y\nversion: 2\nlicense: z\n${VALID.replace('format: 1\n', '')}`,
  'lines moved in': VALID.replace(/^/gm, '    '),
  tabs: VALID.replaceAll('  ', '\t'),
  'everything in one line': JSON.stringify(playbookOf(2)),
  'as JSON': asYaml(playbookOf(2)),
  'in two documents': `---\n${VALID}---\n${VALID}`,
  'only steps': 'steps:\n  - name: breathe\n    text: Breathe out.\n',
  'only the schema': '# yaml-language-server: $schema=./playbook.schema.json\nname: x\nfoo: y\n',
  'another format': 'format: 2\nfoo: 1\nbar: 2\n',
  picture: '\ufffdPNG\u0000\u0000\u0000\u0000IHDR\u0001\u0002',
}

it.each(Object.entries(BROKEN))('takes a playbook with %s for one', (_, text) => {
  expect(kindOfFile(text)).toBe('playbook')
})

it('knows everything that is shipped', () => {
  expect(shippedFiles().filter(({ text }) => kindOfFile(text) !== 'playbook')).toEqual([])
})

describe('any half of a playbook', () => {
  it.each(shippedFiles().filter(({ name }) => !name.includes('sources')))('$name', ({ text }) => {
    const lines = text.split('\n')
    for (const part of [0.1, 0.3, 0.5, 0.7]) {
      const at = Math.ceil(lines.length * part)
      expect(kindOfFile(lines.slice(0, at).join('\n')), `the first ${at} lines`).toBe('playbook')
      expect(kindOfFile(lines.slice(at).join('\n')), `all but the first ${at} lines`).toBe('playbook')
    }
  })
})

it('knows rules of a team, also with a slip', () => {
  expect(kindOfFile('format: 1\nkind: rules\nrules: []\n')).toBe('rules')
  expect(kindOfFile('kind: rules\nadjust: []\n')).toBe('rules')
  expect(kindOfFile('format: 1\nkind: ruels\nrules: []\n')).toBe('rules')
  expect(kindOfFile(VALID)).toBe('playbook')
})
