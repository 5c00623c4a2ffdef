// Generated from api/ by codegen/src/print/rust/operations.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Operations of `fabric`.

use crate::generated::schemas::fabric;
use crate::operations::schema::{Field, NumberRule, Schema};
use crate::operations::{Auth, Body, Media, Method, Operation, Paging};

/// `POST /api/fabric/resources/ai_agents`
pub(crate) static AI_AGENTS_CREATE: Operation = Operation {
    name: "fabric.aiAgents.create",
    method: Method::Post,
    path: "/api/fabric/resources/ai_agents",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&fabric::AI_AGENT_CREATE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/fabric/resources/ai_agents/{id}`
pub(crate) static AI_AGENTS_DELETE: Operation = Operation {
    name: "fabric.aiAgents.delete",
    method: Method::Delete,
    path: "/api/fabric/resources/ai_agents/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/fabric/resources/ai_agents/{id}`
pub(crate) static AI_AGENTS_GET: Operation = Operation {
    name: "fabric.aiAgents.get",
    method: Method::Get,
    path: "/api/fabric/resources/ai_agents/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/fabric/resources/ai_agents`
pub(crate) static AI_AGENTS_LIST: Operation = Operation {
    name: "fabric.aiAgents.list",
    method: Method::Get,
    path: "/api/fabric/resources/ai_agents",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `GET /api/fabric/resources/ai_agents/{ai_agent_id}/addresses`
pub(crate) static AI_AGENTS_LIST_ADDRESSES: Operation = Operation {
    name: "fabric.aiAgents.listAddresses",
    method: Method::Get,
    path: "/api/fabric/resources/ai_agents/{ai_agent_id}/addresses",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `PATCH /api/fabric/resources/ai_agents/{id}`
pub(crate) static AI_AGENTS_UPDATE: Operation = Operation {
    name: "fabric.aiAgents.update",
    method: Method::Patch,
    path: "/api/fabric/resources/ai_agents/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: false,
        schema: Schema::Ref(&fabric::AI_AGENT_UPDATE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `POST /api/fabric/resources/call_flows`
pub(crate) static CALL_FLOWS_CREATE: Operation = Operation {
    name: "fabric.callFlows.create",
    method: Method::Post,
    path: "/api/fabric/resources/call_flows",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&fabric::CALL_FLOW_CREATE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/fabric/resources/call_flows/{id}`
pub(crate) static CALL_FLOWS_DELETE: Operation = Operation {
    name: "fabric.callFlows.delete",
    method: Method::Delete,
    path: "/api/fabric/resources/call_flows/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `POST /api/fabric/resources/call_flow/{id}/versions`
pub(crate) static CALL_FLOWS_DEPLOY_VERSION: Operation = Operation {
    name: "fabric.callFlows.deployVersion",
    method: Method::Post,
    path: "/api/fabric/resources/call_flow/{id}/versions",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&fabric::CALL_FLOW_VERSION_DEPLOY_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `GET /api/fabric/resources/call_flows/{id}`
pub(crate) static CALL_FLOWS_GET: Operation = Operation {
    name: "fabric.callFlows.get",
    method: Method::Get,
    path: "/api/fabric/resources/call_flows/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/fabric/resources/call_flows`
pub(crate) static CALL_FLOWS_LIST: Operation = Operation {
    name: "fabric.callFlows.list",
    method: Method::Get,
    path: "/api/fabric/resources/call_flows",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `GET /api/fabric/resources/call_flow/{id}/addresses`
pub(crate) static CALL_FLOWS_LIST_ADDRESSES: Operation = Operation {
    name: "fabric.callFlows.listAddresses",
    method: Method::Get,
    path: "/api/fabric/resources/call_flow/{id}/addresses",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `GET /api/fabric/resources/call_flow/{id}/versions`
pub(crate) static CALL_FLOWS_LIST_VERSIONS: Operation = Operation {
    name: "fabric.callFlows.listVersions",
    method: Method::Get,
    path: "/api/fabric/resources/call_flow/{id}/versions",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `PUT /api/fabric/resources/call_flows/{id}`
pub(crate) static CALL_FLOWS_UPDATE: Operation = Operation {
    name: "fabric.callFlows.update",
    method: Method::Put,
    path: "/api/fabric/resources/call_flows/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&fabric::CALL_FLOW_UPDATE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `POST /api/fabric/resources/conference_rooms`
pub(crate) static CONFERENCE_ROOMS_CREATE: Operation = Operation {
    name: "fabric.conferenceRooms.create",
    method: Method::Post,
    path: "/api/fabric/resources/conference_rooms",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&fabric::CONFERENCE_ROOM_CREATE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/fabric/resources/conference_rooms/{id}`
pub(crate) static CONFERENCE_ROOMS_DELETE: Operation = Operation {
    name: "fabric.conferenceRooms.delete",
    method: Method::Delete,
    path: "/api/fabric/resources/conference_rooms/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/fabric/resources/conference_rooms/{id}`
pub(crate) static CONFERENCE_ROOMS_GET: Operation = Operation {
    name: "fabric.conferenceRooms.get",
    method: Method::Get,
    path: "/api/fabric/resources/conference_rooms/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/fabric/resources/conference_rooms`
pub(crate) static CONFERENCE_ROOMS_LIST: Operation = Operation {
    name: "fabric.conferenceRooms.list",
    method: Method::Get,
    path: "/api/fabric/resources/conference_rooms",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `GET /api/fabric/resources/conference_room/{id}/addresses`
pub(crate) static CONFERENCE_ROOMS_LIST_ADDRESSES: Operation = Operation {
    name: "fabric.conferenceRooms.listAddresses",
    method: Method::Get,
    path: "/api/fabric/resources/conference_room/{id}/addresses",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `PUT /api/fabric/resources/conference_rooms/{id}`
pub(crate) static CONFERENCE_ROOMS_UPDATE: Operation = Operation {
    name: "fabric.conferenceRooms.update",
    method: Method::Put,
    path: "/api/fabric/resources/conference_rooms/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&fabric::CONFERENCE_ROOM_UPDATE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/fabric/resources/cxml_applications/{id}`
pub(crate) static CXML_APPLICATIONS_DELETE: Operation = Operation {
    name: "fabric.cxmlApplications.delete",
    method: Method::Delete,
    path: "/api/fabric/resources/cxml_applications/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/fabric/resources/cxml_applications/{id}`
pub(crate) static CXML_APPLICATIONS_GET: Operation = Operation {
    name: "fabric.cxmlApplications.get",
    method: Method::Get,
    path: "/api/fabric/resources/cxml_applications/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/fabric/resources/cxml_applications`
pub(crate) static CXML_APPLICATIONS_LIST: Operation = Operation {
    name: "fabric.cxmlApplications.list",
    method: Method::Get,
    path: "/api/fabric/resources/cxml_applications",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `GET /api/fabric/resources/cxml_applications/{id}/addresses`
pub(crate) static CXML_APPLICATIONS_LIST_ADDRESSES: Operation = Operation {
    name: "fabric.cxmlApplications.listAddresses",
    method: Method::Get,
    path: "/api/fabric/resources/cxml_applications/{id}/addresses",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `PUT /api/fabric/resources/cxml_applications/{id}`
pub(crate) static CXML_APPLICATIONS_UPDATE: Operation = Operation {
    name: "fabric.cxmlApplications.update",
    method: Method::Put,
    path: "/api/fabric/resources/cxml_applications/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: false,
        schema: Schema::Ref(&fabric::CXML_APPLICATION_UPDATE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `POST /api/fabric/resources/cxml_scripts`
pub(crate) static CXML_SCRIPTS_CREATE: Operation = Operation {
    name: "fabric.cxmlScripts.create",
    method: Method::Post,
    path: "/api/fabric/resources/cxml_scripts",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&fabric::CXML_SCRIPT_CREATE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/fabric/resources/cxml_scripts/{id}`
pub(crate) static CXML_SCRIPTS_DELETE: Operation = Operation {
    name: "fabric.cxmlScripts.delete",
    method: Method::Delete,
    path: "/api/fabric/resources/cxml_scripts/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/fabric/resources/cxml_scripts/{id}`
pub(crate) static CXML_SCRIPTS_GET: Operation = Operation {
    name: "fabric.cxmlScripts.get",
    method: Method::Get,
    path: "/api/fabric/resources/cxml_scripts/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/fabric/resources/cxml_scripts`
pub(crate) static CXML_SCRIPTS_LIST: Operation = Operation {
    name: "fabric.cxmlScripts.list",
    method: Method::Get,
    path: "/api/fabric/resources/cxml_scripts",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `GET /api/fabric/resources/cxml_scripts/{id}/addresses`
pub(crate) static CXML_SCRIPTS_LIST_ADDRESSES: Operation = Operation {
    name: "fabric.cxmlScripts.listAddresses",
    method: Method::Get,
    path: "/api/fabric/resources/cxml_scripts/{id}/addresses",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `PUT /api/fabric/resources/cxml_scripts/{id}`
pub(crate) static CXML_SCRIPTS_UPDATE: Operation = Operation {
    name: "fabric.cxmlScripts.update",
    method: Method::Put,
    path: "/api/fabric/resources/cxml_scripts/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: false,
        schema: Schema::Ref(&fabric::CXML_SCRIPT_UPDATE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `POST /api/fabric/resources/cxml_webhooks`
pub(crate) static CXML_WEBHOOKS_CREATE: Operation = Operation {
    name: "fabric.cxmlWebhooks.create",
    method: Method::Post,
    path: "/api/fabric/resources/cxml_webhooks",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&fabric::CXML_WEBHOOK_CREATE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/fabric/resources/cxml_webhooks/{id}`
pub(crate) static CXML_WEBHOOKS_DELETE: Operation = Operation {
    name: "fabric.cxmlWebhooks.delete",
    method: Method::Delete,
    path: "/api/fabric/resources/cxml_webhooks/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/fabric/resources/cxml_webhooks/{id}`
pub(crate) static CXML_WEBHOOKS_GET: Operation = Operation {
    name: "fabric.cxmlWebhooks.get",
    method: Method::Get,
    path: "/api/fabric/resources/cxml_webhooks/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/fabric/resources/cxml_webhooks`
pub(crate) static CXML_WEBHOOKS_LIST: Operation = Operation {
    name: "fabric.cxmlWebhooks.list",
    method: Method::Get,
    path: "/api/fabric/resources/cxml_webhooks",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `GET /api/fabric/resources/cxml_webhooks/{cxml_webhook_id}/addresses`
pub(crate) static CXML_WEBHOOKS_LIST_ADDRESSES: Operation = Operation {
    name: "fabric.cxmlWebhooks.listAddresses",
    method: Method::Get,
    path: "/api/fabric/resources/cxml_webhooks/{cxml_webhook_id}/addresses",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `PATCH /api/fabric/resources/cxml_webhooks/{id}`
pub(crate) static CXML_WEBHOOKS_UPDATE: Operation = Operation {
    name: "fabric.cxmlWebhooks.update",
    method: Method::Patch,
    path: "/api/fabric/resources/cxml_webhooks/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: false,
        schema: Schema::Ref(&fabric::CXML_WEBHOOK_UPDATE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/fabric/resources/dialogflow_agents/{id}`
pub(crate) static DIALOGFLOW_AGENTS_DELETE: Operation = Operation {
    name: "fabric.dialogflowAgents.delete",
    method: Method::Delete,
    path: "/api/fabric/resources/dialogflow_agents/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/fabric/resources/dialogflow_agents/{id}`
pub(crate) static DIALOGFLOW_AGENTS_GET: Operation = Operation {
    name: "fabric.dialogflowAgents.get",
    method: Method::Get,
    path: "/api/fabric/resources/dialogflow_agents/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/fabric/resources/dialogflow_agents`
pub(crate) static DIALOGFLOW_AGENTS_LIST: Operation = Operation {
    name: "fabric.dialogflowAgents.list",
    method: Method::Get,
    path: "/api/fabric/resources/dialogflow_agents",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `GET /api/fabric/resources/dialogflow_agents/{id}/addresses`
pub(crate) static DIALOGFLOW_AGENTS_LIST_ADDRESSES: Operation = Operation {
    name: "fabric.dialogflowAgents.listAddresses",
    method: Method::Get,
    path: "/api/fabric/resources/dialogflow_agents/{id}/addresses",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `PUT /api/fabric/resources/dialogflow_agents/{id}`
pub(crate) static DIALOGFLOW_AGENTS_UPDATE: Operation = Operation {
    name: "fabric.dialogflowAgents.update",
    method: Method::Put,
    path: "/api/fabric/resources/dialogflow_agents/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: false,
        schema: Schema::Ref(&fabric::DIALOGFLOW_AGENT_UPDATE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `POST /api/fabric/resources/freeswitch_connectors`
pub(crate) static FREESWITCH_CONNECTORS_CREATE: Operation = Operation {
    name: "fabric.freeswitchConnectors.create",
    method: Method::Post,
    path: "/api/fabric/resources/freeswitch_connectors",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&fabric::FREESWITCH_CONNECTOR_CREATE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/fabric/resources/freeswitch_connectors/{id}`
pub(crate) static FREESWITCH_CONNECTORS_DELETE: Operation = Operation {
    name: "fabric.freeswitchConnectors.delete",
    method: Method::Delete,
    path: "/api/fabric/resources/freeswitch_connectors/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/fabric/resources/freeswitch_connectors/{id}`
pub(crate) static FREESWITCH_CONNECTORS_GET: Operation = Operation {
    name: "fabric.freeswitchConnectors.get",
    method: Method::Get,
    path: "/api/fabric/resources/freeswitch_connectors/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/fabric/resources/freeswitch_connectors`
pub(crate) static FREESWITCH_CONNECTORS_LIST: Operation = Operation {
    name: "fabric.freeswitchConnectors.list",
    method: Method::Get,
    path: "/api/fabric/resources/freeswitch_connectors",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `GET /api/fabric/resources/freeswitch_connectors/{id}/addresses`
pub(crate) static FREESWITCH_CONNECTORS_LIST_ADDRESSES: Operation = Operation {
    name: "fabric.freeswitchConnectors.listAddresses",
    method: Method::Get,
    path: "/api/fabric/resources/freeswitch_connectors/{id}/addresses",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `PUT /api/fabric/resources/freeswitch_connectors/{id}`
pub(crate) static FREESWITCH_CONNECTORS_UPDATE: Operation = Operation {
    name: "fabric.freeswitchConnectors.update",
    method: Method::Put,
    path: "/api/fabric/resources/freeswitch_connectors/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: false,
        schema: Schema::Ref(&fabric::FREESWITCH_CONNECTOR_UPDATE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `POST /api/fabric/resources/relay_applications`
pub(crate) static RELAY_APPLICATIONS_CREATE: Operation = Operation {
    name: "fabric.relayApplications.create",
    method: Method::Post,
    path: "/api/fabric/resources/relay_applications",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&fabric::RELAY_APPLICATION_CREATE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/fabric/resources/relay_applications/{id}`
pub(crate) static RELAY_APPLICATIONS_DELETE: Operation = Operation {
    name: "fabric.relayApplications.delete",
    method: Method::Delete,
    path: "/api/fabric/resources/relay_applications/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/fabric/resources/relay_applications/{id}`
pub(crate) static RELAY_APPLICATIONS_GET: Operation = Operation {
    name: "fabric.relayApplications.get",
    method: Method::Get,
    path: "/api/fabric/resources/relay_applications/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/fabric/resources/relay_applications`
pub(crate) static RELAY_APPLICATIONS_LIST: Operation = Operation {
    name: "fabric.relayApplications.list",
    method: Method::Get,
    path: "/api/fabric/resources/relay_applications",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `GET /api/fabric/resources/relay_applications/{id}/addresses`
pub(crate) static RELAY_APPLICATIONS_LIST_ADDRESSES: Operation = Operation {
    name: "fabric.relayApplications.listAddresses",
    method: Method::Get,
    path: "/api/fabric/resources/relay_applications/{id}/addresses",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `PUT /api/fabric/resources/relay_applications/{id}`
pub(crate) static RELAY_APPLICATIONS_UPDATE: Operation = Operation {
    name: "fabric.relayApplications.update",
    method: Method::Put,
    path: "/api/fabric/resources/relay_applications/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: false,
        schema: Schema::Ref(&fabric::RELAY_APPLICATION_UPDATE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `POST /api/fabric/resources/{id}/domain_applications`
pub(crate) static RESOURCES_ASSIGN_DOMAIN_APPLICATION: Operation = Operation {
    name: "fabric.resources.assignDomainApplication",
    method: Method::Post,
    path: "/api/fabric/resources/{id}/domain_applications",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&fabric::DOMAIN_APPLICATION_ASSIGN_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `POST /api/fabric/resources/{id}/phone_routes`
pub(crate) static RESOURCES_ASSIGN_PHONE_ROUTE: Operation = Operation {
    name: "fabric.resources.assignPhoneRoute",
    method: Method::Post,
    path: "/api/fabric/resources/{id}/phone_routes",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&fabric::PHONE_ROUTE_ASSIGN_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `POST /api/fabric/resources/{id}/sip_endpoints`
pub(crate) static RESOURCES_ASSIGN_SIP_ENDPOINT: Operation = Operation {
    name: "fabric.resources.assignSipEndpoint",
    method: Method::Post,
    path: "/api/fabric/resources/{id}/sip_endpoints",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&fabric::RESOURCE_SIP_ENDPOINT_ASSIGN_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/fabric/resources/{id}`
pub(crate) static RESOURCES_DELETE: Operation = Operation {
    name: "fabric.resources.delete",
    method: Method::Delete,
    path: "/api/fabric/resources/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/fabric/resources/{id}`
pub(crate) static RESOURCES_GET: Operation = Operation {
    name: "fabric.resources.get",
    method: Method::Get,
    path: "/api/fabric/resources/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/fabric/resources`
pub(crate) static RESOURCES_LIST: Operation = Operation {
    name: "fabric.resources.list",
    method: Method::Get,
    path: "/api/fabric/resources",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `GET /api/fabric/resources/{id}/addresses`
pub(crate) static RESOURCES_LIST_ADDRESSES: Operation = Operation {
    name: "fabric.resources.listAddresses",
    method: Method::Get,
    path: "/api/fabric/resources/{id}/addresses",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `POST /api/fabric/sip_addresses`
pub(crate) static SIP_ADDRESSES_CREATE: Operation = Operation {
    name: "fabric.sipAddresses.create",
    method: Method::Post,
    path: "/api/fabric/sip_addresses",
    auth: Auth::Basic,
    scopes: &["calling", "fax", "messaging", "video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&fabric::SIP_ADDRESS_CREATE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/fabric/sip_addresses/{id}`
pub(crate) static SIP_ADDRESSES_DELETE: Operation = Operation {
    name: "fabric.sipAddresses.delete",
    method: Method::Delete,
    path: "/api/fabric/sip_addresses/{id}",
    auth: Auth::Basic,
    scopes: &["calling", "fax", "messaging", "video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/fabric/sip_addresses/{id}`
pub(crate) static SIP_ADDRESSES_GET: Operation = Operation {
    name: "fabric.sipAddresses.get",
    method: Method::Get,
    path: "/api/fabric/sip_addresses/{id}",
    auth: Auth::Basic,
    scopes: &["calling", "fax", "messaging", "video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/fabric/sip_addresses`
pub(crate) static SIP_ADDRESSES_LIST: Operation = Operation {
    name: "fabric.sipAddresses.list",
    method: Method::Get,
    path: "/api/fabric/sip_addresses",
    auth: Auth::Basic,
    scopes: &["calling", "fax", "messaging", "video"],
    query: &[
        Field::optional(
            "page_size",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(1000.0), ..NumberRule::NONE }),
        ),
        Field::optional(
            "page_number",
            Schema::Integer(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE }),
        ),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `PATCH /api/fabric/sip_addresses/{id}`
pub(crate) static SIP_ADDRESSES_UPDATE: Operation = Operation {
    name: "fabric.sipAddresses.update",
    method: Method::Patch,
    path: "/api/fabric/sip_addresses/{id}",
    auth: Auth::Basic,
    scopes: &["calling", "fax", "messaging", "video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: false,
        schema: Schema::Ref(&fabric::SIP_ADDRESS_UPDATE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `POST /api/fabric/resources/sip_endpoints`
pub(crate) static SIP_ENDPOINTS_CREATE: Operation = Operation {
    name: "fabric.sipEndpoints.create",
    method: Method::Post,
    path: "/api/fabric/resources/sip_endpoints",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&fabric::SIP_ENDPOINT_CREATE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/fabric/resources/sip_endpoints/{id}`
pub(crate) static SIP_ENDPOINTS_DELETE: Operation = Operation {
    name: "fabric.sipEndpoints.delete",
    method: Method::Delete,
    path: "/api/fabric/resources/sip_endpoints/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/fabric/resources/sip_endpoints/{id}`
pub(crate) static SIP_ENDPOINTS_GET: Operation = Operation {
    name: "fabric.sipEndpoints.get",
    method: Method::Get,
    path: "/api/fabric/resources/sip_endpoints/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/fabric/resources/sip_endpoints`
pub(crate) static SIP_ENDPOINTS_LIST: Operation = Operation {
    name: "fabric.sipEndpoints.list",
    method: Method::Get,
    path: "/api/fabric/resources/sip_endpoints",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `GET /api/fabric/resources/sip_endpoints/{id}/addresses`
pub(crate) static SIP_ENDPOINTS_LIST_ADDRESSES: Operation = Operation {
    name: "fabric.sipEndpoints.listAddresses",
    method: Method::Get,
    path: "/api/fabric/resources/sip_endpoints/{id}/addresses",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `PUT /api/fabric/resources/sip_endpoints/{id}`
pub(crate) static SIP_ENDPOINTS_UPDATE: Operation = Operation {
    name: "fabric.sipEndpoints.update",
    method: Method::Put,
    path: "/api/fabric/resources/sip_endpoints/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&fabric::SIP_ENDPOINT_UPDATE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `POST /api/fabric/resources/sip_gateways`
pub(crate) static SIP_GATEWAYS_CREATE: Operation = Operation {
    name: "fabric.sipGateways.create",
    method: Method::Post,
    path: "/api/fabric/resources/sip_gateways",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&fabric::SIP_GATEWAY_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/fabric/resources/sip_gateways/{id}`
pub(crate) static SIP_GATEWAYS_DELETE: Operation = Operation {
    name: "fabric.sipGateways.delete",
    method: Method::Delete,
    path: "/api/fabric/resources/sip_gateways/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/fabric/resources/sip_gateways/{id}`
pub(crate) static SIP_GATEWAYS_GET: Operation = Operation {
    name: "fabric.sipGateways.get",
    method: Method::Get,
    path: "/api/fabric/resources/sip_gateways/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/fabric/resources/sip_gateways`
pub(crate) static SIP_GATEWAYS_LIST: Operation = Operation {
    name: "fabric.sipGateways.list",
    method: Method::Get,
    path: "/api/fabric/resources/sip_gateways",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `GET /api/fabric/resources/sip_gateways/{id}/addresses`
pub(crate) static SIP_GATEWAYS_LIST_ADDRESSES: Operation = Operation {
    name: "fabric.sipGateways.listAddresses",
    method: Method::Get,
    path: "/api/fabric/resources/sip_gateways/{id}/addresses",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `PATCH /api/fabric/resources/sip_gateways/{id}`
pub(crate) static SIP_GATEWAYS_UPDATE: Operation = Operation {
    name: "fabric.sipGateways.update",
    method: Method::Patch,
    path: "/api/fabric/resources/sip_gateways/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: false,
        schema: Schema::Ref(&fabric::SIP_GATEWAY_REQUEST_UPDATE),
        command: None,
    }),
    paging: Paging::None,
};

/// `POST /api/fabric/resources/subscribers`
pub(crate) static SUBSCRIBERS_CREATE: Operation = Operation {
    name: "fabric.subscribers.create",
    method: Method::Post,
    path: "/api/fabric/resources/subscribers",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&fabric::SUBSCRIBER_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `POST /api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints`
pub(crate) static SUBSCRIBERS_CREATE_SIP_ENDPOINT: Operation = Operation {
    name: "fabric.subscribers.createSipEndpoint",
    method: Method::Post,
    path: "/api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&fabric::SUBSCRIBER_SIP_ENDPOINT_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/fabric/resources/subscribers/{id}`
pub(crate) static SUBSCRIBERS_DELETE: Operation = Operation {
    name: "fabric.subscribers.delete",
    method: Method::Delete,
    path: "/api/fabric/resources/subscribers/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `DELETE /api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints/{id}`
pub(crate) static SUBSCRIBERS_DELETE_SIP_ENDPOINT: Operation = Operation {
    name: "fabric.subscribers.deleteSipEndpoint",
    method: Method::Delete,
    path: "/api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/fabric/resources/subscribers/{id}`
pub(crate) static SUBSCRIBERS_GET: Operation = Operation {
    name: "fabric.subscribers.get",
    method: Method::Get,
    path: "/api/fabric/resources/subscribers/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints/{id}`
pub(crate) static SUBSCRIBERS_GET_SIP_ENDPOINT: Operation = Operation {
    name: "fabric.subscribers.getSipEndpoint",
    method: Method::Get,
    path: "/api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/fabric/resources/subscribers`
pub(crate) static SUBSCRIBERS_LIST: Operation = Operation {
    name: "fabric.subscribers.list",
    method: Method::Get,
    path: "/api/fabric/resources/subscribers",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `GET /api/fabric/resources/subscribers/{id}/addresses`
pub(crate) static SUBSCRIBERS_LIST_ADDRESSES: Operation = Operation {
    name: "fabric.subscribers.listAddresses",
    method: Method::Get,
    path: "/api/fabric/resources/subscribers/{id}/addresses",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `GET /api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints`
pub(crate) static SUBSCRIBERS_LIST_SIP_ENDPOINTS: Operation = Operation {
    name: "fabric.subscribers.listSipEndpoints",
    method: Method::Get,
    path: "/api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `PUT /api/fabric/resources/subscribers/{id}`
pub(crate) static SUBSCRIBERS_UPDATE: Operation = Operation {
    name: "fabric.subscribers.update",
    method: Method::Put,
    path: "/api/fabric/resources/subscribers/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&fabric::SUBSCRIBER_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `PATCH /api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints/{id}`
pub(crate) static SUBSCRIBERS_UPDATE_SIP_ENDPOINT: Operation = Operation {
    name: "fabric.subscribers.updateSipEndpoint",
    method: Method::Patch,
    path: "/api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: false,
        schema: Schema::Ref(&fabric::SUBSCRIBER_SIP_ENDPOINT_REQUEST_UPDATE),
        command: None,
    }),
    paging: Paging::None,
};

/// `POST /api/fabric/resources/swml_scripts`
pub(crate) static SWML_SCRIPTS_CREATE: Operation = Operation {
    name: "fabric.swmlScripts.create",
    method: Method::Post,
    path: "/api/fabric/resources/swml_scripts",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&fabric::SWML_SCRIPT_CREATE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/fabric/resources/swml_scripts/{id}`
pub(crate) static SWML_SCRIPTS_DELETE: Operation = Operation {
    name: "fabric.swmlScripts.delete",
    method: Method::Delete,
    path: "/api/fabric/resources/swml_scripts/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/fabric/resources/swml_scripts/{id}`
pub(crate) static SWML_SCRIPTS_GET: Operation = Operation {
    name: "fabric.swmlScripts.get",
    method: Method::Get,
    path: "/api/fabric/resources/swml_scripts/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/fabric/resources/swml_scripts`
pub(crate) static SWML_SCRIPTS_LIST: Operation = Operation {
    name: "fabric.swmlScripts.list",
    method: Method::Get,
    path: "/api/fabric/resources/swml_scripts",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `GET /api/fabric/resources/swml_scripts/{id}/addresses`
pub(crate) static SWML_SCRIPTS_LIST_ADDRESSES: Operation = Operation {
    name: "fabric.swmlScripts.listAddresses",
    method: Method::Get,
    path: "/api/fabric/resources/swml_scripts/{id}/addresses",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `PUT /api/fabric/resources/swml_scripts/{id}`
pub(crate) static SWML_SCRIPTS_UPDATE: Operation = Operation {
    name: "fabric.swmlScripts.update",
    method: Method::Put,
    path: "/api/fabric/resources/swml_scripts/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: false,
        schema: Schema::Ref(&fabric::SWML_SCRIPT_UPDATE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `POST /api/fabric/resources/swml_webhooks`
pub(crate) static SWML_WEBHOOKS_CREATE: Operation = Operation {
    name: "fabric.swmlWebhooks.create",
    method: Method::Post,
    path: "/api/fabric/resources/swml_webhooks",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&fabric::SWML_WEBHOOK_CREATE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/fabric/resources/swml_webhooks/{id}`
pub(crate) static SWML_WEBHOOKS_DELETE: Operation = Operation {
    name: "fabric.swmlWebhooks.delete",
    method: Method::Delete,
    path: "/api/fabric/resources/swml_webhooks/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/fabric/resources/swml_webhooks/{id}`
pub(crate) static SWML_WEBHOOKS_GET: Operation = Operation {
    name: "fabric.swmlWebhooks.get",
    method: Method::Get,
    path: "/api/fabric/resources/swml_webhooks/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/fabric/resources/swml_webhooks`
pub(crate) static SWML_WEBHOOKS_LIST: Operation = Operation {
    name: "fabric.swmlWebhooks.list",
    method: Method::Get,
    path: "/api/fabric/resources/swml_webhooks",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `GET /api/fabric/resources/swml_webhooks/{swml_webhook_id}/addresses`
pub(crate) static SWML_WEBHOOKS_LIST_ADDRESSES: Operation = Operation {
    name: "fabric.swmlWebhooks.listAddresses",
    method: Method::Get,
    path: "/api/fabric/resources/swml_webhooks/{swml_webhook_id}/addresses",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `PATCH /api/fabric/resources/swml_webhooks/{id}`
pub(crate) static SWML_WEBHOOKS_UPDATE: Operation = Operation {
    name: "fabric.swmlWebhooks.update",
    method: Method::Patch,
    path: "/api/fabric/resources/swml_webhooks/{id}",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: false,
        schema: Schema::Ref(&fabric::SWML_WEBHOOK_UPDATE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `POST /api/fabric/guests/tokens`
pub(crate) static TOKENS_CREATE_GUEST_TOKEN: Operation = Operation {
    name: "fabric.tokens.createGuestToken",
    method: Method::Post,
    path: "/api/fabric/guests/tokens",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&fabric::SUBSCRIBER_GUEST_TOKEN_CREATE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `POST /api/fabric/subscribers/tokens`
pub(crate) static TOKENS_CREATE_SUBSCRIBER_TOKEN: Operation = Operation {
    name: "fabric.tokens.createSubscriberToken",
    method: Method::Post,
    path: "/api/fabric/subscribers/tokens",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&fabric::SUBSCRIBER_TOKEN_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `POST /api/fabric/subscribers/tokens/refresh`
pub(crate) static TOKENS_REFRESH_SUBSCRIBER_TOKEN: Operation = Operation {
    name: "fabric.tokens.refreshSubscriberToken",
    method: Method::Post,
    path: "/api/fabric/subscribers/tokens/refresh",
    auth: Auth::Basic,
    scopes: &["voice", "messaging", "fax", "video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&fabric::SUBSCRIBER_REFRESH_TOKEN_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};
