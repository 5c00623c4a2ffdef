// An installed Firefox without a driver: playwright-core requires a patched one, or WebDriver BiDi
// commands that Firefox ESR does not support. It opens pages, which report to their server.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findFirefox } from '../../../scripts/support/browsers.mjs'
import { startProcess, temporaryFolder } from '../../support/cleanup.mjs'

const PREFERENCES = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.unified': false,
}

/**
 * Opens each URL in a tab of one Firefox, which ends with the test file. It verifies TLS as usual;
 * only the `certificates` of `[url, X509Certificate]`, which the test has just generated, need no
 * trusted issuer.
 */
export function openInFirefox(urls, certificates) {
  const profile = temporaryFolder()
  const preferences = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  )
  writeFileSync(join(profile, 'user.js'), preferences.join('\n'))
  writeFileSync(join(profile, 'cert_override.txt'), certificates.map(exception).join(''))
  const args = ['--headless', '--no-remote', '--profile', profile, ...urls]
  startProcess(findFirefox(), args, { stdio: 'ignore' })
}

/**
 * The entry that Firefox stores when its user trusts one certificate of one server: host and port,
 * SHA-256, the fingerprint.
 */
function exception([url, { fingerprint256 }]) {
  const { hostname, port } = new URL(url)
  return `${hostname}:${port}:\tOID.2.16.840.1.101.3.4.2.1\t${fingerprint256}\t\n`
}
