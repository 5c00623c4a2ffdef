// Generated from api/ by codegen/src/print/typescript/build.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { OpenNumber, OpenString } from '../core/types.ts'

/** `CallReceiveMode` of the API. */
export type CallReceiveMode = OpenString<'voice' | 'fax'>

/** `DomainAppCallHandler` of the API. */
export type DomainAppCallHandler = OpenString<
  | 'relay_topic'
  | 'relay_application'
  | 'laml_webhooks'
  | 'laml_application'
  | 'video_room'
  | 'relay_script'
  | 'dialogflow'
  | 'ai_agent'
  | 'call_flow'
  | 'relay_context'
  | 'relay_connector'
  | 'fabric_subscriber'
  | 'sip_gateway'
  | 'call_queue'
>

/**
 * Response of `domainApplications.create`, `domainApplications.get`, `domainApplications.update`
 * and 1 more.
 */
export interface DomainApplicationResponse {
  /** A UUID. */
  id: string
  type: string
  domain: string
  name: string | null
  identifier: string
  user: string
  ip_auth_enabled: boolean
  ip_auth: string[]
  call_handler: DomainAppCallHandler | null
  /** A UUID. */
  calling_handler_resource_id: string | null
  call_relay_topic: string | null
  call_relay_topic_status_callback_url: string | null
  /** @deprecated */
  call_relay_context: string | null
  /** @deprecated */
  call_relay_context_status_callback_url: string | null
  call_request_url: string | null
  call_request_method: OpenString<'GET' | 'POST'> | null
  call_fallback_url: string | null
  call_fallback_method: OpenString<'GET' | 'POST'> | null
  call_status_callback_url: string | null
  call_status_callback_method: OpenString<'GET' | 'POST'> | null
  call_laml_application_id: string | null
  /** A UUID. */
  call_video_room_id: string | null
  call_relay_script_url: string | null
  encryption: OpenString<'optional' | 'required' | 'forbidden'>
  codecs: string[]
  ciphers: string[]
}

/** `HttpMethod` of the API. */
export type HttpMethod = OpenString<'GET' | 'POST'>

/** `PaginationLinks` of the API. */
export interface PaginationLinks {
  self: string
  first: string
  next?: string | undefined
  prev?: string | undefined
}

/** `PhoneNumberCallHandler` of the API. */
export type PhoneNumberCallHandler = OpenString<
  | 'relay_context'
  | 'relay_topic'
  | 'relay_script'
  | 'relay_application'
  | 'relay_connector'
  | 'relay_sip_endpoint'
  | 'relay_verto_endpoint'
  | 'laml_webhooks'
  | 'laml_application'
  | 'dialogflow'
  | 'video_room'
  | 'call_flow'
  | 'ai_agent'
  | 'fabric_subscriber'
  | 'sip_gateway'
  | 'call_queue'
>

/** `PhoneNumberCapability` of the API. */
export type PhoneNumberCapability = OpenString<'voice' | 'sms' | 'mms' | 'fax'>

/** `PhoneNumberE911Status` of the API. */
export type PhoneNumberE911Status = OpenString<'pending' | 'active' | 'failed' | 'pending_removal' | 'unregistered'>

/** `PhoneNumberMessageHandler` of the API. */
export type PhoneNumberMessageHandler = OpenString<
  | 'relay_context'
  | 'relay_topic'
  | 'relay_application'
  | 'laml_webhooks'
  | 'laml_application'
>

/**
 * Response of `importedNumbers.create`, `phoneNumbers.assignE911Address`, `phoneNumbers.create` and
 * 3 more.
 */
export interface PhoneNumberResponse {
  /** A UUID. */
  id: string
  number: string
  name: string | null
  capabilities: PhoneNumberCapability[]
  number_type: PhoneNumberType
  /** A UUID. */
  e911_address_id: string | null
  e911_status: PhoneNumberE911Status | null
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
  /** A date and time in RFC 3339 format. */
  next_billed_at: string | null
  call_handler: PhoneNumberCallHandler | null
  /** A UUID. */
  calling_handler_resource_id: string | null
  call_receive_mode: CallReceiveMode
  call_request_url: string | null
  call_request_method: HttpMethod | null
  call_fallback_url: string | null
  call_fallback_method: HttpMethod | null
  call_status_callback_url: string | null
  call_status_callback_method: HttpMethod | null
  call_laml_application_id: string | null
  call_dialogflow_agent_id: string | null
  call_relay_topic: string | null
  call_relay_topic_status_callback_url: string | null
  call_relay_script_url: string | null
  call_relay_context: string | null
  call_relay_context_status_callback_url: string | null
  call_relay_application: string | null
  call_relay_connector_id: string | null
  /** A UUID. */
  call_sip_endpoint_id: string | null
  call_verto_resource: string | null
  /** A UUID. */
  call_video_room_id: string | null
  message_handler: PhoneNumberMessageHandler | null
  /** A UUID. */
  messaging_handler_resource_id: string | null
  message_request_url: string | null
  message_request_method: HttpMethod | null
  message_fallback_url: string | null
  message_fallback_method: HttpMethod | null
  message_laml_application_id: string | null
  message_relay_topic: string | null
  message_relay_context: string | null
  country_code: string | null
}

/** `PhoneNumberType` of the API. */
export type PhoneNumberType = OpenString<'toll-free' | 'longcode'>

/** `SWML.Calling.AI` of the API. */
export interface SWMLCallingAI {
  ai: SWMLCallingAIObject
}

/** `SWML.Calling.AIObject` of the API. */
export interface SWMLCallingAIObject {
  global_data?: SWMLCallingGlobalData | undefined
  hints?: Array<string | SWMLCallingHint> | undefined
  languages?: SWMLCallingLanguages[] | undefined
  multilingual?: SWMLCallingMultilingual | undefined
  params?: SWMLCallingAIParams | undefined
  post_prompt?: SWMLCallingAIPostPrompt | string | undefined
  /** A URL. */
  post_prompt_url?: string | undefined
  pronounce?: SWMLCallingPronounce[] | undefined
  prompt: SWMLCallingAIPrompt
  SWAIG?: SWMLCallingSWAIG | undefined
}

/** `SWML.Calling.AIParams` of the API. */
export interface SWMLCallingAIParams {
  /** May be a variable. */
  acknowledge_interruptions?: boolean | string | undefined
  /** Default: `"gpt-4o-mini"`. */
  ai_model?: OpenString<'gpt-4o-mini' | 'gpt-4.1-mini' | 'gpt-4.1-nano'> | undefined
  /** Default: `"computer"`. */
  ai_name?: string | undefined
  /** An integer. -50 to 50. May be a variable. Default: `0`. */
  ai_volume?: number | string | undefined
  /** Default: `"swml app"`. */
  app_name?: string | undefined
  /** May be a variable. */
  asr_smart_format?: boolean | string | undefined
  attention_timeout?: SWMLCallingAttentionTimeout | OpenNumber<0> | string | undefined
  attention_timeout_prompt?: string | undefined
  /** May be a variable. */
  asr_diarize?: boolean | string | undefined
  /** May be a variable. */
  asr_speaker_affinity?: boolean | string | undefined
  /** May be a variable. Default: `false`. */
  audible_debug?: boolean | string | undefined
  /** May be a variable. Default: `false`. */
  audible_latency?: boolean | string | undefined
  /** A URL. */
  background_file?: string | undefined
  /** An integer. May be a variable. */
  background_file_loops?: number | string | null | undefined
  /** An integer. -50 to 50. May be a variable. Default: `0`. */
  background_file_volume?: number | string | undefined
  /** Default: `"complete,partial"`. */
  enable_barge?: string | boolean | undefined
  /** May be a variable. Default: `false`. */
  enable_inner_dialog?: boolean | string | undefined
  /** May be a variable. Default: `false`. */
  enable_pause?: boolean | string | undefined
  /** May be a variable. Default: `true`. */
  enable_turn_detection?: boolean | string | undefined
  barge_match_string?: string | undefined
  /** An integer. 1 to 99. May be a variable. */
  barge_min_words?: number | string | undefined
  /** May be a variable. Default: `true`. */
  barge_functions?: boolean | string | undefined
  /** May be a variable. Default: `false`. */
  cache_mode?: boolean | string | undefined
  conscience?: string | undefined
  convo?: SWMLCallingConversationMessage[] | undefined
  conversation_id?: string | undefined
  /** An integer. May be a variable. */
  conversation_sliding_window?: number | string | undefined
  /** An integer. 0 to 2. May be a variable. */
  debug_webhook_level?: number | string | undefined
  /** A URL. */
  debug_webhook_url?: string | undefined
  debug?: boolean | number | string | undefined
  /** May be a variable. */
  direction?: SWMLCallingDirection | string | undefined
  digit_terminators?: string | undefined
  /** An integer. 0 to 30000. May be a variable. Default: `3000`. */
  digit_timeout?: number | string | undefined
  /** An integer. 250 to 10000. May be a variable. Default: `700`. */
  end_of_speech_timeout?: number | string | undefined
  /** May be a variable. */
  enable_accounting?: boolean | string | undefined
  /** May be a variable. Default: `false`. */
  enable_thinking?: boolean | string | undefined
  /** May be a variable. Default: `"both"`. */
  enable_text_normalization?: OpenString<'heard' | 'spoken' | 'both' | 'true' | 'on' | 'false' | 'off' | 'none'> | undefined
  /** May be a variable. Default: `false`. */
  auto_correct?: boolean | string | undefined
  redact_prompt?: string | undefined
  /** May be a variable. Default: `false`. */
  enable_vision?: boolean | string | undefined
  /** 0 to 100. May be a variable. Default: `52`. */
  energy_level?: number | string | undefined
  /** An integer. 0 to 10000. May be a variable. Default: `1000`. */
  first_word_timeout?: number | string | undefined
  /** May be a variable. Default: `false`. */
  function_wait_for_talking?: boolean | string | undefined
  /** May be a variable. Default: `false`. */
  functions_on_no_response?: boolean | string | undefined
  hard_stop_prompt?: string | undefined
  /** A string matching `^(?:\d+h)?(?:\d+m)?(?:\d+s)?$`. May be a variable. */
  hard_stop_time?: string | undefined
  /** A URL. */
  hold_music?: string | undefined
  /** May be a variable. Default: `false`. */
  hold_on_process?: boolean | string | undefined
  /** An integer. 10000 to 3600000. May be a variable. Default: `600000`. */
  inactivity_timeout?: number | string | undefined
  inner_dialog_model?: OpenString<'gpt-4o-mini' | 'gpt-4.1-mini' | 'gpt-4.1-nano'> | undefined
  inner_dialog_prompt?: string | undefined
  /** May be a variable. Default: `false`. */
  inner_dialog_synced?: boolean | string | undefined
  /** An integer. 0 to 300000. May be a variable. Default: `0`. */
  initial_sleep_ms?: number | string | undefined
  /** An integer. 1000 to 10000. May be a variable. Default: `2000`. */
  input_poll_freq?: number | string | undefined
  /** May be a variable. */
  interrupt_on_noise?: boolean | string | undefined
  interrupt_prompt?: string | undefined
  /** May be a variable. */
  languages_enabled?: boolean | string | undefined
  /** Default: `"US/Central"`. */
  local_tz?: string | undefined
  /** May be a variable. */
  llm_diarize_aware?: boolean | string | undefined
  /** An integer. 1 to 30. May be a variable. Default: `30`. */
  max_emotion?: number | string | undefined
  /** An integer. 1 to 16384. May be a variable. */
  max_response_tokens?: number | string | undefined
  /** Default: `"deepgram:nova-3"`. */
  openai_asr_engine?: string | undefined
  /** An integer. 10000 to 600000. May be a variable. Default: `120000`. */
  outbound_attention_timeout?: number | string | undefined
  /** May be a variable. Default: `true`. */
  persist_global_data?: boolean | string | undefined
  /** May be a variable. Default: `"markdown"`. */
  pom_format?: OpenString<'markdown' | 'xml'> | undefined
  /** May be a variable. */
  save_conversation?: boolean | string | undefined
  /** An integer. 0 to 10000. May be a variable. Default: `1400`. */
  speech_event_timeout?: number | string | undefined
  /** An integer. 0 to 10. May be a variable. Default: `3`. */
  speech_gen_quick_stops?: number | string | undefined
  /** An integer. 0 to 600000. May be a variable. Default: `60000`. */
  speech_timeout?: number | string | undefined
  /** May be a variable. Default: `false`. */
  speak_when_spoken_to?: boolean | string | undefined
  /** May be a variable. Default: `false`. */
  start_paused?: boolean | string | undefined
  static_greeting?: string | undefined
  /** May be a variable. Default: `false`. */
  static_greeting_no_barge?: boolean | string | undefined
  /** May be a variable. */
  summary_mode?: OpenString<'string' | 'original'> | undefined
  /** May be a variable. Default: `true`. */
  swaig_allow_settings?: boolean | string | undefined
  /** May be a variable. Default: `true`. */
  swaig_allow_swml?: boolean | string | undefined
  /** May be a variable. Default: `false`. */
  swaig_post_conversation?: boolean | string | undefined
  /** May be a variable. Default: `true`. */
  swaig_set_global_data?: boolean | string | undefined
  swaig_post_swml_vars?: boolean | string[] | string | undefined
  thinking_model?: OpenString<'gpt-4o-mini' | 'gpt-4.1-mini' | 'gpt-4.1-nano'> | undefined
  utility_model?: OpenString<'gpt-4o-mini' | 'gpt-4.1-mini' | 'gpt-4.1-nano'> | undefined
  /** May be a variable. Default: `true`. */
  transparent_barge?: boolean | string | undefined
  /** An integer. 0 to 60000. May be a variable. Default: `3000`. */
  transparent_barge_max_time?: number | string | undefined
  /** May be a variable. Default: `false`. */
  transfer_summary?: boolean | string | undefined
  /** An integer. 0 to 10000. May be a variable. Default: `250`. */
  turn_detection_timeout?: number | string | undefined
  /** Default: `"spell,number"`. */
  turn_filler_sources?: string | undefined
  /** An integer. At least 1. May be a variable. Default: `1`. */
  turn_filler_every_n?: number | string | undefined
  /** An integer. At least 0. May be a variable. Default: `0`. */
  turn_filler_min_ms?: number | string | undefined
  /** May be a variable. Default: `"international"`. */
  tts_number_format?: OpenString<'international' | 'national'> | undefined
  /** May be a variable. Default: `false`. */
  verbose_logs?: boolean | string | undefined
  /** A URL. */
  video_listening_file?: string | undefined
  /** A URL. */
  video_idle_file?: string | undefined
  /** A URL. */
  video_talking_file?: string | undefined
  vision_model?: OpenString<'gpt-4o-mini' | 'gpt-4.1-mini' | 'gpt-4.1-nano'> | undefined
  vad_config?: string | undefined
  /** May be a variable. Default: `false`. */
  wait_for_user?: boolean | string | undefined
  wake_prefix?: string | undefined
  /**
   * 0 to 1. May be a variable. Default: `0.5`.
   * @deprecated
   */
  eleven_labs_stability?: number | string | undefined
  /**
   * 0 to 1. May be a variable. Default: `0.75`.
   * @deprecated
   */
  eleven_labs_similarity?: number | string | undefined
  [field: string]: unknown
}

/** `SWML.Calling.AIPostPrompt` of the API. */
export type SWMLCallingAIPostPrompt = SWMLCallingAIPostPromptText | SWMLCallingAIPostPromptPom

/** `SWML.Calling.AIPostPromptPom` of the API. */
export interface SWMLCallingAIPostPromptPom {
  /** An integer. 0 to 4096. May be a variable. Default: `256`. */
  max_tokens?: number | string | undefined
  /** 0 to 1.5. May be a variable. Default: `1`. */
  temperature?: number | string | undefined
  /** 0 to 1. May be a variable. Default: `1`. */
  top_p?: number | string | undefined
  /** 0 to 1. May be a variable. Default: `0.6`. */
  confidence?: number | string | undefined
  /** -2 to 2. May be a variable. Default: `0`. */
  presence_penalty?: number | string | undefined
  /** -2 to 2. May be a variable. Default: `0`. */
  frequency_penalty?: number | string | undefined
  /** At least 1 item. */
  pom: SWMLCallingPOM[]
}

/** `SWML.Calling.AIPostPromptText` of the API. */
export interface SWMLCallingAIPostPromptText {
  /** An integer. 0 to 4096. May be a variable. Default: `256`. */
  max_tokens?: number | string | undefined
  /** 0 to 1.5. May be a variable. Default: `1`. */
  temperature?: number | string | undefined
  /** 0 to 1. May be a variable. Default: `1`. */
  top_p?: number | string | undefined
  /** 0 to 1. May be a variable. Default: `0.6`. */
  confidence?: number | string | undefined
  /** -2 to 2. May be a variable. Default: `0`. */
  presence_penalty?: number | string | undefined
  /** -2 to 2. May be a variable. Default: `0`. */
  frequency_penalty?: number | string | undefined
  text: string
  pom?: SWMLCallingPOM[] | undefined
}

/** `SWML.Calling.AIPrompt` of the API. */
export type SWMLCallingAIPrompt = SWMLCallingAIPromptText | SWMLCallingAIPromptPom

/** `SWML.Calling.AIPromptPom` of the API. */
export interface SWMLCallingAIPromptPom {
  /** An integer. 0 to 4096. May be a variable. Default: `256`. */
  max_tokens?: number | string | undefined
  /** 0 to 1.5. May be a variable. Default: `1`. */
  temperature?: number | string | undefined
  /** 0 to 1. May be a variable. Default: `1`. */
  top_p?: number | string | undefined
  /** 0 to 1. May be a variable. Default: `0.6`. */
  confidence?: number | string | undefined
  /** -2 to 2. May be a variable. Default: `0`. */
  presence_penalty?: number | string | undefined
  /** -2 to 2. May be a variable. Default: `0`. */
  frequency_penalty?: number | string | undefined
  /** At least 1 item. */
  pom: SWMLCallingPOM[]
  contexts?: SWMLCallingContexts | undefined
}

/** `SWML.Calling.AIPromptText` of the API. */
export interface SWMLCallingAIPromptText {
  /** An integer. 0 to 4096. May be a variable. Default: `256`. */
  max_tokens?: number | string | undefined
  /** 0 to 1.5. May be a variable. Default: `1`. */
  temperature?: number | string | undefined
  /** 0 to 1. May be a variable. Default: `1`. */
  top_p?: number | string | undefined
  /** 0 to 1. May be a variable. Default: `0.6`. */
  confidence?: number | string | undefined
  /** -2 to 2. May be a variable. Default: `0`. */
  presence_penalty?: number | string | undefined
  /** -2 to 2. May be a variable. Default: `0`. */
  frequency_penalty?: number | string | undefined
  text: string
  contexts?: SWMLCallingContexts | undefined
  pom?: SWMLCallingPOM[] | undefined
}

/** `SWML.Calling.AISidecar` of the API. */
export interface SWMLCallingAISidecar {
  ai_sidecar: SWMLCallingAISidecarObject
}

/** `SWML.Calling.AISidecarArrayParam` of the API. */
export interface SWMLCallingAISidecarArrayParam {
  description?: string | undefined
  type: 'array'
  items: SWMLCallingAISidecarParamProperty
}

/** `SWML.Calling.AISidecarBooleanParam` of the API. */
export interface SWMLCallingAISidecarBooleanParam {
  description?: string | undefined
  type: 'boolean'
  /** May be a variable. */
  default?: boolean | string | undefined
}

/** `SWML.Calling.AISidecarFunctionParameters` of the API. */
export interface SWMLCallingAISidecarFunctionParameters {
  type: 'object'
  properties: Record<string, SWMLCallingAISidecarParamProperty>
  required?: string[] | undefined
}

/** `SWML.Calling.AISidecarIntegerParam` of the API. */
export interface SWMLCallingAISidecarIntegerParam {
  description?: string | undefined
  type: 'integer'
  /** Each item: an integer. May be a variable. */
  enum?: Array<number | string> | undefined
  /** An integer. May be a variable. */
  default?: number | string | undefined
}

/** `SWML.Calling.AISidecarNumberParam` of the API. */
export interface SWMLCallingAISidecarNumberParam {
  description?: string | undefined
  type: 'number'
  /** Each item: may be a variable. */
  enum?: Array<number | string> | undefined
  /** May be a variable. */
  default?: number | string | undefined
}

/** Body of `calling.aiSidecar`. */
export interface SWMLCallingAISidecarObject {
  prompt?: SWMLCallingAISidecarPrompt | undefined
  /** At least 1 character. */
  lang: string
  /** Default: `"gpt-4o-mini"`. */
  model?: OpenString<'gpt-4o-mini' | 'gpt-4.1-mini' | 'gpt-4.1-nano'> | undefined
  /** Each item: may be a variable. Default: `["remote-caller","local-caller"]`. */
  direction?: SWMLCallingTranscribeDirection[] | undefined
  /** May be a variable. Default: `"remote-caller"`. */
  customer_role?: SWMLCallingTranscribeDirection | undefined
  /** A URL. */
  url?: string | undefined
  SWAIG?: SWMLCallingAISidecarSWAIG | undefined
  permissions?: SWMLCallingAISidecarPermissions | undefined
  global_data?: SWMLCallingGlobalData | undefined
  /** At least 1 item. */
  hints?: string[] | undefined
  params?: SWMLCallingAISidecarParams | undefined
  action?: SWMLCallingAISidecarSummarizeAction | undefined
}

/** `SWML.Calling.AISidecarObjectParam` of the API. */
export interface SWMLCallingAISidecarObjectParam {
  description?: string | undefined
  type: 'object'
  properties?: Record<string, SWMLCallingAISidecarParamProperty> | undefined
  required?: string[] | undefined
}

/** `SWML.Calling.AISidecarParamProperty` of the API. */
export type SWMLCallingAISidecarParamProperty = SWMLCallingAISidecarStringParam | SWMLCallingAISidecarIntegerParam | SWMLCallingAISidecarNumberParam | SWMLCallingAISidecarBooleanParam | SWMLCallingAISidecarArrayParam | SWMLCallingAISidecarObjectParam

/** `SWML.Calling.AISidecarParams` of the API. */
export interface SWMLCallingAISidecarParams {
  /** An integer. 50 to 5000. May be a variable. Default: `200`. */
  idle_timeout_ms?: number | string | undefined
  /** An integer. 0 to 60000. May be a variable. Default: `0`. */
  min_interval_ms?: number | string | undefined
  /** An integer. 1 to 20. May be a variable. Default: `5`. */
  max_iters_per_tick?: number | string | undefined
  /** An integer. 1000 to 200000. May be a variable. Default: `8000`. */
  max_history_tokens?: number | string | undefined
  /** May be a variable. Default: `true`. */
  act_on_channel?: boolean | string | undefined
  /** May be a variable. Default: `false`. */
  final_summary?: boolean | string | undefined
  /** May be a variable. Default: `false`. */
  ai_summary?: boolean | string | undefined
  ai_summary_prompt?: string | undefined
  /** Default: `"gpt-4o-mini"`. */
  summary_model?: OpenString<'gpt-4o-mini' | 'gpt-4.1-mini' | 'gpt-4.1-nano'> | undefined
  /** May be a variable. Default: `false`. */
  live_events?: boolean | string | undefined
  /** May be a variable. Default: `false`. */
  verbose_utterances?: boolean | string | undefined
  /** May be a variable. Default: `"deepgram"`. */
  speech_engine?: SWMLCallingSpeechEngine | undefined
  /** An integer. 0 to 600000. May be a variable. */
  speech_timeout?: number | string | undefined
  /** An integer. 0 to 60000. May be a variable. */
  vad_silence_ms?: number | string | undefined
  /** An integer. 0 to 10000. May be a variable. */
  vad_thresh?: number | string | undefined
  /** An integer. 0 to 100. May be a variable. Default: `0`. */
  debug_level?: number | string | undefined
  /** May be a variable. Default: `false`. */
  debug?: boolean | string | undefined
  transcribe_prompt?: string | undefined
}

/** `SWML.Calling.AISidecarPermissions` of the API. */
export interface SWMLCallingAISidecarPermissions {
  /** May be a variable. Default: `true`. */
  swaig_allow_swml?: boolean | string | undefined
  /** May be a variable. Default: `true`. */
  swaig_allow_settings?: boolean | string | undefined
  /** May be a variable. Default: `true`. */
  swaig_set_global_data?: boolean | string | undefined
}

/** `SWML.Calling.AISidecarPrompt` of the API. */
export type SWMLCallingAISidecarPrompt = string | SWMLCallingAISidecarPromptText | SWMLCallingAISidecarPromptPom | SWMLCallingAISidecarPromptFile

/** `SWML.Calling.AISidecarPromptFile` of the API. */
export interface SWMLCallingAISidecarPromptFile {
  file: string
}

/** `SWML.Calling.AISidecarPromptPom` of the API. */
export interface SWMLCallingAISidecarPromptPom {
  /** At least 1 item. */
  pom: SWMLCallingPOM[]
}

/** `SWML.Calling.AISidecarPromptText` of the API. */
export interface SWMLCallingAISidecarPromptText {
  text: string
}

/** `SWML.Calling.AISidecarSWAIG` of the API. */
export interface SWMLCallingAISidecarSWAIG {
  defaults?: SWMLCallingAISidecarSWAIGDefaults | undefined
  functions?: SWMLCallingAISidecarSWAIGFunction[] | undefined
  mcp_servers?: SWMLCallingMCPServer[] | undefined
}

/** `SWML.Calling.AISidecarSWAIGDefaults` of the API. */
export interface SWMLCallingAISidecarSWAIGDefaults {
  web_hook_url?: string | undefined
  web_hook_auth_user?: string | undefined
  web_hook_auth_password?: string | undefined
}

/** `SWML.Calling.AISidecarSWAIGFunction` of the API. */
export interface SWMLCallingAISidecarSWAIGFunction {
  function: string
  description?: string | undefined
  purpose?: string | undefined
  parameters?: SWMLCallingAISidecarFunctionParameters | undefined
  web_hook_url?: string | undefined
  web_hook_auth_user?: string | undefined
  web_hook_auth_password?: string | undefined
}

/** `SWML.Calling.AISidecarStringParam` of the API. */
export interface SWMLCallingAISidecarStringParam {
  description?: string | undefined
  type: 'string'
  enum?: string[] | undefined
  default?: string | undefined
}

/** `SWML.Calling.AISidecarSummarizeAction` of the API. */
export interface SWMLCallingAISidecarSummarizeAction {
  summarize: {
    webhook?: string | undefined
    prompt?: string | undefined
  }
}

/** `SWML.Calling.Action` of the API. */
export type SWMLCallingAction = SWMLCallingSWMLAction | SWMLCallingChangeContextAction | SWMLCallingChangeStepAction | SWMLCallingContextSwitchAction | SWMLCallingHangupAction | SWMLCallingHoldAction | SWMLCallingPlaybackBGAction | SWMLCallingSayAction | SWMLCallingSetGlobalDataAction | SWMLCallingSetMetaDataAction | SWMLCallingStopAction | SWMLCallingStopPlaybackBGAction | SWMLCallingToggleFunctionsAction | SWMLCallingUnsetGlobalDataAction | SWMLCallingUnsetMetaDataAction | SWMLCallingUserInputAction

/** `SWML.Calling.AllOfProperty` of the API. */
export interface SWMLCallingAllOfProperty {
  allOf: SWMLCallingSchemaType[]
}

/** `SWML.Calling.AmazonBedrock` of the API. */
export interface SWMLCallingAmazonBedrock {
  amazon_bedrock: SWMLCallingAmazonBedrockObject
}

/** `SWML.Calling.AmazonBedrockObject` of the API. */
export interface SWMLCallingAmazonBedrockObject {
  global_data?: Record<string, unknown> | undefined
  params?: SWMLCallingBedrockParams | undefined
  post_prompt?: SWMLCallingBedrockPostPrompt | undefined
  /** A URL. */
  post_prompt_url?: string | undefined
  prompt: SWMLCallingBedrockPrompt
  SWAIG?: SWMLCallingBedrockSWAIG | undefined
}

/** `SWML.Calling.Answer` of the API. */
export interface SWMLCallingAnswer {
  answer: {
    /** An integer. May be a variable. Default: `14400`. */
    max_duration?: number | string | undefined
    codecs?: string | undefined
    username?: string | undefined
    password?: string | undefined
  }
}

/** `SWML.Calling.AnyOfProperty` of the API. */
export interface SWMLCallingAnyOfProperty {
  anyOf: SWMLCallingSchemaType[]
}

/** `SWML.Calling.ArrayProperty` of the API. */
export interface SWMLCallingArrayProperty {
  description?: string | undefined
  /** May be a variable. */
  nullable?: boolean | string | undefined
  type: 'array'
  default?: unknown[] | undefined
  items: SWMLCallingSchemaType
}

/** `SWML.Calling.AttentionTimeout` of the API. */
export type SWMLCallingAttentionTimeout = number | string

/** `SWML.Calling.BedrockDataMap` of the API. */
export interface SWMLCallingBedrockDataMap {
  output?: SWMLCallingBedrockOutput | undefined
  expressions?: SWMLCallingBedrockExpression[] | undefined
  webhooks?: SWMLCallingBedrockWebhook[] | undefined
}

/** `SWML.Calling.BedrockExpression` of the API. */
export interface SWMLCallingBedrockExpression {
  output: SWMLCallingBedrockOutput
  string: string
  pattern: string
}

/** `SWML.Calling.BedrockOutput` of the API. */
export interface SWMLCallingBedrockOutput {
  response?: string | undefined
  action?: SWMLCallingAction | SWMLCallingAction[] | undefined
}

/** `SWML.Calling.BedrockParams` of the API. */
export interface SWMLCallingBedrockParams {
  attention_timeout?: SWMLCallingAttentionTimeout | OpenNumber<0> | string | undefined
  /** A string matching `^(?:\d+h)?(?:\d+m)?(?:\d+s)?$`. May be a variable. */
  hard_stop_time?: string | undefined
  /** An integer. 10000 to 3600000. May be a variable. Default: `600000`. */
  inactivity_timeout?: number | string | undefined
  /** A URL. */
  video_listening_file?: string | undefined
  /** A URL. */
  video_idle_file?: string | undefined
  /** A URL. */
  video_talking_file?: string | undefined
  hard_stop_prompt?: string | undefined
  [field: string]: unknown
}

/** `SWML.Calling.BedrockPostPrompt` of the API. */
export type SWMLCallingBedrockPostPrompt = SWMLCallingOmitPropertiesBedrockPostPomptTextOmittedPromptProps | SWMLCallingOmitPropertiesBedrockPostPromptPomOmittedPromptProps

/** `SWML.Calling.BedrockPrompt` of the API. */
export type SWMLCallingBedrockPrompt = SWMLCallingOmitPropertiesBedrockPromptTextOmittedPromptProps | SWMLCallingOmitPropertiesBedrockPromptPomOmittedPromptProps

/** `SWML.Calling.BedrockSWAIG` of the API. */
export interface SWMLCallingBedrockSWAIG {
  functions?: SWMLCallingBedrockSWAIGFunction[] | undefined
  defaults?: SWMLCallingSWAIGDefaults | undefined
}

/** `SWML.Calling.BedrockSWAIGFunction` of the API. */
export type SWMLCallingBedrockSWAIGFunction = {
  description: string
  parameters?: SWMLCallingFunctionParameters | undefined
  /** May be a variable. Default: `true`. */
  active?: boolean | string | undefined
  meta_data?: Record<string, unknown> | undefined
  meta_data_token?: string | undefined
  web_hook_url?: string | undefined
  function: string
  data_map?: SWMLCallingBedrockDataMap | undefined
} | {
  description: string
  parameters?: SWMLCallingFunctionParameters | undefined
  /** May be a variable. Default: `true`. */
  active?: boolean | string | undefined
  meta_data?: Record<string, unknown> | undefined
  meta_data_token?: string | undefined
  web_hook_url?: string | undefined
  function: 'startup_hook'
  data_map?: SWMLCallingBedrockDataMap | undefined
} | {
  description: string
  parameters?: SWMLCallingFunctionParameters | undefined
  /** May be a variable. Default: `true`. */
  active?: boolean | string | undefined
  meta_data?: Record<string, unknown> | undefined
  meta_data_token?: string | undefined
  web_hook_url?: string | undefined
  function: 'hangup_hook'
  data_map?: SWMLCallingBedrockDataMap | undefined
} | {
  description: string
  parameters?: SWMLCallingFunctionParameters | undefined
  /** May be a variable. Default: `true`. */
  active?: boolean | string | undefined
  meta_data?: Record<string, unknown> | undefined
  meta_data_token?: string | undefined
  web_hook_url?: string | undefined
  function: 'summarize_conversation'
  data_map?: SWMLCallingBedrockDataMap | undefined
}

/** `SWML.Calling.BedrockWebhook` of the API. */
export interface SWMLCallingBedrockWebhook {
  expressions?: SWMLCallingBedrockExpression[] | undefined
  output?: SWMLCallingBedrockOutput | undefined
  error_keys?: string | string[] | undefined
  url: string
  foreach?: {
    input_key: string
    output_key: string
    /** An integer. May be a variable. */
    max?: number | string | undefined
    append: string
  } | undefined
  headers?: Record<string, unknown> | undefined
  /** May be a variable. */
  method?: OpenString<'GET' | 'POST' | 'PUT' | 'DELETE'> | undefined
  /** May be a variable. */
  input_args_as_params?: boolean | string | undefined
  params?: Record<string, unknown> | undefined
  require_args?: string | string[] | undefined
}

/** `SWML.Calling.BooleanProperty` of the API. */
export interface SWMLCallingBooleanProperty {
  description?: string | undefined
  /** May be a variable. */
  nullable?: boolean | string | undefined
  type: 'boolean'
  /** May be a variable. */
  default?: boolean | string | undefined
}

/** `SWML.Calling.CallStatus` of the API. */
export type SWMLCallingCallStatus = OpenString<'created' | 'ringing' | 'answered' | 'ended'>

/** `SWML.Calling.ChangeContextAction` of the API. */
export interface SWMLCallingChangeContextAction {
  change_context: string
}

/** `SWML.Calling.ChangeStepAction` of the API. */
export interface SWMLCallingChangeStepAction {
  change_step: string
}

/** `SWML.Calling.Cond` of the API. */
export interface SWMLCallingCond {
  cond: SWMLCallingCondParams[]
}

/** `SWML.Calling.CondElse` of the API. */
export interface SWMLCallingCondElse {
  else: SWMLCallingSWMLMethod[]
}

/** `SWML.Calling.CondParams` of the API. */
export type SWMLCallingCondParams = SWMLCallingCondReg | SWMLCallingCondElse

/** `SWML.Calling.CondReg` of the API. */
export interface SWMLCallingCondReg {
  when: string
  then: SWMLCallingSWMLMethod[]
  else?: SWMLCallingSWMLMethod[] | undefined
}

/** `SWML.Calling.Connect` of the API. */
export interface SWMLCallingConnect {
  connect: SWMLCallingConnectDeviceSingle | SWMLCallingConnectDeviceSerial | SWMLCallingConnectDeviceParallel | SWMLCallingConnectDeviceSerialParallel
}

/** `SWML.Calling.ConnectDestination` of the API. */
export interface SWMLCallingConnectDestination {
  to: string
  from?: string | undefined
  from_name?: string | undefined
  headers?: SWMLCallingConnectHeaders[] | undefined
  codecs?: string | undefined
  /** May be a variable. Default: `false`. */
  webrtc_media?: boolean | string | undefined
  /** An integer. At least 1. May be a variable. Default: `0`. */
  session_timeout?: number | string | undefined
  username?: string | undefined
  password?: string | undefined
  /** An integer. May be a variable. Default: `60`. */
  timeout?: number | string | undefined
  /** Each item: may be a variable. Default: `["ended"]`. */
  call_state_events?: SWMLCallingCallStatus[] | undefined
  /** A URL. */
  call_state_url?: string | undefined
  confirm?: string | SWMLCallingValidConfirmMethods[] | undefined
  /** An integer. May be a variable. */
  confirm_timeout?: number | string | undefined
  /** May be a variable. Default: `"optional"`. */
  encryption?: OpenString<'mandatory' | 'optional' | 'forbidden'> | undefined
  name?: string | undefined
  codec?: string | undefined
  /** May be a variable. Default: `false`. */
  realtime?: boolean | string | undefined
  /** May be a variable. Default: `"POST"`. */
  status_url_method?: OpenString<'GET' | 'POST'> | undefined
  authorization_bearer_token?: string | undefined
  custom_parameters?: SWMLCallingRecordString | undefined
}

/** `SWML.Calling.ConnectDeviceParallel` of the API. */
export interface SWMLCallingConnectDeviceParallel {
  from?: string | undefined
  from_name?: string | undefined
  headers?: SWMLCallingConnectHeaders[] | undefined
  codecs?: string | undefined
  /** May be a variable. Default: `false`. */
  webrtc_media?: boolean | string | undefined
  /** An integer. At least 1. May be a variable. Default: `0`. */
  session_timeout?: number | string | undefined
  ringback?: string[] | undefined
  result?: SWMLCallingConnectSwitch | SWMLCallingCondParams[] | undefined
  /** An integer. May be a variable. Default: `60`. */
  timeout?: number | string | undefined
  /** An integer. May be a variable. Default: `14400`. */
  max_duration?: number | string | undefined
  /** May be a variable. Default: `false`. */
  answer_on_bridge?: boolean | string | undefined
  confirm?: string | SWMLCallingValidConfirmMethods[] | undefined
  /** An integer. May be a variable. */
  confirm_timeout?: number | string | undefined
  /** May be a variable. Default: `"optional"`. */
  encryption?: OpenString<'mandatory' | 'optional' | 'forbidden'> | undefined
  /** A URL. */
  call_state_url?: string | undefined
  transfer_after_bridge?: string | undefined
  /** Each item: may be a variable. Default: `["ended"]`. */
  call_state_events?: SWMLCallingCallStatus[] | undefined
  /** A URL. */
  status_url?: string | undefined
  parallel: SWMLCallingConnectDestination[]
}

/** `SWML.Calling.ConnectDeviceSerial` of the API. */
export interface SWMLCallingConnectDeviceSerial {
  from?: string | undefined
  from_name?: string | undefined
  headers?: SWMLCallingConnectHeaders[] | undefined
  codecs?: string | undefined
  /** May be a variable. Default: `false`. */
  webrtc_media?: boolean | string | undefined
  /** An integer. At least 1. May be a variable. Default: `0`. */
  session_timeout?: number | string | undefined
  ringback?: string[] | undefined
  result?: SWMLCallingConnectSwitch | SWMLCallingCondParams[] | undefined
  /** An integer. May be a variable. Default: `60`. */
  timeout?: number | string | undefined
  /** An integer. May be a variable. Default: `14400`. */
  max_duration?: number | string | undefined
  /** May be a variable. Default: `false`. */
  answer_on_bridge?: boolean | string | undefined
  confirm?: string | SWMLCallingValidConfirmMethods[] | undefined
  /** An integer. May be a variable. */
  confirm_timeout?: number | string | undefined
  /** May be a variable. Default: `"optional"`. */
  encryption?: OpenString<'mandatory' | 'optional' | 'forbidden'> | undefined
  /** A URL. */
  call_state_url?: string | undefined
  transfer_after_bridge?: string | undefined
  /** Each item: may be a variable. Default: `["ended"]`. */
  call_state_events?: SWMLCallingCallStatus[] | undefined
  /** A URL. */
  status_url?: string | undefined
  serial: SWMLCallingConnectDestination[]
}

/** `SWML.Calling.ConnectDeviceSerialParallel` of the API. */
export interface SWMLCallingConnectDeviceSerialParallel {
  from?: string | undefined
  from_name?: string | undefined
  headers?: SWMLCallingConnectHeaders[] | undefined
  codecs?: string | undefined
  /** May be a variable. Default: `false`. */
  webrtc_media?: boolean | string | undefined
  /** An integer. At least 1. May be a variable. Default: `0`. */
  session_timeout?: number | string | undefined
  ringback?: string[] | undefined
  result?: SWMLCallingConnectSwitch | SWMLCallingCondParams[] | undefined
  /** An integer. May be a variable. Default: `60`. */
  timeout?: number | string | undefined
  /** An integer. May be a variable. Default: `14400`. */
  max_duration?: number | string | undefined
  /** May be a variable. Default: `false`. */
  answer_on_bridge?: boolean | string | undefined
  confirm?: string | SWMLCallingValidConfirmMethods[] | undefined
  /** An integer. May be a variable. */
  confirm_timeout?: number | string | undefined
  /** May be a variable. Default: `"optional"`. */
  encryption?: OpenString<'mandatory' | 'optional' | 'forbidden'> | undefined
  /** A URL. */
  call_state_url?: string | undefined
  transfer_after_bridge?: string | undefined
  /** Each item: may be a variable. Default: `["ended"]`. */
  call_state_events?: SWMLCallingCallStatus[] | undefined
  /** A URL. */
  status_url?: string | undefined
  serial_parallel: SWMLCallingConnectDestination[][]
}

/** `SWML.Calling.ConnectDeviceSingle` of the API. */
export interface SWMLCallingConnectDeviceSingle {
  from?: string | undefined
  from_name?: string | undefined
  headers?: SWMLCallingConnectHeaders[] | undefined
  codecs?: string | undefined
  /** May be a variable. Default: `false`. */
  webrtc_media?: boolean | string | undefined
  /** An integer. At least 1. May be a variable. Default: `0`. */
  session_timeout?: number | string | undefined
  ringback?: string[] | undefined
  result?: SWMLCallingConnectSwitch | SWMLCallingCondParams[] | undefined
  /** An integer. May be a variable. Default: `60`. */
  timeout?: number | string | undefined
  /** An integer. May be a variable. Default: `14400`. */
  max_duration?: number | string | undefined
  /** May be a variable. Default: `false`. */
  answer_on_bridge?: boolean | string | undefined
  confirm?: string | SWMLCallingValidConfirmMethods[] | undefined
  /** An integer. May be a variable. */
  confirm_timeout?: number | string | undefined
  /** May be a variable. Default: `"optional"`. */
  encryption?: OpenString<'mandatory' | 'optional' | 'forbidden'> | undefined
  /** A URL. */
  call_state_url?: string | undefined
  transfer_after_bridge?: string | undefined
  /** Each item: may be a variable. Default: `["ended"]`. */
  call_state_events?: SWMLCallingCallStatus[] | undefined
  /** A URL. */
  status_url?: string | undefined
  to: string
  username?: string | undefined
  password?: string | undefined
  name?: string | undefined
  codec?: string | undefined
  /** May be a variable. Default: `false`. */
  realtime?: boolean | string | undefined
  /** May be a variable. Default: `"POST"`. */
  status_url_method?: OpenString<'GET' | 'POST'> | undefined
  authorization_bearer_token?: string | undefined
  custom_parameters?: SWMLCallingRecordString | undefined
}

/** `SWML.Calling.ConnectHeaders` of the API. */
export interface SWMLCallingConnectHeaders {
  name: string
  value: string
}

/** `SWML.Calling.ConnectSwitch` of the API. */
export interface SWMLCallingConnectSwitch {
  variable?: string | undefined
  case: Record<string, SWMLCallingSWMLMethod[]>
  default?: SWMLCallingSWMLMethod[] | undefined
}

/** `SWML.Calling.ConstProperty` of the API. */
export interface SWMLCallingConstProperty {
  const: unknown
}

/** `SWML.Calling.ContextPOMSteps` of the API. */
export interface SWMLCallingContextPOMSteps {
  /** A string matching `^(?!next$).*$`. May be a variable. */
  name: string
  step_criteria?: string | undefined
  functions?: string[] | undefined
  valid_contexts?: string[] | undefined
  /** May be a variable. Default: `false`. */
  skip_user_turn?: boolean | string | undefined
  /** May be a variable. Default: `false`. */
  end?: boolean | string | undefined
  valid_steps?: string[] | undefined
  pom: SWMLCallingPOM[]
}

/** `SWML.Calling.ContextSteps` of the API. */
export type SWMLCallingContextSteps = SWMLCallingContextPOMSteps | SWMLCallingContextTextSteps

/** `SWML.Calling.ContextSwitchAction` of the API. */
export interface SWMLCallingContextSwitchAction {
  context_switch: {
    system_prompt: string
    /** May be a variable. */
    consolidate?: boolean | string | undefined
    user_prompt?: string | undefined
  }
}

/** `SWML.Calling.ContextTextSteps` of the API. */
export interface SWMLCallingContextTextSteps {
  /** A string matching `^(?!next$).*$`. May be a variable. */
  name: string
  step_criteria?: string | undefined
  functions?: string[] | undefined
  valid_contexts?: string[] | undefined
  /** May be a variable. Default: `false`. */
  skip_user_turn?: boolean | string | undefined
  /** May be a variable. Default: `false`. */
  end?: boolean | string | undefined
  valid_steps?: string[] | undefined
  text: string
}

/** `SWML.Calling.Contexts` of the API. */
export interface SWMLCallingContexts {
  default: SWMLCallingContextsObject
  [field: string]: SWMLCallingContextsObject | undefined
}

/** `SWML.Calling.ContextsObject` of the API. */
export type SWMLCallingContextsObject = SWMLCallingContextsPOMObject | SWMLCallingContextsTextObject

/** `SWML.Calling.ContextsPOMObject` of the API. */
export interface SWMLCallingContextsPOMObject {
  steps: SWMLCallingContextSteps[]
  /** May be a variable. Default: `false`. */
  isolated?: boolean | string | undefined
  enter_fillers?: SWMLCallingFunctionFillers | undefined
  exit_fillers?: SWMLCallingFunctionFillers | undefined
  /** At least 1 item. */
  pom?: SWMLCallingPOM[] | undefined
}

/** `SWML.Calling.ContextsTextObject` of the API. */
export interface SWMLCallingContextsTextObject {
  steps: SWMLCallingContextSteps[]
  /** May be a variable. Default: `false`. */
  isolated?: boolean | string | undefined
  enter_fillers?: SWMLCallingFunctionFillers | undefined
  exit_fillers?: SWMLCallingFunctionFillers | undefined
  text?: string | undefined
}

/** `SWML.Calling.ConversationMessage` of the API. */
export interface SWMLCallingConversationMessage {
  /** May be a variable. */
  role: SWMLCallingConversationRole
  content: string
  lang?: string | undefined
}

/** `SWML.Calling.ConversationRole` of the API. */
export type SWMLCallingConversationRole = OpenString<'user' | 'assistant' | 'system'>

/** `SWML.Calling.CustomTranslationFilter` of the API. */
export type SWMLCallingCustomTranslationFilter = string

/** `SWML.Calling.Denoise` of the API. */
export interface SWMLCallingDenoise {
  denoise: Record<string, never>
}

/** `SWML.Calling.DetectMachine` of the API. */
export interface SWMLCallingDetectMachine {
  detect_machine: {
    /** May be a variable. Default: `false`. */
    detect_message_end?: boolean | string | undefined
    /** Default: `"amd,fax"`. */
    detectors?: string | undefined
    /** At least 0. May be a variable. Default: `1`. */
    end_silence_timeout?: number | string | undefined
    /** At least 0. May be a variable. Default: `4.5`. */
    initial_timeout?: number | string | undefined
    /** At least 0. May be a variable. */
    machine_ready_timeout?: number | string | undefined
    /** At least 0. May be a variable. Default: `1.25`. */
    machine_voice_threshold?: number | string | undefined
    /** An integer. At least 0. May be a variable. Default: `6`. */
    machine_words_threshold?: number | string | undefined
    /** A URL. */
    status_url?: string | undefined
    /** At least 0. May be a variable. Default: `30`. */
    timeout?: number | string | undefined
    /** May be a variable. Default: `"CED"`. */
    tone?: OpenString<'CED' | 'CNG'> | undefined
    /** May be a variable. Default: `true`. */
    wait?: boolean | string | undefined
  }
}

/** `SWML.Calling.Direction` of the API. */
export type SWMLCallingDirection = OpenString<'inbound' | 'outbound'>

/** `SWML.Calling.EnterQueue` of the API. */
export interface SWMLCallingEnterQueue {
  enter_queue: SWMLCallingEnterQueueObject
}

/** `SWML.Calling.EnterQueueObject` of the API. */
export interface SWMLCallingEnterQueueObject {
  queue_name: string
  transfer_after_bridge: string
  /** A URL. */
  status_url?: string | undefined
  /** A URL. */
  wait_url?: string | undefined
  /** An integer. At least 1. May be a variable. Default: `3600`. */
  wait_time?: number | string | undefined
}

/** `SWML.Calling.Execute` of the API. */
export interface SWMLCallingExecute {
  execute: {
    dest: string
    params?: Record<string, unknown> | undefined
    meta?: Record<string, unknown> | undefined
    on_return?: SWMLCallingSWMLMethod[] | undefined
    result?: SWMLCallingExecuteSwitch | SWMLCallingCondParams[] | undefined
  } | string
}

/** `SWML.Calling.ExecuteSwitch` of the API. */
export interface SWMLCallingExecuteSwitch {
  variable?: string | undefined
  case: Record<string, SWMLCallingSWMLMethod[]>
  default?: SWMLCallingSWMLMethod[] | undefined
}

/** `SWML.Calling.Expression` of the API. */
export interface SWMLCallingExpression {
  string: string
  pattern: string
  output: SWMLCallingOutput
}

/** `SWML.Calling.FunctionFillers` of the API. */
export interface SWMLCallingFunctionFillers {
  default?: string[] | undefined
  auto?: string[] | undefined
  bg?: string[] | undefined
  ca?: string[] | undefined
  zh?: string[] | undefined
  'zh-CN'?: string[] | undefined
  'zh-Hans'?: string[] | undefined
  'zh-TW'?: string[] | undefined
  'zh-Hant'?: string[] | undefined
  'zh-HK'?: string[] | undefined
  cs?: string[] | undefined
  da?: string[] | undefined
  'da-DK'?: string[] | undefined
  nl?: string[] | undefined
  en?: string[] | undefined
  'en-US'?: string[] | undefined
  'en-GB'?: string[] | undefined
  'en-NZ'?: string[] | undefined
  'en-IN'?: string[] | undefined
  'en-AU'?: string[] | undefined
  et?: string[] | undefined
  fi?: string[] | undefined
  'nl-BE'?: string[] | undefined
  fr?: string[] | undefined
  'fr-CA'?: string[] | undefined
  de?: string[] | undefined
  'de-CH'?: string[] | undefined
  el?: string[] | undefined
  hi?: string[] | undefined
  hu?: string[] | undefined
  id?: string[] | undefined
  it?: string[] | undefined
  ja?: string[] | undefined
  ko?: string[] | undefined
  'ko-KR'?: string[] | undefined
  lv?: string[] | undefined
  lt?: string[] | undefined
  ms?: string[] | undefined
  multi?: string[] | undefined
  no?: string[] | undefined
  pl?: string[] | undefined
  pt?: string[] | undefined
  'pt-BR'?: string[] | undefined
  'pt-PT'?: string[] | undefined
  ro?: string[] | undefined
  ru?: string[] | undefined
  sk?: string[] | undefined
  es?: string[] | undefined
  'es-419'?: string[] | undefined
  sv?: string[] | undefined
  'sv-SE'?: string[] | undefined
  th?: string[] | undefined
  'th-TH'?: string[] | undefined
  tr?: string[] | undefined
  uk?: string[] | undefined
  vi?: string[] | undefined
  [field: string]: string[] | undefined
}

/** `SWML.Calling.FunctionParameters` of the API. */
export interface SWMLCallingFunctionParameters {
  type: 'object'
  properties: Record<string, SWMLCallingSchemaType>
  required?: string[] | undefined
}

/** `SWML.Calling.GlobalData` of the API. */
export type SWMLCallingGlobalData = Record<string, unknown>

/** `SWML.Calling.Goto` of the API. */
export interface SWMLCallingGoto {
  goto: {
    label: string
    when?: string | undefined
    /** An integer. 1 to 100. May be a variable. Default: `100`. */
    max?: number | string | undefined
  }
}

/** `SWML.Calling.HangUpHookSWAIGFunction` of the API. */
export interface SWMLCallingHangUpHookSWAIGFunction {
  description: string
  /** @deprecated */
  purpose?: string | undefined
  parameters?: SWMLCallingFunctionParameters | undefined
  fillers?: SWMLCallingFunctionFillers | undefined
  /** @deprecated */
  argument?: SWMLCallingFunctionParameters | undefined
  /** May be a variable. Default: `true`. */
  active?: boolean | string | undefined
  meta_data?: Record<string, unknown> | undefined
  meta_data_token?: string | undefined
  /** At least 1 field. */
  data_map?: {
    output?: SWMLCallingOutput | undefined
    expressions?: SWMLCallingExpression[] | undefined
    webhooks?: SWMLCallingWebhook[] | undefined
  } | undefined
  /** May be a variable. Default: `false`. */
  skip_fillers?: boolean | string | undefined
  web_hook_url?: string | undefined
  /** A URL. */
  wait_file?: string | undefined
  wait_file_loops?: number | string | undefined
  /** May be a variable. Default: `false`. */
  wait_for_fillers?: boolean | string | undefined
  function: 'hangup_hook'
}

/** `SWML.Calling.Hangup` of the API. */
export interface SWMLCallingHangup {
  hangup: {
    /** May be a variable. */
    reason?: OpenString<'hangup' | 'busy' | 'decline'> | undefined
  }
}

/** `SWML.Calling.HangupAction` of the API. */
export interface SWMLCallingHangupAction {
  /** May be a variable. */
  hangup: boolean | string
}

/** `SWML.Calling.Hint` of the API. */
export interface SWMLCallingHint {
  hint: string
  pattern: string
  replace: string
  /** May be a variable. Default: `false`. */
  ignore_case?: boolean | string | undefined
}

/** `SWML.Calling.HoldAction` of the API. */
export interface SWMLCallingHoldAction {
  hold: number | {
    /** An integer. -2147483648 to 2147483647. May be a variable. Default: `300`. */
    timeout?: number | string | undefined
  } | string
}

/** `SWML.Calling.InjectAction` of the API. */
export interface SWMLCallingInjectAction {
  inject: {
    message: string
    /** May be a variable. */
    direction: SWMLCallingTranslateDirection
  }
}

/** `SWML.Calling.IntegerProperty` of the API. */
export interface SWMLCallingIntegerProperty {
  description?: string | undefined
  /** May be a variable. */
  nullable?: boolean | string | undefined
  type: 'integer'
  /** Each item: an integer. May be a variable. */
  enum?: Array<number | string> | undefined
  /** An integer. May be a variable. */
  default?: number | string | undefined
}

/** `SWML.Calling.JoinConference` of the API. */
export interface SWMLCallingJoinConference {
  join_conference: SWMLCallingJoinConferenceObject
}

/** `SWML.Calling.JoinConferenceObject` of the API. */
export interface SWMLCallingJoinConferenceObject {
  name: string
  /** May be a variable. Default: `false`. */
  muted?: boolean | string | undefined
  /** May be a variable. Default: `"true"`. */
  beep?: OpenString<'true' | 'false' | 'onEnter' | 'onExit'> | undefined
  /** May be a variable. Default: `true`. */
  start_on_enter?: boolean | string | undefined
  /** May be a variable. Default: `false`. */
  end_on_exit?: boolean | string | undefined
  /** A URL. */
  wait_url?: string | undefined
  /** An integer. 2 to 100000. May be a variable. Default: `100000`. */
  max_participants?: number | string | undefined
  /** May be a variable. Default: `"do-not-record"`. */
  record?: OpenString<'do-not-record' | 'record-from-start'> | undefined
  /** May be a variable. */
  region?: OpenString<'global' | 'us' | 'eu' | 'ch'> | undefined
  /** May be a variable. Default: `"trim-silence"`. */
  trim?: OpenString<'trim-silence' | 'do-not-trim'> | undefined
  coach?: string | undefined
  status_callback_event?: string | undefined
  /** May be a variable. */
  status_callback_event_type?: OpenString<'cxml' | 'laml' | 'relay'> | undefined
  /** A URL. */
  status_callback?: string | undefined
  /** May be a variable. Default: `"POST"`. */
  status_callback_method?: OpenString<'GET' | 'POST'> | undefined
  /** A URL. */
  recording_status_callback?: string | undefined
  /** May be a variable. Default: `"POST"`. */
  recording_status_callback_method?: OpenString<'GET' | 'POST'> | undefined
  recording_status_callback_event?: string | undefined
  /** May be a variable. */
  recording_status_callback_event_type?: OpenString<'cxml' | 'laml' | 'relay'> | undefined
  result?: {
    variable: string
    case: Record<string, SWMLCallingSWMLMethod[]>
    default?: SWMLCallingSWMLMethod[] | undefined
  } | SWMLCallingCondParams[] | undefined
  stream?: SWMLCallingJoinConferenceStream | undefined
}

/** `SWML.Calling.JoinConferenceStream` of the API. */
export interface SWMLCallingJoinConferenceStream {
  /** A URL. */
  url: string
  name?: string | undefined
  codec?: string | undefined
  /** A URL. */
  status_url?: string | undefined
  /** May be a variable. Default: `"POST"`. */
  status_url_method?: OpenString<'GET' | 'POST'> | undefined
  /** May be a variable. Default: `false`. */
  realtime?: boolean | string | undefined
  authorization_bearer_token?: string | undefined
  custom_parameters?: SWMLCallingRecordString | undefined
}

/** `SWML.Calling.JoinRoom` of the API. */
export interface SWMLCallingJoinRoom {
  join_room: {
    name: string
  }
}

/** `SWML.Calling.Label` of the API. */
export interface SWMLCallingLabel {
  label: string
}

/** `SWML.Calling.LanguageParams` of the API. */
export interface SWMLCallingLanguageParams {
  /** 0 to 1. May be a variable. Default: `0.5`. */
  stability?: number | string | undefined
  /** 0 to 1. May be a variable. Default: `0.75`. */
  similarity?: number | string | undefined
  /** 0.5 to 1.5. May be a variable. Default: `1`. */
  speakingRate?: number | string | undefined
  /** 0 to 2. May be a variable. Default: `1`. */
  temperature?: number | string | undefined
  /** 0.5 to 2. May be a variable. Default: `1`. */
  speed?: number | string | undefined
  /** 0.1 to 1. May be a variable. Default: `1`. */
  vol?: number | string | undefined
  /** An integer. -2147483648 to 2147483647. May be a variable. Default: `0`. */
  pitch?: number | string | undefined
  /** May be a variable. */
  emotion?: OpenString<'happy' | 'sad' | 'angry' | 'fearful' | 'disgusted' | 'surprised' | 'neutral'> | undefined
}

/** `SWML.Calling.Languages` of the API. */
export interface SWMLCallingLanguages {
  name: string
  code: string | string[]
  listen_language?: string | string[] | undefined
  voice: string
  model?: string | undefined
  /** May be a variable. Default: `false`. */
  auto_emotion?: boolean | string | undefined
  /** May be a variable. Default: `false`. */
  auto_speed?: boolean | string | undefined
  /** @deprecated */
  engine?: string | undefined
  params?: SWMLCallingLanguageParams | undefined
  /** @deprecated */
  fillers?: string[] | undefined
  function_fillers?: string[] | undefined
  speech_fillers?: string[] | undefined
  turn_fillers?: string[] | undefined
  pronounce?: SWMLCallingPronounce[] | undefined
}

/** `SWML.Calling.LiveTranscribe` of the API. */
export interface SWMLCallingLiveTranscribe {
  live_transcribe: {
    action: SWMLCallingTranscribeAction
  }
}

/** `SWML.Calling.LiveTranslate` of the API. */
export interface SWMLCallingLiveTranslate {
  live_translate: {
    action: SWMLCallingTranslateAction
  }
}

/** `SWML.Calling.MCPServer` of the API. */
export interface SWMLCallingMCPServer {
  url: string
  headers?: Record<string, string> | undefined
  /** May be a variable. Default: `false`. */
  resources?: boolean | string | undefined
  resource_vars?: Record<string, string> | undefined
}

/** `SWML.Calling.Multilingual` of the API. */
export interface SWMLCallingMultilingual {
  languages: SWMLCallingMultilingualLanguage[]
  allowed?: string[] | undefined
  engine?: string | undefined
  /** Default: `"nova-3"`. */
  model?: string | undefined
  provider?: string | undefined
  /** Default: `"en"`. */
  start_language?: string | undefined
  /** An integer. At least 1. May be a variable. Default: `2`. */
  min_switch_words?: number | string | undefined
  fillers?: string[] | SWMLCallingFunctionFillers | undefined
  function_fillers?: string[] | SWMLCallingFunctionFillers | undefined
  turn_fillers?: string[] | SWMLCallingTurnFillers | undefined
}

/** `SWML.Calling.MultilingualLanguage` of the API. */
export interface SWMLCallingMultilingualLanguage {
  language: string
  voice?: string | undefined
  model?: string | undefined
  /** @deprecated */
  engine?: string | undefined
  params?: SWMLCallingLanguageParams | undefined
}

/** `SWML.Calling.NullProperty` of the API. */
export interface SWMLCallingNullProperty {
  type: 'null'
  description: string
}

/** `SWML.Calling.NumberProperty` of the API. */
export interface SWMLCallingNumberProperty {
  description?: string | undefined
  /** May be a variable. */
  nullable?: boolean | string | undefined
  type: 'number'
  enum?: Array<number | string> | undefined
  default?: number | string | undefined
}

/** `SWML.Calling.ObjectProperty` of the API. */
export interface SWMLCallingObjectProperty {
  description?: string | undefined
  /** May be a variable. */
  nullable?: boolean | string | undefined
  type: 'object'
  default?: Record<string, unknown> | undefined
  properties?: Record<string, SWMLCallingSchemaType> | undefined
  required?: string[] | undefined
}

/** `SWML.Calling.OmitPropertiesBedrockPostPomptTextOmittedPromptProps` of the API. */
export interface SWMLCallingOmitPropertiesBedrockPostPomptTextOmittedPromptProps {
  /** An integer. 0 to 4096. May be a variable. Default: `256`. */
  max_tokens?: number | string | undefined
  /** 0 to 1.5. May be a variable. Default: `1`. */
  temperature?: number | string | undefined
  /** 0 to 1. May be a variable. Default: `1`. */
  top_p?: number | string | undefined
  /** 0 to 1. May be a variable. Default: `0.6`. */
  confidence?: number | string | undefined
  /** -2 to 2. May be a variable. Default: `0`. */
  presence_penalty?: number | string | undefined
  /** -2 to 2. May be a variable. Default: `0`. */
  frequency_penalty?: number | string | undefined
  text: string
}

/** `SWML.Calling.OmitPropertiesBedrockPostPromptPomOmittedPromptProps` of the API. */
export interface SWMLCallingOmitPropertiesBedrockPostPromptPomOmittedPromptProps {
  /** An integer. 0 to 4096. May be a variable. Default: `256`. */
  max_tokens?: number | string | undefined
  /** 0 to 1.5. May be a variable. Default: `1`. */
  temperature?: number | string | undefined
  /** 0 to 1. May be a variable. Default: `1`. */
  top_p?: number | string | undefined
  /** 0 to 1. May be a variable. Default: `0.6`. */
  confidence?: number | string | undefined
  /** -2 to 2. May be a variable. Default: `0`. */
  presence_penalty?: number | string | undefined
  /** -2 to 2. May be a variable. Default: `0`. */
  frequency_penalty?: number | string | undefined
  /** At least 1 item. */
  pom: SWMLCallingPOM[]
}

/** `SWML.Calling.OmitPropertiesBedrockPromptPomOmittedPromptProps` of the API. */
export interface SWMLCallingOmitPropertiesBedrockPromptPomOmittedPromptProps {
  /** May be a variable. Default: `"matthew"`. */
  voice_id?: OpenString<'tiffany' | 'matthew' | 'amy' | 'lupe' | 'carlos'> | undefined
  /** An integer. 0 to 4096. May be a variable. Default: `256`. */
  max_tokens?: number | string | undefined
  /** 0 to 1.5. May be a variable. Default: `1`. */
  temperature?: number | string | undefined
  /** 0 to 1. May be a variable. Default: `1`. */
  top_p?: number | string | undefined
  /** 0 to 1. May be a variable. Default: `0.6`. */
  confidence?: number | string | undefined
  /** -2 to 2. May be a variable. Default: `0`. */
  presence_penalty?: number | string | undefined
  /** -2 to 2. May be a variable. Default: `0`. */
  frequency_penalty?: number | string | undefined
  /** At least 1 item. */
  pom: SWMLCallingPOM[]
}

/** `SWML.Calling.OmitPropertiesBedrockPromptTextOmittedPromptProps` of the API. */
export interface SWMLCallingOmitPropertiesBedrockPromptTextOmittedPromptProps {
  /** May be a variable. Default: `"matthew"`. */
  voice_id?: OpenString<'tiffany' | 'matthew' | 'amy' | 'lupe' | 'carlos'> | undefined
  /** An integer. 0 to 4096. May be a variable. Default: `256`. */
  max_tokens?: number | string | undefined
  /** 0 to 1.5. May be a variable. Default: `1`. */
  temperature?: number | string | undefined
  /** 0 to 1. May be a variable. Default: `1`. */
  top_p?: number | string | undefined
  /** 0 to 1. May be a variable. Default: `0.6`. */
  confidence?: number | string | undefined
  /** -2 to 2. May be a variable. Default: `0`. */
  presence_penalty?: number | string | undefined
  /** -2 to 2. May be a variable. Default: `0`. */
  frequency_penalty?: number | string | undefined
  text: string
}

/** `SWML.Calling.OneOfProperty` of the API. */
export interface SWMLCallingOneOfProperty {
  oneOf: SWMLCallingSchemaType[]
}

/** `SWML.Calling.Output` of the API. */
export interface SWMLCallingOutput {
  response?: string | SWMLCallingSwaigToolResult | undefined
  action?: SWMLCallingAction | SWMLCallingAction[] | undefined
  /** May be a variable. Default: `false`. */
  post_process?: boolean | string | undefined
}

/** `SWML.Calling.POM` of the API. */
export type SWMLCallingPOM = SWMLCallingPomSectionBodyContent | SWMLCallingPomSectionBulletsContent

/** `SWML.Calling.Pay` of the API. */
export interface SWMLCallingPay {
  pay: {
    /** A URL. */
    payment_connector_url: string
    charge_amount?: string | undefined
    /** Default: `"usd"`. */
    currency?: string | undefined
    description?: string | undefined
    /** Default: `"dtmf"`. */
    input?: 'dtmf' | undefined
    /** Default: `"en-US"`. */
    language?: string | undefined
    /** An integer. May be a variable. Default: `1`. */
    max_attempts?: number | string | undefined
    /** An integer. May be a variable. Default: `0`. */
    min_postal_code_length?: number | string | undefined
    parameters?: SWMLCallingPayParameters[] | undefined
    payment_method?: 'credit-card' | undefined
    /** Default: `true`. */
    postal_code?: boolean | string | undefined
    prompts?: SWMLCallingPayPrompts[] | undefined
    /** May be a variable. Default: `true`. */
    security_code?: boolean | string | undefined
    /** A URL. */
    status_url?: string | undefined
    /** An integer. May be a variable. Default: `5`. */
    timeout?: number | string | undefined
    /** May be a variable. Default: `"reusable"`. */
    token_type?: OpenString<'one-time' | 'reusable'> | undefined
    /** Default: `"visa mastercard amex"`. */
    valid_card_types?: string | undefined
    /** Default: `"woman"`. */
    voice?: string | undefined
  }
}

/** `SWML.Calling.PayParameters` of the API. */
export interface SWMLCallingPayParameters {
  name: string
  value: string
}

/** `SWML.Calling.PayPromptAction` of the API. */
export type SWMLCallingPayPromptAction = SWMLCallingPayPromptSayAction | SWMLCallingPayPromptPlayAction

/** `SWML.Calling.PayPromptPlayAction` of the API. */
export interface SWMLCallingPayPromptPlayAction {
  type: 'Play'
  /** A URL. A string matching `^(http|https)://`. May be a variable. */
  phrase: string
}

/** `SWML.Calling.PayPromptSayAction` of the API. */
export interface SWMLCallingPayPromptSayAction {
  type: 'Say'
  phrase: string
}

/** `SWML.Calling.PayPrompts` of the API. */
export interface SWMLCallingPayPrompts {
  actions: SWMLCallingPayPromptAction[]
  for: string
  attempts?: string | undefined
  card_type?: string | undefined
  error_type?: string | undefined
}

/** `SWML.Calling.Play` of the API. */
export interface SWMLCallingPlay {
  play: SWMLCallingPlayWithURL | SWMLCallingPlayWithURLS | SWMLCallingPlayUrl
}

/** `SWML.Calling.PlayWithURL` of the API. */
export interface SWMLCallingPlayWithURL {
  /** May be a variable. Default: `true`. */
  auto_answer?: boolean | string | undefined
  /** -40 to 40. May be a variable. Default: `0`. */
  volume?: number | string | undefined
  /** Default: `"Polly.Salli"`. */
  say_voice?: string | undefined
  /** Default: `"en-US"`. */
  say_language?: string | undefined
  /** Default: `"female"`. */
  say_gender?: string | undefined
  /** A URL. */
  status_url?: string | undefined
  /**
   * A string matching `^(http://.*|https://.*|ring: ?[0-9.]*: ?[a-zA-Z]{2}|say: ?.*|silence:
   * ?[0-9.]*|ring: ?[a-zA-Z]{2})$`. May be a variable.
   */
  url: SWMLCallingPlayUrl | string
}

/** `SWML.Calling.PlayWithURLS` of the API. */
export interface SWMLCallingPlayWithURLS {
  /** May be a variable. Default: `true`. */
  auto_answer?: boolean | string | undefined
  /** -40 to 40. May be a variable. Default: `0`. */
  volume?: number | string | undefined
  /** Default: `"Polly.Salli"`. */
  say_voice?: string | undefined
  /** Default: `"en-US"`. */
  say_language?: string | undefined
  /** Default: `"female"`. */
  say_gender?: string | undefined
  /** A URL. */
  status_url?: string | undefined
  /**
   * Each item: a string matching `^(http://.*|https://.*|ring: ?[0-9.]*: ?[a-zA-Z]{2}|say:
   * ?.*|silence: ?[0-9.]*|ring: ?[a-zA-Z]{2})$`. May be a variable.
   */
  urls: Array<SWMLCallingPlayUrl | string>
}

/** `SWML.Calling.PlaybackBGAction` of the API. */
export interface SWMLCallingPlaybackBGAction {
  playback_bg: {
    /** A URL. */
    file: string
    /** May be a variable. */
    wait?: boolean | string | undefined
  }
}

/** `SWML.Calling.PomSectionBodyContent` of the API. */
export interface SWMLCallingPomSectionBodyContent {
  /** At least 1 character. */
  title?: string | undefined
  /** At least 1 item. */
  subsections?: SWMLCallingPOM[] | undefined
  /** May be a variable. */
  numbered?: boolean | string | undefined
  /** May be a variable. */
  numberedBullets?: boolean | string | undefined
  body: string
  /** At least 1 item. */
  bullets?: string[] | undefined
}

/** `SWML.Calling.PomSectionBulletsContent` of the API. */
export interface SWMLCallingPomSectionBulletsContent {
  /** At least 1 character. */
  title?: string | undefined
  /** At least 1 item. */
  subsections?: SWMLCallingPOM[] | undefined
  /** May be a variable. */
  numbered?: boolean | string | undefined
  /** May be a variable. */
  numberedBullets?: boolean | string | undefined
  body?: string | undefined
  /** At least 1 item. */
  bullets: string[]
}

/** `SWML.Calling.Prompt` of the API. */
export interface SWMLCallingPrompt {
  prompt: {
    play: SWMLCallingPlayUrl | Array<SWMLCallingPlayUrl | string> | string
    /** -40 to 40. May be a variable. Default: `0`. */
    volume?: number | string | undefined
    /** Default: `"Polly.Salli"`. */
    say_voice?: string | undefined
    /** Default: `"en-US"`. */
    say_language?: string | undefined
    /** Default: `"female"`. */
    say_gender?: string | undefined
    /** An integer. May be a variable. Default: `1`. */
    max_digits?: number | string | undefined
    terminators?: string | undefined
    /** May be a variable. Default: `5`. */
    digit_timeout?: number | string | undefined
    /** May be a variable. Default: `5`. */
    initial_timeout?: number | string | undefined
    /** May be a variable. */
    speech_timeout?: number | string | undefined
    /** May be a variable. */
    speech_end_timeout?: number | string | undefined
    speech_language?: string | undefined
    speech_hints?: string[] | undefined
    speech_engine?: string | undefined
    /** A URL. */
    status_url?: string | undefined
  }
}

/** `SWML.Calling.Pronounce` of the API. */
export interface SWMLCallingPronounce {
  replace: string
  with: string
  /** May be a variable. Default: `true`. */
  ignore_case?: boolean | string | undefined
}

/** `SWML.Calling.ReceiveFax` of the API. */
export interface SWMLCallingReceiveFax {
  receive_fax: {
    /** A URL. */
    status_url?: string | undefined
  }
}

/** `SWML.Calling.Record` of the API. */
export interface SWMLCallingRecord {
  record: {
    /** May be a variable. Default: `false`. */
    stereo?: boolean | string | undefined
    /** May be a variable. Default: `"wav"`. */
    format?: OpenString<'wav' | 'mp3' | 'mp4'> | undefined
    /** May be a variable. Default: `"speak"`. */
    direction?: OpenString<'speak' | 'listen'> | undefined
    /** Default: `"#"`. */
    terminators?: string | undefined
    /** May be a variable. Default: `false`. */
    beep?: boolean | string | undefined
    /** May be a variable. Default: `44`. */
    input_sensitivity?: number | string | undefined
    /** May be a variable. Default: `4`. */
    initial_timeout?: number | string | undefined
    /** May be a variable. Default: `5`. */
    end_silence_timeout?: number | string | undefined
    /** May be a variable. */
    max_length?: number | string | undefined
    /** A URL. */
    status_url?: string | undefined
  }
}

/** `SWML.Calling.RecordCall` of the API. */
export interface SWMLCallingRecordCall {
  record_call: {
    control_id?: string | undefined
    /** May be a variable. Default: `false`. */
    stereo?: boolean | string | undefined
    /** May be a variable. Default: `"wav"`. */
    format?: OpenString<'wav' | 'mp3' | 'mp4'> | undefined
    /** May be a variable. Default: `"both"`. */
    direction?: OpenString<'speak' | 'listen' | 'both'> | undefined
    /** Default: `""`. */
    terminators?: string | undefined
    /** May be a variable. Default: `false`. */
    beep?: boolean | string | undefined
    /** May be a variable. Default: `44`. */
    input_sensitivity?: number | string | undefined
    /** May be a variable. Default: `0`. */
    initial_timeout?: number | string | undefined
    /** May be a variable. Default: `0`. */
    end_silence_timeout?: number | string | undefined
    /** May be a variable. */
    max_length?: number | string | undefined
    /** A URL. */
    status_url?: string | undefined
  }
}

/** `SWML.Calling.RecordString` of the API. */
export type SWMLCallingRecordString = Record<string, string>

/** `SWML.Calling.Request` of the API. */
export interface SWMLCallingRequest {
  request: {
    url: string
    /** May be a variable. */
    method: OpenString<'GET' | 'POST' | 'PUT' | 'DELETE'>
    headers?: Record<string, unknown> | undefined
    body?: string | Record<string, unknown> | undefined
    /** May be a variable. Default: `0`. */
    timeout?: number | string | undefined
    /** May be a variable. Default: `0`. */
    connect_timeout?: number | string | undefined
    /** May be a variable. Default: `false`. */
    save_variables?: boolean | string | undefined
  }
}

/** `SWML.Calling.Return` of the API. */
export interface SWMLCallingReturn {
  return: unknown
}

/** `SWML.Calling.SIPRefer` of the API. */
export interface SWMLCallingSIPRefer {
  sip_refer: {
    to_uri: string
    /** A URL. */
    status_url?: string | undefined
    username?: string | undefined
    password?: string | undefined
  }
}

/** `SWML.Calling.SMSWithBody` of the API. */
export interface SWMLCallingSMSWithBody {
  to_number: string
  from_number: string
  region?: string | undefined
  tags?: string[] | undefined
  status_callback?: string | undefined
  body: string
}

/** `SWML.Calling.SMSWithMedia` of the API. */
export interface SWMLCallingSMSWithMedia {
  to_number: string
  from_number: string
  region?: string | undefined
  tags?: string[] | undefined
  status_callback?: string | undefined
  media: string[]
  body?: string | undefined
}

/** `SWML.Calling.SWAIG` of the API. */
export interface SWMLCallingSWAIG {
  defaults?: SWMLCallingSWAIGDefaults | undefined
  mcp_servers?: SWMLCallingMCPServer[] | undefined
  /** Each item: may be a variable. */
  native_functions?: SWMLCallingSWAIGNativeFunction[] | undefined
  includes?: SWMLCallingSWAIGIncludes[] | undefined
  functions?: SWMLCallingSWAIGFunction[] | undefined
  internal_fillers?: SWMLCallingSWAIGInternalFiller | undefined
}

/** `SWML.Calling.SWAIGDefaults` of the API. */
export interface SWMLCallingSWAIGDefaults {
  web_hook_url?: string | undefined
}

/** `SWML.Calling.SWAIGFunction` of the API. */
export type SWMLCallingSWAIGFunction = SWMLCallingUserSWAIGFunction | SWMLCallingStartUpHookSWAIGFunction | SWMLCallingHangUpHookSWAIGFunction | SWMLCallingSummarizeConversationSWAIGFunction

/** `SWML.Calling.SWAIGIncludes` of the API. */
export interface SWMLCallingSWAIGIncludes {
  functions: string[]
  url: string
  meta_data?: Record<string, unknown> | undefined
  user?: string | undefined
  pass?: string | undefined
}

/** `SWML.Calling.SWAIGInternalFiller` of the API. */
export interface SWMLCallingSWAIGInternalFiller {
  check_time?: SWMLCallingFunctionFillers | undefined
  wait_for_user?: SWMLCallingFunctionFillers | undefined
  wait_seconds?: SWMLCallingFunctionFillers | undefined
  adjust_response_latency?: SWMLCallingFunctionFillers | undefined
  next_step?: SWMLCallingFunctionFillers | undefined
  change_context?: SWMLCallingFunctionFillers | undefined
  get_visual_input?: SWMLCallingFunctionFillers | undefined
  get_ideal_strategy?: SWMLCallingFunctionFillers | undefined
  pause_conversation?: SWMLCallingFunctionFillers | undefined
}

/** `SWML.Calling.SWAIGNativeFunction` of the API. */
export type SWMLCallingSWAIGNativeFunction = OpenString<'check_time' | 'wait_seconds' | 'wait_for_user' | 'adjust_response_latency'>

/** `SWML.Calling.SWMLAction` of the API. */
export interface SWMLCallingSWMLAction {
  SWML: SWMLCallingSWMLObject
  /** May be a variable. */
  transfer?: boolean | string | undefined
}

/** `SWML.Calling.SWMLMethod` of the API. */
export type SWMLCallingSWMLMethod = SWMLCallingAnswer | SWMLCallingAI | SWMLCallingAISidecar | SWMLCallingAmazonBedrock | SWMLCallingCond | SWMLCallingConnect | SWMLCallingDenoise | SWMLCallingEnterQueue | SWMLCallingExecute | SWMLCallingGoto | SWMLCallingLabel | SWMLCallingLiveTranscribe | SWMLCallingLiveTranslate | SWMLCallingHangup | SWMLCallingJoinRoom | SWMLCallingJoinConference | SWMLCallingPlay | SWMLCallingPrompt | SWMLCallingReceiveFax | SWMLCallingRecord | SWMLCallingRecordCall | SWMLCallingRequest | SWMLCallingReturn | SWMLCallingSendDigits | SWMLCallingSendFax | SWMLCallingSendSMS | SWMLCallingSet | SWMLCallingSleep | SWMLCallingSIPRefer | SWMLCallingStopDenoise | SWMLCallingStopRecordCall | SWMLCallingStopStream | SWMLCallingStopTap | SWMLCallingStream | SWMLCallingSwitch | SWMLCallingTap | SWMLCallingTranscribe | SWMLCallingTranscribeStop | SWMLCallingTransfer | SWMLCallingUnset | SWMLCallingPay | SWMLCallingDetectMachine | SWMLCallingUserEvent | SWMLCallingVerbName | unknown[]

/** `SWML.Calling.SWMLObject` of the API. */
export interface SWMLCallingSWMLObject {
  version?: '1.0.0' | undefined
  sections: SWMLCallingSection
}

/** `SWML.Calling.SayAction` of the API. */
export interface SWMLCallingSayAction {
  say: string
}

/** `SWML.Calling.SchemaType` of the API. */
export type SWMLCallingSchemaType = SWMLCallingStringProperty | SWMLCallingIntegerProperty | SWMLCallingNumberProperty | SWMLCallingBooleanProperty | SWMLCallingArrayProperty | SWMLCallingObjectProperty | SWMLCallingNullProperty | SWMLCallingOneOfProperty | SWMLCallingAllOfProperty | SWMLCallingAnyOfProperty | SWMLCallingConstProperty

/** `SWML.Calling.Section` of the API. */
export interface SWMLCallingSection {
  main: SWMLCallingSWMLMethod[]
  [field: string]: SWMLCallingSWMLMethod[] | undefined
}

/** `SWML.Calling.SendDigits` of the API. */
export interface SWMLCallingSendDigits {
  send_digits: {
    digits: string
  }
}

/** `SWML.Calling.SendFax` of the API. */
export interface SWMLCallingSendFax {
  send_fax: {
    /** A URL. */
    document: string
    header_info?: string | undefined
    identity?: string | undefined
    /** A URL. */
    status_url?: string | undefined
  }
}

/** `SWML.Calling.SendSMS` of the API. */
export interface SWMLCallingSendSMS {
  send_sms: SWMLCallingSMSWithBody | SWMLCallingSMSWithMedia
}

/** `SWML.Calling.Set` of the API. */
export interface SWMLCallingSet {
  set: Record<string, unknown>
}

/** `SWML.Calling.SetGlobalDataAction` of the API. */
export interface SWMLCallingSetGlobalDataAction {
  set_global_data: Record<string, unknown>
}

/** `SWML.Calling.SetMetaDataAction` of the API. */
export interface SWMLCallingSetMetaDataAction {
  set_meta_data: Record<string, unknown>
}

/** `SWML.Calling.Sleep` of the API. */
export interface SWMLCallingSleep {
  sleep: {
    /** An integer. At least -1. May be a variable. */
    duration: number | string
  } | number | string
}

/** `SWML.Calling.SpeechEngine` of the API. */
export type SWMLCallingSpeechEngine = OpenString<'deepgram' | 'google'>

/** `SWML.Calling.StartAction` of the API. */
export interface SWMLCallingStartAction {
  start: {
    webhook?: string | undefined
    from_lang: string
    to_lang: string
    from_voice?: string | undefined
    to_voice?: string | undefined
    filter_from?: SWMLCallingTranslationFilterPreset | SWMLCallingCustomTranslationFilter | undefined
    filter_to?: SWMLCallingTranslationFilterPreset | SWMLCallingCustomTranslationFilter | undefined
    /** May be a variable. */
    live_events?: boolean | string | undefined
    /** May be a variable. */
    ai_summary?: boolean | string | undefined
    /** An integer. May be a variable. Default: `60000`. */
    speech_timeout?: number | string | undefined
    /** An integer. May be a variable. Default: `300`. */
    vad_silence_ms?: number | string | undefined
    /** An integer. May be a variable. Default: `400`. */
    vad_thresh?: number | string | undefined
    /** An integer. May be a variable. Default: `0`. */
    debug_level?: number | string | undefined
    /** Each item: may be a variable. */
    direction: SWMLCallingTranslateDirection[]
    /** May be a variable. Default: `"deepgram"`. */
    speech_engine?: SWMLCallingSpeechEngine | undefined
    ai_summary_prompt?: string | undefined
  }
}

/** `SWML.Calling.StartUpHookSWAIGFunction` of the API. */
export interface SWMLCallingStartUpHookSWAIGFunction {
  description: string
  /** @deprecated */
  purpose?: string | undefined
  parameters?: SWMLCallingFunctionParameters | undefined
  fillers?: SWMLCallingFunctionFillers | undefined
  /** @deprecated */
  argument?: SWMLCallingFunctionParameters | undefined
  /** May be a variable. Default: `true`. */
  active?: boolean | string | undefined
  meta_data?: Record<string, unknown> | undefined
  meta_data_token?: string | undefined
  /** At least 1 field. */
  data_map?: {
    output?: SWMLCallingOutput | undefined
    expressions?: SWMLCallingExpression[] | undefined
    webhooks?: SWMLCallingWebhook[] | undefined
  } | undefined
  /** May be a variable. Default: `false`. */
  skip_fillers?: boolean | string | undefined
  web_hook_url?: string | undefined
  /** A URL. */
  wait_file?: string | undefined
  wait_file_loops?: number | string | undefined
  /** May be a variable. Default: `false`. */
  wait_for_fillers?: boolean | string | undefined
  function: 'startup_hook'
}

/** `SWML.Calling.StopAction` of the API. */
export interface SWMLCallingStopAction {
  /** May be a variable. */
  stop: boolean | string
}

/** `SWML.Calling.StopDenoise` of the API. */
export interface SWMLCallingStopDenoise {
  stop_denoise: Record<string, never>
}

/** `SWML.Calling.StopPlaybackBGAction` of the API. */
export interface SWMLCallingStopPlaybackBGAction {
  /** May be a variable. */
  stop_playback_bg: boolean | string
}

/** `SWML.Calling.StopRecordCall` of the API. */
export interface SWMLCallingStopRecordCall {
  stop_record_call: {
    control_id?: string | undefined
  }
}

/** `SWML.Calling.StopStream` of the API. */
export interface SWMLCallingStopStream {
  stop_stream: {
    control_id?: string | undefined
  }
}

/** `SWML.Calling.StopTap` of the API. */
export interface SWMLCallingStopTap {
  stop_tap: {
    control_id?: string | undefined
  }
}

/** `SWML.Calling.Stream` of the API. */
export interface SWMLCallingStream {
  stream: {
    url: string
    control_id?: string | undefined
    name?: string | undefined
    /** May be a variable. Default: `"inbound_track"`. */
    track?: OpenString<'inbound_track' | 'outbound_track' | 'both_tracks'> | undefined
    codec?: string | undefined
    /** A URL. */
    status_url?: string | undefined
    /** May be a variable. Default: `"POST"`. */
    status_url_method?: OpenString<'GET' | 'POST'> | undefined
    authorization_bearer_token?: string | undefined
    custom_parameters?: SWMLCallingRecordString | undefined
  }
}

/** `SWML.Calling.StringFormat` of the API. */
export type SWMLCallingStringFormat = OpenString<
  | 'date_time'
  | 'time'
  | 'date'
  | 'duration'
  | 'email'
  | 'hostname'
  | 'ipv4'
  | 'ipv6'
  | 'uri'
  | 'uuid'
>

/** `SWML.Calling.StringProperty` of the API. */
export interface SWMLCallingStringProperty {
  description?: string | undefined
  /** May be a variable. */
  nullable?: boolean | string | undefined
  type: 'string'
  enum?: string[] | undefined
  default?: string | undefined
  pattern?: string | undefined
  /** May be a variable. */
  format?: SWMLCallingStringFormat | undefined
}

/** `SWML.Calling.SummarizeAction` of the API. */
export interface SWMLCallingSummarizeAction {
  summarize: {
    webhook?: string | undefined
    prompt?: string | undefined
  }
}

/** `SWML.Calling.SummarizeActionUnion` of the API. */
export type SWMLCallingSummarizeActionUnion = SWMLCallingSummarizeAction | OpenString<'summarize'>

/** `SWML.Calling.SummarizeConversationSWAIGFunction` of the API. */
export interface SWMLCallingSummarizeConversationSWAIGFunction {
  description: string
  /** @deprecated */
  purpose?: string | undefined
  parameters?: SWMLCallingFunctionParameters | undefined
  fillers?: SWMLCallingFunctionFillers | undefined
  /** @deprecated */
  argument?: SWMLCallingFunctionParameters | undefined
  /** May be a variable. Default: `true`. */
  active?: boolean | string | undefined
  meta_data?: Record<string, unknown> | undefined
  meta_data_token?: string | undefined
  /** At least 1 field. */
  data_map?: {
    output?: SWMLCallingOutput | undefined
    expressions?: SWMLCallingExpression[] | undefined
    webhooks?: SWMLCallingWebhook[] | undefined
  } | undefined
  /** May be a variable. Default: `false`. */
  skip_fillers?: boolean | string | undefined
  web_hook_url?: string | undefined
  /** A URL. */
  wait_file?: string | undefined
  wait_file_loops?: number | string | undefined
  /** May be a variable. Default: `false`. */
  wait_for_fillers?: boolean | string | undefined
  function: 'summarize_conversation'
}

/** `SWML.Calling.SwaigToolResult` of the API. */
export interface SWMLCallingSwaigToolResult {
  tool_result?: string | undefined
  tool_prompt?: string | undefined
}

/** `SWML.Calling.Switch` of the API. */
export interface SWMLCallingSwitch {
  switch: {
    variable: string
    case: Record<string, SWMLCallingSWMLMethod[]>
    default?: SWMLCallingSWMLMethod[] | undefined
  }
}

/** `SWML.Calling.Tap` of the API. */
export interface SWMLCallingTap {
  tap: {
    uri: string
    control_id?: string | undefined
    /** May be a variable. Default: `"speak"`. */
    direction?: OpenString<'speak' | 'listen' | 'both'> | undefined
    /** May be a variable. Default: `"PCMU"`. */
    codec?: OpenString<'PCMU' | 'PCMA'> | undefined
    /** An integer. May be a variable. Default: `20`. */
    rtp_ptime?: number | string | undefined
    /** A URL. */
    status_url?: string | undefined
  }
}

/** `SWML.Calling.ToggleFunctionsAction` of the API. */
export interface SWMLCallingToggleFunctionsAction {
  toggle_functions: {
    /** May be a variable. */
    active: boolean | string
    function: string | string[]
  }[]
}

/** `SWML.Calling.Transcribe` of the API. */
export interface SWMLCallingTranscribe {
  transcribe: {
    /** A URL. */
    status_url?: string | undefined
  }
}

/** `SWML.Calling.TranscribeAction` of the API. */
export type SWMLCallingTranscribeAction = SWMLCallingTranscribeStartAction | OpenString<'stop'> | SWMLCallingTranscribeSummarizeActionUnion

/** `SWML.Calling.TranscribeDirection` of the API. */
export type SWMLCallingTranscribeDirection = OpenString<'remote-caller' | 'local-caller'>

/** `SWML.Calling.TranscribeStartAction` of the API. */
export interface SWMLCallingTranscribeStartAction {
  start: {
    /** May be a variable. */
    ai_summary?: boolean | string | undefined
    webhook?: string | undefined
    lang: string
    /** May be a variable. */
    live_events?: boolean | string | undefined
    /** An integer. May be a variable. Default: `60000`. */
    speech_timeout?: number | string | undefined
    /** An integer. May be a variable. Default: `300`. */
    vad_silence_ms?: number | string | undefined
    /** An integer. May be a variable. Default: `400`. */
    vad_thresh?: number | string | undefined
    /** An integer. May be a variable. Default: `0`. */
    debug_level?: number | string | undefined
    /** Each item: may be a variable. */
    direction: SWMLCallingTranscribeDirection[]
    /** May be a variable. Default: `"deepgram"`. */
    speech_engine?: SWMLCallingSpeechEngine | undefined
    ai_summary_prompt?: string | undefined
  }
}

/** `SWML.Calling.TranscribeStop` of the API. */
export interface SWMLCallingTranscribeStop {
  transcribe_stop: Record<string, never>
}

/** `SWML.Calling.TranscribeSummarizeAction` of the API. */
export interface SWMLCallingTranscribeSummarizeAction {
  summarize: {
    webhook?: string | undefined
    prompt?: string | undefined
  }
}

/** `SWML.Calling.TranscribeSummarizeActionUnion` of the API. */
export type SWMLCallingTranscribeSummarizeActionUnion = SWMLCallingTranscribeSummarizeAction | OpenString<'summarize'>

/** `SWML.Calling.Transfer` of the API. */
export interface SWMLCallingTransfer {
  transfer: {
    dest: string
    params?: Record<string, unknown> | undefined
    meta?: Record<string, unknown> | undefined
  } | string
}

/** `SWML.Calling.TranslateAction` of the API. */
export type SWMLCallingTranslateAction = SWMLCallingStartAction | OpenString<'stop'> | SWMLCallingSummarizeActionUnion | SWMLCallingInjectAction

/** `SWML.Calling.TranslateDirection` of the API. */
export type SWMLCallingTranslateDirection = OpenString<'remote-caller' | 'local-caller'>

/** `SWML.Calling.TranslationFilterPreset` of the API. */
export type SWMLCallingTranslationFilterPreset = OpenString<'polite' | 'rude' | 'professional' | 'shakespeare' | 'gen-z'>

/** `SWML.Calling.TurnFillers` of the API. */
export interface SWMLCallingTurnFillers {
  default?: string[] | undefined
  bg?: string[] | undefined
  ca?: string[] | undefined
  zh?: string[] | undefined
  'zh-CN'?: string[] | undefined
  'zh-Hans'?: string[] | undefined
  'zh-TW'?: string[] | undefined
  'zh-Hant'?: string[] | undefined
  'zh-HK'?: string[] | undefined
  cs?: string[] | undefined
  da?: string[] | undefined
  'da-DK'?: string[] | undefined
  nl?: string[] | undefined
  en?: string[] | undefined
  'en-US'?: string[] | undefined
  'en-GB'?: string[] | undefined
  'en-NZ'?: string[] | undefined
  'en-IN'?: string[] | undefined
  'en-AU'?: string[] | undefined
  et?: string[] | undefined
  fi?: string[] | undefined
  'nl-BE'?: string[] | undefined
  fr?: string[] | undefined
  'fr-CA'?: string[] | undefined
  de?: string[] | undefined
  'de-CH'?: string[] | undefined
  el?: string[] | undefined
  hi?: string[] | undefined
  hu?: string[] | undefined
  id?: string[] | undefined
  it?: string[] | undefined
  ja?: string[] | undefined
  ko?: string[] | undefined
  'ko-KR'?: string[] | undefined
  lv?: string[] | undefined
  lt?: string[] | undefined
  ms?: string[] | undefined
  multi?: string[] | undefined
  no?: string[] | undefined
  pl?: string[] | undefined
  pt?: string[] | undefined
  'pt-BR'?: string[] | undefined
  'pt-PT'?: string[] | undefined
  ro?: string[] | undefined
  ru?: string[] | undefined
  sk?: string[] | undefined
  es?: string[] | undefined
  'es-419'?: string[] | undefined
  sv?: string[] | undefined
  'sv-SE'?: string[] | undefined
  th?: string[] | undefined
  'th-TH'?: string[] | undefined
  tr?: string[] | undefined
  uk?: string[] | undefined
  vi?: string[] | undefined
  [field: string]: string[] | undefined
}

/** `SWML.Calling.Unset` of the API. */
export interface SWMLCallingUnset {
  unset: string | string[]
}

/** `SWML.Calling.UnsetGlobalDataAction` of the API. */
export interface SWMLCallingUnsetGlobalDataAction {
  unset_global_data: string | Record<string, never>
}

/** `SWML.Calling.UnsetMetaDataAction` of the API. */
export interface SWMLCallingUnsetMetaDataAction {
  unset_meta_data: string | Record<string, never>
}

/** `SWML.Calling.UserEvent` of the API. */
export interface SWMLCallingUserEvent {
  user_event: {
    event: Record<string, unknown>
  }
}

/** `SWML.Calling.UserInputAction` of the API. */
export interface SWMLCallingUserInputAction {
  user_input: string
}

/** `SWML.Calling.UserSWAIGFunction` of the API. */
export interface SWMLCallingUserSWAIGFunction {
  description: string
  /** @deprecated */
  purpose?: string | undefined
  parameters?: SWMLCallingFunctionParameters | undefined
  fillers?: SWMLCallingFunctionFillers | undefined
  /** @deprecated */
  argument?: SWMLCallingFunctionParameters | undefined
  /** May be a variable. Default: `true`. */
  active?: boolean | string | undefined
  meta_data?: Record<string, unknown> | undefined
  meta_data_token?: string | undefined
  /** At least 1 field. */
  data_map?: {
    output?: SWMLCallingOutput | undefined
    expressions?: SWMLCallingExpression[] | undefined
    webhooks?: SWMLCallingWebhook[] | undefined
  } | undefined
  /** May be a variable. Default: `false`. */
  skip_fillers?: boolean | string | undefined
  web_hook_url?: string | undefined
  /** A URL. */
  wait_file?: string | undefined
  wait_file_loops?: number | string | undefined
  /** May be a variable. Default: `false`. */
  wait_for_fillers?: boolean | string | undefined
  function: string
}

/** `SWML.Calling.ValidConfirmMethods` of the API. */
export type SWMLCallingValidConfirmMethods = SWMLCallingCond | SWMLCallingSet | SWMLCallingUnset | SWMLCallingHangup | SWMLCallingPlay | SWMLCallingPrompt | SWMLCallingRecord | SWMLCallingRecordCall | SWMLCallingStopRecordCall | SWMLCallingTap | SWMLCallingStopTap | SWMLCallingStream | SWMLCallingStopStream | SWMLCallingSendDigits | SWMLCallingSendSMS | SWMLCallingDenoise | SWMLCallingStopDenoise

/** `SWML.Calling.VerbName` of the API. */
export type SWMLCallingVerbName = OpenString<
  | 'answer'
  | 'ai'
  | 'ai_sidecar'
  | 'amazon_bedrock'
  | 'cond'
  | 'connect'
  | 'denoise'
  | 'enter_queue'
  | 'execute'
  | 'goto'
  | 'label'
  | 'live_transcribe'
  | 'live_translate'
  | 'hangup'
  | 'join_room'
  | 'join_conference'
  | 'play'
  | 'prompt'
  | 'receive_fax'
  | 'record'
  | 'record_call'
  | 'request'
  | 'return'
  | 'send_digits'
  | 'send_fax'
  | 'send_sms'
  | 'set'
  | 'sleep'
  | 'sip_refer'
  | 'stop_denoise'
  | 'stop_record_call'
  | 'stop_stream'
  | 'stop_tap'
  | 'stream'
  | 'switch'
  | 'tap'
  | 'transcribe'
  | 'transcribe_stop'
  | 'transfer'
  | 'unset'
  | 'pay'
  | 'detect_machine'
  | 'user_event'
>

/** `SWML.Calling.Webhook` of the API. */
export interface SWMLCallingWebhook {
  expressions?: SWMLCallingExpression[] | undefined
  error_keys?: string | string[] | undefined
  url: string
  foreach?: {
    input_key: string
    output_key: string
    /** An integer. May be a variable. */
    max?: number | string | undefined
    append: string
  } | undefined
  headers?: Record<string, unknown> | undefined
  /** May be a variable. */
  method?: OpenString<'GET' | 'POST' | 'PUT' | 'DELETE'> | undefined
  /** May be a variable. */
  input_args_as_params?: boolean | string | undefined
  params?: Record<string, unknown> | undefined
  require_args?: string | string[] | undefined
  output?: SWMLCallingOutput | undefined
}

/** `SWML.Calling.play_url` of the API. */
export type SWMLCallingPlayUrl = string

/** Item of `fabric.sipEndpoints.list`, `sipEndpoints.list`. */
export interface SipEndpoint {
  type: string
  /** A UUID. */
  id: string
  username: string
  caller_id: string | null
  send_as: string
  ciphers: string[]
  codecs: string[]
  encryption: OpenString<'default' | 'required' | 'optional'>
  call_handler: SipEndpointCallHandler | null
  /** A UUID. */
  calling_handler_resource_id: string | null
  call_request_url: string | null
  call_request_method: OpenString<'GET' | 'POST'> | null
  call_fallback_url: string | null
  call_fallback_method: OpenString<'GET' | 'POST'> | null
  call_status_callback_url: string | null
  call_status_callback_method: OpenString<'GET' | 'POST'> | null
  call_laml_application_id: string | null
  call_dialogflow_agent_id: string | null
  call_relay_topic: string | null
  call_relay_topic_status_callback_url: string | null
  call_relay_context: string | null
  call_relay_context_status_callback_url: string | null
  call_relay_application: string | null
  /** A UUID. */
  call_video_room_id: string | null
  call_relay_script_url: string | null
}

/** `SipEndpointCallHandler` of the API. */
export type SipEndpointCallHandler = OpenString<
  | 'relay_context'
  | 'relay_topic'
  | 'relay_application'
  | 'relay_connector'
  | 'relay_script'
  | 'laml_webhooks'
  | 'laml_application'
  | 'dialogflow'
  | 'video_room'
  | 'call_flow'
  | 'ai_agent'
>

/** Response of `fabric.sipEndpoints.list`, `sipEndpoints.list`. */
export interface SipEndpointListResponse {
  links: PaginationLinks
  data: SipEndpoint[]
}

/**
 * Response of `fabric.sipEndpoints.create`, `fabric.sipEndpoints.get`, `fabric.sipEndpoints.update`
 * and 3 more.
 */
export interface SipEndpointResponse {
  type: string
  /** A UUID. */
  id: string
  username: string
  caller_id: string | null
  send_as: string
  ciphers: string[]
  codecs: string[]
  encryption: OpenString<'default' | 'required' | 'optional'>
  call_handler: SipEndpointCallHandler | null
  /** A UUID. */
  calling_handler_resource_id: string | null
  call_request_url: string | null
  call_request_method: OpenString<'GET' | 'POST'> | null
  call_fallback_url: string | null
  call_fallback_method: OpenString<'GET' | 'POST'> | null
  call_status_callback_url: string | null
  call_status_callback_method: OpenString<'GET' | 'POST'> | null
  call_laml_application_id: string | null
  call_dialogflow_agent_id: string | null
  call_relay_topic: string | null
  call_relay_topic_status_callback_url: string | null
  call_relay_context: string | null
  call_relay_context_status_callback_url: string | null
  call_relay_application: string | null
  /** A UUID. */
  call_video_room_id: string | null
  call_relay_script_url: string | null
}

/** `Video.PaginationLinks` of the API. */
export interface VideoPaginationLinks {
  self: string
  first: string
  next?: string | undefined
  prev?: string | undefined
}
