// npm run build:target -- TARGET: builds the addon that is published for one target, checks it and
// prints its SHA-256. The same sources and versions of the tools make the same file.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { buildAddon } from './build/addon.mjs'
import { problemsOf } from './check/binary.mjs'
import { artifact, selectTargets } from './packages/targets.mjs'
import { run } from './support/run.mjs'
import { InputError, runScript } from './support/script.mjs'

await runScript(async () => {
  const [name] = process.argv.slice(2)
  if (!name || name === 'all') throw new InputError('usage: npm run build:target -- TARGET')
  const [target] = await selectTargets(name)
  await run('rustup', ['target', 'add', target.triple])
  await buildAddon({ profile: 'shipped', triple: target.triple })
  const bytes = readFileSync(artifact(target))
  const problems = problemsOf(bytes, target)
  if (problems.length) throw new InputError(`${target.name}: ${problems.join('; ')}`)
  const hash = createHash('sha256').update(bytes).digest('hex')
  writeFileSync(`${artifact(target)}.sha256`, `${hash}\n`)
  console.log(`${target.name}: ${hash}`)
})
