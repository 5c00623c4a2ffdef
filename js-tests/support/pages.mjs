// The Markdown pages of the repository, and their contents.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../../scripts/support/paths.mjs'

const ELSEWHERE = new Set(['node_modules', 'target', 'dist', 'artefacts', 'golden'])
const FENCED = /^```(\w*)[^\n]*\n(.*?)^```$/gms

/** Every page, as `{ path, text }`. */
export const pages = list(root).map((path) => ({ path, text: readFileSync(path, 'utf8') }))

/** The text of one page. */
export const pageText = (path) => pages.find((page) => page.path === join(root, path)).text

/** The code blocks of a page in one language: `js`, `ts`, `sh`. */
export const blocks = (text, language) =>
  [...text.matchAll(FENCED)].filter(([, name]) => name === language).map(([, , code]) => code)

/** The JavaScript blocks of a page. */
export const snippets = (text) => blocks(text, 'js')

/** The TypeScript blocks of a page. */
export const typedSnippets = (text) => blocks(text, 'ts')

/** Whether a block is code for a web page, which does not run on a server. */
export const isForBrowsers = (code) => code.includes("from 'signalwire-client/browser'")

const OWN = 'https://github.com/signalwire-client/signalwire-client/blob/main/'

/** The places in this repository that a page links to, as `{ path, anchor }`. */
export function links({ path, text }) {
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target)
  const own = targets.filter((target) => target.startsWith(OWN)).map((target) => target.slice(OWN.length))
  const relative = targets.filter((target) => !/^[a-z]+:/.test(target))
  return [...own.map((target) => place(root, target)), ...relative.map((target) => place(path, target))]
}

/** `path` is a page or a folder, to which the target is relative. */
function place(path, target) {
  const [file, anchor] = target.split('#')
  if (!file) return { path, anchor }
  return { path: join(path.endsWith('.md') ? dirname(path) : path, file), anchor }
}

/** The anchors of the headings of a page, as GitHub computes them. */
export function anchors({ text }) {
  const headings = text.replaceAll(FENCED, '').matchAll(/^#+ (.*)$/gm)
  return [...headings].map(([, heading]) => slug(heading))
}

const slug = (heading) =>
  heading
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-')

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
    if (entry.isDirectory()) return isOurs(entry.name) || entry.name === '.github' ? list(path) : []
    return entry.name.endsWith('.md') ? [path] : []
  })
}

function isOurs(name) {
  return !ELSEWHERE.has(name) && !name.startsWith('.')
}
