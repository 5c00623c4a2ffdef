// The browsers of the browser tests.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { addPackages } from './apt.mjs'
import { tryRun } from './run.mjs'
import { MissingError } from './toolchain.mjs'

const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe']
const CHROMIUM_ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
const FIREFOX = ['firefox-esr', 'firefox', 'firefox.exe']
const FIREFOX_ELSEWHERE = ['/Applications/Firefox.app/Contents/MacOS/firefox']

/**
 * The path of Chromium or Chrome: the variable CHROMIUM, or what is installed; undefined if there
 * is none.
 */
export const findChromium = () => process.env.CHROMIUM ?? find(CHROMIUM, CHROMIUM_ELSEWHERE)

/** The path of Firefox: the variable FIREFOX, or what is installed; undefined if there is none. */
export const findFirefox = () => process.env.FIREFOX ?? find(FIREFOX, FIREFOX_ELSEWHERE)

function find(names, elsewhere) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...paths, ...elsewhere].find(existsSync)
}

/**
 * Installs what the browser tests need, both browsers and openssl, where apt-get is and may do so.
 */
export async function addBrowsers() {
  const missing = [
    !findChromium() && 'chromium',
    !findFirefox() && 'firefox-esr',
    !(await tryRun('openssl', ['version'])) && 'openssl',
  ].filter(Boolean)
  if (missing.length === 0) return
  if (!(await addPackages(missing))) throw new MissingError(advice(missing))
}

const advice = (missing) =>
  `${missing.join(' and ')} missing: install with your package manager; the variables CHROMIUM and FIREFOX may be paths`
