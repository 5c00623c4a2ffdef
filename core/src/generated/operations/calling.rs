// Generated from api/ by codegen/src/print/rust/operations.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Operations of `calling`.

use crate::generated::schemas::calling;
use crate::operations::schema::{Field, List, NumberRule, Object, Schema, StringRule, Union};
use crate::operations::{Auth, Body, Command, Media, Method, Operation, Paging};

/// `POST /api/calling/calls#calling.ai_hold`
pub(crate) static AI_HOLD: Operation = Operation {
    name: "calling.aiHold",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: false,
        schema: Schema::Object(&Object {
            fields: &[Field::optional("timeout", Schema::TEXT), Field::optional("prompt", Schema::TEXT)],
            ..Object::EMPTY
        }),
        command: Some(Command { name: "calling.ai_hold", takes_id: true }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#calling.ai_message`
pub(crate) static AI_MESSAGE: Operation = Operation {
    name: "calling.aiMessage",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: false,
        schema: Schema::Object(&Object {
            fields: &[
                Field::optional("role", Schema::Enum(&["system", "user", "assistant"])),
                Field::optional("message_text", Schema::TEXT),
                Field::optional("reset", Schema::Ref(&calling::CALLING_CALL_AI_MESSAGE_RESET_PARAMS)),
                Field::optional(
                    "global_data",
                    Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY }),
                ),
            ],
            ..Object::EMPTY
        }),
        command: Some(Command { name: "calling.ai_message", takes_id: true }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#calling.ai_sidecar`
pub(crate) static AI_SIDECAR: Operation = Operation {
    name: "calling.aiSidecar",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Object(&Object {
            fields: &[Field::required("lang", Schema::Any)],
            rest: Some(Schema::Any),
            ..Object::EMPTY
        }),
        command: Some(Command { name: "calling.ai_sidecar", takes_id: true }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#calling.ai_sidecar.ask`
pub(crate) static AI_SIDECAR_ASK: Operation = Operation {
    name: "calling.aiSidecarAsk",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Object(&Object { fields: &[Field::required("text", Schema::TEXT)], ..Object::EMPTY }),
        command: Some(Command { name: "calling.ai_sidecar.ask", takes_id: true }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#calling.ai_sidecar.poke`
pub(crate) static AI_SIDECAR_POKE: Operation = Operation {
    name: "calling.aiSidecarPoke",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Object(&Object { fields: &[Field::required("text", Schema::TEXT)], ..Object::EMPTY }),
        command: Some(Command { name: "calling.ai_sidecar.poke", takes_id: true }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#calling.ai_sidecar.status`
pub(crate) static AI_SIDECAR_STATUS: Operation = Operation {
    name: "calling.aiSidecarStatus",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: false,
        schema: Schema::Object(&Object::EMPTY),
        command: Some(Command { name: "calling.ai_sidecar.status", takes_id: true }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#calling.ai_sidecar.stop`
pub(crate) static AI_SIDECAR_STOP: Operation = Operation {
    name: "calling.aiSidecarStop",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: false,
        schema: Schema::Object(&Object::EMPTY),
        command: Some(Command { name: "calling.ai_sidecar.stop", takes_id: true }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#calling.ai.stop`
pub(crate) static AI_STOP: Operation = Operation {
    name: "calling.aiStop",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: false,
        schema: Schema::Object(&Object {
            fields: &[Field::optional("control_id", Schema::TEXT)],
            ..Object::EMPTY
        }),
        command: Some(Command { name: "calling.ai.stop", takes_id: true }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#calling.ai_unhold`
pub(crate) static AI_UNHOLD: Operation = Operation {
    name: "calling.aiUnhold",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: false,
        schema: Schema::Object(&Object::EMPTY),
        command: Some(Command { name: "calling.ai_unhold", takes_id: true }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#calling.collect`
pub(crate) static COLLECT: Operation = Operation {
    name: "calling.collect",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Object(&Object {
            fields: &[
                Field::required("control_id", Schema::TEXT),
                Field::optional("initial_timeout", Schema::NUMBER),
                Field::optional("digits", Schema::Ref(&calling::CALLING_COLLECT_DIGITS_PARAMS)),
                Field::optional("speech", Schema::Ref(&calling::CALLING_COLLECT_SPEECH_PARAMS)),
                Field::optional("continuous", Schema::Boolean),
                Field::optional("partial_results", Schema::Boolean),
                Field::optional("send_start_of_input", Schema::Boolean),
                Field::optional("start_input_timers", Schema::Boolean),
                Field::optional(
                    "status_url",
                    Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
                ),
            ],
            ..Object::EMPTY
        }),
        command: Some(Command { name: "calling.collect", takes_id: true }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#calling.collect.start_input_timers`
pub(crate) static COLLECT_START_INPUT_TIMERS: Operation = Operation {
    name: "calling.collectStartInputTimers",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Object(&Object {
            fields: &[Field::required("control_id", Schema::TEXT)],
            ..Object::EMPTY
        }),
        command: Some(Command { name: "calling.collect.start_input_timers", takes_id: true }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#calling.collect.stop`
pub(crate) static COLLECT_STOP: Operation = Operation {
    name: "calling.collectStop",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Object(&Object {
            fields: &[Field::required("control_id", Schema::TEXT)],
            ..Object::EMPTY
        }),
        command: Some(Command { name: "calling.collect.stop", takes_id: true }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#calling.denoise`
pub(crate) static DENOISE: Operation = Operation {
    name: "calling.denoise",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: false,
        schema: Schema::Object(&Object::EMPTY),
        command: Some(Command { name: "calling.denoise", takes_id: true }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#calling.denoise.stop`
pub(crate) static DENOISE_STOP: Operation = Operation {
    name: "calling.denoiseStop",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: false,
        schema: Schema::Object(&Object::EMPTY),
        command: Some(Command { name: "calling.denoise.stop", takes_id: true }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#calling.detect`
pub(crate) static DETECT: Operation = Operation {
    name: "calling.detect",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Object(&Object {
            fields: &[
                Field::required("control_id", Schema::TEXT),
                Field::required(
                    "detect",
                    Schema::Union(&Union {
                        of: &[
                            Schema::Ref(&calling::CALLING_DETECT_MACHINE_CONFIG),
                            Schema::Ref(&calling::CALLING_DETECT_FAX_CONFIG),
                            Schema::Ref(&calling::CALLING_DETECT_DIGIT_CONFIG),
                        ],
                        tag: None,
                    }),
                ),
                Field::optional(
                    "timeout",
                    Schema::Number(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE }),
                ),
                Field::optional(
                    "status_url",
                    Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
                ),
            ],
            ..Object::EMPTY
        }),
        command: Some(Command { name: "calling.detect", takes_id: true }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#calling.detect.stop`
pub(crate) static DETECT_STOP: Operation = Operation {
    name: "calling.detectStop",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Object(&Object {
            fields: &[Field::required("control_id", Schema::TEXT)],
            ..Object::EMPTY
        }),
        command: Some(Command { name: "calling.detect.stop", takes_id: true }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#dial`
pub(crate) static DIAL: Operation = Operation {
    name: "calling.dial",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Union(&Union {
            of: &[
                Schema::Ref(&calling::CALLING_CALL_CREATE_PARAMS_URL),
                Schema::Ref(&calling::CALLING_CALL_CREATE_PARAMS_SWML),
            ],
            tag: None,
        }),
        command: Some(Command { name: "dial", takes_id: false }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#calling.disconnect`
pub(crate) static DISCONNECT: Operation = Operation {
    name: "calling.disconnect",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: false,
        schema: Schema::Object(&Object::EMPTY),
        command: Some(Command { name: "calling.disconnect", takes_id: true }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#calling.end`
pub(crate) static END: Operation = Operation {
    name: "calling.end",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: false,
        schema: Schema::Object(&Object {
            fields: &[Field::optional("reason", Schema::Ref(&calling::CALLING_HANGUP_REASON))],
            ..Object::EMPTY
        }),
        command: Some(Command { name: "calling.end", takes_id: true }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#calling.live_transcribe`
pub(crate) static LIVE_TRANSCRIBE: Operation = Operation {
    name: "calling.liveTranscribe",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Object(&Object {
            fields: &[Field::required(
                "action",
                Schema::Union(&Union {
                    of: &[
                        Schema::Ref(&calling::CALLING_LIVE_TRANSCRIBE_START_ACTION),
                        Schema::Ref(&calling::CALLING_LIVE_TRANSCRIBE_SUMMARIZE_ACTION),
                        Schema::Ref(&calling::CALLING_LIVE_TRANSCRIBE_STOP_ACTION),
                    ],
                    tag: None,
                }),
            )],
            ..Object::EMPTY
        }),
        command: Some(Command { name: "calling.live_transcribe", takes_id: true }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#calling.live_translate`
pub(crate) static LIVE_TRANSLATE: Operation = Operation {
    name: "calling.liveTranslate",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Object(&Object {
            fields: &[
                Field::required(
                    "action",
                    Schema::Union(&Union {
                        of: &[
                            Schema::Ref(&calling::CALLING_LIVE_TRANSLATE_START_ACTION),
                            Schema::Ref(&calling::CALLING_LIVE_TRANSLATE_SUMMARIZE_ACTION),
                            Schema::Ref(&calling::CALLING_LIVE_TRANSLATE_INJECT_ACTION),
                            Schema::Ref(&calling::CALLING_LIVE_TRANSLATE_STOP_ACTION),
                        ],
                        tag: None,
                    }),
                ),
                Field::optional(
                    "status_url",
                    Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
                ),
            ],
            ..Object::EMPTY
        }),
        command: Some(Command { name: "calling.live_translate", takes_id: true }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#calling.play`
pub(crate) static PLAY: Operation = Operation {
    name: "calling.play",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Object(&Object {
            fields: &[
                Field::required("control_id", Schema::TEXT),
                Field::required(
                    "play",
                    Schema::List(&List::of(Schema::Union(&Union {
                        of: &[
                            Schema::Ref(&calling::CALLING_PLAY_AUDIO_ITEM),
                            Schema::Ref(&calling::CALLING_PLAY_TTS_ITEM),
                            Schema::Ref(&calling::CALLING_PLAY_SILENCE_ITEM),
                            Schema::Ref(&calling::CALLING_PLAY_RINGTONE_ITEM),
                        ],
                        tag: None,
                    }))),
                ),
                Field::optional(
                    "volume",
                    Schema::Number(&NumberRule {
                        minimum: Some(-40.0),
                        maximum: Some(40.0),
                        ..NumberRule::NONE
                    }),
                ),
                Field::optional("direction", Schema::Ref(&calling::CALLING_PLAY_DIRECTION)),
                Field::optional(
                    "loop",
                    Schema::Integer(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE }),
                ),
                Field::optional("language", Schema::TEXT),
                Field::optional("voice", Schema::TEXT),
                Field::optional("gender", Schema::Ref(&calling::CALLING_TTS_GENDER)),
                Field::optional(
                    "status_url",
                    Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
                ),
            ],
            ..Object::EMPTY
        }),
        command: Some(Command { name: "calling.play", takes_id: true }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#calling.play.pause`
pub(crate) static PLAY_PAUSE: Operation = Operation {
    name: "calling.playPause",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Object(&Object {
            fields: &[Field::required("control_id", Schema::TEXT)],
            ..Object::EMPTY
        }),
        command: Some(Command { name: "calling.play.pause", takes_id: true }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#calling.play.resume`
pub(crate) static PLAY_RESUME: Operation = Operation {
    name: "calling.playResume",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Object(&Object {
            fields: &[Field::required("control_id", Schema::TEXT)],
            ..Object::EMPTY
        }),
        command: Some(Command { name: "calling.play.resume", takes_id: true }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#calling.play.stop`
pub(crate) static PLAY_STOP: Operation = Operation {
    name: "calling.playStop",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Object(&Object {
            fields: &[Field::required("control_id", Schema::TEXT)],
            ..Object::EMPTY
        }),
        command: Some(Command { name: "calling.play.stop", takes_id: true }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#calling.play.volume`
pub(crate) static PLAY_VOLUME: Operation = Operation {
    name: "calling.playVolume",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Object(&Object {
            fields: &[
                Field::required("control_id", Schema::TEXT),
                Field::required(
                    "volume",
                    Schema::Number(&NumberRule {
                        minimum: Some(-40.0),
                        maximum: Some(40.0),
                        ..NumberRule::NONE
                    }),
                ),
            ],
            ..Object::EMPTY
        }),
        command: Some(Command { name: "calling.play.volume", takes_id: true }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#calling.receive_fax.stop`
pub(crate) static RECEIVE_FAX_STOP: Operation = Operation {
    name: "calling.receiveFaxStop",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Object(&Object {
            fields: &[Field::required("control_id", Schema::TEXT)],
            ..Object::EMPTY
        }),
        command: Some(Command { name: "calling.receive_fax.stop", takes_id: true }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#calling.record`
pub(crate) static RECORD: Operation = Operation {
    name: "calling.record",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Object(&Object {
            fields: &[
                Field::required("control_id", Schema::TEXT),
                Field::required("record", Schema::Ref(&calling::CALLING_RECORD_PARAMS)),
                Field::optional(
                    "status_url",
                    Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
                ),
            ],
            ..Object::EMPTY
        }),
        command: Some(Command { name: "calling.record", takes_id: true }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#calling.record.pause`
pub(crate) static RECORD_PAUSE: Operation = Operation {
    name: "calling.recordPause",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Object(&Object {
            fields: &[
                Field::required("control_id", Schema::TEXT),
                Field::optional("behavior", Schema::Enum(&["skip", "silence"])),
            ],
            ..Object::EMPTY
        }),
        command: Some(Command { name: "calling.record.pause", takes_id: true }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#calling.record.resume`
pub(crate) static RECORD_RESUME: Operation = Operation {
    name: "calling.recordResume",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Object(&Object {
            fields: &[Field::required("control_id", Schema::TEXT)],
            ..Object::EMPTY
        }),
        command: Some(Command { name: "calling.record.resume", takes_id: true }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#calling.record.stop`
pub(crate) static RECORD_STOP: Operation = Operation {
    name: "calling.recordStop",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Object(&Object {
            fields: &[Field::required("control_id", Schema::TEXT)],
            ..Object::EMPTY
        }),
        command: Some(Command { name: "calling.record.stop", takes_id: true }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#calling.refer`
pub(crate) static REFER: Operation = Operation {
    name: "calling.refer",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Object(&Object {
            fields: &[
                Field::required("device", Schema::Ref(&calling::CALLING_REFER_DEVICE)),
                Field::optional(
                    "status_url",
                    Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
                ),
            ],
            ..Object::EMPTY
        }),
        command: Some(Command { name: "calling.refer", takes_id: true }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#calling.send_fax.stop`
pub(crate) static SEND_FAX_STOP: Operation = Operation {
    name: "calling.sendFaxStop",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Object(&Object {
            fields: &[Field::required("control_id", Schema::TEXT)],
            ..Object::EMPTY
        }),
        command: Some(Command { name: "calling.send_fax.stop", takes_id: true }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#calling.stream`
pub(crate) static STREAM: Operation = Operation {
    name: "calling.stream",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Object(&Object {
            fields: &[
                Field::required("control_id", Schema::TEXT),
                Field::required(
                    "url",
                    Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
                ),
                Field::optional("name", Schema::TEXT),
                Field::optional("codec", Schema::TEXT),
                Field::optional("track", Schema::Ref(&calling::CALLING_STREAM_TRACK)),
                Field::optional("authorization_bearer_token", Schema::TEXT),
                Field::optional(
                    "custom_parameters",
                    Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY }),
                ),
                Field::optional(
                    "status_url",
                    Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
                ),
                Field::optional("status_url_method", Schema::Ref(&calling::CALLING_STREAM_STATUS_URL_METHOD)),
            ],
            ..Object::EMPTY
        }),
        command: Some(Command { name: "calling.stream", takes_id: true }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#calling.stream.stop`
pub(crate) static STREAM_STOP: Operation = Operation {
    name: "calling.streamStop",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Object(&Object {
            fields: &[Field::required("control_id", Schema::TEXT)],
            ..Object::EMPTY
        }),
        command: Some(Command { name: "calling.stream.stop", takes_id: true }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#calling.tap`
pub(crate) static TAP: Operation = Operation {
    name: "calling.tap",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Object(&Object {
            fields: &[
                Field::required("control_id", Schema::TEXT),
                Field::required("tap", Schema::Ref(&calling::CALLING_TAP_CONFIG)),
                Field::required(
                    "device",
                    Schema::Union(&Union {
                        of: &[
                            Schema::Ref(&calling::CALLING_TAP_DEVICE_RTP),
                            Schema::Ref(&calling::CALLING_TAP_DEVICE_WS),
                        ],
                        tag: None,
                    }),
                ),
                Field::optional(
                    "status_url",
                    Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
                ),
            ],
            ..Object::EMPTY
        }),
        command: Some(Command { name: "calling.tap", takes_id: true }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#calling.tap.stop`
pub(crate) static TAP_STOP: Operation = Operation {
    name: "calling.tapStop",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Object(&Object {
            fields: &[Field::required("control_id", Schema::TEXT)],
            ..Object::EMPTY
        }),
        command: Some(Command { name: "calling.tap.stop", takes_id: true }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#calling.transcribe`
pub(crate) static TRANSCRIBE: Operation = Operation {
    name: "calling.transcribe",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Object(&Object {
            fields: &[
                Field::required("control_id", Schema::TEXT),
                Field::optional(
                    "status_url",
                    Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
                ),
            ],
            ..Object::EMPTY
        }),
        command: Some(Command { name: "calling.transcribe", takes_id: true }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#calling.transcribe.stop`
pub(crate) static TRANSCRIBE_STOP: Operation = Operation {
    name: "calling.transcribeStop",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Object(&Object {
            fields: &[Field::required("control_id", Schema::TEXT)],
            ..Object::EMPTY
        }),
        command: Some(Command { name: "calling.transcribe.stop", takes_id: true }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#calling.transfer`
pub(crate) static TRANSFER: Operation = Operation {
    name: "calling.transfer",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Object(&Object {
            fields: &[Field::required(
                "dest",
                Schema::Union(&Union {
                    of: &[
                        Schema::TEXT,
                        Schema::Object(&Object {
                            fields: &[Field::required(
                                "sections",
                                Schema::Object(&Object {
                                    rest: Some(Schema::List(&List::of(Schema::Union(&Union {
                                        of: &[
                                            Schema::Object(&Object {
                                                rest: Some(Schema::Any),
                                                ..Object::EMPTY
                                            }),
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
            )],
            ..Object::EMPTY
        }),
        command: Some(Command { name: "calling.transfer", takes_id: true }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#update`
pub(crate) static UPDATE: Operation = Operation {
    name: "calling.update",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Union(&Union {
            of: &[
                Schema::Ref(&calling::CALLING_CALL_UPDATE_PARAMS_URL),
                Schema::Ref(&calling::CALLING_CALL_UPDATE_PARAMS_SWML),
            ],
            tag: None,
        }),
        command: Some(Command { name: "update", takes_id: false }),
    }),
    paging: Paging::None,
};

/// `POST /api/calling/calls#calling.user_event`
pub(crate) static USER_EVENT: Operation = Operation {
    name: "calling.userEvent",
    method: Method::Post,
    path: "/api/calling/calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Object(&Object {
            fields: &[Field::required(
                "event",
                Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY }),
            )],
            ..Object::EMPTY
        }),
        command: Some(Command { name: "calling.user_event", takes_id: true }),
    }),
    paging: Paging::None,
};
