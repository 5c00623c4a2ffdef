import * as rules from '../../core/option-rules.ts'

/** Options that programs for the vendor's client pass. They have no effect: see `onTraffic`. */
export interface VendorOptions {
  /** Accepted, without effect. */
  logLevel?: string | undefined
  /** Accepted, without effect. */
  debug?: object | undefined
}

/** The rules of the options of the vendor's clients. */
export const VENDOR_RULES: rules.RulesOf<VendorOptions> = { logLevel: rules.string, debug: rules.record }
