// npm run check:features: clippy on signalwire-core with each feature alone and with pairs of them.
// Not a step of npm test, because it takes minutes.
import { readFile } from 'node:fs/promises'
import { CommandError, run } from './support/run.mjs'

const CRATE = 'signalwire-core'
// The feature webhooks needs a provider of cryptography.
const PROVIDER = { webhooks: 'ring' }
const PAIRED = ['server', 'native', 'webhooks', 'models-video', 'realtime', 'test-util']

const failures = []
const started = performance.now()
for (const features of await sets()) {
  const names = features.join(',')
  const begin = performance.now()
  const error = await lint(names)
  console.log(`${error ? '✗' : '✓'} ${names || '(none)'} ${seconds(begin)} s`)
  if (error) failures.push(`${names}\n${error.output}`)
}
const rejected = await lint('webhooks')
if (!rejected?.output.includes('requires the feature `ring` or `aws-lc-rs`')) {
  failures.push('webhooks without a provider must not compile')
}
console.log(`all sets: ${seconds(started)} s`)
console.error(failures.join('\n'))
process.exitCode = failures.length > 0 ? 1 : 0

function seconds(begin) {
  return ((performance.now() - begin) / 1000).toFixed(1)
}

async function sets() {
  const single = await features()
  const pairs = PAIRED.flatMap((first, index) => PAIRED.slice(index + 1).map((second) => [first, second]))
  const all = [[], ...single.map((name) => [name]), ...pairs, ['webhooks', 'aws-lc-rs']]
  return all.map((names) => {
    const providers = names.includes('aws-lc-rs') ? [] : names.flatMap((name) => PROVIDER[name] ?? [])
    return [...names, ...providers]
  })
}

/** The features in the manifest, without `default`. */
async function features() {
  const manifest = await readFile(new URL('../core/Cargo.toml', import.meta.url), 'utf8')
  const section = manifest.split('[features]\n')[1].split('\n[')[0]
  return [...section.matchAll(/^([\w-]+) = /gm)].map(([, name]) => name).filter((name) => name !== 'default')
}

/** Resolves with the error of clippy, or with undefined. */
async function lint(names) {
  try {
    const target = ['--package', CRATE, '--no-default-features', '--features', names]
    await run('cargo', ['clippy', '--quiet', ...target, '--', '--deny', 'warnings'])
  } catch (error) {
    if (error instanceof CommandError) return error
    throw error
  }
}
