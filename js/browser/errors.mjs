import { brand } from '../errors/brand.mjs'
import { SignalWireError } from '../errors.mjs'

/** A secret of a server was passed in a page. */
export class BrowserCredentialError extends SignalWireError {}

brand({ BrowserCredentialError })
