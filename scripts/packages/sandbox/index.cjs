'use strict'
// The program of the sandbox for this system, from the package of the system.
const { join, dirname } = require('node:path')

const system = `${process.platform}-${process.arch}`
const file = process.platform === 'win32' ? 'signalwire-sandbox.exe' : 'signalwire-sandbox'

/** The path of the program; undefined if the package of this system is not installed. */
function findProgram() {
  try {
    const manifest = require.resolve(`@signalwire-client/sandbox-${system}/package.json`)
    return join(dirname(manifest), 'bin', file)
  } catch {
    return undefined
  }
}

module.exports = { system, program: findProgram() }
