// The Markdown pages of the repository, and their contents.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../../scripts/support/paths.mjs'

const ELSEWHERE = new Set(['node_modules', 'target', 'dist', 'artefacts', 'golden'])

/** Every page, as `{ path, text }`. */
export const pages = list(root).map((path) => ({ path, text: readFileSync(path, 'utf8') }))

/** The JavaScript blocks of a page. */
export const snippets = (text) => [...text.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code]) => code)

/** The TypeScript blocks of a page. */
export const typedSnippets = (text) => [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code)

/** Whether a block is code for a web page, which does not run on a server. */
export const isForBrowsers = (code) => code.includes("from 'signalwire-client/browser'")

const OWN = 'https://github.com/signalwire-client/signalwire-client/blob/main/'

/** The files of this repository that a page links to. */
export function links({ path, text }) {
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target.split('#')[0])
  const own = targets.filter((target) => target.startsWith(OWN)).map((target) => target.slice(OWN.length))
  const relative = targets.filter((target) => target && !/^[a-z]+:/.test(target))
  return [
    ...own.map((target) => join(root, target)),
    ...relative.map((target) => join(dirname(path), target)),
  ]
}

const FOLDERS = new Set(
  readdirSync(root, { withFileTypes: true })
    .filter(isSource)
    .map(({ name }) => name),
)

/** The repository paths in backticks on a page, without build output and patterns. */
export function paths({ text }) {
  const spans = [...text.matchAll(/`([\w.-]+(?:\/[\w.-]+)*\/?)`/g)].map(([, span]) => span)
  const named = spans.filter((span) => span.includes('/') && FOLDERS.has(span.split('/')[0]))
  return named.map((path) => join(root, path))
}

function isSource(entry) {
  return entry.isDirectory() && isOurs(entry.name)
}

function list(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return isOurs(entry.name) ? list(path) : []
    return entry.name.endsWith('.md') ? [path] : []
  })
}

function isOurs(name) {
  return !ELSEWHERE.has(name) && !name.startsWith('.')
}
