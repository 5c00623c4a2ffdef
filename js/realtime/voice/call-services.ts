import type { ActionPromise } from '../action-promise.ts'
import { encode } from '../fields.ts'
import type { RequestOptions } from '../session/session.ts'
import { CallAi } from './actions/ai.ts'
import { CallFax } from './actions/fax.ts'
import { CallPay } from './actions/pay.ts'
import { CallStream } from './actions/stream.ts'
import { CallTranscribe } from './actions/transcribe.ts'
import { CallMedia } from './call-media.ts'
import { AI, PAY, RECEIVE_FAX, SEND_FAX, STREAM, TRANSCRIBE } from './service-fields.ts'
import type {
  AiOptions,
  CallStreamOptions,
  PayOptions,
  ReceiveFaxOptions,
  SendFaxOptions,
  TranscribeOptions,
} from './service-options.ts'

/** Faxes, payments, streams, transcriptions and agents. */
export abstract class CallServices extends CallMedia {
  /** Sends a fax. */
  sendFax(params: SendFaxOptions, options?: RequestOptions): ActionPromise<CallFax> {
    const { listen, ...more } = params ?? {}
    return this.start({
      command: 'call.sendFax',
      method: 'calling.send_fax',
      event: 'calling.call.fax',
      argument: params,
      listen,
      options,
      params: () => encode('call.sendFax', more, SEND_FAX),
      create: (context) => new CallFax(context, 'calling.send_fax'),
    })
  }

  /** Receives a fax. */
  receiveFax(params: ReceiveFaxOptions = {}, options?: RequestOptions): ActionPromise<CallFax> {
    const { listen, ...more } = params ?? {}
    return this.start({
      command: 'call.receiveFax',
      method: 'calling.receive_fax',
      event: 'calling.call.fax',
      argument: params,
      listen,
      options,
      params: () => encode('call.receiveFax', more, RECEIVE_FAX),
      create: (context) => new CallFax(context, 'calling.receive_fax'),
    })
  }

  /** Takes a payment by card, which the party enters on the phone. */
  pay(params: PayOptions, options?: RequestOptions): ActionPromise<CallPay> {
    const { listen, ...more } = params ?? {}
    return this.start({
      command: 'call.pay',
      method: 'calling.pay',
      event: 'calling.call.pay',
      argument: params,
      listen,
      options,
      params: () => encode('call.pay', more, PAY),
      create: (context) => new CallPay(context),
    })
  }

  /** Sends the audio of the call to a WebSocket. */
  stream(params: CallStreamOptions, options?: RequestOptions): ActionPromise<CallStream> {
    const { listen, ...more } = params ?? {}
    return this.start({
      command: 'call.stream',
      method: 'calling.stream',
      event: 'calling.call.stream',
      argument: params,
      listen,
      options,
      params: () => encode('call.stream', more, STREAM),
      create: (context) => new CallStream(context),
    })
  }

  /** Transcribes the call. A call has one transcription at a time. */
  transcribe(params: TranscribeOptions = {}, options?: RequestOptions): ActionPromise<CallTranscribe> {
    const { listen, ...more } = params ?? {}
    return this.start({
      command: 'call.transcribe',
      method: 'calling.transcribe',
      event: 'calling.call.transcribe',
      argument: params,
      listen,
      options,
      params: () => encode('call.transcribe', more, TRANSCRIBE),
      create: (context) => new CallTranscribe(context),
    })
  }

  /** Lets an AI agent talk with the party of the call. */
  ai(params: AiOptions, options?: RequestOptions): ActionPromise<CallAi> {
    const { listen, ...more } = params ?? {}
    return this.start({
      command: 'call.ai',
      method: 'calling.ai',
      event: 'calling.call.ai',
      argument: params,
      listen,
      options,
      params: () => encode('call.ai', more, AI),
      create: (context) => new CallAi(context),
    })
  }
}
