// Generated from api/ by codegen/src/print/rust/schemas/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Schemas of requests of `fabric`.

use crate::generated::schemas::public;
use crate::operations::schema::{Field, List, NumberRule, Object, Schema, StringRule, Union};

/// `AIAgentCreateRequest`
pub(crate) static AI_AGENT_CREATE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("global_data", Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY })),
        Field::optional(
            "hints",
            Schema::List(&List::of(Schema::Union(&Union {
                of: &[Schema::TEXT, Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY })],
                tag: None,
            }))),
        ),
        Field::optional(
            "languages",
            Schema::List(&List::of(Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY }))),
        ),
        Field::optional("multilingual", Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY })),
        Field::optional("params", Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY })),
        Field::optional("post_prompt", Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY })),
        Field::optional(
            "post_prompt_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional(
            "pronounce",
            Schema::List(&List::of(Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY }))),
        ),
        Field::required("prompt", Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY })),
        Field::optional("SWAIG", Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY })),
        Field::required("agent_id", Schema::Ref(&public::UUID)),
        Field::required("name", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `AIAgentUpdateRequest`
pub(crate) static AI_AGENT_UPDATE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("global_data", Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY })),
        Field::optional(
            "hints",
            Schema::List(&List::of(Schema::Union(&Union {
                of: &[Schema::TEXT, Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY })],
                tag: None,
            }))),
        ),
        Field::optional(
            "languages",
            Schema::List(&List::of(Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY }))),
        ),
        Field::optional("multilingual", Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY })),
        Field::optional("params", Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY })),
        Field::optional("post_prompt", Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY })),
        Field::optional(
            "post_prompt_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional(
            "pronounce",
            Schema::List(&List::of(Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY }))),
        ),
        Field::optional("prompt", Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY })),
        Field::optional("SWAIG", Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY })),
        Field::optional("agent_id", Schema::Ref(&public::UUID)),
        Field::optional("name", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `CXMLScriptCreateRequest`
pub(crate) static CXML_SCRIPT_CREATE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("display_name", Schema::TEXT),
        Field::required("contents", Schema::TEXT),
        Field::optional(
            "status_callback_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("status_callback_method", Schema::Ref(&REQUEST_URL_METHOD_TYPE)),
    ],
    ..Object::EMPTY
});

/// `CXMLScriptUpdateRequest`
pub(crate) static CXML_SCRIPT_UPDATE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("display_name", Schema::TEXT),
        Field::optional("contents", Schema::TEXT),
        Field::optional(
            "status_callback_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("status_callback_method", Schema::Ref(&REQUEST_URL_METHOD_TYPE)),
    ],
    ..Object::EMPTY
});

/// `CXMLWebhookCreateRequest`
pub(crate) static CXML_WEBHOOK_CREATE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("name", Schema::TEXT),
        Field::optional("used_for", Schema::Ref(&USED_FOR_TYPE)),
        Field::required(
            "primary_request_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("primary_request_method", Schema::Ref(&REQUEST_URL_METHOD_TYPE)),
        Field::optional(
            "fallback_request_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("fallback_request_method", Schema::Ref(&REQUEST_URL_METHOD_TYPE)),
        Field::optional(
            "status_callback_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("status_callback_method", Schema::Ref(&REQUEST_URL_METHOD_TYPE)),
    ],
    ..Object::EMPTY
});

/// `CXMLWebhookUpdateRequest`
pub(crate) static CXML_WEBHOOK_UPDATE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("name", Schema::TEXT),
        Field::optional("used_for", Schema::Ref(&USED_FOR_TYPE)),
        Field::optional(
            "primary_request_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("primary_request_method", Schema::Ref(&REQUEST_URL_METHOD_TYPE)),
        Field::optional(
            "fallback_request_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("fallback_request_method", Schema::Ref(&REQUEST_URL_METHOD_TYPE)),
        Field::optional(
            "status_callback_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("status_callback_method", Schema::Ref(&REQUEST_URL_METHOD_TYPE)),
    ],
    ..Object::EMPTY
});

/// `CallFlowCreateRequest`
pub(crate) static CALL_FLOW_CREATE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("title", Schema::TEXT),
        Field::optional("flow_data", Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY })),
        Field::optional(
            "relayml",
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

/// `CallFlowUpdateRequest`
pub(crate) static CALL_FLOW_UPDATE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("title", Schema::TEXT),
        Field::required("document_version", Schema::INTEGER),
        Field::required("flow_data", Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY })),
        Field::required(
            "relayml",
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

/// `CallFlowVersionDeployByDocumentVersion`
pub(crate) static CALL_FLOW_VERSION_DEPLOY_BY_DOCUMENT_VERSION: Schema = Schema::Object(&Object {
    fields: &[Field::required("document_version", Schema::INTEGER)],
    ..Object::EMPTY
});

/// `CallFlowVersionDeployByVersionId`
pub(crate) static CALL_FLOW_VERSION_DEPLOY_BY_VERSION_ID: Schema = Schema::Object(&Object {
    fields: &[Field::required("call_flow_version_id", Schema::Ref(&public::UUID))],
    ..Object::EMPTY
});

/// `CallFlowVersionDeployRequest`
pub(crate) static CALL_FLOW_VERSION_DEPLOY_REQUEST: Schema = Schema::Union(&Union {
    of: &[
        Schema::Ref(&CALL_FLOW_VERSION_DEPLOY_BY_DOCUMENT_VERSION),
        Schema::Ref(&CALL_FLOW_VERSION_DEPLOY_BY_VERSION_ID),
    ],
    tag: None,
});

/// `CallHandlerType`
pub(crate) static CALL_HANDLER_TYPE: Schema =
    Schema::Enum(&["default", "passthrough", "block-pstn", "resource"]);

/// `CallingSwmlScriptCreateRequest`
pub(crate) static CALLING_SWML_SCRIPT_CREATE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("name", Schema::TEXT),
        Field::optional("script_type", Schema::Enum(&["calling"])),
        Field::required(
            "contents",
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
        Field::optional(
            "status_callback_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
    ],
    ..Object::EMPTY
});

/// `CallingSwmlScriptUpdateRequest`
pub(crate) static CALLING_SWML_SCRIPT_UPDATE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("display_name", Schema::TEXT),
        Field::optional("script_type", Schema::Enum(&["calling"])),
        Field::optional(
            "contents",
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
        Field::optional(
            "status_callback_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
    ],
    ..Object::EMPTY
});

/// `Ciphers`
pub(crate) static CIPHERS: Schema = Schema::Enum(&[
    "AEAD_AES_256_GCM_8",
    "AES_256_CM_HMAC_SHA1_80",
    "AES_CM_128_HMAC_SHA1_80",
    "AES_256_CM_HMAC_SHA1_32",
    "AES_CM_128_HMAC_SHA1_32",
]);

/// `Codecs`
pub(crate) static CODECS: Schema = Schema::Enum(&[
    "PCMU",
    "PCMA",
    "G722",
    "G729",
    "OPUS",
    "OPUS@48000H@20I",
    "OPUS@24000H@20I",
    "OPUS@16000H@20I",
    "OPUS@8000H@20I",
    "VP8",
    "H264",
]);

/// `ConferenceRoomCreateRequest`
pub(crate) static CONFERENCE_ROOM_CREATE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("name", Schema::TEXT),
        Field::optional(
            "display_name",
            Schema::String(&StringRule { max_length: Some(200), ..StringRule::NONE }),
        ),
        Field::optional(
            "description",
            Schema::String(&StringRule { max_length: Some(3000), ..StringRule::NONE }),
        ),
        Field::optional(
            "join_from",
            Schema::String(&StringRule { format: Some("date-time"), ..StringRule::NONE }),
        ),
        Field::optional(
            "join_until",
            Schema::String(&StringRule { format: Some("date-time"), ..StringRule::NONE }),
        ),
        Field::optional(
            "max_members",
            Schema::Integer(&NumberRule { minimum: Some(0.0), maximum: Some(300.0), ..NumberRule::NONE }),
        ),
        Field::optional("quality", Schema::Enum(&["1080p", "720p"])),
        Field::optional(
            "remove_at",
            Schema::String(&StringRule { format: Some("date-time"), ..StringRule::NONE }),
        ),
        Field::optional(
            "remove_after_seconds_elapsed",
            Schema::Integer(&NumberRule { minimum: Some(0.0), maximum: Some(200000.0), ..NumberRule::NONE }),
        ),
        Field::optional("layout", Schema::Ref(&LAYOUT)),
        Field::optional("record_on_start", Schema::Boolean),
        Field::required("enable_room_previews", Schema::Boolean),
        Field::optional("meta", Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY })),
        Field::optional("sync_audio_video", Schema::Boolean),
        Field::optional("tone_on_entry_and_exit", Schema::Boolean),
        Field::optional("room_join_video_off", Schema::Boolean),
        Field::optional("user_join_video_off", Schema::Boolean),
    ],
    ..Object::EMPTY
});

/// `ConferenceRoomUpdateRequest`
pub(crate) static CONFERENCE_ROOM_UPDATE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("name", Schema::TEXT),
        Field::optional(
            "display_name",
            Schema::String(&StringRule { max_length: Some(200), ..StringRule::NONE }),
        ),
        Field::optional(
            "description",
            Schema::String(&StringRule { max_length: Some(3000), ..StringRule::NONE }),
        ),
        Field::optional(
            "join_from",
            Schema::String(&StringRule { format: Some("date-time"), ..StringRule::NONE }),
        ),
        Field::optional(
            "join_until",
            Schema::String(&StringRule { format: Some("date-time"), ..StringRule::NONE }),
        ),
        Field::optional(
            "max_members",
            Schema::Integer(&NumberRule { minimum: Some(0.0), maximum: Some(300.0), ..NumberRule::NONE }),
        ),
        Field::optional("quality", Schema::Enum(&["1080p", "720p"])),
        Field::optional(
            "remove_at",
            Schema::String(&StringRule { format: Some("date-time"), ..StringRule::NONE }),
        ),
        Field::optional(
            "remove_after_seconds_elapsed",
            Schema::Integer(&NumberRule { minimum: Some(0.0), maximum: Some(200000.0), ..NumberRule::NONE }),
        ),
        Field::optional("layout", Schema::Ref(&LAYOUT)),
        Field::optional("record_on_start", Schema::Boolean),
        Field::required("enable_room_previews", Schema::Boolean),
        Field::optional("meta", Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY })),
        Field::required("sync_audio_video", Schema::Boolean),
        Field::optional("tone_on_entry_and_exit", Schema::Boolean),
        Field::optional("room_join_video_off", Schema::Boolean),
        Field::optional("user_join_video_off", Schema::Boolean),
    ],
    ..Object::EMPTY
});

/// `CxmlApplicationUpdateRequest`
pub(crate) static CXML_APPLICATION_UPDATE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("display_name", Schema::TEXT),
        Field::optional("account_sid", Schema::Ref(&public::UUID)),
        Field::optional("voice_url", Schema::TEXT),
        Field::optional("voice_method", Schema::Ref(&REQUEST_URL_METHOD_TYPE)),
        Field::optional("voice_fallback_url", Schema::TEXT),
        Field::optional("voice_fallback_method", Schema::Ref(&REQUEST_URL_METHOD_TYPE)),
        Field::optional("status_callback", Schema::TEXT),
        Field::optional("status_callback_method", Schema::Ref(&REQUEST_URL_METHOD_TYPE)),
        Field::optional("sms_url", Schema::TEXT),
        Field::optional("sms_method", Schema::Ref(&REQUEST_URL_METHOD_TYPE)),
        Field::optional("sms_fallback_url", Schema::TEXT),
        Field::optional("sms_fallback_method", Schema::Ref(&REQUEST_URL_METHOD_TYPE)),
        Field::optional("sms_status_callback", Schema::TEXT),
        Field::optional("sms_status_callback_method", Schema::Ref(&REQUEST_URL_METHOD_TYPE)),
    ],
    ..Object::EMPTY
});

/// `DialogflowAgentUpdateRequest`
pub(crate) static DIALOGFLOW_AGENT_UPDATE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("name", Schema::TEXT),
        Field::optional("say_enabled", Schema::Boolean),
        Field::optional("say", Schema::TEXT),
        Field::optional("voice", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `DomainApplicationAssignRequest`
pub(crate) static DOMAIN_APPLICATION_ASSIGN_REQUEST: Schema = Schema::Object(&Object {
    fields: &[Field::required("domain_application_id", Schema::Ref(&public::UUID))],
    ..Object::EMPTY
});

/// `Encryption`
pub(crate) static ENCRYPTION: Schema = Schema::Enum(&["required", "optional", "default"]);

/// `FreeswitchConnectorCreateRequest`
pub(crate) static FREESWITCH_CONNECTOR_CREATE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[Field::required("name", Schema::TEXT), Field::required("token", Schema::Ref(&public::UUID))],
    ..Object::EMPTY
});

/// `FreeswitchConnectorUpdateRequest`
pub(crate) static FREESWITCH_CONNECTOR_UPDATE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("name", Schema::TEXT),
        Field::optional("caller_id", Schema::TEXT),
        Field::optional("send_as", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `Layout`
pub(crate) static LAYOUT: Schema = Schema::Enum(&[
    "grid-responsive",
    "grid-responsive-mobile",
    "highlight-1-responsive",
    "1x1",
    "2x1",
    "2x2",
    "5up",
    "3x3",
    "4x4",
    "5x5",
    "6x6",
    "8x8",
    "10x10",
]);

/// `MessagingSwmlScriptCreateRequest`
pub(crate) static MESSAGING_SWML_SCRIPT_CREATE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("name", Schema::TEXT),
        Field::optional("script_type", Schema::Enum(&["messaging"])),
        Field::required(
            "contents",
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

/// `MessagingSwmlScriptUpdateRequest`
pub(crate) static MESSAGING_SWML_SCRIPT_UPDATE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("display_name", Schema::TEXT),
        Field::optional("script_type", Schema::Enum(&["messaging"])),
        Field::optional(
            "contents",
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

/// `PhoneRouteAssignRequest`
pub(crate) static PHONE_ROUTE_ASSIGN_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("phone_route_id", Schema::Ref(&public::UUID)),
        Field::required("handler", Schema::Ref(&USED_FOR_TYPE)),
    ],
    ..Object::EMPTY
});

/// `RelayApplicationCreateRequest`
pub(crate) static RELAY_APPLICATION_CREATE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("name", Schema::TEXT),
        Field::required("topic", Schema::TEXT),
        Field::optional("call_status_callback_url", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `RelayApplicationUpdateRequest`
pub(crate) static RELAY_APPLICATION_UPDATE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("name", Schema::TEXT),
        Field::optional("topic", Schema::TEXT),
        Field::optional("call_status_callback_url", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `RequestUrlMethodType`
pub(crate) static REQUEST_URL_METHOD_TYPE: Schema = Schema::Enum(&["GET", "POST"]);

/// `ResourceSipEndpointAssignRequest`
pub(crate) static RESOURCE_SIP_ENDPOINT_ASSIGN_REQUEST: Schema = Schema::Object(&Object {
    fields: &[Field::required("sip_endpoint_id", Schema::Ref(&public::UUID))],
    ..Object::EMPTY
});

/// `SWMLWebhookCreateRequest`
pub(crate) static SWML_WEBHOOK_CREATE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("name", Schema::TEXT),
        Field::optional("used_for", Schema::Enum(&["calling", "messaging"])),
        Field::required(
            "primary_request_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("primary_request_method", Schema::Ref(&REQUEST_URL_METHOD_TYPE)),
        Field::optional(
            "fallback_request_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("fallback_request_method", Schema::Ref(&REQUEST_URL_METHOD_TYPE)),
        Field::optional(
            "status_callback_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("status_callback_method", Schema::Ref(&REQUEST_URL_METHOD_TYPE)),
    ],
    ..Object::EMPTY
});

/// `SWMLWebhookUpdateRequest`
pub(crate) static SWML_WEBHOOK_UPDATE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("name", Schema::TEXT),
        Field::optional("used_for", Schema::Enum(&["calling", "messaging"])),
        Field::optional(
            "primary_request_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("primary_request_method", Schema::Ref(&REQUEST_URL_METHOD_TYPE)),
        Field::optional(
            "fallback_request_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("fallback_request_method", Schema::Ref(&REQUEST_URL_METHOD_TYPE)),
        Field::optional(
            "status_callback_url",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("status_callback_method", Schema::Ref(&REQUEST_URL_METHOD_TYPE)),
    ],
    ..Object::EMPTY
});

/// `SipAddressCodec`
pub(crate) static SIP_ADDRESS_CODEC: Schema =
    Schema::Enum(&["OPUS", "G722", "PCMU", "PCMA", "G729", "VP8", "H264"]);

/// `SipAddressCreateRequest`
pub(crate) static SIP_ADDRESS_CREATE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required(
            "name",
            Schema::String(&StringRule {
                pattern: Some("^[a-z0-9]+(-[a-z0-9]+)*$"),
                max_length: Some(50),
                ..StringRule::NONE
            }),
        ),
        Field::optional("user", Schema::String(&StringRule { pattern: Some("^\\S+$"), ..StringRule::NONE })),
        Field::optional("context_id", Schema::Ref(&public::UUID)),
        Field::required("calling_handler_resource_id", Schema::Ref(&public::UUID)),
        Field::optional("ip_auth_enabled", Schema::Boolean),
        Field::optional(
            "ip_auth",
            Schema::List(&List { items: Schema::TEXT, min_items: None, max_items: Some(256) }),
        ),
        Field::optional(
            "codecs",
            Schema::List(&List {
                items: Schema::Ref(&SIP_ADDRESS_CODEC),
                min_items: Some(1),
                max_items: None,
            }),
        ),
        Field::optional(
            "ciphers",
            Schema::List(&List { items: Schema::Ref(&CIPHERS), min_items: Some(1), max_items: None }),
        ),
        Field::optional("encryption", Schema::Ref(&SIP_ADDRESS_ENCRYPTION)),
        Field::optional("password", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `SipAddressEncryption`
pub(crate) static SIP_ADDRESS_ENCRYPTION: Schema = Schema::Enum(&["required", "optional", "forbidden"]);

/// `SipAddressUpdateRequest`
pub(crate) static SIP_ADDRESS_UPDATE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional(
            "name",
            Schema::String(&StringRule {
                pattern: Some("^[a-z0-9]+(-[a-z0-9]+)*$"),
                max_length: Some(50),
                ..StringRule::NONE
            }),
        ),
        Field::optional("user", Schema::String(&StringRule { pattern: Some("^\\S+$"), ..StringRule::NONE })),
        Field::optional("context_id", Schema::Ref(&public::UUID)),
        Field::optional("ip_auth_enabled", Schema::Boolean),
        Field::optional(
            "ip_auth",
            Schema::List(&List { items: Schema::TEXT, min_items: None, max_items: Some(256) }),
        ),
        Field::optional(
            "codecs",
            Schema::List(&List {
                items: Schema::Ref(&SIP_ADDRESS_CODEC),
                min_items: Some(1),
                max_items: None,
            }),
        ),
        Field::optional(
            "ciphers",
            Schema::List(&List { items: Schema::Ref(&CIPHERS), min_items: Some(1), max_items: None }),
        ),
        Field::optional("encryption", Schema::Ref(&SIP_ADDRESS_ENCRYPTION)),
        Field::optional("password", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `SipEndpointCreateRequest`
pub(crate) static SIP_ENDPOINT_CREATE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("id", Schema::Ref(&public::UUID)),
        Field::required("username", Schema::TEXT),
        Field::required("caller_id", Schema::TEXT),
        Field::required("send_as", Schema::TEXT),
        Field::required("ciphers", Schema::List(&List::of(Schema::Ref(&CIPHERS)))),
        Field::required("codecs", Schema::List(&List::of(Schema::Ref(&CODECS)))),
        Field::required("encryption", Schema::Ref(&ENCRYPTION)),
        Field::required("call_handler", Schema::Ref(&CALL_HANDLER_TYPE)),
        Field::required("calling_handler_resource_id", Schema::Nullable(&Schema::Ref(&public::UUID))),
    ],
    ..Object::EMPTY
});

/// `SipEndpointUpdateRequest`
pub(crate) static SIP_ENDPOINT_UPDATE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("username", Schema::TEXT),
        Field::optional("caller_id", Schema::TEXT),
        Field::optional("send_as", Schema::TEXT),
        Field::optional("ciphers", Schema::List(&List::of(Schema::Ref(&CIPHERS)))),
        Field::optional("codecs", Schema::List(&List::of(Schema::Ref(&CODECS)))),
        Field::optional("encryption", Schema::Ref(&ENCRYPTION)),
        Field::optional("call_handler", Schema::Ref(&CALL_HANDLER_TYPE)),
        Field::required("calling_handler_resource_id", Schema::Nullable(&Schema::Ref(&public::UUID))),
    ],
    ..Object::EMPTY
});

/// `SipGatewayRequest`
pub(crate) static SIP_GATEWAY_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("name", Schema::TEXT),
        Field::required("uri", Schema::TEXT),
        Field::required("encryption", Schema::Ref(&ENCRYPTION)),
        Field::required("ciphers", Schema::List(&List::of(Schema::Ref(&CIPHERS)))),
        Field::required("codecs", Schema::List(&List::of(Schema::Ref(&CODECS)))),
    ],
    ..Object::EMPTY
});

/// `SipGatewayRequestUpdate`
pub(crate) static SIP_GATEWAY_REQUEST_UPDATE: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("name", Schema::TEXT),
        Field::optional("uri", Schema::TEXT),
        Field::optional("encryption", Schema::Ref(&ENCRYPTION)),
        Field::optional("ciphers", Schema::List(&List::of(Schema::Ref(&CIPHERS)))),
        Field::optional("codecs", Schema::List(&List::of(Schema::Ref(&CODECS)))),
    ],
    ..Object::EMPTY
});

/// `SubscriberGuestTokenCreateRequest`
pub(crate) static SUBSCRIBER_GUEST_TOKEN_CREATE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required(
            "allowed_addresses",
            Schema::List(&List { items: Schema::Ref(&public::UUID), min_items: None, max_items: Some(10) }),
        ),
        Field::optional("expire_at", Schema::INTEGER),
        Field::optional("region", Schema::Enum(&["us-central"])),
        Field::optional("ch", Schema::Enum(&["us-central"])),
    ],
    ..Object::EMPTY
});

/// `SubscriberRefreshTokenRequest`
pub(crate) static SUBSCRIBER_REFRESH_TOKEN_REQUEST: Schema = Schema::Object(&Object {
    fields: &[Field::required("refresh_token", Schema::Ref(&JWT))],
    ..Object::EMPTY
});

/// `SubscriberRequest`
pub(crate) static SUBSCRIBER_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional(
            "password",
            Schema::String(&StringRule { min_length: Some(8), max_length: Some(72), ..StringRule::NONE }),
        ),
        Field::required("email", Schema::TEXT),
        Field::optional("first_name", Schema::TEXT),
        Field::optional("last_name", Schema::TEXT),
        Field::optional("display_name", Schema::TEXT),
        Field::optional("job_title", Schema::TEXT),
        Field::optional("timezone", Schema::TEXT),
        Field::optional("country", Schema::TEXT),
        Field::optional("company_name", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `SubscriberSipEndpointRequest`
pub(crate) static SUBSCRIBER_SIP_ENDPOINT_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("username", Schema::TEXT),
        Field::required("password", Schema::TEXT),
        Field::optional("caller_id", Schema::TEXT),
        Field::optional("send_as", Schema::TEXT),
        Field::optional("ciphers", Schema::List(&List::of(Schema::Ref(&CIPHERS)))),
        Field::optional("codecs", Schema::List(&List::of(Schema::Ref(&CODECS)))),
        Field::optional("encryption", Schema::Ref(&ENCRYPTION)),
    ],
    ..Object::EMPTY
});

/// `SubscriberSipEndpointRequestUpdate`
pub(crate) static SUBSCRIBER_SIP_ENDPOINT_REQUEST_UPDATE: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("username", Schema::TEXT),
        Field::optional("password", Schema::TEXT),
        Field::optional("caller_id", Schema::TEXT),
        Field::optional("send_as", Schema::TEXT),
        Field::optional("ciphers", Schema::List(&List::of(Schema::Ref(&CIPHERS)))),
        Field::optional("codecs", Schema::List(&List::of(Schema::Ref(&CODECS)))),
        Field::optional("encryption", Schema::Ref(&ENCRYPTION)),
    ],
    ..Object::EMPTY
});

/// `SubscriberTokenRequest`
pub(crate) static SUBSCRIBER_TOKEN_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("reference", Schema::TEXT),
        Field::optional("expire_at", Schema::INTEGER),
        Field::optional("application_id", Schema::Ref(&public::UUID)),
        Field::optional("password", Schema::TEXT),
        Field::optional(
            "fingerprint",
            Schema::String(&StringRule {
                pattern: Some("^[A-Za-z0-9_-]+$"),
                min_length: Some(43),
                max_length: Some(43),
                ..StringRule::NONE
            }),
        ),
        Field::optional("scope", Schema::Enum(&["sat:refresh"])),
        Field::optional("first_name", Schema::TEXT),
        Field::optional("last_name", Schema::TEXT),
        Field::optional("display_name", Schema::TEXT),
        Field::optional("job_title", Schema::TEXT),
        Field::optional("time_zone", Schema::TEXT),
        Field::optional("country", Schema::TEXT),
        Field::optional("region", Schema::Enum(&["us-central"])),
        Field::optional("company_name", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `SwmlScriptCreateRequest`
pub(crate) static SWML_SCRIPT_CREATE_REQUEST: Schema = Schema::Union(&Union {
    of: &[
        Schema::Ref(&CALLING_SWML_SCRIPT_CREATE_REQUEST),
        Schema::Ref(&MESSAGING_SWML_SCRIPT_CREATE_REQUEST),
    ],
    tag: None,
});

/// `SwmlScriptUpdateRequest`
pub(crate) static SWML_SCRIPT_UPDATE_REQUEST: Schema = Schema::Union(&Union {
    of: &[
        Schema::Ref(&CALLING_SWML_SCRIPT_UPDATE_REQUEST),
        Schema::Ref(&MESSAGING_SWML_SCRIPT_UPDATE_REQUEST),
    ],
    tag: None,
});

/// `UsedForType`
pub(crate) static USED_FOR_TYPE: Schema = Schema::Enum(&["calling", "messaging"]);

/// `jwt`
pub(crate) static JWT: Schema = Schema::String(&StringRule { format: Some("jwt"), ..StringRule::NONE });
