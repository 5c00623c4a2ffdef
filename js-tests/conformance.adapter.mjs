// Hands the client to the conformance checker, which calls every operation through it.
import { SignalWire } from 'signalwire-client'

/** A client that trusts the checker's certificate and talks to its server. */
export async function make({ url, ca, project, token }) {
  return new SignalWire({ project, token, baseUrl: url, rootCertificates: ca })
}
