// Generated from api/ by codegen/src/print/rust/schemas/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Schemas of requests of `swml`.

use crate::operations::schema::{Field, List, NumberRule, Object, Schema, StringRule, Union};

/// `SWML.Calling.AI`
pub(crate) static SWML_CALLING_AI: Schema = Schema::Object(&Object {
    fields: &[Field::required("ai", Schema::Ref(&SWML_CALLING_AI_OBJECT))],
    ..Object::EMPTY
});

/// `SWML.Calling.AIObject`
pub(crate) static SWML_CALLING_AI_OBJECT: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("global_data", Schema::Ref(&SWML_CALLING_GLOBAL_DATA)),
        Field::optional(
            "hints",
            Schema::List(&List::of(Schema::Union(&Union {
                of: &[Schema::TEXT, Schema::Ref(&SWML_CALLING_HINT)],
                tag: None,
            }))),
        ),
        Field::optional("languages", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_LANGUAGES)))),
        Field::optional("multilingual", Schema::Ref(&SWML_CALLING_MULTILINGUAL)),
        Field::optional("params", Schema::Ref(&SWML_CALLING_AI_PARAMS)),
        Field::optional(
            "post_prompt",
            Schema::Union(&Union {
                of: &[Schema::Ref(&SWML_CALLING_AI_POST_PROMPT), Schema::TEXT],
                tag: None,
            }),
        ),
        Field::optional(
            "post_prompt_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("pronounce", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_PRONOUNCE)))),
        Field::required("prompt", Schema::Ref(&SWML_CALLING_AI_PROMPT)),
        Field::optional("SWAIG", Schema::Ref(&SWML_CALLING_SWAIG)),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.AIParams`
pub(crate) static SWML_CALLING_AI_PARAMS: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional(
            "acknowledge_interruptions",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "ai_model",
            Schema::Union(&Union {
                of: &[Schema::Enum(&["gpt-4o-mini", "gpt-4.1-mini", "gpt-4.1-nano"]), Schema::TEXT],
                tag: None,
            }),
        ),
        Field::optional("ai_name", Schema::TEXT),
        Field::optional(
            "ai_volume",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule {
                        minimum: Some(-50.0),
                        maximum: Some(50.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional("app_name", Schema::TEXT),
        Field::optional(
            "asr_smart_format",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "attention_timeout",
            Schema::Union(&Union {
                of: &[
                    Schema::Ref(&SWML_CALLING_ATTENTION_TIMEOUT),
                    Schema::NumberEnum(&[0.0]),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional("attention_timeout_prompt", Schema::TEXT),
        Field::optional(
            "asr_diarize",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "asr_speaker_affinity",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "audible_debug",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "audible_latency",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "background_file",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional(
            "background_file_loops",
            Schema::Nullable(&Schema::Union(&Union {
                of: &[Schema::INTEGER, Schema::Ref(&SWML_VARIABLE)],
                tag: None,
            })),
        ),
        Field::optional(
            "background_file_volume",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule {
                        minimum: Some(-50.0),
                        maximum: Some(50.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "enable_barge",
            Schema::Union(&Union { of: &[Schema::TEXT, Schema::Boolean], tag: None }),
        ),
        Field::optional(
            "enable_inner_dialog",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "enable_pause",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "enable_turn_detection",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional("barge_match_string", Schema::TEXT),
        Field::optional(
            "barge_min_words",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule {
                        minimum: Some(1.0),
                        maximum: Some(99.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "barge_functions",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "cache_mode",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional("conscience", Schema::TEXT),
        Field::optional("convo", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_CONVERSATION_MESSAGE)))),
        Field::optional("conversation_id", Schema::TEXT),
        Field::optional(
            "conversation_sliding_window",
            Schema::Union(&Union { of: &[Schema::INTEGER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "debug_webhook_level",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule {
                        minimum: Some(0.0),
                        maximum: Some(2.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "debug_webhook_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional(
            "debug",
            Schema::Union(&Union {
                of: &[Schema::Boolean, Schema::INTEGER, Schema::Ref(&SWML_VARIABLE)],
                tag: None,
            }),
        ),
        Field::optional(
            "direction",
            Schema::Union(&Union {
                of: &[Schema::Ref(&SWML_CALLING_DIRECTION), Schema::Ref(&SWML_VARIABLE)],
                tag: None,
            }),
        ),
        Field::optional("digit_terminators", Schema::TEXT),
        Field::optional(
            "digit_timeout",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule {
                        minimum: Some(0.0),
                        maximum: Some(30000.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "end_of_speech_timeout",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule {
                        minimum: Some(250.0),
                        maximum: Some(10000.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "enable_accounting",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "enable_thinking",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "enable_text_normalization",
            Schema::Union(&Union {
                of: &[
                    Schema::Enum(&["heard", "spoken", "both", "true", "on", "false", "off", "none"]),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "auto_correct",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional("redact_prompt", Schema::TEXT),
        Field::optional(
            "enable_vision",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "energy_level",
            Schema::Union(&Union {
                of: &[
                    Schema::Number(&NumberRule {
                        minimum: Some(0.0),
                        maximum: Some(100.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "first_word_timeout",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule {
                        minimum: Some(0.0),
                        maximum: Some(10000.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "function_wait_for_talking",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "functions_on_no_response",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional("hard_stop_prompt", Schema::TEXT),
        Field::optional(
            "hard_stop_time",
            Schema::Union(&Union {
                of: &[
                    Schema::String(&StringRule {
                        pattern: Some("^(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?$"),
                        ..StringRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "hold_music",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional(
            "hold_on_process",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "inactivity_timeout",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule {
                        minimum: Some(10000.0),
                        maximum: Some(3600000.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "inner_dialog_model",
            Schema::Union(&Union {
                of: &[Schema::Enum(&["gpt-4o-mini", "gpt-4.1-mini", "gpt-4.1-nano"]), Schema::TEXT],
                tag: None,
            }),
        ),
        Field::optional("inner_dialog_prompt", Schema::TEXT),
        Field::optional(
            "inner_dialog_synced",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "initial_sleep_ms",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule {
                        minimum: Some(0.0),
                        maximum: Some(300000.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "input_poll_freq",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule {
                        minimum: Some(1000.0),
                        maximum: Some(10000.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "interrupt_on_noise",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional("interrupt_prompt", Schema::TEXT),
        Field::optional(
            "languages_enabled",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional("local_tz", Schema::TEXT),
        Field::optional(
            "llm_diarize_aware",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "max_emotion",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule {
                        minimum: Some(1.0),
                        maximum: Some(30.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "max_response_tokens",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule {
                        minimum: Some(1.0),
                        maximum: Some(16384.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional("openai_asr_engine", Schema::TEXT),
        Field::optional(
            "outbound_attention_timeout",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule {
                        minimum: Some(10000.0),
                        maximum: Some(600000.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "persist_global_data",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "pom_format",
            Schema::Union(&Union {
                of: &[Schema::Enum(&["markdown", "xml"]), Schema::Ref(&SWML_VARIABLE)],
                tag: None,
            }),
        ),
        Field::optional(
            "save_conversation",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "speech_event_timeout",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule {
                        minimum: Some(0.0),
                        maximum: Some(10000.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "speech_gen_quick_stops",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule {
                        minimum: Some(0.0),
                        maximum: Some(10.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "speech_timeout",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule {
                        minimum: Some(0.0),
                        maximum: Some(600000.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "speak_when_spoken_to",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "start_paused",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional("static_greeting", Schema::TEXT),
        Field::optional(
            "static_greeting_no_barge",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "summary_mode",
            Schema::Union(&Union {
                of: &[Schema::Enum(&["string", "original"]), Schema::Ref(&SWML_VARIABLE)],
                tag: None,
            }),
        ),
        Field::optional(
            "swaig_allow_settings",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "swaig_allow_swml",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "swaig_post_conversation",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "swaig_set_global_data",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "swaig_post_swml_vars",
            Schema::Union(&Union {
                of: &[Schema::Boolean, Schema::List(&List::of(Schema::TEXT)), Schema::Ref(&SWML_VARIABLE)],
                tag: None,
            }),
        ),
        Field::optional(
            "thinking_model",
            Schema::Union(&Union {
                of: &[Schema::Enum(&["gpt-4o-mini", "gpt-4.1-mini", "gpt-4.1-nano"]), Schema::TEXT],
                tag: None,
            }),
        ),
        Field::optional(
            "utility_model",
            Schema::Union(&Union {
                of: &[Schema::Enum(&["gpt-4o-mini", "gpt-4.1-mini", "gpt-4.1-nano"]), Schema::TEXT],
                tag: None,
            }),
        ),
        Field::optional(
            "transparent_barge",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "transparent_barge_max_time",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule {
                        minimum: Some(0.0),
                        maximum: Some(60000.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "transfer_summary",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "turn_detection_timeout",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule {
                        minimum: Some(0.0),
                        maximum: Some(10000.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional("turn_filler_sources", Schema::TEXT),
        Field::optional(
            "turn_filler_every_n",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule { minimum: Some(1.0), ..NumberRule::NONE }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "turn_filler_min_ms",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "tts_number_format",
            Schema::Union(&Union {
                of: &[Schema::Enum(&["international", "national"]), Schema::Ref(&SWML_VARIABLE)],
                tag: None,
            }),
        ),
        Field::optional(
            "verbose_logs",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "video_listening_file",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional(
            "video_idle_file",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional(
            "video_talking_file",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional(
            "vision_model",
            Schema::Union(&Union {
                of: &[Schema::Enum(&["gpt-4o-mini", "gpt-4.1-mini", "gpt-4.1-nano"]), Schema::TEXT],
                tag: None,
            }),
        ),
        Field::optional("vad_config", Schema::TEXT),
        Field::optional(
            "wait_for_user",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional("wake_prefix", Schema::TEXT),
        Field::optional(
            "eleven_labs_stability",
            Schema::Union(&Union {
                of: &[
                    Schema::Number(&NumberRule {
                        minimum: Some(0.0),
                        maximum: Some(1.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "eleven_labs_similarity",
            Schema::Union(&Union {
                of: &[
                    Schema::Number(&NumberRule {
                        minimum: Some(0.0),
                        maximum: Some(1.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
    ],
    rest: Some(Schema::Any),
    ..Object::EMPTY
});

/// `SWML.Calling.AIPostPrompt`
pub(crate) static SWML_CALLING_AI_POST_PROMPT: Schema = Schema::Union(&Union {
    of: &[Schema::Ref(&SWML_CALLING_AI_POST_PROMPT_TEXT), Schema::Ref(&SWML_CALLING_AI_POST_PROMPT_POM)],
    tag: None,
});

/// `SWML.Calling.AIPostPromptPom`
pub(crate) static SWML_CALLING_AI_POST_PROMPT_POM: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional(
            "max_tokens",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule {
                        minimum: Some(0.0),
                        maximum: Some(4096.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "temperature",
            Schema::Union(&Union {
                of: &[
                    Schema::Number(&NumberRule {
                        minimum: Some(0.0),
                        maximum: Some(1.5),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "top_p",
            Schema::Union(&Union {
                of: &[
                    Schema::Number(&NumberRule {
                        minimum: Some(0.0),
                        maximum: Some(1.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "confidence",
            Schema::Union(&Union {
                of: &[
                    Schema::Number(&NumberRule {
                        minimum: Some(0.0),
                        maximum: Some(1.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "presence_penalty",
            Schema::Union(&Union {
                of: &[
                    Schema::Number(&NumberRule {
                        minimum: Some(-2.0),
                        maximum: Some(2.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "frequency_penalty",
            Schema::Union(&Union {
                of: &[
                    Schema::Number(&NumberRule {
                        minimum: Some(-2.0),
                        maximum: Some(2.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::required(
            "pom",
            Schema::List(&List {
                items: Schema::Ref(&SWML_CALLING_POM),
                min_items: Some(1),
                max_items: None,
            }),
        ),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.AIPostPromptText`
pub(crate) static SWML_CALLING_AI_POST_PROMPT_TEXT: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional(
            "max_tokens",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule {
                        minimum: Some(0.0),
                        maximum: Some(4096.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "temperature",
            Schema::Union(&Union {
                of: &[
                    Schema::Number(&NumberRule {
                        minimum: Some(0.0),
                        maximum: Some(1.5),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "top_p",
            Schema::Union(&Union {
                of: &[
                    Schema::Number(&NumberRule {
                        minimum: Some(0.0),
                        maximum: Some(1.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "confidence",
            Schema::Union(&Union {
                of: &[
                    Schema::Number(&NumberRule {
                        minimum: Some(0.0),
                        maximum: Some(1.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "presence_penalty",
            Schema::Union(&Union {
                of: &[
                    Schema::Number(&NumberRule {
                        minimum: Some(-2.0),
                        maximum: Some(2.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "frequency_penalty",
            Schema::Union(&Union {
                of: &[
                    Schema::Number(&NumberRule {
                        minimum: Some(-2.0),
                        maximum: Some(2.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::required("text", Schema::TEXT),
        Field::optional("pom", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_POM)))),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.AIPrompt`
pub(crate) static SWML_CALLING_AI_PROMPT: Schema = Schema::Union(&Union {
    of: &[Schema::Ref(&SWML_CALLING_AI_PROMPT_TEXT), Schema::Ref(&SWML_CALLING_AI_PROMPT_POM)],
    tag: None,
});

/// `SWML.Calling.AIPromptPom`
pub(crate) static SWML_CALLING_AI_PROMPT_POM: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional(
            "max_tokens",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule {
                        minimum: Some(0.0),
                        maximum: Some(4096.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "temperature",
            Schema::Union(&Union {
                of: &[
                    Schema::Number(&NumberRule {
                        minimum: Some(0.0),
                        maximum: Some(1.5),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "top_p",
            Schema::Union(&Union {
                of: &[
                    Schema::Number(&NumberRule {
                        minimum: Some(0.0),
                        maximum: Some(1.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "confidence",
            Schema::Union(&Union {
                of: &[
                    Schema::Number(&NumberRule {
                        minimum: Some(0.0),
                        maximum: Some(1.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "presence_penalty",
            Schema::Union(&Union {
                of: &[
                    Schema::Number(&NumberRule {
                        minimum: Some(-2.0),
                        maximum: Some(2.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "frequency_penalty",
            Schema::Union(&Union {
                of: &[
                    Schema::Number(&NumberRule {
                        minimum: Some(-2.0),
                        maximum: Some(2.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::required(
            "pom",
            Schema::List(&List {
                items: Schema::Ref(&SWML_CALLING_POM),
                min_items: Some(1),
                max_items: None,
            }),
        ),
        Field::optional("contexts", Schema::Ref(&SWML_CALLING_CONTEXTS)),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.AIPromptText`
pub(crate) static SWML_CALLING_AI_PROMPT_TEXT: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional(
            "max_tokens",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule {
                        minimum: Some(0.0),
                        maximum: Some(4096.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "temperature",
            Schema::Union(&Union {
                of: &[
                    Schema::Number(&NumberRule {
                        minimum: Some(0.0),
                        maximum: Some(1.5),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "top_p",
            Schema::Union(&Union {
                of: &[
                    Schema::Number(&NumberRule {
                        minimum: Some(0.0),
                        maximum: Some(1.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "confidence",
            Schema::Union(&Union {
                of: &[
                    Schema::Number(&NumberRule {
                        minimum: Some(0.0),
                        maximum: Some(1.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "presence_penalty",
            Schema::Union(&Union {
                of: &[
                    Schema::Number(&NumberRule {
                        minimum: Some(-2.0),
                        maximum: Some(2.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "frequency_penalty",
            Schema::Union(&Union {
                of: &[
                    Schema::Number(&NumberRule {
                        minimum: Some(-2.0),
                        maximum: Some(2.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::required("text", Schema::TEXT),
        Field::optional("contexts", Schema::Ref(&SWML_CALLING_CONTEXTS)),
        Field::optional("pom", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_POM)))),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.AISidecar`
pub(crate) static SWML_CALLING_AI_SIDECAR: Schema = Schema::Object(&Object {
    fields: &[Field::required("ai_sidecar", Schema::Ref(&SWML_CALLING_AI_SIDECAR_OBJECT))],
    ..Object::EMPTY
});

/// `SWML.Calling.AISidecarArrayParam`
pub(crate) static SWML_CALLING_AI_SIDECAR_ARRAY_PARAM: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("description", Schema::TEXT),
        Field::required("type", Schema::Enum(&["array"])),
        Field::required("items", Schema::Ref(&SWML_CALLING_AI_SIDECAR_PARAM_PROPERTY)),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.AISidecarBooleanParam`
pub(crate) static SWML_CALLING_AI_SIDECAR_BOOLEAN_PARAM: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("description", Schema::TEXT),
        Field::required("type", Schema::Enum(&["boolean"])),
        Field::optional(
            "default",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.AISidecarFunctionParameters`
pub(crate) static SWML_CALLING_AI_SIDECAR_FUNCTION_PARAMETERS: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("type", Schema::Enum(&["object"])),
        Field::required(
            "properties",
            Schema::Object(&Object {
                rest: Some(Schema::Ref(&SWML_CALLING_AI_SIDECAR_PARAM_PROPERTY)),
                ..Object::EMPTY
            }),
        ),
        Field::optional("required", Schema::List(&List::of(Schema::TEXT))),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.AISidecarIntegerParam`
pub(crate) static SWML_CALLING_AI_SIDECAR_INTEGER_PARAM: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("description", Schema::TEXT),
        Field::required("type", Schema::Enum(&["integer"])),
        Field::optional(
            "enum",
            Schema::List(&List::of(Schema::Union(&Union {
                of: &[Schema::INTEGER, Schema::Ref(&SWML_VARIABLE)],
                tag: None,
            }))),
        ),
        Field::optional(
            "default",
            Schema::Union(&Union { of: &[Schema::INTEGER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.AISidecarNumberParam`
pub(crate) static SWML_CALLING_AI_SIDECAR_NUMBER_PARAM: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("description", Schema::TEXT),
        Field::required("type", Schema::Enum(&["number"])),
        Field::optional(
            "enum",
            Schema::List(&List::of(Schema::Union(&Union {
                of: &[Schema::NUMBER, Schema::Ref(&SWML_VARIABLE)],
                tag: None,
            }))),
        ),
        Field::optional(
            "default",
            Schema::Union(&Union { of: &[Schema::NUMBER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.AISidecarObject`
pub(crate) static SWML_CALLING_AI_SIDECAR_OBJECT: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("prompt", Schema::Ref(&SWML_CALLING_AI_SIDECAR_PROMPT)),
        Field::required("lang", Schema::String(&StringRule { min_length: Some(1), ..StringRule::NONE })),
        Field::optional(
            "model",
            Schema::Union(&Union {
                of: &[Schema::Enum(&["gpt-4o-mini", "gpt-4.1-mini", "gpt-4.1-nano"]), Schema::TEXT],
                tag: None,
            }),
        ),
        Field::optional(
            "direction",
            Schema::List(&List::of(Schema::Ref(&SWML_CALLING_TRANSCRIBE_DIRECTION))),
        ),
        Field::optional("customer_role", Schema::Ref(&SWML_CALLING_TRANSCRIBE_DIRECTION)),
        Field::optional("url", Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE })),
        Field::optional("SWAIG", Schema::Ref(&SWML_CALLING_AI_SIDECAR_SWAIG)),
        Field::optional("permissions", Schema::Ref(&SWML_CALLING_AI_SIDECAR_PERMISSIONS)),
        Field::optional("global_data", Schema::Ref(&SWML_CALLING_GLOBAL_DATA)),
        Field::optional(
            "hints",
            Schema::List(&List { items: Schema::TEXT, min_items: Some(1), max_items: None }),
        ),
        Field::optional("params", Schema::Ref(&SWML_CALLING_AI_SIDECAR_PARAMS)),
        Field::optional("action", Schema::Ref(&SWML_CALLING_AI_SIDECAR_SUMMARIZE_ACTION)),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.AISidecarObjectParam`
pub(crate) static SWML_CALLING_AI_SIDECAR_OBJECT_PARAM: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("description", Schema::TEXT),
        Field::required("type", Schema::Enum(&["object"])),
        Field::optional(
            "properties",
            Schema::Object(&Object {
                rest: Some(Schema::Ref(&SWML_CALLING_AI_SIDECAR_PARAM_PROPERTY)),
                ..Object::EMPTY
            }),
        ),
        Field::optional("required", Schema::List(&List::of(Schema::TEXT))),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.AISidecarParamProperty`
pub(crate) static SWML_CALLING_AI_SIDECAR_PARAM_PROPERTY: Schema = Schema::Union(&Union {
    of: &[
        Schema::Ref(&SWML_CALLING_AI_SIDECAR_STRING_PARAM),
        Schema::Ref(&SWML_CALLING_AI_SIDECAR_INTEGER_PARAM),
        Schema::Ref(&SWML_CALLING_AI_SIDECAR_NUMBER_PARAM),
        Schema::Ref(&SWML_CALLING_AI_SIDECAR_BOOLEAN_PARAM),
        Schema::Ref(&SWML_CALLING_AI_SIDECAR_ARRAY_PARAM),
        Schema::Ref(&SWML_CALLING_AI_SIDECAR_OBJECT_PARAM),
    ],
    tag: None,
});

/// `SWML.Calling.AISidecarParams`
pub(crate) static SWML_CALLING_AI_SIDECAR_PARAMS: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional(
            "idle_timeout_ms",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule {
                        minimum: Some(50.0),
                        maximum: Some(5000.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "min_interval_ms",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule {
                        minimum: Some(0.0),
                        maximum: Some(60000.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "max_iters_per_tick",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule {
                        minimum: Some(1.0),
                        maximum: Some(20.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "max_history_tokens",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule {
                        minimum: Some(1000.0),
                        maximum: Some(200000.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "act_on_channel",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "final_summary",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "ai_summary",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional("ai_summary_prompt", Schema::TEXT),
        Field::optional(
            "summary_model",
            Schema::Union(&Union {
                of: &[Schema::Enum(&["gpt-4o-mini", "gpt-4.1-mini", "gpt-4.1-nano"]), Schema::TEXT],
                tag: None,
            }),
        ),
        Field::optional(
            "live_events",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "verbose_utterances",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional("speech_engine", Schema::Ref(&SWML_CALLING_SPEECH_ENGINE)),
        Field::optional(
            "speech_timeout",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule {
                        minimum: Some(0.0),
                        maximum: Some(600000.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "vad_silence_ms",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule {
                        minimum: Some(0.0),
                        maximum: Some(60000.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "vad_thresh",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule {
                        minimum: Some(0.0),
                        maximum: Some(10000.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "debug_level",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule {
                        minimum: Some(0.0),
                        maximum: Some(100.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "debug",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional("transcribe_prompt", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.AISidecarPermissions`
pub(crate) static SWML_CALLING_AI_SIDECAR_PERMISSIONS: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional(
            "swaig_allow_swml",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "swaig_allow_settings",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "swaig_set_global_data",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.AISidecarPrompt`
pub(crate) static SWML_CALLING_AI_SIDECAR_PROMPT: Schema = Schema::Union(&Union {
    of: &[
        Schema::TEXT,
        Schema::Ref(&SWML_CALLING_AI_SIDECAR_PROMPT_TEXT),
        Schema::Ref(&SWML_CALLING_AI_SIDECAR_PROMPT_POM),
        Schema::Ref(&SWML_CALLING_AI_SIDECAR_PROMPT_FILE),
    ],
    tag: None,
});

/// `SWML.Calling.AISidecarPromptFile`
pub(crate) static SWML_CALLING_AI_SIDECAR_PROMPT_FILE: Schema =
    Schema::Object(&Object { fields: &[Field::required("file", Schema::TEXT)], ..Object::EMPTY });

/// `SWML.Calling.AISidecarPromptPom`
pub(crate) static SWML_CALLING_AI_SIDECAR_PROMPT_POM: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "pom",
        Schema::List(&List { items: Schema::Ref(&SWML_CALLING_POM), min_items: Some(1), max_items: None }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.AISidecarPromptText`
pub(crate) static SWML_CALLING_AI_SIDECAR_PROMPT_TEXT: Schema =
    Schema::Object(&Object { fields: &[Field::required("text", Schema::TEXT)], ..Object::EMPTY });

/// `SWML.Calling.AISidecarSWAIG`
pub(crate) static SWML_CALLING_AI_SIDECAR_SWAIG: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("defaults", Schema::Ref(&SWML_CALLING_AI_SIDECAR_SWAIG_DEFAULTS)),
        Field::optional(
            "functions",
            Schema::List(&List::of(Schema::Ref(&SWML_CALLING_AI_SIDECAR_SWAIG_FUNCTION))),
        ),
        Field::optional("mcp_servers", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_MCP_SERVER)))),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.AISidecarSWAIGDefaults`
pub(crate) static SWML_CALLING_AI_SIDECAR_SWAIG_DEFAULTS: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("web_hook_url", Schema::TEXT),
        Field::optional("web_hook_auth_user", Schema::TEXT),
        Field::optional("web_hook_auth_password", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.AISidecarSWAIGFunction`
pub(crate) static SWML_CALLING_AI_SIDECAR_SWAIG_FUNCTION: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("function", Schema::TEXT),
        Field::optional("description", Schema::TEXT),
        Field::optional("purpose", Schema::TEXT),
        Field::optional("parameters", Schema::Ref(&SWML_CALLING_AI_SIDECAR_FUNCTION_PARAMETERS)),
        Field::optional("web_hook_url", Schema::TEXT),
        Field::optional("web_hook_auth_user", Schema::TEXT),
        Field::optional("web_hook_auth_password", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.AISidecarStringParam`
pub(crate) static SWML_CALLING_AI_SIDECAR_STRING_PARAM: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("description", Schema::TEXT),
        Field::required("type", Schema::Enum(&["string"])),
        Field::optional("enum", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("default", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.AISidecarSummarizeAction`
pub(crate) static SWML_CALLING_AI_SIDECAR_SUMMARIZE_ACTION: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "summarize",
        Schema::Object(&Object {
            fields: &[Field::optional("webhook", Schema::TEXT), Field::optional("prompt", Schema::TEXT)],
            ..Object::EMPTY
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.Action`
pub(crate) static SWML_CALLING_ACTION: Schema = Schema::Union(&Union {
    of: &[
        Schema::Ref(&SWML_CALLING_SWML_ACTION),
        Schema::Ref(&SWML_CALLING_CHANGE_CONTEXT_ACTION),
        Schema::Ref(&SWML_CALLING_CHANGE_STEP_ACTION),
        Schema::Ref(&SWML_CALLING_CONTEXT_SWITCH_ACTION),
        Schema::Ref(&SWML_CALLING_HANGUP_ACTION),
        Schema::Ref(&SWML_CALLING_HOLD_ACTION),
        Schema::Ref(&SWML_CALLING_PLAYBACK_BG_ACTION),
        Schema::Ref(&SWML_CALLING_SAY_ACTION),
        Schema::Ref(&SWML_CALLING_SET_GLOBAL_DATA_ACTION),
        Schema::Ref(&SWML_CALLING_SET_META_DATA_ACTION),
        Schema::Ref(&SWML_CALLING_STOP_ACTION),
        Schema::Ref(&SWML_CALLING_STOP_PLAYBACK_BG_ACTION),
        Schema::Ref(&SWML_CALLING_TOGGLE_FUNCTIONS_ACTION),
        Schema::Ref(&SWML_CALLING_UNSET_GLOBAL_DATA_ACTION),
        Schema::Ref(&SWML_CALLING_UNSET_META_DATA_ACTION),
        Schema::Ref(&SWML_CALLING_USER_INPUT_ACTION),
    ],
    tag: None,
});

/// `SWML.Calling.AllOfProperty`
pub(crate) static SWML_CALLING_ALL_OF_PROPERTY: Schema = Schema::Object(&Object {
    fields: &[Field::required("allOf", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_SCHEMA_TYPE))))],
    ..Object::EMPTY
});

/// `SWML.Calling.AmazonBedrock`
pub(crate) static SWML_CALLING_AMAZON_BEDROCK: Schema = Schema::Object(&Object {
    fields: &[Field::required("amazon_bedrock", Schema::Ref(&SWML_CALLING_AMAZON_BEDROCK_OBJECT))],
    ..Object::EMPTY
});

/// `SWML.Calling.AmazonBedrockObject`
pub(crate) static SWML_CALLING_AMAZON_BEDROCK_OBJECT: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("global_data", Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY })),
        Field::optional("params", Schema::Ref(&SWML_CALLING_BEDROCK_PARAMS)),
        Field::optional("post_prompt", Schema::Ref(&SWML_CALLING_BEDROCK_POST_PROMPT)),
        Field::optional(
            "post_prompt_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::required("prompt", Schema::Ref(&SWML_CALLING_BEDROCK_PROMPT)),
        Field::optional("SWAIG", Schema::Ref(&SWML_CALLING_BEDROCK_SWAIG)),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.Answer`
pub(crate) static SWML_CALLING_ANSWER: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "answer",
        Schema::Object(&Object {
            fields: &[
                Field::optional(
                    "max_duration",
                    Schema::Union(&Union { of: &[Schema::INTEGER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional("codecs", Schema::TEXT),
                Field::optional("username", Schema::TEXT),
                Field::optional("password", Schema::TEXT),
            ],
            ..Object::EMPTY
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.AnyOfProperty`
pub(crate) static SWML_CALLING_ANY_OF_PROPERTY: Schema = Schema::Object(&Object {
    fields: &[Field::required("anyOf", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_SCHEMA_TYPE))))],
    ..Object::EMPTY
});

/// `SWML.Calling.ArrayProperty`
pub(crate) static SWML_CALLING_ARRAY_PROPERTY: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("description", Schema::TEXT),
        Field::optional(
            "nullable",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::required("type", Schema::Enum(&["array"])),
        Field::optional("default", Schema::List(&List::of(Schema::Any))),
        Field::required("items", Schema::Ref(&SWML_CALLING_SCHEMA_TYPE)),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.AttentionTimeout`
pub(crate) static SWML_CALLING_ATTENTION_TIMEOUT: Schema = Schema::Union(&Union {
    of: &[
        Schema::Integer(&NumberRule { minimum: Some(10000.0), maximum: Some(600000.0), ..NumberRule::NONE }),
        Schema::Ref(&SWML_VARIABLE),
    ],
    tag: None,
});

/// `SWML.Calling.BedrockDataMap`
pub(crate) static SWML_CALLING_BEDROCK_DATA_MAP: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("output", Schema::Ref(&SWML_CALLING_BEDROCK_OUTPUT)),
        Field::optional(
            "expressions",
            Schema::List(&List::of(Schema::Ref(&SWML_CALLING_BEDROCK_EXPRESSION))),
        ),
        Field::optional("webhooks", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_BEDROCK_WEBHOOK)))),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.BedrockExpression`
pub(crate) static SWML_CALLING_BEDROCK_EXPRESSION: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("output", Schema::Ref(&SWML_CALLING_BEDROCK_OUTPUT)),
        Field::required("string", Schema::TEXT),
        Field::required("pattern", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.BedrockOutput`
pub(crate) static SWML_CALLING_BEDROCK_OUTPUT: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("response", Schema::TEXT),
        Field::optional(
            "action",
            Schema::Union(&Union {
                of: &[
                    Schema::Ref(&SWML_CALLING_ACTION),
                    Schema::List(&List::of(Schema::Ref(&SWML_CALLING_ACTION))),
                ],
                tag: None,
            }),
        ),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.BedrockParams`
pub(crate) static SWML_CALLING_BEDROCK_PARAMS: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional(
            "attention_timeout",
            Schema::Union(&Union {
                of: &[
                    Schema::Ref(&SWML_CALLING_ATTENTION_TIMEOUT),
                    Schema::NumberEnum(&[0.0]),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "hard_stop_time",
            Schema::Union(&Union {
                of: &[
                    Schema::String(&StringRule {
                        pattern: Some("^(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?$"),
                        ..StringRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "inactivity_timeout",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule {
                        minimum: Some(10000.0),
                        maximum: Some(3600000.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "video_listening_file",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional(
            "video_idle_file",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional(
            "video_talking_file",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("hard_stop_prompt", Schema::TEXT),
    ],
    rest: Some(Schema::Any),
    ..Object::EMPTY
});

/// `SWML.Calling.BedrockPostPrompt`
pub(crate) static SWML_CALLING_BEDROCK_POST_PROMPT: Schema = Schema::Union(&Union {
    of: &[
        Schema::Ref(&SWML_CALLING_OMIT_PROPERTIES_BEDROCK_POST_POMPT_TEXT_OMITTED_PROMPT_PROPS),
        Schema::Ref(&SWML_CALLING_OMIT_PROPERTIES_BEDROCK_POST_PROMPT_POM_OMITTED_PROMPT_PROPS),
    ],
    tag: None,
});

/// `SWML.Calling.BedrockPrompt`
pub(crate) static SWML_CALLING_BEDROCK_PROMPT: Schema = Schema::Union(&Union {
    of: &[
        Schema::Ref(&SWML_CALLING_OMIT_PROPERTIES_BEDROCK_PROMPT_TEXT_OMITTED_PROMPT_PROPS),
        Schema::Ref(&SWML_CALLING_OMIT_PROPERTIES_BEDROCK_PROMPT_POM_OMITTED_PROMPT_PROPS),
    ],
    tag: None,
});

/// `SWML.Calling.BedrockSWAIG`
pub(crate) static SWML_CALLING_BEDROCK_SWAIG: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional(
            "functions",
            Schema::List(&List::of(Schema::Ref(&SWML_CALLING_BEDROCK_SWAIG_FUNCTION))),
        ),
        Field::optional("defaults", Schema::Ref(&SWML_CALLING_SWAIG_DEFAULTS)),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.BedrockSWAIGFunction`
pub(crate) static SWML_CALLING_BEDROCK_SWAIG_FUNCTION: Schema = Schema::Union(&Union {
    of: &[
        Schema::Object(&Object {
            fields: &[
                Field::required("description", Schema::TEXT),
                Field::optional("parameters", Schema::Ref(&SWML_CALLING_FUNCTION_PARAMETERS)),
                Field::optional(
                    "active",
                    Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional(
                    "meta_data",
                    Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY }),
                ),
                Field::optional("meta_data_token", Schema::TEXT),
                Field::optional("web_hook_url", Schema::TEXT),
                Field::required("function", Schema::TEXT),
                Field::optional("data_map", Schema::Ref(&SWML_CALLING_BEDROCK_DATA_MAP)),
            ],
            ..Object::EMPTY
        }),
        Schema::Object(&Object {
            fields: &[
                Field::required("description", Schema::TEXT),
                Field::optional("parameters", Schema::Ref(&SWML_CALLING_FUNCTION_PARAMETERS)),
                Field::optional(
                    "active",
                    Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional(
                    "meta_data",
                    Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY }),
                ),
                Field::optional("meta_data_token", Schema::TEXT),
                Field::optional("web_hook_url", Schema::TEXT),
                Field::required("function", Schema::Enum(&["startup_hook"])),
                Field::optional("data_map", Schema::Ref(&SWML_CALLING_BEDROCK_DATA_MAP)),
            ],
            ..Object::EMPTY
        }),
        Schema::Object(&Object {
            fields: &[
                Field::required("description", Schema::TEXT),
                Field::optional("parameters", Schema::Ref(&SWML_CALLING_FUNCTION_PARAMETERS)),
                Field::optional(
                    "active",
                    Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional(
                    "meta_data",
                    Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY }),
                ),
                Field::optional("meta_data_token", Schema::TEXT),
                Field::optional("web_hook_url", Schema::TEXT),
                Field::required("function", Schema::Enum(&["hangup_hook"])),
                Field::optional("data_map", Schema::Ref(&SWML_CALLING_BEDROCK_DATA_MAP)),
            ],
            ..Object::EMPTY
        }),
        Schema::Object(&Object {
            fields: &[
                Field::required("description", Schema::TEXT),
                Field::optional("parameters", Schema::Ref(&SWML_CALLING_FUNCTION_PARAMETERS)),
                Field::optional(
                    "active",
                    Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional(
                    "meta_data",
                    Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY }),
                ),
                Field::optional("meta_data_token", Schema::TEXT),
                Field::optional("web_hook_url", Schema::TEXT),
                Field::required("function", Schema::Enum(&["summarize_conversation"])),
                Field::optional("data_map", Schema::Ref(&SWML_CALLING_BEDROCK_DATA_MAP)),
            ],
            ..Object::EMPTY
        }),
    ],
    tag: None,
});

/// `SWML.Calling.BedrockWebhook`
pub(crate) static SWML_CALLING_BEDROCK_WEBHOOK: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional(
            "expressions",
            Schema::List(&List::of(Schema::Ref(&SWML_CALLING_BEDROCK_EXPRESSION))),
        ),
        Field::optional("output", Schema::Ref(&SWML_CALLING_BEDROCK_OUTPUT)),
        Field::optional(
            "error_keys",
            Schema::Union(&Union { of: &[Schema::TEXT, Schema::List(&List::of(Schema::TEXT))], tag: None }),
        ),
        Field::required("url", Schema::TEXT),
        Field::optional(
            "foreach",
            Schema::Object(&Object {
                fields: &[
                    Field::required("input_key", Schema::TEXT),
                    Field::required("output_key", Schema::TEXT),
                    Field::optional(
                        "max",
                        Schema::Union(&Union {
                            of: &[Schema::INTEGER, Schema::Ref(&SWML_VARIABLE)],
                            tag: None,
                        }),
                    ),
                    Field::required("append", Schema::TEXT),
                ],
                ..Object::EMPTY
            }),
        ),
        Field::optional("headers", Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY })),
        Field::optional(
            "method",
            Schema::Union(&Union {
                of: &[Schema::Enum(&["GET", "POST", "PUT", "DELETE"]), Schema::Ref(&SWML_VARIABLE)],
                tag: None,
            }),
        ),
        Field::optional(
            "input_args_as_params",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional("params", Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY })),
        Field::optional(
            "require_args",
            Schema::Union(&Union { of: &[Schema::TEXT, Schema::List(&List::of(Schema::TEXT))], tag: None }),
        ),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.BooleanProperty`
pub(crate) static SWML_CALLING_BOOLEAN_PROPERTY: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("description", Schema::TEXT),
        Field::optional(
            "nullable",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::required("type", Schema::Enum(&["boolean"])),
        Field::optional(
            "default",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.CallStatus`
pub(crate) static SWML_CALLING_CALL_STATUS: Schema = Schema::Union(&Union {
    of: &[Schema::Enum(&["created", "ringing", "answered", "ended"]), Schema::Ref(&SWML_VARIABLE)],
    tag: None,
});

/// `SWML.Calling.ChangeContextAction`
pub(crate) static SWML_CALLING_CHANGE_CONTEXT_ACTION: Schema =
    Schema::Object(&Object { fields: &[Field::required("change_context", Schema::TEXT)], ..Object::EMPTY });

/// `SWML.Calling.ChangeStepAction`
pub(crate) static SWML_CALLING_CHANGE_STEP_ACTION: Schema =
    Schema::Object(&Object { fields: &[Field::required("change_step", Schema::TEXT)], ..Object::EMPTY });

/// `SWML.Calling.Cond`
pub(crate) static SWML_CALLING_COND: Schema = Schema::Object(&Object {
    fields: &[Field::required("cond", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_COND_PARAMS))))],
    ..Object::EMPTY
});

/// `SWML.Calling.CondElse`
pub(crate) static SWML_CALLING_COND_ELSE: Schema = Schema::Object(&Object {
    fields: &[Field::required("else", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_SWML_METHOD))))],
    ..Object::EMPTY
});

/// `SWML.Calling.CondParams`
pub(crate) static SWML_CALLING_COND_PARAMS: Schema = Schema::Union(&Union {
    of: &[Schema::Ref(&SWML_CALLING_COND_REG), Schema::Ref(&SWML_CALLING_COND_ELSE)],
    tag: None,
});

/// `SWML.Calling.CondReg`
pub(crate) static SWML_CALLING_COND_REG: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("when", Schema::TEXT),
        Field::required("then", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_SWML_METHOD)))),
        Field::optional("else", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_SWML_METHOD)))),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.Connect`
pub(crate) static SWML_CALLING_CONNECT: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "connect",
        Schema::Union(&Union {
            of: &[
                Schema::Ref(&SWML_CALLING_CONNECT_DEVICE_SINGLE),
                Schema::Ref(&SWML_CALLING_CONNECT_DEVICE_SERIAL),
                Schema::Ref(&SWML_CALLING_CONNECT_DEVICE_PARALLEL),
                Schema::Ref(&SWML_CALLING_CONNECT_DEVICE_SERIAL_PARALLEL),
            ],
            tag: None,
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.ConnectDestination`
pub(crate) static SWML_CALLING_CONNECT_DESTINATION: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("to", Schema::TEXT),
        Field::optional("from", Schema::TEXT),
        Field::optional("from_name", Schema::TEXT),
        Field::optional("headers", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_CONNECT_HEADERS)))),
        Field::optional("codecs", Schema::TEXT),
        Field::optional(
            "webrtc_media",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "session_timeout",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule { minimum: Some(1.0), ..NumberRule::NONE }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional("username", Schema::TEXT),
        Field::optional("password", Schema::TEXT),
        Field::optional(
            "timeout",
            Schema::Union(&Union { of: &[Schema::INTEGER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional("call_state_events", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_CALL_STATUS)))),
        Field::optional(
            "call_state_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional(
            "confirm",
            Schema::Union(&Union {
                of: &[
                    Schema::TEXT,
                    Schema::List(&List::of(Schema::Ref(&SWML_CALLING_VALID_CONFIRM_METHODS))),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "confirm_timeout",
            Schema::Union(&Union { of: &[Schema::INTEGER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "encryption",
            Schema::Union(&Union {
                of: &[Schema::Enum(&["mandatory", "optional", "forbidden"]), Schema::Ref(&SWML_VARIABLE)],
                tag: None,
            }),
        ),
        Field::optional("name", Schema::TEXT),
        Field::optional("codec", Schema::TEXT),
        Field::optional(
            "realtime",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "status_url_method",
            Schema::Union(&Union {
                of: &[Schema::Enum(&["GET", "POST"]), Schema::Ref(&SWML_VARIABLE)],
                tag: None,
            }),
        ),
        Field::optional("authorization_bearer_token", Schema::TEXT),
        Field::optional("custom_parameters", Schema::Ref(&SWML_CALLING_RECORD_STRING)),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.ConnectDeviceParallel`
pub(crate) static SWML_CALLING_CONNECT_DEVICE_PARALLEL: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("from", Schema::TEXT),
        Field::optional("from_name", Schema::TEXT),
        Field::optional("headers", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_CONNECT_HEADERS)))),
        Field::optional("codecs", Schema::TEXT),
        Field::optional(
            "webrtc_media",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "session_timeout",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule { minimum: Some(1.0), ..NumberRule::NONE }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional("ringback", Schema::List(&List::of(Schema::TEXT))),
        Field::optional(
            "result",
            Schema::Union(&Union {
                of: &[
                    Schema::Ref(&SWML_CALLING_CONNECT_SWITCH),
                    Schema::List(&List::of(Schema::Ref(&SWML_CALLING_COND_PARAMS))),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "timeout",
            Schema::Union(&Union { of: &[Schema::INTEGER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "max_duration",
            Schema::Union(&Union { of: &[Schema::INTEGER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "answer_on_bridge",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "confirm",
            Schema::Union(&Union {
                of: &[
                    Schema::TEXT,
                    Schema::List(&List::of(Schema::Ref(&SWML_CALLING_VALID_CONFIRM_METHODS))),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "confirm_timeout",
            Schema::Union(&Union { of: &[Schema::INTEGER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "encryption",
            Schema::Union(&Union {
                of: &[Schema::Enum(&["mandatory", "optional", "forbidden"]), Schema::Ref(&SWML_VARIABLE)],
                tag: None,
            }),
        ),
        Field::optional(
            "call_state_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("transfer_after_bridge", Schema::TEXT),
        Field::optional("call_state_events", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_CALL_STATUS)))),
        Field::optional(
            "status_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::required("parallel", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_CONNECT_DESTINATION)))),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.ConnectDeviceSerial`
pub(crate) static SWML_CALLING_CONNECT_DEVICE_SERIAL: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("from", Schema::TEXT),
        Field::optional("from_name", Schema::TEXT),
        Field::optional("headers", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_CONNECT_HEADERS)))),
        Field::optional("codecs", Schema::TEXT),
        Field::optional(
            "webrtc_media",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "session_timeout",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule { minimum: Some(1.0), ..NumberRule::NONE }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional("ringback", Schema::List(&List::of(Schema::TEXT))),
        Field::optional(
            "result",
            Schema::Union(&Union {
                of: &[
                    Schema::Ref(&SWML_CALLING_CONNECT_SWITCH),
                    Schema::List(&List::of(Schema::Ref(&SWML_CALLING_COND_PARAMS))),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "timeout",
            Schema::Union(&Union { of: &[Schema::INTEGER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "max_duration",
            Schema::Union(&Union { of: &[Schema::INTEGER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "answer_on_bridge",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "confirm",
            Schema::Union(&Union {
                of: &[
                    Schema::TEXT,
                    Schema::List(&List::of(Schema::Ref(&SWML_CALLING_VALID_CONFIRM_METHODS))),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "confirm_timeout",
            Schema::Union(&Union { of: &[Schema::INTEGER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "encryption",
            Schema::Union(&Union {
                of: &[Schema::Enum(&["mandatory", "optional", "forbidden"]), Schema::Ref(&SWML_VARIABLE)],
                tag: None,
            }),
        ),
        Field::optional(
            "call_state_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("transfer_after_bridge", Schema::TEXT),
        Field::optional("call_state_events", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_CALL_STATUS)))),
        Field::optional(
            "status_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::required("serial", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_CONNECT_DESTINATION)))),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.ConnectDeviceSerialParallel`
pub(crate) static SWML_CALLING_CONNECT_DEVICE_SERIAL_PARALLEL: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("from", Schema::TEXT),
        Field::optional("from_name", Schema::TEXT),
        Field::optional("headers", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_CONNECT_HEADERS)))),
        Field::optional("codecs", Schema::TEXT),
        Field::optional(
            "webrtc_media",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "session_timeout",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule { minimum: Some(1.0), ..NumberRule::NONE }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional("ringback", Schema::List(&List::of(Schema::TEXT))),
        Field::optional(
            "result",
            Schema::Union(&Union {
                of: &[
                    Schema::Ref(&SWML_CALLING_CONNECT_SWITCH),
                    Schema::List(&List::of(Schema::Ref(&SWML_CALLING_COND_PARAMS))),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "timeout",
            Schema::Union(&Union { of: &[Schema::INTEGER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "max_duration",
            Schema::Union(&Union { of: &[Schema::INTEGER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "answer_on_bridge",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "confirm",
            Schema::Union(&Union {
                of: &[
                    Schema::TEXT,
                    Schema::List(&List::of(Schema::Ref(&SWML_CALLING_VALID_CONFIRM_METHODS))),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "confirm_timeout",
            Schema::Union(&Union { of: &[Schema::INTEGER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "encryption",
            Schema::Union(&Union {
                of: &[Schema::Enum(&["mandatory", "optional", "forbidden"]), Schema::Ref(&SWML_VARIABLE)],
                tag: None,
            }),
        ),
        Field::optional(
            "call_state_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("transfer_after_bridge", Schema::TEXT),
        Field::optional("call_state_events", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_CALL_STATUS)))),
        Field::optional(
            "status_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::required(
            "serial_parallel",
            Schema::List(&List::of(Schema::List(&List::of(Schema::Ref(&SWML_CALLING_CONNECT_DESTINATION))))),
        ),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.ConnectDeviceSingle`
pub(crate) static SWML_CALLING_CONNECT_DEVICE_SINGLE: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("from", Schema::TEXT),
        Field::optional("from_name", Schema::TEXT),
        Field::optional("headers", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_CONNECT_HEADERS)))),
        Field::optional("codecs", Schema::TEXT),
        Field::optional(
            "webrtc_media",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "session_timeout",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule { minimum: Some(1.0), ..NumberRule::NONE }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional("ringback", Schema::List(&List::of(Schema::TEXT))),
        Field::optional(
            "result",
            Schema::Union(&Union {
                of: &[
                    Schema::Ref(&SWML_CALLING_CONNECT_SWITCH),
                    Schema::List(&List::of(Schema::Ref(&SWML_CALLING_COND_PARAMS))),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "timeout",
            Schema::Union(&Union { of: &[Schema::INTEGER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "max_duration",
            Schema::Union(&Union { of: &[Schema::INTEGER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "answer_on_bridge",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "confirm",
            Schema::Union(&Union {
                of: &[
                    Schema::TEXT,
                    Schema::List(&List::of(Schema::Ref(&SWML_CALLING_VALID_CONFIRM_METHODS))),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "confirm_timeout",
            Schema::Union(&Union { of: &[Schema::INTEGER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "encryption",
            Schema::Union(&Union {
                of: &[Schema::Enum(&["mandatory", "optional", "forbidden"]), Schema::Ref(&SWML_VARIABLE)],
                tag: None,
            }),
        ),
        Field::optional(
            "call_state_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("transfer_after_bridge", Schema::TEXT),
        Field::optional("call_state_events", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_CALL_STATUS)))),
        Field::optional(
            "status_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::required("to", Schema::TEXT),
        Field::optional("username", Schema::TEXT),
        Field::optional("password", Schema::TEXT),
        Field::optional("name", Schema::TEXT),
        Field::optional("codec", Schema::TEXT),
        Field::optional(
            "realtime",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "status_url_method",
            Schema::Union(&Union {
                of: &[Schema::Enum(&["GET", "POST"]), Schema::Ref(&SWML_VARIABLE)],
                tag: None,
            }),
        ),
        Field::optional("authorization_bearer_token", Schema::TEXT),
        Field::optional("custom_parameters", Schema::Ref(&SWML_CALLING_RECORD_STRING)),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.ConnectHeaders`
pub(crate) static SWML_CALLING_CONNECT_HEADERS: Schema = Schema::Object(&Object {
    fields: &[Field::required("name", Schema::TEXT), Field::required("value", Schema::TEXT)],
    ..Object::EMPTY
});

/// `SWML.Calling.ConnectSwitch`
pub(crate) static SWML_CALLING_CONNECT_SWITCH: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("variable", Schema::TEXT),
        Field::required(
            "case",
            Schema::Object(&Object {
                rest: Some(Schema::List(&List::of(Schema::Ref(&SWML_CALLING_SWML_METHOD)))),
                ..Object::EMPTY
            }),
        ),
        Field::optional("default", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_SWML_METHOD)))),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.ConstProperty`
pub(crate) static SWML_CALLING_CONST_PROPERTY: Schema =
    Schema::Object(&Object { fields: &[Field::required("const", Schema::Any)], ..Object::EMPTY });

/// `SWML.Calling.ContextPOMSteps`
pub(crate) static SWML_CALLING_CONTEXT_POM_STEPS: Schema = Schema::Object(&Object {
    fields: &[
        Field::required(
            "name",
            Schema::Union(&Union {
                of: &[
                    Schema::String(&StringRule { pattern: Some("^(?!next$).*$"), ..StringRule::NONE }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional("step_criteria", Schema::TEXT),
        Field::optional("functions", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("valid_contexts", Schema::List(&List::of(Schema::TEXT))),
        Field::optional(
            "skip_user_turn",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "end",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional("valid_steps", Schema::List(&List::of(Schema::TEXT))),
        Field::required("pom", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_POM)))),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.ContextSteps`
pub(crate) static SWML_CALLING_CONTEXT_STEPS: Schema = Schema::Union(&Union {
    of: &[Schema::Ref(&SWML_CALLING_CONTEXT_POM_STEPS), Schema::Ref(&SWML_CALLING_CONTEXT_TEXT_STEPS)],
    tag: None,
});

/// `SWML.Calling.ContextSwitchAction`
pub(crate) static SWML_CALLING_CONTEXT_SWITCH_ACTION: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "context_switch",
        Schema::Object(&Object {
            fields: &[
                Field::required("system_prompt", Schema::TEXT),
                Field::optional(
                    "consolidate",
                    Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional("user_prompt", Schema::TEXT),
            ],
            ..Object::EMPTY
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.ContextTextSteps`
pub(crate) static SWML_CALLING_CONTEXT_TEXT_STEPS: Schema = Schema::Object(&Object {
    fields: &[
        Field::required(
            "name",
            Schema::Union(&Union {
                of: &[
                    Schema::String(&StringRule { pattern: Some("^(?!next$).*$"), ..StringRule::NONE }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional("step_criteria", Schema::TEXT),
        Field::optional("functions", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("valid_contexts", Schema::List(&List::of(Schema::TEXT))),
        Field::optional(
            "skip_user_turn",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "end",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional("valid_steps", Schema::List(&List::of(Schema::TEXT))),
        Field::required("text", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.Contexts`
pub(crate) static SWML_CALLING_CONTEXTS: Schema = Schema::Object(&Object {
    fields: &[Field::required("default", Schema::Ref(&SWML_CALLING_CONTEXTS_OBJECT))],
    rest: Some(Schema::Ref(&SWML_CALLING_CONTEXTS_OBJECT)),
    ..Object::EMPTY
});

/// `SWML.Calling.ContextsObject`
pub(crate) static SWML_CALLING_CONTEXTS_OBJECT: Schema = Schema::Union(&Union {
    of: &[Schema::Ref(&SWML_CALLING_CONTEXTS_POM_OBJECT), Schema::Ref(&SWML_CALLING_CONTEXTS_TEXT_OBJECT)],
    tag: None,
});

/// `SWML.Calling.ContextsPOMObject`
pub(crate) static SWML_CALLING_CONTEXTS_POM_OBJECT: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("steps", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_CONTEXT_STEPS)))),
        Field::optional(
            "isolated",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional("enter_fillers", Schema::Ref(&SWML_CALLING_FUNCTION_FILLERS)),
        Field::optional("exit_fillers", Schema::Ref(&SWML_CALLING_FUNCTION_FILLERS)),
        Field::optional(
            "pom",
            Schema::List(&List {
                items: Schema::Ref(&SWML_CALLING_POM),
                min_items: Some(1),
                max_items: None,
            }),
        ),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.ContextsTextObject`
pub(crate) static SWML_CALLING_CONTEXTS_TEXT_OBJECT: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("steps", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_CONTEXT_STEPS)))),
        Field::optional(
            "isolated",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional("enter_fillers", Schema::Ref(&SWML_CALLING_FUNCTION_FILLERS)),
        Field::optional("exit_fillers", Schema::Ref(&SWML_CALLING_FUNCTION_FILLERS)),
        Field::optional("text", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.ConversationMessage`
pub(crate) static SWML_CALLING_CONVERSATION_MESSAGE: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("role", Schema::Ref(&SWML_CALLING_CONVERSATION_ROLE)),
        Field::required("content", Schema::TEXT),
        Field::optional("lang", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.ConversationRole`
pub(crate) static SWML_CALLING_CONVERSATION_ROLE: Schema = Schema::Union(&Union {
    of: &[Schema::Enum(&["user", "assistant", "system"]), Schema::Ref(&SWML_VARIABLE)],
    tag: None,
});

/// `SWML.Calling.CustomTranslationFilter`
pub(crate) static SWML_CALLING_CUSTOM_TRANSLATION_FILTER: Schema = Schema::Union(&Union {
    of: &[
        Schema::String(&StringRule { pattern: Some("^prompt:.+$"), ..StringRule::NONE }),
        Schema::Ref(&SWML_VARIABLE),
    ],
    tag: None,
});

/// `SWML.Calling.Denoise`
pub(crate) static SWML_CALLING_DENOISE: Schema = Schema::Object(&Object {
    fields: &[Field::required("denoise", Schema::Object(&Object::EMPTY))],
    ..Object::EMPTY
});

/// `SWML.Calling.DetectMachine`
pub(crate) static SWML_CALLING_DETECT_MACHINE: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "detect_machine",
        Schema::Object(&Object {
            fields: &[
                Field::optional(
                    "detect_message_end",
                    Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional("detectors", Schema::TEXT),
                Field::optional(
                    "end_silence_timeout",
                    Schema::Union(&Union {
                        of: &[
                            Schema::Number(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE }),
                            Schema::Ref(&SWML_VARIABLE),
                        ],
                        tag: None,
                    }),
                ),
                Field::optional(
                    "initial_timeout",
                    Schema::Union(&Union {
                        of: &[
                            Schema::Number(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE }),
                            Schema::Ref(&SWML_VARIABLE),
                        ],
                        tag: None,
                    }),
                ),
                Field::optional(
                    "machine_ready_timeout",
                    Schema::Union(&Union {
                        of: &[
                            Schema::Number(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE }),
                            Schema::Ref(&SWML_VARIABLE),
                        ],
                        tag: None,
                    }),
                ),
                Field::optional(
                    "machine_voice_threshold",
                    Schema::Union(&Union {
                        of: &[
                            Schema::Number(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE }),
                            Schema::Ref(&SWML_VARIABLE),
                        ],
                        tag: None,
                    }),
                ),
                Field::optional(
                    "machine_words_threshold",
                    Schema::Union(&Union {
                        of: &[
                            Schema::Integer(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE }),
                            Schema::Ref(&SWML_VARIABLE),
                        ],
                        tag: None,
                    }),
                ),
                Field::optional(
                    "status_url",
                    Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
                ),
                Field::optional(
                    "timeout",
                    Schema::Union(&Union {
                        of: &[
                            Schema::Number(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE }),
                            Schema::Ref(&SWML_VARIABLE),
                        ],
                        tag: None,
                    }),
                ),
                Field::optional(
                    "tone",
                    Schema::Union(&Union {
                        of: &[Schema::Enum(&["CED", "CNG"]), Schema::Ref(&SWML_VARIABLE)],
                        tag: None,
                    }),
                ),
                Field::optional(
                    "wait",
                    Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
            ],
            ..Object::EMPTY
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.Direction`
pub(crate) static SWML_CALLING_DIRECTION: Schema = Schema::Union(&Union {
    of: &[Schema::Enum(&["inbound", "outbound"]), Schema::Ref(&SWML_VARIABLE)],
    tag: None,
});

/// `SWML.Calling.EnterQueue`
pub(crate) static SWML_CALLING_ENTER_QUEUE: Schema = Schema::Object(&Object {
    fields: &[Field::required("enter_queue", Schema::Ref(&SWML_CALLING_ENTER_QUEUE_OBJECT))],
    ..Object::EMPTY
});

/// `SWML.Calling.EnterQueueObject`
pub(crate) static SWML_CALLING_ENTER_QUEUE_OBJECT: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("queue_name", Schema::TEXT),
        Field::required("transfer_after_bridge", Schema::TEXT),
        Field::optional(
            "status_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("wait_url", Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE })),
        Field::optional(
            "wait_time",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule { minimum: Some(1.0), ..NumberRule::NONE }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.Execute`
pub(crate) static SWML_CALLING_EXECUTE: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "execute",
        Schema::Union(&Union {
            of: &[
                Schema::Object(&Object {
                    fields: &[
                        Field::required("dest", Schema::TEXT),
                        Field::optional(
                            "params",
                            Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY }),
                        ),
                        Field::optional(
                            "meta",
                            Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY }),
                        ),
                        Field::optional(
                            "on_return",
                            Schema::List(&List::of(Schema::Ref(&SWML_CALLING_SWML_METHOD))),
                        ),
                        Field::optional(
                            "result",
                            Schema::Union(&Union {
                                of: &[
                                    Schema::Ref(&SWML_CALLING_EXECUTE_SWITCH),
                                    Schema::List(&List::of(Schema::Ref(&SWML_CALLING_COND_PARAMS))),
                                ],
                                tag: None,
                            }),
                        ),
                    ],
                    ..Object::EMPTY
                }),
                Schema::TEXT,
            ],
            tag: None,
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.ExecuteSwitch`
pub(crate) static SWML_CALLING_EXECUTE_SWITCH: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("variable", Schema::TEXT),
        Field::required(
            "case",
            Schema::Object(&Object {
                rest: Some(Schema::List(&List::of(Schema::Ref(&SWML_CALLING_SWML_METHOD)))),
                ..Object::EMPTY
            }),
        ),
        Field::optional("default", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_SWML_METHOD)))),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.Expression`
pub(crate) static SWML_CALLING_EXPRESSION: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("string", Schema::TEXT),
        Field::required("pattern", Schema::TEXT),
        Field::required("output", Schema::Ref(&SWML_CALLING_OUTPUT)),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.FunctionFillers`
pub(crate) static SWML_CALLING_FUNCTION_FILLERS: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("default", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("auto", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("bg", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("ca", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("zh", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("zh-CN", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("zh-Hans", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("zh-TW", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("zh-Hant", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("zh-HK", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("cs", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("da", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("da-DK", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("nl", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("en", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("en-US", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("en-GB", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("en-NZ", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("en-IN", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("en-AU", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("et", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("fi", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("nl-BE", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("fr", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("fr-CA", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("de", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("de-CH", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("el", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("hi", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("hu", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("id", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("it", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("ja", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("ko", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("ko-KR", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("lv", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("lt", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("ms", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("multi", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("no", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("pl", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("pt", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("pt-BR", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("pt-PT", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("ro", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("ru", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("sk", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("es", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("es-419", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("sv", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("sv-SE", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("th", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("th-TH", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("tr", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("uk", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("vi", Schema::List(&List::of(Schema::TEXT))),
    ],
    rest: Some(Schema::List(&List::of(Schema::TEXT))),
    ..Object::EMPTY
});

/// `SWML.Calling.FunctionParameters`
pub(crate) static SWML_CALLING_FUNCTION_PARAMETERS: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("type", Schema::Enum(&["object"])),
        Field::required(
            "properties",
            Schema::Object(&Object { rest: Some(Schema::Ref(&SWML_CALLING_SCHEMA_TYPE)), ..Object::EMPTY }),
        ),
        Field::optional("required", Schema::List(&List::of(Schema::TEXT))),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.GlobalData`
pub(crate) static SWML_CALLING_GLOBAL_DATA: Schema =
    Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY });

/// `SWML.Calling.Goto`
pub(crate) static SWML_CALLING_GOTO: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "goto",
        Schema::Object(&Object {
            fields: &[
                Field::required("label", Schema::TEXT),
                Field::optional("when", Schema::TEXT),
                Field::optional(
                    "max",
                    Schema::Union(&Union {
                        of: &[
                            Schema::Integer(&NumberRule {
                                minimum: Some(1.0),
                                maximum: Some(100.0),
                                ..NumberRule::NONE
                            }),
                            Schema::Ref(&SWML_VARIABLE),
                        ],
                        tag: None,
                    }),
                ),
            ],
            ..Object::EMPTY
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.HangUpHookSWAIGFunction`
pub(crate) static SWML_CALLING_HANG_UP_HOOK_SWAIG_FUNCTION: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("description", Schema::TEXT),
        Field::optional("purpose", Schema::TEXT),
        Field::optional("parameters", Schema::Ref(&SWML_CALLING_FUNCTION_PARAMETERS)),
        Field::optional("fillers", Schema::Ref(&SWML_CALLING_FUNCTION_FILLERS)),
        Field::optional("argument", Schema::Ref(&SWML_CALLING_FUNCTION_PARAMETERS)),
        Field::optional(
            "active",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional("meta_data", Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY })),
        Field::optional("meta_data_token", Schema::TEXT),
        Field::optional(
            "data_map",
            Schema::Object(&Object {
                fields: &[
                    Field::optional("output", Schema::Ref(&SWML_CALLING_OUTPUT)),
                    Field::optional(
                        "expressions",
                        Schema::List(&List::of(Schema::Ref(&SWML_CALLING_EXPRESSION))),
                    ),
                    Field::optional("webhooks", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_WEBHOOK)))),
                ],
                min_fields: Some(1),
                ..Object::EMPTY
            }),
        ),
        Field::optional(
            "skip_fillers",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional("web_hook_url", Schema::TEXT),
        Field::optional("wait_file", Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE })),
        Field::optional(
            "wait_file_loops",
            Schema::Union(&Union { of: &[Schema::INTEGER, Schema::TEXT], tag: None }),
        ),
        Field::optional(
            "wait_for_fillers",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::required("function", Schema::Enum(&["hangup_hook"])),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.Hangup`
pub(crate) static SWML_CALLING_HANGUP: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "hangup",
        Schema::Object(&Object {
            fields: &[Field::optional(
                "reason",
                Schema::Union(&Union {
                    of: &[Schema::Enum(&["hangup", "busy", "decline"]), Schema::Ref(&SWML_VARIABLE)],
                    tag: None,
                }),
            )],
            ..Object::EMPTY
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.HangupAction`
pub(crate) static SWML_CALLING_HANGUP_ACTION: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "hangup",
        Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.Hint`
pub(crate) static SWML_CALLING_HINT: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("hint", Schema::TEXT),
        Field::required("pattern", Schema::TEXT),
        Field::required("replace", Schema::TEXT),
        Field::optional(
            "ignore_case",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.HoldAction`
pub(crate) static SWML_CALLING_HOLD_ACTION: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "hold",
        Schema::Union(&Union {
            of: &[
                Schema::Integer(&NumberRule {
                    minimum: Some(-2147483648.0),
                    maximum: Some(2147483647.0),
                    ..NumberRule::NONE
                }),
                Schema::Object(&Object {
                    fields: &[Field::optional(
                        "timeout",
                        Schema::Union(&Union {
                            of: &[
                                Schema::Integer(&NumberRule {
                                    minimum: Some(-2147483648.0),
                                    maximum: Some(2147483647.0),
                                    ..NumberRule::NONE
                                }),
                                Schema::Ref(&SWML_VARIABLE),
                            ],
                            tag: None,
                        }),
                    )],
                    ..Object::EMPTY
                }),
                Schema::Ref(&SWML_VARIABLE),
            ],
            tag: None,
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.InjectAction`
pub(crate) static SWML_CALLING_INJECT_ACTION: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "inject",
        Schema::Object(&Object {
            fields: &[
                Field::required("message", Schema::TEXT),
                Field::required("direction", Schema::Ref(&SWML_CALLING_TRANSLATE_DIRECTION)),
            ],
            ..Object::EMPTY
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.IntegerProperty`
pub(crate) static SWML_CALLING_INTEGER_PROPERTY: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("description", Schema::TEXT),
        Field::optional(
            "nullable",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::required("type", Schema::Enum(&["integer"])),
        Field::optional(
            "enum",
            Schema::List(&List::of(Schema::Union(&Union {
                of: &[Schema::INTEGER, Schema::Ref(&SWML_VARIABLE)],
                tag: None,
            }))),
        ),
        Field::optional(
            "default",
            Schema::Union(&Union { of: &[Schema::INTEGER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.JoinConference`
pub(crate) static SWML_CALLING_JOIN_CONFERENCE: Schema = Schema::Object(&Object {
    fields: &[Field::required("join_conference", Schema::Ref(&SWML_CALLING_JOIN_CONFERENCE_OBJECT))],
    ..Object::EMPTY
});

/// `SWML.Calling.JoinConferenceObject`
pub(crate) static SWML_CALLING_JOIN_CONFERENCE_OBJECT: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("name", Schema::TEXT),
        Field::optional(
            "muted",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "beep",
            Schema::Union(&Union {
                of: &[Schema::Enum(&["true", "false", "onEnter", "onExit"]), Schema::Ref(&SWML_VARIABLE)],
                tag: None,
            }),
        ),
        Field::optional(
            "start_on_enter",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "end_on_exit",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional("wait_url", Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE })),
        Field::optional(
            "max_participants",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule {
                        minimum: Some(2.0),
                        maximum: Some(100000.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "record",
            Schema::Union(&Union {
                of: &[Schema::Enum(&["do-not-record", "record-from-start"]), Schema::Ref(&SWML_VARIABLE)],
                tag: None,
            }),
        ),
        Field::optional(
            "region",
            Schema::Union(&Union {
                of: &[Schema::Enum(&["global", "us", "eu", "ch"]), Schema::Ref(&SWML_VARIABLE)],
                tag: None,
            }),
        ),
        Field::optional(
            "trim",
            Schema::Union(&Union {
                of: &[Schema::Enum(&["trim-silence", "do-not-trim"]), Schema::Ref(&SWML_VARIABLE)],
                tag: None,
            }),
        ),
        Field::optional("coach", Schema::TEXT),
        Field::optional("status_callback_event", Schema::TEXT),
        Field::optional(
            "status_callback_event_type",
            Schema::Union(&Union {
                of: &[Schema::Enum(&["cxml", "laml", "relay"]), Schema::Ref(&SWML_VARIABLE)],
                tag: None,
            }),
        ),
        Field::optional(
            "status_callback",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional(
            "status_callback_method",
            Schema::Union(&Union {
                of: &[Schema::Enum(&["GET", "POST"]), Schema::Ref(&SWML_VARIABLE)],
                tag: None,
            }),
        ),
        Field::optional(
            "recording_status_callback",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional(
            "recording_status_callback_method",
            Schema::Union(&Union {
                of: &[Schema::Enum(&["GET", "POST"]), Schema::Ref(&SWML_VARIABLE)],
                tag: None,
            }),
        ),
        Field::optional("recording_status_callback_event", Schema::TEXT),
        Field::optional(
            "recording_status_callback_event_type",
            Schema::Union(&Union {
                of: &[Schema::Enum(&["cxml", "laml", "relay"]), Schema::Ref(&SWML_VARIABLE)],
                tag: None,
            }),
        ),
        Field::optional(
            "result",
            Schema::Union(&Union {
                of: &[
                    Schema::Object(&Object {
                        fields: &[
                            Field::required("variable", Schema::TEXT),
                            Field::required(
                                "case",
                                Schema::Object(&Object {
                                    rest: Some(Schema::List(&List::of(Schema::Ref(
                                        &SWML_CALLING_SWML_METHOD,
                                    )))),
                                    ..Object::EMPTY
                                }),
                            ),
                            Field::optional(
                                "default",
                                Schema::List(&List::of(Schema::Ref(&SWML_CALLING_SWML_METHOD))),
                            ),
                        ],
                        ..Object::EMPTY
                    }),
                    Schema::List(&List::of(Schema::Ref(&SWML_CALLING_COND_PARAMS))),
                ],
                tag: None,
            }),
        ),
        Field::optional("stream", Schema::Ref(&SWML_CALLING_JOIN_CONFERENCE_STREAM)),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.JoinConferenceStream`
pub(crate) static SWML_CALLING_JOIN_CONFERENCE_STREAM: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("url", Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE })),
        Field::optional("name", Schema::TEXT),
        Field::optional("codec", Schema::TEXT),
        Field::optional(
            "status_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional(
            "status_url_method",
            Schema::Union(&Union {
                of: &[Schema::Enum(&["GET", "POST"]), Schema::Ref(&SWML_VARIABLE)],
                tag: None,
            }),
        ),
        Field::optional(
            "realtime",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional("authorization_bearer_token", Schema::TEXT),
        Field::optional("custom_parameters", Schema::Ref(&SWML_CALLING_RECORD_STRING)),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.JoinRoom`
pub(crate) static SWML_CALLING_JOIN_ROOM: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "join_room",
        Schema::Object(&Object { fields: &[Field::required("name", Schema::TEXT)], ..Object::EMPTY }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.Label`
pub(crate) static SWML_CALLING_LABEL: Schema =
    Schema::Object(&Object { fields: &[Field::required("label", Schema::TEXT)], ..Object::EMPTY });

/// `SWML.Calling.LanguageParams`
pub(crate) static SWML_CALLING_LANGUAGE_PARAMS: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional(
            "stability",
            Schema::Union(&Union {
                of: &[
                    Schema::Number(&NumberRule {
                        minimum: Some(0.0),
                        maximum: Some(1.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "similarity",
            Schema::Union(&Union {
                of: &[
                    Schema::Number(&NumberRule {
                        minimum: Some(0.0),
                        maximum: Some(1.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "speakingRate",
            Schema::Union(&Union {
                of: &[
                    Schema::Number(&NumberRule {
                        minimum: Some(0.5),
                        maximum: Some(1.5),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "temperature",
            Schema::Union(&Union {
                of: &[
                    Schema::Number(&NumberRule {
                        minimum: Some(0.0),
                        maximum: Some(2.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "speed",
            Schema::Union(&Union {
                of: &[
                    Schema::Number(&NumberRule {
                        minimum: Some(0.5),
                        maximum: Some(2.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "vol",
            Schema::Union(&Union {
                of: &[
                    Schema::Number(&NumberRule {
                        minimum: Some(0.1),
                        maximum: Some(1.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "pitch",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule {
                        minimum: Some(-2147483648.0),
                        maximum: Some(2147483647.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "emotion",
            Schema::Union(&Union {
                of: &[
                    Schema::Enum(&["happy", "sad", "angry", "fearful", "disgusted", "surprised", "neutral"]),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.Languages`
pub(crate) static SWML_CALLING_LANGUAGES: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("name", Schema::TEXT),
        Field::required(
            "code",
            Schema::Union(&Union {
                of: &[
                    Schema::TEXT,
                    Schema::List(&List { items: Schema::TEXT, min_items: None, max_items: Some(3) }),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "listen_language",
            Schema::Union(&Union { of: &[Schema::TEXT, Schema::List(&List::of(Schema::TEXT))], tag: None }),
        ),
        Field::required("voice", Schema::TEXT),
        Field::optional("model", Schema::TEXT),
        Field::optional(
            "auto_emotion",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "auto_speed",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional("engine", Schema::TEXT),
        Field::optional("params", Schema::Ref(&SWML_CALLING_LANGUAGE_PARAMS)),
        Field::optional("fillers", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("function_fillers", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("speech_fillers", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("turn_fillers", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("pronounce", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_PRONOUNCE)))),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.LiveTranscribe`
pub(crate) static SWML_CALLING_LIVE_TRANSCRIBE: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "live_transcribe",
        Schema::Object(&Object {
            fields: &[Field::required("action", Schema::Ref(&SWML_CALLING_TRANSCRIBE_ACTION))],
            ..Object::EMPTY
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.LiveTranslate`
pub(crate) static SWML_CALLING_LIVE_TRANSLATE: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "live_translate",
        Schema::Object(&Object {
            fields: &[Field::required("action", Schema::Ref(&SWML_CALLING_TRANSLATE_ACTION))],
            ..Object::EMPTY
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.MCPServer`
pub(crate) static SWML_CALLING_MCP_SERVER: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("url", Schema::TEXT),
        Field::optional("headers", Schema::Object(&Object { rest: Some(Schema::TEXT), ..Object::EMPTY })),
        Field::optional(
            "resources",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "resource_vars",
            Schema::Object(&Object { rest: Some(Schema::TEXT), ..Object::EMPTY }),
        ),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.Multilingual`
pub(crate) static SWML_CALLING_MULTILINGUAL: Schema = Schema::Object(&Object {
    fields: &[
        Field::required(
            "languages",
            Schema::List(&List::of(Schema::Ref(&SWML_CALLING_MULTILINGUAL_LANGUAGE))),
        ),
        Field::optional("allowed", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("engine", Schema::TEXT),
        Field::optional("model", Schema::TEXT),
        Field::optional("provider", Schema::TEXT),
        Field::optional("start_language", Schema::TEXT),
        Field::optional(
            "min_switch_words",
            Schema::Union(&Union {
                of: &[
                    Schema::Integer(&NumberRule { minimum: Some(1.0), ..NumberRule::NONE }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "fillers",
            Schema::Union(&Union {
                of: &[Schema::List(&List::of(Schema::TEXT)), Schema::Ref(&SWML_CALLING_FUNCTION_FILLERS)],
                tag: None,
            }),
        ),
        Field::optional(
            "function_fillers",
            Schema::Union(&Union {
                of: &[Schema::List(&List::of(Schema::TEXT)), Schema::Ref(&SWML_CALLING_FUNCTION_FILLERS)],
                tag: None,
            }),
        ),
        Field::optional(
            "turn_fillers",
            Schema::Union(&Union {
                of: &[Schema::List(&List::of(Schema::TEXT)), Schema::Ref(&SWML_CALLING_TURN_FILLERS)],
                tag: None,
            }),
        ),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.MultilingualLanguage`
pub(crate) static SWML_CALLING_MULTILINGUAL_LANGUAGE: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("language", Schema::TEXT),
        Field::optional("voice", Schema::TEXT),
        Field::optional("model", Schema::TEXT),
        Field::optional("engine", Schema::TEXT),
        Field::optional("params", Schema::Ref(&SWML_CALLING_LANGUAGE_PARAMS)),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.NullProperty`
pub(crate) static SWML_CALLING_NULL_PROPERTY: Schema = Schema::Object(&Object {
    fields: &[Field::required("type", Schema::Enum(&["null"])), Field::required("description", Schema::TEXT)],
    ..Object::EMPTY
});

/// `SWML.Calling.NumberProperty`
pub(crate) static SWML_CALLING_NUMBER_PROPERTY: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("description", Schema::TEXT),
        Field::optional(
            "nullable",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::required("type", Schema::Enum(&["number"])),
        Field::optional(
            "enum",
            Schema::List(&List::of(Schema::Union(&Union {
                of: &[Schema::INTEGER, Schema::NUMBER, Schema::Ref(&SWML_VARIABLE)],
                tag: None,
            }))),
        ),
        Field::optional(
            "default",
            Schema::Union(&Union {
                of: &[Schema::INTEGER, Schema::NUMBER, Schema::Ref(&SWML_VARIABLE)],
                tag: None,
            }),
        ),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.ObjectProperty`
pub(crate) static SWML_CALLING_OBJECT_PROPERTY: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("description", Schema::TEXT),
        Field::optional(
            "nullable",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::required("type", Schema::Enum(&["object"])),
        Field::optional("default", Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY })),
        Field::optional(
            "properties",
            Schema::Object(&Object { rest: Some(Schema::Ref(&SWML_CALLING_SCHEMA_TYPE)), ..Object::EMPTY }),
        ),
        Field::optional("required", Schema::List(&List::of(Schema::TEXT))),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.OmitPropertiesBedrockPostPomptTextOmittedPromptProps`
pub(crate) static SWML_CALLING_OMIT_PROPERTIES_BEDROCK_POST_POMPT_TEXT_OMITTED_PROMPT_PROPS: Schema =
    Schema::Object(&Object {
        fields: &[
            Field::optional(
                "max_tokens",
                Schema::Union(&Union {
                    of: &[
                        Schema::Integer(&NumberRule {
                            minimum: Some(0.0),
                            maximum: Some(4096.0),
                            ..NumberRule::NONE
                        }),
                        Schema::Ref(&SWML_VARIABLE),
                    ],
                    tag: None,
                }),
            ),
            Field::optional(
                "temperature",
                Schema::Union(&Union {
                    of: &[
                        Schema::Number(&NumberRule {
                            minimum: Some(0.0),
                            maximum: Some(1.5),
                            ..NumberRule::NONE
                        }),
                        Schema::Ref(&SWML_VARIABLE),
                    ],
                    tag: None,
                }),
            ),
            Field::optional(
                "top_p",
                Schema::Union(&Union {
                    of: &[
                        Schema::Number(&NumberRule {
                            minimum: Some(0.0),
                            maximum: Some(1.0),
                            ..NumberRule::NONE
                        }),
                        Schema::Ref(&SWML_VARIABLE),
                    ],
                    tag: None,
                }),
            ),
            Field::optional(
                "confidence",
                Schema::Union(&Union {
                    of: &[
                        Schema::Number(&NumberRule {
                            minimum: Some(0.0),
                            maximum: Some(1.0),
                            ..NumberRule::NONE
                        }),
                        Schema::Ref(&SWML_VARIABLE),
                    ],
                    tag: None,
                }),
            ),
            Field::optional(
                "presence_penalty",
                Schema::Union(&Union {
                    of: &[
                        Schema::Number(&NumberRule {
                            minimum: Some(-2.0),
                            maximum: Some(2.0),
                            ..NumberRule::NONE
                        }),
                        Schema::Ref(&SWML_VARIABLE),
                    ],
                    tag: None,
                }),
            ),
            Field::optional(
                "frequency_penalty",
                Schema::Union(&Union {
                    of: &[
                        Schema::Number(&NumberRule {
                            minimum: Some(-2.0),
                            maximum: Some(2.0),
                            ..NumberRule::NONE
                        }),
                        Schema::Ref(&SWML_VARIABLE),
                    ],
                    tag: None,
                }),
            ),
            Field::required("text", Schema::TEXT),
        ],
        ..Object::EMPTY
    });

/// `SWML.Calling.OmitPropertiesBedrockPostPromptPomOmittedPromptProps`
pub(crate) static SWML_CALLING_OMIT_PROPERTIES_BEDROCK_POST_PROMPT_POM_OMITTED_PROMPT_PROPS: Schema =
    Schema::Object(&Object {
        fields: &[
            Field::optional(
                "max_tokens",
                Schema::Union(&Union {
                    of: &[
                        Schema::Integer(&NumberRule {
                            minimum: Some(0.0),
                            maximum: Some(4096.0),
                            ..NumberRule::NONE
                        }),
                        Schema::Ref(&SWML_VARIABLE),
                    ],
                    tag: None,
                }),
            ),
            Field::optional(
                "temperature",
                Schema::Union(&Union {
                    of: &[
                        Schema::Number(&NumberRule {
                            minimum: Some(0.0),
                            maximum: Some(1.5),
                            ..NumberRule::NONE
                        }),
                        Schema::Ref(&SWML_VARIABLE),
                    ],
                    tag: None,
                }),
            ),
            Field::optional(
                "top_p",
                Schema::Union(&Union {
                    of: &[
                        Schema::Number(&NumberRule {
                            minimum: Some(0.0),
                            maximum: Some(1.0),
                            ..NumberRule::NONE
                        }),
                        Schema::Ref(&SWML_VARIABLE),
                    ],
                    tag: None,
                }),
            ),
            Field::optional(
                "confidence",
                Schema::Union(&Union {
                    of: &[
                        Schema::Number(&NumberRule {
                            minimum: Some(0.0),
                            maximum: Some(1.0),
                            ..NumberRule::NONE
                        }),
                        Schema::Ref(&SWML_VARIABLE),
                    ],
                    tag: None,
                }),
            ),
            Field::optional(
                "presence_penalty",
                Schema::Union(&Union {
                    of: &[
                        Schema::Number(&NumberRule {
                            minimum: Some(-2.0),
                            maximum: Some(2.0),
                            ..NumberRule::NONE
                        }),
                        Schema::Ref(&SWML_VARIABLE),
                    ],
                    tag: None,
                }),
            ),
            Field::optional(
                "frequency_penalty",
                Schema::Union(&Union {
                    of: &[
                        Schema::Number(&NumberRule {
                            minimum: Some(-2.0),
                            maximum: Some(2.0),
                            ..NumberRule::NONE
                        }),
                        Schema::Ref(&SWML_VARIABLE),
                    ],
                    tag: None,
                }),
            ),
            Field::required(
                "pom",
                Schema::List(&List {
                    items: Schema::Ref(&SWML_CALLING_POM),
                    min_items: Some(1),
                    max_items: None,
                }),
            ),
        ],
        ..Object::EMPTY
    });

/// `SWML.Calling.OmitPropertiesBedrockPromptPomOmittedPromptProps`
pub(crate) static SWML_CALLING_OMIT_PROPERTIES_BEDROCK_PROMPT_POM_OMITTED_PROMPT_PROPS: Schema =
    Schema::Object(&Object {
        fields: &[
            Field::optional(
                "voice_id",
                Schema::Union(&Union {
                    of: &[
                        Schema::Enum(&["tiffany", "matthew", "amy", "lupe", "carlos"]),
                        Schema::Ref(&SWML_VARIABLE),
                    ],
                    tag: None,
                }),
            ),
            Field::optional(
                "max_tokens",
                Schema::Union(&Union {
                    of: &[
                        Schema::Integer(&NumberRule {
                            minimum: Some(0.0),
                            maximum: Some(4096.0),
                            ..NumberRule::NONE
                        }),
                        Schema::Ref(&SWML_VARIABLE),
                    ],
                    tag: None,
                }),
            ),
            Field::optional(
                "temperature",
                Schema::Union(&Union {
                    of: &[
                        Schema::Number(&NumberRule {
                            minimum: Some(0.0),
                            maximum: Some(1.5),
                            ..NumberRule::NONE
                        }),
                        Schema::Ref(&SWML_VARIABLE),
                    ],
                    tag: None,
                }),
            ),
            Field::optional(
                "top_p",
                Schema::Union(&Union {
                    of: &[
                        Schema::Number(&NumberRule {
                            minimum: Some(0.0),
                            maximum: Some(1.0),
                            ..NumberRule::NONE
                        }),
                        Schema::Ref(&SWML_VARIABLE),
                    ],
                    tag: None,
                }),
            ),
            Field::optional(
                "confidence",
                Schema::Union(&Union {
                    of: &[
                        Schema::Number(&NumberRule {
                            minimum: Some(0.0),
                            maximum: Some(1.0),
                            ..NumberRule::NONE
                        }),
                        Schema::Ref(&SWML_VARIABLE),
                    ],
                    tag: None,
                }),
            ),
            Field::optional(
                "presence_penalty",
                Schema::Union(&Union {
                    of: &[
                        Schema::Number(&NumberRule {
                            minimum: Some(-2.0),
                            maximum: Some(2.0),
                            ..NumberRule::NONE
                        }),
                        Schema::Ref(&SWML_VARIABLE),
                    ],
                    tag: None,
                }),
            ),
            Field::optional(
                "frequency_penalty",
                Schema::Union(&Union {
                    of: &[
                        Schema::Number(&NumberRule {
                            minimum: Some(-2.0),
                            maximum: Some(2.0),
                            ..NumberRule::NONE
                        }),
                        Schema::Ref(&SWML_VARIABLE),
                    ],
                    tag: None,
                }),
            ),
            Field::required(
                "pom",
                Schema::List(&List {
                    items: Schema::Ref(&SWML_CALLING_POM),
                    min_items: Some(1),
                    max_items: None,
                }),
            ),
        ],
        ..Object::EMPTY
    });

/// `SWML.Calling.OmitPropertiesBedrockPromptTextOmittedPromptProps`
pub(crate) static SWML_CALLING_OMIT_PROPERTIES_BEDROCK_PROMPT_TEXT_OMITTED_PROMPT_PROPS: Schema =
    Schema::Object(&Object {
        fields: &[
            Field::optional(
                "voice_id",
                Schema::Union(&Union {
                    of: &[
                        Schema::Enum(&["tiffany", "matthew", "amy", "lupe", "carlos"]),
                        Schema::Ref(&SWML_VARIABLE),
                    ],
                    tag: None,
                }),
            ),
            Field::optional(
                "max_tokens",
                Schema::Union(&Union {
                    of: &[
                        Schema::Integer(&NumberRule {
                            minimum: Some(0.0),
                            maximum: Some(4096.0),
                            ..NumberRule::NONE
                        }),
                        Schema::Ref(&SWML_VARIABLE),
                    ],
                    tag: None,
                }),
            ),
            Field::optional(
                "temperature",
                Schema::Union(&Union {
                    of: &[
                        Schema::Number(&NumberRule {
                            minimum: Some(0.0),
                            maximum: Some(1.5),
                            ..NumberRule::NONE
                        }),
                        Schema::Ref(&SWML_VARIABLE),
                    ],
                    tag: None,
                }),
            ),
            Field::optional(
                "top_p",
                Schema::Union(&Union {
                    of: &[
                        Schema::Number(&NumberRule {
                            minimum: Some(0.0),
                            maximum: Some(1.0),
                            ..NumberRule::NONE
                        }),
                        Schema::Ref(&SWML_VARIABLE),
                    ],
                    tag: None,
                }),
            ),
            Field::optional(
                "confidence",
                Schema::Union(&Union {
                    of: &[
                        Schema::Number(&NumberRule {
                            minimum: Some(0.0),
                            maximum: Some(1.0),
                            ..NumberRule::NONE
                        }),
                        Schema::Ref(&SWML_VARIABLE),
                    ],
                    tag: None,
                }),
            ),
            Field::optional(
                "presence_penalty",
                Schema::Union(&Union {
                    of: &[
                        Schema::Number(&NumberRule {
                            minimum: Some(-2.0),
                            maximum: Some(2.0),
                            ..NumberRule::NONE
                        }),
                        Schema::Ref(&SWML_VARIABLE),
                    ],
                    tag: None,
                }),
            ),
            Field::optional(
                "frequency_penalty",
                Schema::Union(&Union {
                    of: &[
                        Schema::Number(&NumberRule {
                            minimum: Some(-2.0),
                            maximum: Some(2.0),
                            ..NumberRule::NONE
                        }),
                        Schema::Ref(&SWML_VARIABLE),
                    ],
                    tag: None,
                }),
            ),
            Field::required("text", Schema::TEXT),
        ],
        ..Object::EMPTY
    });

/// `SWML.Calling.OneOfProperty`
pub(crate) static SWML_CALLING_ONE_OF_PROPERTY: Schema = Schema::Object(&Object {
    fields: &[Field::required("oneOf", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_SCHEMA_TYPE))))],
    ..Object::EMPTY
});

/// `SWML.Calling.Output`
pub(crate) static SWML_CALLING_OUTPUT: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional(
            "response",
            Schema::Union(&Union {
                of: &[Schema::TEXT, Schema::Ref(&SWML_CALLING_SWAIG_TOOL_RESULT)],
                tag: None,
            }),
        ),
        Field::optional(
            "action",
            Schema::Union(&Union {
                of: &[
                    Schema::Ref(&SWML_CALLING_ACTION),
                    Schema::List(&List::of(Schema::Ref(&SWML_CALLING_ACTION))),
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "post_process",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.POM`
pub(crate) static SWML_CALLING_POM: Schema = Schema::Union(&Union {
    of: &[
        Schema::Ref(&SWML_CALLING_POM_SECTION_BODY_CONTENT),
        Schema::Ref(&SWML_CALLING_POM_SECTION_BULLETS_CONTENT),
    ],
    tag: None,
});

/// `SWML.Calling.Pay`
pub(crate) static SWML_CALLING_PAY: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "pay",
        Schema::Object(&Object {
            fields: &[
                Field::required(
                    "payment_connector_url",
                    Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
                ),
                Field::optional("charge_amount", Schema::TEXT),
                Field::optional("currency", Schema::TEXT),
                Field::optional("description", Schema::TEXT),
                Field::optional("input", Schema::Enum(&["dtmf"])),
                Field::optional("language", Schema::TEXT),
                Field::optional(
                    "max_attempts",
                    Schema::Union(&Union { of: &[Schema::INTEGER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional(
                    "min_postal_code_length",
                    Schema::Union(&Union { of: &[Schema::INTEGER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional(
                    "parameters",
                    Schema::List(&List::of(Schema::Ref(&SWML_CALLING_PAY_PARAMETERS))),
                ),
                Field::optional("payment_method", Schema::Enum(&["credit-card"])),
                Field::optional(
                    "postal_code",
                    Schema::Union(&Union { of: &[Schema::Boolean, Schema::TEXT], tag: None }),
                ),
                Field::optional("prompts", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_PAY_PROMPTS)))),
                Field::optional(
                    "security_code",
                    Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional(
                    "status_url",
                    Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
                ),
                Field::optional(
                    "timeout",
                    Schema::Union(&Union { of: &[Schema::INTEGER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional(
                    "token_type",
                    Schema::Union(&Union {
                        of: &[Schema::Enum(&["one-time", "reusable"]), Schema::Ref(&SWML_VARIABLE)],
                        tag: None,
                    }),
                ),
                Field::optional("valid_card_types", Schema::TEXT),
                Field::optional("voice", Schema::TEXT),
            ],
            ..Object::EMPTY
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.PayParameters`
pub(crate) static SWML_CALLING_PAY_PARAMETERS: Schema = Schema::Object(&Object {
    fields: &[Field::required("name", Schema::TEXT), Field::required("value", Schema::TEXT)],
    ..Object::EMPTY
});

/// `SWML.Calling.PayPromptAction`
pub(crate) static SWML_CALLING_PAY_PROMPT_ACTION: Schema = Schema::Union(&Union {
    of: &[
        Schema::Ref(&SWML_CALLING_PAY_PROMPT_SAY_ACTION),
        Schema::Ref(&SWML_CALLING_PAY_PROMPT_PLAY_ACTION),
    ],
    tag: None,
});

/// `SWML.Calling.PayPromptPlayAction`
pub(crate) static SWML_CALLING_PAY_PROMPT_PLAY_ACTION: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("type", Schema::Enum(&["Play"])),
        Field::required(
            "phrase",
            Schema::Union(&Union {
                of: &[
                    Schema::String(&StringRule {
                        format: Some("uri"),
                        pattern: Some("^(http|https)://"),
                        ..StringRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.PayPromptSayAction`
pub(crate) static SWML_CALLING_PAY_PROMPT_SAY_ACTION: Schema = Schema::Object(&Object {
    fields: &[Field::required("type", Schema::Enum(&["Say"])), Field::required("phrase", Schema::TEXT)],
    ..Object::EMPTY
});

/// `SWML.Calling.PayPrompts`
pub(crate) static SWML_CALLING_PAY_PROMPTS: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("actions", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_PAY_PROMPT_ACTION)))),
        Field::required("for", Schema::TEXT),
        Field::optional("attempts", Schema::TEXT),
        Field::optional("card_type", Schema::TEXT),
        Field::optional("error_type", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.Play`
pub(crate) static SWML_CALLING_PLAY: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "play",
        Schema::Union(&Union {
            of: &[
                Schema::Ref(&SWML_CALLING_PLAY_WITH_URL),
                Schema::Ref(&SWML_CALLING_PLAY_WITH_URLS),
                Schema::Ref(&SWML_CALLING_PLAY_URL),
            ],
            tag: None,
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.PlayWithURL`
pub(crate) static SWML_CALLING_PLAY_WITH_URL: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional(
            "auto_answer",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "volume",
            Schema::Union(&Union {
                of: &[
                    Schema::Number(&NumberRule {
                        minimum: Some(-40.0),
                        maximum: Some(40.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional("say_voice", Schema::TEXT),
        Field::optional("say_language", Schema::TEXT),
        Field::optional("say_gender", Schema::TEXT),
        Field::optional(
            "status_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::required(
            "url",
            Schema::Union(&Union {
                of: &[Schema::Ref(&SWML_CALLING_PLAY_URL), Schema::Ref(&SWML_VARIABLE)],
                tag: None,
            }),
        ),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.PlayWithURLS`
pub(crate) static SWML_CALLING_PLAY_WITH_URLS: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional(
            "auto_answer",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "volume",
            Schema::Union(&Union {
                of: &[
                    Schema::Number(&NumberRule {
                        minimum: Some(-40.0),
                        maximum: Some(40.0),
                        ..NumberRule::NONE
                    }),
                    Schema::Ref(&SWML_VARIABLE),
                ],
                tag: None,
            }),
        ),
        Field::optional("say_voice", Schema::TEXT),
        Field::optional("say_language", Schema::TEXT),
        Field::optional("say_gender", Schema::TEXT),
        Field::optional(
            "status_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::required(
            "urls",
            Schema::List(&List::of(Schema::Union(&Union {
                of: &[Schema::Ref(&SWML_CALLING_PLAY_URL), Schema::Ref(&SWML_VARIABLE)],
                tag: None,
            }))),
        ),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.PlaybackBGAction`
pub(crate) static SWML_CALLING_PLAYBACK_BG_ACTION: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "playback_bg",
        Schema::Object(&Object {
            fields: &[
                Field::required(
                    "file",
                    Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
                ),
                Field::optional(
                    "wait",
                    Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
            ],
            ..Object::EMPTY
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.PomSectionBodyContent`
pub(crate) static SWML_CALLING_POM_SECTION_BODY_CONTENT: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("title", Schema::String(&StringRule { min_length: Some(1), ..StringRule::NONE })),
        Field::optional(
            "subsections",
            Schema::List(&List {
                items: Schema::Ref(&SWML_CALLING_POM),
                min_items: Some(1),
                max_items: None,
            }),
        ),
        Field::optional(
            "numbered",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "numberedBullets",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::required("body", Schema::TEXT),
        Field::optional(
            "bullets",
            Schema::List(&List { items: Schema::TEXT, min_items: Some(1), max_items: None }),
        ),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.PomSectionBulletsContent`
pub(crate) static SWML_CALLING_POM_SECTION_BULLETS_CONTENT: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("title", Schema::String(&StringRule { min_length: Some(1), ..StringRule::NONE })),
        Field::optional(
            "subsections",
            Schema::List(&List {
                items: Schema::Ref(&SWML_CALLING_POM),
                min_items: Some(1),
                max_items: None,
            }),
        ),
        Field::optional(
            "numbered",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional(
            "numberedBullets",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional("body", Schema::TEXT),
        Field::required(
            "bullets",
            Schema::List(&List { items: Schema::TEXT, min_items: Some(1), max_items: None }),
        ),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.Prompt`
pub(crate) static SWML_CALLING_PROMPT: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "prompt",
        Schema::Object(&Object {
            fields: &[
                Field::required(
                    "play",
                    Schema::Union(&Union {
                        of: &[
                            Schema::Ref(&SWML_CALLING_PLAY_URL),
                            Schema::List(&List::of(Schema::Union(&Union {
                                of: &[Schema::Ref(&SWML_CALLING_PLAY_URL), Schema::Ref(&SWML_VARIABLE)],
                                tag: None,
                            }))),
                            Schema::Ref(&SWML_VARIABLE),
                        ],
                        tag: None,
                    }),
                ),
                Field::optional(
                    "volume",
                    Schema::Union(&Union {
                        of: &[
                            Schema::Number(&NumberRule {
                                minimum: Some(-40.0),
                                maximum: Some(40.0),
                                ..NumberRule::NONE
                            }),
                            Schema::Ref(&SWML_VARIABLE),
                        ],
                        tag: None,
                    }),
                ),
                Field::optional("say_voice", Schema::TEXT),
                Field::optional("say_language", Schema::TEXT),
                Field::optional("say_gender", Schema::TEXT),
                Field::optional(
                    "max_digits",
                    Schema::Union(&Union { of: &[Schema::INTEGER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional("terminators", Schema::TEXT),
                Field::optional(
                    "digit_timeout",
                    Schema::Union(&Union { of: &[Schema::NUMBER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional(
                    "initial_timeout",
                    Schema::Union(&Union { of: &[Schema::NUMBER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional(
                    "speech_timeout",
                    Schema::Union(&Union { of: &[Schema::NUMBER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional(
                    "speech_end_timeout",
                    Schema::Union(&Union { of: &[Schema::NUMBER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional("speech_language", Schema::TEXT),
                Field::optional("speech_hints", Schema::List(&List::of(Schema::TEXT))),
                Field::optional("speech_engine", Schema::TEXT),
                Field::optional(
                    "status_url",
                    Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
                ),
            ],
            ..Object::EMPTY
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.Pronounce`
pub(crate) static SWML_CALLING_PRONOUNCE: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("replace", Schema::TEXT),
        Field::required("with", Schema::TEXT),
        Field::optional(
            "ignore_case",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.ReceiveFax`
pub(crate) static SWML_CALLING_RECEIVE_FAX: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "receive_fax",
        Schema::Object(&Object {
            fields: &[Field::optional(
                "status_url",
                Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
            )],
            ..Object::EMPTY
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.Record`
pub(crate) static SWML_CALLING_RECORD: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "record",
        Schema::Object(&Object {
            fields: &[
                Field::optional(
                    "stereo",
                    Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional(
                    "format",
                    Schema::Union(&Union {
                        of: &[Schema::Enum(&["wav", "mp3", "mp4"]), Schema::Ref(&SWML_VARIABLE)],
                        tag: None,
                    }),
                ),
                Field::optional(
                    "direction",
                    Schema::Union(&Union {
                        of: &[Schema::Enum(&["speak", "listen"]), Schema::Ref(&SWML_VARIABLE)],
                        tag: None,
                    }),
                ),
                Field::optional("terminators", Schema::TEXT),
                Field::optional(
                    "beep",
                    Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional(
                    "input_sensitivity",
                    Schema::Union(&Union { of: &[Schema::NUMBER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional(
                    "initial_timeout",
                    Schema::Union(&Union { of: &[Schema::NUMBER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional(
                    "end_silence_timeout",
                    Schema::Union(&Union { of: &[Schema::NUMBER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional(
                    "max_length",
                    Schema::Union(&Union { of: &[Schema::NUMBER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional(
                    "status_url",
                    Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
                ),
            ],
            ..Object::EMPTY
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.RecordCall`
pub(crate) static SWML_CALLING_RECORD_CALL: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "record_call",
        Schema::Object(&Object {
            fields: &[
                Field::optional("control_id", Schema::TEXT),
                Field::optional(
                    "stereo",
                    Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional(
                    "format",
                    Schema::Union(&Union {
                        of: &[Schema::Enum(&["wav", "mp3", "mp4"]), Schema::Ref(&SWML_VARIABLE)],
                        tag: None,
                    }),
                ),
                Field::optional(
                    "direction",
                    Schema::Union(&Union {
                        of: &[Schema::Enum(&["speak", "listen", "both"]), Schema::Ref(&SWML_VARIABLE)],
                        tag: None,
                    }),
                ),
                Field::optional("terminators", Schema::TEXT),
                Field::optional(
                    "beep",
                    Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional(
                    "input_sensitivity",
                    Schema::Union(&Union { of: &[Schema::NUMBER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional(
                    "initial_timeout",
                    Schema::Union(&Union { of: &[Schema::NUMBER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional(
                    "end_silence_timeout",
                    Schema::Union(&Union { of: &[Schema::NUMBER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional(
                    "max_length",
                    Schema::Union(&Union { of: &[Schema::NUMBER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional(
                    "status_url",
                    Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
                ),
            ],
            ..Object::EMPTY
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.RecordString`
pub(crate) static SWML_CALLING_RECORD_STRING: Schema =
    Schema::Object(&Object { rest: Some(Schema::TEXT), ..Object::EMPTY });

/// `SWML.Calling.Request`
pub(crate) static SWML_CALLING_REQUEST: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "request",
        Schema::Object(&Object {
            fields: &[
                Field::required("url", Schema::TEXT),
                Field::required(
                    "method",
                    Schema::Union(&Union {
                        of: &[Schema::Enum(&["GET", "POST", "PUT", "DELETE"]), Schema::Ref(&SWML_VARIABLE)],
                        tag: None,
                    }),
                ),
                Field::optional(
                    "headers",
                    Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY }),
                ),
                Field::optional(
                    "body",
                    Schema::Union(&Union {
                        of: &[
                            Schema::TEXT,
                            Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY }),
                        ],
                        tag: None,
                    }),
                ),
                Field::optional(
                    "timeout",
                    Schema::Union(&Union { of: &[Schema::NUMBER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional(
                    "connect_timeout",
                    Schema::Union(&Union { of: &[Schema::NUMBER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional(
                    "save_variables",
                    Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
            ],
            ..Object::EMPTY
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.Return`
pub(crate) static SWML_CALLING_RETURN: Schema =
    Schema::Object(&Object { fields: &[Field::required("return", Schema::Any)], ..Object::EMPTY });

/// `SWML.Calling.SIPRefer`
pub(crate) static SWML_CALLING_SIP_REFER: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "sip_refer",
        Schema::Object(&Object {
            fields: &[
                Field::required("to_uri", Schema::TEXT),
                Field::optional(
                    "status_url",
                    Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
                ),
                Field::optional("username", Schema::TEXT),
                Field::optional("password", Schema::TEXT),
            ],
            ..Object::EMPTY
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.SMSWithBody`
pub(crate) static SWML_CALLING_SMS_WITH_BODY: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("to_number", Schema::TEXT),
        Field::required("from_number", Schema::TEXT),
        Field::optional("region", Schema::TEXT),
        Field::optional("tags", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("status_callback", Schema::TEXT),
        Field::required("body", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.SMSWithMedia`
pub(crate) static SWML_CALLING_SMS_WITH_MEDIA: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("to_number", Schema::TEXT),
        Field::required("from_number", Schema::TEXT),
        Field::optional("region", Schema::TEXT),
        Field::optional("tags", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("status_callback", Schema::TEXT),
        Field::required("media", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("body", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.SWAIG`
pub(crate) static SWML_CALLING_SWAIG: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("defaults", Schema::Ref(&SWML_CALLING_SWAIG_DEFAULTS)),
        Field::optional("mcp_servers", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_MCP_SERVER)))),
        Field::optional(
            "native_functions",
            Schema::List(&List::of(Schema::Ref(&SWML_CALLING_SWAIG_NATIVE_FUNCTION))),
        ),
        Field::optional("includes", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_SWAIG_INCLUDES)))),
        Field::optional("functions", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_SWAIG_FUNCTION)))),
        Field::optional("internal_fillers", Schema::Ref(&SWML_CALLING_SWAIG_INTERNAL_FILLER)),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.SWAIGDefaults`
pub(crate) static SWML_CALLING_SWAIG_DEFAULTS: Schema =
    Schema::Object(&Object { fields: &[Field::optional("web_hook_url", Schema::TEXT)], ..Object::EMPTY });

/// `SWML.Calling.SWAIGFunction`
pub(crate) static SWML_CALLING_SWAIG_FUNCTION: Schema = Schema::Union(&Union {
    of: &[
        Schema::Ref(&SWML_CALLING_USER_SWAIG_FUNCTION),
        Schema::Ref(&SWML_CALLING_START_UP_HOOK_SWAIG_FUNCTION),
        Schema::Ref(&SWML_CALLING_HANG_UP_HOOK_SWAIG_FUNCTION),
        Schema::Ref(&SWML_CALLING_SUMMARIZE_CONVERSATION_SWAIG_FUNCTION),
    ],
    tag: None,
});

/// `SWML.Calling.SWAIGIncludes`
pub(crate) static SWML_CALLING_SWAIG_INCLUDES: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("functions", Schema::List(&List::of(Schema::TEXT))),
        Field::required("url", Schema::TEXT),
        Field::optional("meta_data", Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY })),
        Field::optional("user", Schema::TEXT),
        Field::optional("pass", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.SWAIGInternalFiller`
pub(crate) static SWML_CALLING_SWAIG_INTERNAL_FILLER: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("check_time", Schema::Ref(&SWML_CALLING_FUNCTION_FILLERS)),
        Field::optional("wait_for_user", Schema::Ref(&SWML_CALLING_FUNCTION_FILLERS)),
        Field::optional("wait_seconds", Schema::Ref(&SWML_CALLING_FUNCTION_FILLERS)),
        Field::optional("adjust_response_latency", Schema::Ref(&SWML_CALLING_FUNCTION_FILLERS)),
        Field::optional("next_step", Schema::Ref(&SWML_CALLING_FUNCTION_FILLERS)),
        Field::optional("change_context", Schema::Ref(&SWML_CALLING_FUNCTION_FILLERS)),
        Field::optional("get_visual_input", Schema::Ref(&SWML_CALLING_FUNCTION_FILLERS)),
        Field::optional("get_ideal_strategy", Schema::Ref(&SWML_CALLING_FUNCTION_FILLERS)),
        Field::optional("pause_conversation", Schema::Ref(&SWML_CALLING_FUNCTION_FILLERS)),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.SWAIGNativeFunction`
pub(crate) static SWML_CALLING_SWAIG_NATIVE_FUNCTION: Schema = Schema::Union(&Union {
    of: &[
        Schema::Enum(&["check_time", "wait_seconds", "wait_for_user", "adjust_response_latency"]),
        Schema::Ref(&SWML_VARIABLE),
    ],
    tag: None,
});

/// `SWML.Calling.SWMLAction`
pub(crate) static SWML_CALLING_SWML_ACTION: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("SWML", Schema::Ref(&SWML_CALLING_SWML_OBJECT)),
        Field::optional(
            "transfer",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.SWMLMethod`
pub(crate) static SWML_CALLING_SWML_METHOD: Schema = Schema::Union(&Union {
    of: &[
        Schema::Ref(&SWML_CALLING_ANSWER),
        Schema::Ref(&SWML_CALLING_AI),
        Schema::Ref(&SWML_CALLING_AI_SIDECAR),
        Schema::Ref(&SWML_CALLING_AMAZON_BEDROCK),
        Schema::Ref(&SWML_CALLING_COND),
        Schema::Ref(&SWML_CALLING_CONNECT),
        Schema::Ref(&SWML_CALLING_DENOISE),
        Schema::Ref(&SWML_CALLING_ENTER_QUEUE),
        Schema::Ref(&SWML_CALLING_EXECUTE),
        Schema::Ref(&SWML_CALLING_GOTO),
        Schema::Ref(&SWML_CALLING_LABEL),
        Schema::Ref(&SWML_CALLING_LIVE_TRANSCRIBE),
        Schema::Ref(&SWML_CALLING_LIVE_TRANSLATE),
        Schema::Ref(&SWML_CALLING_HANGUP),
        Schema::Ref(&SWML_CALLING_JOIN_ROOM),
        Schema::Ref(&SWML_CALLING_JOIN_CONFERENCE),
        Schema::Ref(&SWML_CALLING_PLAY),
        Schema::Ref(&SWML_CALLING_PROMPT),
        Schema::Ref(&SWML_CALLING_RECEIVE_FAX),
        Schema::Ref(&SWML_CALLING_RECORD),
        Schema::Ref(&SWML_CALLING_RECORD_CALL),
        Schema::Ref(&SWML_CALLING_REQUEST),
        Schema::Ref(&SWML_CALLING_RETURN),
        Schema::Ref(&SWML_CALLING_SEND_DIGITS),
        Schema::Ref(&SWML_CALLING_SEND_FAX),
        Schema::Ref(&SWML_CALLING_SEND_SMS),
        Schema::Ref(&SWML_CALLING_SET),
        Schema::Ref(&SWML_CALLING_SLEEP),
        Schema::Ref(&SWML_CALLING_SIP_REFER),
        Schema::Ref(&SWML_CALLING_STOP_DENOISE),
        Schema::Ref(&SWML_CALLING_STOP_RECORD_CALL),
        Schema::Ref(&SWML_CALLING_STOP_STREAM),
        Schema::Ref(&SWML_CALLING_STOP_TAP),
        Schema::Ref(&SWML_CALLING_STREAM),
        Schema::Ref(&SWML_CALLING_SWITCH),
        Schema::Ref(&SWML_CALLING_TAP),
        Schema::Ref(&SWML_CALLING_TRANSCRIBE),
        Schema::Ref(&SWML_CALLING_TRANSCRIBE_STOP),
        Schema::Ref(&SWML_CALLING_TRANSFER),
        Schema::Ref(&SWML_CALLING_UNSET),
        Schema::Ref(&SWML_CALLING_PAY),
        Schema::Ref(&SWML_CALLING_DETECT_MACHINE),
        Schema::Ref(&SWML_CALLING_USER_EVENT),
        Schema::Ref(&SWML_CALLING_VERB_NAME),
        Schema::List(&List { items: Schema::Any, min_items: Some(1), max_items: None }),
    ],
    tag: None,
});

/// `SWML.Calling.SWMLObject`
pub(crate) static SWML_CALLING_SWML_OBJECT: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("version", Schema::Enum(&["1.0.0"])),
        Field::required("sections", Schema::Ref(&SWML_CALLING_SECTION)),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.SayAction`
pub(crate) static SWML_CALLING_SAY_ACTION: Schema =
    Schema::Object(&Object { fields: &[Field::required("say", Schema::TEXT)], ..Object::EMPTY });

/// `SWML.Calling.SchemaType`
pub(crate) static SWML_CALLING_SCHEMA_TYPE: Schema = Schema::Union(&Union {
    of: &[
        Schema::Ref(&SWML_CALLING_STRING_PROPERTY),
        Schema::Ref(&SWML_CALLING_INTEGER_PROPERTY),
        Schema::Ref(&SWML_CALLING_NUMBER_PROPERTY),
        Schema::Ref(&SWML_CALLING_BOOLEAN_PROPERTY),
        Schema::Ref(&SWML_CALLING_ARRAY_PROPERTY),
        Schema::Ref(&SWML_CALLING_OBJECT_PROPERTY),
        Schema::Ref(&SWML_CALLING_NULL_PROPERTY),
        Schema::Ref(&SWML_CALLING_ONE_OF_PROPERTY),
        Schema::Ref(&SWML_CALLING_ALL_OF_PROPERTY),
        Schema::Ref(&SWML_CALLING_ANY_OF_PROPERTY),
        Schema::Ref(&SWML_CALLING_CONST_PROPERTY),
    ],
    tag: None,
});

/// `SWML.Calling.Section`
pub(crate) static SWML_CALLING_SECTION: Schema = Schema::Object(&Object {
    fields: &[Field::required("main", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_SWML_METHOD))))],
    rest: Some(Schema::List(&List::of(Schema::Ref(&SWML_CALLING_SWML_METHOD)))),
    ..Object::EMPTY
});

/// `SWML.Calling.SendDigits`
pub(crate) static SWML_CALLING_SEND_DIGITS: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "send_digits",
        Schema::Object(&Object { fields: &[Field::required("digits", Schema::TEXT)], ..Object::EMPTY }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.SendFax`
pub(crate) static SWML_CALLING_SEND_FAX: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "send_fax",
        Schema::Object(&Object {
            fields: &[
                Field::required(
                    "document",
                    Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
                ),
                Field::optional("header_info", Schema::TEXT),
                Field::optional("identity", Schema::TEXT),
                Field::optional(
                    "status_url",
                    Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
                ),
            ],
            ..Object::EMPTY
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.SendSMS`
pub(crate) static SWML_CALLING_SEND_SMS: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "send_sms",
        Schema::Union(&Union {
            of: &[Schema::Ref(&SWML_CALLING_SMS_WITH_BODY), Schema::Ref(&SWML_CALLING_SMS_WITH_MEDIA)],
            tag: None,
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.Set`
pub(crate) static SWML_CALLING_SET: Schema = Schema::Object(&Object {
    fields: &[Field::required("set", Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY }))],
    ..Object::EMPTY
});

/// `SWML.Calling.SetGlobalDataAction`
pub(crate) static SWML_CALLING_SET_GLOBAL_DATA_ACTION: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "set_global_data",
        Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.SetMetaDataAction`
pub(crate) static SWML_CALLING_SET_META_DATA_ACTION: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "set_meta_data",
        Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.Sleep`
pub(crate) static SWML_CALLING_SLEEP: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "sleep",
        Schema::Union(&Union {
            of: &[
                Schema::Object(&Object {
                    fields: &[Field::required(
                        "duration",
                        Schema::Union(&Union {
                            of: &[
                                Schema::Integer(&NumberRule { minimum: Some(-1.0), ..NumberRule::NONE }),
                                Schema::Ref(&SWML_VARIABLE),
                            ],
                            tag: None,
                        }),
                    )],
                    ..Object::EMPTY
                }),
                Schema::INTEGER,
                Schema::Ref(&SWML_VARIABLE),
            ],
            tag: None,
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.SpeechEngine`
pub(crate) static SWML_CALLING_SPEECH_ENGINE: Schema = Schema::Union(&Union {
    of: &[Schema::Enum(&["deepgram", "google"]), Schema::Ref(&SWML_VARIABLE)],
    tag: None,
});

/// `SWML.Calling.StartAction`
pub(crate) static SWML_CALLING_START_ACTION: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "start",
        Schema::Object(&Object {
            fields: &[
                Field::optional("webhook", Schema::TEXT),
                Field::required("from_lang", Schema::TEXT),
                Field::required("to_lang", Schema::TEXT),
                Field::optional("from_voice", Schema::TEXT),
                Field::optional("to_voice", Schema::TEXT),
                Field::optional(
                    "filter_from",
                    Schema::Union(&Union {
                        of: &[
                            Schema::Ref(&SWML_CALLING_TRANSLATION_FILTER_PRESET),
                            Schema::Ref(&SWML_CALLING_CUSTOM_TRANSLATION_FILTER),
                        ],
                        tag: None,
                    }),
                ),
                Field::optional(
                    "filter_to",
                    Schema::Union(&Union {
                        of: &[
                            Schema::Ref(&SWML_CALLING_TRANSLATION_FILTER_PRESET),
                            Schema::Ref(&SWML_CALLING_CUSTOM_TRANSLATION_FILTER),
                        ],
                        tag: None,
                    }),
                ),
                Field::optional(
                    "live_events",
                    Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional(
                    "ai_summary",
                    Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional(
                    "speech_timeout",
                    Schema::Union(&Union { of: &[Schema::INTEGER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional(
                    "vad_silence_ms",
                    Schema::Union(&Union { of: &[Schema::INTEGER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional(
                    "vad_thresh",
                    Schema::Union(&Union { of: &[Schema::INTEGER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional(
                    "debug_level",
                    Schema::Union(&Union { of: &[Schema::INTEGER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::required(
                    "direction",
                    Schema::List(&List::of(Schema::Ref(&SWML_CALLING_TRANSLATE_DIRECTION))),
                ),
                Field::optional("speech_engine", Schema::Ref(&SWML_CALLING_SPEECH_ENGINE)),
                Field::optional("ai_summary_prompt", Schema::TEXT),
            ],
            ..Object::EMPTY
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.StartUpHookSWAIGFunction`
pub(crate) static SWML_CALLING_START_UP_HOOK_SWAIG_FUNCTION: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("description", Schema::TEXT),
        Field::optional("purpose", Schema::TEXT),
        Field::optional("parameters", Schema::Ref(&SWML_CALLING_FUNCTION_PARAMETERS)),
        Field::optional("fillers", Schema::Ref(&SWML_CALLING_FUNCTION_FILLERS)),
        Field::optional("argument", Schema::Ref(&SWML_CALLING_FUNCTION_PARAMETERS)),
        Field::optional(
            "active",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional("meta_data", Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY })),
        Field::optional("meta_data_token", Schema::TEXT),
        Field::optional(
            "data_map",
            Schema::Object(&Object {
                fields: &[
                    Field::optional("output", Schema::Ref(&SWML_CALLING_OUTPUT)),
                    Field::optional(
                        "expressions",
                        Schema::List(&List::of(Schema::Ref(&SWML_CALLING_EXPRESSION))),
                    ),
                    Field::optional("webhooks", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_WEBHOOK)))),
                ],
                min_fields: Some(1),
                ..Object::EMPTY
            }),
        ),
        Field::optional(
            "skip_fillers",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional("web_hook_url", Schema::TEXT),
        Field::optional("wait_file", Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE })),
        Field::optional(
            "wait_file_loops",
            Schema::Union(&Union { of: &[Schema::INTEGER, Schema::TEXT], tag: None }),
        ),
        Field::optional(
            "wait_for_fillers",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::required("function", Schema::Enum(&["startup_hook"])),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.StopAction`
pub(crate) static SWML_CALLING_STOP_ACTION: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "stop",
        Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.StopDenoise`
pub(crate) static SWML_CALLING_STOP_DENOISE: Schema = Schema::Object(&Object {
    fields: &[Field::required("stop_denoise", Schema::Object(&Object::EMPTY))],
    ..Object::EMPTY
});

/// `SWML.Calling.StopPlaybackBGAction`
pub(crate) static SWML_CALLING_STOP_PLAYBACK_BG_ACTION: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "stop_playback_bg",
        Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.StopRecordCall`
pub(crate) static SWML_CALLING_STOP_RECORD_CALL: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "stop_record_call",
        Schema::Object(&Object { fields: &[Field::optional("control_id", Schema::TEXT)], ..Object::EMPTY }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.StopStream`
pub(crate) static SWML_CALLING_STOP_STREAM: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "stop_stream",
        Schema::Object(&Object { fields: &[Field::optional("control_id", Schema::TEXT)], ..Object::EMPTY }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.StopTap`
pub(crate) static SWML_CALLING_STOP_TAP: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "stop_tap",
        Schema::Object(&Object { fields: &[Field::optional("control_id", Schema::TEXT)], ..Object::EMPTY }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.Stream`
pub(crate) static SWML_CALLING_STREAM: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "stream",
        Schema::Object(&Object {
            fields: &[
                Field::required("url", Schema::TEXT),
                Field::optional("control_id", Schema::TEXT),
                Field::optional("name", Schema::TEXT),
                Field::optional(
                    "track",
                    Schema::Union(&Union {
                        of: &[
                            Schema::Enum(&["inbound_track", "outbound_track", "both_tracks"]),
                            Schema::Ref(&SWML_VARIABLE),
                        ],
                        tag: None,
                    }),
                ),
                Field::optional("codec", Schema::TEXT),
                Field::optional(
                    "status_url",
                    Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
                ),
                Field::optional(
                    "status_url_method",
                    Schema::Union(&Union {
                        of: &[Schema::Enum(&["GET", "POST"]), Schema::Ref(&SWML_VARIABLE)],
                        tag: None,
                    }),
                ),
                Field::optional("authorization_bearer_token", Schema::TEXT),
                Field::optional("custom_parameters", Schema::Ref(&SWML_CALLING_RECORD_STRING)),
            ],
            ..Object::EMPTY
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.StringFormat`
pub(crate) static SWML_CALLING_STRING_FORMAT: Schema = Schema::Union(&Union {
    of: &[
        Schema::Enum(&[
            "date_time",
            "time",
            "date",
            "duration",
            "email",
            "hostname",
            "ipv4",
            "ipv6",
            "uri",
            "uuid",
        ]),
        Schema::Ref(&SWML_VARIABLE),
    ],
    tag: None,
});

/// `SWML.Calling.StringProperty`
pub(crate) static SWML_CALLING_STRING_PROPERTY: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("description", Schema::TEXT),
        Field::optional(
            "nullable",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::required("type", Schema::Enum(&["string"])),
        Field::optional("enum", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("default", Schema::TEXT),
        Field::optional("pattern", Schema::TEXT),
        Field::optional("format", Schema::Ref(&SWML_CALLING_STRING_FORMAT)),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.SummarizeAction`
pub(crate) static SWML_CALLING_SUMMARIZE_ACTION: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "summarize",
        Schema::Object(&Object {
            fields: &[Field::optional("webhook", Schema::TEXT), Field::optional("prompt", Schema::TEXT)],
            ..Object::EMPTY
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.SummarizeActionUnion`
pub(crate) static SWML_CALLING_SUMMARIZE_ACTION_UNION: Schema = Schema::Union(&Union {
    of: &[Schema::Ref(&SWML_CALLING_SUMMARIZE_ACTION), Schema::Enum(&["summarize"])],
    tag: None,
});

/// `SWML.Calling.SummarizeConversationSWAIGFunction`
pub(crate) static SWML_CALLING_SUMMARIZE_CONVERSATION_SWAIG_FUNCTION: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("description", Schema::TEXT),
        Field::optional("purpose", Schema::TEXT),
        Field::optional("parameters", Schema::Ref(&SWML_CALLING_FUNCTION_PARAMETERS)),
        Field::optional("fillers", Schema::Ref(&SWML_CALLING_FUNCTION_FILLERS)),
        Field::optional("argument", Schema::Ref(&SWML_CALLING_FUNCTION_PARAMETERS)),
        Field::optional(
            "active",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional("meta_data", Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY })),
        Field::optional("meta_data_token", Schema::TEXT),
        Field::optional(
            "data_map",
            Schema::Object(&Object {
                fields: &[
                    Field::optional("output", Schema::Ref(&SWML_CALLING_OUTPUT)),
                    Field::optional(
                        "expressions",
                        Schema::List(&List::of(Schema::Ref(&SWML_CALLING_EXPRESSION))),
                    ),
                    Field::optional("webhooks", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_WEBHOOK)))),
                ],
                min_fields: Some(1),
                ..Object::EMPTY
            }),
        ),
        Field::optional(
            "skip_fillers",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional("web_hook_url", Schema::TEXT),
        Field::optional("wait_file", Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE })),
        Field::optional(
            "wait_file_loops",
            Schema::Union(&Union { of: &[Schema::INTEGER, Schema::TEXT], tag: None }),
        ),
        Field::optional(
            "wait_for_fillers",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::required("function", Schema::Enum(&["summarize_conversation"])),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.SwaigToolResult`
pub(crate) static SWML_CALLING_SWAIG_TOOL_RESULT: Schema = Schema::Object(&Object {
    fields: &[Field::optional("tool_result", Schema::TEXT), Field::optional("tool_prompt", Schema::TEXT)],
    ..Object::EMPTY
});

/// `SWML.Calling.Switch`
pub(crate) static SWML_CALLING_SWITCH: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "switch",
        Schema::Object(&Object {
            fields: &[
                Field::required("variable", Schema::TEXT),
                Field::required(
                    "case",
                    Schema::Object(&Object {
                        rest: Some(Schema::List(&List::of(Schema::Ref(&SWML_CALLING_SWML_METHOD)))),
                        ..Object::EMPTY
                    }),
                ),
                Field::optional("default", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_SWML_METHOD)))),
            ],
            ..Object::EMPTY
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.Tap`
pub(crate) static SWML_CALLING_TAP: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "tap",
        Schema::Object(&Object {
            fields: &[
                Field::required("uri", Schema::TEXT),
                Field::optional("control_id", Schema::TEXT),
                Field::optional(
                    "direction",
                    Schema::Union(&Union {
                        of: &[Schema::Enum(&["speak", "listen", "both"]), Schema::Ref(&SWML_VARIABLE)],
                        tag: None,
                    }),
                ),
                Field::optional(
                    "codec",
                    Schema::Union(&Union {
                        of: &[Schema::Enum(&["PCMU", "PCMA"]), Schema::Ref(&SWML_VARIABLE)],
                        tag: None,
                    }),
                ),
                Field::optional(
                    "rtp_ptime",
                    Schema::Union(&Union { of: &[Schema::INTEGER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional(
                    "status_url",
                    Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
                ),
            ],
            ..Object::EMPTY
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.ToggleFunctionsAction`
pub(crate) static SWML_CALLING_TOGGLE_FUNCTIONS_ACTION: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "toggle_functions",
        Schema::List(&List::of(Schema::Object(&Object {
            fields: &[
                Field::required(
                    "active",
                    Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::required(
                    "function",
                    Schema::Union(&Union {
                        of: &[Schema::TEXT, Schema::List(&List::of(Schema::TEXT))],
                        tag: None,
                    }),
                ),
            ],
            ..Object::EMPTY
        }))),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.Transcribe`
pub(crate) static SWML_CALLING_TRANSCRIBE: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "transcribe",
        Schema::Object(&Object {
            fields: &[Field::optional(
                "status_url",
                Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
            )],
            ..Object::EMPTY
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.TranscribeAction`
pub(crate) static SWML_CALLING_TRANSCRIBE_ACTION: Schema = Schema::Union(&Union {
    of: &[
        Schema::Ref(&SWML_CALLING_TRANSCRIBE_START_ACTION),
        Schema::Enum(&["stop"]),
        Schema::Ref(&SWML_CALLING_TRANSCRIBE_SUMMARIZE_ACTION_UNION),
    ],
    tag: None,
});

/// `SWML.Calling.TranscribeDirection`
pub(crate) static SWML_CALLING_TRANSCRIBE_DIRECTION: Schema = Schema::Union(&Union {
    of: &[Schema::Enum(&["remote-caller", "local-caller"]), Schema::Ref(&SWML_VARIABLE)],
    tag: None,
});

/// `SWML.Calling.TranscribeStartAction`
pub(crate) static SWML_CALLING_TRANSCRIBE_START_ACTION: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "start",
        Schema::Object(&Object {
            fields: &[
                Field::optional(
                    "ai_summary",
                    Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional("webhook", Schema::TEXT),
                Field::required("lang", Schema::TEXT),
                Field::optional(
                    "live_events",
                    Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional(
                    "speech_timeout",
                    Schema::Union(&Union { of: &[Schema::INTEGER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional(
                    "vad_silence_ms",
                    Schema::Union(&Union { of: &[Schema::INTEGER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional(
                    "vad_thresh",
                    Schema::Union(&Union { of: &[Schema::INTEGER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::optional(
                    "debug_level",
                    Schema::Union(&Union { of: &[Schema::INTEGER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
                Field::required(
                    "direction",
                    Schema::List(&List::of(Schema::Ref(&SWML_CALLING_TRANSCRIBE_DIRECTION))),
                ),
                Field::optional("speech_engine", Schema::Ref(&SWML_CALLING_SPEECH_ENGINE)),
                Field::optional("ai_summary_prompt", Schema::TEXT),
            ],
            ..Object::EMPTY
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.TranscribeStop`
pub(crate) static SWML_CALLING_TRANSCRIBE_STOP: Schema = Schema::Object(&Object {
    fields: &[Field::required("transcribe_stop", Schema::Object(&Object::EMPTY))],
    ..Object::EMPTY
});

/// `SWML.Calling.TranscribeSummarizeAction`
pub(crate) static SWML_CALLING_TRANSCRIBE_SUMMARIZE_ACTION: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "summarize",
        Schema::Object(&Object {
            fields: &[Field::optional("webhook", Schema::TEXT), Field::optional("prompt", Schema::TEXT)],
            ..Object::EMPTY
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.TranscribeSummarizeActionUnion`
pub(crate) static SWML_CALLING_TRANSCRIBE_SUMMARIZE_ACTION_UNION: Schema = Schema::Union(&Union {
    of: &[Schema::Ref(&SWML_CALLING_TRANSCRIBE_SUMMARIZE_ACTION), Schema::Enum(&["summarize"])],
    tag: None,
});

/// `SWML.Calling.Transfer`
pub(crate) static SWML_CALLING_TRANSFER: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "transfer",
        Schema::Union(&Union {
            of: &[
                Schema::Object(&Object {
                    fields: &[
                        Field::required("dest", Schema::TEXT),
                        Field::optional(
                            "params",
                            Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY }),
                        ),
                        Field::optional(
                            "meta",
                            Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY }),
                        ),
                    ],
                    ..Object::EMPTY
                }),
                Schema::TEXT,
            ],
            tag: None,
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.TranslateAction`
pub(crate) static SWML_CALLING_TRANSLATE_ACTION: Schema = Schema::Union(&Union {
    of: &[
        Schema::Ref(&SWML_CALLING_START_ACTION),
        Schema::Enum(&["stop"]),
        Schema::Ref(&SWML_CALLING_SUMMARIZE_ACTION_UNION),
        Schema::Ref(&SWML_CALLING_INJECT_ACTION),
    ],
    tag: None,
});

/// `SWML.Calling.TranslateDirection`
pub(crate) static SWML_CALLING_TRANSLATE_DIRECTION: Schema = Schema::Union(&Union {
    of: &[Schema::Enum(&["remote-caller", "local-caller"]), Schema::Ref(&SWML_VARIABLE)],
    tag: None,
});

/// `SWML.Calling.TranslationFilterPreset`
pub(crate) static SWML_CALLING_TRANSLATION_FILTER_PRESET: Schema = Schema::Union(&Union {
    of: &[
        Schema::Enum(&["polite", "rude", "professional", "shakespeare", "gen-z"]),
        Schema::Ref(&SWML_VARIABLE),
    ],
    tag: None,
});

/// `SWML.Calling.TurnFillers`
pub(crate) static SWML_CALLING_TURN_FILLERS: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("default", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("bg", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("ca", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("zh", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("zh-CN", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("zh-Hans", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("zh-TW", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("zh-Hant", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("zh-HK", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("cs", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("da", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("da-DK", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("nl", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("en", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("en-US", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("en-GB", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("en-NZ", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("en-IN", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("en-AU", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("et", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("fi", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("nl-BE", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("fr", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("fr-CA", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("de", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("de-CH", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("el", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("hi", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("hu", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("id", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("it", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("ja", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("ko", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("ko-KR", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("lv", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("lt", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("ms", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("multi", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("no", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("pl", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("pt", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("pt-BR", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("pt-PT", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("ro", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("ru", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("sk", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("es", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("es-419", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("sv", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("sv-SE", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("th", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("th-TH", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("tr", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("uk", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("vi", Schema::List(&List::of(Schema::TEXT))),
    ],
    rest: Some(Schema::List(&List::of(Schema::TEXT))),
    ..Object::EMPTY
});

/// `SWML.Calling.Unset`
pub(crate) static SWML_CALLING_UNSET: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "unset",
        Schema::Union(&Union { of: &[Schema::TEXT, Schema::List(&List::of(Schema::TEXT))], tag: None }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.UnsetGlobalDataAction`
pub(crate) static SWML_CALLING_UNSET_GLOBAL_DATA_ACTION: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "unset_global_data",
        Schema::Union(&Union { of: &[Schema::TEXT, Schema::Object(&Object::EMPTY)], tag: None }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.UnsetMetaDataAction`
pub(crate) static SWML_CALLING_UNSET_META_DATA_ACTION: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "unset_meta_data",
        Schema::Union(&Union { of: &[Schema::TEXT, Schema::Object(&Object::EMPTY)], tag: None }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.UserEvent`
pub(crate) static SWML_CALLING_USER_EVENT: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "user_event",
        Schema::Object(&Object {
            fields: &[Field::required(
                "event",
                Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY }),
            )],
            ..Object::EMPTY
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Calling.UserInputAction`
pub(crate) static SWML_CALLING_USER_INPUT_ACTION: Schema =
    Schema::Object(&Object { fields: &[Field::required("user_input", Schema::TEXT)], ..Object::EMPTY });

/// `SWML.Calling.UserSWAIGFunction`
pub(crate) static SWML_CALLING_USER_SWAIG_FUNCTION: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("description", Schema::TEXT),
        Field::optional("purpose", Schema::TEXT),
        Field::optional("parameters", Schema::Ref(&SWML_CALLING_FUNCTION_PARAMETERS)),
        Field::optional("fillers", Schema::Ref(&SWML_CALLING_FUNCTION_FILLERS)),
        Field::optional("argument", Schema::Ref(&SWML_CALLING_FUNCTION_PARAMETERS)),
        Field::optional(
            "active",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional("meta_data", Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY })),
        Field::optional("meta_data_token", Schema::TEXT),
        Field::optional(
            "data_map",
            Schema::Object(&Object {
                fields: &[
                    Field::optional("output", Schema::Ref(&SWML_CALLING_OUTPUT)),
                    Field::optional(
                        "expressions",
                        Schema::List(&List::of(Schema::Ref(&SWML_CALLING_EXPRESSION))),
                    ),
                    Field::optional("webhooks", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_WEBHOOK)))),
                ],
                min_fields: Some(1),
                ..Object::EMPTY
            }),
        ),
        Field::optional(
            "skip_fillers",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional("web_hook_url", Schema::TEXT),
        Field::optional("wait_file", Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE })),
        Field::optional(
            "wait_file_loops",
            Schema::Union(&Union { of: &[Schema::INTEGER, Schema::TEXT], tag: None }),
        ),
        Field::optional(
            "wait_for_fillers",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::required("function", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.ValidConfirmMethods`
pub(crate) static SWML_CALLING_VALID_CONFIRM_METHODS: Schema = Schema::Union(&Union {
    of: &[
        Schema::Ref(&SWML_CALLING_COND),
        Schema::Ref(&SWML_CALLING_SET),
        Schema::Ref(&SWML_CALLING_UNSET),
        Schema::Ref(&SWML_CALLING_HANGUP),
        Schema::Ref(&SWML_CALLING_PLAY),
        Schema::Ref(&SWML_CALLING_PROMPT),
        Schema::Ref(&SWML_CALLING_RECORD),
        Schema::Ref(&SWML_CALLING_RECORD_CALL),
        Schema::Ref(&SWML_CALLING_STOP_RECORD_CALL),
        Schema::Ref(&SWML_CALLING_TAP),
        Schema::Ref(&SWML_CALLING_STOP_TAP),
        Schema::Ref(&SWML_CALLING_STREAM),
        Schema::Ref(&SWML_CALLING_STOP_STREAM),
        Schema::Ref(&SWML_CALLING_SEND_DIGITS),
        Schema::Ref(&SWML_CALLING_SEND_SMS),
        Schema::Ref(&SWML_CALLING_DENOISE),
        Schema::Ref(&SWML_CALLING_STOP_DENOISE),
    ],
    tag: None,
});

/// `SWML.Calling.VerbName`
pub(crate) static SWML_CALLING_VERB_NAME: Schema = Schema::Enum(&[
    "answer",
    "ai",
    "ai_sidecar",
    "amazon_bedrock",
    "cond",
    "connect",
    "denoise",
    "enter_queue",
    "execute",
    "goto",
    "label",
    "live_transcribe",
    "live_translate",
    "hangup",
    "join_room",
    "join_conference",
    "play",
    "prompt",
    "receive_fax",
    "record",
    "record_call",
    "request",
    "return",
    "send_digits",
    "send_fax",
    "send_sms",
    "set",
    "sleep",
    "sip_refer",
    "stop_denoise",
    "stop_record_call",
    "stop_stream",
    "stop_tap",
    "stream",
    "switch",
    "tap",
    "transcribe",
    "transcribe_stop",
    "transfer",
    "unset",
    "pay",
    "detect_machine",
    "user_event",
]);

/// `SWML.Calling.Webhook`
pub(crate) static SWML_CALLING_WEBHOOK: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("expressions", Schema::List(&List::of(Schema::Ref(&SWML_CALLING_EXPRESSION)))),
        Field::optional(
            "error_keys",
            Schema::Union(&Union { of: &[Schema::TEXT, Schema::List(&List::of(Schema::TEXT))], tag: None }),
        ),
        Field::required("url", Schema::TEXT),
        Field::optional(
            "foreach",
            Schema::Object(&Object {
                fields: &[
                    Field::required("input_key", Schema::TEXT),
                    Field::required("output_key", Schema::TEXT),
                    Field::optional(
                        "max",
                        Schema::Union(&Union {
                            of: &[Schema::INTEGER, Schema::Ref(&SWML_VARIABLE)],
                            tag: None,
                        }),
                    ),
                    Field::required("append", Schema::TEXT),
                ],
                ..Object::EMPTY
            }),
        ),
        Field::optional("headers", Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY })),
        Field::optional(
            "method",
            Schema::Union(&Union {
                of: &[Schema::Enum(&["GET", "POST", "PUT", "DELETE"]), Schema::Ref(&SWML_VARIABLE)],
                tag: None,
            }),
        ),
        Field::optional(
            "input_args_as_params",
            Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
        ),
        Field::optional("params", Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY })),
        Field::optional(
            "require_args",
            Schema::Union(&Union { of: &[Schema::TEXT, Schema::List(&List::of(Schema::TEXT))], tag: None }),
        ),
        Field::optional("output", Schema::Ref(&SWML_CALLING_OUTPUT)),
    ],
    ..Object::EMPTY
});

/// `SWML.Calling.play_url`
pub(crate) static SWML_CALLING_PLAY_URL: Schema = Schema::Union(&Union {
    of: &[
        Schema::String(&StringRule {
            pattern: Some(
                "^(http://.*|https://.*|ring: ?[0-9.]*: ?[a-zA-Z]{2}|say: ?.*|silence: ?[0-9.]*|ring: ?[a-zA-Z]{2})$",
            ),
            ..StringRule::NONE
        }),
        Schema::Ref(&SWML_VARIABLE),
    ],
    tag: None,
});

/// `SWML.Messaging.Execute`
pub(crate) static SWML_MESSAGING_EXECUTE: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "execute",
        Schema::Object(&Object {
            fields: &[
                Field::required("dest", Schema::TEXT),
                Field::optional(
                    "params",
                    Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY }),
                ),
            ],
            ..Object::EMPTY
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Messaging.Goto`
pub(crate) static SWML_MESSAGING_GOTO: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "goto",
        Schema::Object(&Object {
            fields: &[
                Field::required("label", Schema::TEXT),
                Field::optional(
                    "max",
                    Schema::Union(&Union { of: &[Schema::INTEGER, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
            ],
            ..Object::EMPTY
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Messaging.Label`
pub(crate) static SWML_MESSAGING_LABEL: Schema =
    Schema::Object(&Object { fields: &[Field::required("label", Schema::TEXT)], ..Object::EMPTY });

/// `SWML.Messaging.Receive`
pub(crate) static SWML_MESSAGING_RECEIVE: Schema = Schema::Object(&Object {
    fields: &[Field::required("receive", Schema::Object(&Object::EMPTY))],
    ..Object::EMPTY
});

/// `SWML.Messaging.Reply`
pub(crate) static SWML_MESSAGING_REPLY: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "reply",
        Schema::Union(&Union {
            of: &[
                Schema::TEXT,
                Schema::Ref(&SWML_MESSAGING_REPLY_WITH_BODY),
                Schema::Ref(&SWML_MESSAGING_REPLY_WITH_MEDIA),
                Schema::Ref(&SWML_MESSAGING_REPLY_INLINE_SWITCH),
            ],
            tag: None,
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Messaging.ReplyInlineSwitch`
pub(crate) static SWML_MESSAGING_REPLY_INLINE_SWITCH: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "switch",
        Schema::Object(&Object {
            fields: &[
                Field::required("variable", Schema::TEXT),
                Field::optional("transform", Schema::Ref(&SWML_MESSAGING_SWITCH_TRANSFORM)),
                Field::required(
                    "case",
                    Schema::Object(&Object {
                        rest: Some(Schema::Union(&Union {
                            of: &[
                                Schema::TEXT,
                                Schema::Ref(&SWML_MESSAGING_REPLY_WITH_BODY),
                                Schema::Ref(&SWML_MESSAGING_REPLY_WITH_MEDIA),
                            ],
                            tag: None,
                        })),
                        ..Object::EMPTY
                    }),
                ),
                Field::optional(
                    "default",
                    Schema::Union(&Union {
                        of: &[
                            Schema::TEXT,
                            Schema::Ref(&SWML_MESSAGING_REPLY_WITH_BODY),
                            Schema::Ref(&SWML_MESSAGING_REPLY_WITH_MEDIA),
                        ],
                        tag: None,
                    }),
                ),
            ],
            ..Object::EMPTY
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Messaging.ReplyWithBody`
pub(crate) static SWML_MESSAGING_REPLY_WITH_BODY: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("to", Schema::TEXT),
        Field::optional("from", Schema::TEXT),
        Field::optional(
            "status_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::required("body", Schema::String(&StringRule { min_length: Some(1), ..StringRule::NONE })),
        Field::optional(
            "media",
            Schema::List(&List {
                items: Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
                min_items: None,
                max_items: Some(8),
            }),
        ),
    ],
    ..Object::EMPTY
});

/// `SWML.Messaging.ReplyWithMedia`
pub(crate) static SWML_MESSAGING_REPLY_WITH_MEDIA: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("to", Schema::TEXT),
        Field::optional("from", Schema::TEXT),
        Field::optional(
            "status_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::required(
            "media",
            Schema::List(&List {
                items: Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
                min_items: None,
                max_items: Some(8),
            }),
        ),
        Field::optional("body", Schema::String(&StringRule { min_length: Some(1), ..StringRule::NONE })),
    ],
    ..Object::EMPTY
});

/// `SWML.Messaging.Request`
pub(crate) static SWML_MESSAGING_REQUEST: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "request",
        Schema::Object(&Object {
            fields: &[
                Field::required(
                    "url",
                    Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
                ),
                Field::optional(
                    "method",
                    Schema::Union(&Union {
                        of: &[
                            Schema::Enum(&["GET", "POST", "PUT", "PATCH", "DELETE"]),
                            Schema::Ref(&SWML_VARIABLE),
                        ],
                        tag: None,
                    }),
                ),
                Field::optional(
                    "headers",
                    Schema::Object(&Object { rest: Some(Schema::TEXT), ..Object::EMPTY }),
                ),
                Field::optional(
                    "body",
                    Schema::Union(&Union {
                        of: &[
                            Schema::TEXT,
                            Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY }),
                        ],
                        tag: None,
                    }),
                ),
                Field::optional(
                    "timeout",
                    Schema::Union(&Union {
                        of: &[
                            Schema::Number(&NumberRule {
                                minimum: Some(0.0),
                                maximum: Some(5.0),
                                ..NumberRule::NONE
                            }),
                            Schema::Ref(&SWML_VARIABLE),
                        ],
                        tag: None,
                    }),
                ),
                Field::optional(
                    "save_variables",
                    Schema::Union(&Union { of: &[Schema::Boolean, Schema::Ref(&SWML_VARIABLE)], tag: None }),
                ),
            ],
            ..Object::EMPTY
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Messaging.Return`
pub(crate) static SWML_MESSAGING_RETURN: Schema =
    Schema::Object(&Object { fields: &[Field::required("return", Schema::Any)], ..Object::EMPTY });

/// `SWML.Messaging.SWMLMethod`
pub(crate) static SWML_MESSAGING_SWML_METHOD: Schema = Schema::Union(&Union {
    of: &[
        Schema::Ref(&SWML_MESSAGING_REPLY),
        Schema::Ref(&SWML_MESSAGING_RECEIVE),
        Schema::Ref(&SWML_MESSAGING_REQUEST),
        Schema::Ref(&SWML_MESSAGING_EXECUTE),
        Schema::Ref(&SWML_MESSAGING_TRANSFER),
        Schema::Ref(&SWML_MESSAGING_SWITCH),
        Schema::Ref(&SWML_MESSAGING_GOTO),
        Schema::Ref(&SWML_MESSAGING_RETURN),
        Schema::Ref(&SWML_MESSAGING_LABEL),
        Schema::Ref(&SWML_MESSAGING_VERB_NAME),
        Schema::List(&List { items: Schema::Any, min_items: Some(1), max_items: None }),
    ],
    tag: None,
});

/// `SWML.Messaging.SWMLObject`
pub(crate) static SWML_MESSAGING_SWML_OBJECT: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("version", Schema::Enum(&["1.0.0"])),
        Field::required("sections", Schema::Ref(&SWML_MESSAGING_SECTION)),
    ],
    ..Object::EMPTY
});

/// `SWML.Messaging.Section`
pub(crate) static SWML_MESSAGING_SECTION: Schema = Schema::Object(&Object {
    fields: &[Field::required("main", Schema::List(&List::of(Schema::Ref(&SWML_MESSAGING_SWML_METHOD))))],
    rest: Some(Schema::List(&List::of(Schema::Ref(&SWML_MESSAGING_SWML_METHOD)))),
    ..Object::EMPTY
});

/// `SWML.Messaging.Switch`
pub(crate) static SWML_MESSAGING_SWITCH: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "switch",
        Schema::Object(&Object {
            fields: &[
                Field::required("variable", Schema::TEXT),
                Field::optional("transform", Schema::Ref(&SWML_MESSAGING_SWITCH_TRANSFORM)),
                Field::required(
                    "case",
                    Schema::Object(&Object {
                        rest: Some(Schema::List(&List::of(Schema::Ref(&SWML_MESSAGING_SWML_METHOD)))),
                        ..Object::EMPTY
                    }),
                ),
                Field::optional("default", Schema::List(&List::of(Schema::Ref(&SWML_MESSAGING_SWML_METHOD)))),
            ],
            ..Object::EMPTY
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Messaging.SwitchTransform`
pub(crate) static SWML_MESSAGING_SWITCH_TRANSFORM: Schema = Schema::Union(&Union {
    of: &[
        Schema::Enum(&["lowercase", "uppercase", "trim", "lowercase_trim", "uppercase_trim"]),
        Schema::Ref(&SWML_VARIABLE),
    ],
    tag: None,
});

/// `SWML.Messaging.Transfer`
pub(crate) static SWML_MESSAGING_TRANSFER: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "transfer",
        Schema::Object(&Object {
            fields: &[
                Field::required(
                    "dest",
                    Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
                ),
                Field::optional(
                    "method",
                    Schema::Union(&Union {
                        of: &[
                            Schema::Enum(&["GET", "POST", "PUT", "PATCH", "DELETE"]),
                            Schema::Ref(&SWML_VARIABLE),
                        ],
                        tag: None,
                    }),
                ),
                Field::optional(
                    "params",
                    Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY }),
                ),
            ],
            ..Object::EMPTY
        }),
    )],
    ..Object::EMPTY
});

/// `SWML.Messaging.VerbName`
pub(crate) static SWML_MESSAGING_VERB_NAME: Schema = Schema::Enum(&[
    "reply", "receive", "request", "execute", "transfer", "switch", "goto", "return", "label",
]);

/// `SWML.Variable`
pub(crate) static SWML_VARIABLE: Schema = Schema::String(&StringRule {
    format: Some("variable"),
    pattern: Some("[$%]\\{[^}]*\\}"),
    ..StringRule::NONE
});
