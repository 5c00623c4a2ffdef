// Generated from api/ by codegen/src/print/rust/models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `domain_applications`.

use serde::{Deserialize, Serialize};

use crate::Extra;
use crate::open_enum::open_enum;
use crate::response::response;

/// `CreateDomainApplicationRequest` of the API. Body of `domainApplications.create`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreateDomainApplicationRequest {
    /// A string.
    pub name: String,
    /// A string.
    pub identifier: String,
    /// A string. Default: `"*"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_auth_enabled: Option<bool>,
    /// A list. Default: `[]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_auth: Option<Vec<String>>,
    /// See [`CreateDomainApplicationRequestEncryption`]. Default: `"optional"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encryption: Option<CreateDomainApplicationRequestEncryption>,
    /// A list. Default: `["PCMU","PCMA"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codecs: Option<Vec<String>>,
    /// A list. Default:
    /// `["AEAD_AES_256_GCM_8","AES_256_CM_HMAC_SHA1_80","AES_CM_128_HMAC_SHA1_80","AES_256_CM_HMAC_SHA1_32","AES_CM_128_HMAC_SHA1_32"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ciphers: Option<Vec<String>>,
    /// See [`DomainAppCallHandlerRequest`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_handler: Option<DomainAppCallHandlerRequest>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_relay_topic: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_relay_topic_status_callback_url: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_relay_application: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_request_url: Option<String>,
    /// See [`CreateDomainApplicationRequestCallRequestMethod`]. Default: `"POST"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_request_method: Option<CreateDomainApplicationRequestCallRequestMethod>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_fallback_url: Option<String>,
    /// See [`CreateDomainApplicationRequestCallFallbackMethod`]. Default: `"POST"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_fallback_method: Option<CreateDomainApplicationRequestCallFallbackMethod>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_status_callback_url: Option<String>,
    /// See [`CreateDomainApplicationRequestCallStatusCallbackMethod`]. Default: `"POST"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_status_callback_method: Option<CreateDomainApplicationRequestCallStatusCallbackMethod>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_laml_application_id: Option<String>,
    /// A UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_video_room_id: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_relay_script_url: Option<String>,
    /// A UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_dialogflow_agent_id: Option<String>,
    /// A UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_ai_agent_id: Option<String>,
    /// A UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_flow_id: Option<String>,
    /// See [`CreateDomainApplicationRequestCallFlowVersion`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_flow_version: Option<CreateDomainApplicationRequestCallFlowVersion>,
    /// A string. Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_relay_context: Option<String>,
    /// A string. Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_relay_context_status_callback_url: Option<String>,
}

impl CreateDomainApplicationRequest {
    /// Creates a value with the required fields only.
    pub fn new(name: impl Into<String>, identifier: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            identifier: identifier.into(),
            user: None,
            ip_auth_enabled: None,
            ip_auth: None,
            encryption: None,
            codecs: None,
            ciphers: None,
            call_handler: None,
            call_relay_topic: None,
            call_relay_topic_status_callback_url: None,
            call_relay_application: None,
            call_request_url: None,
            call_request_method: None,
            call_fallback_url: None,
            call_fallback_method: None,
            call_status_callback_url: None,
            call_status_callback_method: None,
            call_laml_application_id: None,
            call_video_room_id: None,
            call_relay_script_url: None,
            call_dialogflow_agent_id: None,
            call_ai_agent_id: None,
            call_flow_id: None,
            call_flow_version: None,
            call_relay_context: None,
            call_relay_context_status_callback_url: None,
        }
    }
}

open_enum! {
    /// `encryption` of `CreateDomainApplicationRequest`.
    pub enum CreateDomainApplicationRequestEncryption {
        Optional = "optional",
        Required = "required",
        Forbidden = "forbidden",
    }
}

open_enum! {
    /// `DomainAppCallHandlerRequest` of the API.
    pub enum DomainAppCallHandlerRequest {
        RelayTopic = "relay_topic",
        RelayApplication = "relay_application",
        LamlWebhooks = "laml_webhooks",
        LamlApplication = "laml_application",
        VideoRoom = "video_room",
        RelayScript = "relay_script",
        Dialogflow = "dialogflow",
        AiAgent = "ai_agent",
        CallFlow = "call_flow",
        RelayContext = "relay_context",
    }
}

open_enum! {
    /// `call_request_method` of `CreateDomainApplicationRequest`.
    pub enum CreateDomainApplicationRequestCallRequestMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `call_fallback_method` of `CreateDomainApplicationRequest`.
    pub enum CreateDomainApplicationRequestCallFallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `call_status_callback_method` of `CreateDomainApplicationRequest`.
    pub enum CreateDomainApplicationRequestCallStatusCallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `call_flow_version` of `CreateDomainApplicationRequest`.
    pub enum CreateDomainApplicationRequestCallFlowVersion {
        WorkingCopy = "working_copy",
        CurrentDeployed = "current_deployed",
    }
}

/// `DomainApplication` of the API. Item of `domainApplications.list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DomainApplication {
    /// A UUID.
    pub id: String,
    /// A string.
    pub r#type: Option<String>,
    /// A string.
    pub domain: Option<String>,
    /// A string. May be null.
    pub name: Option<String>,
    /// A string.
    pub identifier: Option<String>,
    /// A string.
    pub user: Option<String>,
    /// A boolean.
    pub ip_auth_enabled: Option<bool>,
    /// A list.
    pub ip_auth: Option<Vec<String>>,
    /// See [`DomainAppCallHandler`](crate::common::DomainAppCallHandler). May be null.
    pub call_handler: Option<crate::common::DomainAppCallHandler>,
    /// May be null. A UUID.
    pub calling_handler_resource_id: Option<String>,
    /// A string. May be null.
    pub call_relay_topic: Option<String>,
    /// A string. May be null.
    pub call_relay_topic_status_callback_url: Option<String>,
    /// A string. May be null. Deprecated.
    pub call_relay_context: Option<String>,
    /// A string. May be null. Deprecated.
    pub call_relay_context_status_callback_url: Option<String>,
    /// A string. May be null.
    pub call_request_url: Option<String>,
    /// See [`DomainApplicationCallRequestMethod`]. May be null.
    pub call_request_method: Option<DomainApplicationCallRequestMethod>,
    /// A string. May be null.
    pub call_fallback_url: Option<String>,
    /// See [`DomainApplicationCallFallbackMethod`]. May be null.
    pub call_fallback_method: Option<DomainApplicationCallFallbackMethod>,
    /// A string. May be null.
    pub call_status_callback_url: Option<String>,
    /// See [`DomainApplicationCallStatusCallbackMethod`]. May be null.
    pub call_status_callback_method: Option<DomainApplicationCallStatusCallbackMethod>,
    /// A string. May be null.
    pub call_laml_application_id: Option<String>,
    /// May be null. A UUID.
    pub call_video_room_id: Option<String>,
    /// A string. May be null.
    pub call_relay_script_url: Option<String>,
    /// See [`DomainApplicationEncryption`].
    pub encryption: Option<DomainApplicationEncryption>,
    /// A list.
    pub codecs: Option<Vec<String>>,
    /// A list.
    pub ciphers: Option<Vec<String>>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    DomainApplication, extra, ["id"] {
        key id = "id",
        required r#type = "type",
        required domain = "domain",
        nullable name = "name",
        required identifier = "identifier",
        required user = "user",
        required ip_auth_enabled = "ip_auth_enabled",
        required ip_auth = "ip_auth",
        nullable call_handler = "call_handler",
        nullable calling_handler_resource_id = "calling_handler_resource_id",
        nullable call_relay_topic = "call_relay_topic",
        nullable call_relay_topic_status_callback_url = "call_relay_topic_status_callback_url",
        nullable call_relay_context = "call_relay_context",
        nullable call_relay_context_status_callback_url = "call_relay_context_status_callback_url",
        nullable call_request_url = "call_request_url",
        nullable call_request_method = "call_request_method",
        nullable call_fallback_url = "call_fallback_url",
        nullable call_fallback_method = "call_fallback_method",
        nullable call_status_callback_url = "call_status_callback_url",
        nullable call_status_callback_method = "call_status_callback_method",
        nullable call_laml_application_id = "call_laml_application_id",
        nullable call_video_room_id = "call_video_room_id",
        nullable call_relay_script_url = "call_relay_script_url",
        required encryption = "encryption",
        required codecs = "codecs",
        required ciphers = "ciphers",
    }
}

open_enum! {
    /// `call_request_method` of `DomainApplication`.
    pub enum DomainApplicationCallRequestMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `call_fallback_method` of `DomainApplication`.
    pub enum DomainApplicationCallFallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `call_status_callback_method` of `DomainApplication`.
    pub enum DomainApplicationCallStatusCallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `encryption` of `DomainApplication`.
    pub enum DomainApplicationEncryption {
        Optional = "optional",
        Required = "required",
        Forbidden = "forbidden",
    }
}

/// `UpdateDomainApplicationRequest` of the API. Body of `domainApplications.update`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpdateDomainApplicationRequest {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identifier: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_auth_enabled: Option<bool>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_auth: Option<Vec<String>>,
    /// See [`UpdateDomainApplicationRequestEncryption`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encryption: Option<UpdateDomainApplicationRequestEncryption>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codecs: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ciphers: Option<Vec<String>>,
    /// See [`DomainAppCallHandlerRequest`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_handler: Option<DomainAppCallHandlerRequest>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_relay_topic: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_relay_topic_status_callback_url: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_relay_application: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_request_url: Option<String>,
    /// See [`UpdateDomainApplicationRequestCallRequestMethod`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_request_method: Option<UpdateDomainApplicationRequestCallRequestMethod>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_fallback_url: Option<String>,
    /// See [`UpdateDomainApplicationRequestCallFallbackMethod`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_fallback_method: Option<UpdateDomainApplicationRequestCallFallbackMethod>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_status_callback_url: Option<String>,
    /// See [`UpdateDomainApplicationRequestCallStatusCallbackMethod`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_status_callback_method: Option<UpdateDomainApplicationRequestCallStatusCallbackMethod>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_laml_application_id: Option<String>,
    /// A UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_video_room_id: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_relay_script_url: Option<String>,
    /// A UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_dialogflow_agent_id: Option<String>,
    /// A UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_ai_agent_id: Option<String>,
    /// A UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_flow_id: Option<String>,
    /// See [`UpdateDomainApplicationRequestCallFlowVersion`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_flow_version: Option<UpdateDomainApplicationRequestCallFlowVersion>,
    /// A string. Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_relay_context: Option<String>,
    /// A string. Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_relay_context_status_callback_url: Option<String>,
}

open_enum! {
    /// `encryption` of `UpdateDomainApplicationRequest`.
    pub enum UpdateDomainApplicationRequestEncryption {
        Optional = "optional",
        Required = "required",
        Forbidden = "forbidden",
    }
}

open_enum! {
    /// `call_request_method` of `UpdateDomainApplicationRequest`.
    pub enum UpdateDomainApplicationRequestCallRequestMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `call_fallback_method` of `UpdateDomainApplicationRequest`.
    pub enum UpdateDomainApplicationRequestCallFallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `call_status_callback_method` of `UpdateDomainApplicationRequest`.
    pub enum UpdateDomainApplicationRequestCallStatusCallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `call_flow_version` of `UpdateDomainApplicationRequest`.
    pub enum UpdateDomainApplicationRequestCallFlowVersion {
        WorkingCopy = "working_copy",
        CurrentDeployed = "current_deployed",
    }
}

/// The query of `domainApplications.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListDomainApplications {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_domain: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_name: Option<String>,
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
