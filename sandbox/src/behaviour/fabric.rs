//! Fabric: every resource has an address, and what comes in may be assigned to one.

use serde_json::{Value, json};

use super::action::Request;
use super::view::VIEW;
use super::world::{as_facts, text};
use super::{MODEL, Model, View, World, numbers};
use crate::space::Refusal;
use crate::store::{Facts, Item};
use crate::table::singular;

/// Where the collections of resources are.
const RESOURCES: &str = "/api/fabric/resources";

/// Addresses of resources.
pub(super) const ADDRESSES: Model = Model {
    home: "resource_addresses",
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
pub(crate) fn made(world: &mut World<'_>, home: &str, item: &Item) {
    if crate::table::parent(home) != RESOURCES {
        return;
    }
    let kind = singular(home);
    let context = if kind == "subscriber" { "private" } else { "public" };
    let said =
        ["name", "display_name", "title", "email"].iter().find_map(|name| item.facts.get(*name)?.as_str());
    let name = said.unwrap_or(&kind).to_lowercase().replace(|letter: char| !letter.is_alphanumeric(), "-");
    let display = said.unwrap_or(&kind);
    world.add(
        ADDRESSES.home,
        json!({
            "resource_id": item.id, "resource_type": kind, "name": name, "display_name": display, "type": address_type(&kind),
            "locked": false, "channels": { "audio": format!("/{context}/{name}?channel=audio") },
        }),
    );
}

/// Takes the addresses of a resource away.
pub(crate) fn gone(world: &mut World<'_>, home: &str, id: &str) {
    if home.starts_with(RESOURCES) {
        world.remove_all(ADDRESSES.home, "resource_id", id);
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

/// `POST /api/fabric/resources/{id}/phone_routes`: calls or messages to a number go to the resource.
pub(super) fn assign_number(world: &mut World<'_>, request: &Request<'_>) -> Result<Facts, Refusal> {
    let handler = text(request.said, "handler");
    let number = text(request.said, "phone_route_id");
    assign(world, request, numbers::NUMBERS.home, number, handler)?;
    Ok(find_address(world, request))
}

/// `POST /api/fabric/resources/{id}/domain_applications`
pub(super) fn assign_domain(world: &mut World<'_>, request: &Request<'_>) -> Result<Facts, Refusal> {
    let domain = text(request.said, "domain_application_id");
    assign(world, request, "/api/relay/rest/domain_applications", domain, "calling")
}

/// `POST /api/fabric/resources/{id}/sip_endpoints`
pub(super) fn assign_endpoint(world: &mut World<'_>, request: &Request<'_>) -> Result<Facts, Refusal> {
    let endpoint = text(request.said, "sip_endpoint_id");
    assign(world, request, "/api/relay/rest/endpoints/sip", endpoint, "calling")?;
    Ok(find_address(world, request))
}

/// Notes with a thing which resource handles what comes in, and answers the thing. An unknown thing is not found.
fn assign(
    world: &mut World<'_>,
    request: &Request<'_>,
    home: &str,
    id: &str,
    handler: &str,
) -> Result<Facts, Refusal> {
    let resource = request.values.first().copied().unwrap_or_default();
    let kind = world.store.find(RESOURCES, "id", resource).map(|item| text(&item.facts, "type").to_owned());
    let item = world.store.find_mut(home, "id", id).ok_or(Refusal::NotFound)?;
    item.facts.insert(format!("{handler}_handler_resource_id"), resource.into());
    if handler == "calling" {
        // Where the type of the resource is no handler, as it is for some, the answer has the first one instead.
        item.facts.insert("call_handler".into(), kind.map_or(Value::Null, |kind| handler_of(&kind).into()));
    }
    Ok(item.facts.clone())
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
fn find_address(world: &mut World<'_>, request: &Request<'_>) -> Facts {
    let resource = request.values.first().copied().unwrap_or_default();
    let own = world.with(ADDRESSES.home, "resource_id", resource).next().map(|facts| facts.clone());
    own.unwrap_or_else(|| as_facts(json!({ "id": resource, "name": resource, "display_name": resource })))
}
