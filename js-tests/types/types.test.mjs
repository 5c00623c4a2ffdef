// Valid calls compile, invalid ones do not: each `@ts-expect-error` in these files fails if its
// line compiles.
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { at } from '../../scripts/support/paths.mjs'
import { run } from '../../scripts/support/run.mjs'
import { temporaryFolder } from '../support/project.mjs'

// The oldest and the newest supported versions. Types for Node.js 26 need a newer TypeScript than
// 5.2.
const COMPILERS = [
  { compiler: 'typescript-5.2', nodeTypes: '@types/node' },
  { compiler: 'typescript', nodeTypes: '@types/node' },
  { compiler: 'typescript', nodeTypes: 'types-node-26' },
]

for (const { compiler, nodeTypes } of COMPILERS)
  for (const resolution of ['node16', 'bundler'])
    test(`calls are checked under ${resolution} by ${compiler} with ${nodeTypes}`, () => {
      const project = at(`js-tests/types/tsconfig.${resolution}.json`)
      const tsc = at('node_modules', compiler, 'bin/tsc')
      return run(process.execPath, [tsc, '--project', project, '--typeRoots', typeRoots(nodeTypes)])
    })

// This step runs after the build of the WebAssembly module, whose declarations js/ imports.
for (const [project, what] of [
  ['js', 'the sources of the package are type-correct'],
  ['js/browser', 'those of the browser build are, without the types of Node.js'],
])
  test(what, () => {
    const tsc = at('node_modules/typescript/bin/tsc')
    return run(process.execPath, [tsc, '--project', at(project), '--noEmit'])
  })

/** A folder in which the compiler finds an installed package as the types of Node.js. */
function typeRoots(nodeTypes) {
  const folder = temporaryFolder()
  symlinkSync(at('node_modules', nodeTypes), join(folder, 'node'), 'junction')
  return folder
}

for (const compiler of ['typescript-5.2', 'typescript'])
  test(`optional fields take undefined under exactOptionalPropertyTypes by ${compiler}`, () =>
    run(process.execPath, [
      at('node_modules', compiler, 'bin/tsc'),
      '--project',
      at('js-tests/types/exact/tsconfig.json'),
    ]))
