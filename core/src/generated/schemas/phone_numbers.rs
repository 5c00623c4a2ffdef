// Generated from api/ by codegen/src/print/rust/schemas/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Schemas of requests of `phone_numbers`.

use crate::generated::schemas::common;
use crate::generated::schemas::public;
use crate::operations::schema::{Field, Object, Schema};

/// `AssignE911AddressRequest`
pub(crate) static ASSIGN_E911_ADDRESS_REQUEST: Schema = Schema::Object(&Object {
    fields: &[Field::required("e911_address_id", Schema::Ref(&public::UUID))],
    ..Object::EMPTY
});

/// `PhoneNumberCallHandlerRequest`
pub(crate) static PHONE_NUMBER_CALL_HANDLER_REQUEST: Schema = Schema::Enum(&[
    "relay_context",
    "relay_topic",
    "relay_script",
    "relay_application",
    "relay_connector",
    "relay_sip_endpoint",
    "relay_verto_endpoint",
    "laml_webhooks",
    "laml_application",
    "dialogflow",
    "video_room",
    "call_flow",
    "ai_agent",
]);

/// `PurchasePhoneNumberRequest`
pub(crate) static PURCHASE_PHONE_NUMBER_REQUEST: Schema =
    Schema::Object(&Object { fields: &[Field::required("number", Schema::TEXT)], ..Object::EMPTY });

/// `UpdatePhoneNumberRequest`
pub(crate) static UPDATE_PHONE_NUMBER_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("name", Schema::TEXT),
        Field::optional("call_handler", Schema::Ref(&PHONE_NUMBER_CALL_HANDLER_REQUEST)),
        Field::optional("call_receive_mode", Schema::TEXT),
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
        Field::optional("call_relay_script_url", Schema::TEXT),
        Field::optional("call_relay_context", Schema::TEXT),
        Field::optional("call_relay_context_status_callback_url", Schema::TEXT),
        Field::optional("call_relay_application", Schema::TEXT),
        Field::optional("call_relay_connector_id", Schema::TEXT),
        Field::optional("call_sip_endpoint_id", Schema::TEXT),
        Field::optional("call_verto_resource", Schema::TEXT),
        Field::optional("call_video_room_id", Schema::Ref(&public::UUID)),
        Field::optional("message_handler", Schema::Ref(&common::PHONE_NUMBER_MESSAGE_HANDLER)),
        Field::optional("message_request_url", Schema::TEXT),
        Field::optional("message_request_method", Schema::Enum(&["GET", "POST"])),
        Field::optional("message_fallback_url", Schema::TEXT),
        Field::optional("message_fallback_method", Schema::Enum(&["GET", "POST"])),
        Field::optional("message_laml_application_id", Schema::TEXT),
        Field::optional("message_relay_topic", Schema::TEXT),
        Field::optional("message_relay_context", Schema::TEXT),
        Field::optional("message_relay_application", Schema::TEXT),
        Field::optional("call_ai_agent_id", Schema::Ref(&public::UUID)),
        Field::optional("call_flow_id", Schema::Ref(&public::UUID)),
        Field::optional("call_flow_version", Schema::Enum(&["working_copy", "current_deployed"])),
    ],
    ..Object::EMPTY
});
