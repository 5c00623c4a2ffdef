// Generated from api/ by codegen/src/print/rust/models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `messaging`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::from_json::strict;
use crate::open_enum::open_enum;
use crate::response::response;
use crate::union::union;
use crate::{Extra, Map, Value};

/// `CreateWhatsAppTemplateRequest` of the API. Body of `messaging.whatsapp.templates.create`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreateWhatsAppTemplateRequest {
    /// A UUID.
    pub whatsapp_business_id: String,
    /// A string. At most 512 characters, matching `^[a-z0-9_]*$`.
    pub name: String,
    /// A string.
    pub language: String,
    /// See `WhatsAppTemplateCategory`.
    pub category: WhatsAppTemplateCategory,
    /// See `WhatsAppTemplateParameterFormat`.
    pub parameter_format: WhatsAppTemplateParameterFormat,
    /// A list of `WhatsAppTemplateComponent`.
    pub components: Vec<WhatsAppTemplateComponent>,
}

impl CreateWhatsAppTemplateRequest {
    /// Creates a value with the required fields only.
    pub fn new(
        whatsapp_business_id: impl Into<String>,
        name: impl Into<String>,
        language: impl Into<String>,
        category: WhatsAppTemplateCategory,
        parameter_format: WhatsAppTemplateParameterFormat,
        components: Vec<WhatsAppTemplateComponent>,
    ) -> Self {
        Self {
            whatsapp_business_id: whatsapp_business_id.into(),
            name: name.into(),
            language: language.into(),
            category,
            parameter_format,
            components,
        }
    }
}

open_enum! {
    /// `WhatsAppTemplateCategory` of the API.
    pub enum WhatsAppTemplateCategory {
        Utility = "utility",
        Marketing = "marketing",
        Authentication = "authentication",
    }
}

open_enum! {
    /// `WhatsAppTemplateParameterFormat` of the API.
    pub enum WhatsAppTemplateParameterFormat {
        Named = "named",
        Positional = "positional",
    }
}

/// `WhatsAppTemplateComponent` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WhatsAppTemplateComponent {
    /// A string.
    pub r#type: String,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl WhatsAppTemplateComponent {
    /// Creates a value with the required fields only.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self { r#type: r#type.into(), extra: Map::new() }
    }
}

strict!(WhatsAppTemplateComponent);

/// `Message.CreateMessageRequest` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageCreateMessageRequest {
    /// The destination in E.164 format: `+15550101`. A string.
    pub to: String,
    /// A phone number of the project in E.164 format, or a short code. A string.
    pub from: String,
    /// The text. Required unless `media` is present. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// http(s) URLs of attachments, which make the message an MMS. A list. Each item: a URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media: Option<Vec<String>>,
    /// Whether the message is sent as MMS even without attachments. A boolean. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_as_mms: Option<bool>,
    /// The URL that receives each change of the status: the webhook `messageStatusCallback`. A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback: Option<String>,
    /// A JSON object. At most 20 keys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_variables: Option<BTreeMap<String, String>>,
}

impl MessageCreateMessageRequest {
    /// Creates a value with the required fields only.
    pub fn new(to: impl Into<String>, from: impl Into<String>) -> Self {
        Self {
            to: to.into(),
            from: from.into(),
            body: None,
            media: None,
            send_as_mms: None,
            status_callback: None,
            custom_variables: None,
        }
    }
}

strict!(MessageCreateMessageRequest);

/// `Message.Message` of the API. Response of `messaging.messages.create`,
/// `messaging.messages.update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageMessage {
    /// A UUID.
    pub id: String,
    /// A string.
    pub from: Option<String>,
    /// A string.
    pub to: Option<String>,
    /// A string.
    pub body: Option<String>,
    /// See `MessageMessageStatus`.
    pub status: Option<MessageMessageStatus>,
    /// See `MessageMessageDirection`.
    pub direction: Option<MessageMessageDirection>,
    /// See `MessageMessageKind`.
    pub kind: Option<MessageMessageKind>,
    /// A list. Each item: a URL.
    pub media: Option<Vec<String>>,
    /// An integer.
    pub number_of_segments: Option<i32>,
    /// A string. May be null.
    pub error_code: Option<String>,
    /// A string. May be null.
    pub error_message: Option<String>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A UUID.
    pub project_id: Option<String>,
    /// May be null. A URL.
    pub status_callback_url: Option<String>,
    /// A string.
    pub message_uri: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    MessageMessage, extra, ["id"] {
        key id = "id",
        required from = "from",
        required to = "to",
        required body = "body",
        required status = "status",
        required direction = "direction",
        required kind = "kind",
        required media = "media",
        required number_of_segments = "number_of_segments",
        nullable error_code = "error_code",
        nullable error_message = "error_message",
        required created_at = "created_at",
        required project_id = "project_id",
        nullable status_callback_url = "status_callback_url",
        required message_uri = "message_uri",
    }
}

open_enum! {
    /// `Message.MessageStatus` of the API.
    pub enum MessageMessageStatus {
        Queued = "queued",
        Initiated = "initiated",
        Sent = "sent",
        Delivered = "delivered",
        Undelivered = "undelivered",
        Failed = "failed",
        Read = "read",
    }
}

open_enum! {
    /// `Message.MessageDirection` of the API.
    pub enum MessageMessageDirection {
        Inbound = "inbound",
        Outbound = "outbound",
    }
}

open_enum! {
    /// `Message.MessageKind` of the API.
    pub enum MessageMessageKind {
        Sms = "sms",
        Mms = "mms",
        Whatsapp = "whatsapp",
    }
}

union! {
    /// `Message.SendMessageRequest` of the API. Body of `messaging.messages.create`.
    pub enum MessageSendMessageRequest {
        objects {
            /// See `MessageWhatsAppTextMessageRequest`.
            MessageWhatsAppTextMessageRequest(MessageWhatsAppTextMessageRequest) when "/message_type" = "whatsapp_media_text",
            /// See `MessageWhatsAppImageMessageRequest`.
            MessageWhatsAppImageMessageRequest(MessageWhatsAppImageMessageRequest) when "/message_type" = "whatsapp_media_image",
            /// See `MessageWhatsAppAudioMessageRequest`.
            MessageWhatsAppAudioMessageRequest(MessageWhatsAppAudioMessageRequest) when "/message_type" = "whatsapp_media_audio",
            /// See `MessageWhatsAppVideoMessageRequest`.
            MessageWhatsAppVideoMessageRequest(MessageWhatsAppVideoMessageRequest) when "/message_type" = "whatsapp_media_video",
            /// See `MessageWhatsAppDocumentMessageRequest`.
            MessageWhatsAppDocumentMessageRequest(MessageWhatsAppDocumentMessageRequest) when "/message_type" = "whatsapp_media_document",
            /// See `MessageWhatsAppStickerMessageRequest`.
            MessageWhatsAppStickerMessageRequest(MessageWhatsAppStickerMessageRequest) when "/message_type" = "whatsapp_media_sticker",
            /// See `MessageWhatsAppLocationMessageRequest`.
            MessageWhatsAppLocationMessageRequest(MessageWhatsAppLocationMessageRequest) when "/message_type" = "whatsapp_media_location",
            /// See `MessageWhatsAppContactsMessageRequest`.
            MessageWhatsAppContactsMessageRequest(MessageWhatsAppContactsMessageRequest) when "/message_type" = "whatsapp_media_contacts",
            /// See `MessageWhatsAppReactionMessageRequest`.
            MessageWhatsAppReactionMessageRequest(MessageWhatsAppReactionMessageRequest) when "/message_type" = "whatsapp_media_reaction",
            /// See `MessageWhatsAppInteractiveCtaMessageRequest`.
            MessageWhatsAppInteractiveCtaMessageRequest(MessageWhatsAppInteractiveCtaMessageRequest) when "/message_type" = "whatsapp_interactive_cta",
            /// See `MessageWhatsAppInteractiveListMessageRequest`.
            MessageWhatsAppInteractiveListMessageRequest(MessageWhatsAppInteractiveListMessageRequest) when "/message_type" = "whatsapp_interactive_list",
            /// See `MessageWhatsAppInteractiveReplyButtonMessageRequest`.
            MessageWhatsAppInteractiveReplyButtonMessageRequest(MessageWhatsAppInteractiveReplyButtonMessageRequest) when "/message_type" = "whatsapp_interactive_reply_button",
            /// See `MessageWhatsAppInteractiveLocationRequestMessageRequest`.
            MessageWhatsAppInteractiveLocationRequestMessageRequest(MessageWhatsAppInteractiveLocationRequestMessageRequest) when "/message_type" = "whatsapp_interactive_location_request_message",
            /// See `MessageWhatsAppTemplateMessageRequest`.
            MessageWhatsAppTemplateMessageRequest(MessageWhatsAppTemplateMessageRequest),
            /// See `MessageCreateMessageRequest`.
            MessageCreateMessageRequest(MessageCreateMessageRequest),
        }
        values {
        }
    }
}

/// `Message.WhatsAppTextMessageRequest` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageWhatsAppTextMessageRequest {
    /// A string.
    pub to: String,
    /// A string.
    pub from: String,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback: Option<String>,
    /// A JSON object. At most 20 keys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_variables: Option<BTreeMap<String, String>>,
    /// See `MessageWhatsAppTextMessageRequestMessageType`.
    pub message_type: MessageWhatsAppTextMessageRequestMessageType,
    /// A string.
    pub body: String,
}

impl MessageWhatsAppTextMessageRequest {
    /// Creates a value with the required fields only.
    pub fn new(to: impl Into<String>, from: impl Into<String>, body: impl Into<String>) -> Self {
        Self {
            to: to.into(),
            from: from.into(),
            status_callback: None,
            custom_variables: None,
            message_type: MessageWhatsAppTextMessageRequestMessageType::WhatsappMediaText,
            body: body.into(),
        }
    }
}

strict!(MessageWhatsAppTextMessageRequest);

open_enum! {
    /// `message_type` of `MessageWhatsAppTextMessageRequest`.
    pub enum MessageWhatsAppTextMessageRequestMessageType {
        WhatsappMediaText = "whatsapp_media_text",
    }
}

/// `Message.WhatsAppImageMessageRequest` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageWhatsAppImageMessageRequest {
    /// A string.
    pub to: String,
    /// A string.
    pub from: String,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback: Option<String>,
    /// A JSON object. At most 20 keys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_variables: Option<BTreeMap<String, String>>,
    /// See `MessageWhatsAppImageMessageRequestMessageType`.
    pub message_type: MessageWhatsAppImageMessageRequestMessageType,
    /// See `MessageWhatsAppImageBody`.
    pub body: MessageWhatsAppImageBody,
}

impl MessageWhatsAppImageMessageRequest {
    /// Creates a value with the required fields only.
    pub fn new(to: impl Into<String>, from: impl Into<String>, body: MessageWhatsAppImageBody) -> Self {
        Self {
            to: to.into(),
            from: from.into(),
            status_callback: None,
            custom_variables: None,
            message_type: MessageWhatsAppImageMessageRequestMessageType::WhatsappMediaImage,
            body,
        }
    }
}

strict!(MessageWhatsAppImageMessageRequest);

open_enum! {
    /// `message_type` of `MessageWhatsAppImageMessageRequest`.
    pub enum MessageWhatsAppImageMessageRequestMessageType {
        WhatsappMediaImage = "whatsapp_media_image",
    }
}

/// `Message.WhatsAppImageBody` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageWhatsAppImageBody {
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caption: Option<String>,
}

/// `Message.WhatsAppAudioMessageRequest` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageWhatsAppAudioMessageRequest {
    /// A string.
    pub to: String,
    /// A string.
    pub from: String,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback: Option<String>,
    /// A JSON object. At most 20 keys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_variables: Option<BTreeMap<String, String>>,
    /// See `MessageWhatsAppAudioMessageRequestMessageType`.
    pub message_type: MessageWhatsAppAudioMessageRequestMessageType,
    /// See `MessageWhatsAppAudioBody`.
    pub body: MessageWhatsAppAudioBody,
}

impl MessageWhatsAppAudioMessageRequest {
    /// Creates a value with the required fields only.
    pub fn new(to: impl Into<String>, from: impl Into<String>, body: MessageWhatsAppAudioBody) -> Self {
        Self {
            to: to.into(),
            from: from.into(),
            status_callback: None,
            custom_variables: None,
            message_type: MessageWhatsAppAudioMessageRequestMessageType::WhatsappMediaAudio,
            body,
        }
    }
}

strict!(MessageWhatsAppAudioMessageRequest);

open_enum! {
    /// `message_type` of `MessageWhatsAppAudioMessageRequest`.
    pub enum MessageWhatsAppAudioMessageRequestMessageType {
        WhatsappMediaAudio = "whatsapp_media_audio",
    }
}

/// `Message.WhatsAppAudioBody` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageWhatsAppAudioBody {
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

/// `Message.WhatsAppVideoMessageRequest` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageWhatsAppVideoMessageRequest {
    /// A string.
    pub to: String,
    /// A string.
    pub from: String,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback: Option<String>,
    /// A JSON object. At most 20 keys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_variables: Option<BTreeMap<String, String>>,
    /// See `MessageWhatsAppVideoMessageRequestMessageType`.
    pub message_type: MessageWhatsAppVideoMessageRequestMessageType,
    /// See `MessageWhatsAppVideoBody`.
    pub body: MessageWhatsAppVideoBody,
}

impl MessageWhatsAppVideoMessageRequest {
    /// Creates a value with the required fields only.
    pub fn new(to: impl Into<String>, from: impl Into<String>, body: MessageWhatsAppVideoBody) -> Self {
        Self {
            to: to.into(),
            from: from.into(),
            status_callback: None,
            custom_variables: None,
            message_type: MessageWhatsAppVideoMessageRequestMessageType::WhatsappMediaVideo,
            body,
        }
    }
}

strict!(MessageWhatsAppVideoMessageRequest);

open_enum! {
    /// `message_type` of `MessageWhatsAppVideoMessageRequest`.
    pub enum MessageWhatsAppVideoMessageRequestMessageType {
        WhatsappMediaVideo = "whatsapp_media_video",
    }
}

/// `Message.WhatsAppVideoBody` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageWhatsAppVideoBody {
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caption: Option<String>,
}

/// `Message.WhatsAppDocumentMessageRequest` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageWhatsAppDocumentMessageRequest {
    /// A string.
    pub to: String,
    /// A string.
    pub from: String,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback: Option<String>,
    /// A JSON object. At most 20 keys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_variables: Option<BTreeMap<String, String>>,
    /// See `MessageWhatsAppDocumentMessageRequestMessageType`.
    pub message_type: MessageWhatsAppDocumentMessageRequestMessageType,
    /// See `MessageWhatsAppDocumentBody`.
    pub body: MessageWhatsAppDocumentBody,
}

impl MessageWhatsAppDocumentMessageRequest {
    /// Creates a value with the required fields only.
    pub fn new(to: impl Into<String>, from: impl Into<String>, body: MessageWhatsAppDocumentBody) -> Self {
        Self {
            to: to.into(),
            from: from.into(),
            status_callback: None,
            custom_variables: None,
            message_type: MessageWhatsAppDocumentMessageRequestMessageType::WhatsappMediaDocument,
            body,
        }
    }
}

strict!(MessageWhatsAppDocumentMessageRequest);

open_enum! {
    /// `message_type` of `MessageWhatsAppDocumentMessageRequest`.
    pub enum MessageWhatsAppDocumentMessageRequestMessageType {
        WhatsappMediaDocument = "whatsapp_media_document",
    }
}

/// `Message.WhatsAppDocumentBody` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageWhatsAppDocumentBody {
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caption: Option<String>,
    /// A string. At most 240 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
}

/// `Message.WhatsAppStickerMessageRequest` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageWhatsAppStickerMessageRequest {
    /// A string.
    pub to: String,
    /// A string.
    pub from: String,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback: Option<String>,
    /// A JSON object. At most 20 keys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_variables: Option<BTreeMap<String, String>>,
    /// See `MessageWhatsAppStickerMessageRequestMessageType`.
    pub message_type: MessageWhatsAppStickerMessageRequestMessageType,
    /// See `MessageWhatsAppStickerBody`.
    pub body: MessageWhatsAppStickerBody,
}

impl MessageWhatsAppStickerMessageRequest {
    /// Creates a value with the required fields only.
    pub fn new(to: impl Into<String>, from: impl Into<String>, body: MessageWhatsAppStickerBody) -> Self {
        Self {
            to: to.into(),
            from: from.into(),
            status_callback: None,
            custom_variables: None,
            message_type: MessageWhatsAppStickerMessageRequestMessageType::WhatsappMediaSticker,
            body,
        }
    }
}

strict!(MessageWhatsAppStickerMessageRequest);

open_enum! {
    /// `message_type` of `MessageWhatsAppStickerMessageRequest`.
    pub enum MessageWhatsAppStickerMessageRequestMessageType {
        WhatsappMediaSticker = "whatsapp_media_sticker",
    }
}

/// `Message.WhatsAppStickerBody` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageWhatsAppStickerBody {
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

/// `Message.WhatsAppLocationMessageRequest` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageWhatsAppLocationMessageRequest {
    /// A string.
    pub to: String,
    /// A string.
    pub from: String,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback: Option<String>,
    /// A JSON object. At most 20 keys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_variables: Option<BTreeMap<String, String>>,
    /// See `MessageWhatsAppLocationMessageRequestMessageType`.
    pub message_type: MessageWhatsAppLocationMessageRequestMessageType,
    /// See `MessageWhatsAppLocationBody`.
    pub body: MessageWhatsAppLocationBody,
}

impl MessageWhatsAppLocationMessageRequest {
    /// Creates a value with the required fields only.
    pub fn new(to: impl Into<String>, from: impl Into<String>, body: MessageWhatsAppLocationBody) -> Self {
        Self {
            to: to.into(),
            from: from.into(),
            status_callback: None,
            custom_variables: None,
            message_type: MessageWhatsAppLocationMessageRequestMessageType::WhatsappMediaLocation,
            body,
        }
    }
}

strict!(MessageWhatsAppLocationMessageRequest);

open_enum! {
    /// `message_type` of `MessageWhatsAppLocationMessageRequest`.
    pub enum MessageWhatsAppLocationMessageRequestMessageType {
        WhatsappMediaLocation = "whatsapp_media_location",
    }
}

/// `Message.WhatsAppLocationBody` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageWhatsAppLocationBody {
    /// A number. -90 to 90.
    pub latitude: f64,
    /// A number. -180 to 180.
    pub longitude: f64,
    /// A string.
    pub name: String,
    /// A string.
    pub address: String,
}

impl MessageWhatsAppLocationBody {
    /// Creates a value with the required fields only.
    pub fn new(latitude: f64, longitude: f64, name: impl Into<String>, address: impl Into<String>) -> Self {
        Self { latitude, longitude, name: name.into(), address: address.into() }
    }
}

/// `Message.WhatsAppContactsMessageRequest` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageWhatsAppContactsMessageRequest {
    /// A string.
    pub to: String,
    /// A string.
    pub from: String,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback: Option<String>,
    /// A JSON object. At most 20 keys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_variables: Option<BTreeMap<String, String>>,
    /// See `MessageWhatsAppContactsMessageRequestMessageType`.
    pub message_type: MessageWhatsAppContactsMessageRequestMessageType,
    /// A list of `MessageWhatsAppContact`.
    pub body: Vec<MessageWhatsAppContact>,
}

impl MessageWhatsAppContactsMessageRequest {
    /// Creates a value with the required fields only.
    pub fn new(to: impl Into<String>, from: impl Into<String>, body: Vec<MessageWhatsAppContact>) -> Self {
        Self {
            to: to.into(),
            from: from.into(),
            status_callback: None,
            custom_variables: None,
            message_type: MessageWhatsAppContactsMessageRequestMessageType::WhatsappMediaContacts,
            body,
        }
    }
}

strict!(MessageWhatsAppContactsMessageRequest);

open_enum! {
    /// `message_type` of `MessageWhatsAppContactsMessageRequest`.
    pub enum MessageWhatsAppContactsMessageRequestMessageType {
        WhatsappMediaContacts = "whatsapp_media_contacts",
    }
}

/// `Message.WhatsAppContact` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MessageWhatsAppContact {
    /// See `MessageWhatsAppContactName`.
    pub name: MessageWhatsAppContactName,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl MessageWhatsAppContact {
    /// Creates a value with the required fields only.
    pub fn new(name: MessageWhatsAppContactName) -> Self {
        Self { name, extra: Map::new() }
    }
}

/// `Message.WhatsAppContactName` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MessageWhatsAppContactName {
    /// A string.
    pub formatted_name: String,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl MessageWhatsAppContactName {
    /// Creates a value with the required fields only.
    pub fn new(formatted_name: impl Into<String>) -> Self {
        Self { formatted_name: formatted_name.into(), extra: Map::new() }
    }
}

/// `Message.WhatsAppReactionMessageRequest` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageWhatsAppReactionMessageRequest {
    /// A string.
    pub to: String,
    /// A string.
    pub from: String,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback: Option<String>,
    /// A JSON object. At most 20 keys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_variables: Option<BTreeMap<String, String>>,
    /// See `MessageWhatsAppReactionMessageRequestMessageType`.
    pub message_type: MessageWhatsAppReactionMessageRequestMessageType,
    /// See `MessageWhatsAppReactionBody`.
    pub body: MessageWhatsAppReactionBody,
}

impl MessageWhatsAppReactionMessageRequest {
    /// Creates a value with the required fields only.
    pub fn new(to: impl Into<String>, from: impl Into<String>, body: MessageWhatsAppReactionBody) -> Self {
        Self {
            to: to.into(),
            from: from.into(),
            status_callback: None,
            custom_variables: None,
            message_type: MessageWhatsAppReactionMessageRequestMessageType::WhatsappMediaReaction,
            body,
        }
    }
}

strict!(MessageWhatsAppReactionMessageRequest);

open_enum! {
    /// `message_type` of `MessageWhatsAppReactionMessageRequest`.
    pub enum MessageWhatsAppReactionMessageRequestMessageType {
        WhatsappMediaReaction = "whatsapp_media_reaction",
    }
}

/// `Message.WhatsAppReactionBody` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageWhatsAppReactionBody {
    /// A string.
    pub message_id: String,
    /// A string.
    pub emoji: String,
}

impl MessageWhatsAppReactionBody {
    /// Creates a value with the required fields only.
    pub fn new(message_id: impl Into<String>, emoji: impl Into<String>) -> Self {
        Self { message_id: message_id.into(), emoji: emoji.into() }
    }
}

/// `Message.WhatsAppInteractiveCtaMessageRequest` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageWhatsAppInteractiveCtaMessageRequest {
    /// A string.
    pub to: String,
    /// A string.
    pub from: String,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback: Option<String>,
    /// A JSON object. At most 20 keys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_variables: Option<BTreeMap<String, String>>,
    /// See `MessageWhatsAppInteractiveCtaMessageRequestMessageType`.
    pub message_type: MessageWhatsAppInteractiveCtaMessageRequestMessageType,
    /// See `MessageWhatsAppInteractiveBody`.
    pub body: MessageWhatsAppInteractiveBody,
}

impl MessageWhatsAppInteractiveCtaMessageRequest {
    /// Creates a value with the required fields only.
    pub fn new(to: impl Into<String>, from: impl Into<String>, body: MessageWhatsAppInteractiveBody) -> Self {
        Self {
            to: to.into(),
            from: from.into(),
            status_callback: None,
            custom_variables: None,
            message_type: MessageWhatsAppInteractiveCtaMessageRequestMessageType::WhatsappInteractiveCta,
            body,
        }
    }
}

strict!(MessageWhatsAppInteractiveCtaMessageRequest);

open_enum! {
    /// `message_type` of `MessageWhatsAppInteractiveCtaMessageRequest`.
    pub enum MessageWhatsAppInteractiveCtaMessageRequestMessageType {
        WhatsappInteractiveCta = "whatsapp_interactive_cta",
    }
}

/// `Message.WhatsAppInteractiveBody` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageWhatsAppInteractiveBody {
    /// A string.
    pub r#type: String,
    /// A JSON object.
    pub action: Map<String, Value>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header: Option<Map<String, Value>>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<Map<String, Value>>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub footer: Option<Map<String, Value>>,
}

impl MessageWhatsAppInteractiveBody {
    /// Creates a value with the required fields only.
    pub fn new(r#type: impl Into<String>, action: Map<String, Value>) -> Self {
        Self { r#type: r#type.into(), action, header: None, body: None, footer: None }
    }
}

/// `Message.WhatsAppInteractiveListMessageRequest` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageWhatsAppInteractiveListMessageRequest {
    /// A string.
    pub to: String,
    /// A string.
    pub from: String,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback: Option<String>,
    /// A JSON object. At most 20 keys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_variables: Option<BTreeMap<String, String>>,
    /// See `MessageWhatsAppInteractiveListMessageRequestMessageType`.
    pub message_type: MessageWhatsAppInteractiveListMessageRequestMessageType,
    /// See `MessageWhatsAppInteractiveBody`.
    pub body: MessageWhatsAppInteractiveBody,
}

impl MessageWhatsAppInteractiveListMessageRequest {
    /// Creates a value with the required fields only.
    pub fn new(to: impl Into<String>, from: impl Into<String>, body: MessageWhatsAppInteractiveBody) -> Self {
        Self {
            to: to.into(),
            from: from.into(),
            status_callback: None,
            custom_variables: None,
            message_type: MessageWhatsAppInteractiveListMessageRequestMessageType::WhatsappInteractiveList,
            body,
        }
    }
}

strict!(MessageWhatsAppInteractiveListMessageRequest);

open_enum! {
    /// `message_type` of `MessageWhatsAppInteractiveListMessageRequest`.
    pub enum MessageWhatsAppInteractiveListMessageRequestMessageType {
        WhatsappInteractiveList = "whatsapp_interactive_list",
    }
}

/// `Message.WhatsAppInteractiveReplyButtonMessageRequest` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageWhatsAppInteractiveReplyButtonMessageRequest {
    /// A string.
    pub to: String,
    /// A string.
    pub from: String,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback: Option<String>,
    /// A JSON object. At most 20 keys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_variables: Option<BTreeMap<String, String>>,
    /// See `MessageWhatsAppInteractiveReplyButtonMessageRequestMessageType`.
    pub message_type: MessageWhatsAppInteractiveReplyButtonMessageRequestMessageType,
    /// See `MessageWhatsAppInteractiveBody`.
    pub body: MessageWhatsAppInteractiveBody,
}

impl MessageWhatsAppInteractiveReplyButtonMessageRequest {
    /// Creates a value with the required fields only.
    pub fn new(to: impl Into<String>, from: impl Into<String>, body: MessageWhatsAppInteractiveBody) -> Self {
        Self {
            to: to.into(),
            from: from.into(),
            status_callback: None,
            custom_variables: None,
            message_type:
                MessageWhatsAppInteractiveReplyButtonMessageRequestMessageType::WhatsappInteractiveReplyButton,
            body,
        }
    }
}

strict!(MessageWhatsAppInteractiveReplyButtonMessageRequest);

open_enum! {
    /// `message_type` of `MessageWhatsAppInteractiveReplyButtonMessageRequest`.
    pub enum MessageWhatsAppInteractiveReplyButtonMessageRequestMessageType {
        WhatsappInteractiveReplyButton = "whatsapp_interactive_reply_button",
    }
}

/// `Message.WhatsAppInteractiveLocationRequestMessageRequest` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageWhatsAppInteractiveLocationRequestMessageRequest {
    /// A string.
    pub to: String,
    /// A string.
    pub from: String,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback: Option<String>,
    /// A JSON object. At most 20 keys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_variables: Option<BTreeMap<String, String>>,
    /// See `MessageWhatsAppInteractiveLocationRequestMessageRequestMessageType`.
    pub message_type: MessageWhatsAppInteractiveLocationRequestMessageRequestMessageType,
    /// See `MessageWhatsAppInteractiveBody`.
    pub body: MessageWhatsAppInteractiveBody,
}

impl MessageWhatsAppInteractiveLocationRequestMessageRequest {
    /// Creates a value with the required fields only.
    pub fn new(to: impl Into<String>, from: impl Into<String>, body: MessageWhatsAppInteractiveBody) -> Self {
        Self { to: to.into(),from: from.into(),status_callback: None,custom_variables: None,message_type: MessageWhatsAppInteractiveLocationRequestMessageRequestMessageType::WhatsappInteractiveLocationRequestMessage,body,  }
    }
}

strict!(MessageWhatsAppInteractiveLocationRequestMessageRequest);

open_enum! {
    /// `message_type` of `MessageWhatsAppInteractiveLocationRequestMessageRequest`.
    pub enum MessageWhatsAppInteractiveLocationRequestMessageRequestMessageType {
        WhatsappInteractiveLocationRequestMessage = "whatsapp_interactive_location_request_message",
    }
}

/// `Message.WhatsAppTemplateMessageRequest` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageWhatsAppTemplateMessageRequest {
    /// A string.
    pub to: String,
    /// A string.
    pub from: String,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback: Option<String>,
    /// A JSON object. At most 20 keys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_variables: Option<BTreeMap<String, String>>,
    /// A string.
    pub template_id: String,
    /// See `MessageWhatsAppTemplateMessageRequestHeaderTemplateParameters`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header_template_parameters: Option<MessageWhatsAppTemplateMessageRequestHeaderTemplateParameters>,
    /// See `MessageWhatsAppTemplateMessageRequestBodyTemplateParameters`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body_template_parameters: Option<MessageWhatsAppTemplateMessageRequestBodyTemplateParameters>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button_template_parameters: Option<Vec<String>>,
}

impl MessageWhatsAppTemplateMessageRequest {
    /// Creates a value with the required fields only.
    pub fn new(to: impl Into<String>, from: impl Into<String>, template_id: impl Into<String>) -> Self {
        Self {
            to: to.into(),
            from: from.into(),
            status_callback: None,
            custom_variables: None,
            template_id: template_id.into(),
            header_template_parameters: None,
            body_template_parameters: None,
            button_template_parameters: None,
        }
    }
}

strict!(MessageWhatsAppTemplateMessageRequest);

union! {
    /// `header_template_parameters` of `MessageWhatsAppTemplateMessageRequest`.
    pub enum MessageWhatsAppTemplateMessageRequestHeaderTemplateParameters {
        objects {
        }
        values {
            /// A list.
            List(Vec<String>),
            /// A string.
            String(String),
            /// A JSON object.
            Map(BTreeMap<String, String>),
        }
    }
}

union! {
    /// `body_template_parameters` of `MessageWhatsAppTemplateMessageRequest`.
    pub enum MessageWhatsAppTemplateMessageRequestBodyTemplateParameters {
        objects {
        }
        values {
            /// A list.
            List(Vec<String>),
            /// A JSON object.
            Map(BTreeMap<String, String>),
        }
    }
}

/// `Message.UpdateMessageRequest` of the API. Body of `messaging.messages.update`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageUpdateMessageRequest {
    /// A string.
    pub body: String,
}

impl MessageUpdateMessageRequest {
    /// Creates a value with the required fields only.
    pub fn new(body: impl Into<String>) -> Self {
        Self { body: body.into() }
    }
}

/// `UpdateWhatsAppTemplateRequest` of the API. Body of `messaging.whatsapp.templates.update`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpdateWhatsAppTemplateRequest {
    /// See `WhatsAppTemplateCategory`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<WhatsAppTemplateCategory>,
    /// A list of `WhatsAppTemplateComponent`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub components: Option<Vec<WhatsAppTemplateComponent>>,
}

/// `WhatsAppBusiness` of the API. Item of `messaging.whatsapp.businesses.list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WhatsAppBusiness {
    /// A UUID.
    pub whatsapp_business_id: Option<String>,
    /// A string. May be null.
    pub business_name: Option<String>,
    /// A string. May be null.
    pub business_portfolio_id: Option<String>,
    /// A string.
    pub waba_id: Option<String>,
    /// A string.
    pub created_at: Option<String>,
    /// A string.
    pub updated_at: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    WhatsAppBusiness, extra, [] {
        required whatsapp_business_id = "whatsapp_business_id",
        nullable business_name = "business_name",
        nullable business_portfolio_id = "business_portfolio_id",
        required waba_id = "waba_id",
        required created_at = "created_at",
        required updated_at = "updated_at",
    }
}

/// `WhatsAppNumber` of the API. Item of `messaging.whatsapp.numbers.list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WhatsAppNumber {
    /// A UUID.
    pub id: String,
    /// A string.
    pub business_phone_number_id: Option<String>,
    /// A string.
    pub phone_number: Option<String>,
    /// May be null. A UUID.
    pub calling_handler_resource_id: Option<String>,
    /// May be null. A UUID.
    pub messaging_handler_resource_id: Option<String>,
    /// A string. May be null.
    pub business_name: Option<String>,
    /// A string.
    pub waba_id: Option<String>,
    /// A UUID.
    pub whatsapp_business_id: Option<String>,
    /// A boolean.
    pub voice_enabled: Option<bool>,
    /// A boolean.
    pub voice_capable: Option<bool>,
    /// A string.
    pub created_at: Option<String>,
    /// A string.
    pub updated_at: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    WhatsAppNumber, extra, ["id"] {
        key id = "id",
        required business_phone_number_id = "business_phone_number_id",
        required phone_number = "phone_number",
        nullable calling_handler_resource_id = "calling_handler_resource_id",
        nullable messaging_handler_resource_id = "messaging_handler_resource_id",
        nullable business_name = "business_name",
        required waba_id = "waba_id",
        required whatsapp_business_id = "whatsapp_business_id",
        required voice_enabled = "voice_enabled",
        required voice_capable = "voice_capable",
        required created_at = "created_at",
        required updated_at = "updated_at",
    }
}

/// `WhatsAppNumberResponse` of the API. Response of `messaging.whatsapp.numbers.get`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WhatsAppNumberResponse {
    /// A UUID.
    pub id: String,
    /// A string.
    pub business_phone_number_id: Option<String>,
    /// A string.
    pub phone_number: Option<String>,
    /// May be null. A UUID.
    pub calling_handler_resource_id: Option<String>,
    /// May be null. A UUID.
    pub messaging_handler_resource_id: Option<String>,
    /// A string. May be null.
    pub business_name: Option<String>,
    /// A string.
    pub waba_id: Option<String>,
    /// A UUID.
    pub whatsapp_business_id: Option<String>,
    /// A boolean.
    pub voice_enabled: Option<bool>,
    /// A boolean.
    pub voice_capable: Option<bool>,
    /// A string.
    pub created_at: Option<String>,
    /// A string.
    pub updated_at: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    WhatsAppNumberResponse, extra, ["id"] {
        key id = "id",
        required business_phone_number_id = "business_phone_number_id",
        required phone_number = "phone_number",
        nullable calling_handler_resource_id = "calling_handler_resource_id",
        nullable messaging_handler_resource_id = "messaging_handler_resource_id",
        nullable business_name = "business_name",
        required waba_id = "waba_id",
        required whatsapp_business_id = "whatsapp_business_id",
        required voice_enabled = "voice_enabled",
        required voice_capable = "voice_capable",
        required created_at = "created_at",
        required updated_at = "updated_at",
    }
}

/// `WhatsAppTemplate` of the API. Item of `messaging.whatsapp.templates.list`. Response of
/// `messaging.whatsapp.templates.create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WhatsAppTemplate {
    /// A UUID.
    pub id: String,
    /// A string.
    pub name: Option<String>,
    /// See `WhatsAppTemplateCategory`.
    pub category: Option<WhatsAppTemplateCategory>,
    /// A list of `WhatsAppTemplateComponent`.
    pub components: Option<Vec<WhatsAppTemplateComponent>>,
    /// A string.
    pub language: Option<String>,
    /// See `WhatsAppTemplateParameterFormat`.
    pub parameter_format: Option<WhatsAppTemplateParameterFormat>,
    /// A string.
    pub template_id: Option<String>,
    /// See `WhatsAppTemplateStatus`.
    pub template_status: Option<WhatsAppTemplateStatus>,
    /// A UUID.
    pub whatsapp_business_id: Option<String>,
    /// A string.
    pub created_at: Option<String>,
    /// A string.
    pub updated_at: Option<String>,
    /// A string.
    pub discarded_at: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    WhatsAppTemplate, extra, ["id"] {
        key id = "id",
        required name = "name",
        required category = "category",
        required components = "components",
        required language = "language",
        required parameter_format = "parameter_format",
        required template_id = "template_id",
        required template_status = "template_status",
        required whatsapp_business_id = "whatsapp_business_id",
        required created_at = "created_at",
        required updated_at = "updated_at",
        optional discarded_at = "discarded_at",
    }
}

open_enum! {
    /// `WhatsAppTemplateStatus` of the API.
    pub enum WhatsAppTemplateStatus {
        Approved = "approved",
        Archived = "archived",
        Deleted = "deleted",
        Disabled = "disabled",
        Flagged = "flagged",
        InAppeal = "in_appeal",
        LimitExceeded = "limit_exceeded",
        Locked = "locked",
        Paused = "paused",
        Pending = "pending",
        Reinstated = "reinstated",
        PendingDeletion = "pending_deletion",
        Rejected = "rejected",
    }
}

/// `WhatsAppTemplateDeleteResponse` of the API. Response of `messaging.whatsapp.templates.delete`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WhatsAppTemplateDelete {
    /// A boolean.
    pub success: Option<bool>,
    /// Any JSON value.
    pub errors: Value,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    WhatsAppTemplateDelete, extra, [] {
        required success = "success",
        any errors = "errors",
    }
}

/// `WhatsAppTemplateResponse` of the API. Response of `messaging.whatsapp.templates.get`,
/// `messaging.whatsapp.templates.update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WhatsAppTemplateResponse {
    /// A UUID.
    pub id: String,
    /// A string.
    pub name: Option<String>,
    /// See `WhatsAppTemplateCategory`.
    pub category: Option<WhatsAppTemplateCategory>,
    /// A list of `WhatsAppTemplateComponent`.
    pub components: Option<Vec<WhatsAppTemplateComponent>>,
    /// A string.
    pub language: Option<String>,
    /// See `WhatsAppTemplateParameterFormat`.
    pub parameter_format: Option<WhatsAppTemplateParameterFormat>,
    /// A string.
    pub template_id: Option<String>,
    /// See `WhatsAppTemplateStatus`.
    pub template_status: Option<WhatsAppTemplateStatus>,
    /// A UUID.
    pub whatsapp_business_id: Option<String>,
    /// A string.
    pub created_at: Option<String>,
    /// A string.
    pub updated_at: Option<String>,
    /// A string.
    pub discarded_at: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    WhatsAppTemplateResponse, extra, ["id"] {
        key id = "id",
        required name = "name",
        required category = "category",
        required components = "components",
        required language = "language",
        required parameter_format = "parameter_format",
        required template_id = "template_id",
        required template_status = "template_status",
        required whatsapp_business_id = "whatsapp_business_id",
        required created_at = "created_at",
        required updated_at = "updated_at",
        optional discarded_at = "discarded_at",
    }
}

/// The query of `messaging.whatsapp.templates.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListWhatsappTemplates {
    /// A UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub whatsapp_business_id: Option<String>,
    /// See `WhatsAppTemplateStatus`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<WhatsAppTemplateStatus>,
}
