// The entry for realtime.

import { Chat as ChatNamespace } from './realtime/chat/chat.ts'
import { PubSub as PubSubNamespace } from './realtime/chat/pub-sub.ts'
import { withDefaults } from './realtime/clients/config.ts'
import { type ClientClassV3, clientV3 } from './realtime/clients/v3-client.ts'
import { Messaging as MessagingNamespace } from './realtime/messaging.ts'
import { Task as TaskNamespace } from './realtime/task.ts'
import { Video as VideoNamespace } from './realtime/video/video.ts'
import { DeviceBuilder } from './realtime/voice/device-builder.ts'
import { Playlist } from './realtime/voice/playlist.ts'
import { Voice as VoiceNamespace } from './realtime/voice/voice.ts'

export * from './core/errors.ts'
export { type CredentialOptions, Credentials } from './node/credentials.ts'
export type { ChatEvents, PubSubEvents } from './realtime/chat/channel-events.ts'
export type { MessagesOptions, PublishParams } from './realtime/chat/channel-namespace.ts'
export type {
  ChatListening,
  GetMemberStateParams,
  GetMembersParams,
  GetMessagesParams,
  SetMemberStateParams,
} from './realtime/chat/chat.ts'
export type { ChatMember } from './realtime/chat/member.ts'
export type { ChatMessage, PubSubMessage } from './realtime/chat/message.ts'
export type { PubSubListening } from './realtime/chat/pub-sub.ts'
export { config, type GlobalConfig, getConfig } from './realtime/clients/config.ts'
export { type CreatedClient, createClient } from './realtime/clients/create-client.ts'
export type { ExecuteOptions } from './realtime/clients/execute.ts'
export type { ClientOptionsV3 } from './realtime/clients/lease.ts'
export type { Stop } from './realtime/clients/namespace.ts'
export { RealtimeClient, type RealtimeClientOptions } from './realtime/clients/realtime-client.ts'
export type { ClientEvents, ClientListeners, ServerEvent } from './realtime/clients/session-events.ts'
export {
  type AuthStatus,
  SignalWire,
  type SignalWireClient,
  type SignalWireOptions,
} from './realtime/clients/signalwire.ts'
export type { ClientClassV3, ClientV3 } from './realtime/clients/v3-client.ts'
export type { Message } from './realtime/message.ts'
export type {
  MessagingEvents,
  MessagingListenOptions,
  SendMessageOptions,
  SendMessageResult,
} from './realtime/messaging.ts'
export type {
  DrainOptions,
  NewCredentials,
  RequestOptions,
  SessionOptions,
  TokenProvider,
} from './realtime/session/options.ts'
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
export type {
  SendTaskOptions,
  SendTaskWithCredentials,
  TaskEvents,
  TaskListenOptions,
  TaskMessage,
} from './realtime/task.ts'
export type { TopicIteratorOptions, TopicOptions } from './realtime/topic-namespace.ts'
export type { RoomEvent, RoomEventName, RoomEvents, VideoEvents } from './realtime/video/events.ts'
export type { RoomListeners, VideoListeners } from './realtime/video/listeners.ts'
export type { RoomSessionMember } from './realtime/video/member.ts'
export type {
  DeleteMemberMetaParams,
  DemoteParams,
  MemberMetaParams,
  MemberParams,
  MemberPositionParams,
  MemberSensitivityParams,
  MemberVolumeParams,
  PromoteParams,
  RaisedHandParams,
} from './realtime/video/member-commands.ts'
export type { PlaybackListeners, RoomSessionPlayback } from './realtime/video/playback.ts'
export type { RecordingListeners, RoomSessionRecording } from './realtime/video/recording.ts'
export type { SetLayoutParams, SetPositionsParams } from './realtime/video/room-commands.ts'
export type { PlayParams, StartRecordingParams, StartStreamParams } from './realtime/video/room-media.ts'
export type { RoomSession } from './realtime/video/room-session.ts'
export type { RoomSessionStream, StreamListeners } from './realtime/video/stream.ts'
export type * from './realtime/voice/types.ts'
export type {
  ChatNamespace,
  MessagingNamespace,
  PubSubNamespace,
  TaskNamespace,
  VideoNamespace,
  VoiceNamespace,
}

/** Version 3: a client for video rooms. */
export const Video: { readonly Client: ClientClassV3<VideoNamespace> } = {
  Client: clientV3(VideoNamespace, 'Video.Client'),
}

/** Version 3: a client for messages and members of chat channels. */
export const Chat: { readonly Client: ClientClassV3<ChatNamespace> } = {
  Client: clientV3(ChatNamespace, 'Chat.Client'),
}

/** Version 3: a client for messages of PubSub channels. */
export const PubSub: { readonly Client: ClientClassV3<PubSubNamespace> } = {
  Client: clientV3(PubSubNamespace, 'PubSub.Client'),
}

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
  send: (task, options) => TaskNamespace.send(withDefaults(Object(task)), options),
}
