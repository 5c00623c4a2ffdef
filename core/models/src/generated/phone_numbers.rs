// Generated from api/ by codegen/src/print/rust/models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `phone_numbers`.

use serde::{Deserialize, Serialize};

use crate::Extra;
use crate::open_enum::open_enum;
use crate::response::response;

/// `AssignE911AddressRequest` of the API. Body of `phoneNumbers.assignE911Address`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AssignE911AddressRequest {
    /// A UUID.
    pub e911_address_id: String,
}

impl AssignE911AddressRequest {
    /// Creates a value with the required fields only.
    pub fn new(e911_address_id: impl Into<String>) -> Self {
        Self { e911_address_id: e911_address_id.into() }
    }
}

/// `AvailablePhoneNumber` of the API. Item of `phoneNumbers.search`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AvailablePhoneNumber {
    /// A string.
    pub number: Option<String>,
    /// A string.
    pub region: Option<String>,
    /// A string.
    pub city: Option<String>,
    /// A string.
    pub rate_center: Option<String>,
    /// A string.
    pub lata: Option<String>,
    /// See [`PhoneNumberCapabilities`].
    pub capabilities: Option<PhoneNumberCapabilities>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AvailablePhoneNumber, extra, [] {
        required number = "number",
        optional region = "region",
        optional city = "city",
        optional rate_center = "rate_center",
        optional lata = "lata",
        optional capabilities = "capabilities",
    }
}

/// `PhoneNumberCapabilities` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PhoneNumberCapabilities {
    /// A boolean.
    pub voice: Option<bool>,
    /// A boolean.
    pub sms: Option<bool>,
    /// A boolean.
    pub mms: Option<bool>,
    /// A boolean.
    pub fax: Option<bool>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    PhoneNumberCapabilities, extra, [] {
        optional voice = "voice",
        optional sms = "sms",
        optional mms = "mms",
        optional fax = "fax",
    }
}

/// `PhoneNumber` of the API. Item of `phoneNumbers.list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PhoneNumber {
    /// A UUID.
    pub id: String,
    /// A string.
    pub number: Option<String>,
    /// A string. May be null.
    pub name: Option<String>,
    /// A list of [`PhoneNumberCapability`](crate::common::PhoneNumberCapability).
    pub capabilities: Option<Vec<crate::common::PhoneNumberCapability>>,
    /// See [`PhoneNumberType`](crate::common::PhoneNumberType).
    pub number_type: Option<crate::common::PhoneNumberType>,
    /// May be null. A UUID.
    pub e911_address_id: Option<String>,
    /// See [`PhoneNumberE911Status`](crate::common::PhoneNumberE911Status). May be null.
    pub e911_status: Option<crate::common::PhoneNumberE911Status>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// May be null. A date and time in RFC 3339 format.
    pub next_billed_at: Option<String>,
    /// See [`PhoneNumberCallHandler`](crate::common::PhoneNumberCallHandler). May be null.
    pub call_handler: Option<crate::common::PhoneNumberCallHandler>,
    /// May be null. A UUID.
    pub calling_handler_resource_id: Option<String>,
    /// See [`CallReceiveMode`](crate::common::CallReceiveMode).
    pub call_receive_mode: Option<crate::common::CallReceiveMode>,
    /// A string. May be null.
    pub call_request_url: Option<String>,
    /// See [`HttpMethod`](crate::common::HttpMethod). May be null.
    pub call_request_method: Option<crate::common::HttpMethod>,
    /// A string. May be null.
    pub call_fallback_url: Option<String>,
    /// See [`HttpMethod`](crate::common::HttpMethod). May be null.
    pub call_fallback_method: Option<crate::common::HttpMethod>,
    /// A string. May be null.
    pub call_status_callback_url: Option<String>,
    /// See [`HttpMethod`](crate::common::HttpMethod). May be null.
    pub call_status_callback_method: Option<crate::common::HttpMethod>,
    /// A string. May be null.
    pub call_laml_application_id: Option<String>,
    /// A string. May be null.
    pub call_dialogflow_agent_id: Option<String>,
    /// A string. May be null.
    pub call_relay_topic: Option<String>,
    /// A string. May be null.
    pub call_relay_topic_status_callback_url: Option<String>,
    /// A string. May be null.
    pub call_relay_script_url: Option<String>,
    /// A string. May be null.
    pub call_relay_context: Option<String>,
    /// A string. May be null.
    pub call_relay_context_status_callback_url: Option<String>,
    /// A string. May be null.
    pub call_relay_application: Option<String>,
    /// A string. May be null.
    pub call_relay_connector_id: Option<String>,
    /// May be null. A UUID.
    pub call_sip_endpoint_id: Option<String>,
    /// A string. May be null.
    pub call_verto_resource: Option<String>,
    /// May be null. A UUID.
    pub call_video_room_id: Option<String>,
    /// See [`PhoneNumberMessageHandler`](crate::common::PhoneNumberMessageHandler). May be null.
    pub message_handler: Option<crate::common::PhoneNumberMessageHandler>,
    /// May be null. A UUID.
    pub messaging_handler_resource_id: Option<String>,
    /// A string. May be null.
    pub message_request_url: Option<String>,
    /// See [`HttpMethod`](crate::common::HttpMethod). May be null.
    pub message_request_method: Option<crate::common::HttpMethod>,
    /// A string. May be null.
    pub message_fallback_url: Option<String>,
    /// See [`HttpMethod`](crate::common::HttpMethod). May be null.
    pub message_fallback_method: Option<crate::common::HttpMethod>,
    /// A string. May be null.
    pub message_laml_application_id: Option<String>,
    /// A string. May be null.
    pub message_relay_topic: Option<String>,
    /// A string. May be null.
    pub message_relay_context: Option<String>,
    /// A string. May be null.
    pub country_code: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    PhoneNumber, extra, ["id"] {
        key id = "id",
        required number = "number",
        nullable name = "name",
        required capabilities = "capabilities",
        required number_type = "number_type",
        nullable e911_address_id = "e911_address_id",
        nullable e911_status = "e911_status",
        required created_at = "created_at",
        required updated_at = "updated_at",
        nullable next_billed_at = "next_billed_at",
        nullable call_handler = "call_handler",
        nullable calling_handler_resource_id = "calling_handler_resource_id",
        required call_receive_mode = "call_receive_mode",
        nullable call_request_url = "call_request_url",
        nullable call_request_method = "call_request_method",
        nullable call_fallback_url = "call_fallback_url",
        nullable call_fallback_method = "call_fallback_method",
        nullable call_status_callback_url = "call_status_callback_url",
        nullable call_status_callback_method = "call_status_callback_method",
        nullable call_laml_application_id = "call_laml_application_id",
        nullable call_dialogflow_agent_id = "call_dialogflow_agent_id",
        nullable call_relay_topic = "call_relay_topic",
        nullable call_relay_topic_status_callback_url = "call_relay_topic_status_callback_url",
        nullable call_relay_script_url = "call_relay_script_url",
        nullable call_relay_context = "call_relay_context",
        nullable call_relay_context_status_callback_url = "call_relay_context_status_callback_url",
        nullable call_relay_application = "call_relay_application",
        nullable call_relay_connector_id = "call_relay_connector_id",
        nullable call_sip_endpoint_id = "call_sip_endpoint_id",
        nullable call_verto_resource = "call_verto_resource",
        nullable call_video_room_id = "call_video_room_id",
        nullable message_handler = "message_handler",
        nullable messaging_handler_resource_id = "messaging_handler_resource_id",
        nullable message_request_url = "message_request_url",
        nullable message_request_method = "message_request_method",
        nullable message_fallback_url = "message_fallback_url",
        nullable message_fallback_method = "message_fallback_method",
        nullable message_laml_application_id = "message_laml_application_id",
        nullable message_relay_topic = "message_relay_topic",
        nullable message_relay_context = "message_relay_context",
        nullable country_code = "country_code",
    }
}

open_enum! {
    /// `PhoneNumberCallHandlerRequest` of the API.
    pub enum PhoneNumberCallHandlerRequest {
        RelayContext = "relay_context",
        RelayTopic = "relay_topic",
        RelayScript = "relay_script",
        RelayApplication = "relay_application",
        RelayConnector = "relay_connector",
        RelaySipEndpoint = "relay_sip_endpoint",
        RelayVertoEndpoint = "relay_verto_endpoint",
        LamlWebhooks = "laml_webhooks",
        LamlApplication = "laml_application",
        Dialogflow = "dialogflow",
        VideoRoom = "video_room",
        CallFlow = "call_flow",
        AiAgent = "ai_agent",
    }
}

/// `PurchasePhoneNumberRequest` of the API. Body of `phoneNumbers.create`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PurchasePhoneNumberRequest {
    /// A number from a search, in E.164 format. The purchase costs money. A string.
    pub number: String,
}

impl PurchasePhoneNumberRequest {
    /// Creates a value with the required fields only.
    pub fn new(number: impl Into<String>) -> Self {
        Self { number: number.into() }
    }
}

/// `UpdatePhoneNumberRequest` of the API. Body of `phoneNumbers.update`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpdatePhoneNumberRequest {
    /// The name of the number in the dashboard. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What handles incoming calls; each value uses the field with its id or URL. See
    /// [`PhoneNumberCallHandlerRequest`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_handler: Option<PhoneNumberCallHandlerRequest>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_receive_mode: Option<String>,
    /// The URL of the document for incoming calls. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_request_url: Option<String>,
    /// See [`UpdatePhoneNumberRequestCallRequestMethod`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_request_method: Option<UpdatePhoneNumberRequestCallRequestMethod>,
    /// The URL that is used if `call_request_url` fails. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_fallback_url: Option<String>,
    /// See [`UpdatePhoneNumberRequestCallFallbackMethod`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_fallback_method: Option<UpdatePhoneNumberRequestCallFallbackMethod>,
    /// The URL that receives the status of calls. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_status_callback_url: Option<String>,
    /// See [`UpdatePhoneNumberRequestCallStatusCallbackMethod`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_status_callback_method: Option<UpdatePhoneNumberRequestCallStatusCallbackMethod>,
    /// The cXML application, for the handler `laml_application`. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_laml_application_id: Option<String>,
    /// The Dialogflow agent, for the handler `dialogflow`. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_dialogflow_agent_id: Option<String>,
    /// The Relay topic that receives calls, for the handler `relay_topic`. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_relay_topic: Option<String>,
    /// The URL that receives the status of calls, for the handler `relay_topic`. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_relay_topic_status_callback_url: Option<String>,
    /// The URL of the SWML document, for the handler `relay_script`. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_relay_script_url: Option<String>,
    /// A string. Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_relay_context: Option<String>,
    /// A string. Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_relay_context_status_callback_url: Option<String>,
    /// The Relay application that receives calls, for the handler `relay_application`. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_relay_application: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_relay_connector_id: Option<String>,
    /// The SIP endpoint, for the handler `relay_sip_endpoint`. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_sip_endpoint_id: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_verto_resource: Option<String>,
    /// The video room, for the handler `video_room`. A UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_video_room_id: Option<String>,
    /// What handles incoming messages; each value uses the field with its id or URL. See
    /// [`PhoneNumberMessageHandler`](crate::common::PhoneNumberMessageHandler).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_handler: Option<crate::common::PhoneNumberMessageHandler>,
    /// The URL of the document for incoming messages. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_request_url: Option<String>,
    /// See [`UpdatePhoneNumberRequestMessageRequestMethod`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_request_method: Option<UpdatePhoneNumberRequestMessageRequestMethod>,
    /// The URL that is used if `message_request_url` fails. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_fallback_url: Option<String>,
    /// See [`UpdatePhoneNumberRequestMessageFallbackMethod`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_fallback_method: Option<UpdatePhoneNumberRequestMessageFallbackMethod>,
    /// The cXML application for messages. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_laml_application_id: Option<String>,
    /// The Relay topic that receives messages. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_relay_topic: Option<String>,
    /// A string. Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_relay_context: Option<String>,
    /// The Relay application that receives messages. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_relay_application: Option<String>,
    /// A UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_ai_agent_id: Option<String>,
    /// A UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_flow_id: Option<String>,
    /// See [`UpdatePhoneNumberRequestCallFlowVersion`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_flow_version: Option<UpdatePhoneNumberRequestCallFlowVersion>,
}

open_enum! {
    /// `call_request_method` of `UpdatePhoneNumberRequest`.
    pub enum UpdatePhoneNumberRequestCallRequestMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `call_fallback_method` of `UpdatePhoneNumberRequest`.
    pub enum UpdatePhoneNumberRequestCallFallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `call_status_callback_method` of `UpdatePhoneNumberRequest`.
    pub enum UpdatePhoneNumberRequestCallStatusCallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `message_request_method` of `UpdatePhoneNumberRequest`.
    pub enum UpdatePhoneNumberRequestMessageRequestMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `message_fallback_method` of `UpdatePhoneNumberRequest`.
    pub enum UpdatePhoneNumberRequestMessageFallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `call_flow_version` of `UpdatePhoneNumberRequest`.
    pub enum UpdatePhoneNumberRequestCallFlowVersion {
        WorkingCopy = "working_copy",
        CurrentDeployed = "current_deployed",
    }
}

/// The query of `phoneNumbers.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListPhoneNumbers {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_name: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_number: Option<String>,
    /// An integer. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer. 1 to 1000. Default: `50`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `phoneNumbers.search`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SearchPhoneNumbers {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub areacode: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number_type: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starts_with: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contains: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ends_with: Option<String>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}
