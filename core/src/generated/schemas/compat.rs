// Generated from api/ by codegen/src/print/rust/schemas/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Schemas of requests of `compat`.

use crate::operations::schema::{Field, List, NumberRule, Object, Schema, StringRule, Union};

/// `Compat.ConferenceStatus`
pub(crate) static COMPAT_CONFERENCE_STATUS: Schema = Schema::Enum(&["init", "in-progress", "completed"]);

/// `Compat.CreateApplicationRequest`
pub(crate) static COMPAT_CREATE_APPLICATION_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required(
            "FriendlyName",
            Schema::String(&StringRule { max_length: Some(64), ..StringRule::NONE }),
        ),
        Field::optional("VoiceUrl", Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE })),
        Field::optional("VoiceMethod", Schema::Enum(&["GET", "POST"])),
        Field::optional(
            "VoiceFallbackUrl",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("VoiceFallbackMethod", Schema::Enum(&["GET", "POST"])),
        Field::optional(
            "StatusCallback",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("StatusCallbackMethod", Schema::Enum(&["GET", "POST"])),
        Field::optional("SmsUrl", Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE })),
        Field::optional("SmsMethod", Schema::Enum(&["GET", "POST"])),
        Field::optional(
            "SmsFallbackUrl",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("SmsFallbackMethod", Schema::Enum(&["GET", "POST"])),
        Field::optional(
            "SmsStatusCallback",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("SmsStatusCallbackMethod", Schema::Enum(&["GET", "POST"])),
    ],
    ..Object::EMPTY
});

/// `Compat.CreateCallRecordingRequest`
pub(crate) static COMPAT_CREATE_CALL_RECORDING_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("RecordingChannels", Schema::Enum(&["mono", "dual"])),
        Field::optional(
            "RecordingStatusCallback",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("RecordingStatusCallbackEvent", Schema::TEXT),
        Field::optional("RecordingStatusCallbackMethod", Schema::Enum(&["GET", "POST"])),
        Field::optional("RecordingTrack", Schema::Enum(&["inbound", "outbound", "both"])),
        Field::optional("Trim", Schema::Enum(&["trim-silence", "do-not-trim"])),
    ],
    ..Object::EMPTY
});

/// `Compat.CreateCallRequest`
pub(crate) static COMPAT_CREATE_CALL_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("To", Schema::TEXT),
        Field::required("From", Schema::TEXT),
        Field::optional("Url", Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE })),
        Field::optional("ApplicationSid", Schema::Ref(&COMPAT_UUID)),
        Field::optional("Method", Schema::Enum(&["GET", "POST"])),
        Field::optional(
            "FallbackUrl",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("FallbackMethod", Schema::Enum(&["GET", "POST"])),
        Field::optional(
            "StatusCallback",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("StatusCallbackMethod", Schema::Enum(&["GET", "POST"])),
        Field::optional("StatusCallbackEvent", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("CallerId", Schema::TEXT),
        Field::optional(
            "SendDigits",
            Schema::String(&StringRule {
                pattern: Some("^[\\d#*wW]{1,32}$"),
                max_length: Some(32),
                ..StringRule::NONE
            }),
        ),
        Field::optional(
            "Timeout",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(600.0), ..NumberRule::NONE }),
        ),
        Field::optional("MachineDetection", Schema::Enum(&["Enable", "DetectMessageEnd", "none"])),
        Field::optional(
            "MachineDetectionTimeout",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(120.0), ..NumberRule::NONE }),
        ),
        Field::optional(
            "MachineDetectionSpeechThreshold",
            Schema::Integer(&NumberRule { minimum: Some(1000.0), maximum: Some(6000.0), ..NumberRule::NONE }),
        ),
        Field::optional(
            "MachineDetectionSpeechEndThreshold",
            Schema::Integer(&NumberRule { minimum: Some(500.0), maximum: Some(5000.0), ..NumberRule::NONE }),
        ),
        Field::optional(
            "MachineDetectionSilenceTimeout",
            Schema::Integer(&NumberRule {
                minimum: Some(2000.0),
                maximum: Some(10000.0),
                ..NumberRule::NONE
            }),
        ),
        Field::optional(
            "MachineWordsThreshold",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(100.0), ..NumberRule::NONE }),
        ),
        Field::optional("AsyncAmd", Schema::Boolean),
        Field::optional("AsyncAmdStatusCallbackMethod", Schema::Enum(&["GET", "POST"])),
        Field::optional(
            "AsyncAmdStatusCallback",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("AsyncAmdPartialResults", Schema::Boolean),
        Field::optional("Record", Schema::Boolean),
        Field::optional("RecordingChannels", Schema::Enum(&["mono", "dual"])),
        Field::optional("RecordingTrack", Schema::Enum(&["inbound", "outbound", "both"])),
        Field::optional(
            "RecordingStatusCallback",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("RecordingStatusCallbackMethod", Schema::Enum(&["GET", "POST"])),
        Field::optional("RecordingStatusCallbackEvent", Schema::TEXT),
        Field::optional("Trim", Schema::Enum(&["trim-silence", "do-not-trim"])),
        Field::optional("SipAuthUsername", Schema::TEXT),
        Field::optional("SipAuthPassword", Schema::TEXT),
        Field::optional(
            "MaxPricePerMinute",
            Schema::String(&StringRule { pattern: Some("^\\d+\\.?\\d{0,4}$"), ..StringRule::NONE }),
        ),
    ],
    ..Object::EMPTY
});

/// `Compat.CreateCallStreamRequest`
pub(crate) static COMPAT_CREATE_CALL_STREAM_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("Name", Schema::TEXT),
        Field::optional("Track", Schema::Enum(&["inbound_track", "outbound_track", "both_tracks"])),
        Field::optional("StatusCallbackMethod", Schema::Enum(&["GET", "POST"])),
        Field::optional(
            "StatusCallback",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::required("Url", Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE })),
        Field::optional("Parameter1.Name", Schema::TEXT),
        Field::optional("Parameter1.Value", Schema::TEXT),
        Field::optional("Parameter2.Name", Schema::TEXT),
        Field::optional("Parameter2.Value", Schema::TEXT),
        Field::optional("AuthorizationBearerToken", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `Compat.CreateConferenceStreamRequest`
pub(crate) static COMPAT_CREATE_CONFERENCE_STREAM_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("Name", Schema::TEXT),
        Field::optional("Track", Schema::Enum(&["inbound_track", "outbound_track", "both_tracks"])),
        Field::optional("StatusCallbackMethod", Schema::Enum(&["GET", "POST"])),
        Field::optional(
            "StatusCallback",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::required("Url", Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE })),
        Field::optional("StreamCodec", Schema::Enum(&["PCMU", "PCMA", "L16", "L16@16000h", "L16@24000h"])),
        Field::optional("StreamRealTime", Schema::Boolean),
        Field::optional("Parameter1.Name", Schema::TEXT),
        Field::optional("Parameter1.Value", Schema::TEXT),
        Field::optional("Parameter2.Name", Schema::TEXT),
        Field::optional("Parameter2.Value", Schema::TEXT),
        Field::optional("AuthorizationBearerToken", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `Compat.CreateCxmlScriptRequest`
pub(crate) static COMPAT_CREATE_CXML_SCRIPT_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("Name", Schema::String(&StringRule { min_length: Some(1), ..StringRule::NONE })),
        Field::optional("Contents", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `Compat.CreateIncomingPhoneNumberRequest`
pub(crate) static COMPAT_CREATE_INCOMING_PHONE_NUMBER_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required(
            "PhoneNumber",
            Schema::String(&StringRule {
                pattern: Some("^\\+\\d{5,17}$"),
                min_length: Some(6),
                max_length: Some(18),
                ..StringRule::NONE
            }),
        ),
        Field::optional("FriendlyName", Schema::TEXT),
        Field::optional("SmsApplicationSid", Schema::Ref(&COMPAT_UUID)),
        Field::optional("SmsFallbackMethod", Schema::Enum(&["GET", "POST"])),
        Field::optional(
            "SmsFallbackUrl",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("SmsMethod", Schema::Enum(&["GET", "POST"])),
        Field::optional("SmsUrl", Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE })),
        Field::optional(
            "StatusCallback",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("StatusCallbackMethod", Schema::Enum(&["GET", "POST"])),
        Field::optional("VoiceApplicationSid", Schema::Ref(&COMPAT_UUID)),
        Field::optional("VoiceFallbackMethod", Schema::Enum(&["GET", "POST"])),
        Field::optional(
            "VoiceFallbackUrl",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("VoiceMethod", Schema::Enum(&["GET", "POST"])),
        Field::optional("VoiceReceiveMode", Schema::Enum(&["voice", "fax"])),
        Field::optional("VoiceUrl", Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE })),
    ],
    ..Object::EMPTY
});

/// `Compat.CreateMessageRequest`
pub(crate) static COMPAT_CREATE_MESSAGE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("To", Schema::TEXT),
        Field::optional("From", Schema::TEXT),
        Field::optional("Body", Schema::TEXT),
        Field::optional(
            "MediaUrl",
            Schema::Union(&Union {
                of: &[
                    Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
                    Schema::List(&List::of(Schema::TEXT)),
                ],
                tag: None,
            }),
        ),
        Field::optional("SendAsMms", Schema::Boolean),
        Field::optional("ApplicationSid", Schema::Ref(&COMPAT_UUID)),
        Field::optional(
            "MaxPrice",
            Schema::String(&StringRule { pattern: Some("^\\d+\\.?\\d{0,4}$"), ..StringRule::NONE }),
        ),
        Field::optional(
            "StatusCallback",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional(
            "ValidityPeriod",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(172800.0), ..NumberRule::NONE }),
        ),
        Field::optional("MessagingServiceSid", Schema::Ref(&COMPAT_UUID)),
    ],
    ..Object::EMPTY
});

/// `Compat.CreateQueueRequest`
pub(crate) static COMPAT_CREATE_QUEUE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required(
            "FriendlyName",
            Schema::String(&StringRule { pattern: Some("^\\w+$"), min_length: Some(1), ..StringRule::NONE }),
        ),
        Field::optional(
            "MaxSize",
            Schema::Integer(&NumberRule { minimum: Some(0.0), above_minimum: true, ..NumberRule::NONE }),
        ),
    ],
    ..Object::EMPTY
});

/// `Compat.CreateSubprojectRequest`
pub(crate) static COMPAT_CREATE_SUBPROJECT_REQUEST: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "FriendlyName",
        Schema::String(&StringRule { max_length: Some(250), ..StringRule::NONE }),
    )],
    ..Object::EMPTY
});

/// `Compat.CreateTokenRequest`
pub(crate) static COMPAT_CREATE_TOKEN_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("name", Schema::String(&StringRule { min_length: Some(1), ..StringRule::NONE })),
        Field::required(
            "permissions",
            Schema::List(&List { items: Schema::TEXT, min_items: Some(1), max_items: None }),
        ),
        Field::optional("subproject_id", Schema::Ref(&COMPAT_UUID)),
    ],
    ..Object::EMPTY
});

/// `Compat.ImportPhoneNumberRequest`
pub(crate) static COMPAT_IMPORT_PHONE_NUMBER_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required(
            "number",
            Schema::String(&StringRule {
                pattern: Some("^\\+\\d{5,30}$"),
                min_length: Some(6),
                max_length: Some(31),
                ..StringRule::NONE
            }),
        ),
        Field::required("number_type", Schema::Ref(&COMPAT_NUMBER_TYPE)),
        Field::optional(
            "capabilities",
            Schema::List(&List {
                items: Schema::Ref(&COMPAT_PHONE_NUMBER_CAPABILITY),
                min_items: Some(1),
                max_items: None,
            }),
        ),
    ],
    ..Object::EMPTY
});

/// `Compat.MessageStatus`
pub(crate) static COMPAT_MESSAGE_STATUS: Schema =
    Schema::Enum(&["queued", "initiated", "sent", "failed", "delivered", "undelivered", "received"]);

/// `Compat.NumberType`
pub(crate) static COMPAT_NUMBER_TYPE: Schema = Schema::Enum(&["longcode", "tollfree"]);

/// `Compat.PhoneNumberCapability`
pub(crate) static COMPAT_PHONE_NUMBER_CAPABILITY: Schema = Schema::Enum(&["sms", "voice", "fax", "mms"]);

/// `Compat.SendFaxRequest`
pub(crate) static COMPAT_SEND_FAX_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("MediaUrl", Schema::TEXT),
        Field::required("To", Schema::TEXT),
        Field::required("From", Schema::TEXT),
        Field::optional("Quality", Schema::Enum(&["standard", "fine", "superfine"])),
        Field::optional("StatusCallback", Schema::TEXT),
        Field::optional("StatusCallbackMethod", Schema::Enum(&["GET", "POST"])),
        Field::optional("StatusCallbackEvent", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("StoreMedia", Schema::Enum(&["true", "false"])),
        Field::optional(
            "Ttl",
            Schema::Integer(&NumberRule { minimum: Some(5.0), maximum: Some(300.0), ..NumberRule::NONE }),
        ),
        Field::optional("SipAuthUsername", Schema::TEXT),
        Field::optional("SipAuthPassword", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `Compat.UpdateAccountRequest`
pub(crate) static COMPAT_UPDATE_ACCOUNT_REQUEST: Schema = Schema::Object(&Object {
    fields: &[Field::required(
        "FriendlyName",
        Schema::String(&StringRule { max_length: Some(250), ..StringRule::NONE }),
    )],
    ..Object::EMPTY
});

/// `Compat.UpdateApplicationRequest`
pub(crate) static COMPAT_UPDATE_APPLICATION_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required(
            "FriendlyName",
            Schema::String(&StringRule { max_length: Some(64), ..StringRule::NONE }),
        ),
        Field::optional("VoiceUrl", Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE })),
        Field::optional("VoiceMethod", Schema::Enum(&["GET", "POST"])),
        Field::optional(
            "VoiceFallbackUrl",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("VoiceFallbackMethod", Schema::Enum(&["GET", "POST"])),
        Field::optional(
            "StatusCallback",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("StatusCallbackMethod", Schema::Enum(&["GET", "POST"])),
        Field::optional("SmsUrl", Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE })),
        Field::optional("SmsMethod", Schema::Enum(&["GET", "POST"])),
        Field::optional(
            "SmsFallbackUrl",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("SmsFallbackMethod", Schema::Enum(&["GET", "POST"])),
        Field::optional(
            "SmsStatusCallback",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("SmsStatusCallbackMethod", Schema::Enum(&["GET", "POST"])),
    ],
    ..Object::EMPTY
});

/// `Compat.UpdateCallRecordingRequest`
pub(crate) static COMPAT_UPDATE_CALL_RECORDING_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("Status", Schema::Enum(&["paused", "in-progress", "stopped"])),
        Field::optional("PauseBehavior", Schema::Enum(&["skip", "silence"])),
    ],
    ..Object::EMPTY
});

/// `Compat.UpdateCallRequest`
pub(crate) static COMPAT_UPDATE_CALL_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("Url", Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE })),
        Field::optional("Method", Schema::Enum(&["GET", "POST"])),
        Field::optional("Status", Schema::Enum(&["canceled", "completed"])),
        Field::optional(
            "FallbackUrl",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("FallbackMethod", Schema::Enum(&["GET", "POST"])),
        Field::optional(
            "StatusCallback",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("StatusCallbackMethod", Schema::Enum(&["GET", "POST"])),
    ],
    ..Object::EMPTY
});

/// `Compat.UpdateCallStreamRequest`
pub(crate) static COMPAT_UPDATE_CALL_STREAM_REQUEST: Schema = Schema::Object(&Object {
    fields: &[Field::required("Status", Schema::Enum(&["stopped"]))],
    ..Object::EMPTY
});

/// `Compat.UpdateConferenceParticipantRequest`
pub(crate) static COMPAT_UPDATE_CONFERENCE_PARTICIPANT_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional(
            "AnnounceUrl",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("AnnounceMethod", Schema::Enum(&["GET", "POST"])),
        Field::optional("Coaching", Schema::Boolean),
        Field::optional("CallSidToCoach", Schema::Ref(&COMPAT_UUID)),
        Field::optional("Hold", Schema::Boolean),
        Field::optional("HoldMethod", Schema::Enum(&["GET", "POST"])),
        Field::optional("HoldUrl", Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE })),
        Field::optional("Muted", Schema::Boolean),
        Field::optional("WaitUrl", Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE })),
        Field::optional("WaitMethod", Schema::Enum(&["GET", "POST"])),
    ],
    ..Object::EMPTY
});

/// `Compat.UpdateConferenceRecordingRequest`
pub(crate) static COMPAT_UPDATE_CONFERENCE_RECORDING_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("Status", Schema::Enum(&["paused", "in-progress", "stopped"])),
        Field::optional("PauseBehavior", Schema::Enum(&["skip", "silence"])),
    ],
    ..Object::EMPTY
});

/// `Compat.UpdateConferenceRequest`
pub(crate) static COMPAT_UPDATE_CONFERENCE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("Status", Schema::Enum(&["completed"])),
        Field::optional(
            "AnnounceUrl",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("AnnounceMethod", Schema::Enum(&["GET", "POST"])),
    ],
    ..Object::EMPTY
});

/// `Compat.UpdateConferenceStreamRequest`
pub(crate) static COMPAT_UPDATE_CONFERENCE_STREAM_REQUEST: Schema = Schema::Object(&Object {
    fields: &[Field::required("Status", Schema::Enum(&["stopped"]))],
    ..Object::EMPTY
});

/// `Compat.UpdateCxmlScriptRequest`
pub(crate) static COMPAT_UPDATE_CXML_SCRIPT_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("Name", Schema::String(&StringRule { min_length: Some(1), ..StringRule::NONE })),
        Field::optional("Contents", Schema::TEXT),
    ],
    ..Object::EMPTY
});

/// `Compat.UpdateFaxRequest`
pub(crate) static COMPAT_UPDATE_FAX_REQUEST: Schema = Schema::Object(&Object {
    fields: &[Field::required("Status", Schema::Enum(&["canceled"]))],
    ..Object::EMPTY
});

/// `Compat.UpdateIncomingPhoneNumberRequest`
pub(crate) static COMPAT_UPDATE_INCOMING_PHONE_NUMBER_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("AccountSid", Schema::Ref(&COMPAT_UUID)),
        Field::optional("EmergencyAddressSid", Schema::Ref(&COMPAT_UUID)),
        Field::optional(
            "FriendlyName",
            Schema::String(&StringRule { min_length: Some(1), max_length: Some(255), ..StringRule::NONE }),
        ),
        Field::optional("SmsApplicationSid", Schema::Ref(&COMPAT_UUID)),
        Field::optional("SmsFallbackMethod", Schema::Enum(&["GET", "POST"])),
        Field::optional(
            "SmsFallbackUrl",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("SmsMethod", Schema::Enum(&["GET", "POST"])),
        Field::optional("SmsUrl", Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE })),
        Field::optional(
            "StatusCallback",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("StatusCallbackMethod", Schema::Enum(&["GET", "POST"])),
        Field::optional("VoiceApplicationSid", Schema::Ref(&COMPAT_UUID)),
        Field::optional("VoiceFallbackMethod", Schema::Enum(&["GET", "POST"])),
        Field::optional(
            "VoiceFallbackUrl",
            Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE }),
        ),
        Field::optional("VoiceMethod", Schema::Enum(&["GET", "POST"])),
        Field::optional("VoiceReceiveMode", Schema::Enum(&["voice", "fax"])),
        Field::optional("VoiceUrl", Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE })),
    ],
    ..Object::EMPTY
});

/// `Compat.UpdateMessageRequest`
pub(crate) static COMPAT_UPDATE_MESSAGE_REQUEST: Schema =
    Schema::Object(&Object { fields: &[Field::required("Body", Schema::TEXT)], ..Object::EMPTY });

/// `Compat.UpdateQueueMemberRequest`
pub(crate) static COMPAT_UPDATE_QUEUE_MEMBER_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("Url", Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE })),
        Field::optional("Method", Schema::Enum(&["GET", "POST"])),
    ],
    ..Object::EMPTY
});

/// `Compat.UpdateQueueRequest`
pub(crate) static COMPAT_UPDATE_QUEUE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required(
            "FriendlyName",
            Schema::String(&StringRule { pattern: Some("^\\w+$"), min_length: Some(1), ..StringRule::NONE }),
        ),
        Field::optional(
            "MaxSize",
            Schema::Integer(&NumberRule { minimum: Some(0.0), above_minimum: true, ..NumberRule::NONE }),
        ),
    ],
    ..Object::EMPTY
});

/// `Compat.UpdateTokenRequest`
pub(crate) static COMPAT_UPDATE_TOKEN_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("name", Schema::String(&StringRule { min_length: Some(1), ..StringRule::NONE })),
        Field::optional("permissions", Schema::List(&List::of(Schema::TEXT))),
    ],
    ..Object::EMPTY
});

/// `Compat.uuid`
pub(crate) static COMPAT_UUID: Schema =
    Schema::String(&StringRule { format: Some("uuid"), ..StringRule::NONE });
