#!/usr/bin/env node
'use strict'
// Runs the program with the arguments of this process; --path prints its path instead.
const { spawn } = require('node:child_process')
const { constants } = require('node:os')
const { program, system } = require('./index.cjs')

const args = process.argv.slice(2)

if (!program) {
  process.stderr.write(`@signalwire-client/sandbox has no program for ${system}\n`)
  process.exitCode = 3
} else if (args[0] === '--path') {
  process.stdout.write(`${program}\n`)
} else {
  const child = spawn(program, args, { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + constants.signals[signal]
  })
}
