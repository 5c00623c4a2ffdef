//! Fabric: every resource has an address, and numbers, domains and endpoints can be assigned to it.

use serde_json::{Value, json};

use super::action::{Action, ActionRequest};
use super::context::{as_attributes, text};
use super::model::{MODEL, Model};
use super::view::VIEW;
use super::{Context, View, numbers};
use crate::api_error::ApiError;
use crate::store::{Attributes, Item};
use crate::table::singular;

/// The parent path of the collections of resources.
const RESOURCES: &str = "/api/fabric/resources";

/// Addresses of resources.
pub(super) const ADDRESSES: Model = Model {
    collection: "resource_addresses",
    views: &[
        View { path: "/api/fabric/addresses", ..VIEW },
        addresses_of("/api/fabric/resources/{}/addresses"),
        addresses_of("/api/fabric/resources/ai_agents/{}/addresses"),
        addresses_of("/api/fabric/resources/call_flow/{}/addresses"),
        addresses_of("/api/fabric/resources/conference_room/{}/addresses"),
        addresses_of("/api/fabric/resources/cxml_applications/{}/addresses"),
        addresses_of("/api/fabric/resources/cxml_scripts/{}/addresses"),
        addresses_of("/api/fabric/resources/cxml_webhooks/{}/addresses"),
        addresses_of("/api/fabric/resources/dialogflow_agents/{}/addresses"),
        addresses_of("/api/fabric/resources/freeswitch_connectors/{}/addresses"),
        addresses_of("/api/fabric/resources/relay_applications/{}/addresses"),
        addresses_of("/api/fabric/resources/sip_endpoints/{}/addresses"),
        addresses_of("/api/fabric/resources/sip_gateways/{}/addresses"),
        addresses_of("/api/fabric/resources/subscribers/{}/addresses"),
        addresses_of("/api/fabric/resources/swml_scripts/{}/addresses"),
        addresses_of("/api/fabric/resources/swml_webhooks/{}/addresses"),
    ],
    ..MODEL
};

/// The actions of Fabric resources.
pub(super) const ACTIONS: &[Action] = &[
    Action::post("/api/fabric/resources/{}/domain_applications", assign_domain),
    Action::post("/api/fabric/resources/{}/phone_routes", assign_number),
    Action::post("/api/fabric/resources/{}/sip_endpoints", assign_endpoint),
];

const fn addresses_of(path: &'static str) -> View {
    View { path, owner: Some("resource_id"), ..VIEW }
}

/// Adds an address for a new item, if its collection is one of Fabric resources.
pub(crate) fn add_address(context: &mut Context<'_>, collection: &str, item: &Item) {
    if crate::table::parent(collection) != RESOURCES {
        return;
    }
    let kind = singular(collection);
    let visibility = if kind == "subscriber" { "private" } else { "public" };
    let input = ["name", "display_name", "title", "email"]
        .iter()
        .find_map(|name| item.attributes.get(*name)?.as_str());
    let name = input.unwrap_or(&kind).to_lowercase().replace(|letter: char| !letter.is_alphanumeric(), "-");
    let display = input.unwrap_or(&kind);
    context.add(
        ADDRESSES.collection,
        json!({
            "resource_id": item.id, "resource_type": kind, "name": name, "display_name": display, "type": address_type(&kind),
            "locked": false, "channels": { "audio": format!("/{visibility}/{name}?channel=audio") },
        }),
    );
}

/// Removes the addresses of a resource.
pub(crate) fn remove_addresses(context: &mut Context<'_>, collection: &str, id: &str) {
    if collection.starts_with(RESOURCES) {
        context.remove_all(ADDRESSES.collection, "resource_id", id);
    }
}

/// The type of the addresses of each kind of resource.
fn address_type(kind: &str) -> &'static str {
    match kind {
        "subscriber" => "subscriber",
        "conference_room" => "room",
        "freeswitch_connector" | "sip_endpoint" | "sip_gateway" => "call",
        _ => "app",
    }
}

/// `POST /api/fabric/resources/{id}/phone_routes`: routes calls or messages of a number to the
/// resource.
fn assign_number(context: &mut Context<'_>, request: &ActionRequest<'_>) -> Result<Attributes, ApiError> {
    let handler = text(request.input, "handler");
    let number = text(request.input, "phone_route_id");
    assign(context, request, numbers::NUMBERS.collection, number, handler)?;
    Ok(find_address(context, request))
}

/// `POST /api/fabric/resources/{id}/domain_applications`
fn assign_domain(context: &mut Context<'_>, request: &ActionRequest<'_>) -> Result<Attributes, ApiError> {
    let domain = text(request.input, "domain_application_id");
    assign(context, request, "/api/relay/rest/domain_applications", domain, "calling")
}

/// `POST /api/fabric/resources/{id}/sip_endpoints`
fn assign_endpoint(context: &mut Context<'_>, request: &ActionRequest<'_>) -> Result<Attributes, ApiError> {
    let endpoint = text(request.input, "sip_endpoint_id");
    assign(context, request, "/api/relay/rest/endpoints/sip", endpoint, "calling")?;
    Ok(find_address(context, request))
}

/// Stores the handling resource in the assigned item and returns the item. An unknown item is not
/// found.
fn assign(
    context: &mut Context<'_>,
    request: &ActionRequest<'_>,
    collection: &str,
    id: &str,
    handler: &str,
) -> Result<Attributes, ApiError> {
    let resource = request.id();
    let kind =
        context.store.find(RESOURCES, "id", resource).map(|item| text(&item.attributes, "type").to_owned());
    let item = context.store.find_mut(collection, "id", id).ok_or(ApiError::NotFound)?;
    item.attributes.insert(format!("{handler}_handler_resource_id"), resource.into());
    if handler == "calling" {
        // If the type of the resource is not a handler, the response contains the first handler
        // instead.
        item.attributes
            .insert("call_handler".into(), kind.map_or(Value::Null, |kind| handler_of(&kind).into()));
    }
    Ok(item.attributes.clone())
}

/// The handler of a number or domain for a type of resource.
fn handler_of(kind: &str) -> &str {
    match kind {
        "subscriber" => "fabric_subscriber",
        "swml_script" | "swml_webhook" => "relay_script",
        "cxml_script" | "cxml_webhook" => "laml_webhooks",
        "cxml_application" => "laml_application",
        "dialogflow_agent" => "dialogflow",
        "freeswitch_connector" => "relay_connector",
        "conference_room" => "video_room",
        other => other,
    }
}

/// The address of the resource. Resources that no operation creates have none, so one is built.
fn find_address(context: &mut Context<'_>, request: &ActionRequest<'_>) -> Attributes {
    let resource = request.id();
    let own = context
        .find_all(ADDRESSES.collection, "resource_id", resource)
        .next()
        .map(|attributes| attributes.clone());
    own.unwrap_or_else(|| {
        as_attributes(json!({ "id": resource, "name": resource, "display_name": resource }))
    })
}
