// Generated from api/ by codegen/src/print/rust/schemas/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Schemas of requests of `domain_applications`.

use crate::generated::schemas::public;
use crate::operations::schema::{Field, List, Object, Schema};

/// `CreateDomainApplicationRequest`
pub(crate) static CREATE_DOMAIN_APPLICATION_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("name", Schema::TEXT),
        Field::required("identifier", Schema::TEXT),
        Field::optional("user", Schema::TEXT),
        Field::optional("ip_auth_enabled", Schema::Boolean),
        Field::optional("ip_auth", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("encryption", Schema::Enum(&["optional", "required", "forbidden"])),
        Field::optional("codecs", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("ciphers", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("call_handler", Schema::Ref(&DOMAIN_APP_CALL_HANDLER_REQUEST)),
        Field::optional("call_relay_topic", Schema::TEXT),
        Field::optional("call_relay_topic_status_callback_url", Schema::TEXT),
        Field::optional("call_relay_application", Schema::TEXT),
        Field::optional("call_request_url", Schema::TEXT),
        Field::optional("call_request_method", Schema::Enum(&["GET", "POST"])),
        Field::optional("call_fallback_url", Schema::TEXT),
        Field::optional("call_fallback_method", Schema::Enum(&["GET", "POST"])),
        Field::optional("call_status_callback_url", Schema::TEXT),
        Field::optional("call_status_callback_method", Schema::Enum(&["GET", "POST"])),
        Field::optional("call_laml_application_id", Schema::TEXT),
        Field::optional("call_video_room_id", Schema::Ref(&public::UUID)),
        Field::optional("call_relay_script_url", Schema::TEXT),
        Field::optional("call_dialogflow_agent_id", Schema::Ref(&public::UUID)),
        Field::optional("call_ai_agent_id", Schema::Ref(&public::UUID)),
        Field::optional("call_flow_id", Schema::Ref(&public::UUID)),
        Field::optional("call_flow_version", Schema::Enum(&["working_copy", "current_deployed"])),
        Field::optional("call_relay_context", Schema::TEXT),
        Field::optional("call_relay_context_status_callback_url", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `DomainAppCallHandlerRequest`
pub(crate) static DOMAIN_APP_CALL_HANDLER_REQUEST: Schema = Schema::Enum(&[
    "relay_topic",
    "relay_application",
    "laml_webhooks",
    "laml_application",
    "video_room",
    "relay_script",
    "dialogflow",
    "ai_agent",
    "call_flow",
    "relay_context",
]);

/// `UpdateDomainApplicationRequest`
pub(crate) static UPDATE_DOMAIN_APPLICATION_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("name", Schema::TEXT),
        Field::optional("identifier", Schema::TEXT),
        Field::optional("user", Schema::TEXT),
        Field::optional("ip_auth_enabled", Schema::Boolean),
        Field::optional("ip_auth", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("encryption", Schema::Enum(&["optional", "required", "forbidden"])),
        Field::optional("codecs", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("ciphers", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("call_handler", Schema::Ref(&DOMAIN_APP_CALL_HANDLER_REQUEST)),
        Field::optional("call_relay_topic", Schema::TEXT),
        Field::optional("call_relay_topic_status_callback_url", Schema::TEXT),
        Field::optional("call_relay_application", Schema::TEXT),
        Field::optional("call_request_url", Schema::TEXT),
        Field::optional("call_request_method", Schema::Enum(&["GET", "POST"])),
        Field::optional("call_fallback_url", Schema::TEXT),
        Field::optional("call_fallback_method", Schema::Enum(&["GET", "POST"])),
        Field::optional("call_status_callback_url", Schema::TEXT),
        Field::optional("call_status_callback_method", Schema::Enum(&["GET", "POST"])),
        Field::optional("call_laml_application_id", Schema::TEXT),
        Field::optional("call_video_room_id", Schema::Ref(&public::UUID)),
        Field::optional("call_relay_script_url", Schema::TEXT),
        Field::optional("call_dialogflow_agent_id", Schema::Ref(&public::UUID)),
        Field::optional("call_ai_agent_id", Schema::Ref(&public::UUID)),
        Field::optional("call_flow_id", Schema::Ref(&public::UUID)),
        Field::optional("call_flow_version", Schema::Enum(&["working_copy", "current_deployed"])),
        Field::optional("call_relay_context", Schema::TEXT),
        Field::optional("call_relay_context_status_callback_url", Schema::TEXT),
    ],
    ..Object::EMPTY
});
