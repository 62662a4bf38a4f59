#!/usr/bin/env node
'use strict'
const { existsSync } = require('node:fs')
const { join } = require('node:path')

const dist = join(__dirname, '..', 'dist')
if (existsSync(join(dist, 'main.cjs'))) {
  require('../dist/main.cjs').runFromShell(dist)
} else {
  process.stderr.write('evenkeel is not built yet. Run "npm ci" (or "npm run build") in its folder first.\n')
  process.exitCode = 2
}
