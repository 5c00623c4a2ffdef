// Generated from api/ by codegen/src/print/rust/schemas/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Schemas of requests of `calling`.

use crate::generated::schemas::public;
use crate::operations::schema::{Field, List, NumberRule, Object, Schema, StringRule, Union};

/// `Calling.CallAIMessageResetParams`
pub(crate) static CALLING_CALL_AI_MESSAGE_RESET_PARAMS: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("full_reset", Schema::Boolean),
        Field::optional("user_prompt", Schema::TEXT),
        Field::optional("system_prompt", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `Calling.CallCreateParamsSWML`
pub(crate) static CALLING_CALL_CREATE_PARAMS_SWML: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("from", Schema::TEXT),
        Field::optional("to", Schema::TEXT),
        Field::optional("username", Schema::TEXT),
        Field::optional("password", Schema::TEXT),
        Field::optional(
            "to_script",
            Schema::Union(&Union {
                of: &[
                    Schema::TEXT,
                    Schema::Object(&Object {
                        fields: &[Field::required(
                            "sections",
                            Schema::Object(&Object {
                                rest: Some(Schema::List(&List::of(Schema::Union(&Union {
                                    of: &[
                                        Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY }),
                                        Schema::TEXT,
                                        Schema::List(&List::of(Schema::Any)),
                                    ],
                                    tag: None,
                                })))),
                                ..Object::EMPTY
                            }),
                        )],
                        rest: Some(Schema::Any),
                        ..Object::EMPTY
                    }),
                ],
                tag: None,
            }),
        ),
        Field::optional("caller_id", Schema::TEXT),
        Field::optional("fallback_url", Schema::TEXT),
        Field::optional(
            "status_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional(
            "status_events",
            Schema::List(&List::of(Schema::Enum(&["created", "ringing", "answered", "ended"]))),
        ),
        Field::optional("url_method", Schema::Enum(&["GET", "POST"])),
        Field::optional(
            "codecs",
            Schema::Union(&Union {
                of: &[Schema::List(&List::of(Schema::Ref(&CALLING_OUTBOUND_CALL_CODEC))), Schema::TEXT],
                tag: None,
            }),
        ),
        Field::optional(
            "timeout",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(600.0), ..NumberRule::NONE }),
        ),
        Field::optional(
            "max_price_per_minute",
            Schema::Number(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE }),
        ),
        Field::optional("send_digits", Schema::TEXT),
        Field::optional(
            "region",
            Schema::Union(&Union { of: &[Schema::TEXT, Schema::List(&List::of(Schema::TEXT))], tag: None }),
        ),
        Field::optional(
            "custom_variables",
            Schema::Object(&Object { rest: Some(Schema::TEXT), max_fields: Some(20), ..Object::EMPTY }),
        ),
        Field::required(
            "swml",
            Schema::Union(&Union {
                of: &[
                    Schema::Object(&Object {
                        fields: &[Field::required(
                            "sections",
                            Schema::Object(&Object {
                                rest: Some(Schema::List(&List::of(Schema::Union(&Union {
                                    of: &[
                                        Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY }),
                                        Schema::TEXT,
                                        Schema::List(&List::of(Schema::Any)),
                                    ],
                                    tag: None,
                                })))),
                                ..Object::EMPTY
                            }),
                        )],
                        rest: Some(Schema::Any),
                        ..Object::EMPTY
                    }),
                    Schema::TEXT,
                ],
                tag: None,
            }),
        ),
    ],
    ..Object::EMPTY
});

/// `Calling.CallCreateParamsURL`
pub(crate) static CALLING_CALL_CREATE_PARAMS_URL: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("from", Schema::TEXT),
        Field::optional("to", Schema::TEXT),
        Field::optional("username", Schema::TEXT),
        Field::optional("password", Schema::TEXT),
        Field::optional(
            "to_script",
            Schema::Union(&Union {
                of: &[
                    Schema::TEXT,
                    Schema::Object(&Object {
                        fields: &[Field::required(
                            "sections",
                            Schema::Object(&Object {
                                rest: Some(Schema::List(&List::of(Schema::Union(&Union {
                                    of: &[
                                        Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY }),
                                        Schema::TEXT,
                                        Schema::List(&List::of(Schema::Any)),
                                    ],
                                    tag: None,
                                })))),
                                ..Object::EMPTY
                            }),
                        )],
                        rest: Some(Schema::Any),
                        ..Object::EMPTY
                    }),
                ],
                tag: None,
            }),
        ),
        Field::optional("caller_id", Schema::TEXT),
        Field::optional("fallback_url", Schema::TEXT),
        Field::optional(
            "status_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional(
            "status_events",
            Schema::List(&List::of(Schema::Enum(&["created", "ringing", "answered", "ended"]))),
        ),
        Field::optional("url_method", Schema::Enum(&["GET", "POST"])),
        Field::optional(
            "codecs",
            Schema::Union(&Union {
                of: &[Schema::List(&List::of(Schema::Ref(&CALLING_OUTBOUND_CALL_CODEC))), Schema::TEXT],
                tag: None,
            }),
        ),
        Field::optional(
            "timeout",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(600.0), ..NumberRule::NONE }),
        ),
        Field::optional(
            "max_price_per_minute",
            Schema::Number(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE }),
        ),
        Field::optional("send_digits", Schema::TEXT),
        Field::optional(
            "region",
            Schema::Union(&Union { of: &[Schema::TEXT, Schema::List(&List::of(Schema::TEXT))], tag: None }),
        ),
        Field::optional(
            "custom_variables",
            Schema::Object(&Object { rest: Some(Schema::TEXT), max_fields: Some(20), ..Object::EMPTY }),
        ),
        Field::required("url", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `Calling.CallUpdateParamsSWML`
pub(crate) static CALLING_CALL_UPDATE_PARAMS_SWML: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("id", Schema::Ref(&public::UUID)),
        Field::optional("fallback_url", Schema::TEXT),
        Field::optional("status", Schema::Enum(&["canceled", "completed"])),
        Field::optional(
            "status_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::required(
            "swml",
            Schema::Union(&Union {
                of: &[
                    Schema::Object(&Object {
                        fields: &[Field::required(
                            "sections",
                            Schema::Object(&Object {
                                rest: Some(Schema::List(&List::of(Schema::Union(&Union {
                                    of: &[
                                        Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY }),
                                        Schema::TEXT,
                                        Schema::List(&List::of(Schema::Any)),
                                    ],
                                    tag: None,
                                })))),
                                ..Object::EMPTY
                            }),
                        )],
                        rest: Some(Schema::Any),
                        ..Object::EMPTY
                    }),
                    Schema::TEXT,
                ],
                tag: None,
            }),
        ),
    ],
    ..Object::EMPTY
});

/// `Calling.CallUpdateParamsURL`
pub(crate) static CALLING_CALL_UPDATE_PARAMS_URL: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("id", Schema::Ref(&public::UUID)),
        Field::optional("fallback_url", Schema::TEXT),
        Field::optional("status", Schema::Enum(&["canceled", "completed"])),
        Field::optional(
            "status_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::required("url", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `Calling.CollectDigitsParams`
pub(crate) static CALLING_COLLECT_DIGITS_PARAMS: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("max", Schema::INTEGER),
        Field::optional("terminators", Schema::TEXT),
        Field::optional("digit_timeout", Schema::NUMBER),
    ],
    ..Object::EMPTY
});

/// `Calling.CollectSpeechEngine`
pub(crate) static CALLING_COLLECT_SPEECH_ENGINE: Schema = Schema::Enum(&["Google", "Google.V2", "Deepgram"]);

/// `Calling.CollectSpeechParams`
pub(crate) static CALLING_COLLECT_SPEECH_PARAMS: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("end_silence_timeout", Schema::NUMBER),
        Field::optional("speech_timeout", Schema::NUMBER),
        Field::optional("language", Schema::TEXT),
        Field::optional("hints", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("model", Schema::TEXT),
        Field::optional("engine", Schema::Ref(&CALLING_COLLECT_SPEECH_ENGINE)),
    ],
    ..Object::EMPTY
});

/// `Calling.DetectDigitConfig`
pub(crate) static CALLING_DETECT_DIGIT_CONFIG: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("type", Schema::Enum(&["digit"])),
        Field::optional("params", Schema::Ref(&CALLING_DETECT_DIGIT_PARAMS)),
    ],
    ..Object::EMPTY
});

/// `Calling.DetectDigitParams`
pub(crate) static CALLING_DETECT_DIGIT_PARAMS: Schema =
    Schema::Object(&Object { fields: &[Field::optional("digits", Schema::TEXT)], ..Object::EMPTY });

/// `Calling.DetectFaxConfig`
pub(crate) static CALLING_DETECT_FAX_CONFIG: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("type", Schema::Enum(&["fax"])),
        Field::optional("params", Schema::Ref(&CALLING_DETECT_FAX_PARAMS)),
    ],
    ..Object::EMPTY
});

/// `Calling.DetectFaxParams`
pub(crate) static CALLING_DETECT_FAX_PARAMS: Schema = Schema::Object(&Object {
    fields: &[Field::optional("tone", Schema::Ref(&CALLING_DETECT_FAX_TONE))],
    ..Object::EMPTY
});

/// `Calling.DetectFaxTone`
pub(crate) static CALLING_DETECT_FAX_TONE: Schema = Schema::Enum(&["CNG", "CED", "cng", "ced"]);

/// `Calling.DetectMachineConfig`
pub(crate) static CALLING_DETECT_MACHINE_CONFIG: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("type", Schema::Enum(&["machine"])),
        Field::optional("params", Schema::Ref(&CALLING_DETECT_MACHINE_PARAMS)),
    ],
    ..Object::EMPTY
});

/// `Calling.DetectMachineParams`
pub(crate) static CALLING_DETECT_MACHINE_PARAMS: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("initial_timeout", Schema::NUMBER),
        Field::optional("end_silence_timeout", Schema::NUMBER),
        Field::optional("machine_ready_timeout", Schema::NUMBER),
        Field::optional("machine_voice_threshold", Schema::NUMBER),
        Field::optional("machine_words_threshold", Schema::INTEGER),
        Field::optional("detect_interruptions", Schema::Boolean),
        Field::optional("detect_message_end", Schema::Boolean),
    ],
    ..Object::EMPTY
});

/// `Calling.HangupReason`
pub(crate) static CALLING_HANGUP_REASON: Schema =
    Schema::Enum(&["hangup", "cancel", "busy", "noAnswer", "decline", "error"]);

/// `Calling.LiveTranscribeStartAction`
pub(crate) static CALLING_LIVE_TRANSCRIBE_START_ACTION: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "start",
        Schema::Object(&Object {
            fields: &[
                Field::required("lang", Schema::TEXT),
                Field::required(
                    "direction",
                    Schema::List(&List::of(Schema::Union(&Union {
                        of: &[
                            Schema::Enum(&["remote-caller", "local-caller"]),
                            Schema::String(&StringRule {
                                format: Some("variable"),
                                pattern: Some("[$%]\\{[^}]*\\}"),
                                ..StringRule::NONE
                            }),
                        ],
                        tag: None,
                    }))),
                ),
                Field::optional("webhook", Schema::TEXT),
                Field::optional("live_events", Schema::Boolean),
                Field::optional("ai_summary", Schema::Boolean),
                Field::optional("ai_summary_prompt", Schema::TEXT),
                Field::optional("speech_engine", Schema::Ref(&SPEECH_ENGINE)),
                Field::optional("speech_timeout", Schema::INTEGER),
                Field::optional("vad_silence_ms", Schema::INTEGER),
                Field::optional("vad_thresh", Schema::INTEGER),
                Field::optional("debug_level", Schema::INTEGER),
            ],
            ..Object::EMPTY
        }),
    )],
    ..Object::EMPTY
});

/// `Calling.LiveTranscribeStopAction`
pub(crate) static CALLING_LIVE_TRANSCRIBE_STOP_ACTION: Schema = Schema::Enum(&["stop"]);

/// `Calling.LiveTranscribeSummarizeAction`
pub(crate) static CALLING_LIVE_TRANSCRIBE_SUMMARIZE_ACTION: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "summarize",
        Schema::Object(&Object {
            fields: &[Field::optional("webhook", Schema::TEXT), Field::optional("prompt", Schema::TEXT)],
            ..Object::EMPTY
        }),
    )],
    ..Object::EMPTY
});

/// `Calling.LiveTranslateInjectAction`
pub(crate) static CALLING_LIVE_TRANSLATE_INJECT_ACTION: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "inject",
        Schema::Object(&Object {
            fields: &[
                Field::required("message", Schema::TEXT),
                Field::required(
                    "direction",
                    Schema::Union(&Union {
                        of: &[
                            Schema::Enum(&["remote-caller", "local-caller"]),
                            Schema::String(&StringRule {
                                format: Some("variable"),
                                pattern: Some("[$%]\\{[^}]*\\}"),
                                ..StringRule::NONE
                            }),
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

/// `Calling.LiveTranslateStartAction`
pub(crate) static CALLING_LIVE_TRANSLATE_START_ACTION: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "start",
        Schema::Object(&Object {
            fields: &[
                Field::required("from_lang", Schema::TEXT),
                Field::required("to_lang", Schema::TEXT),
                Field::required(
                    "direction",
                    Schema::List(&List::of(Schema::Union(&Union {
                        of: &[
                            Schema::Enum(&["remote-caller", "local-caller"]),
                            Schema::String(&StringRule {
                                format: Some("variable"),
                                pattern: Some("[$%]\\{[^}]*\\}"),
                                ..StringRule::NONE
                            }),
                        ],
                        tag: None,
                    }))),
                ),
                Field::optional("from_voice", Schema::TEXT),
                Field::optional("to_voice", Schema::TEXT),
                Field::optional(
                    "filter_from",
                    Schema::Union(&Union {
                        of: &[
                            Schema::Enum(&["polite", "rude", "professional", "shakespeare", "gen-z"]),
                            Schema::String(&StringRule {
                                format: Some("variable"),
                                pattern: Some("[$%]\\{[^}]*\\}"),
                                ..StringRule::NONE
                            }),
                            Schema::String(&StringRule { pattern: Some("^prompt:.+$"), ..StringRule::NONE }),
                        ],
                        tag: None,
                    }),
                ),
                Field::optional(
                    "filter_to",
                    Schema::Union(&Union {
                        of: &[
                            Schema::Enum(&["polite", "rude", "professional", "shakespeare", "gen-z"]),
                            Schema::String(&StringRule {
                                format: Some("variable"),
                                pattern: Some("[$%]\\{[^}]*\\}"),
                                ..StringRule::NONE
                            }),
                            Schema::String(&StringRule { pattern: Some("^prompt:.+$"), ..StringRule::NONE }),
                        ],
                        tag: None,
                    }),
                ),
                Field::optional("webhook", Schema::TEXT),
                Field::optional("live_events", Schema::Boolean),
                Field::optional("ai_summary", Schema::Boolean),
                Field::optional("ai_summary_prompt", Schema::TEXT),
                Field::optional("speech_engine", Schema::Ref(&SPEECH_ENGINE)),
                Field::optional("speech_timeout", Schema::INTEGER),
                Field::optional("vad_silence_ms", Schema::INTEGER),
                Field::optional("vad_thresh", Schema::INTEGER),
                Field::optional("debug_level", Schema::INTEGER),
            ],
            ..Object::EMPTY
        }),
    )],
    ..Object::EMPTY
});

/// `Calling.LiveTranslateStopAction`
pub(crate) static CALLING_LIVE_TRANSLATE_STOP_ACTION: Schema = Schema::Enum(&["stop"]);

/// `Calling.LiveTranslateSummarizeAction`
pub(crate) static CALLING_LIVE_TRANSLATE_SUMMARIZE_ACTION: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "summarize",
        Schema::Object(&Object {
            fields: &[Field::optional("webhook", Schema::TEXT), Field::optional("prompt", Schema::TEXT)],
            ..Object::EMPTY
        }),
    )],
    ..Object::EMPTY
});

/// `Calling.OutboundCallCodec`
pub(crate) static CALLING_OUTBOUND_CALL_CODEC: Schema = Schema::Enum(&[
    "OPUS",
    "OPUS@48000H@20I",
    "OPUS@24000H@20I",
    "OPUS@16000H@20I",
    "OPUS@8000H@20I",
    "G722",
    "PCMU",
    "PCMA",
    "G729",
    "VP8",
    "H264",
]);

/// `Calling.PlayAudioItem`
pub(crate) static CALLING_PLAY_AUDIO_ITEM: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("type", Schema::Enum(&["audio"])),
        Field::required("params", Schema::Ref(&CALLING_PLAY_AUDIO_PARAMS)),
    ],
    ..Object::EMPTY
});

/// `Calling.PlayAudioParams`
pub(crate) static CALLING_PLAY_AUDIO_PARAMS: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "url",
        Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
    )],
    ..Object::EMPTY
});

/// `Calling.PlayDirection`
pub(crate) static CALLING_PLAY_DIRECTION: Schema = Schema::Enum(&["listen", "speak", "both"]);

/// `Calling.PlayRingtoneItem`
pub(crate) static CALLING_PLAY_RINGTONE_ITEM: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("type", Schema::Enum(&["ringtone"])),
        Field::required("params", Schema::Ref(&CALLING_PLAY_RINGTONE_PARAMS)),
    ],
    ..Object::EMPTY
});

/// `Calling.PlayRingtoneName`
pub(crate) static CALLING_PLAY_RINGTONE_NAME: Schema = Schema::Enum(&[
    "au", "be", "ca", "cn", "cy", "cz", "de", "dk", "dz", "eg", "es", "fi", "fr", "hu", "il", "in", "jp",
    "ko", "pk", "pl", "ro", "rs", "ru", "sa", "tr", "uk", "us", "at", "bg", "br", "ch", "cl", "ee", "gr",
    "it", "lt", "mx", "my", "nl", "no", "nz", "ph", "pt", "se", "sg", "th", "za", "tw", "ve", "bong",
]);

/// `Calling.PlayRingtoneParams`
pub(crate) static CALLING_PLAY_RINGTONE_PARAMS: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("name", Schema::Ref(&CALLING_PLAY_RINGTONE_NAME)),
        Field::optional("duration", Schema::NUMBER),
    ],
    ..Object::EMPTY
});

/// `Calling.PlaySilenceItem`
pub(crate) static CALLING_PLAY_SILENCE_ITEM: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("type", Schema::Enum(&["silence"])),
        Field::required("params", Schema::Ref(&CALLING_PLAY_SILENCE_PARAMS)),
    ],
    ..Object::EMPTY
});

/// `Calling.PlaySilenceParams`
pub(crate) static CALLING_PLAY_SILENCE_PARAMS: Schema =
    Schema::Object(&Object { fields: &[Field::required("duration", Schema::NUMBER)], ..Object::EMPTY });

/// `Calling.PlayTtsItem`
pub(crate) static CALLING_PLAY_TTS_ITEM: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("type", Schema::Enum(&["tts"])),
        Field::required("params", Schema::Ref(&CALLING_PLAY_TTS_PARAMS)),
    ],
    ..Object::EMPTY
});

/// `Calling.PlayTtsParams`
pub(crate) static CALLING_PLAY_TTS_PARAMS: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("text", Schema::TEXT),
        Field::optional("language", Schema::TEXT),
        Field::optional("gender", Schema::Ref(&CALLING_TTS_GENDER)),
        Field::optional("voice", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `Calling.RecordAudioParams`
pub(crate) static CALLING_RECORD_AUDIO_PARAMS: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("beep", Schema::Boolean),
        Field::optional("format", Schema::Enum(&["mp3", "wav", "mp4"])),
        Field::optional("stereo", Schema::Boolean),
        Field::optional("direction", Schema::Ref(&CALLING_PLAY_DIRECTION)),
        Field::optional(
            "initial_timeout",
            Schema::Number(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE }),
        ),
        Field::optional(
            "end_silence_timeout",
            Schema::Number(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE }),
        ),
        Field::optional(
            "max_length",
            Schema::Integer(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE }),
        ),
        Field::optional("terminators", Schema::TEXT),
        Field::optional(
            "input_sensitivity",
            Schema::Number(&NumberRule { minimum: Some(0.0), maximum: Some(100.0), ..NumberRule::NONE }),
        ),
    ],
    ..Object::EMPTY
});

/// `Calling.RecordParams`
pub(crate) static CALLING_RECORD_PARAMS: Schema = Schema::Object(&Object {
    fields: &[Field::required("audio", Schema::Ref(&CALLING_RECORD_AUDIO_PARAMS))],
    ..Object::EMPTY
});

/// `Calling.ReferDevice`
pub(crate) static CALLING_REFER_DEVICE: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("type", Schema::Enum(&["sip"])),
        Field::required("params", Schema::Ref(&CALLING_REFER_SIP_PARAMS)),
    ],
    ..Object::EMPTY
});

/// `Calling.ReferSipParams`
pub(crate) static CALLING_REFER_SIP_PARAMS: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("to", Schema::TEXT),
        Field::optional("from", Schema::TEXT),
        Field::optional("username", Schema::TEXT),
        Field::optional("password", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `Calling.StreamStatusUrlMethod`
pub(crate) static CALLING_STREAM_STATUS_URL_METHOD: Schema = Schema::Enum(&["GET", "POST"]);

/// `Calling.StreamTrack`
pub(crate) static CALLING_STREAM_TRACK: Schema =
    Schema::Enum(&["inbound_track", "outbound_track", "both_tracks"]);

/// `Calling.TapCodec`
pub(crate) static CALLING_TAP_CODEC: Schema = Schema::Enum(&["PCMA", "PCMU", "pcma", "pcmu", "OPUS", "opus"]);

/// `Calling.TapConfig`
pub(crate) static CALLING_TAP_CONFIG: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("type", Schema::Enum(&["audio"])),
        Field::required(
            "params",
            Schema::Object(&Object {
                fields: &[Field::required("direction", Schema::Ref(&CALLING_PLAY_DIRECTION))],
                ..Object::EMPTY
            }),
        ),
    ],
    ..Object::EMPTY
});

/// `Calling.TapDeviceRtp`
pub(crate) static CALLING_TAP_DEVICE_RTP: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("type", Schema::Enum(&["rtp"])),
        Field::required("params", Schema::Ref(&CALLING_TAP_RTP_PARAMS)),
    ],
    ..Object::EMPTY
});

/// `Calling.TapDeviceWs`
pub(crate) static CALLING_TAP_DEVICE_WS: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("type", Schema::Enum(&["ws"])),
        Field::required("params", Schema::Ref(&CALLING_TAP_WS_PARAMS)),
    ],
    ..Object::EMPTY
});

/// `Calling.TapPtime`
pub(crate) static CALLING_TAP_PTIME: Schema =
    Schema::NumberEnum(&[10.0, 20.0, 30.0, 40.0, 50.0, 60.0, 70.0, 80.0, 90.0, 100.0, 110.0, 120.0]);

/// `Calling.TapRtpParams`
pub(crate) static CALLING_TAP_RTP_PARAMS: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("addr", Schema::TEXT),
        Field::required(
            "port",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(65535.0), ..NumberRule::NONE }),
        ),
        Field::optional("codec", Schema::Ref(&CALLING_TAP_CODEC)),
        Field::optional("ptime", Schema::Ref(&CALLING_TAP_PTIME)),
    ],
    ..Object::EMPTY
});

/// `Calling.TapWsParams`
pub(crate) static CALLING_TAP_WS_PARAMS: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("uri", Schema::TEXT),
        Field::optional("codec", Schema::Ref(&CALLING_TAP_CODEC)),
    ],
    ..Object::EMPTY
});

/// `Calling.TtsGender`
pub(crate) static CALLING_TTS_GENDER: Schema = Schema::Enum(&["male", "female"]);

/// `SpeechEngine`
pub(crate) static SPEECH_ENGINE: Schema = Schema::Enum(&["deepgram", "google"]);
