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
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreateWhatsAppTemplateRequest {
    /// A UUID.
    pub whatsapp_business_id: String,
    /// A string. At most 512 characters, matching `^[a-z0-9_]*$`.
    pub name: String,
    /// A string.
    pub language: String,
    /// See [`WhatsAppTemplateCategory`].
    pub category: WhatsAppTemplateCategory,
    /// See [`WhatsAppTemplateParameterFormat`].
    pub parameter_format: WhatsAppTemplateParameterFormat,
    /// A list of [`WhatsAppTemplateComponent`].
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
///
/// [`new`](Self::new) creates one from the required fields.
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
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreateMessageRequest {
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

impl CreateMessageRequest {
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

strict!(CreateMessageRequest);

/// `Message.Message` of the API. Response of `messaging.messages.create`,
/// `messaging.messages.update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// A UUID.
    pub id: String,
    /// A string.
    pub from: Option<String>,
    /// A string.
    pub to: Option<String>,
    /// A string.
    pub body: Option<String>,
    /// See [`MessageStatus`].
    pub status: Option<MessageStatus>,
    /// See [`MessageDirection`].
    pub direction: Option<MessageDirection>,
    /// See [`MessageKind`].
    pub kind: Option<MessageKind>,
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
    Message, extra, ["id"] {
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
    pub enum MessageStatus {
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
    pub enum MessageDirection {
        Inbound = "inbound",
        Outbound = "outbound",
    }
}

open_enum! {
    /// `Message.MessageKind` of the API.
    pub enum MessageKind {
        Sms = "sms",
        Mms = "mms",
        Whatsapp = "whatsapp",
    }
}

union! {
    /// `Message.SendMessageRequest` of the API. Body of `messaging.messages.create`.
    pub enum SendMessageRequest {
        objects {
            /// See [`WhatsAppTextMessageRequest`].
            WhatsAppText(WhatsAppTextMessageRequest) when "/message_type" = "whatsapp_media_text",
            /// See [`WhatsAppImageMessageRequest`].
            WhatsAppImage(WhatsAppImageMessageRequest) when "/message_type" = "whatsapp_media_image",
            /// See [`WhatsAppAudioMessageRequest`].
            WhatsAppAudio(WhatsAppAudioMessageRequest) when "/message_type" = "whatsapp_media_audio",
            /// See [`WhatsAppVideoMessageRequest`].
            WhatsAppVideo(WhatsAppVideoMessageRequest) when "/message_type" = "whatsapp_media_video",
            /// See [`WhatsAppDocumentMessageRequest`].
            WhatsAppDocument(WhatsAppDocumentMessageRequest) when "/message_type" = "whatsapp_media_document",
            /// See [`WhatsAppStickerMessageRequest`].
            WhatsAppSticker(WhatsAppStickerMessageRequest) when "/message_type" = "whatsapp_media_sticker",
            /// See [`WhatsAppLocationMessageRequest`].
            WhatsAppLocation(WhatsAppLocationMessageRequest) when "/message_type" = "whatsapp_media_location",
            /// See [`WhatsAppContactsMessageRequest`].
            WhatsAppContacts(WhatsAppContactsMessageRequest) when "/message_type" = "whatsapp_media_contacts",
            /// See [`WhatsAppReactionMessageRequest`].
            WhatsAppReaction(WhatsAppReactionMessageRequest) when "/message_type" = "whatsapp_media_reaction",
            /// See [`WhatsAppInteractiveCtaMessageRequest`].
            WhatsAppInteractiveCta(WhatsAppInteractiveCtaMessageRequest) when "/message_type" = "whatsapp_interactive_cta",
            /// See [`WhatsAppInteractiveListMessageRequest`].
            WhatsAppInteractiveList(WhatsAppInteractiveListMessageRequest) when "/message_type" = "whatsapp_interactive_list",
            /// See [`WhatsAppInteractiveReplyButtonMessageRequest`].
            WhatsAppInteractiveReplyButton(WhatsAppInteractiveReplyButtonMessageRequest) when "/message_type" = "whatsapp_interactive_reply_button",
            /// See [`WhatsAppInteractiveLocationRequestMessageRequest`].
            WhatsAppInteractiveLocationRequest(WhatsAppInteractiveLocationRequestMessageRequest) when "/message_type" = "whatsapp_interactive_location_request_message",
            /// See [`WhatsAppTemplateMessageRequest`].
            WhatsAppTemplate(WhatsAppTemplateMessageRequest),
            /// See [`CreateMessageRequest`].
            Sms(CreateMessageRequest),
        }
        values {
        }
    }
}

/// `Message.WhatsAppTextMessageRequest` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WhatsAppTextMessageRequest {
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
    /// See [`WhatsAppTextMessageRequestMessageType`].
    pub message_type: WhatsAppTextMessageRequestMessageType,
    /// A string.
    pub body: String,
}

impl WhatsAppTextMessageRequest {
    /// Creates a value with the required fields only.
    pub fn new(to: impl Into<String>, from: impl Into<String>, body: impl Into<String>) -> Self {
        Self {
            to: to.into(),
            from: from.into(),
            status_callback: None,
            custom_variables: None,
            message_type: WhatsAppTextMessageRequestMessageType::WhatsappMediaText,
            body: body.into(),
        }
    }
}

strict!(WhatsAppTextMessageRequest);

open_enum! {
    /// `message_type` of `WhatsAppTextMessageRequest`.
    pub enum WhatsAppTextMessageRequestMessageType {
        WhatsappMediaText = "whatsapp_media_text",
    }
}

/// `Message.WhatsAppImageMessageRequest` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WhatsAppImageMessageRequest {
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
    /// See [`WhatsAppImageMessageRequestMessageType`].
    pub message_type: WhatsAppImageMessageRequestMessageType,
    /// See [`WhatsAppImageBody`].
    pub body: WhatsAppImageBody,
}

impl WhatsAppImageMessageRequest {
    /// Creates a value with the required fields only.
    pub fn new(to: impl Into<String>, from: impl Into<String>, body: WhatsAppImageBody) -> Self {
        Self {
            to: to.into(),
            from: from.into(),
            status_callback: None,
            custom_variables: None,
            message_type: WhatsAppImageMessageRequestMessageType::WhatsappMediaImage,
            body,
        }
    }
}

strict!(WhatsAppImageMessageRequest);

open_enum! {
    /// `message_type` of `WhatsAppImageMessageRequest`.
    pub enum WhatsAppImageMessageRequestMessageType {
        WhatsappMediaImage = "whatsapp_media_image",
    }
}

/// `Message.WhatsAppImageBody` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WhatsAppImageBody {
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
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WhatsAppAudioMessageRequest {
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
    /// See [`WhatsAppAudioMessageRequestMessageType`].
    pub message_type: WhatsAppAudioMessageRequestMessageType,
    /// See [`WhatsAppAudioBody`].
    pub body: WhatsAppAudioBody,
}

impl WhatsAppAudioMessageRequest {
    /// Creates a value with the required fields only.
    pub fn new(to: impl Into<String>, from: impl Into<String>, body: WhatsAppAudioBody) -> Self {
        Self {
            to: to.into(),
            from: from.into(),
            status_callback: None,
            custom_variables: None,
            message_type: WhatsAppAudioMessageRequestMessageType::WhatsappMediaAudio,
            body,
        }
    }
}

strict!(WhatsAppAudioMessageRequest);

open_enum! {
    /// `message_type` of `WhatsAppAudioMessageRequest`.
    pub enum WhatsAppAudioMessageRequestMessageType {
        WhatsappMediaAudio = "whatsapp_media_audio",
    }
}

/// `Message.WhatsAppAudioBody` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WhatsAppAudioBody {
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

/// `Message.WhatsAppVideoMessageRequest` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WhatsAppVideoMessageRequest {
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
    /// See [`WhatsAppVideoMessageRequestMessageType`].
    pub message_type: WhatsAppVideoMessageRequestMessageType,
    /// See [`WhatsAppVideoBody`].
    pub body: WhatsAppVideoBody,
}

impl WhatsAppVideoMessageRequest {
    /// Creates a value with the required fields only.
    pub fn new(to: impl Into<String>, from: impl Into<String>, body: WhatsAppVideoBody) -> Self {
        Self {
            to: to.into(),
            from: from.into(),
            status_callback: None,
            custom_variables: None,
            message_type: WhatsAppVideoMessageRequestMessageType::WhatsappMediaVideo,
            body,
        }
    }
}

strict!(WhatsAppVideoMessageRequest);

open_enum! {
    /// `message_type` of `WhatsAppVideoMessageRequest`.
    pub enum WhatsAppVideoMessageRequestMessageType {
        WhatsappMediaVideo = "whatsapp_media_video",
    }
}

/// `Message.WhatsAppVideoBody` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WhatsAppVideoBody {
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
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WhatsAppDocumentMessageRequest {
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
    /// See [`WhatsAppDocumentMessageRequestMessageType`].
    pub message_type: WhatsAppDocumentMessageRequestMessageType,
    /// See [`WhatsAppDocumentBody`].
    pub body: WhatsAppDocumentBody,
}

impl WhatsAppDocumentMessageRequest {
    /// Creates a value with the required fields only.
    pub fn new(to: impl Into<String>, from: impl Into<String>, body: WhatsAppDocumentBody) -> Self {
        Self {
            to: to.into(),
            from: from.into(),
            status_callback: None,
            custom_variables: None,
            message_type: WhatsAppDocumentMessageRequestMessageType::WhatsappMediaDocument,
            body,
        }
    }
}

strict!(WhatsAppDocumentMessageRequest);

open_enum! {
    /// `message_type` of `WhatsAppDocumentMessageRequest`.
    pub enum WhatsAppDocumentMessageRequestMessageType {
        WhatsappMediaDocument = "whatsapp_media_document",
    }
}

/// `Message.WhatsAppDocumentBody` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WhatsAppDocumentBody {
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
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WhatsAppStickerMessageRequest {
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
    /// See [`WhatsAppStickerMessageRequestMessageType`].
    pub message_type: WhatsAppStickerMessageRequestMessageType,
    /// See [`WhatsAppStickerBody`].
    pub body: WhatsAppStickerBody,
}

impl WhatsAppStickerMessageRequest {
    /// Creates a value with the required fields only.
    pub fn new(to: impl Into<String>, from: impl Into<String>, body: WhatsAppStickerBody) -> Self {
        Self {
            to: to.into(),
            from: from.into(),
            status_callback: None,
            custom_variables: None,
            message_type: WhatsAppStickerMessageRequestMessageType::WhatsappMediaSticker,
            body,
        }
    }
}

strict!(WhatsAppStickerMessageRequest);

open_enum! {
    /// `message_type` of `WhatsAppStickerMessageRequest`.
    pub enum WhatsAppStickerMessageRequestMessageType {
        WhatsappMediaSticker = "whatsapp_media_sticker",
    }
}

/// `Message.WhatsAppStickerBody` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WhatsAppStickerBody {
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

/// `Message.WhatsAppLocationMessageRequest` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WhatsAppLocationMessageRequest {
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
    /// See [`WhatsAppLocationMessageRequestMessageType`].
    pub message_type: WhatsAppLocationMessageRequestMessageType,
    /// See [`WhatsAppLocationBody`].
    pub body: WhatsAppLocationBody,
}

impl WhatsAppLocationMessageRequest {
    /// Creates a value with the required fields only.
    pub fn new(to: impl Into<String>, from: impl Into<String>, body: WhatsAppLocationBody) -> Self {
        Self {
            to: to.into(),
            from: from.into(),
            status_callback: None,
            custom_variables: None,
            message_type: WhatsAppLocationMessageRequestMessageType::WhatsappMediaLocation,
            body,
        }
    }
}

strict!(WhatsAppLocationMessageRequest);

open_enum! {
    /// `message_type` of `WhatsAppLocationMessageRequest`.
    pub enum WhatsAppLocationMessageRequestMessageType {
        WhatsappMediaLocation = "whatsapp_media_location",
    }
}

/// `Message.WhatsAppLocationBody` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WhatsAppLocationBody {
    /// A number. -90 to 90.
    pub latitude: f64,
    /// A number. -180 to 180.
    pub longitude: f64,
    /// A string.
    pub name: String,
    /// A string.
    pub address: String,
}

impl WhatsAppLocationBody {
    /// Creates a value with the required fields only.
    pub fn new(latitude: f64, longitude: f64, name: impl Into<String>, address: impl Into<String>) -> Self {
        Self { latitude, longitude, name: name.into(), address: address.into() }
    }
}

/// `Message.WhatsAppContactsMessageRequest` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WhatsAppContactsMessageRequest {
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
    /// See [`WhatsAppContactsMessageRequestMessageType`].
    pub message_type: WhatsAppContactsMessageRequestMessageType,
    /// A list of [`WhatsAppContact`].
    pub body: Vec<WhatsAppContact>,
}

impl WhatsAppContactsMessageRequest {
    /// Creates a value with the required fields only.
    pub fn new(to: impl Into<String>, from: impl Into<String>, body: Vec<WhatsAppContact>) -> Self {
        Self {
            to: to.into(),
            from: from.into(),
            status_callback: None,
            custom_variables: None,
            message_type: WhatsAppContactsMessageRequestMessageType::WhatsappMediaContacts,
            body,
        }
    }
}

strict!(WhatsAppContactsMessageRequest);

open_enum! {
    /// `message_type` of `WhatsAppContactsMessageRequest`.
    pub enum WhatsAppContactsMessageRequestMessageType {
        WhatsappMediaContacts = "whatsapp_media_contacts",
    }
}

/// `Message.WhatsAppContact` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WhatsAppContact {
    /// See [`WhatsAppContactName`].
    pub name: WhatsAppContactName,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl WhatsAppContact {
    /// Creates a value with the required fields only.
    pub fn new(name: WhatsAppContactName) -> Self {
        Self { name, extra: Map::new() }
    }
}

/// `Message.WhatsAppContactName` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WhatsAppContactName {
    /// A string.
    pub formatted_name: String,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl WhatsAppContactName {
    /// Creates a value with the required fields only.
    pub fn new(formatted_name: impl Into<String>) -> Self {
        Self { formatted_name: formatted_name.into(), extra: Map::new() }
    }
}

/// `Message.WhatsAppReactionMessageRequest` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WhatsAppReactionMessageRequest {
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
    /// See [`WhatsAppReactionMessageRequestMessageType`].
    pub message_type: WhatsAppReactionMessageRequestMessageType,
    /// See [`WhatsAppReactionBody`].
    pub body: WhatsAppReactionBody,
}

impl WhatsAppReactionMessageRequest {
    /// Creates a value with the required fields only.
    pub fn new(to: impl Into<String>, from: impl Into<String>, body: WhatsAppReactionBody) -> Self {
        Self {
            to: to.into(),
            from: from.into(),
            status_callback: None,
            custom_variables: None,
            message_type: WhatsAppReactionMessageRequestMessageType::WhatsappMediaReaction,
            body,
        }
    }
}

strict!(WhatsAppReactionMessageRequest);

open_enum! {
    /// `message_type` of `WhatsAppReactionMessageRequest`.
    pub enum WhatsAppReactionMessageRequestMessageType {
        WhatsappMediaReaction = "whatsapp_media_reaction",
    }
}

/// `Message.WhatsAppReactionBody` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WhatsAppReactionBody {
    /// A string.
    pub message_id: String,
    /// A string.
    pub emoji: String,
}

impl WhatsAppReactionBody {
    /// Creates a value with the required fields only.
    pub fn new(message_id: impl Into<String>, emoji: impl Into<String>) -> Self {
        Self { message_id: message_id.into(), emoji: emoji.into() }
    }
}

/// `Message.WhatsAppInteractiveCtaMessageRequest` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WhatsAppInteractiveCtaMessageRequest {
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
    /// See [`WhatsAppInteractiveCtaMessageRequestMessageType`].
    pub message_type: WhatsAppInteractiveCtaMessageRequestMessageType,
    /// See [`WhatsAppInteractiveBody`].
    pub body: WhatsAppInteractiveBody,
}

impl WhatsAppInteractiveCtaMessageRequest {
    /// Creates a value with the required fields only.
    pub fn new(to: impl Into<String>, from: impl Into<String>, body: WhatsAppInteractiveBody) -> Self {
        Self {
            to: to.into(),
            from: from.into(),
            status_callback: None,
            custom_variables: None,
            message_type: WhatsAppInteractiveCtaMessageRequestMessageType::WhatsappInteractiveCta,
            body,
        }
    }
}

strict!(WhatsAppInteractiveCtaMessageRequest);

open_enum! {
    /// `message_type` of `WhatsAppInteractiveCtaMessageRequest`.
    pub enum WhatsAppInteractiveCtaMessageRequestMessageType {
        WhatsappInteractiveCta = "whatsapp_interactive_cta",
    }
}

/// `Message.WhatsAppInteractiveBody` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WhatsAppInteractiveBody {
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

impl WhatsAppInteractiveBody {
    /// Creates a value with the required fields only.
    pub fn new(r#type: impl Into<String>, action: Map<String, Value>) -> Self {
        Self { r#type: r#type.into(), action, header: None, body: None, footer: None }
    }
}

/// `Message.WhatsAppInteractiveListMessageRequest` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WhatsAppInteractiveListMessageRequest {
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
    /// See [`WhatsAppInteractiveListMessageRequestMessageType`].
    pub message_type: WhatsAppInteractiveListMessageRequestMessageType,
    /// See [`WhatsAppInteractiveBody`].
    pub body: WhatsAppInteractiveBody,
}

impl WhatsAppInteractiveListMessageRequest {
    /// Creates a value with the required fields only.
    pub fn new(to: impl Into<String>, from: impl Into<String>, body: WhatsAppInteractiveBody) -> Self {
        Self {
            to: to.into(),
            from: from.into(),
            status_callback: None,
            custom_variables: None,
            message_type: WhatsAppInteractiveListMessageRequestMessageType::WhatsappInteractiveList,
            body,
        }
    }
}

strict!(WhatsAppInteractiveListMessageRequest);

open_enum! {
    /// `message_type` of `WhatsAppInteractiveListMessageRequest`.
    pub enum WhatsAppInteractiveListMessageRequestMessageType {
        WhatsappInteractiveList = "whatsapp_interactive_list",
    }
}

/// `Message.WhatsAppInteractiveReplyButtonMessageRequest` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WhatsAppInteractiveReplyButtonMessageRequest {
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
    /// See [`WhatsAppInteractiveReplyButtonMessageRequestMessageType`].
    pub message_type: WhatsAppInteractiveReplyButtonMessageRequestMessageType,
    /// See [`WhatsAppInteractiveBody`].
    pub body: WhatsAppInteractiveBody,
}

impl WhatsAppInteractiveReplyButtonMessageRequest {
    /// Creates a value with the required fields only.
    pub fn new(to: impl Into<String>, from: impl Into<String>, body: WhatsAppInteractiveBody) -> Self {
        Self {
            to: to.into(),
            from: from.into(),
            status_callback: None,
            custom_variables: None,
            message_type:
                WhatsAppInteractiveReplyButtonMessageRequestMessageType::WhatsappInteractiveReplyButton,
            body,
        }
    }
}

strict!(WhatsAppInteractiveReplyButtonMessageRequest);

open_enum! {
    /// `message_type` of `WhatsAppInteractiveReplyButtonMessageRequest`.
    pub enum WhatsAppInteractiveReplyButtonMessageRequestMessageType {
        WhatsappInteractiveReplyButton = "whatsapp_interactive_reply_button",
    }
}

/// `Message.WhatsAppInteractiveLocationRequestMessageRequest` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WhatsAppInteractiveLocationRequestMessageRequest {
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
    /// See [`WhatsAppInteractiveLocationRequestMessageRequestMessageType`].
    pub message_type: WhatsAppInteractiveLocationRequestMessageRequestMessageType,
    /// See [`WhatsAppInteractiveBody`].
    pub body: WhatsAppInteractiveBody,
}

impl WhatsAppInteractiveLocationRequestMessageRequest {
    /// Creates a value with the required fields only.
    pub fn new(to: impl Into<String>, from: impl Into<String>, body: WhatsAppInteractiveBody) -> Self {
        Self { to: to.into(),from: from.into(),status_callback: None,custom_variables: None,message_type: WhatsAppInteractiveLocationRequestMessageRequestMessageType::WhatsappInteractiveLocationRequestMessage,body,  }
    }
}

strict!(WhatsAppInteractiveLocationRequestMessageRequest);

open_enum! {
    /// `message_type` of `WhatsAppInteractiveLocationRequestMessageRequest`.
    pub enum WhatsAppInteractiveLocationRequestMessageRequestMessageType {
        WhatsappInteractiveLocationRequestMessage = "whatsapp_interactive_location_request_message",
    }
}

/// `Message.WhatsAppTemplateMessageRequest` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WhatsAppTemplateMessageRequest {
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
    /// See [`WhatsAppTemplateMessageRequestHeaderTemplateParameters`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header_template_parameters: Option<WhatsAppTemplateMessageRequestHeaderTemplateParameters>,
    /// See [`WhatsAppTemplateMessageRequestBodyTemplateParameters`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body_template_parameters: Option<WhatsAppTemplateMessageRequestBodyTemplateParameters>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button_template_parameters: Option<Vec<String>>,
}

impl WhatsAppTemplateMessageRequest {
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

strict!(WhatsAppTemplateMessageRequest);

union! {
    /// `header_template_parameters` of `WhatsAppTemplateMessageRequest`.
    pub enum WhatsAppTemplateMessageRequestHeaderTemplateParameters {
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
    /// `body_template_parameters` of `WhatsAppTemplateMessageRequest`.
    pub enum WhatsAppTemplateMessageRequestBodyTemplateParameters {
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
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpdateMessageRequest {
    /// The text that replaces the stored one, for example an empty string; the message that was
    /// sent does not change. A string.
    pub body: String,
}

impl UpdateMessageRequest {
    /// Creates a value with the required fields only.
    pub fn new(body: impl Into<String>) -> Self {
        Self { body: body.into() }
    }
}

/// `UpdateWhatsAppTemplateRequest` of the API. Body of `messaging.whatsapp.templates.update`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpdateWhatsAppTemplateRequest {
    /// See [`WhatsAppTemplateCategory`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<WhatsAppTemplateCategory>,
    /// A list of [`WhatsAppTemplateComponent`].
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
    /// See [`WhatsAppTemplateCategory`].
    pub category: Option<WhatsAppTemplateCategory>,
    /// A list of [`WhatsAppTemplateComponent`].
    pub components: Option<Vec<WhatsAppTemplateComponent>>,
    /// A string.
    pub language: Option<String>,
    /// See [`WhatsAppTemplateParameterFormat`].
    pub parameter_format: Option<WhatsAppTemplateParameterFormat>,
    /// A string.
    pub template_id: Option<String>,
    /// See [`WhatsAppTemplateStatus`].
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
    /// See [`WhatsAppTemplateCategory`].
    pub category: Option<WhatsAppTemplateCategory>,
    /// A list of [`WhatsAppTemplateComponent`].
    pub components: Option<Vec<WhatsAppTemplateComponent>>,
    /// A string.
    pub language: Option<String>,
    /// See [`WhatsAppTemplateParameterFormat`].
    pub parameter_format: Option<WhatsAppTemplateParameterFormat>,
    /// A string.
    pub template_id: Option<String>,
    /// See [`WhatsAppTemplateStatus`].
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
    /// See [`WhatsAppTemplateStatus`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<WhatsAppTemplateStatus>,
}
