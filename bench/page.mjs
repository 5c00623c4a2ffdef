// npm run bench:page -- FILE...: writes the results of runs of npm run bench into
// docs/performance.md and docs/evidence/performance.md, each a results.json.
import { readFileSync } from 'node:fs'
import { writePage } from './report/page.mjs'

writePage(process.argv.slice(2).map((path) => JSON.parse(readFileSync(path, 'utf8'))))
