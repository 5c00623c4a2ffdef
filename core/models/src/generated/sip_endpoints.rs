// Generated from api/ by codegen/src/print/rust/models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `sip_endpoints`.

use serde::{Deserialize, Serialize};

use crate::Secret;
use crate::open_enum::open_enum;

/// `CreateSipEndpointRequest` of the API. Body of `sipEndpoints.create`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreateSipEndpointRequest {
    /// The user name with which a phone registers; it is the first part of the SIP address. A
    /// string.
    pub username: String,
    /// The password with which a phone registers. A secret string.
    pub password: Secret,
    /// The name that the destination of a call sees. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caller_id: Option<String>,
    /// A number of the project in E.164 format, which the destination of a call sees. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_as: Option<String>,
    /// The ciphers that may encrypt the media. A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ciphers: Option<Vec<String>>,
    /// The codecs of audio and video that may be used. A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codecs: Option<Vec<String>>,
    /// Whether calls without encryption are accepted. See [`CreateSipEndpointRequestEncryption`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encryption: Option<CreateSipEndpointRequestEncryption>,
    /// What handles calls from the endpoint; each value uses the field with its id or URL. See
    /// [`CreateSipEndpointRequestCallHandler`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_handler: Option<CreateSipEndpointRequestCallHandler>,
    /// The URL of the document for calls from the endpoint. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_request_url: Option<String>,
    /// The HTTP method of the request to `call_request_url`. See
    /// [`CreateSipEndpointRequestCallRequestMethod`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_request_method: Option<CreateSipEndpointRequestCallRequestMethod>,
    /// The URL that is used if `call_request_url` fails. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_fallback_url: Option<String>,
    /// The HTTP method of the request to `call_fallback_url`. See
    /// [`CreateSipEndpointRequestCallFallbackMethod`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_fallback_method: Option<CreateSipEndpointRequestCallFallbackMethod>,
    /// The URL that receives the status of calls. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_status_callback_url: Option<String>,
    /// The HTTP method of the request to `call_status_callback_url`. See
    /// [`CreateSipEndpointRequestCallStatusCallbackMethod`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_status_callback_method: Option<CreateSipEndpointRequestCallStatusCallbackMethod>,
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
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_relay_context: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_relay_context_status_callback_url: Option<String>,
    /// The Relay application that receives calls, for the handler `relay_application`. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_relay_application: Option<String>,
    /// The video room, for the handler `video_room`. A UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_video_room_id: Option<String>,
    /// A UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_flow_id: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_flow_version: Option<String>,
    /// A UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_ai_agent_id: Option<String>,
    /// The URL of the SWML document, for the handler `relay_script`. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_relay_script_url: Option<String>,
}

impl CreateSipEndpointRequest {
    /// Creates a value with the required fields only.
    pub fn new(username: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self {
            username: username.into(),
            password: password.into(),
            caller_id: None,
            send_as: None,
            ciphers: None,
            codecs: None,
            encryption: None,
            call_handler: None,
            call_request_url: None,
            call_request_method: None,
            call_fallback_url: None,
            call_fallback_method: None,
            call_status_callback_url: None,
            call_status_callback_method: None,
            call_laml_application_id: None,
            call_dialogflow_agent_id: None,
            call_relay_topic: None,
            call_relay_topic_status_callback_url: None,
            call_relay_context: None,
            call_relay_context_status_callback_url: None,
            call_relay_application: None,
            call_video_room_id: None,
            call_flow_id: None,
            call_flow_version: None,
            call_ai_agent_id: None,
            call_relay_script_url: None,
        }
    }
}

open_enum! {
    /// `encryption` of `CreateSipEndpointRequest`.
    pub enum CreateSipEndpointRequestEncryption {
        Default = "default",
        Required = "required",
        Optional = "optional",
    }
}

open_enum! {
    /// `call_handler` of `CreateSipEndpointRequest`.
    pub enum CreateSipEndpointRequestCallHandler {
        RelayContext = "relay_context",
        RelayTopic = "relay_topic",
        RelayApplication = "relay_application",
        RelayConnector = "relay_connector",
        RelayScript = "relay_script",
        LamlWebhooks = "laml_webhooks",
        LamlApplication = "laml_application",
        Dialogflow = "dialogflow",
        VideoRoom = "video_room",
        CallFlow = "call_flow",
        AiAgent = "ai_agent",
    }
}

open_enum! {
    /// `call_request_method` of `CreateSipEndpointRequest`.
    pub enum CreateSipEndpointRequestCallRequestMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `call_fallback_method` of `CreateSipEndpointRequest`.
    pub enum CreateSipEndpointRequestCallFallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `call_status_callback_method` of `CreateSipEndpointRequest`.
    pub enum CreateSipEndpointRequestCallStatusCallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

/// `UpdateSipEndpointRequest` of the API. Body of `sipEndpoints.update`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpdateSipEndpointRequest {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// A secret string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caller_id: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_as: Option<String>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ciphers: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codecs: Option<Vec<String>>,
    /// See [`UpdateSipEndpointRequestEncryption`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encryption: Option<UpdateSipEndpointRequestEncryption>,
    /// See [`UpdateSipEndpointRequestCallHandler`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_handler: Option<UpdateSipEndpointRequestCallHandler>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_request_url: Option<String>,
    /// See [`UpdateSipEndpointRequestCallRequestMethod`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_request_method: Option<UpdateSipEndpointRequestCallRequestMethod>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_fallback_url: Option<String>,
    /// See [`UpdateSipEndpointRequestCallFallbackMethod`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_fallback_method: Option<UpdateSipEndpointRequestCallFallbackMethod>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_status_callback_url: Option<String>,
    /// See [`UpdateSipEndpointRequestCallStatusCallbackMethod`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_status_callback_method: Option<UpdateSipEndpointRequestCallStatusCallbackMethod>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_laml_application_id: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_dialogflow_agent_id: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_relay_topic: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_relay_topic_status_callback_url: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_relay_context: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_relay_context_status_callback_url: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_relay_application: Option<String>,
    /// A UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_video_room_id: Option<String>,
    /// A UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_flow_id: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_flow_version: Option<String>,
    /// A UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_ai_agent_id: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_relay_script_url: Option<String>,
}

open_enum! {
    /// `encryption` of `UpdateSipEndpointRequest`.
    pub enum UpdateSipEndpointRequestEncryption {
        Default = "default",
        Required = "required",
        Optional = "optional",
    }
}

open_enum! {
    /// `call_handler` of `UpdateSipEndpointRequest`.
    pub enum UpdateSipEndpointRequestCallHandler {
        RelayContext = "relay_context",
        RelayTopic = "relay_topic",
        RelayApplication = "relay_application",
        RelayConnector = "relay_connector",
        RelayScript = "relay_script",
        LamlWebhooks = "laml_webhooks",
        LamlApplication = "laml_application",
        Dialogflow = "dialogflow",
        VideoRoom = "video_room",
        CallFlow = "call_flow",
        AiAgent = "ai_agent",
    }
}

open_enum! {
    /// `call_request_method` of `UpdateSipEndpointRequest`.
    pub enum UpdateSipEndpointRequestCallRequestMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `call_fallback_method` of `UpdateSipEndpointRequest`.
    pub enum UpdateSipEndpointRequestCallFallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `call_status_callback_method` of `UpdateSipEndpointRequest`.
    pub enum UpdateSipEndpointRequestCallStatusCallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

/// The query of `sipEndpoints.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListSipEndpoints {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_username: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_caller_id: Option<String>,
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
