// The browser of the browser tests.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run, tryRun } from './run.mjs'
import { MissingError } from './toolchain.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe']
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The path of Chromium or Chrome: the variable CHROMIUM, or what is installed; undefined if there is none. */
export function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM
  const folders = (process.env.PATH ?? '').split(delimiter)
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...paths, ...ELSEWHERE].find(existsSync)
}

/** Installs what the browser tests need, Chromium and openssl, where apt-get is and may do so. */
export async function addChromium() {
  const missing = [
    !findChromium() && 'chromium',
    !(await tryRun('openssl', ['version'])) && 'openssl',
  ].filter(Boolean)
  if (missing.length === 0) return
  const apt = await aptGet()
  if (!apt) throw new MissingError(advice(missing))
  await apt('update', '-qq')
  await apt('install', '-y', '-qq', '--no-install-recommends', ...missing)
}

const advice = (missing) =>
  `${missing.join(' and ')} missing: install with your package manager; CHROMIUM may be the path of Chromium or Chrome`

/** Runs apt-get as root, directly or with a sudo that asks for no password; undefined where neither works. */
async function aptGet() {
  if ((await tryRun('apt-get', ['--version'])) === undefined) return undefined
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  if (process.getuid?.() === 0) return (...args) => run('apt-get', args, { env })
  if ((await tryRun('sudo', ['-n', 'true'])) === undefined) return undefined
  return (...args) => run('sudo', ['-n', 'apt-get', ...args], { env })
}
