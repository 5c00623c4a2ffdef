// Generated from api/ by codegen/src/print/typescript/build.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { RequestOptions } from '../core/options.ts'
import type { ResultPromise } from '../core/promise.ts'
import { call, Resource, rest } from '../core/resource.ts'
import type { OpenNumber, OpenString } from '../core/types.ts'

/** Methods of `client.ai`. */
export class Ai extends Resource {
  /**
   * Talks to an AI agent in text: its `method` creates, continues, ends or deletes a conversation,
   * or reads its log or summary.
   *
   * `POST /api/ai/chat`. Requires the scope `chat`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {RateLimitError} on 429,
   * {ServerError} on 502.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  chat(body: AIChatRequest, options?: RequestOptions): ResultPromise<AIChatResponse> {
    return call(this, 9, [], { body }, options, rest(arguments, 2))
  }
}

/** `AI.ChatConversationCreatedResponse` of the API. */
export interface AIChatConversationCreatedResponse {
  jsonrpc: '2.0'
  id: string
  result: {
    status: OpenString<'created' | 'reinitialized' | 'exists'>
    id: string
    initial_message?: string | null | undefined
  }
}

/** `AI.ChatConversationDeletedResponse` of the API. */
export interface AIChatConversationDeletedResponse {
  jsonrpc: '2.0'
  id: string
  result: {
    status: OpenString<'deleted' | 'not_found'>
    id: string
  }
}

/** `AI.ChatConversationEndedResponse` of the API. */
export interface AIChatConversationEndedResponse {
  jsonrpc: '2.0'
  id: string
  result: {
    status: OpenString<'ended' | 'not_found'>
    id: string
  }
}

/** `AI.ChatCreateConversationRequest` of the API. */
export interface AIChatCreateConversationRequest {
  jsonrpc: '2.0'
  id: string
  method: 'create_conversation'
  params: {
    id: string
    /** A URL. */
    config_url: string
    user_message?: string | undefined
    /** An integer. Default: `3600`. */
    conversation_timeout?: number | undefined
    user_meta_data?: Record<string, unknown> | undefined
    /** Default: `false`. */
    reinit?: boolean | undefined
  }
}

/** `AI.ChatDeleteRequest` of the API. */
export interface AIChatDeleteRequest {
  jsonrpc: '2.0'
  id: string
  method: 'delete'
  params: {
    id: string
  }
}

/** `AI.ChatEndConversationRequest` of the API. */
export interface AIChatEndConversationRequest {
  jsonrpc: '2.0'
  id: string
  method: 'end_conversation'
  params: {
    id: string
  }
}

/** `AI.ChatError` of the API. */
export interface AIChatError {
  code: AIChatErrorCode
  message: string
}

/** `AI.ChatErrorCode` of the API. */
export type AIChatErrorCode = OpenNumber<
  | -32001
  | -32002
  | -32003
  | -32004
  | -32005
  | -32006
  | -32007
  | -32600
  | -32601
  | -32602
  | -32603
>

/** `AI.ChatErrorResponse` of the API. */
export interface AIChatErrorResponse {
  jsonrpc: '2.0'
  id: string
  error: AIChatError
}

/** `AI.ChatLogRequest` of the API. */
export interface AIChatLogRequest {
  jsonrpc: '2.0'
  id: string
  method: 'chat_log'
  params: {
    id: string
  }
}

/** `AI.ChatReplyResponse` of the API. */
export interface AIChatReplyResponse {
  jsonrpc: '2.0'
  id: string
  result: {
    response: string
    user_event?: Record<string, unknown> | undefined
  }
}

/** Body of `ai.chat`. */
export type AIChatRequest = AIChatCreateConversationRequest | AIChatSendMessageRequest | AIChatEndConversationRequest | AIChatDeleteRequest | AIChatLogRequest | AIChatSummarizeRequest

/** Response of `ai.chat`. */
export type AIChatResponse = AIChatConversationCreatedResponse | AIChatReplyResponse | AIChatConversationEndedResponse | AIChatConversationDeletedResponse | AIChatTranscriptResponse | AIChatSummaryResponse | AIChatErrorResponse

/** `AI.ChatSendMessageRequest` of the API. */
export interface AIChatSendMessageRequest {
  jsonrpc: '2.0'
  id: string
  method: 'chat'
  params: {
    id: string
    message: string
    /** Default: `"user"`. */
    role?: OpenString<'user' | 'system'> | undefined
    /** A URL. */
    config_url?: string | undefined
    /** An integer. Default: `3600`. */
    conversation_timeout?: number | undefined
    user_meta_data?: Record<string, unknown> | undefined
    /** Default: `false`. */
    reinit?: boolean | undefined
  }
}

/** `AI.ChatSummarizeRequest` of the API. */
export interface AIChatSummarizeRequest {
  jsonrpc: '2.0'
  id: string
  method: 'summarize'
  params: {
    id: string
    summary_prompt?: string | undefined
    /** Default: `0.3`. */
    temperature?: number | undefined
    /** Default: `0.3`. */
    top_p?: number | undefined
    /** Default: `1`. */
    frequency_penalty?: number | undefined
    /** Default: `1`. */
    presence_penalty?: number | undefined
    /** An integer. Default: `512`. */
    max_tokens?: number | undefined
  }
}

/** `AI.ChatSummaryResponse` of the API. */
export interface AIChatSummaryResponse {
  jsonrpc: '2.0'
  id: string
  result: {
    summary?: string | undefined
    error?: string | undefined
  }
}

/** `AI.ChatTranscriptResponse` of the API. */
export interface AIChatTranscriptResponse {
  jsonrpc: '2.0'
  id: string
  result: {
    chat_log: WebhooksAIAICallLogEntry[]
    call_timeline?: Record<string, unknown>[] | undefined
  }
}

/** `Webhooks.AI.AICallLogEntry` of the API. */
export interface WebhooksAIAICallLogEntry {
  role: string
  content: string
  /** An integer. */
  timestamp?: number | undefined
  tool_calls?: Record<string, unknown>[] | undefined
  [field: string]: unknown
}
