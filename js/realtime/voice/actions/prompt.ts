import { checkValue, number } from '../../fields.ts'
import { numberOf } from '../../payload.ts'
import type { RequestOptions } from '../../session/session.ts'
import type { ActionContext, EventTable } from './action.ts'
import { CallInput } from './input.ts'

/** The phases of a prompt. */
export type PromptPhase = 'started' | 'updated' | 'failed' | 'ended'

/** The events of a prompt. */
export type PromptEvents = Record<`prompt.${PromptPhase}`, CallPrompt>

const EVENTS: EventTable<keyof PromptEvents> = {
  onStarted: 'prompt.started',
  onUpdated: 'prompt.updated',
  onFailed: 'prompt.failed',
  onEnded: 'prompt.ended',
}

/** Media that a call plays while it collects digits or speech. */
export class CallPrompt extends CallInput<PromptEvents, PromptPhase> {
  #volume: number | undefined

  /** @internal */
  constructor(context: ActionContext) {
    super(context)
    this.#volume = numberOf(context.params, 'volume')
  }

  /** The volume in dB that this client has set. */
  get volume(): number | undefined {
    return this.#volume
  }

  /** Stops the prompt, which then ends. */
  stop(options?: RequestOptions): Promise<this> {
    return this.stopWith('calling.play_and_collect.stop', options)
  }

  /** Sets the volume in dB, from -40 to 40. */
  async setVolume(volume: number, options?: RequestOptions): Promise<this> {
    checkValue('prompt.setVolume', 'volume', volume, number)
    await this.command('calling.play_and_collect.volume', { volume }, options)
    this.#volume = volume
    return this
  }

  /** The same as `ended`, which replaces it. */
  waitForResult(): Promise<this> {
    return this.ended()
  }

  /** @internal */
  protected override get eventsByListener(): EventTable<keyof PromptEvents> {
    return EVENTS
  }
}
