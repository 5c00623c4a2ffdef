// Generated from api/ by codegen/src/print/rust/models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `short_codes`.

use serde::{Deserialize, Serialize};

use crate::Extra;
use crate::open_enum::open_enum;
use crate::response::response;

/// `ShortCode` of the API. Item of `shortCodes.list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShortCode {
    /// A UUID.
    pub id: String,
    /// A string. May be null.
    pub name: Option<String>,
    /// A string.
    pub number: Option<String>,
    /// A list of [`ShortCodeCapability`].
    pub capabilities: Option<Vec<ShortCodeCapability>>,
    /// See [`ShortCodeNumberType`].
    pub number_type: Option<ShortCodeNumberType>,
    /// See [`ShortCodeType`].
    pub code_type: Option<ShortCodeType>,
    /// A string.
    pub country_code: Option<String>,
    /// A string.
    pub created_at: Option<String>,
    /// A string.
    pub updated_at: Option<String>,
    /// A string. May be null.
    pub next_billed_at: Option<String>,
    /// A string. May be null.
    pub lease_duration: Option<String>,
    /// See [`ShortCodeMessageHandler`]. May be null.
    pub message_handler: Option<ShortCodeMessageHandler>,
    /// A string. May be null.
    pub message_request_url: Option<String>,
    /// See [`HttpMethod`](crate::common::HttpMethod). May be null.
    pub message_request_method: Option<crate::common::HttpMethod>,
    /// A string. May be null.
    pub message_fallback_url: Option<String>,
    /// See [`HttpMethod`](crate::common::HttpMethod). May be null.
    pub message_fallback_method: Option<crate::common::HttpMethod>,
    /// May be null. A UUID.
    pub message_laml_application_id: Option<String>,
    /// A string. May be null.
    pub message_relay_context: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ShortCode, extra, ["id"] {
        key id = "id",
        nullable name = "name",
        required number = "number",
        required capabilities = "capabilities",
        required number_type = "number_type",
        required code_type = "code_type",
        required country_code = "country_code",
        required created_at = "created_at",
        required updated_at = "updated_at",
        nullable next_billed_at = "next_billed_at",
        nullable lease_duration = "lease_duration",
        nullable message_handler = "message_handler",
        nullable message_request_url = "message_request_url",
        nullable message_request_method = "message_request_method",
        nullable message_fallback_url = "message_fallback_url",
        nullable message_fallback_method = "message_fallback_method",
        nullable message_laml_application_id = "message_laml_application_id",
        nullable message_relay_context = "message_relay_context",
    }
}

open_enum! {
    /// `ShortCodeCapability` of the API.
    pub enum ShortCodeCapability {
        Sms = "sms",
        Mms = "mms",
    }
}

open_enum! {
    /// `number_type` of `ShortCode`.
    pub enum ShortCodeNumberType {
        Shortcode = "shortcode",
    }
}

open_enum! {
    /// `ShortCodeType` of the API.
    pub enum ShortCodeType {
        Vanity = "vanity",
        Random = "random",
    }
}

open_enum! {
    /// `ShortCodeMessageHandler` of the API.
    pub enum ShortCodeMessageHandler {
        RelayContext = "relay_context",
        LamlWebhooks = "laml_webhooks",
        LamlApplication = "laml_application",
    }
}

/// `ShortCodeResponse` of the API. Response of `shortCodes.get`, `shortCodes.update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShortCodeResponse {
    /// A UUID.
    pub id: String,
    /// A string. May be null.
    pub name: Option<String>,
    /// A string.
    pub number: Option<String>,
    /// A list of [`ShortCodeCapability`].
    pub capabilities: Option<Vec<ShortCodeCapability>>,
    /// See [`ShortCodeResponseNumberType`].
    pub number_type: Option<ShortCodeResponseNumberType>,
    /// See [`ShortCodeType`].
    pub code_type: Option<ShortCodeType>,
    /// A string.
    pub country_code: Option<String>,
    /// A string.
    pub created_at: Option<String>,
    /// A string.
    pub updated_at: Option<String>,
    /// A string. May be null.
    pub next_billed_at: Option<String>,
    /// A string. May be null.
    pub lease_duration: Option<String>,
    /// See [`ShortCodeMessageHandler`]. May be null.
    pub message_handler: Option<ShortCodeMessageHandler>,
    /// A string. May be null.
    pub message_request_url: Option<String>,
    /// See [`HttpMethod`](crate::common::HttpMethod). May be null.
    pub message_request_method: Option<crate::common::HttpMethod>,
    /// A string. May be null.
    pub message_fallback_url: Option<String>,
    /// See [`HttpMethod`](crate::common::HttpMethod). May be null.
    pub message_fallback_method: Option<crate::common::HttpMethod>,
    /// May be null. A UUID.
    pub message_laml_application_id: Option<String>,
    /// A string. May be null.
    pub message_relay_context: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ShortCodeResponse, extra, ["id"] {
        key id = "id",
        nullable name = "name",
        required number = "number",
        required capabilities = "capabilities",
        required number_type = "number_type",
        required code_type = "code_type",
        required country_code = "country_code",
        required created_at = "created_at",
        required updated_at = "updated_at",
        nullable next_billed_at = "next_billed_at",
        nullable lease_duration = "lease_duration",
        nullable message_handler = "message_handler",
        nullable message_request_url = "message_request_url",
        nullable message_request_method = "message_request_method",
        nullable message_fallback_url = "message_fallback_url",
        nullable message_fallback_method = "message_fallback_method",
        nullable message_laml_application_id = "message_laml_application_id",
        nullable message_relay_context = "message_relay_context",
    }
}

open_enum! {
    /// `number_type` of `ShortCodeResponse`.
    pub enum ShortCodeResponseNumberType {
        Shortcode = "shortcode",
    }
}

/// `UpdateShortCodeRequest` of the API. Body of `shortCodes.update`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpdateShortCodeRequest {
    /// A string. At most 255 characters.
    pub name: String,
    /// See [`ShortCodeMessageHandler`].
    pub message_handler: ShortCodeMessageHandler,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_request_url: Option<String>,
    /// See [`HttpMethod`](crate::common::HttpMethod). Default: `"POST"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_request_method: Option<crate::common::HttpMethod>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_fallback_url: Option<String>,
    /// See [`HttpMethod`](crate::common::HttpMethod). Default: `"POST"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_fallback_method: Option<crate::common::HttpMethod>,
    /// A UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_laml_application_id: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_relay_context: Option<String>,
}

impl UpdateShortCodeRequest {
    /// Creates a value with the required fields only.
    pub fn new(name: impl Into<String>, message_handler: ShortCodeMessageHandler) -> Self {
        Self {
            name: name.into(),
            message_handler,
            message_request_url: None,
            message_request_method: None,
            message_fallback_url: None,
            message_fallback_method: None,
            message_laml_application_id: None,
            message_relay_context: None,
        }
    }
}

/// The query of `shortCodes.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListShortCodes {
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
