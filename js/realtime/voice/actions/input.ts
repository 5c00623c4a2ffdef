import type { OpenString } from '../../../core/types.ts'
import { flagOf, numberOf, objectOf, textOf } from '../../payload.ts'
import type { RequestOptions, WireObject } from '../../session/session.ts'
import { CallAction, type Phase } from './action.ts'

/** The type of a result of collected input. */
export type CollectResultType = OpenString<
  'digit' | 'speech' | 'no_input' | 'no_match' | 'error' | 'start_of_input'
>

/** A result of collected input, as the server sent it. */
export interface CollectResult {
  readonly type: CollectResultType
  /** Digits and terminator, or text and confidence. */
  readonly params?: WireObject
}

const FAILURES = new Set(['no_input', 'no_match', 'error'])

/** Input of the other party: digits, or speech. */
export abstract class CallInput<Events extends object, Phases extends Phase> extends CallAction<
  Events,
  Phases
> {
  /** The last result. */
  get result(): CollectResult | undefined {
    const { type, params } = this.#result
    if (typeof type !== 'string') return undefined
    return params === undefined ? { type } : { type, params: this.#params }
  }

  /** The type of the last result. */
  get type(): CollectResultType | undefined {
    return textOf(this.#result, 'type')
  }

  /** The same as `type`: for a failure, its reason. */
  get reason(): CollectResultType | undefined {
    return this.type
  }

  /** The digits, without the terminator. */
  get digits(): string | undefined {
    return textOf(this.#params, 'digits')
  }

  /** The digit that ended the input. */
  get terminator(): string | undefined {
    return textOf(this.#params, 'terminator')
  }

  /** The recognised text. */
  get text(): string | undefined {
    return textOf(this.#params, 'text')
  }

  /** The same as `text`. */
  get speech(): string | undefined {
    return this.text
  }

  /** The confidence in the recognised text. */
  get confidence(): number | undefined {
    return numberOf(this.#params, 'confidence')
  }

  /** Whether the last result is final. */
  get final(): boolean | undefined {
    return flagOf(this.raw, 'final')
  }

  /** The state of the last event. */
  get state(): OpenString<'collecting' | 'finished' | 'error'> | undefined {
    return textOf(this.raw, 'state')
  }

  /** Starts the timers of a collect that was started with `startInputTimers: false`. */
  startInputTimers(options?: RequestOptions): Promise<this> {
    return this.command('calling.collect.start_input_timers', {}, options)
  }

  /** @internal */
  protected override get startsWithResult(): boolean {
    return true
  }

  /** @internal A partial result, and each result of a continuous collect, is an update. */
  protected override phaseOf({ result, state, final }: WireObject): Phase | undefined {
    const type = textOf({ ...Object(result) }, 'type')
    if (type === 'start_of_input') return 'inputStarted'
    if (final === false || state === 'collecting') return 'updated'
    if (FAILURES.has(String(type ?? state))) return 'failed'
    return type !== undefined || state === 'finished' ? 'ended' : undefined
  }

  get #result(): WireObject {
    return objectOf(this.raw, 'result')
  }

  get #params(): WireObject {
    return objectOf(this.#result, 'params')
  }
}
