import type { Style } from '../clients/namespace.ts'
import type { Session } from '../session/session.ts'
import { PUBSUB_EVENTS, type PubSubEvents } from './channel-events.ts'
import { ChannelNamespace, type ChannelsOption } from './channel-namespace.ts'
import type { PubSubMessage } from './message.ts'

/** Channels and listeners for `pubSub.listen`. */
export interface PubSubListening extends ChannelsOption {
  /** A message was published. */
  onMessageReceived?: ((message: PubSubMessage) => unknown) | undefined
}

/** PubSub: messages in channels. */
export class PubSub extends ChannelNamespace<PubSubEvents, PubSubListening> {
  /** @internal */
  constructor(session: Session, style: Style) {
    super(session, style, PUBSUB_EVENTS)
  }
}
