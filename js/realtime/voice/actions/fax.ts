import type { OpenString } from '../../../core/types.ts'
import { flagOf, numberOf, objectOf, textOf } from '../../payload.ts'
import type { RequestOptions, WireObject } from '../../session/session.ts'
import { type ActionContext, CallAction, type EventTable, type Phase } from './action.ts'

/** The phases of a fax that a call sends or receives. */
export type FaxPhase = 'started' | 'updated' | 'failed' | 'ended'

/** The events of a fax that a call sends or receives. */
export type FaxEvents = Record<`fax.${FaxPhase}`, CallFax>

const EVENTS: EventTable<keyof FaxEvents> = {
  onStarted: 'fax.started',
  onUpdated: 'fax.updated',
  onFailed: 'fax.failed',
  onEnded: 'fax.ended',
}

const PHASES: Readonly<Record<string, Phase>> = {
  error: 'failed',
  finished: 'ended',
}

/** A fax that a call sends or receives. */
export class CallFax extends CallAction<FaxEvents, FaxPhase> {
  #method: string

  /** @internal `method` is the one that started the fax. */
  constructor(context: ActionContext, method = 'calling.send_fax') {
    super(context)
    this.#method = method
  }

  /** The state of the last event. */
  get state(): OpenString<'page' | 'error' | 'finished'> | undefined {
    return textOf(this.raw, 'state') ?? textOf(this.fax, 'type')
  }

  /** What the last event reports, as the server sent it: a page, or the result. */
  get fax(): WireObject {
    return objectOf(this.raw, 'fax')
  }

  /** Whether the fax was transmitted; known when it has ended. */
  get success(): boolean | undefined {
    return flagOf(objectOf(this.fax, 'params'), 'success')
  }

  /** The number of pages; known when the fax has ended. */
  get pages(): number | undefined {
    return numberOf(objectOf(this.fax, 'params'), 'pages')
  }

  /** The URL of the document; known when the fax has ended. */
  get document(): string | undefined {
    return textOf(objectOf(this.fax, 'params'), 'document')
  }

  /** Stops the fax, which then ends. */
  stop(options?: RequestOptions): Promise<this> {
    return this.stopWith(`${this.#method}.stop`, options)
  }

  /** @internal */
  protected override get startsWithResult(): boolean {
    return true
  }

  /** @internal */
  protected override get eventsByListener(): EventTable<keyof FaxEvents> {
    return EVENTS
  }

  /** @internal */
  protected override phaseOf(payload: WireObject): Phase | undefined {
    // Servers send the type of the fax or a state.
    return PHASES[String(payload.state ?? objectOf(payload, 'fax').type)] ?? 'updated'
  }
}
