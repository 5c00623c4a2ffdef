// The width of comments, which neither biome nor cargo fmt checks: `comment_width` of rustfmt needs
// a nightly toolchain.
import { readFileSync } from 'node:fs'
import { at } from '../support/paths.mjs'
import { run } from '../support/run.mjs'

const MAX_WIDTH = 100
const GENERATED = /(?:^|\/)(?:generated|golden)\//
const SCRIPT = /^\s*(?:\/\/|\/?\*)/
const COMMENT = { rs: /^\s*\/\//, mjs: SCRIPT, mts: SCRIPT, ts: SCRIPT }
// Lines that cannot be wrapped: rows of tables, URLs, and directives of biome.
const UNBREAKABLE = /^\s*[/*!]+\s*(?:\||\S*https?:\/\/\S+$|biome-ignore )/

/** Fails if a comment in a tracked file that is not generated is wider than 100 characters. */
export async function checkCommentWidth() {
  const patterns = Object.keys(COMMENT).map((extension) => `*.${extension}`)
  const names = await run('git', ['ls-files', '--', ...patterns])
  const wide = names.split('\n').filter(Boolean).filter(isWritten).flatMap(findWide)
  if (wide.length)
    throw new Error(`comments must be at most ${MAX_WIDTH} characters wide:\n${wide.join('\n')}`)
}

const isWritten = (name) => !GENERATED.test(name)

function findWide(name) {
  const comment = COMMENT[name.split('.').at(-1)]
  const lines = readFileSync(at(name), 'utf8').split(/\r?\n/)
  const places = lines.map((line, index) => ({ line, place: `${name}:${index + 1}` }))
  return places.filter(({ line }) => isWide(line, comment)).map(({ place }) => place)
}

function isWide(line, comment) {
  return [...line].length > MAX_WIDTH && comment.test(line) && !UNBREAKABLE.test(line)
}
