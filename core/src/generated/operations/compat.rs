// Generated from api/ by codegen/src/print/rust/operations.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Operations of `compat`.

use crate::generated::schemas::compat;
use crate::operations::schema::{Field, NumberRule, Schema, StringRule};
use crate::operations::{Auth, Body, Media, Method, Operation, Paging};

/// `POST /api/laml/2010-04-01/Accounts`
pub(crate) static ACCOUNTS_CREATE: Operation = Operation {
    name: "compat.accounts.create",
    method: Method::Post,
    path: "/api/laml/2010-04-01/Accounts",
    auth: Auth::Basic,
    scopes: &["management"],
    query: &[],
    body: Some(Body {
        media: Media::Form,
        required: true,
        schema: Schema::Ref(&compat::COMPAT_CREATE_SUBPROJECT_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `GET /api/laml/2010-04-01/Accounts/{Sid}`
pub(crate) static ACCOUNTS_GET: Operation = Operation {
    name: "compat.accounts.get",
    method: Method::Get,
    path: "/api/laml/2010-04-01/Accounts/{Sid}",
    auth: Auth::Basic,
    scopes: &["management"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/laml/2010-04-01/Accounts`
pub(crate) static ACCOUNTS_LIST: Operation = Operation {
    name: "compat.accounts.list",
    method: Method::Get,
    path: "/api/laml/2010-04-01/Accounts",
    auth: Auth::Basic,
    scopes: &["management"],
    query: &[
        Field::optional("FriendlyName", Schema::TEXT),
        Field::optional("Page", Schema::Integer(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE })),
        Field::optional(
            "PageSize",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(1000.0), ..NumberRule::NONE }),
        ),
        Field::optional("PageToken", Schema::TEXT),
    ],
    body: None,
    paging: Paging::NextPageUri("accounts"),
};

/// `POST /api/laml/2010-04-01/Accounts/{Sid}`
pub(crate) static ACCOUNTS_UPDATE: Operation = Operation {
    name: "compat.accounts.update",
    method: Method::Post,
    path: "/api/laml/2010-04-01/Accounts/{Sid}",
    auth: Auth::Basic,
    scopes: &["management"],
    query: &[],
    body: Some(Body {
        media: Media::Form,
        required: true,
        schema: Schema::Ref(&compat::COMPAT_UPDATE_ACCOUNT_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Applications`
pub(crate) static APPLICATIONS_CREATE: Operation = Operation {
    name: "compat.applications.create",
    method: Method::Post,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Applications",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax"],
    query: &[],
    body: Some(Body {
        media: Media::Form,
        required: true,
        schema: Schema::Ref(&compat::COMPAT_CREATE_APPLICATION_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/Applications/{Sid}`
pub(crate) static APPLICATIONS_DELETE: Operation = Operation {
    name: "compat.applications.delete",
    method: Method::Delete,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Applications/{Sid}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Applications/{Sid}`
pub(crate) static APPLICATIONS_GET: Operation = Operation {
    name: "compat.applications.get",
    method: Method::Get,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Applications/{Sid}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Applications`
pub(crate) static APPLICATIONS_LIST: Operation = Operation {
    name: "compat.applications.list",
    method: Method::Get,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Applications",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax"],
    query: &[
        Field::optional("FriendlyName", Schema::TEXT),
        Field::optional("Page", Schema::Integer(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE })),
        Field::optional(
            "PageSize",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(1000.0), ..NumberRule::NONE }),
        ),
        Field::optional("PageToken", Schema::TEXT),
    ],
    body: None,
    paging: Paging::NextPageUri("applications"),
};

/// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Applications/{Sid}`
pub(crate) static APPLICATIONS_UPDATE: Operation = Operation {
    name: "compat.applications.update",
    method: Method::Post,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Applications/{Sid}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax"],
    query: &[],
    body: Some(Body {
        media: Media::Form,
        required: true,
        schema: Schema::Ref(&compat::COMPAT_UPDATE_APPLICATION_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Calls`
pub(crate) static CALLS_CREATE: Operation = Operation {
    name: "compat.calls.create",
    method: Method::Post,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Form,
        required: true,
        schema: Schema::Ref(&compat::COMPAT_CREATE_CALL_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}`
pub(crate) static CALLS_DELETE: Operation = Operation {
    name: "compat.calls.delete",
    method: Method::Delete,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}`
pub(crate) static CALLS_GET: Operation = Operation {
    name: "compat.calls.get",
    method: Method::Get,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Calls`
pub(crate) static CALLS_LIST: Operation = Operation {
    name: "compat.calls.list",
    method: Method::Get,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Calls",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[
        Field::optional("EndTime", Schema::TEXT),
        Field::optional("EndTime<", Schema::TEXT),
        Field::optional("EndTime>", Schema::TEXT),
        Field::optional("From", Schema::TEXT),
        Field::optional("ParentCallSid", Schema::Ref(&compat::COMPAT_UUID)),
        Field::optional("StartTime", Schema::TEXT),
        Field::optional("StartTime<", Schema::TEXT),
        Field::optional("StartTime>", Schema::TEXT),
        Field::optional(
            "Status",
            Schema::Enum(&[
                "queued",
                "ringing",
                "in-progress",
                "canceled",
                "completed",
                "busy",
                "failed",
                "no-answer",
            ]),
        ),
        Field::optional("To", Schema::TEXT),
        Field::optional("Page", Schema::Integer(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE })),
        Field::optional(
            "PageSize",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(1000.0), ..NumberRule::NONE }),
        ),
        Field::optional("PageToken", Schema::TEXT),
    ],
    body: None,
    paging: Paging::NextPageUri("calls"),
};

/// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings`
pub(crate) static CALLS_START_RECORDING: Operation = Operation {
    name: "compat.calls.startRecording",
    method: Method::Post,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Form,
        required: false,
        schema: Schema::Ref(&compat::COMPAT_CREATE_CALL_RECORDING_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Streams`
pub(crate) static CALLS_START_STREAM: Operation = Operation {
    name: "compat.calls.startStream",
    method: Method::Post,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Streams",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Form,
        required: true,
        schema: Schema::Ref(&compat::COMPAT_CREATE_CALL_STREAM_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Streams/{Sid}`
pub(crate) static CALLS_STOP_STREAM: Operation = Operation {
    name: "compat.calls.stopStream",
    method: Method::Post,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Streams/{Sid}",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Form,
        required: true,
        schema: Schema::Ref(&compat::COMPAT_UPDATE_CALL_STREAM_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}`
pub(crate) static CALLS_UPDATE: Operation = Operation {
    name: "compat.calls.update",
    method: Method::Post,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Form,
        required: false,
        schema: Schema::Ref(&compat::COMPAT_UPDATE_CALL_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}`
pub(crate) static CALLS_UPDATE_RECORDING: Operation = Operation {
    name: "compat.calls.updateRecording",
    method: Method::Post,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Form,
        required: true,
        schema: Schema::Ref(&compat::COMPAT_UPDATE_CALL_RECORDING_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}`
pub(crate) static CONFERENCES_DELETE_RECORDING: Operation = Operation {
    name: "compat.conferences.deleteRecording",
    method: Method::Delete,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{Sid}`
pub(crate) static CONFERENCES_GET: Operation = Operation {
    name: "compat.conferences.get",
    method: Method::Get,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{Sid}",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}`
pub(crate) static CONFERENCES_GET_PARTICIPANT: Operation = Operation {
    name: "compat.conferences.getParticipant",
    method: Method::Get,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}`
pub(crate) static CONFERENCES_GET_RECORDING: Operation = Operation {
    name: "compat.conferences.getRecording",
    method: Method::Get,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences`
pub(crate) static CONFERENCES_LIST: Operation = Operation {
    name: "compat.conferences.list",
    method: Method::Get,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Conferences",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[
        Field::optional("DateCreated", Schema::TEXT),
        Field::optional("DateCreated<", Schema::TEXT),
        Field::optional("DateCreated>", Schema::TEXT),
        Field::optional("DateUpdated", Schema::TEXT),
        Field::optional("DateUpdated<", Schema::TEXT),
        Field::optional("DateUpdated>", Schema::TEXT),
        Field::optional(
            "FriendlyName",
            Schema::String(&StringRule { max_length: Some(64), ..StringRule::NONE }),
        ),
        Field::optional("Status", Schema::Ref(&compat::COMPAT_CONFERENCE_STATUS)),
        Field::optional("Page", Schema::Integer(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE })),
        Field::optional(
            "PageSize",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(1000.0), ..NumberRule::NONE }),
        ),
        Field::optional("PageToken", Schema::TEXT),
    ],
    body: None,
    paging: Paging::NextPageUri("conferences"),
};

/// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants`
pub(crate) static CONFERENCES_LIST_PARTICIPANTS: Operation = Operation {
    name: "compat.conferences.listParticipants",
    method: Method::Get,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[
        Field::optional("Muted", Schema::Boolean),
        Field::optional("Hold", Schema::Boolean),
        Field::optional("Page", Schema::Integer(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE })),
        Field::optional(
            "PageSize",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(1000.0), ..NumberRule::NONE }),
        ),
        Field::optional("PageToken", Schema::TEXT),
    ],
    body: None,
    paging: Paging::NextPageUri("participants"),
};

/// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings`
pub(crate) static CONFERENCES_LIST_RECORDINGS: Operation = Operation {
    name: "compat.conferences.listRecordings",
    method: Method::Get,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[
        Field::optional("DateCreated", Schema::TEXT),
        Field::optional("DateCreated<", Schema::TEXT),
        Field::optional("DateCreated>", Schema::TEXT),
        Field::optional("Page", Schema::Integer(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE })),
        Field::optional(
            "PageSize",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(1000.0), ..NumberRule::NONE }),
        ),
        Field::optional("PageToken", Schema::TEXT),
    ],
    body: None,
    paging: Paging::NextPageUri("recordings"),
};

/// `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}`
pub(crate) static CONFERENCES_REMOVE_PARTICIPANT: Operation = Operation {
    name: "compat.conferences.removeParticipant",
    method: Method::Delete,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Streams`
pub(crate) static CONFERENCES_START_STREAM: Operation = Operation {
    name: "compat.conferences.startStream",
    method: Method::Post,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Streams",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Form,
        required: true,
        schema: Schema::Ref(&compat::COMPAT_CREATE_CONFERENCE_STREAM_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Streams/{Sid}`
pub(crate) static CONFERENCES_STOP_STREAM: Operation = Operation {
    name: "compat.conferences.stopStream",
    method: Method::Post,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Streams/{Sid}",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Form,
        required: true,
        schema: Schema::Ref(&compat::COMPAT_UPDATE_CONFERENCE_STREAM_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{Sid}`
pub(crate) static CONFERENCES_UPDATE: Operation = Operation {
    name: "compat.conferences.update",
    method: Method::Post,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{Sid}",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Form,
        required: false,
        schema: Schema::Ref(&compat::COMPAT_UPDATE_CONFERENCE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}`
pub(crate) static CONFERENCES_UPDATE_PARTICIPANT: Operation = Operation {
    name: "compat.conferences.updateParticipant",
    method: Method::Post,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Form,
        required: false,
        schema: Schema::Ref(&compat::COMPAT_UPDATE_CONFERENCE_PARTICIPANT_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}`
pub(crate) static CONFERENCES_UPDATE_RECORDING: Operation = Operation {
    name: "compat.conferences.updateRecording",
    method: Method::Post,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Form,
        required: true,
        schema: Schema::Ref(&compat::COMPAT_UPDATE_CONFERENCE_RECORDING_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Faxes`
pub(crate) static FAXES_CREATE: Operation = Operation {
    name: "compat.faxes.create",
    method: Method::Post,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Faxes",
    auth: Auth::Basic,
    scopes: &["fax"],
    query: &[],
    body: Some(Body {
        media: Media::Form,
        required: true,
        schema: Schema::Ref(&compat::COMPAT_SEND_FAX_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/Faxes/{Sid}`
pub(crate) static FAXES_DELETE: Operation = Operation {
    name: "compat.faxes.delete",
    method: Method::Delete,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Faxes/{Sid}",
    auth: Auth::Basic,
    scopes: &["fax"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/Faxes/{FaxSid}/Media/{Sid}`
pub(crate) static FAXES_DELETE_MEDIA: Operation = Operation {
    name: "compat.faxes.deleteMedia",
    method: Method::Delete,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Faxes/{FaxSid}/Media/{Sid}",
    auth: Auth::Basic,
    scopes: &["fax"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Faxes/{Sid}`
pub(crate) static FAXES_GET: Operation = Operation {
    name: "compat.faxes.get",
    method: Method::Get,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Faxes/{Sid}",
    auth: Auth::Basic,
    scopes: &["fax"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Faxes/{FaxSid}/Media/{Sid}`
pub(crate) static FAXES_GET_MEDIA: Operation = Operation {
    name: "compat.faxes.getMedia",
    method: Method::Get,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Faxes/{FaxSid}/Media/{Sid}",
    auth: Auth::Basic,
    scopes: &["fax"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Faxes`
pub(crate) static FAXES_LIST: Operation = Operation {
    name: "compat.faxes.list",
    method: Method::Get,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Faxes",
    auth: Auth::Basic,
    scopes: &["fax"],
    query: &[
        Field::optional("Page", Schema::Integer(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE })),
        Field::optional(
            "PageSize",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(1000.0), ..NumberRule::NONE }),
        ),
        Field::optional("PageToken", Schema::TEXT),
        Field::optional("DateCreatedAfter", Schema::TEXT),
        Field::optional("DateCreatedOnOrBefore", Schema::TEXT),
        Field::optional("From", Schema::TEXT),
        Field::optional("To", Schema::TEXT),
    ],
    body: None,
    paging: Paging::NextPageUri("faxes"),
};

/// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Faxes/{FaxSid}/Media`
pub(crate) static FAXES_LIST_MEDIA: Operation = Operation {
    name: "compat.faxes.listMedia",
    method: Method::Get,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Faxes/{FaxSid}/Media",
    auth: Auth::Basic,
    scopes: &["fax"],
    query: &[
        Field::optional("Page", Schema::Integer(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE })),
        Field::optional(
            "PageSize",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(1000.0), ..NumberRule::NONE }),
        ),
        Field::optional("PageToken", Schema::TEXT),
    ],
    body: None,
    paging: Paging::NextPageUri("media"),
};

/// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Faxes/{Sid}`
pub(crate) static FAXES_UPDATE: Operation = Operation {
    name: "compat.faxes.update",
    method: Method::Post,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Faxes/{Sid}",
    auth: Auth::Basic,
    scopes: &["fax"],
    query: &[],
    body: Some(Body {
        media: Media::Form,
        required: true,
        schema: Schema::Ref(&compat::COMPAT_UPDATE_FAX_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/LamlBins`
pub(crate) static LAML_BINS_CREATE: Operation = Operation {
    name: "compat.lamlBins.create",
    method: Method::Post,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/LamlBins",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax"],
    query: &[],
    body: Some(Body {
        media: Media::Form,
        required: true,
        schema: Schema::Ref(&compat::COMPAT_CREATE_CXML_SCRIPT_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/LamlBins/{Sid}`
pub(crate) static LAML_BINS_DELETE: Operation = Operation {
    name: "compat.lamlBins.delete",
    method: Method::Delete,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/LamlBins/{Sid}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/LamlBins/{Sid}`
pub(crate) static LAML_BINS_GET: Operation = Operation {
    name: "compat.lamlBins.get",
    method: Method::Get,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/LamlBins/{Sid}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/LamlBins`
pub(crate) static LAML_BINS_LIST: Operation = Operation {
    name: "compat.lamlBins.list",
    method: Method::Get,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/LamlBins",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax"],
    query: &[
        Field::optional("Name", Schema::TEXT),
        Field::optional("Page", Schema::INTEGER),
        Field::optional(
            "PageSize",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(1000.0), ..NumberRule::NONE }),
        ),
        Field::optional("PageToken", Schema::TEXT),
    ],
    body: None,
    paging: Paging::NextPageUri("laml_bins"),
};

/// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/LamlBins/{Sid}`
pub(crate) static LAML_BINS_UPDATE: Operation = Operation {
    name: "compat.lamlBins.update",
    method: Method::Post,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/LamlBins/{Sid}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax"],
    query: &[],
    body: Some(Body {
        media: Media::Form,
        required: true,
        schema: Schema::Ref(&compat::COMPAT_UPDATE_CXML_SCRIPT_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Messages`
pub(crate) static MESSAGES_CREATE: Operation = Operation {
    name: "compat.messages.create",
    method: Method::Post,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Messages",
    auth: Auth::Basic,
    scopes: &["messaging"],
    query: &[],
    body: Some(Body {
        media: Media::Form,
        required: true,
        schema: Schema::Ref(&compat::COMPAT_CREATE_MESSAGE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}`
pub(crate) static MESSAGES_DELETE: Operation = Operation {
    name: "compat.messages.delete",
    method: Method::Delete,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}",
    auth: Auth::Basic,
    scopes: &["messaging"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}`
pub(crate) static MESSAGES_DELETE_MEDIA: Operation = Operation {
    name: "compat.messages.deleteMedia",
    method: Method::Delete,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}",
    auth: Auth::Basic,
    scopes: &["messaging"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}`
pub(crate) static MESSAGES_GET: Operation = Operation {
    name: "compat.messages.get",
    method: Method::Get,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}",
    auth: Auth::Basic,
    scopes: &["messaging"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}`
pub(crate) static MESSAGES_GET_MEDIA: Operation = Operation {
    name: "compat.messages.getMedia",
    method: Method::Get,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}",
    auth: Auth::Basic,
    scopes: &["messaging"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Messages`
pub(crate) static MESSAGES_LIST: Operation = Operation {
    name: "compat.messages.list",
    method: Method::Get,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Messages",
    auth: Auth::Basic,
    scopes: &["messaging"],
    query: &[
        Field::optional("DateSent", Schema::TEXT),
        Field::optional("DateSent<", Schema::TEXT),
        Field::optional("DateSent>", Schema::TEXT),
        Field::optional("From", Schema::TEXT),
        Field::optional("To", Schema::TEXT),
        Field::optional("Status", Schema::Ref(&compat::COMPAT_MESSAGE_STATUS)),
        Field::optional("Page", Schema::Integer(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE })),
        Field::optional(
            "PageSize",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(1000.0), ..NumberRule::NONE }),
        ),
        Field::optional("PageToken", Schema::TEXT),
    ],
    body: None,
    paging: Paging::NextPageUri("messages"),
};

/// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media`
pub(crate) static MESSAGES_LIST_MEDIA: Operation = Operation {
    name: "compat.messages.listMedia",
    method: Method::Get,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media",
    auth: Auth::Basic,
    scopes: &["messaging"],
    query: &[
        Field::optional("DateCreated", Schema::TEXT),
        Field::optional("DateCreated<", Schema::TEXT),
        Field::optional("DateCreated>", Schema::TEXT),
        Field::optional("Page", Schema::Integer(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE })),
        Field::optional(
            "PageSize",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(1000.0), ..NumberRule::NONE }),
        ),
        Field::optional("PageToken", Schema::TEXT),
    ],
    body: None,
    paging: Paging::NextPageUri("media_list"),
};

/// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}`
pub(crate) static MESSAGES_UPDATE: Operation = Operation {
    name: "compat.messages.update",
    method: Method::Post,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}",
    auth: Auth::Basic,
    scopes: &["messaging"],
    query: &[],
    body: Some(Body {
        media: Media::Form,
        required: true,
        schema: Schema::Ref(&compat::COMPAT_UPDATE_MESSAGE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}`
pub(crate) static PHONE_NUMBERS_DELETE: Operation = Operation {
    name: "compat.phoneNumbers.delete",
    method: Method::Delete,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}`
pub(crate) static PHONE_NUMBERS_GET: Operation = Operation {
    name: "compat.phoneNumbers.get",
    method: Method::Get,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{IsoCountry}`
pub(crate) static PHONE_NUMBERS_GET_AVAILABLE_COUNTRY: Operation = Operation {
    name: "compat.phoneNumbers.getAvailableCountry",
    method: Method::Get,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{IsoCountry}",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/ImportedPhoneNumbers`
pub(crate) static PHONE_NUMBERS_IMPORT_NUMBER: Operation = Operation {
    name: "compat.phoneNumbers.importNumber",
    method: Method::Post,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/ImportedPhoneNumbers",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[],
    body: Some(Body {
        media: Media::Form,
        required: true,
        schema: Schema::Ref(&compat::COMPAT_IMPORT_PHONE_NUMBER_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers`
pub(crate) static PHONE_NUMBERS_LIST: Operation = Operation {
    name: "compat.phoneNumbers.list",
    method: Method::Get,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[
        Field::optional("Page", Schema::Integer(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE })),
        Field::optional(
            "PageSize",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(1000.0), ..NumberRule::NONE }),
        ),
        Field::optional("PageToken", Schema::TEXT),
        Field::optional("PhoneNumber", Schema::TEXT),
        Field::optional("FriendlyName", Schema::TEXT),
    ],
    body: None,
    paging: Paging::NextPageUri("incoming_phone_numbers"),
};

/// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers`
pub(crate) static PHONE_NUMBERS_LIST_AVAILABLE_COUNTRIES: Operation = Operation {
    name: "compat.phoneNumbers.listAvailableCountries",
    method: Method::Get,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers`
pub(crate) static PHONE_NUMBERS_PURCHASE: Operation = Operation {
    name: "compat.phoneNumbers.purchase",
    method: Method::Post,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[],
    body: Some(Body {
        media: Media::Form,
        required: true,
        schema: Schema::Ref(&compat::COMPAT_CREATE_INCOMING_PHONE_NUMBER_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{IsoCountry}/Local`
pub(crate) static PHONE_NUMBERS_SEARCH_LOCAL: Operation = Operation {
    name: "compat.phoneNumbers.searchLocal",
    method: Method::Get,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{IsoCountry}/Local",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[
        Field::optional("AreaCode", Schema::TEXT),
        Field::optional("Beta", Schema::Boolean),
        Field::optional("Contains", Schema::TEXT),
        Field::optional("ExcludeAllAddressRequired", Schema::Boolean),
        Field::optional("ExcludeForeignAddressRequired", Schema::Boolean),
        Field::optional("ExcludeLocalAddressRequired", Schema::Boolean),
        Field::optional("FaxEnabled", Schema::Boolean),
        Field::optional("InLocality", Schema::TEXT),
        Field::optional("InRegion", Schema::TEXT),
        Field::optional("MmsEnabled", Schema::Boolean),
        Field::optional("SmsEnabled", Schema::Boolean),
        Field::optional("VoiceEnabled", Schema::Boolean),
    ],
    body: None,
    paging: Paging::None,
};

/// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{IsoCountry}/TollFree`
pub(crate) static PHONE_NUMBERS_SEARCH_TOLL_FREE: Operation = Operation {
    name: "compat.phoneNumbers.searchTollFree",
    method: Method::Get,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{IsoCountry}/TollFree",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[
        Field::optional("AreaCode", Schema::TEXT),
        Field::optional("Beta", Schema::Boolean),
        Field::optional("Contains", Schema::TEXT),
        Field::optional("ExcludeAllAddressRequired", Schema::Boolean),
        Field::optional("ExcludeForeignAddressRequired", Schema::Boolean),
        Field::optional("ExcludeLocalAddressRequired", Schema::Boolean),
        Field::optional("FaxEnabled", Schema::Boolean),
        Field::optional("InLocality", Schema::TEXT),
        Field::optional("InRegion", Schema::TEXT),
        Field::optional("MmsEnabled", Schema::Boolean),
        Field::optional("SmsEnabled", Schema::Boolean),
        Field::optional("VoiceEnabled", Schema::Boolean),
    ],
    body: None,
    paging: Paging::None,
};

/// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}`
pub(crate) static PHONE_NUMBERS_UPDATE: Operation = Operation {
    name: "compat.phoneNumbers.update",
    method: Method::Post,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[],
    body: Some(Body {
        media: Media::Form,
        required: false,
        schema: Schema::Ref(&compat::COMPAT_UPDATE_INCOMING_PHONE_NUMBER_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Queues`
pub(crate) static QUEUES_CREATE: Operation = Operation {
    name: "compat.queues.create",
    method: Method::Post,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Queues",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Form,
        required: true,
        schema: Schema::Ref(&compat::COMPAT_CREATE_QUEUE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/Queues/{Sid}`
pub(crate) static QUEUES_DELETE: Operation = Operation {
    name: "compat.queues.delete",
    method: Method::Delete,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Queues/{Sid}",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}`
pub(crate) static QUEUES_DEQUEUE_MEMBER: Operation = Operation {
    name: "compat.queues.dequeueMember",
    method: Method::Post,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Form,
        required: true,
        schema: Schema::Ref(&compat::COMPAT_UPDATE_QUEUE_MEMBER_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Queues/{Sid}`
pub(crate) static QUEUES_GET: Operation = Operation {
    name: "compat.queues.get",
    method: Method::Get,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Queues/{Sid}",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}`
pub(crate) static QUEUES_GET_MEMBER: Operation = Operation {
    name: "compat.queues.getMember",
    method: Method::Get,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Queues`
pub(crate) static QUEUES_LIST: Operation = Operation {
    name: "compat.queues.list",
    method: Method::Get,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Queues",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[
        Field::optional("Page", Schema::Integer(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE })),
        Field::optional(
            "PageSize",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(1000.0), ..NumberRule::NONE }),
        ),
        Field::optional("PageToken", Schema::TEXT),
    ],
    body: None,
    paging: Paging::NextPageUri("queues"),
};

/// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members`
pub(crate) static QUEUES_LIST_MEMBERS: Operation = Operation {
    name: "compat.queues.listMembers",
    method: Method::Get,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[
        Field::optional("Page", Schema::Integer(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE })),
        Field::optional(
            "PageSize",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(1000.0), ..NumberRule::NONE }),
        ),
        Field::optional("PageToken", Schema::TEXT),
    ],
    body: None,
    paging: Paging::NextPageUri("queue_members"),
};

/// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Queues/{Sid}`
pub(crate) static QUEUES_UPDATE: Operation = Operation {
    name: "compat.queues.update",
    method: Method::Post,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Queues/{Sid}",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Form,
        required: true,
        schema: Schema::Ref(&compat::COMPAT_UPDATE_QUEUE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}`
pub(crate) static RECORDINGS_DELETE: Operation = Operation {
    name: "compat.recordings.delete",
    method: Method::Delete,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}`
pub(crate) static RECORDINGS_GET: Operation = Operation {
    name: "compat.recordings.get",
    method: Method::Get,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}",
    auth: Auth::Basic,
    scopes: &[],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Recordings`
pub(crate) static RECORDINGS_LIST: Operation = Operation {
    name: "compat.recordings.list",
    method: Method::Get,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Recordings",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[
        Field::optional("DateCreated", Schema::TEXT),
        Field::optional("DateCreated<", Schema::TEXT),
        Field::optional("DateCreated>", Schema::TEXT),
        Field::optional("CallSid", Schema::Ref(&compat::COMPAT_UUID)),
        Field::optional("ConferenceSid", Schema::Ref(&compat::COMPAT_UUID)),
        Field::optional("Page", Schema::Integer(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE })),
        Field::optional(
            "PageSize",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(1000.0), ..NumberRule::NONE }),
        ),
        Field::optional("PageToken", Schema::TEXT),
    ],
    body: None,
    paging: Paging::NextPageUri("recordings"),
};

/// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/tokens`
pub(crate) static TOKENS_CREATE: Operation = Operation {
    name: "compat.tokens.create",
    method: Method::Post,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/tokens",
    auth: Auth::Basic,
    scopes: &["management"],
    query: &[],
    body: Some(Body {
        media: Media::Form,
        required: true,
        schema: Schema::Ref(&compat::COMPAT_CREATE_TOKEN_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/tokens/{token_id}`
pub(crate) static TOKENS_DELETE: Operation = Operation {
    name: "compat.tokens.delete",
    method: Method::Delete,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/tokens/{token_id}",
    auth: Auth::Basic,
    scopes: &["management"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `PATCH /api/laml/2010-04-01/Accounts/{AccountSid}/tokens/{token_id}`
pub(crate) static TOKENS_UPDATE: Operation = Operation {
    name: "compat.tokens.update",
    method: Method::Patch,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/tokens/{token_id}",
    auth: Auth::Basic,
    scopes: &["management"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: false,
        schema: Schema::Ref(&compat::COMPAT_UPDATE_TOKEN_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/Transcriptions/{Sid}`
pub(crate) static TRANSCRIPTIONS_DELETE: Operation = Operation {
    name: "compat.transcriptions.delete",
    method: Method::Delete,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Transcriptions/{Sid}",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Transcriptions/{Sid}`
pub(crate) static TRANSCRIPTIONS_GET: Operation = Operation {
    name: "compat.transcriptions.get",
    method: Method::Get,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Transcriptions/{Sid}",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Transcriptions`
pub(crate) static TRANSCRIPTIONS_LIST: Operation = Operation {
    name: "compat.transcriptions.list",
    method: Method::Get,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Transcriptions",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[
        Field::optional("DateCreated", Schema::TEXT),
        Field::optional("DateCreated<", Schema::TEXT),
        Field::optional("DateCreated>", Schema::TEXT),
        Field::optional("Page", Schema::Integer(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE })),
        Field::optional(
            "PageSize",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(1000.0), ..NumberRule::NONE }),
        ),
        Field::optional("PageToken", Schema::TEXT),
    ],
    body: None,
    paging: Paging::NextPageUri("transcriptions"),
};
