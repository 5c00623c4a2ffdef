import { string } from '../../core/option-rules.ts'
import type { MethodParams } from '../../generated/realtime/methods.ts'
import type { ChatCursor, RawChatMember, RawChatMessage } from '../../generated/realtime/types.ts'
import type { Style } from '../clients/namespace.ts'
import { encode, required, verbatim } from '../fields.ts'
import { listOf } from '../payload.ts'
import { toNames } from '../session/channels.ts'
import type { RequestOptions, Session } from '../session/session.ts'
import { CHAT_EVENTS, type ChatEvents } from './channel-events.ts'
import { ChannelNamespace, type ChannelsOption, channelNames } from './channel-namespace.ts'
import { ChatMember } from './member.ts'
import { ChatMessage } from './message.ts'

/** Channels and listeners for `chat.listen`. */
export interface ChatListening extends ChannelsOption {
  /** A message was published. */
  onMessageReceived?: ((message: ChatMessage) => unknown) | undefined
  /** A member joined a channel. */
  onMemberJoined?: ((member: ChatMember) => unknown) | undefined
  /** The state of a member changed. */
  onMemberUpdated?: ((member: ChatMember) => unknown) | undefined
  /** A member left a channel. */
  onMemberLeft?: ((member: ChatMember) => unknown) | undefined
}

/** Params of `getMessages`. */
export type GetMessagesParams = MethodParams['chat.messages.get']

/** Params of `getMembers`. */
export type GetMembersParams = MethodParams['chat.members.get']

/** Params of `setMemberState`. */
export interface SetMemberStateParams {
  /** The id of the member. */
  memberId: string
  /** The names of the channels, or one name. */
  channels: string | readonly string[]
  /** The state, which is sent with its keys unchanged. */
  state: Record<string, unknown>
}

/** Params of `getMemberState`. */
export interface GetMemberStateParams {
  /** The id of the member. */
  memberId: string
  /** The names of the channels, or one name. Default: all channels of the member. */
  channels?: string | readonly string[] | undefined
}

const encodedNames = {
  ...channelNames,
  encode: (channels: string | readonly string[]) => toNames([channels].flat()),
}
const CHANNEL = { channel: required(string) }
const MEMBER = { memberId: required(string), channels: encodedNames }

/** Chat: messages in channels, and members with a state. */
export class Chat extends ChannelNamespace<ChatEvents, ChatListening> {
  /** @internal */
  constructor(session: Session, style: Style) {
    super(session, style, CHAT_EVENTS)
  }

  /** Resolves with a page of the messages, newest first, and the cursor of the next page. */
  async getMessages(
    params: GetMessagesParams,
    options?: RequestOptions,
  ): Promise<{ messages: ChatMessage[]; cursor: ChatCursor }> {
    const method = 'chat.messages.get'
    const body = encode(method, params, { ...CHANNEL, cursor: verbatim })
    const { messages, cursor } = await this.session.request(method, body, options)
    const { channel } = params
    const list = listOf<RawChatMessage>(messages).map(
      (message) => new ChatMessage({ payload: { channel, message } }),
    )
    return { messages: list, cursor: Object(cursor) }
  }

  /** Resolves with the members of a channel. */
  async getMembers(params: GetMembersParams, options?: RequestOptions): Promise<{ members: ChatMember[] }> {
    const method = 'chat.members.get'
    const { members } = await this.session.request(method, encode(method, params, CHANNEL), options)
    return { members: listOf<RawChatMember>(members).map((raw) => new ChatMember(raw, params.channel)) }
  }

  /** Replaces the state of a member in channels. */
  async setMemberState(params: SetMemberStateParams, options?: RequestOptions): Promise<void> {
    const method = 'chat.member.set_state'
    const fields = { ...MEMBER, channels: required(encodedNames), state: required(verbatim) }
    await this.session.request(method, encode(method, params, fields), options)
  }

  /** Resolves with the state of a member by channel. */
  async getMemberState(
    params: GetMemberStateParams,
    options?: RequestOptions,
  ): Promise<{ channels: Record<string, { state: Record<string, unknown> }> }> {
    const method = 'chat.member.get_state'
    const { channels } = await this.session.request(method, encode(method, params, MEMBER), options)
    return { channels: Object(channels) }
  }
}
