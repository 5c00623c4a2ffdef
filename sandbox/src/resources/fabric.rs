//! Fabric: every resource has an address, and what comes in may be assigned to one.

use serde_json::{Value, json};

use super::action::ActionRequest;
use super::context::{as_attributes, text};
use super::view::VIEW;
use super::{Context, MODEL, Model, View, numbers};
use crate::space::ApiError;
use crate::store::{Attributes, Item};
use crate::table::singular;

/// Where the collections of resources are.
const RESOURCES: &str = "/api/fabric/resources";

/// Addresses of resources.
pub(super) const ADDRESSES: Model = Model {
    collection: "resource_addresses",
    views: &[
        View { path: "/api/fabric/addresses", ..VIEW },
        of("/api/fabric/resources/{}/addresses"),
        of("/api/fabric/resources/ai_agents/{}/addresses"),
        of("/api/fabric/resources/call_flow/{}/addresses"),
        of("/api/fabric/resources/conference_room/{}/addresses"),
        of("/api/fabric/resources/cxml_applications/{}/addresses"),
        of("/api/fabric/resources/cxml_scripts/{}/addresses"),
        of("/api/fabric/resources/cxml_webhooks/{}/addresses"),
        of("/api/fabric/resources/dialogflow_agents/{}/addresses"),
        of("/api/fabric/resources/freeswitch_connectors/{}/addresses"),
        of("/api/fabric/resources/relay_applications/{}/addresses"),
        of("/api/fabric/resources/sip_endpoints/{}/addresses"),
        of("/api/fabric/resources/sip_gateways/{}/addresses"),
        of("/api/fabric/resources/subscribers/{}/addresses"),
        of("/api/fabric/resources/swml_scripts/{}/addresses"),
        of("/api/fabric/resources/swml_webhooks/{}/addresses"),
    ],
    ..MODEL
};

const fn of(path: &'static str) -> View {
    View { path, owner: Some("resource_id"), ..VIEW }
}

/// Gives a new thing an address, if it is a resource: the collection at `home` is one of resources.
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

/// Takes the addresses of a resource away.
pub(crate) fn remove_addresses(context: &mut Context<'_>, collection: &str, id: &str) {
    if collection.starts_with(RESOURCES) {
        context.remove_all(ADDRESSES.collection, "resource_id", id);
    }
}

/// The types that the lists of addresses below each kind of resource have.
fn address_type(kind: &str) -> &'static str {
    match kind {
        "subscriber" => "subscriber",
        "conference_room" => "room",
        "freeswitch_connector" | "sip_endpoint" | "sip_gateway" => "call",
        _ => "app",
    }
}

/// `POST /api/fabric/resources/{id}/phone_routes`: calls or messages to a number go to the
/// resource.
pub(super) fn assign_number(
    context: &mut Context<'_>,
    request: &ActionRequest<'_>,
) -> Result<Attributes, ApiError> {
    let handler = text(request.input, "handler");
    let number = text(request.input, "phone_route_id");
    assign(context, request, numbers::NUMBERS.collection, number, handler)?;
    Ok(find_address(context, request))
}

/// `POST /api/fabric/resources/{id}/domain_applications`
pub(super) fn assign_domain(
    context: &mut Context<'_>,
    request: &ActionRequest<'_>,
) -> Result<Attributes, ApiError> {
    let domain = text(request.input, "domain_application_id");
    assign(context, request, "/api/relay/rest/domain_applications", domain, "calling")
}

/// `POST /api/fabric/resources/{id}/sip_endpoints`
pub(super) fn assign_endpoint(
    context: &mut Context<'_>,
    request: &ActionRequest<'_>,
) -> Result<Attributes, ApiError> {
    let endpoint = text(request.input, "sip_endpoint_id");
    assign(context, request, "/api/relay/rest/endpoints/sip", endpoint, "calling")?;
    Ok(find_address(context, request))
}

/// Notes with a thing which resource handles what comes in, and answers the thing. An unknown thing
/// is not found.
fn assign(
    context: &mut Context<'_>,
    request: &ActionRequest<'_>,
    collection: &str,
    id: &str,
    handler: &str,
) -> Result<Attributes, ApiError> {
    let resource = request.values.first().copied().unwrap_or_default();
    let kind =
        context.store.find(RESOURCES, "id", resource).map(|item| text(&item.attributes, "type").to_owned());
    let item = context.store.find_mut(collection, "id", id).ok_or(ApiError::NotFound)?;
    item.attributes.insert(format!("{handler}_handler_resource_id"), resource.into());
    if handler == "calling" {
        // Where the type of the resource is no handler, as it is for some, the answer has the first
        // one instead.
        item.attributes
            .insert("call_handler".into(), kind.map_or(Value::Null, |kind| handler_of(&kind).into()));
    }
    Ok(item.attributes.clone())
}

/// The handler of a number or domain that a type of resource stands for.
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

/// The resource's own address; a resource that no operation made has none, so that one is made up.
fn find_address(context: &mut Context<'_>, request: &ActionRequest<'_>) -> Attributes {
    let resource = request.values.first().copied().unwrap_or_default();
    let own = context
        .find_all(ADDRESSES.collection, "resource_id", resource)
        .next()
        .map(|attributes| attributes.clone());
    own.unwrap_or_else(|| {
        as_attributes(json!({ "id": resource, "name": resource, "display_name": resource }))
    })
}
