// The Markdown pages of the repository, and what is in them.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/support/paths.mjs'

const ELSEWHERE = new Set(['node_modules', 'target', 'dist', 'golden'])

/** Every page, as `{ path, text }`. */
export const pages = list(root).map((path) => ({ path, text: readFileSync(path, 'utf8') }))

/** The JavaScript of a page, one text for each block. */
export const snippets = (text) => [...text.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code]) => code)

/** The TypeScript of a page, one text for each block. */
export const typedSnippets = (text) => [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code)

/** A block for the code of a web page, which does not run on a server. */
export const isForBrowsers = (code) => code.includes("from 'signalwire-client/browser'")

/** What a page links to in this repository, without the part after `#`. */
export function links(text) {
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target.split('#')[0])
  return targets.filter((target) => target && !/^[a-z]+:/.test(target))
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
