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

/** The rows. */
export const testRunners = [
  { name: 'node:test', run: (context) => runTests(context, { 'a.test.mjs': NODE_TEST }, ['--test']) },
  { name: 'Jest', run: (context) => withTool(context, 'jest', { 'a.test.js': JEST }, ['jest/bin/jest.js']) },
  {
    name: 'Vitest',
    run: (context) => withTool(context, 'vitest', { 'a.test.mjs': VITEST }, ['vitest/vitest.mjs', 'run']),
  },
  {
    name: 'Vitest, inlined',
    run: (context) => {
      const files = { 'a.test.mjs': VITEST, 'vitest.config.mjs': INLINED }
      return withTool(context, 'vitest', files, ['vitest/vitest.mjs', 'run'])
    },
  },
  { name: 'NestJS, CommonJS', run: withNest },
]

async function runTests({ cwd, packages, env }, files, args) {
  writeFiles(cwd, { 'package.json': { private: true }, ...files })
  await install(cwd, packages)
  await run(process.execPath, args, { cwd, env })
}

async function withTool({ cwd, packages, env }, tool, files, [program, ...args]) {
  writeFiles(cwd, { 'package.json': { private: true }, ...files })
  await install(cwd, packages, [tool])
  await run(process.execPath, [join(cwd, 'node_modules', program), ...args], { cwd, env })
}

async function withNest({ cwd, packages, env }) {
  writeFiles(cwd, { 'package.json': { private: true }, 'main.ts': NEST })
  await install(cwd, packages, NEST_TOOLS)
  const tsc = join(cwd, 'node_modules/typescript/bin/tsc')
  await run(process.execPath, [tsc, ...TSC.split(' '), '--skipLibCheck', 'main.ts'], { cwd })
  await run(process.execPath, ['main.js'], { cwd, env })
}
