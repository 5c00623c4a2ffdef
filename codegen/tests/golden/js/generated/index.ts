// Generated from api/ by codegen/src/print/typescript/build.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { child, misplaced, Resource } from '../core/resource.ts'
import { Calling } from './calling.ts'
import { Compat } from './compat.ts'
import { Things } from './things.ts'
import { Tokens } from './tokens.ts'

export type * from './calling.ts'
export type * from './common.ts'
export type * from './compat.ts'
export type * from './things.ts'
export type * from './tokens.ts'

/** The families of the API. */
export class Api extends Resource {
  /** `client.calling` */
  get calling(): Calling {
    return child(this, Calling)
  }

  /** `client.compat` */
  get compat(): Compat {
    return child(this, Compat)
  }

  /** `client.things` */
  get things(): Things {
    return child(this, Things)
  }

  /** `client.tokens` */
  get tokens(): Tokens {
    return child(this, Tokens)
  }

  /** @internal Throws an error with the correct path. */
  get calls(): never {
    return misplaced(this, 'calls', 'calling')
  }

  /** @internal Throws an error with the correct path. */
  get items(): never {
    return misplaced(this, 'items', 'compat.items')
  }

  /** @internal Throws an error with the correct path. */
  get parts(): never {
    return misplaced(this, 'parts', 'things.parts')
  }

  /** @internal Throws an error with the correct path. */
  get thing(): never {
    return misplaced(this, 'thing', 'things')
  }

  /** @internal Throws an error with the correct path. */
  get token(): never {
    return misplaced(this, 'token', 'tokens')
  }

  /** @internal Throws an error with the correct path. */
  get voice(): never {
    return misplaced(this, 'voice', 'calling')
  }
}
