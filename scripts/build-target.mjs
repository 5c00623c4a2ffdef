// npm run build:target -- TARGET: builds the addon that is published for one target, checks it and
// prints its SHA-256. The same sources and versions of the tools make the same file.
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { buildPublishedAddon } from './build/published-addon.mjs'
import { artifact, selectTargets } from './packages/targets.mjs'
import { InputError, runScript } from './support/script.mjs'

await runScript(async () => {
  const [name] = process.argv.slice(2)
  if (!name || name === 'all') throw new InputError('usage: npm run build:target -- TARGET')
  const [target] = await selectTargets(name)
  const hash = createHash('sha256')
    .update(await buildPublishedAddon(target))
    .digest('hex')
  writeFileSync(`${artifact(target)}.sha256`, `${hash}\n`)
  console.log(`${target.name}: ${hash}`)
})
