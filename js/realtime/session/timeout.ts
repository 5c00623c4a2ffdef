import { onAbort } from '../../core/signals.ts'
import type { Signal } from '../../core/types.ts'
import type { RequestOptions } from './options.ts'

/** Runs work with a signal that aborts with the given one, or when the time limit passes. */
export async function withTimeout<Result>(
  { signal, timeoutMs }: RequestOptions,
  work: (signal: Signal | undefined) => Promise<Result>,
): Promise<Result> {
  if (timeoutMs === undefined) return work(signal)
  const controller = new AbortController()
  const unlisten = signal ? onAbort(signal, () => controller.abort(signal.reason)) : () => {}
  if (signal?.aborted) controller.abort(signal.reason)
  const timer = setTimeout(() => controller.abort(timeoutReason(timeoutMs)), timeoutMs)
  return work(controller.signal).finally(() => {
    clearTimeout(timer)
    unlisten()
  })
}

// As the reason of AbortSignal.timeout.
function timeoutReason(timeoutMs: number): DOMException {
  return new DOMException(`The operation was not completed within ${timeoutMs} ms.`, 'TimeoutError')
}
