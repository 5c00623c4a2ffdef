// Lookup and installation of the browsers for tests.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { addPackages } from './apt.mjs'
import { tryRun } from './run.mjs'
import { MissingError } from './toolchain.mjs'

const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe']
const CHROMIUM_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
const FIREFOX = ['firefox-esr', 'firefox', 'firefox.exe']
const FIREFOX_PATHS = ['/Applications/Firefox.app/Contents/MacOS/firefox']

/**
 * Returns the path of Chromium or Chrome: the variable CHROMIUM or the installed one; undefined if
 * there is none.
 */
export const findChromium = () => process.env.CHROMIUM ?? find(CHROMIUM, CHROMIUM_PATHS)

/**
 * Returns the path of Firefox: the variable FIREFOX or the installed one; undefined if there is
 * none.
 */
export const findFirefox = () => process.env.FIREFOX ?? find(FIREFOX, FIREFOX_PATHS)

function find(names, otherPaths) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...paths, ...otherPaths].find(existsSync)
}

/** Installs both browsers and openssl with apt-get, or throws a MissingError. */
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
  `${missing.join(' and ')} missing: install with your package manager, or set the variables CHROMIUM and FIREFOX to the paths of the browsers`
