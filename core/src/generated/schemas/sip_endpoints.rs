// Generated from api/ by codegen/src/print/rust/schemas/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Schemas of requests of `sip_endpoints`.

use crate::generated::schemas::public;
use crate::operations::schema::{Field, List, Object, Schema};

/// `CreateSipEndpointRequest`
pub(crate) static CREATE_SIP_ENDPOINT_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("username", Schema::TEXT),
        Field::required("password", Schema::TEXT),
        Field::optional("caller_id", Schema::TEXT),
        Field::optional("send_as", Schema::TEXT),
        Field::optional("ciphers", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("codecs", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("encryption", Schema::Enum(&["default", "required", "optional"])),
        Field::optional(
            "call_handler",
            Schema::Enum(&[
                "relay_context",
                "relay_topic",
                "relay_application",
                "relay_connector",
                "relay_script",
                "laml_webhooks",
                "laml_application",
                "dialogflow",
                "video_room",
                "call_flow",
                "ai_agent",
            ]),
        ),
        Field::optional("call_request_url", Schema::TEXT),
        Field::optional("call_request_method", Schema::Enum(&["GET", "POST"])),
        Field::optional("call_fallback_url", Schema::TEXT),
        Field::optional("call_fallback_method", Schema::Enum(&["GET", "POST"])),
        Field::optional("call_status_callback_url", Schema::TEXT),
        Field::optional("call_status_callback_method", Schema::Enum(&["GET", "POST"])),
        Field::optional("call_laml_application_id", Schema::TEXT),
        Field::optional("call_dialogflow_agent_id", Schema::TEXT),
        Field::optional("call_relay_topic", Schema::TEXT),
        Field::optional("call_relay_topic_status_callback_url", Schema::TEXT),
        Field::optional("call_relay_context", Schema::TEXT),
        Field::optional("call_relay_context_status_callback_url", Schema::TEXT),
        Field::optional("call_relay_application", Schema::TEXT),
        Field::optional("call_video_room_id", Schema::Ref(&public::UUID)),
        Field::optional("call_flow_id", Schema::Ref(&public::UUID)),
        Field::optional("call_flow_version", Schema::TEXT),
        Field::optional("call_ai_agent_id", Schema::Ref(&public::UUID)),
        Field::optional("call_relay_script_url", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `UpdateSipEndpointRequest`
pub(crate) static UPDATE_SIP_ENDPOINT_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("username", Schema::TEXT),
        Field::optional("password", Schema::TEXT),
        Field::optional("caller_id", Schema::TEXT),
        Field::optional("send_as", Schema::TEXT),
        Field::optional("ciphers", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("codecs", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("encryption", Schema::Enum(&["default", "required", "optional"])),
        Field::optional(
            "call_handler",
            Schema::Enum(&[
                "relay_context",
                "relay_topic",
                "relay_application",
                "relay_connector",
                "relay_script",
                "laml_webhooks",
                "laml_application",
                "dialogflow",
                "video_room",
                "call_flow",
                "ai_agent",
            ]),
        ),
        Field::optional("call_request_url", Schema::TEXT),
        Field::optional("call_request_method", Schema::Enum(&["GET", "POST"])),
        Field::optional("call_fallback_url", Schema::TEXT),
        Field::optional("call_fallback_method", Schema::Enum(&["GET", "POST"])),
        Field::optional("call_status_callback_url", Schema::TEXT),
        Field::optional("call_status_callback_method", Schema::Enum(&["GET", "POST"])),
        Field::optional("call_laml_application_id", Schema::TEXT),
        Field::optional("call_dialogflow_agent_id", Schema::TEXT),
        Field::optional("call_relay_topic", Schema::TEXT),
        Field::optional("call_relay_topic_status_callback_url", Schema::TEXT),
        Field::optional("call_relay_context", Schema::TEXT),
        Field::optional("call_relay_context_status_callback_url", Schema::TEXT),
        Field::optional("call_relay_application", Schema::TEXT),
        Field::optional("call_video_room_id", Schema::Ref(&public::UUID)),
        Field::optional("call_flow_id", Schema::Ref(&public::UUID)),
        Field::optional("call_flow_version", Schema::TEXT),
        Field::optional("call_ai_agent_id", Schema::Ref(&public::UUID)),
        Field::optional("call_relay_script_url", Schema::TEXT),
    ],
    ..Object::EMPTY
});
