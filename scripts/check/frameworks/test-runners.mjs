// Test runners, which load modules in their own way, and NestJS, which is compiled to CommonJS.
import { join } from 'node:path'
import { run } from '../../support/run.mjs'
import { install, writeFiles } from '../project.mjs'

const LIST = `const { data } = await new SignalWire().video.rooms.list()`
const IMPORT = `import { SignalWire } from 'signalwire-client'`
const REQUIRE = `const { SignalWire } = require('signalwire-client')`

const NODE_TEST = `${IMPORT}
import { test } from 'node:test'
test('lists', async () => { ${LIST}; if (!Array.isArray(data)) throw new Error('no list') })
`
const JEST = `${REQUIRE}
test('lists', async () => { ${LIST}; expect(Array.isArray(data)).toBe(true) })
`
const VITEST = `${IMPORT}
import { expect, test } from 'vitest'
test('lists', async () => { ${LIST}; expect(Array.isArray(data)).toBe(true) })
`
const INLINED = `export default { test: { server: { deps: { inline: ['signalwire-client'] } } } }
`
const NEST = `import 'reflect-metadata'
import { Module } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { SignalWire } from 'signalwire-client'

class App {}
Module({ providers: [{ provide: SignalWire, useFactory: () => new SignalWire() }] })(App)

async function main() {
  const context = await NestFactory.createApplicationContext(App, { logger: false })
  const { data } = await context.get(SignalWire).video.rooms.list()
  if (!Array.isArray(data)) throw new Error('no list')
  await context.close()
}
void main()
`
const NEST_TOOLS = ['@nestjs/common', '@nestjs/core', 'reflect-metadata', 'rxjs', 'typescript@5']
const TSC =
  '--module commonjs --moduleResolution node10 --esModuleInterop --experimentalDecorators --target es2022'

const VITEST_RUN = ['node_modules/vitest/vitest.mjs', 'run']

/** The rows. */
export const testRunners = [
  runner('node:test', { 'a.test.mjs': NODE_TEST }, ['--test']),
  runner('Jest', { 'a.test.js': JEST }, ['node_modules/jest/bin/jest.js'], ['jest']),
  runner('Vitest', { 'a.test.mjs': VITEST }, VITEST_RUN, ['vitest']),
  runner('Vitest, inlined', { 'a.test.mjs': VITEST, 'vitest.config.mjs': INLINED }, VITEST_RUN, ['vitest']),
  { name: 'NestJS, CommonJS', run: withNest },
]

/** A row that installs tools and runs Node.js with arguments. */
function runner(name, files, args, tools = []) {
  return { name, run: (context) => runTests(context, files, args, tools) }
}

async function runTests({ cwd, packages, env }, files, args, tools) {
  writeFiles(cwd, { 'package.json': { private: true }, ...files })
  await install(cwd, packages, tools)
  await run(process.execPath, args, { cwd, env })
}

async function withNest({ cwd, packages, env }) {
  writeFiles(cwd, { 'package.json': { private: true }, 'main.ts': NEST })
  await install(cwd, packages, NEST_TOOLS)
  const tsc = join(cwd, 'node_modules/typescript/bin/tsc')
  await run(process.execPath, [tsc, ...TSC.split(' '), '--skipLibCheck', 'main.ts'], { cwd })
  await run(process.execPath, ['main.js'], { cwd, env })
}
