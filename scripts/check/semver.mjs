// node scripts/check/semver.mjs: cargo-semver-checks of the published crates against the last tag.
import { run } from '../support/run.mjs'
import { runScript } from '../support/script.mjs'
import { requireCargo } from '../support/toolchain.mjs'
import { PUBLISHED_CRATES } from '../test/rust.mjs'

await runScript(async () => {
  await requireCargo('semver-checks')
  const tags = await run('git', ['tag', '--list', 'v*', '--sort=-version:refname'])
  const [last] = tags.split('\n').filter(Boolean)
  if (last) await check(last)
  else console.log('no tag v* yet: nothing to compare with')
})

function check(tag) {
  const packages = PUBLISHED_CRATES.flatMap((name) => ['--package', name])
  return run('cargo', ['semver-checks', '--baseline-rev', tag, ...packages], { show: true })
}
