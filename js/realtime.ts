// The entry for realtime.
import { withDefaults } from './realtime/clients/config.ts'
import { type ClientClassV3, clientV3 } from './realtime/clients/v3-client.ts'
import { Messaging as MessagingNamespace } from './realtime/messaging.ts'
import { Task as TaskNamespace } from './realtime/task.ts'
import { DeviceBuilder } from './realtime/voice/device-builder.ts'
import { Playlist } from './realtime/voice/playlist.ts'
import { Voice as VoiceNamespace } from './realtime/voice/voice.ts'

export * from './core/errors.ts'
export { type CredentialOptions, Credentials } from './node/credentials.ts'
export { config, type GlobalConfig, getConfig } from './realtime/clients/config.ts'
export { type CreatedClient, createClient } from './realtime/clients/create-client.ts'
export type { ExecuteOptions } from './realtime/clients/execute.ts'
export { RealtimeClient, type RealtimeClientOptions } from './realtime/clients/realtime-client.ts'
export type { ClientEvents, ClientListeners, ServerEvent } from './realtime/clients/session-events.ts'
export {
  type AuthStatus,
  SignalWire,
  type SignalWireClient,
  type SignalWireOptions,
} from './realtime/clients/signalwire.ts'
export type { ClientClassV3, ClientOptionsV3, ClientV3 } from './realtime/clients/v3-client.ts'
export type { RequestOptions, SessionOptions, TokenProvider } from './realtime/session/options.ts'
export type {
  Drained,
  ListenerFailure,
  Overflow,
  ProtocolViolation,
  Reason,
  Resumed,
  State,
  StateChange,
  Stats,
  Traffic,
} from './realtime/session/states.ts'
export type { TrafficHandler, TrafficOptions } from './realtime/session/traffic.ts'
export type { MessagingNamespace, TaskNamespace, VoiceNamespace }

/** Version 3: a client for calls. */
export const Voice: {
  readonly Client: ClientClassV3<VoiceNamespace>
  readonly DeviceBuilder: typeof DeviceBuilder
  readonly Playlist: typeof Playlist
} = { Client: clientV3(VoiceNamespace, 'Voice.Client'), DeviceBuilder, Playlist }

/** Version 3: a client for SMS and MMS messages. */
export const Messaging: { readonly Client: ClientClassV3<MessagingNamespace> } = {
  Client: clientV3(MessagingNamespace, 'Messaging.Client'),
}

/** Version 3: a client for tasks, and a function that sends one. */
export const Task: {
  readonly Client: ClientClassV3<TaskNamespace>
  readonly send: typeof TaskNamespace.send
} = {
  Client: clientV3(TaskNamespace, 'Task.Client'),
  send: (task, options) => TaskNamespace.send(withDefaults(task), options),
}
