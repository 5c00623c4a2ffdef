// A certificate for localhost, generated for one run. Node.js has the cryptography for it but not
// the format, X.509 (RFC 5280) in DER, of which this is the part that a test server needs.
import { generateKeyPairSync, sign } from 'node:crypto'

const ECDSA_WITH_SHA256 = '2a8648ce3d040302'
const COMMON_NAME = '550403'
const SUBJECT_ALT_NAME = '551d11'
const LOOPBACK = Buffer.from([127, 0, 0, 1])
const DAY = 86_400_000

/** A key and a self-signed certificate, both PEM: the server uses it, and clients trust it. */
export function makeCertificate() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const facts = describe(publicKey.export({ type: 'spki', format: 'der' }))
  const signature = bits(sign('sha256', facts, privateKey))
  const cert = pem(sequence(facts, sequence(oid(ECDSA_WITH_SHA256)), signature))
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }), cert }
}

function describe(publicKey) {
  const name = sequence(tlv(0x31, sequence(oid(COMMON_NAME), tlv(0x0c, Buffer.from('localhost')))))
  const names = sequence(tlv(0x82, Buffer.from('localhost')), tlv(0x87, LOOPBACK))
  const validity = sequence(time(Date.now() - DAY), time(Date.now() + DAY))
  const extensions = tlv(0xa3, sequence(sequence(oid(SUBJECT_ALT_NAME), tlv(0x04, names))))
  const version = tlv(0xa0, tlv(0x02, Buffer.from([2])))
  const serial = tlv(0x02, Buffer.from([1]))
  return sequence(
    version,
    serial,
    sequence(oid(ECDSA_WITH_SHA256)),
    name,
    validity,
    name,
    publicKey,
    extensions,
  )
}

/** Tag, length, value: the only structure of DER. */
function tlv(tag, ...parts) {
  const value = Buffer.concat(parts)
  const { length } = value
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...size]), value])
}

const sequence = (...parts) => tlv(0x30, ...parts)
const oid = (hex) => tlv(0x06, Buffer.from(hex, 'hex'))
const bits = (bytes) => tlv(0x03, Buffer.from([0]), bytes)
// UTCTime: YYMMDDhhmmssZ
const time = (ms) =>
  tlv(0x17, Buffer.from(`${new Date(ms).toISOString().slice(2, 19).replaceAll(/[-T:]/g, '')}Z`))

function pem(der) {
  const lines = der.toString('base64').match(/.{1,64}/g)
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}
