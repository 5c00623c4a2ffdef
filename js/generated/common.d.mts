// Generated from api/ by codegen/src/print/ts_classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { OpenNumber, OpenString } from '../types.mjs'

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
 * Answer of `domainApplications.create`, `domainApplications.get`, `domainApplications.update` and 1 more.
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
  next?: string
  prev?: string
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

/** Answer of `importedNumbers.create`, `phoneNumbers.assignE911Address`, `phoneNumbers.create` and 3 more. */
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
  /** A date and time as in RFC 3339. */
  created_at: string
  /** A date and time as in RFC 3339. */
  updated_at: string
  /** A date and time as in RFC 3339. */
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
  global_data?: SWMLCallingGlobalData
  hints?: Array<string | SWMLCallingHint>
  languages?: SWMLCallingLanguages[]
  multilingual?: SWMLCallingMultilingual
  params?: SWMLCallingAIParams
  post_prompt?: SWMLCallingAIPostPrompt
  /** A URL. */
  post_prompt_url?: string
  pronounce?: SWMLCallingPronounce[]
  prompt: SWMLCallingAIPrompt
  SWAIG?: SWMLCallingSWAIG
}

/** `SWML.Calling.AIParams` of the API. */
export interface SWMLCallingAIParams {
  acknowledge_interruptions?: boolean
  /** Default: `"gpt-4o-mini"`. */
  ai_model?: OpenString<'gpt-4o-mini' | 'gpt-4.1-mini' | 'gpt-4.1-nano'> | string
  /** Default: `"computer"`. */
  ai_name?: string
  /** A whole number. -50 to 50. Default: `0`. */
  ai_volume?: number
  /** Default: `"swml app"`. */
  app_name?: string
  asr_smart_format?: boolean
  attention_timeout?: number | OpenNumber<0>
  attention_timeout_prompt?: string
  asr_diarize?: boolean
  asr_speaker_affinity?: boolean
  /** Default: `false`. */
  audible_debug?: boolean
  /** Default: `false`. */
  audible_latency?: boolean
  /** A URL. */
  background_file?: string
  /** A whole number. */
  background_file_loops?: number | null
  /** A whole number. -50 to 50. Default: `0`. */
  background_file_volume?: number
  /** Default: `"complete,partial"`. */
  enable_barge?: string | boolean
  /** Default: `false`. */
  enable_inner_dialog?: boolean
  /** Default: `false`. */
  enable_pause?: boolean
  /** Default: `true`. */
  enable_turn_detection?: boolean
  barge_match_string?: string
  /** A whole number. 1 to 99. */
  barge_min_words?: number
  /** Default: `true`. */
  barge_functions?: boolean
  /** Default: `false`. */
  cache_mode?: boolean
  conscience?: string
  convo?: SWMLCallingConversationMessage[]
  conversation_id?: string
  /** A whole number. */
  conversation_sliding_window?: number
  /** A whole number. 0 to 2. */
  debug_webhook_level?: number
  /** A URL. */
  debug_webhook_url?: string
  debug?: boolean | number
  direction?: SWMLCallingDirection
  digit_terminators?: string
  /** A whole number. 0 to 30000. Default: `3000`. */
  digit_timeout?: number
  /** A whole number. 250 to 10000. Default: `700`. */
  end_of_speech_timeout?: number
  enable_accounting?: boolean
  /** Default: `false`. */
  enable_thinking?: boolean
  /** Default: `"both"`. */
  enable_text_normalization?: OpenString<'heard' | 'spoken' | 'both' | 'true' | 'on' | 'false' | 'off' | 'none'>
  /** Default: `false`. */
  auto_correct?: boolean
  redact_prompt?: string
  /** Default: `false`. */
  enable_vision?: boolean
  /** 0 to 100. Default: `52`. */
  energy_level?: number
  /** A whole number. 0 to 10000. Default: `1000`. */
  first_word_timeout?: number
  /** Default: `false`. */
  function_wait_for_talking?: boolean
  /** Default: `false`. */
  functions_on_no_response?: boolean
  hard_stop_prompt?: string
  /** Text matching `^(?:\d+h)?(?:\d+m)?(?:\d+s)?$`. */
  hard_stop_time?: string
  /** A URL. */
  hold_music?: string
  /** Default: `false`. */
  hold_on_process?: boolean
  /** A whole number. 10000 to 3600000. Default: `600000`. */
  inactivity_timeout?: number
  inner_dialog_model?: OpenString<'gpt-4o-mini' | 'gpt-4.1-mini' | 'gpt-4.1-nano'> | string
  inner_dialog_prompt?: string
  /** Default: `false`. */
  inner_dialog_synced?: boolean
  /** A whole number. 0 to 300000. Default: `0`. */
  initial_sleep_ms?: number
  /** A whole number. 1000 to 10000. Default: `2000`. */
  input_poll_freq?: number
  interrupt_on_noise?: boolean
  interrupt_prompt?: string
  languages_enabled?: boolean
  /** Default: `"US/Central"`. */
  local_tz?: string
  llm_diarize_aware?: boolean
  /** A whole number. 1 to 30. Default: `30`. */
  max_emotion?: number
  /** A whole number. 1 to 16384. */
  max_response_tokens?: number
  /** Default: `"deepgram:nova-3"`. */
  openai_asr_engine?: string
  /** A whole number. 10000 to 600000. Default: `120000`. */
  outbound_attention_timeout?: number
  /** Default: `true`. */
  persist_global_data?: boolean
  /** Default: `"markdown"`. */
  pom_format?: OpenString<'markdown' | 'xml'>
  save_conversation?: boolean
  /** A whole number. 0 to 10000. Default: `1400`. */
  speech_event_timeout?: number
  /** A whole number. 0 to 10. Default: `3`. */
  speech_gen_quick_stops?: number
  /** A whole number. 0 to 600000. Default: `60000`. */
  speech_timeout?: number
  /** Default: `false`. */
  speak_when_spoken_to?: boolean
  /** Default: `false`. */
  start_paused?: boolean
  static_greeting?: string
  /** Default: `false`. */
  static_greeting_no_barge?: boolean
  summary_mode?: OpenString<'string' | 'original'>
  /** Default: `true`. */
  swaig_allow_settings?: boolean
  /** Default: `true`. */
  swaig_allow_swml?: boolean
  /** Default: `false`. */
  swaig_post_conversation?: boolean
  /** Default: `true`. */
  swaig_set_global_data?: boolean
  swaig_post_swml_vars?: boolean | string[]
  thinking_model?: OpenString<'gpt-4o-mini' | 'gpt-4.1-mini' | 'gpt-4.1-nano'> | string
  utility_model?: OpenString<'gpt-4o-mini' | 'gpt-4.1-mini' | 'gpt-4.1-nano'> | string
  /** Default: `true`. */
  transparent_barge?: boolean
  /** A whole number. 0 to 60000. Default: `3000`. */
  transparent_barge_max_time?: number
  /** Default: `false`. */
  transfer_summary?: boolean
  /** A whole number. 0 to 10000. Default: `250`. */
  turn_detection_timeout?: number
  /** Default: `"spell,number"`. */
  turn_filler_sources?: string
  /** A whole number. At least 1. Default: `1`. */
  turn_filler_every_n?: number
  /** A whole number. At least 0. Default: `0`. */
  turn_filler_min_ms?: number
  /** Default: `"international"`. */
  tts_number_format?: OpenString<'international' | 'national'>
  /** Default: `false`. */
  verbose_logs?: boolean
  /** A URL. */
  video_listening_file?: string
  /** A URL. */
  video_idle_file?: string
  /** A URL. */
  video_talking_file?: string
  vision_model?: OpenString<'gpt-4o-mini' | 'gpt-4.1-mini' | 'gpt-4.1-nano'> | string
  vad_config?: string
  /** Default: `false`. */
  wait_for_user?: boolean
  wake_prefix?: string
  /**
   * 0 to 1. Default: `0.5`.
   * @deprecated
   */
  eleven_labs_stability?: number
  /**
   * 0 to 1. Default: `0.75`.
   * @deprecated
   */
  eleven_labs_similarity?: number
  [field: string]: unknown
}

/** `SWML.Calling.AIPostPrompt` of the API. */
export type SWMLCallingAIPostPrompt = SWMLCallingAIPostPromptText | SWMLCallingAIPostPromptPom

/** `SWML.Calling.AIPostPromptPom` of the API. */
export interface SWMLCallingAIPostPromptPom {
  /** A whole number. 0 to 4096. Default: `256`. */
  max_tokens?: number
  /** 0 to 1.5. Default: `1`. */
  temperature?: number
  /** 0 to 1. Default: `1`. */
  top_p?: number
  /** 0 to 1. Default: `0.6`. */
  confidence?: number
  /** -2 to 2. Default: `0`. */
  presence_penalty?: number
  /** -2 to 2. Default: `0`. */
  frequency_penalty?: number
  /** At least 1 item. */
  pom: SWMLCallingPOM[]
}

/** `SWML.Calling.AIPostPromptText` of the API. */
export interface SWMLCallingAIPostPromptText {
  /** A whole number. 0 to 4096. Default: `256`. */
  max_tokens?: number
  /** 0 to 1.5. Default: `1`. */
  temperature?: number
  /** 0 to 1. Default: `1`. */
  top_p?: number
  /** 0 to 1. Default: `0.6`. */
  confidence?: number
  /** -2 to 2. Default: `0`. */
  presence_penalty?: number
  /** -2 to 2. Default: `0`. */
  frequency_penalty?: number
  text: string
}

/** `SWML.Calling.AIPrompt` of the API. */
export type SWMLCallingAIPrompt = SWMLCallingAIPromptText | SWMLCallingAIPromptPom

/** `SWML.Calling.AIPromptPom` of the API. */
export interface SWMLCallingAIPromptPom {
  /** A whole number. 0 to 4096. Default: `256`. */
  max_tokens?: number
  /** 0 to 1.5. Default: `1`. */
  temperature?: number
  /** 0 to 1. Default: `1`. */
  top_p?: number
  /** 0 to 1. Default: `0.6`. */
  confidence?: number
  /** -2 to 2. Default: `0`. */
  presence_penalty?: number
  /** -2 to 2. Default: `0`. */
  frequency_penalty?: number
  /** At least 1 item. */
  pom: SWMLCallingPOM[]
  contexts?: SWMLCallingContexts
}

/** `SWML.Calling.AIPromptText` of the API. */
export interface SWMLCallingAIPromptText {
  /** A whole number. 0 to 4096. Default: `256`. */
  max_tokens?: number
  /** 0 to 1.5. Default: `1`. */
  temperature?: number
  /** 0 to 1. Default: `1`. */
  top_p?: number
  /** 0 to 1. Default: `0.6`. */
  confidence?: number
  /** -2 to 2. Default: `0`. */
  presence_penalty?: number
  /** -2 to 2. Default: `0`. */
  frequency_penalty?: number
  text: string
  contexts?: SWMLCallingContexts
}

/** `SWML.Calling.AISidecar` of the API. */
export interface SWMLCallingAISidecar {
  ai_sidecar: SWMLCallingAISidecarObject
}

/** `SWML.Calling.AISidecarArrayParam` of the API. */
export interface SWMLCallingAISidecarArrayParam {
  description?: string
  type: 'array'
  items: SWMLCallingAISidecarParamProperty
}

/** `SWML.Calling.AISidecarBooleanParam` of the API. */
export interface SWMLCallingAISidecarBooleanParam {
  description?: string
  type: 'boolean'
  default?: boolean
}

/** `SWML.Calling.AISidecarFunctionParameters` of the API. */
export interface SWMLCallingAISidecarFunctionParameters {
  type: 'object'
  properties: Record<string, SWMLCallingAISidecarParamProperty>
  required?: string[]
}

/** `SWML.Calling.AISidecarIntegerParam` of the API. */
export interface SWMLCallingAISidecarIntegerParam {
  description?: string
  type: 'integer'
  /** Each: a whole number. */
  enum?: number[]
  /** A whole number. */
  default?: number
}

/** `SWML.Calling.AISidecarNumberParam` of the API. */
export interface SWMLCallingAISidecarNumberParam {
  description?: string
  type: 'number'
  enum?: number[]
  default?: number
}

/** Body of `calling.aiSidecar`. */
export interface SWMLCallingAISidecarObject {
  prompt?: SWMLCallingAISidecarPrompt
  /** At least 1 character. */
  lang: string
  /** Default: `"gpt-4o-mini"`. */
  model?: OpenString<'gpt-4o-mini' | 'gpt-4.1-mini' | 'gpt-4.1-nano'> | string
  /** Default: `["remote-caller","local-caller"]`. */
  direction?: SWMLCallingTranscribeDirection[]
  /** Default: `"remote-caller"`. */
  customer_role?: SWMLCallingTranscribeDirection
  /** A URL. */
  url?: string
  SWAIG?: SWMLCallingAISidecarSWAIG
  permissions?: SWMLCallingAISidecarPermissions
  global_data?: SWMLCallingGlobalData
  /** At least 1 item. */
  hints?: string[]
  params?: SWMLCallingAISidecarParams
  action?: SWMLCallingAISidecarSummarizeAction
}

/** `SWML.Calling.AISidecarObjectParam` of the API. */
export interface SWMLCallingAISidecarObjectParam {
  description?: string
  type: 'object'
  properties?: Record<string, SWMLCallingAISidecarParamProperty>
  required?: string[]
}

/** `SWML.Calling.AISidecarParamProperty` of the API. */
export type SWMLCallingAISidecarParamProperty = SWMLCallingAISidecarStringParam | SWMLCallingAISidecarIntegerParam | SWMLCallingAISidecarNumberParam | SWMLCallingAISidecarBooleanParam | SWMLCallingAISidecarArrayParam | SWMLCallingAISidecarObjectParam

/** `SWML.Calling.AISidecarParams` of the API. */
export interface SWMLCallingAISidecarParams {
  /** A whole number. 50 to 5000. Default: `200`. */
  idle_timeout_ms?: number
  /** A whole number. 0 to 60000. Default: `0`. */
  min_interval_ms?: number
  /** A whole number. 1 to 20. Default: `5`. */
  max_iters_per_tick?: number
  /** A whole number. 1000 to 200000. Default: `8000`. */
  max_history_tokens?: number
  /** Default: `true`. */
  act_on_channel?: boolean
  /** Default: `false`. */
  final_summary?: boolean
  /** Default: `false`. */
  ai_summary?: boolean
  ai_summary_prompt?: string
  /** Default: `"gpt-4o-mini"`. */
  summary_model?: OpenString<'gpt-4o-mini' | 'gpt-4.1-mini' | 'gpt-4.1-nano'> | string
  /** Default: `false`. */
  live_events?: boolean
  /** Default: `false`. */
  verbose_utterances?: boolean
  /** Default: `"deepgram"`. */
  speech_engine?: SpeechEngine
  /** A whole number. 0 to 600000. */
  speech_timeout?: number
  /** A whole number. 0 to 60000. */
  vad_silence_ms?: number
  /** A whole number. 0 to 10000. */
  vad_thresh?: number
  /** A whole number. 0 to 100. Default: `0`. */
  debug_level?: number
  /** Default: `false`. */
  debug?: boolean
  transcribe_prompt?: string
}

/** `SWML.Calling.AISidecarPermissions` of the API. */
export interface SWMLCallingAISidecarPermissions {
  /** Default: `true`. */
  swaig_allow_swml?: boolean
  /** Default: `true`. */
  swaig_allow_settings?: boolean
  /** Default: `true`. */
  swaig_set_global_data?: boolean
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
  defaults?: SWMLCallingAISidecarSWAIGDefaults
  functions?: SWMLCallingAISidecarSWAIGFunction[]
  mcp_servers?: SWMLCallingMCPServer[]
}

/** `SWML.Calling.AISidecarSWAIGDefaults` of the API. */
export interface SWMLCallingAISidecarSWAIGDefaults {
  web_hook_url?: string
  web_hook_auth_user?: string
  web_hook_auth_password?: string
}

/** `SWML.Calling.AISidecarSWAIGFunction` of the API. */
export interface SWMLCallingAISidecarSWAIGFunction {
  function: string
  description?: string
  purpose?: string
  parameters?: SWMLCallingAISidecarFunctionParameters
  web_hook_url?: string
  web_hook_auth_user?: string
  web_hook_auth_password?: string
}

/** `SWML.Calling.AISidecarStringParam` of the API. */
export interface SWMLCallingAISidecarStringParam {
  description?: string
  type: 'string'
  enum?: string[]
  default?: string
}

/** `SWML.Calling.AISidecarSummarizeAction` of the API. */
export interface SWMLCallingAISidecarSummarizeAction {
  summarize: {
    webhook?: string
    prompt?: string
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
  global_data?: Record<string, unknown>
  params?: SWMLCallingBedrockParams
  post_prompt?: SWMLCallingBedrockPostPrompt
  /** A URL. */
  post_prompt_url?: string
  prompt: SWMLCallingBedrockPrompt
  SWAIG?: SWMLCallingBedrockSWAIG
}

/** `SWML.Calling.Answer` of the API. */
export interface SWMLCallingAnswer {
  answer: {
    /** A whole number. Default: `14400`. */
    max_duration?: number
    codecs?: string
    username?: string
    password?: string
  }
}

/** `SWML.Calling.AnyOfProperty` of the API. */
export interface SWMLCallingAnyOfProperty {
  anyOf: SWMLCallingSchemaType[]
}

/** `SWML.Calling.ArrayProperty` of the API. */
export interface SWMLCallingArrayProperty {
  description?: string
  nullable?: boolean
  type: 'array'
  default?: unknown[]
  items: SWMLCallingSchemaType
}

/** `SWML.Calling.BedrockDataMap` of the API. */
export interface SWMLCallingBedrockDataMap {
  output?: SWMLCallingBedrockOutput
  expressions?: SWMLCallingBedrockExpression[]
  webhooks?: SWMLCallingBedrockWebhook[]
}

/** `SWML.Calling.BedrockExpression` of the API. */
export interface SWMLCallingBedrockExpression {
  output: SWMLCallingBedrockOutput
  string: string
  pattern: string
}

/** `SWML.Calling.BedrockOutput` of the API. */
export interface SWMLCallingBedrockOutput {
  response?: string
  action?: SWMLCallingAction | SWMLCallingAction[]
}

/** `SWML.Calling.BedrockParams` of the API. */
export interface SWMLCallingBedrockParams {
  attention_timeout?: number | OpenNumber<0>
  /** Text matching `^(?:\d+h)?(?:\d+m)?(?:\d+s)?$`. */
  hard_stop_time?: string
  /** A whole number. 10000 to 3600000. Default: `600000`. */
  inactivity_timeout?: number
  /** A URL. */
  video_listening_file?: string
  /** A URL. */
  video_idle_file?: string
  /** A URL. */
  video_talking_file?: string
  hard_stop_prompt?: string
  [field: string]: unknown
}

/** `SWML.Calling.BedrockPostPrompt` of the API. */
export type SWMLCallingBedrockPostPrompt = {
  /** A whole number. 0 to 4096. Default: `256`. */
  max_tokens?: number
  /** 0 to 1.5. Default: `1`. */
  temperature?: number
  /** 0 to 1. Default: `1`. */
  top_p?: number
  /** 0 to 1. Default: `0.6`. */
  confidence?: number
  /** -2 to 2. Default: `0`. */
  presence_penalty?: number
  /** -2 to 2. Default: `0`. */
  frequency_penalty?: number
  text: string
} | {
  /** A whole number. 0 to 4096. Default: `256`. */
  max_tokens?: number
  /** 0 to 1.5. Default: `1`. */
  temperature?: number
  /** 0 to 1. Default: `1`. */
  top_p?: number
  /** 0 to 1. Default: `0.6`. */
  confidence?: number
  /** -2 to 2. Default: `0`. */
  presence_penalty?: number
  /** -2 to 2. Default: `0`. */
  frequency_penalty?: number
  /** At least 1 item. */
  pom: SWMLCallingPOM[]
}

/** `SWML.Calling.BedrockPrompt` of the API. */
export type SWMLCallingBedrockPrompt = {
  /** Default: `"matthew"`. */
  voice_id?: OpenString<'tiffany' | 'matthew' | 'amy' | 'lupe' | 'carlos'>
  /** A whole number. 0 to 4096. Default: `256`. */
  max_tokens?: number
  /** 0 to 1.5. Default: `1`. */
  temperature?: number
  /** 0 to 1. Default: `1`. */
  top_p?: number
  /** 0 to 1. Default: `0.6`. */
  confidence?: number
  /** -2 to 2. Default: `0`. */
  presence_penalty?: number
  /** -2 to 2. Default: `0`. */
  frequency_penalty?: number
  text: string
} | {
  /** Default: `"matthew"`. */
  voice_id?: OpenString<'tiffany' | 'matthew' | 'amy' | 'lupe' | 'carlos'>
  /** A whole number. 0 to 4096. Default: `256`. */
  max_tokens?: number
  /** 0 to 1.5. Default: `1`. */
  temperature?: number
  /** 0 to 1. Default: `1`. */
  top_p?: number
  /** 0 to 1. Default: `0.6`. */
  confidence?: number
  /** -2 to 2. Default: `0`. */
  presence_penalty?: number
  /** -2 to 2. Default: `0`. */
  frequency_penalty?: number
  /** At least 1 item. */
  pom: SWMLCallingPOM[]
}

/** `SWML.Calling.BedrockSWAIG` of the API. */
export interface SWMLCallingBedrockSWAIG {
  functions?: SWMLCallingBedrockSWAIGFunction[]
  defaults?: SWMLCallingSWAIGDefaults
}

/** `SWML.Calling.BedrockSWAIGFunction` of the API. */
export type SWMLCallingBedrockSWAIGFunction = {
  description: string
  parameters?: SWMLCallingFunctionParameters
  /** Default: `true`. */
  active?: boolean
  meta_data?: Record<string, unknown>
  meta_data_token?: string
  web_hook_url?: string
  function: string
  data_map?: SWMLCallingBedrockDataMap
} | {
  description: string
  parameters?: SWMLCallingFunctionParameters
  /** Default: `true`. */
  active?: boolean
  meta_data?: Record<string, unknown>
  meta_data_token?: string
  web_hook_url?: string
  function: 'startup_hook'
  data_map?: SWMLCallingBedrockDataMap
} | {
  description: string
  parameters?: SWMLCallingFunctionParameters
  /** Default: `true`. */
  active?: boolean
  meta_data?: Record<string, unknown>
  meta_data_token?: string
  web_hook_url?: string
  function: 'hangup_hook'
  data_map?: SWMLCallingBedrockDataMap
} | {
  description: string
  parameters?: SWMLCallingFunctionParameters
  /** Default: `true`. */
  active?: boolean
  meta_data?: Record<string, unknown>
  meta_data_token?: string
  web_hook_url?: string
  function: 'summarize_conversation'
  data_map?: SWMLCallingBedrockDataMap
}

/** `SWML.Calling.BedrockWebhook` of the API. */
export interface SWMLCallingBedrockWebhook {
  expressions?: SWMLCallingBedrockExpression[]
  output?: SWMLCallingBedrockOutput
  error_keys?: string | string[]
  url: string
  foreach?: {
    input_key: string
    output_key: string
    /** A whole number. */
    max?: number
    append: string
  }
  headers?: Record<string, unknown>
  method?: OpenString<'GET' | 'POST' | 'PUT' | 'DELETE'>
  input_args_as_params?: boolean
  params?: Record<string, unknown>
  require_args?: string | string[]
}

/** `SWML.Calling.BooleanProperty` of the API. */
export interface SWMLCallingBooleanProperty {
  description?: string
  nullable?: boolean
  type: 'boolean'
  default?: boolean
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
  else?: SWMLCallingSWMLMethod[]
}

/** `SWML.Calling.Connect` of the API. */
export interface SWMLCallingConnect {
  connect: SWMLCallingConnectDeviceSingle | SWMLCallingConnectDeviceSerial | SWMLCallingConnectDeviceParallel | SWMLCallingConnectDeviceSerialParallel
}

/** `SWML.Calling.ConnectDestination` of the API. */
export interface SWMLCallingConnectDestination {
  to: string
  from?: string
  from_name?: string
  headers?: SWMLCallingConnectHeaders[]
  codecs?: string
  /** Default: `false`. */
  webrtc_media?: boolean
  /** A whole number. At least 1. Default: `0`. */
  session_timeout?: number
  username?: string
  password?: string
  /** A whole number. Default: `60`. */
  timeout?: number
  /** Default: `["ended"]`. */
  call_state_events?: SWMLCallingCallStatus[]
  /** A URL. */
  call_state_url?: string
  confirm?: string | SWMLCallingValidConfirmMethods[]
  /** A whole number. */
  confirm_timeout?: number
  /** Default: `"optional"`. */
  encryption?: OpenString<'mandatory' | 'optional' | 'forbidden'>
  name?: string
  codec?: string
  /** Default: `false`. */
  realtime?: boolean
  /** Default: `"POST"`. */
  status_url_method?: OpenString<'GET' | 'POST'>
  authorization_bearer_token?: string
  custom_parameters?: Record<string, string>
}

/** `SWML.Calling.ConnectDeviceParallel` of the API. */
export interface SWMLCallingConnectDeviceParallel {
  from?: string
  from_name?: string
  headers?: SWMLCallingConnectHeaders[]
  codecs?: string
  /** Default: `false`. */
  webrtc_media?: boolean
  /** A whole number. At least 1. Default: `0`. */
  session_timeout?: number
  ringback?: string[]
  result?: SWMLCallingConnectSwitch | SWMLCallingCondParams[]
  /** A whole number. Default: `60`. */
  timeout?: number
  /** A whole number. Default: `14400`. */
  max_duration?: number
  /** Default: `false`. */
  answer_on_bridge?: boolean
  confirm?: string | SWMLCallingValidConfirmMethods[]
  /** A whole number. */
  confirm_timeout?: number
  /** Default: `"optional"`. */
  encryption?: OpenString<'mandatory' | 'optional' | 'forbidden'>
  /** A URL. */
  call_state_url?: string
  transfer_after_bridge?: string
  /** Default: `["ended"]`. */
  call_state_events?: SWMLCallingCallStatus[]
  /** A URL. */
  status_url?: string
  parallel: SWMLCallingConnectDestination[]
}

/** `SWML.Calling.ConnectDeviceSerial` of the API. */
export interface SWMLCallingConnectDeviceSerial {
  from?: string
  from_name?: string
  headers?: SWMLCallingConnectHeaders[]
  codecs?: string
  /** Default: `false`. */
  webrtc_media?: boolean
  /** A whole number. At least 1. Default: `0`. */
  session_timeout?: number
  ringback?: string[]
  result?: SWMLCallingConnectSwitch | SWMLCallingCondParams[]
  /** A whole number. Default: `60`. */
  timeout?: number
  /** A whole number. Default: `14400`. */
  max_duration?: number
  /** Default: `false`. */
  answer_on_bridge?: boolean
  confirm?: string | SWMLCallingValidConfirmMethods[]
  /** A whole number. */
  confirm_timeout?: number
  /** Default: `"optional"`. */
  encryption?: OpenString<'mandatory' | 'optional' | 'forbidden'>
  /** A URL. */
  call_state_url?: string
  transfer_after_bridge?: string
  /** Default: `["ended"]`. */
  call_state_events?: SWMLCallingCallStatus[]
  /** A URL. */
  status_url?: string
  serial: SWMLCallingConnectDestination[]
}

/** `SWML.Calling.ConnectDeviceSerialParallel` of the API. */
export interface SWMLCallingConnectDeviceSerialParallel {
  from?: string
  from_name?: string
  headers?: SWMLCallingConnectHeaders[]
  codecs?: string
  /** Default: `false`. */
  webrtc_media?: boolean
  /** A whole number. At least 1. Default: `0`. */
  session_timeout?: number
  ringback?: string[]
  result?: SWMLCallingConnectSwitch | SWMLCallingCondParams[]
  /** A whole number. Default: `60`. */
  timeout?: number
  /** A whole number. Default: `14400`. */
  max_duration?: number
  /** Default: `false`. */
  answer_on_bridge?: boolean
  confirm?: string | SWMLCallingValidConfirmMethods[]
  /** A whole number. */
  confirm_timeout?: number
  /** Default: `"optional"`. */
  encryption?: OpenString<'mandatory' | 'optional' | 'forbidden'>
  /** A URL. */
  call_state_url?: string
  transfer_after_bridge?: string
  /** Default: `["ended"]`. */
  call_state_events?: SWMLCallingCallStatus[]
  /** A URL. */
  status_url?: string
  serial_parallel: SWMLCallingConnectDestination[][]
}

/** `SWML.Calling.ConnectDeviceSingle` of the API. */
export interface SWMLCallingConnectDeviceSingle {
  from?: string
  from_name?: string
  headers?: SWMLCallingConnectHeaders[]
  codecs?: string
  /** Default: `false`. */
  webrtc_media?: boolean
  /** A whole number. At least 1. Default: `0`. */
  session_timeout?: number
  ringback?: string[]
  result?: SWMLCallingConnectSwitch | SWMLCallingCondParams[]
  /** A whole number. Default: `60`. */
  timeout?: number
  /** A whole number. Default: `14400`. */
  max_duration?: number
  /** Default: `false`. */
  answer_on_bridge?: boolean
  confirm?: string | SWMLCallingValidConfirmMethods[]
  /** A whole number. */
  confirm_timeout?: number
  /** Default: `"optional"`. */
  encryption?: OpenString<'mandatory' | 'optional' | 'forbidden'>
  /** A URL. */
  call_state_url?: string
  transfer_after_bridge?: string
  /** Default: `["ended"]`. */
  call_state_events?: SWMLCallingCallStatus[]
  /** A URL. */
  status_url?: string
  to: string
  username?: string
  password?: string
  name?: string
  codec?: string
  /** Default: `false`. */
  realtime?: boolean
  /** Default: `"POST"`. */
  status_url_method?: OpenString<'GET' | 'POST'>
  authorization_bearer_token?: string
  custom_parameters?: Record<string, string>
}

/** `SWML.Calling.ConnectHeaders` of the API. */
export interface SWMLCallingConnectHeaders {
  name: string
  value: string
}

/** `SWML.Calling.ConnectSwitch` of the API. */
export interface SWMLCallingConnectSwitch {
  variable?: string
  case: Record<string, SWMLCallingSWMLMethod[]>
  default?: SWMLCallingSWMLMethod[]
}

/** `SWML.Calling.ConstProperty` of the API. */
export interface SWMLCallingConstProperty {
  const: unknown
}

/** `SWML.Calling.ContextPOMSteps` of the API. */
export interface SWMLCallingContextPOMSteps {
  /** Text matching `^(?!next$).*$`. */
  name: string
  step_criteria?: string
  functions?: string[]
  valid_contexts?: string[]
  /** Default: `false`. */
  skip_user_turn?: boolean
  /** Default: `false`. */
  end?: boolean
  valid_steps?: string[]
  pom: SWMLCallingPOM[]
}

/** `SWML.Calling.ContextSteps` of the API. */
export type SWMLCallingContextSteps = SWMLCallingContextPOMSteps | SWMLCallingContextTextSteps

/** `SWML.Calling.ContextSwitchAction` of the API. */
export interface SWMLCallingContextSwitchAction {
  context_switch: {
    system_prompt: string
    consolidate?: boolean
    user_prompt?: string
  }
}

/** `SWML.Calling.ContextTextSteps` of the API. */
export interface SWMLCallingContextTextSteps {
  /** Text matching `^(?!next$).*$`. */
  name: string
  step_criteria?: string
  functions?: string[]
  valid_contexts?: string[]
  /** Default: `false`. */
  skip_user_turn?: boolean
  /** Default: `false`. */
  end?: boolean
  valid_steps?: string[]
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
  /** Default: `false`. */
  isolated?: boolean
  enter_fillers?: SWMLCallingFunctionFillers
  exit_fillers?: SWMLCallingFunctionFillers
  /** At least 1 item. */
  pom?: SWMLCallingPOM[]
}

/** `SWML.Calling.ContextsTextObject` of the API. */
export interface SWMLCallingContextsTextObject {
  steps: SWMLCallingContextSteps[]
  /** Default: `false`. */
  isolated?: boolean
  enter_fillers?: SWMLCallingFunctionFillers
  exit_fillers?: SWMLCallingFunctionFillers
  text?: string
}

/** `SWML.Calling.ConversationMessage` of the API. */
export interface SWMLCallingConversationMessage {
  role: SWMLCallingConversationRole
  content: string
  lang?: string
}

/** `SWML.Calling.ConversationRole` of the API. */
export type SWMLCallingConversationRole = OpenString<'user' | 'assistant' | 'system'>

/** `SWML.Calling.Denoise` of the API. */
export interface SWMLCallingDenoise {
  denoise: Record<string, never>
}

/** `SWML.Calling.DetectMachine` of the API. */
export interface SWMLCallingDetectMachine {
  detect_machine: {
    /** Default: `false`. */
    detect_message_end?: boolean
    /** Default: `"amd,fax"`. */
    detectors?: string
    /** At least 0. Default: `1`. */
    end_silence_timeout?: number
    /** At least 0. Default: `4.5`. */
    initial_timeout?: number
    /** At least 0. */
    machine_ready_timeout?: number
    /** At least 0. Default: `1.25`. */
    machine_voice_threshold?: number
    /** A whole number. At least 0. Default: `6`. */
    machine_words_threshold?: number
    /** A URL. */
    status_url?: string
    /** At least 0. Default: `30`. */
    timeout?: number
    /** Default: `"CED"`. */
    tone?: OpenString<'CED' | 'CNG'>
    /** Default: `true`. */
    wait?: boolean
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
  status_url?: string
  /** A URL. */
  wait_url?: string
  /** A whole number. At least 1. Default: `3600`. */
  wait_time?: number
}

/** `SWML.Calling.Execute` of the API. */
export interface SWMLCallingExecute {
  execute: {
    dest: string
    params?: Record<string, unknown>
    meta?: Record<string, unknown>
    on_return?: SWMLCallingSWMLMethod[]
    result?: SWMLCallingExecuteSwitch | SWMLCallingCondParams[]
  }
}

/** `SWML.Calling.ExecuteSwitch` of the API. */
export interface SWMLCallingExecuteSwitch {
  variable?: string
  case: Record<string, SWMLCallingSWMLMethod[]>
  default?: SWMLCallingSWMLMethod[]
}

/** `SWML.Calling.Expression` of the API. */
export interface SWMLCallingExpression {
  string: string
  pattern: string
  output: SWMLCallingOutput
}

/** `SWML.Calling.FunctionFillers` of the API. */
export interface SWMLCallingFunctionFillers {
  default?: string[]
  auto?: string[]
  bg?: string[]
  ca?: string[]
  zh?: string[]
  'zh-CN'?: string[]
  'zh-Hans'?: string[]
  'zh-TW'?: string[]
  'zh-Hant'?: string[]
  'zh-HK'?: string[]
  cs?: string[]
  da?: string[]
  'da-DK'?: string[]
  nl?: string[]
  en?: string[]
  'en-US'?: string[]
  'en-GB'?: string[]
  'en-NZ'?: string[]
  'en-IN'?: string[]
  'en-AU'?: string[]
  et?: string[]
  fi?: string[]
  'nl-BE'?: string[]
  fr?: string[]
  'fr-CA'?: string[]
  de?: string[]
  'de-CH'?: string[]
  el?: string[]
  hi?: string[]
  hu?: string[]
  id?: string[]
  it?: string[]
  ja?: string[]
  ko?: string[]
  'ko-KR'?: string[]
  lv?: string[]
  lt?: string[]
  ms?: string[]
  multi?: string[]
  no?: string[]
  pl?: string[]
  pt?: string[]
  'pt-BR'?: string[]
  'pt-PT'?: string[]
  ro?: string[]
  ru?: string[]
  sk?: string[]
  es?: string[]
  'es-419'?: string[]
  sv?: string[]
  'sv-SE'?: string[]
  th?: string[]
  'th-TH'?: string[]
  tr?: string[]
  uk?: string[]
  vi?: string[]
  [field: string]: string[] | undefined
}

/** `SWML.Calling.FunctionParameters` of the API. */
export interface SWMLCallingFunctionParameters {
  type: 'object'
  properties: Record<string, SWMLCallingSchemaType>
  required?: string[]
}

/** `SWML.Calling.GlobalData` of the API. */
export type SWMLCallingGlobalData = Record<string, unknown>

/** `SWML.Calling.Goto` of the API. */
export interface SWMLCallingGoto {
  goto: {
    label: string
    when?: string
    /** A whole number. 1 to 100. Default: `100`. */
    max?: number
  }
}

/** `SWML.Calling.HangUpHookSWAIGFunction` of the API. */
export interface SWMLCallingHangUpHookSWAIGFunction {
  description: string
  /** @deprecated */
  purpose?: string
  parameters?: SWMLCallingFunctionParameters
  fillers?: SWMLCallingFunctionFillers
  /** @deprecated */
  argument?: SWMLCallingFunctionParameters
  /** Default: `true`. */
  active?: boolean
  meta_data?: Record<string, unknown>
  meta_data_token?: string
  /** At least 1 field. */
  data_map?: {
    output?: SWMLCallingOutput
    expressions?: SWMLCallingExpression[]
    webhooks?: SWMLCallingWebhook[]
  }
  /** Default: `false`. */
  skip_fillers?: boolean
  web_hook_url?: string
  /** A URL. */
  wait_file?: string
  wait_file_loops?: number | string
  /** Default: `false`. */
  wait_for_fillers?: boolean
  function: 'hangup_hook'
}

/** `SWML.Calling.Hangup` of the API. */
export interface SWMLCallingHangup {
  hangup: {
    reason?: OpenString<'hangup' | 'busy' | 'decline'>
  }
}

/** `SWML.Calling.HangupAction` of the API. */
export interface SWMLCallingHangupAction {
  hangup: boolean
}

/** `SWML.Calling.Hint` of the API. */
export interface SWMLCallingHint {
  hint: string
  pattern: string
  replace: string
  /** Default: `false`. */
  ignore_case?: boolean
}

/** `SWML.Calling.HoldAction` of the API. */
export interface SWMLCallingHoldAction {
  hold: number | {
    /** A whole number. At most 900. Default: `300`. */
    timeout?: number
  }
}

/** `SWML.Calling.InjectAction` of the API. */
export interface SWMLCallingInjectAction {
  inject: {
    message: string
    direction: SWMLCallingTranslateDirection
  }
}

/** `SWML.Calling.IntegerProperty` of the API. */
export interface SWMLCallingIntegerProperty {
  description?: string
  nullable?: boolean
  type: 'integer'
  /** Each: a whole number. */
  enum?: number[]
  /** A whole number. */
  default?: number
}

/** `SWML.Calling.JoinConference` of the API. */
export interface SWMLCallingJoinConference {
  join_conference: SWMLCallingJoinConferenceObject
}

/** `SWML.Calling.JoinConferenceObject` of the API. */
export interface SWMLCallingJoinConferenceObject {
  name: string
  /** Default: `false`. */
  muted?: boolean
  /** Default: `"true"`. */
  beep?: OpenString<'true' | 'false' | 'onEnter' | 'onExit'>
  /** Default: `true`. */
  start_on_enter?: boolean
  /** Default: `false`. */
  end_on_exit?: boolean
  /** A URL. */
  wait_url?: string
  /** A whole number. 2 to 100000. Default: `100000`. */
  max_participants?: number
  /** Default: `"do-not-record"`. */
  record?: OpenString<'do-not-record' | 'record-from-start'>
  region?: OpenString<'global' | 'us' | 'eu' | 'ch'>
  /** Default: `"trim-silence"`. */
  trim?: OpenString<'trim-silence' | 'do-not-trim'>
  coach?: string
  status_callback_event?: string
  status_callback_event_type?: OpenString<'cxml' | 'laml' | 'relay'>
  /** A URL. */
  status_callback?: string
  /** Default: `"POST"`. */
  status_callback_method?: OpenString<'GET' | 'POST'>
  /** A URL. */
  recording_status_callback?: string
  /** Default: `"POST"`. */
  recording_status_callback_method?: OpenString<'GET' | 'POST'>
  recording_status_callback_event?: string
  recording_status_callback_event_type?: OpenString<'cxml' | 'laml' | 'relay'>
  result?: {
    variable: string
    case: Record<string, SWMLCallingSWMLMethod[]>
    default?: SWMLCallingSWMLMethod[]
  } | SWMLCallingCondParams[]
  stream?: SWMLCallingJoinConferenceStream
}

/** `SWML.Calling.JoinConferenceStream` of the API. */
export interface SWMLCallingJoinConferenceStream {
  /** A URL. */
  url: string
  name?: string
  codec?: string
  /** A URL. */
  status_url?: string
  /** Default: `"POST"`. */
  status_url_method?: OpenString<'GET' | 'POST'>
  /** Default: `false`. */
  realtime?: boolean
  authorization_bearer_token?: string
  custom_parameters?: Record<string, string>
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
  /** 0 to 1. Default: `0.5`. */
  stability?: number
  /** 0 to 1. Default: `0.75`. */
  similarity?: number
  /** 0.5 to 1.5. Default: `1`. */
  speakingRate?: number
  /** 0 to 2. Default: `1`. */
  temperature?: number
  /** 0.5 to 2. Default: `1`. */
  speed?: number
  /** 0.1 to 1. Default: `1`. */
  vol?: number
  /** A whole number. -12 to 12. Default: `0`. */
  pitch?: number
  emotion?: OpenString<'happy' | 'sad' | 'angry' | 'fearful' | 'disgusted' | 'surprised' | 'neutral'>
}

/** `SWML.Calling.Languages` of the API. */
export interface SWMLCallingLanguages {
  name: string
  code: string | string[]
  listen_language?: string | string[]
  voice: string
  model?: string
  /** Default: `false`. */
  auto_emotion?: boolean
  /** Default: `false`. */
  auto_speed?: boolean
  /** @deprecated */
  engine?: string
  params?: SWMLCallingLanguageParams
  /** @deprecated */
  fillers?: string[]
  function_fillers?: string[]
  speech_fillers?: string[]
  turn_fillers?: string[]
  pronounce?: SWMLCallingPronounce[]
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
  headers?: Record<string, string>
  /** Default: `false`. */
  resources?: boolean
  resource_vars?: Record<string, string>
}

/** `SWML.Calling.Multilingual` of the API. */
export interface SWMLCallingMultilingual {
  languages: SWMLCallingMultilingualLanguage[]
  allowed?: string[]
  engine?: string
  /** Default: `"nova-3"`. */
  model?: string
  provider?: string
  /** Default: `"en"`. */
  start_language?: string
  /** A whole number. At least 1. Default: `2`. */
  min_switch_words?: number
  fillers?: string[] | SWMLCallingFunctionFillers
  function_fillers?: string[] | SWMLCallingFunctionFillers
  turn_fillers?: string[] | SWMLCallingTurnFillers
}

/** `SWML.Calling.MultilingualLanguage` of the API. */
export interface SWMLCallingMultilingualLanguage {
  language: string
  voice?: string
  model?: string
  /** @deprecated */
  engine?: string
  params?: SWMLCallingLanguageParams
}

/** `SWML.Calling.NullProperty` of the API. */
export interface SWMLCallingNullProperty {
  type: 'null'
  description: string
}

/** `SWML.Calling.NumberProperty` of the API. */
export interface SWMLCallingNumberProperty {
  description?: string
  nullable?: boolean
  type: 'number'
  enum?: Array<number>
  default?: number
}

/** `SWML.Calling.ObjectProperty` of the API. */
export interface SWMLCallingObjectProperty {
  description?: string
  nullable?: boolean
  type: 'object'
  default?: Record<string, unknown>
  properties?: Record<string, SWMLCallingSchemaType>
  required?: string[]
}

/** `SWML.Calling.OneOfProperty` of the API. */
export interface SWMLCallingOneOfProperty {
  oneOf: SWMLCallingSchemaType[]
}

/** `SWML.Calling.Output` of the API. */
export interface SWMLCallingOutput {
  response?: string | SWMLCallingSwaigToolResult
  action?: SWMLCallingAction | SWMLCallingAction[]
  /** Default: `false`. */
  post_process?: boolean
}

/** `SWML.Calling.POM` of the API. */
export type SWMLCallingPOM = SWMLCallingPomSectionBodyContent | SWMLCallingPomSectionBulletsContent

/** `SWML.Calling.Pay` of the API. */
export interface SWMLCallingPay {
  pay: {
    /** A URL. */
    payment_connector_url: string
    charge_amount?: string
    /** Default: `"usd"`. */
    currency?: string
    description?: string
    /** Default: `"dtmf"`. */
    input?: 'dtmf'
    /** Default: `"en-US"`. */
    language?: string
    /** A whole number. Default: `1`. */
    max_attempts?: number
    /** A whole number. Default: `0`. */
    min_postal_code_length?: number
    parameters?: SWMLCallingPayParameters[]
    payment_method?: 'credit-card'
    /** Default: `true`. */
    postal_code?: boolean | string
    prompts?: SWMLCallingPayPrompts[]
    /** Default: `true`. */
    security_code?: boolean
    /** A URL. */
    status_url?: string
    /** A whole number. Default: `5`. */
    timeout?: number
    /** Default: `"reusable"`. */
    token_type?: OpenString<'one-time' | 'reusable'>
    /** Default: `"visa mastercard amex"`. */
    valid_card_types?: string
    /** Default: `"woman"`. */
    voice?: string
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
  /** A URL. Text matching `^(http|https)://`. */
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
  attempts?: string
  card_type?: string
  error_type?: string
}

/** `SWML.Calling.Play` of the API. */
export interface SWMLCallingPlay {
  play: SWMLCallingPlayWithURL | SWMLCallingPlayWithURLS
}

/** `SWML.Calling.PlayWithURL` of the API. */
export interface SWMLCallingPlayWithURL {
  /** Default: `true`. */
  auto_answer?: boolean
  /** -40 to 40. Default: `0`. */
  volume?: number
  /** Default: `"Polly.Salli"`. */
  say_voice?: string
  /** Default: `"en-US"`. */
  say_language?: string
  /** Default: `"female"`. */
  say_gender?: string
  /** A URL. */
  status_url?: string
  /**
   * Text matching `^(http://.*|https://.*|ring: ?[0-9.]*: ?[a-zA-Z]{2}|say: ?.*|silence: ?[0-9.]*|ring:
   * ?[a-zA-Z]{2})$`.
   */
  url: string
}

/** `SWML.Calling.PlayWithURLS` of the API. */
export interface SWMLCallingPlayWithURLS {
  /** Default: `true`. */
  auto_answer?: boolean
  /** -40 to 40. Default: `0`. */
  volume?: number
  /** Default: `"Polly.Salli"`. */
  say_voice?: string
  /** Default: `"en-US"`. */
  say_language?: string
  /** Default: `"female"`. */
  say_gender?: string
  /** A URL. */
  status_url?: string
  /**
   * Each: text matching `^(http://.*|https://.*|ring: ?[0-9.]*: ?[a-zA-Z]{2}|say: ?.*|silence: ?[0-9.]*|ring:
   * ?[a-zA-Z]{2})$`.
   */
  urls: string[]
}

/** `SWML.Calling.PlaybackBGAction` of the API. */
export interface SWMLCallingPlaybackBGAction {
  playback_bg: {
    /** A URL. */
    file: string
    wait?: boolean
  }
}

/** `SWML.Calling.PomSectionBodyContent` of the API. */
export interface SWMLCallingPomSectionBodyContent {
  /** At least 1 character. */
  title?: string
  /** At least 1 item. */
  subsections?: SWMLCallingPOM[]
  numbered?: boolean
  numberedBullets?: boolean
  body: string
  /** At least 1 item. */
  bullets?: string[]
}

/** `SWML.Calling.PomSectionBulletsContent` of the API. */
export interface SWMLCallingPomSectionBulletsContent {
  /** At least 1 character. */
  title?: string
  /** At least 1 item. */
  subsections?: SWMLCallingPOM[]
  numbered?: boolean
  numberedBullets?: boolean
  body?: string
  /** At least 1 item. */
  bullets: string[]
}

/** `SWML.Calling.Prompt` of the API. */
export interface SWMLCallingPrompt {
  prompt: {
    play: string | string[]
    /** -40 to 40. Default: `0`. */
    volume?: number
    /** Default: `"Polly.Salli"`. */
    say_voice?: string
    /** Default: `"en-US"`. */
    say_language?: string
    /** Default: `"female"`. */
    say_gender?: string
    /** A whole number. Default: `1`. */
    max_digits?: number
    terminators?: string
    /** Default: `5`. */
    digit_timeout?: number
    /** Default: `5`. */
    initial_timeout?: number
    speech_timeout?: number
    speech_end_timeout?: number
    speech_language?: string
    speech_hints?: string[]
    speech_engine?: string
    /** A URL. */
    status_url?: string
  }
}

/** `SWML.Calling.Pronounce` of the API. */
export interface SWMLCallingPronounce {
  replace: string
  with: string
  /** Default: `true`. */
  ignore_case?: boolean
}

/** `SWML.Calling.ReceiveFax` of the API. */
export interface SWMLCallingReceiveFax {
  receive_fax: {
    /** A URL. */
    status_url?: string
  }
}

/** `SWML.Calling.Record` of the API. */
export interface SWMLCallingRecord {
  record: {
    /** Default: `false`. */
    stereo?: boolean
    /** Default: `"wav"`. */
    format?: OpenString<'wav' | 'mp3' | 'mp4'>
    /** Default: `"speak"`. */
    direction?: OpenString<'speak' | 'listen'>
    /** Default: `"#"`. */
    terminators?: string
    /** Default: `false`. */
    beep?: boolean
    /** Default: `44`. */
    input_sensitivity?: number
    /** Default: `4`. */
    initial_timeout?: number
    /** Default: `5`. */
    end_silence_timeout?: number
    max_length?: number
    /** A URL. */
    status_url?: string
  }
}

/** `SWML.Calling.RecordCall` of the API. */
export interface SWMLCallingRecordCall {
  record_call: {
    control_id?: string
    /** Default: `false`. */
    stereo?: boolean
    /** Default: `"wav"`. */
    format?: OpenString<'wav' | 'mp3' | 'mp4'>
    /** Default: `"both"`. */
    direction?: OpenString<'speak' | 'listen' | 'both'>
    /** Default: `""`. */
    terminators?: string
    /** Default: `false`. */
    beep?: boolean
    /** Default: `44`. */
    input_sensitivity?: number
    /** Default: `0`. */
    initial_timeout?: number
    /** Default: `0`. */
    end_silence_timeout?: number
    max_length?: number
    /** A URL. */
    status_url?: string
  }
}

/** `SWML.Calling.Request` of the API. */
export interface SWMLCallingRequest {
  request: {
    url: string
    method: OpenString<'GET' | 'POST' | 'PUT' | 'DELETE'>
    headers?: Record<string, unknown>
    body?: string | Record<string, unknown>
    /** Default: `0`. */
    timeout?: number
    /** Default: `0`. */
    connect_timeout?: number
    /** Default: `false`. */
    save_variables?: boolean
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
    status_url?: string
    username?: string
    password?: string
  }
}

/** `SWML.Calling.SMSWithBody` of the API. */
export interface SWMLCallingSMSWithBody {
  to_number: string
  from_number: string
  region?: string
  tags?: string[]
  status_callback?: string
  body: string
}

/** `SWML.Calling.SMSWithMedia` of the API. */
export interface SWMLCallingSMSWithMedia {
  to_number: string
  from_number: string
  region?: string
  tags?: string[]
  status_callback?: string
  media: string[]
  body?: string
}

/** `SWML.Calling.SWAIG` of the API. */
export interface SWMLCallingSWAIG {
  defaults?: SWMLCallingSWAIGDefaults
  mcp_servers?: SWMLCallingMCPServer[]
  native_functions?: SWMLCallingSWAIGNativeFunction[]
  includes?: SWMLCallingSWAIGIncludes[]
  functions?: SWMLCallingSWAIGFunction[]
  internal_fillers?: SWMLCallingSWAIGInternalFiller
}

/** `SWML.Calling.SWAIGDefaults` of the API. */
export interface SWMLCallingSWAIGDefaults {
  web_hook_url?: string
}

/** `SWML.Calling.SWAIGFunction` of the API. */
export type SWMLCallingSWAIGFunction = SWMLCallingUserSWAIGFunction | SWMLCallingStartUpHookSWAIGFunction | SWMLCallingHangUpHookSWAIGFunction | SWMLCallingSummarizeConversationSWAIGFunction

/** `SWML.Calling.SWAIGIncludes` of the API. */
export interface SWMLCallingSWAIGIncludes {
  functions: string[]
  url: string
  meta_data?: Record<string, unknown>
}

/** `SWML.Calling.SWAIGInternalFiller` of the API. */
export interface SWMLCallingSWAIGInternalFiller {
  check_time?: SWMLCallingFunctionFillers
  wait_for_user?: SWMLCallingFunctionFillers
  wait_seconds?: SWMLCallingFunctionFillers
  adjust_response_latency?: SWMLCallingFunctionFillers
  next_step?: SWMLCallingFunctionFillers
  change_context?: SWMLCallingFunctionFillers
  get_visual_input?: SWMLCallingFunctionFillers
  get_ideal_strategy?: SWMLCallingFunctionFillers
  pause_conversation?: SWMLCallingFunctionFillers
}

/** `SWML.Calling.SWAIGNativeFunction` of the API. */
export type SWMLCallingSWAIGNativeFunction = OpenString<'check_time' | 'wait_seconds' | 'wait_for_user' | 'adjust_response_latency'>

/** `SWML.Calling.SWMLAction` of the API. */
export interface SWMLCallingSWMLAction {
  SWML: SWMLCallingSWMLObject
  transfer?: boolean
}

/** `SWML.Calling.SWMLMethod` of the API. */
export type SWMLCallingSWMLMethod = SWMLCallingAnswer | SWMLCallingAI | SWMLCallingAISidecar | SWMLCallingAmazonBedrock | SWMLCallingCond | SWMLCallingConnect | SWMLCallingDenoise | SWMLCallingEnterQueue | SWMLCallingExecute | SWMLCallingGoto | SWMLCallingLabel | SWMLCallingLiveTranscribe | SWMLCallingLiveTranslate | SWMLCallingHangup | SWMLCallingJoinRoom | SWMLCallingJoinConference | SWMLCallingPlay | SWMLCallingPrompt | SWMLCallingReceiveFax | SWMLCallingRecord | SWMLCallingRecordCall | SWMLCallingRequest | SWMLCallingReturn | SWMLCallingSendDigits | SWMLCallingSendFax | SWMLCallingSendSMS | SWMLCallingSet | SWMLCallingSleep | SWMLCallingSIPRefer | SWMLCallingStopDenoise | SWMLCallingStopRecordCall | SWMLCallingStopStream | SWMLCallingStopTap | SWMLCallingStream | SWMLCallingSwitch | SWMLCallingTap | SWMLCallingTranscribe | SWMLCallingTranscribeStop | SWMLCallingTransfer | SWMLCallingUnset | SWMLCallingPay | SWMLCallingDetectMachine | SWMLCallingUserEvent

/** `SWML.Calling.SWMLObject` of the API. */
export interface SWMLCallingSWMLObject {
  version?: '1.0.0'
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
    header_info?: string
    identity?: string
    /** A URL. */
    status_url?: string
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
    /** A whole number. At least -1. */
    duration: number
  } | number
}

/** `SWML.Calling.StartAction` of the API. */
export interface SWMLCallingStartAction {
  start: {
    webhook?: string
    from_lang: string
    to_lang: string
    from_voice?: string
    to_voice?: string
    filter_from?: SWMLCallingTranslationFilterPreset | string
    filter_to?: SWMLCallingTranslationFilterPreset | string
    live_events?: boolean
    ai_summary?: boolean
    /** A whole number. Default: `60000`. */
    speech_timeout?: number
    /** A whole number. Default: `300`. */
    vad_silence_ms?: number
    /** A whole number. Default: `400`. */
    vad_thresh?: number
    /** A whole number. Default: `0`. */
    debug_level?: number
    direction: SWMLCallingTranslateDirection[]
    /** Default: `"deepgram"`. */
    speech_engine?: SpeechEngine
    ai_summary_prompt?: string
  }
}

/** `SWML.Calling.StartUpHookSWAIGFunction` of the API. */
export interface SWMLCallingStartUpHookSWAIGFunction {
  description: string
  /** @deprecated */
  purpose?: string
  parameters?: SWMLCallingFunctionParameters
  fillers?: SWMLCallingFunctionFillers
  /** @deprecated */
  argument?: SWMLCallingFunctionParameters
  /** Default: `true`. */
  active?: boolean
  meta_data?: Record<string, unknown>
  meta_data_token?: string
  /** At least 1 field. */
  data_map?: {
    output?: SWMLCallingOutput
    expressions?: SWMLCallingExpression[]
    webhooks?: SWMLCallingWebhook[]
  }
  /** Default: `false`. */
  skip_fillers?: boolean
  web_hook_url?: string
  /** A URL. */
  wait_file?: string
  wait_file_loops?: number | string
  /** Default: `false`. */
  wait_for_fillers?: boolean
  function: 'startup_hook'
}

/** `SWML.Calling.StopAction` of the API. */
export interface SWMLCallingStopAction {
  stop: boolean
}

/** `SWML.Calling.StopDenoise` of the API. */
export interface SWMLCallingStopDenoise {
  stop_denoise: Record<string, never>
}

/** `SWML.Calling.StopPlaybackBGAction` of the API. */
export interface SWMLCallingStopPlaybackBGAction {
  stop_playback_bg: boolean
}

/** `SWML.Calling.StopRecordCall` of the API. */
export interface SWMLCallingStopRecordCall {
  stop_record_call: {
    control_id?: string
  }
}

/** `SWML.Calling.StopStream` of the API. */
export interface SWMLCallingStopStream {
  stop_stream: {
    control_id?: string
  }
}

/** `SWML.Calling.StopTap` of the API. */
export interface SWMLCallingStopTap {
  stop_tap: {
    control_id?: string
  }
}

/** `SWML.Calling.Stream` of the API. */
export interface SWMLCallingStream {
  stream: {
    url: string
    control_id?: string
    name?: string
    /** Default: `"inbound_track"`. */
    track?: OpenString<'inbound_track' | 'outbound_track' | 'both_tracks'>
    codec?: string
    /** A URL. */
    status_url?: string
    /** Default: `"POST"`. */
    status_url_method?: OpenString<'GET' | 'POST'>
    authorization_bearer_token?: string
    custom_parameters?: Record<string, string>
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
  description?: string
  nullable?: boolean
  type: 'string'
  enum?: string[]
  default?: string
  pattern?: string
  format?: SWMLCallingStringFormat
}

/** `SWML.Calling.SummarizeAction` of the API. */
export interface SWMLCallingSummarizeAction {
  summarize: {
    webhook?: string
    prompt?: string
  }
}

/** `SWML.Calling.SummarizeActionUnion` of the API. */
export type SWMLCallingSummarizeActionUnion = SWMLCallingSummarizeAction | OpenString<'summarize'>

/** `SWML.Calling.SummarizeConversationSWAIGFunction` of the API. */
export interface SWMLCallingSummarizeConversationSWAIGFunction {
  description: string
  /** @deprecated */
  purpose?: string
  parameters?: SWMLCallingFunctionParameters
  fillers?: SWMLCallingFunctionFillers
  /** @deprecated */
  argument?: SWMLCallingFunctionParameters
  /** Default: `true`. */
  active?: boolean
  meta_data?: Record<string, unknown>
  meta_data_token?: string
  /** At least 1 field. */
  data_map?: {
    output?: SWMLCallingOutput
    expressions?: SWMLCallingExpression[]
    webhooks?: SWMLCallingWebhook[]
  }
  /** Default: `false`. */
  skip_fillers?: boolean
  web_hook_url?: string
  /** A URL. */
  wait_file?: string
  wait_file_loops?: number | string
  /** Default: `false`. */
  wait_for_fillers?: boolean
  function: 'summarize_conversation'
}

/** `SWML.Calling.SwaigToolResult` of the API. */
export interface SWMLCallingSwaigToolResult {
  tool_result?: string
  tool_prompt?: string
}

/** `SWML.Calling.Switch` of the API. */
export interface SWMLCallingSwitch {
  switch: {
    variable: string
    case: Record<string, SWMLCallingSWMLMethod[]>
    default?: SWMLCallingSWMLMethod[]
  }
}

/** `SWML.Calling.Tap` of the API. */
export interface SWMLCallingTap {
  tap: {
    uri: string
    control_id?: string
    /** Default: `"speak"`. */
    direction?: OpenString<'speak' | 'listen' | 'both'>
    /** Default: `"PCMU"`. */
    codec?: OpenString<'PCMU' | 'PCMA'>
    /** A whole number. Default: `20`. */
    rtp_ptime?: number
    /** A URL. */
    status_url?: string
  }
}

/** `SWML.Calling.ToggleFunctionsAction` of the API. */
export interface SWMLCallingToggleFunctionsAction {
  toggle_functions: {
    active: boolean
    function: string | string[]
  }[]
}

/** `SWML.Calling.Transcribe` of the API. */
export interface SWMLCallingTranscribe {
  transcribe: {
    /** A URL. */
    status_url?: string
  }
}

/** `SWML.Calling.TranscribeAction` of the API. */
export type SWMLCallingTranscribeAction = SWMLCallingTranscribeStartAction | OpenString<'stop'> | SWMLCallingTranscribeSummarizeActionUnion

/** `SWML.Calling.TranscribeDirection` of the API. */
export type SWMLCallingTranscribeDirection = OpenString<'remote-caller' | 'local-caller'>

/** `SWML.Calling.TranscribeStartAction` of the API. */
export interface SWMLCallingTranscribeStartAction {
  start: {
    ai_summary?: boolean
    webhook?: string
    lang: string
    live_events?: boolean
    /** A whole number. Default: `60000`. */
    speech_timeout?: number
    /** A whole number. Default: `300`. */
    vad_silence_ms?: number
    /** A whole number. Default: `400`. */
    vad_thresh?: number
    /** A whole number. Default: `0`. */
    debug_level?: number
    direction: SWMLCallingTranscribeDirection[]
    /** Default: `"deepgram"`. */
    speech_engine?: SpeechEngine
    ai_summary_prompt?: string
  }
}

/** `SWML.Calling.TranscribeStop` of the API. */
export interface SWMLCallingTranscribeStop {
  transcribe_stop: Record<string, never>
}

/** `SWML.Calling.TranscribeSummarizeAction` of the API. */
export interface SWMLCallingTranscribeSummarizeAction {
  summarize: {
    webhook?: string
    prompt?: string
  }
}

/** `SWML.Calling.TranscribeSummarizeActionUnion` of the API. */
export type SWMLCallingTranscribeSummarizeActionUnion = SWMLCallingTranscribeSummarizeAction | OpenString<'summarize'>

/** `SWML.Calling.Transfer` of the API. */
export interface SWMLCallingTransfer {
  transfer: {
    dest: string
    params?: Record<string, unknown>
    meta?: Record<string, unknown>
  }
}

/** `SWML.Calling.TranslateAction` of the API. */
export type SWMLCallingTranslateAction = SWMLCallingStartAction | OpenString<'stop'> | SWMLCallingSummarizeActionUnion | SWMLCallingInjectAction

/** `SWML.Calling.TranslateDirection` of the API. */
export type SWMLCallingTranslateDirection = OpenString<'remote-caller' | 'local-caller'>

/** `SWML.Calling.TranslationFilterPreset` of the API. */
export type SWMLCallingTranslationFilterPreset = OpenString<'polite' | 'rude' | 'professional' | 'shakespeare' | 'gen-z'>

/** `SWML.Calling.TurnFillers` of the API. */
export interface SWMLCallingTurnFillers {
  default?: string[]
  bg?: string[]
  ca?: string[]
  zh?: string[]
  'zh-CN'?: string[]
  'zh-Hans'?: string[]
  'zh-TW'?: string[]
  'zh-Hant'?: string[]
  'zh-HK'?: string[]
  cs?: string[]
  da?: string[]
  'da-DK'?: string[]
  nl?: string[]
  en?: string[]
  'en-US'?: string[]
  'en-GB'?: string[]
  'en-NZ'?: string[]
  'en-IN'?: string[]
  'en-AU'?: string[]
  et?: string[]
  fi?: string[]
  'nl-BE'?: string[]
  fr?: string[]
  'fr-CA'?: string[]
  de?: string[]
  'de-CH'?: string[]
  el?: string[]
  hi?: string[]
  hu?: string[]
  id?: string[]
  it?: string[]
  ja?: string[]
  ko?: string[]
  'ko-KR'?: string[]
  lv?: string[]
  lt?: string[]
  ms?: string[]
  multi?: string[]
  no?: string[]
  pl?: string[]
  pt?: string[]
  'pt-BR'?: string[]
  'pt-PT'?: string[]
  ro?: string[]
  ru?: string[]
  sk?: string[]
  es?: string[]
  'es-419'?: string[]
  sv?: string[]
  'sv-SE'?: string[]
  th?: string[]
  'th-TH'?: string[]
  tr?: string[]
  uk?: string[]
  vi?: string[]
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
  purpose?: string
  parameters?: SWMLCallingFunctionParameters
  fillers?: SWMLCallingFunctionFillers
  /** @deprecated */
  argument?: SWMLCallingFunctionParameters
  /** Default: `true`. */
  active?: boolean
  meta_data?: Record<string, unknown>
  meta_data_token?: string
  /** At least 1 field. */
  data_map?: {
    output?: SWMLCallingOutput
    expressions?: SWMLCallingExpression[]
    webhooks?: SWMLCallingWebhook[]
  }
  /** Default: `false`. */
  skip_fillers?: boolean
  web_hook_url?: string
  /** A URL. */
  wait_file?: string
  wait_file_loops?: number | string
  /** Default: `false`. */
  wait_for_fillers?: boolean
  function: string
}

/** `SWML.Calling.ValidConfirmMethods` of the API. */
export type SWMLCallingValidConfirmMethods = SWMLCallingCond | SWMLCallingSet | SWMLCallingUnset | SWMLCallingHangup | SWMLCallingPlay | SWMLCallingPrompt | SWMLCallingRecord | SWMLCallingRecordCall | SWMLCallingStopRecordCall | SWMLCallingTap | SWMLCallingStopTap | SWMLCallingStream | SWMLCallingStopStream | SWMLCallingSendDigits | SWMLCallingSendSMS | SWMLCallingDenoise | SWMLCallingStopDenoise

/** `SWML.Calling.Webhook` of the API. */
export interface SWMLCallingWebhook {
  expressions?: SWMLCallingExpression[]
  error_keys?: string | string[]
  url: string
  foreach?: {
    input_key: string
    output_key: string
    /** A whole number. */
    max?: number
    append: string
  }
  headers?: Record<string, unknown>
  method?: OpenString<'GET' | 'POST' | 'PUT' | 'DELETE'>
  input_args_as_params?: boolean
  params?: Record<string, unknown>
  require_args?: string | string[]
  output?: SWMLCallingOutput
}

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

/** Answer of `fabric.sipEndpoints.list`, `sipEndpoints.list`. */
export interface SipEndpointListResponse {
  links: PaginationLinks
  data: SipEndpoint[]
}

/**
 * Answer of `fabric.sipEndpoints.create`, `fabric.sipEndpoints.get`, `fabric.sipEndpoints.update` and 3 more.
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

/** `SpeechEngine` of the API. */
export type SpeechEngine = OpenString<'deepgram' | 'google'>

/** `Video.PaginationLinks` of the API. */
export interface VideoPaginationLinks {
  self: string
  first: string
  next?: string
  prev?: string
}
