// Generated from api/ by codegen/src/print/rust/schemas/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Schemas of requests of `messaging`.

use crate::generated::schemas::public;
use crate::operations::schema::{Field, List, NumberRule, Object, Schema, StringRule, Tag, Union};

/// `CreateWhatsAppTemplateRequest`
pub(crate) static CREATE_WHATS_APP_TEMPLATE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("whatsapp_business_id", Schema::Ref(&public::UUID)),
        Field::required(
            "name",
            Schema::String(&StringRule {
                pattern: Some("^[a-z0-9_]*$"),
                max_length: Some(512),
                ..StringRule::NONE
            }),
        ),
        Field::required("language", Schema::TEXT),
        Field::required("category", Schema::Ref(&WHATS_APP_TEMPLATE_CATEGORY)),
        Field::required("parameter_format", Schema::Ref(&WHATS_APP_TEMPLATE_PARAMETER_FORMAT)),
        Field::required("components", Schema::List(&List::of(Schema::Ref(&WHATS_APP_TEMPLATE_COMPONENT)))),
    ],
    ..Object::EMPTY
});

/// `Message.CreateMessageRequest`
pub(crate) static MESSAGE_CREATE_MESSAGE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("to", Schema::TEXT),
        Field::required("from", Schema::TEXT),
        Field::optional("body", Schema::TEXT),
        Field::optional(
            "media",
            Schema::List(&List::of(Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }))),
        ),
        Field::optional("send_as_mms", Schema::Boolean),
        Field::optional(
            "status_callback",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional(
            "custom_variables",
            Schema::Object(&Object { rest: Some(Schema::TEXT), max_fields: Some(20), ..Object::EMPTY }),
        ),
    ],
    ..Object::EMPTY
});

/// `Message.SendMessageRequest`
pub(crate) static MESSAGE_SEND_MESSAGE_REQUEST: Schema = Schema::Union(&Union {
    of: &[
        Schema::Ref(&MESSAGE_CREATE_MESSAGE_REQUEST),
        Schema::Ref(&MESSAGE_WHATS_APP_CONTENT_MESSAGE_REQUEST),
        Schema::Ref(&MESSAGE_WHATS_APP_TEMPLATE_MESSAGE_REQUEST),
    ],
    tag: None,
});

/// `Message.UpdateMessageRequest`
pub(crate) static MESSAGE_UPDATE_MESSAGE_REQUEST: Schema =
    Schema::Object(&Object { fields: &[Field::required("body", Schema::TEXT)], ..Object::EMPTY });

/// `Message.WhatsAppAudioBody`
pub(crate) static MESSAGE_WHATS_APP_AUDIO_BODY: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("link", Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE })),
        Field::optional("id", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `Message.WhatsAppAudioMessageRequest`
pub(crate) static MESSAGE_WHATS_APP_AUDIO_MESSAGE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("to", Schema::TEXT),
        Field::required("from", Schema::TEXT),
        Field::optional(
            "status_callback",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional(
            "custom_variables",
            Schema::Object(&Object { rest: Some(Schema::TEXT), max_fields: Some(20), ..Object::EMPTY }),
        ),
        Field::required("message_type", Schema::Enum(&["whatsapp_media_audio"])),
        Field::required("body", Schema::Ref(&MESSAGE_WHATS_APP_AUDIO_BODY)),
    ],
    ..Object::EMPTY
});

/// `Message.WhatsAppContact`
pub(crate) static MESSAGE_WHATS_APP_CONTACT: Schema = Schema::Object(&Object {
    fields: &[Field::required("name", Schema::Ref(&MESSAGE_WHATS_APP_CONTACT_NAME))],
    rest: Some(Schema::Any),
    ..Object::EMPTY
});

/// `Message.WhatsAppContactName`
pub(crate) static MESSAGE_WHATS_APP_CONTACT_NAME: Schema = Schema::Object(&Object {
    fields: &[Field::required("formatted_name", Schema::TEXT)],
    rest: Some(Schema::Any),
    ..Object::EMPTY
});

/// `Message.WhatsAppContactsMessageRequest`
pub(crate) static MESSAGE_WHATS_APP_CONTACTS_MESSAGE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("to", Schema::TEXT),
        Field::required("from", Schema::TEXT),
        Field::optional(
            "status_callback",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional(
            "custom_variables",
            Schema::Object(&Object { rest: Some(Schema::TEXT), max_fields: Some(20), ..Object::EMPTY }),
        ),
        Field::required("message_type", Schema::Enum(&["whatsapp_media_contacts"])),
        Field::required("body", Schema::List(&List::of(Schema::Ref(&MESSAGE_WHATS_APP_CONTACT)))),
    ],
    ..Object::EMPTY
});

/// `Message.WhatsAppContentMessageRequest`
pub(crate) static MESSAGE_WHATS_APP_CONTENT_MESSAGE_REQUEST: Schema = Schema::Union(&Union {
    of: &[
        Schema::Ref(&MESSAGE_WHATS_APP_TEXT_MESSAGE_REQUEST),
        Schema::Ref(&MESSAGE_WHATS_APP_IMAGE_MESSAGE_REQUEST),
        Schema::Ref(&MESSAGE_WHATS_APP_AUDIO_MESSAGE_REQUEST),
        Schema::Ref(&MESSAGE_WHATS_APP_VIDEO_MESSAGE_REQUEST),
        Schema::Ref(&MESSAGE_WHATS_APP_DOCUMENT_MESSAGE_REQUEST),
        Schema::Ref(&MESSAGE_WHATS_APP_STICKER_MESSAGE_REQUEST),
        Schema::Ref(&MESSAGE_WHATS_APP_LOCATION_MESSAGE_REQUEST),
        Schema::Ref(&MESSAGE_WHATS_APP_CONTACTS_MESSAGE_REQUEST),
        Schema::Ref(&MESSAGE_WHATS_APP_REACTION_MESSAGE_REQUEST),
        Schema::Ref(&MESSAGE_WHATS_APP_INTERACTIVE_CTA_MESSAGE_REQUEST),
        Schema::Ref(&MESSAGE_WHATS_APP_INTERACTIVE_LIST_MESSAGE_REQUEST),
        Schema::Ref(&MESSAGE_WHATS_APP_INTERACTIVE_REPLY_BUTTON_MESSAGE_REQUEST),
        Schema::Ref(&MESSAGE_WHATS_APP_INTERACTIVE_LOCATION_REQUEST_MESSAGE_REQUEST),
    ],
    tag: Some(Tag {
        field: "message_type",
        types: &[
            ("whatsapp_media_text", Schema::Ref(&MESSAGE_WHATS_APP_TEXT_MESSAGE_REQUEST)),
            ("whatsapp_media_image", Schema::Ref(&MESSAGE_WHATS_APP_IMAGE_MESSAGE_REQUEST)),
            ("whatsapp_media_audio", Schema::Ref(&MESSAGE_WHATS_APP_AUDIO_MESSAGE_REQUEST)),
            ("whatsapp_media_video", Schema::Ref(&MESSAGE_WHATS_APP_VIDEO_MESSAGE_REQUEST)),
            ("whatsapp_media_document", Schema::Ref(&MESSAGE_WHATS_APP_DOCUMENT_MESSAGE_REQUEST)),
            ("whatsapp_media_sticker", Schema::Ref(&MESSAGE_WHATS_APP_STICKER_MESSAGE_REQUEST)),
            ("whatsapp_media_location", Schema::Ref(&MESSAGE_WHATS_APP_LOCATION_MESSAGE_REQUEST)),
            ("whatsapp_media_contacts", Schema::Ref(&MESSAGE_WHATS_APP_CONTACTS_MESSAGE_REQUEST)),
            ("whatsapp_media_reaction", Schema::Ref(&MESSAGE_WHATS_APP_REACTION_MESSAGE_REQUEST)),
            ("whatsapp_interactive_cta", Schema::Ref(&MESSAGE_WHATS_APP_INTERACTIVE_CTA_MESSAGE_REQUEST)),
            ("whatsapp_interactive_list", Schema::Ref(&MESSAGE_WHATS_APP_INTERACTIVE_LIST_MESSAGE_REQUEST)),
            (
                "whatsapp_interactive_reply_button",
                Schema::Ref(&MESSAGE_WHATS_APP_INTERACTIVE_REPLY_BUTTON_MESSAGE_REQUEST),
            ),
            (
                "whatsapp_interactive_location_request_message",
                Schema::Ref(&MESSAGE_WHATS_APP_INTERACTIVE_LOCATION_REQUEST_MESSAGE_REQUEST),
            ),
        ],
    }),
});

/// `Message.WhatsAppDocumentBody`
pub(crate) static MESSAGE_WHATS_APP_DOCUMENT_BODY: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("link", Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE })),
        Field::optional("id", Schema::TEXT),
        Field::optional("caption", Schema::TEXT),
        Field::optional(
            "filename",
            Schema::String(&StringRule { max_length: Some(240), ..StringRule::NONE }),
        ),
    ],
    ..Object::EMPTY
});

/// `Message.WhatsAppDocumentMessageRequest`
pub(crate) static MESSAGE_WHATS_APP_DOCUMENT_MESSAGE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("to", Schema::TEXT),
        Field::required("from", Schema::TEXT),
        Field::optional(
            "status_callback",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional(
            "custom_variables",
            Schema::Object(&Object { rest: Some(Schema::TEXT), max_fields: Some(20), ..Object::EMPTY }),
        ),
        Field::required("message_type", Schema::Enum(&["whatsapp_media_document"])),
        Field::required("body", Schema::Ref(&MESSAGE_WHATS_APP_DOCUMENT_BODY)),
    ],
    ..Object::EMPTY
});

/// `Message.WhatsAppImageBody`
pub(crate) static MESSAGE_WHATS_APP_IMAGE_BODY: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("link", Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE })),
        Field::optional("id", Schema::TEXT),
        Field::optional("caption", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `Message.WhatsAppImageMessageRequest`
pub(crate) static MESSAGE_WHATS_APP_IMAGE_MESSAGE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("to", Schema::TEXT),
        Field::required("from", Schema::TEXT),
        Field::optional(
            "status_callback",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional(
            "custom_variables",
            Schema::Object(&Object { rest: Some(Schema::TEXT), max_fields: Some(20), ..Object::EMPTY }),
        ),
        Field::required("message_type", Schema::Enum(&["whatsapp_media_image"])),
        Field::required("body", Schema::Ref(&MESSAGE_WHATS_APP_IMAGE_BODY)),
    ],
    ..Object::EMPTY
});

/// `Message.WhatsAppInteractiveBody`
pub(crate) static MESSAGE_WHATS_APP_INTERACTIVE_BODY: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("type", Schema::TEXT),
        Field::required("action", Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY })),
        Field::optional("header", Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY })),
        Field::optional("body", Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY })),
        Field::optional("footer", Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY })),
    ],
    ..Object::EMPTY
});

/// `Message.WhatsAppInteractiveCtaMessageRequest`
pub(crate) static MESSAGE_WHATS_APP_INTERACTIVE_CTA_MESSAGE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("to", Schema::TEXT),
        Field::required("from", Schema::TEXT),
        Field::optional(
            "status_callback",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional(
            "custom_variables",
            Schema::Object(&Object { rest: Some(Schema::TEXT), max_fields: Some(20), ..Object::EMPTY }),
        ),
        Field::required("message_type", Schema::Enum(&["whatsapp_interactive_cta"])),
        Field::required("body", Schema::Ref(&MESSAGE_WHATS_APP_INTERACTIVE_BODY)),
    ],
    ..Object::EMPTY
});

/// `Message.WhatsAppInteractiveListMessageRequest`
pub(crate) static MESSAGE_WHATS_APP_INTERACTIVE_LIST_MESSAGE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("to", Schema::TEXT),
        Field::required("from", Schema::TEXT),
        Field::optional(
            "status_callback",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional(
            "custom_variables",
            Schema::Object(&Object { rest: Some(Schema::TEXT), max_fields: Some(20), ..Object::EMPTY }),
        ),
        Field::required("message_type", Schema::Enum(&["whatsapp_interactive_list"])),
        Field::required("body", Schema::Ref(&MESSAGE_WHATS_APP_INTERACTIVE_BODY)),
    ],
    ..Object::EMPTY
});

/// `Message.WhatsAppInteractiveLocationRequestMessageRequest`
pub(crate) static MESSAGE_WHATS_APP_INTERACTIVE_LOCATION_REQUEST_MESSAGE_REQUEST: Schema =
    Schema::Object(&Object {
        fields: &[
            Field::required("to", Schema::TEXT),
            Field::required("from", Schema::TEXT),
            Field::optional(
                "status_callback",
                Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
            ),
            Field::optional(
                "custom_variables",
                Schema::Object(&Object { rest: Some(Schema::TEXT), max_fields: Some(20), ..Object::EMPTY }),
            ),
            Field::required("message_type", Schema::Enum(&["whatsapp_interactive_location_request_message"])),
            Field::required("body", Schema::Ref(&MESSAGE_WHATS_APP_INTERACTIVE_BODY)),
        ],
        ..Object::EMPTY
    });

/// `Message.WhatsAppInteractiveReplyButtonMessageRequest`
pub(crate) static MESSAGE_WHATS_APP_INTERACTIVE_REPLY_BUTTON_MESSAGE_REQUEST: Schema =
    Schema::Object(&Object {
        fields: &[
            Field::required("to", Schema::TEXT),
            Field::required("from", Schema::TEXT),
            Field::optional(
                "status_callback",
                Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
            ),
            Field::optional(
                "custom_variables",
                Schema::Object(&Object { rest: Some(Schema::TEXT), max_fields: Some(20), ..Object::EMPTY }),
            ),
            Field::required("message_type", Schema::Enum(&["whatsapp_interactive_reply_button"])),
            Field::required("body", Schema::Ref(&MESSAGE_WHATS_APP_INTERACTIVE_BODY)),
        ],
        ..Object::EMPTY
    });

/// `Message.WhatsAppLocationBody`
pub(crate) static MESSAGE_WHATS_APP_LOCATION_BODY: Schema = Schema::Object(&Object {
    fields: &[
        Field::required(
            "latitude",
            Schema::Number(&NumberRule { minimum: Some(-90.0), maximum: Some(90.0), ..NumberRule::NONE }),
        ),
        Field::required(
            "longitude",
            Schema::Number(&NumberRule { minimum: Some(-180.0), maximum: Some(180.0), ..NumberRule::NONE }),
        ),
        Field::required("name", Schema::TEXT),
        Field::required("address", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `Message.WhatsAppLocationMessageRequest`
pub(crate) static MESSAGE_WHATS_APP_LOCATION_MESSAGE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("to", Schema::TEXT),
        Field::required("from", Schema::TEXT),
        Field::optional(
            "status_callback",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional(
            "custom_variables",
            Schema::Object(&Object { rest: Some(Schema::TEXT), max_fields: Some(20), ..Object::EMPTY }),
        ),
        Field::required("message_type", Schema::Enum(&["whatsapp_media_location"])),
        Field::required("body", Schema::Ref(&MESSAGE_WHATS_APP_LOCATION_BODY)),
    ],
    ..Object::EMPTY
});

/// `Message.WhatsAppReactionBody`
pub(crate) static MESSAGE_WHATS_APP_REACTION_BODY: Schema = Schema::Object(&Object {
    fields: &[Field::required("message_id", Schema::TEXT), Field::required("emoji", Schema::TEXT)],
    ..Object::EMPTY
});

/// `Message.WhatsAppReactionMessageRequest`
pub(crate) static MESSAGE_WHATS_APP_REACTION_MESSAGE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("to", Schema::TEXT),
        Field::required("from", Schema::TEXT),
        Field::optional(
            "status_callback",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional(
            "custom_variables",
            Schema::Object(&Object { rest: Some(Schema::TEXT), max_fields: Some(20), ..Object::EMPTY }),
        ),
        Field::required("message_type", Schema::Enum(&["whatsapp_media_reaction"])),
        Field::required("body", Schema::Ref(&MESSAGE_WHATS_APP_REACTION_BODY)),
    ],
    ..Object::EMPTY
});

/// `Message.WhatsAppStickerBody`
pub(crate) static MESSAGE_WHATS_APP_STICKER_BODY: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("link", Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE })),
        Field::optional("id", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `Message.WhatsAppStickerMessageRequest`
pub(crate) static MESSAGE_WHATS_APP_STICKER_MESSAGE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("to", Schema::TEXT),
        Field::required("from", Schema::TEXT),
        Field::optional(
            "status_callback",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional(
            "custom_variables",
            Schema::Object(&Object { rest: Some(Schema::TEXT), max_fields: Some(20), ..Object::EMPTY }),
        ),
        Field::required("message_type", Schema::Enum(&["whatsapp_media_sticker"])),
        Field::required("body", Schema::Ref(&MESSAGE_WHATS_APP_STICKER_BODY)),
    ],
    ..Object::EMPTY
});

/// `Message.WhatsAppTemplateMessageRequest`
pub(crate) static MESSAGE_WHATS_APP_TEMPLATE_MESSAGE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("to", Schema::TEXT),
        Field::required("from", Schema::TEXT),
        Field::optional(
            "status_callback",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional(
            "custom_variables",
            Schema::Object(&Object { rest: Some(Schema::TEXT), max_fields: Some(20), ..Object::EMPTY }),
        ),
        Field::required("template_id", Schema::TEXT),
        Field::optional(
            "header_template_parameters",
            Schema::Union(&Union {
                of: &[
                    Schema::List(&List::of(Schema::TEXT)),
                    Schema::Object(&Object { rest: Some(Schema::TEXT), ..Object::EMPTY }),
                    Schema::TEXT,
                ],
                tag: None,
            }),
        ),
        Field::optional(
            "body_template_parameters",
            Schema::Union(&Union {
                of: &[
                    Schema::List(&List::of(Schema::TEXT)),
                    Schema::Object(&Object { rest: Some(Schema::TEXT), ..Object::EMPTY }),
                ],
                tag: None,
            }),
        ),
        Field::optional("button_template_parameters", Schema::List(&List::of(Schema::TEXT))),
    ],
    ..Object::EMPTY
});

/// `Message.WhatsAppTextMessageRequest`
pub(crate) static MESSAGE_WHATS_APP_TEXT_MESSAGE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("to", Schema::TEXT),
        Field::required("from", Schema::TEXT),
        Field::optional(
            "status_callback",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional(
            "custom_variables",
            Schema::Object(&Object { rest: Some(Schema::TEXT), max_fields: Some(20), ..Object::EMPTY }),
        ),
        Field::required("message_type", Schema::Enum(&["whatsapp_media_text"])),
        Field::required("body", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `Message.WhatsAppVideoBody`
pub(crate) static MESSAGE_WHATS_APP_VIDEO_BODY: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("link", Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE })),
        Field::optional("id", Schema::TEXT),
        Field::optional("caption", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `Message.WhatsAppVideoMessageRequest`
pub(crate) static MESSAGE_WHATS_APP_VIDEO_MESSAGE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("to", Schema::TEXT),
        Field::required("from", Schema::TEXT),
        Field::optional(
            "status_callback",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional(
            "custom_variables",
            Schema::Object(&Object { rest: Some(Schema::TEXT), max_fields: Some(20), ..Object::EMPTY }),
        ),
        Field::required("message_type", Schema::Enum(&["whatsapp_media_video"])),
        Field::required("body", Schema::Ref(&MESSAGE_WHATS_APP_VIDEO_BODY)),
    ],
    ..Object::EMPTY
});

/// `UpdateWhatsAppTemplateRequest`
pub(crate) static UPDATE_WHATS_APP_TEMPLATE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("category", Schema::Ref(&WHATS_APP_TEMPLATE_CATEGORY)),
        Field::optional("components", Schema::List(&List::of(Schema::Ref(&WHATS_APP_TEMPLATE_COMPONENT)))),
    ],
    ..Object::EMPTY
});

/// `WhatsAppTemplateCategory`
pub(crate) static WHATS_APP_TEMPLATE_CATEGORY: Schema =
    Schema::Enum(&["utility", "marketing", "authentication"]);

/// `WhatsAppTemplateComponent`
pub(crate) static WHATS_APP_TEMPLATE_COMPONENT: Schema = Schema::Object(&Object {
    fields: &[Field::required("type", Schema::TEXT)],
    rest: Some(Schema::Any),
    ..Object::EMPTY
});

/// `WhatsAppTemplateParameterFormat`
pub(crate) static WHATS_APP_TEMPLATE_PARAMETER_FORMAT: Schema = Schema::Enum(&["named", "positional"]);

/// `WhatsAppTemplateStatus`
pub(crate) static WHATS_APP_TEMPLATE_STATUS: Schema = Schema::Enum(&[
    "approved",
    "archived",
    "deleted",
    "disabled",
    "flagged",
    "in_appeal",
    "limit_exceeded",
    "locked",
    "paused",
    "pending",
    "reinstated",
    "pending_deletion",
    "rejected",
]);
