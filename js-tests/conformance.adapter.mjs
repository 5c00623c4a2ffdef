// Provides the client to the conformance checker, which calls every operation through it.
import { SignalWire } from 'signalwire-client'

/** A client that trusts the certificate of the checker and calls its server. */
export async function make({ url, ca, project, token }) {
  return new SignalWire({ project, token, baseUrl: url, rootCertificates: ca })
}
