// Generated from api/ by codegen/src/print/typescript/build.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { OpenString } from '../core/types.ts'
import type { WebhooksAIAICallLogEntry } from './ai.ts'
import type { MessageMessageStatus } from './messaging.ts'

/** Payloads of webhooks by name. */
export interface WebhookPayloads {
  /**
   * An event of the session of an AI agent, for debugging, such as an interruption, a function call
   * or an error; the name of the field that is present is the name of the event.
   */
  aiDebugWebhook: AiDebugWebhook
  /**
   * The report of a conversation with an AI agent after its end: logs, timings, usage and the
   * result of the post prompt.
   */
  aiPostPromptCallback: AiPostPromptCallback
  /**
   * An event of an AI sidecar that listens to a call, such as a thought, an insight or a tool call.
   */
  aiSidecarCallback: AiSidecarCallback
  /** An AI sidecar calls one of your functions (SWAIG) and waits for its result. */
  aiSidecarSwaigToolWebhook: AiSidecarSwaigToolWebhook
  /** An AI agent calls one of your functions (SWAIG) and waits for its result. */
  aiSwaigToolWebhook: AiSwaigToolWebhook
  /**
   * The report of a conversation with an Amazon Bedrock agent after its end: logs, timings and
   * usage.
   */
  bedrockPostPromptCallback: BedrockPostPromptCallback
  /** An Amazon Bedrock agent calls one of your functions (SWAIG) and waits for its result. */
  bedrockSwaigToolWebhook: BedrockSwaigToolWebhook
  /** A call needs its SWML document, which is the response. */
  inboundCallWebhook: InboundCallWebhook
  /**
   * A message arrived, with its text and media; the response is the SWML document that handles it.
   */
  inboundMessageWebhook: InboundMessageWebhook
  /** A call to one of your numbers in the compatibility API completed or failed. */
  incomingCallStatusCallback: IncomingCallStatusCallback
  /** A message that you sent has a new status, such as `delivered` or `failed`. */
  messageStatusCallback: MessageStatusCallback
  /** A recording of the compatibility API is in progress, completed or absent. */
  recordingStatusCallback: RecordingStatusCallback
  /** A message of the compatibility API has a new status. */
  smsStatusCallback: SmsStatusCallback
  /** A call's media stream started or finished. */
  streamStatusCallback: StreamStatusCallback
  /**
   * An AI agent requests the parameters of your SWAIG functions; the response is their signatures.
   */
  swaigSignatureRequest: SwaigSignatureRequest
  /** A 10DLC brand, campaign or number assignment has a new state. */
  tenDlcStatusCallback: TenDlcStatusCallback
  /** The transcript of a call completed or failed. */
  transcribeStatusCallback: TranscribeStatusCallback
  /** The transcription of a recording of the compatibility API completed or failed. */
  transcriptionStatusCallback: TranscriptionStatusCallback
  /** A call of the compatibility API has a new status, with metrics of its audio quality. */
  voiceStatusCallback: VoiceStatusCallback
}

/** The name of a webhook. */
export type WebhookName = keyof WebhookPayloads

/** The name of a webhook of the compatibility API, which sends forms. */
export type CompatWebhookName =
  | 'incomingCallStatusCallback'
  | 'recordingStatusCallback'
  | 'smsStatusCallback'
  | 'transcriptionStatusCallback'
  | 'voiceStatusCallback'

/**
 * An event of the session of an AI agent, for debugging, such as an interruption, a function call
 * or an error; the name of the field that is present is the name of the event.
 */
export type AiDebugWebhook = WebhooksAIAiDebugWebhookPayload

/**
 * The report of a conversation with an AI agent after its end: logs, timings, usage and the result
 * of the post prompt.
 */
export type AiPostPromptCallback = WebhooksAIAiPostPromptCallbackPayload

/**
 * An event of an AI sidecar that listens to a call, such as a thought, an insight or a tool call.
 */
export type AiSidecarCallback = WebhooksAIAISidecarCallbackPayload

/** An AI sidecar calls one of your functions (SWAIG) and waits for its result. */
export type AiSidecarSwaigToolWebhook = WebhooksAIAISidecarSwaigToolWebhookPayload

/** An AI agent calls one of your functions (SWAIG) and waits for its result. */
export type AiSwaigToolWebhook = WebhooksAIAiSwaigToolWebhookPayload

/**
 * The report of a conversation with an Amazon Bedrock agent after its end: logs, timings and usage.
 */
export type BedrockPostPromptCallback = WebhooksAIBedrockPostPromptCallbackPayload

/** An Amazon Bedrock agent calls one of your functions (SWAIG) and waits for its result. */
export type BedrockSwaigToolWebhook = WebhooksAIBedrockSwaigToolWebhookPayload

/** A call needs its SWML document, which is the response. */
export type InboundCallWebhook = WebhooksCallingInboundCallWebhookPayload

/**
 * A message arrived, with its text and media; the response is the SWML document that handles it.
 */
export type InboundMessageWebhook = WebhooksMessagingInboundMessageWebhookPayload

/** A call to one of your numbers in the compatibility API completed or failed. */
export type IncomingCallStatusCallback = CompatInboundCallStatusCallbackPayload

/** A message that you sent has a new status, such as `delivered` or `failed`. */
export type MessageStatusCallback = WebhooksMessagingMessageStatusCallbackPayload

/** A recording of the compatibility API is in progress, completed or absent. */
export type RecordingStatusCallback = CompatRecordingStatusCallbackPayload

/** A message of the compatibility API has a new status. */
export type SmsStatusCallback = CompatSmsStatusCallbackPayload

/** A call's media stream started or finished. */
export type StreamStatusCallback = WebhooksCallingStreamStatusCallbackPayload

/**
 * An AI agent requests the parameters of your SWAIG functions; the response is their signatures.
 */
export type SwaigSignatureRequest = WebhooksAISwaigSignatureRequestPayload

/** A 10DLC brand, campaign or number assignment has a new state. */
export type TenDlcStatusCallback = WebhooksMessagingTenDlcStatusCallbackPayload

/** The transcript of a call completed or failed. */
export type TranscribeStatusCallback = WebhooksCallingTranscribeStatusCallbackPayload

/** The transcription of a recording of the compatibility API completed or failed. */
export type TranscriptionStatusCallback = CompatTranscriptionStatusCallbackPayload

/** A call of the compatibility API has a new status, with metrics of its audio quality. */
export type VoiceStatusCallback = CompatVoiceStatusCallbackPayload

/** A call to one of your numbers in the compatibility API completed or failed. */
export interface CompatInboundCallStatusCallbackPayload {
  CallSid: string
  AccountSid: string
  From: string
  To: string
  Timestamp: string
  CallStatus: OpenString<'failed' | 'completed'>
  CallDuration: string
  AudioInMos: string
}

/** A recording of the compatibility API is in progress, completed or absent. */
export interface CompatRecordingStatusCallbackPayload {
  AccountSid: string
  CallSid: string
  RecordingSid: string
  RecordingUrl: string
  RecordingStatus: OpenString<'in-progress' | 'completed' | 'absent'>
  /** An integer. */
  RecordingDuration: number
  /** An integer. */
  RecordingChannels: number
  RecordingSource: string
}

/** A message of the compatibility API has a new status. */
export interface CompatSmsStatusCallbackPayload {
  MessageStatus: OpenString<
    | 'queued'
    | 'sending'
    | 'sent'
    | 'delivered'
    | 'undelivered'
    | 'failed'
    | 'receiving'
    | 'received'
  >
  ErrorCode?: string | undefined
  MessageSid: string
  AccountSid: string
  From: string
  To: string
  Body: string
  /** An integer. */
  NumMedia: number
  /** An integer. */
  NumSegments: number
}

/** The transcription of a recording of the compatibility API completed or failed. */
export interface CompatTranscriptionStatusCallbackPayload {
  TranscriptionSid: string
  TranscriptionText: string
  TranscriptionStatus: OpenString<'completed' | 'failed'>
  TranscriptionUrl: string
  RecordingSid: string
  RecordingUrl: string
}

/** A call of the compatibility API has a new status, with metrics of its audio quality. */
export interface CompatVoiceStatusCallbackPayload {
  AccountSid: string
  ApiVersion: string
  /** An integer. */
  AudioInAveragePtime: number
  /** An integer. */
  AudioInDtmfPacketCount: number
  /** An integer. */
  AudioInFlushPacketCount: number
  /** An integer. */
  AudioInJitterMaxVariance: number
  /** An integer. */
  AudioInJitterMinVariance: number
  /** An integer. */
  AudioInLargestJbSize: number
  AudioInMos: string
  /** An integer. */
  AudioInMediaPacketCount: number
  /** An integer. */
  AudioInSkipPacketCount: number
  /** An integer. */
  AudioOutDtmfPacketCount: number
  /** An integer. */
  AudioOutMediaPacketCount: number
  CallbackSource: string
  /** An integer. */
  CallDuration?: number | undefined
  CallerName?: string | undefined
  CallSid: string
  CallStatus: OpenString<
    | 'initiated'
    | 'ringing'
    | 'in-progress'
    | 'queued'
    | 'failed'
    | 'busy'
    | 'no-answer'
    | 'completed'
    | 'canceled'
  >
  Direction: OpenString<'outbound-dial' | 'outbound-api' | 'inbound'>
  ForwardedFrom?: string | undefined
  From: string
  ParentCallSid?: string | undefined
  /** An integer. */
  RecordingDuration?: number | undefined
  RecordingSid?: string | undefined
  RecordingUrl?: string | undefined
  /** An integer. */
  SequenceNumber: number
  SipInviteResultPhrase?: string | undefined
  SipResultCode?: string | undefined
  Timestamp: string
  To: string
}

/** `Webhooks.AI.AICallInfo` of the API. */
export interface WebhooksAIAICallInfo {
  /** A UUID. */
  project_id?: string | undefined
  /** A UUID. */
  space_id?: string | undefined
  /** A UUID. */
  call_id: string
  content_type: string
  content_disposition: string
  conversation_type: string
}

/** `Webhooks.AI.AICallTimelineEntry` of the API. */
export interface WebhooksAIAICallTimelineEntry {
  type: string
  ts?: number | undefined
  [field: string]: unknown
}

/** `Webhooks.AI.AIDebugConversationAdd` of the API. */
export interface WebhooksAIAIDebugConversationAdd {
  role: string
  content: string
  lang?: string | undefined
  /** An integer. */
  tokens?: number | undefined
  /** An integer. */
  timestamp?: number | undefined
  tool_call_id?: string | undefined
  metadata?: Record<string, unknown> | undefined
  [field: string]: unknown
}

/** `Webhooks.AI.AIDebugWebhookFail` of the API. */
export interface WebhooksAIAIDebugWebhookFail {
  call_info: WebhooksAIAICallInfo
  error: string
  request_url: string
  /** An integer. */
  attempts: number
  request_payload?: Record<string, unknown> | undefined
  parse_error?: boolean | undefined
  raw_response?: string | undefined
  parsed_response?: Record<string, unknown> | undefined
  protocol_error?: boolean | undefined
  /** An integer. */
  curl_code?: number | undefined
  /** An integer. */
  http_code: number
  [field: string]: unknown
}

/** `Webhooks.AI.AIPostPromptData` of the API. */
export interface WebhooksAIAIPostPromptData {
  parsed: Record<string, unknown>[]
  raw: string
  substituted?: string | undefined
}

/** `Webhooks.AI.AIResponseTiming` of the API. */
export interface WebhooksAIAIResponseTiming {
  response: string
  /** An integer. */
  response_word_count: number
  answer_time: number
  token_time: number
  /** An integer. */
  tokens: number
  avg_tps: number
  tps: number
}

/**
 * An event of an AI sidecar that listens to a call, such as a thought, an insight or a tool call.
 */
export interface WebhooksAIAISidecarCallbackPayload {
  call_info: WebhooksAIAICallInfo
  sidecar_event: WebhooksAIAISidecarEvent
}

/** `Webhooks.AI.AISidecarCallbackType` of the API. */
export type WebhooksAIAISidecarCallbackType = OpenString<
  | 'start'
  | 'turn'
  | 'request'
  | 'thought'
  | 'insight'
  | 'skip'
  | 'tool_call'
  | 'tool_result'
  | 'action'
  | 'global_data_change'
  | 'history_pruned'
  | 'error'
  | 'ask_request'
  | 'ask_answer'
  | 'stop'
  | 'final'
>

/** `Webhooks.AI.AISidecarChannelData` of the API. */
export interface WebhooksAIAISidecarChannelData {
  call_id?: string | undefined
  caller_id_name?: string | undefined
  caller_id_number?: string | undefined
  destination_number?: string | undefined
}

/** `Webhooks.AI.AISidecarEvent` of the API. */
export interface WebhooksAIAISidecarEvent {
  type: WebhooksAIAISidecarCallbackType
  /** An integer. */
  ts: number
  /** An integer. */
  tick_id: number
  channel_data: WebhooksAIAISidecarChannelData
  [field: string]: unknown
}

/** An AI sidecar calls one of your functions (SWAIG) and waits for its result. */
export interface WebhooksAIAISidecarSwaigToolWebhookPayload {
  function: string
  argument: {
    parsed: Record<string, unknown>[]
    raw: string
    substituted?: string | undefined
  }
  call_id?: string | undefined
  global_data?: Record<string, unknown> | undefined
  channel_data: WebhooksAIAISidecarChannelData
}

/** `Webhooks.AI.AISwaigLogEntry` of the API. */
export interface WebhooksAIAISwaigLogEntry {
  command_name: string
  command_arg: string
  /** An integer. */
  epoch_time: number
  native?: boolean | undefined
  active_count?: number | string | undefined
  url?: string | undefined
  post_data?: Record<string, unknown> | undefined
  post_response?: Record<string, unknown> | undefined
  delayed_post_response?: Record<string, unknown> | undefined
  mcp_url?: string | undefined
  mcp_tool?: string | undefined
  mcp_response?: string | undefined
  mcp_error?: boolean | undefined
}

/**
 * An event of the session of an AI agent, for debugging, such as an interruption, a function call
 * or an error; the name of the field that is present is the name of the event.
 */
export interface WebhooksAIAiDebugWebhookPayload {
  call_info: WebhooksAIAICallInfo
  session_start?: {
    model?: string | undefined
    tts_engine?: string | undefined
    tts_voice?: string | undefined
    language?: string | undefined
    mode?: string | undefined
    /** An integer. */
    rate?: number | undefined
    audio_format?: string | undefined
    tool_model?: string | undefined
    local_vad?: boolean | undefined
  } | undefined
  session_end?: {
    reason: OpenString<'normal' | 'hard_timeout' | 'end_call' | 'error'>
    ended_by?: string | undefined
    fatal_error_reason?: string | undefined
    /** An integer. */
    duration_ms: number
    /** An integer. */
    input_tokens: number
    /** An integer. */
    output_tokens: number
  } | undefined
  startup_hook?: {
    /** An integer. */
    duration_ms: number
    success: boolean
    error?: string | undefined
  } | undefined
  hangup_hook?: {
    /** An integer. */
    duration_ms: number
    success: boolean
    has_fatal_error?: boolean | undefined
    error?: string | undefined
  } | undefined
  speech_detect?: {
    text: string
    source: string
  } | undefined
  barge?: {
    barge_type?: OpenString<'transparent' | 'normal'> | undefined
    /** An integer. */
    barge_elapsed_ms?: number | undefined
    /** An integer. */
    interrupt_count?: number | undefined
    /** An integer. */
    audio_played_ms?: number | undefined
    /** An integer. */
    barge_count?: number | undefined
  } | undefined
  ai_completion?: {
    type: OpenString<'normal' | 'barged'>
  } | undefined
  filler?: {
    text: string
    filler_type: OpenString<'function' | 'thinking'>
  } | undefined
  attention_timeout?: {
    /** An integer. */
    timeout_ms: number
  } | null | undefined
  hold?: {
    event: OpenString<'hold' | 'unhold'>
    /** An integer. */
    timeout?: number | undefined
    loop?: boolean | undefined
  } | undefined
  function_call?: {
    function: string
    /** An integer. */
    duration_ms: number
    native?: boolean | undefined
    shadow?: boolean | undefined
    phase?: string | undefined
  } | undefined
  function_loop?: {
    function: string
    type: OpenString<'consecutive' | 'repeated'>
    /** An integer. */
    count: number
  } | undefined
  swaig_call?: WebhooksAIAISwaigLogEntry | undefined
  process_action?: Record<string, unknown> | undefined
  tool_distill?: {
    function: string
    /** An integer. */
    raw_chars: number
    /** An integer. */
    distilled_chars: number
    model: string
  } | undefined
  webhook?: Record<string, unknown> | undefined
  input?: Record<string, unknown> | undefined
  output?: Record<string, unknown> | null | undefined
  match?: Record<string, unknown> | null | undefined
  error_keys?: unknown[] | null | undefined
  error?: {
    error: string
    errorText: string
  } | undefined
  expression?: Record<string, unknown> | undefined
  webhook_log?: {
    request_url: string
    request_payload?: Record<string, unknown> | undefined
    webhook_response: Record<string, unknown>
  } | undefined
  webhook_reply?: Record<string, unknown> | null | undefined
  webhook_fail?: WebhooksAIAIDebugWebhookFail | undefined
  step_change?: {
    from_step?: string | undefined
    /** An integer. */
    from_index: number
    to_step: string
    /** An integer. */
    to_index: number
    trigger?: OpenString<'ai_function' | 'webhook_action' | 'gather_complete' | 'auto_advance'> | undefined
  } | undefined
  context_change?: {
    to_context: string
    from_context?: string | undefined
    trigger?: OpenString<'ai_function' | 'webhook_action'> | undefined
    isolated: boolean
  } | undefined
  context_switch_data?: {
    data_root: Record<string, unknown>
    info: Record<string, unknown>
  } | undefined
  gather_start?: {
    context: string
    step?: string | undefined
    /** An integer. */
    step_index?: number | undefined
    output_key?: string | undefined
    /** An integer. */
    total_questions: number
  } | undefined
  gather_question?: {
    context: string
    step?: string | undefined
    /** An integer. */
    step_index?: number | undefined
    key?: string | undefined
    /** An integer. */
    question_index: number
    question_type?: string | undefined
    requires_confirm: boolean
  } | undefined
  gather_answer?: {
    context: string
    step?: string | undefined
    /** An integer. */
    step_index?: number | undefined
    key?: string | undefined
    /** An integer. */
    question_index: number
    /** An integer. */
    attempt: number
    confirmed: boolean
  } | undefined
  gather_reject?: {
    context: string
    step?: string | undefined
    /** An integer. */
    step_index?: number | undefined
    key?: string | undefined
    /** An integer. */
    question_index: number
    /** An integer. */
    attempt: number
    reason?: OpenString<'missing_answer' | 'confirmation_required'> | undefined
  } | undefined
  gather_complete?: {
    context: string
    step?: string | undefined
    /** An integer. */
    step_index?: number | undefined
    output_key?: string | undefined
    /** An integer. */
    answered: number
    completion_action?: string | undefined
  } | undefined
  conversation_add?: WebhooksAIAIDebugConversationAdd | undefined
  llm_request?: {
    model: string
    /** An integer. */
    prompt_tokens: number
    /** An integer. */
    conversation_tokens: number
  } | undefined
  llm_response?: {
    model: string
    /** An integer. */
    output_tokens: number
    /** An integer. */
    duration_ms: number
    success: boolean
    error?: string | undefined
  } | undefined
  llm_error?: {
    event: OpenString<
      | 'token_exhaustion'
      | 'llm_fatal'
      | 'llm_max_retries'
      | 'reasoning_only_retry'
      | 'empty_response_nudge_retry'
      | 'empty_response_effort_bump_retry'
      | 'llm_retry'
    >
    model?: string | undefined
    /** An integer. */
    token_count?: number | undefined
    /** An integer. */
    limit?: number | undefined
    /** An integer. */
    errors?: number | undefined
    reasoning_effort?: string | undefined
  } | undefined
  consolidation?: {
    event: string
    /** An integer. */
    token_count: number
    /** An integer. */
    limit: number
  } | undefined
  summarize_start?: {
    mode: string
    model: string
  } | undefined
  post_prompt?: {
    url: string
  } | undefined
  text_normalize?: {
    direction: OpenString<'tn' | 'itn'>
    language: string
    original: string
    normalized: string
  } | undefined
  voice_error?: {
    event: OpenString<'voice_config_error' | 'voice_runtime_error'>
    engine: string
    voice: string
    fallback_engine: string
    fallback_voice: string
  } | undefined
  warning?: {
    event: string
    /** An integer. */
    tokens: number
  } | undefined
  oart_user_transcript?: {
    text: string
  } | undefined
  oart_assistant_transcript?: {
    text: string
  } | undefined
  oart_response_done?: {
    /** An integer. */
    latency: number
    /** An integer. */
    utterance_latency: number
    /** An integer. */
    audio_latency: number
    /** An integer. */
    acoustic_latency: number
    status?: string | undefined
  } | undefined
  inner_dialog?: {
    text: string
  } | undefined
  [field: string]: unknown
}

/**
 * The report of a conversation with an AI agent after its end: logs, timings, usage and the result
 * of the post prompt.
 */
export interface WebhooksAIAiPostPromptCallbackPayload {
  project_id?: string | undefined
  space_id?: string | undefined
  content_type: string
  content_disposition: string
  conversation_type: OpenString<'voice' | 'chat'>
  call_id: string
  app_name: string
  ai_session_id: string
  ai_id_tag?: string | undefined
  conversation_id?: string | undefined
  action: OpenString<'post_conversation' | 'fetch_conversation'>
  call_log?: WebhooksAIAICallLogEntry[] | undefined
  raw_call_log?: WebhooksAIAICallLogEntry[] | undefined
  call_timeline?: WebhooksAIAICallTimelineEntry[] | undefined
  previous_contexts?: Record<string, unknown>[][] | undefined
  hard_timeout?: boolean | undefined
  /** An integer. */
  call_start_date?: number | undefined
  /** An integer. */
  call_answer_date?: number | undefined
  /** An integer. */
  call_end_date?: number | undefined
  /** An integer. */
  ai_start_date?: number | undefined
  call_ended_by?: string | undefined
  /** An integer. */
  ai_end_date?: number | undefined
  caller_id_name?: string | undefined
  caller_id_number?: string | undefined
  times?: WebhooksAIAIResponseTiming[] | undefined
  SWMLVars?: Record<string, unknown> | undefined
  SWMLCall?: Record<string, unknown> | undefined
  post_prompt_data?: WebhooksAIAIPostPromptData | undefined
  global_data?: Record<string, unknown> | undefined
  swaig_log?: WebhooksAIAISwaigLogEntry[] | undefined
  /** An integer. */
  total_minutes?: number | undefined
  /** An integer. */
  total_input_tokens?: number | undefined
  /** An integer. */
  total_output_tokens?: number | undefined
  /** An integer. */
  total_wire_input_tokens?: number | undefined
  total_wire_input_tokens_per_minute?: number | undefined
  /** An integer. */
  total_wire_output_tokens?: number | undefined
  total_wire_output_tokens_per_minute?: number | undefined
  /** An integer. */
  total_tts_chars?: number | undefined
  total_tts_chars_per_min?: number | undefined
  total_asr_minutes?: number | undefined
  total_asr_cost_factor?: number | undefined
  conversation_summary?: string | undefined
}

/** An AI agent calls one of your functions (SWAIG) and waits for its result. */
export interface WebhooksAIAiSwaigToolWebhookPayload {
  function: string
  argument: {
    parsed: Record<string, unknown>[]
    raw: string
    substituted?: string | undefined
  }
  argument_desc: Record<string, unknown>
  description: string
  call_id: string
  ai_session_id: string
  conversation_id?: string | undefined
  app_name: string
  global_data?: Record<string, unknown> | undefined
  meta_data_token: string
  meta_data: Record<string, unknown>
  caller_id_name?: string | undefined
  caller_id_num?: string | undefined
  channel_active: boolean
  channel_offhook: boolean
  channel_ready: boolean
  content_type: string
  version: string
  content_disposition: string
  conversation_type: OpenString<'voice' | 'chat'>
  project_id?: string | undefined
  space_id?: string | undefined
  fatal_error?: boolean | undefined
  error_reason?: string | undefined
  SWMLVars?: Record<string, unknown> | undefined
  SWMLCall?: Record<string, unknown> | undefined
  call_log?: WebhooksAIAICallLogEntry[] | undefined
  raw_call_log?: WebhooksAIAICallLogEntry[] | undefined
}

/**
 * The report of a conversation with an Amazon Bedrock agent after its end: logs, timings and usage.
 */
export interface WebhooksAIBedrockPostPromptCallbackPayload {
  project_id?: string | undefined
  space_id?: string | undefined
  content_type: string
  content_disposition: string
  conversation_type: string
  call_id: string
  app_name: string
  ai_session_id: string
  conversation_id?: string | undefined
  action: string
  call_log: WebhooksAIAICallLogEntry[]
  raw_call_log: WebhooksAIAICallLogEntry[]
  /** An integer. */
  call_start_date?: number | undefined
  /** An integer. */
  call_answer_date?: number | undefined
  /** An integer. */
  call_end_date?: number | undefined
  /** An integer. */
  ai_start_date?: number | undefined
  /** An integer. */
  ai_end_date?: number | undefined
  caller_id_name?: string | undefined
  caller_id_number?: string | undefined
  times?: WebhooksAIAIResponseTiming[] | undefined
  total_minutes?: number | undefined
  /** An integer. */
  total_input_tokens?: number | undefined
  /** An integer. */
  total_output_tokens?: number | undefined
  /** An integer. */
  total_wire_input_tokens?: number | undefined
  total_wire_input_tokens_per_minute?: number | undefined
  /** An integer. */
  total_wire_output_tokens?: number | undefined
  total_wire_output_tokens_per_minute?: number | undefined
  /** An integer. */
  total_tts_chars?: number | undefined
  total_tts_chars_per_min?: number | undefined
  total_asr_minutes?: number | undefined
  total_asr_cost_factor?: number | undefined
  SWMLVars?: Record<string, unknown> | undefined
  SWMLCall?: Record<string, unknown> | undefined
  post_prompt_data: WebhooksAIAIPostPromptData
  global_data: Record<string, unknown>
  swaig_log: WebhooksAIAISwaigLogEntry[]
  conversation_summary: string
}

/** An Amazon Bedrock agent calls one of your functions (SWAIG) and waits for its result. */
export interface WebhooksAIBedrockSwaigToolWebhookPayload {
  function: string
  argument: {
    parsed: Record<string, unknown>[]
    raw: string
  }
  call_id: string
  ai_session_id: string
  app_name: string
  caller_id: string
  global_data: Record<string, unknown>
  content_type: string
  content_disposition: string
  conversation_type: string
  action: string
  project_id?: string | undefined
  space_id?: string | undefined
  conversation_id?: string | undefined
  caller_id_name?: string | undefined
  caller_id_number?: string | undefined
  /** An integer. */
  call_start_date?: number | undefined
  /** An integer. */
  call_answer_date?: number | undefined
  /** An integer. */
  call_end_date?: number | undefined
  /** An integer. */
  ai_start_date?: number | undefined
  /** An integer. */
  ai_end_date?: number | undefined
  times?: WebhooksAIAIResponseTiming[] | undefined
  SWMLVars?: Record<string, unknown> | undefined
  SWMLCall?: Record<string, unknown> | undefined
  meta_data_token: string
  meta_data: Record<string, unknown>
}

/**
 * An AI agent requests the parameters of your SWAIG functions; the response is their signatures.
 */
export interface WebhooksAISwaigSignatureRequestPayload {
  action: string
  functions: string[]
  meta_data?: Record<string, unknown> | undefined
  meta_data_token?: string | undefined
  content_type: string
  content_disposition: string
  version: string
  project_id?: string | undefined
  space_id?: string | undefined
}

/** `Webhooks.Calling.InboundCallContext` of the API. */
export interface WebhooksCallingInboundCallContext {
  call_id: string
  node_id: string
  segment_id: string
  tag?: string | undefined
  call_state: string
  direction: OpenString<'inbound' | 'outbound'>
  type: OpenString<'sip' | 'phone' | 'webrtc'>
  from: string
  to: string
  from_number?: string | undefined
  to_number?: string | undefined
  dial_winner?: 'true' | undefined
  headers: WebhooksCallingInboundCallHeader[]
  parent?: WebhooksCallingInboundCallParent | undefined
  peer?: WebhooksCallingInboundCallPeer | undefined
  sip_data?: WebhooksCallingInboundCallSipData | undefined
  /** A UUID. */
  project_id: string
  /** A UUID. */
  space_id: string
}

/** `Webhooks.Calling.InboundCallHeader` of the API. */
export interface WebhooksCallingInboundCallHeader {
  name: string
  value: string
}

/** `Webhooks.Calling.InboundCallParent` of the API. */
export interface WebhooksCallingInboundCallParent {
  device_type: OpenString<'sip' | 'phone' | 'webrtc'>
  call_id: string
  node_id: string
}

/** `Webhooks.Calling.InboundCallPeer` of the API. */
export interface WebhooksCallingInboundCallPeer {
  call_id: string
  node_id: string
}

/** `Webhooks.Calling.InboundCallSipData` of the API. */
export interface WebhooksCallingInboundCallSipData {
  sip_req_host: string
  sip_req_uri: string
  sip_req_user: string
  sip_from_host: string
  sip_from_uri: string
  sip_from_user: string
  sip_to_host: string
  sip_to_uri: string
  sip_to_user: string
  sip_contact_user: string
  sip_contact_port: string
  sip_contact_uri: string
  sip_contact_host: string
  sip_contact_params: Record<string, unknown>
}

/** A call needs its SWML document, which is the response. */
export interface WebhooksCallingInboundCallWebhookPayload {
  call: WebhooksCallingInboundCallContext
  vars: Record<string, unknown>
  envs: Record<string, unknown>
  params: Record<string, unknown>
}

/** A call's media stream started or finished. */
export interface WebhooksCallingStreamStatusCallbackPayload {
  event_type: 'calling.call.stream'
  event_channel: string
  timestamp: number
  /** A UUID. */
  project_id: string
  /** A UUID. */
  space_id: string
  params: {
    /** A UUID. */
    call_id: string
    /** A UUID. */
    node_id: string
    /** A UUID. */
    segment_id: string
    tag?: string | undefined
    control_id: string
    state: OpenString<'streaming' | 'finished'>
    url: string
    name?: string | undefined
  }
}

/** The transcript of a call completed or failed. */
export interface WebhooksCallingTranscribeStatusCallbackPayload {
  event_type: OpenString<'calling.transcript.completed' | 'calling.transcript.failed'>
  timestamp: number
  /** A UUID. */
  project_id: string
  /** A UUID. */
  space_id: string
  params: {
    /** A UUID. */
    id: string
    /** A UUID. */
    call_id: string
    /** A UUID. */
    segment_id: string
    text?: string | undefined
  }
}

/** `Webhooks.Messaging.InboundMessageContext` of the API. */
export interface WebhooksMessagingInboundMessageContext {
  /** A UUID. */
  message_id: string
  /** A UUID. */
  project_id: string
  /** A UUID. */
  space_id: string
  direction: 'inbound'
  type: OpenString<'sms' | 'mms'>
  from: string
  to: string
  body: string | null
  media: WebhooksMessagingInboundMessageMediaItem[]
  /** An integer. */
  segments: number
  /** A date and time in RFC 3339 format. */
  timestamp: string
}

/** `Webhooks.Messaging.InboundMessageMediaItem` of the API. */
export interface WebhooksMessagingInboundMessageMediaItem {
  /** A URL. */
  url: string
  content_type: string
  /** An integer. */
  size: number
}

/**
 * A message arrived, with its text and media; the response is the SWML document that handles it.
 */
export interface WebhooksMessagingInboundMessageWebhookPayload {
  message: WebhooksMessagingInboundMessageContext
  vars?: Record<string, unknown> | undefined
  params: Record<string, unknown>
}

/** A message that you sent has a new status, such as `delivered` or `failed`. */
export interface WebhooksMessagingMessageStatusCallbackPayload {
  /** A UUID. */
  id: string
  /** A UUID. */
  project_id: string
  status: MessageMessageStatus
  to: string
  from: string
  body: string
  /** An integer. */
  number_of_segments: number
  /** A date and time in RFC 3339 format. */
  timestamp: string
  error_code: string | null
  error_message: string | null
  custom_variables?: Record<string, string> | undefined
}

/** A 10DLC brand, campaign or number assignment has a new state. */
export interface WebhooksMessagingTenDlcStatusCallbackPayload {
  project_id: string
  event_at: string
  event_category: OpenString<'brand' | 'campaign' | 'number_assignment_order' | 'number_assignment'>
  event_type: OpenString<
    | 'brand_activated'
    | 'brand_unverified'
    | 'campaign_activated'
    | 'campaign_deactivated'
    | 'number_assignment_order_processed'
    | 'number_assignment_failed'
    | 'number_assignment_pending'
    | 'number_assignment_activated'
  >
  state: string
  brand_id: string
  campaign_id?: string | undefined
  number_assignment_order_id?: string | undefined
  number_assignment_id?: string | undefined
  phone_number_id?: string | undefined
  phone_number?: string | undefined
}
