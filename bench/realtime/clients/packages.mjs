// The vendor's packages, and the WebSocket library that they use, as their tests install them.
import { createRequire } from 'node:module'
import { at } from '../../../scripts/support/paths.mjs'

export const require = createRequire(at('js-tests/realtime-vendor/package.json'))
