import { record } from '../../core/option-rules.ts'
import { type ActionPromise, promiseOf } from '../action-promise.ts'
import type { Style } from '../clients/namespace.ts'
import { checkValue } from '../fields.ts'
import { checkRequestOptions } from '../session/options.ts'
import type { RequestOptions, WireObject } from '../session/session.ts'
import type { ActionContext } from './actions/action.ts'
import type { RunningAction } from './actions/actions.ts'
import { CallBase } from './call-base.ts'

/** An action that can be started. */
interface StartedAction extends RunningAction {
  readonly style: Style
  onStarted(): Promise<this>
  ended(): Promise<this>
  attach(listeners: object): void
}

/** How an action is started. */
export interface Start<Action> {
  /** The name of the method, for messages. */
  readonly command: string
  /** The wire name of the command. */
  readonly method: string
  /** The wire name of the events of the action. */
  readonly event: string
  /** The end of the id of the action. */
  readonly suffix?: string
  /** The argument of the method, which must be an object. Absent if every part is optional. */
  readonly argument: unknown
  /** The listeners of the action. */
  readonly listen: object | undefined
  readonly options: RequestOptions | undefined
  /** Checks the arguments, and returns the params. */
  readonly params: () => WireObject
  readonly create: (context: ActionContext) => Action
}

/** Starts actions of a call. */
export abstract class CallActions extends CallBase {
  /**
   * @internal Starts an action. Invalid arguments reject the promise. The action is in the table
   * before the request leaves, because its first event may arrive with the result.
   */
  protected start<Action extends StartedAction>(start: Start<Action>): ActionPromise<Action> {
    const controlId = `${crypto.randomUUID()}${start.suffix ?? ''}`
    let params: WireObject = {}
    let invalid: { readonly error: unknown } | undefined
    try {
      if (start.options !== undefined) checkRequestOptions(start.options, start.command)
      if (start.argument !== undefined) checkValue(start.command, 'params', start.argument, record)
      params = start.params()
    } catch (error) {
      invalid = { error }
    }
    const action = start.create({ call: this, controlId, params })
    try {
      if (start.listen) action.attach(start.listen)
    } catch (error) {
      invalid ??= { error }
    }
    if (invalid) action.abandon(invalid.error)
    else this.#send(start, action, params)
    return promiseOf(start.command, action, invalid ? {} : start.options)
  }

  #send<Action extends StartedAction>(
    { method, event, options }: Start<Action>,
    action: Action,
    params: WireObject,
  ): void {
    const fail = (error: unknown) => {
      this.actions.remove(event, action)
      action.abandon(error)
    }
    this.actions.add(event, action)
    // The time limit is that of the whole action.
    const { signal } = options ?? {}
    const sent = this.command(method, { control_id: action.controlId, ...params }, signal && { signal })
    sent.then(() => action.accept(), fail)
  }
}
