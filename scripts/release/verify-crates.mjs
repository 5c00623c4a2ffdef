// node scripts/release/verify-crates.mjs: packs the published crates and compiles what was packed.
// npm test packs them without compiling.
import { run } from '../support/run.mjs'
import { PUBLISHED_CRATES } from '../test/rust.mjs'

const packages = PUBLISHED_CRATES.flatMap((name) => ['--package', name])
await run('cargo', ['publish', '--dry-run', '--locked', ...packages], { show: true })
