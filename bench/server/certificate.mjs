// A certificate authority and a certificate for localhost, made for one run.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../../scripts/support/run.mjs'

const KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
const EXTENSIONS = `[req]
distinguished_name = name
[name]
[authority]
basicConstraints = critical, CA:TRUE
subjectKeyIdentifier = hash
[server]
basicConstraints = CA:FALSE
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
subjectAltName = DNS:localhost, IP:127.0.0.1
`

/**
 * Makes both with openssl; resolves with the paths of the authority's certificate, the server's
 * certificate and its key.
 */
export async function makeCertificate(folder) {
  const [config, ca, caKey, certificate, key] = [
    'openssl.cnf',
    'ca.pem',
    'ca.key',
    'server.pem',
    'server.key',
  ].map((name) => join(folder, name))
  writeFileSync(config, EXTENSIONS)
  const make = (extensions, subject, keyout, out, ...signer) =>
    run('openssl', [
      ...['req', '-x509', ...KEY, '-config', config, '-extensions', extensions, '-subj', subject],
      ...['-keyout', keyout, '-out', out, ...signer],
    ])
  await make('authority', '/CN=bench authority', caKey, ca)
  await make('server', '/CN=localhost', key, certificate, '-CA', ca, '-CAkey', caKey)
  return { ca, certificate, key }
}
