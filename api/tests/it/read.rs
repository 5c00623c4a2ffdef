//! Facts that are derived from the data, on the API itself.

use std::path::Path;

use signalwire_api::{Api, Auth, Operation, Paging, Type};

fn api() -> Api {
    Api::load(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the data is valid")
}

fn operation<'a>(api: &'a Api, name: &str) -> &'a Operation {
    let (key, _) = api.surface.iter().find(|(_, row)| row.name == name).expect("a name");
    api.operations().find(|(other, _)| other == key).expect("an operation").1
}

#[test]
fn every_operation_command_and_webhook_is_there() {
    let api = api();
    assert_eq!(api.operations().count(), 373);
    assert_eq!(api.operations().filter(|(_, operation)| operation.command.is_some()).count(), 42);
    assert_eq!(api.operations().filter(|(_, operation)| operation.auth != Auth::Basic).count(), 4);
    assert_eq!(api.webhooks().count(), 19);
}

#[test]
fn the_paging_style_is_derived_from_the_response() {
    let api = api();
    let paging = |name| api.paging(operation(&api, name));
    assert_eq!(paging("video.rooms.list"), Paging::Links);
    assert_eq!(paging("compat.calls.list"), Paging::NextPageUri("calls".to_owned()));
    assert_eq!(paging("logs.voice.listEvents"), Paging::Whole);
    assert_eq!(paging("video.rooms.get"), Paging::None);
    assert_eq!(paging("compat.faxes.get"), Paging::None, "its `links` are not page links");
}

#[test]
fn a_paged_list_accepts_the_paging_parameters_of_its_style() {
    let api = api();
    let mut lists = 0;
    for (key, operation) in api.operations() {
        let expected = match api.paging(operation) {
            Paging::Links => ["page_number", "page_size", "page_token"],
            Paging::NextPageUri(_) => ["Page", "PageSize", "PageToken"],
            Paging::None | Paging::Whole => continue,
        };
        let accepts = |name: &&str| operation.query.iter().filter(|one| one.name == **name).count() == 1;
        assert!(expected.iter().all(accepts), "{key}");
        lists += 1;
    }
    assert_eq!(lists, 85);
}

#[test]
fn a_body_of_optional_fields_is_optional() {
    let api = api();
    let is_required = |name| operation(&api, name).body.as_ref().expect("a body").required;
    for name in
        ["compat.calls.startRecording", "video.rooms.update", "queues.create", "fabric.swmlScripts.update"]
    {
        assert!(!is_required(name), "{name}");
    }
    for name in ["video.rooms.create", "messaging.messages.create", "calling.dial", "registry.brands.create"]
    {
        assert!(is_required(name), "{name}");
    }
}

#[test]
fn a_flat_object_has_the_fields_it_extends() {
    let api = api();
    let Type::Object(object) = api.flat(api.named("Datasphere.DocumentCreatePageRequest").expect("a type"))
    else {
        panic!("an object")
    };
    assert_eq!(object.fields.keys().collect::<Vec<_>>(), ["url", "tags", "chunking_strategy"]);
    assert!(object.extends.is_none() && object.rest.is_none());
}

#[test]
fn a_base_type_is_the_union_of_its_extensions() {
    let api = api();
    let Type::Union(union) = api.flat(api.named("Calling.TapDevice").expect("a type")) else {
        panic!("a union")
    };
    let tag = union.tag.expect("a tag");
    assert_eq!(tag.field, "type");
    assert_eq!(tag.types.keys().collect::<Vec<_>>(), ["rtp", "ws"]);
}

#[test]
fn references_are_resolved() {
    let api = api();
    let uuid = Type::Ref("uuid".to_owned());
    assert!(matches!(api.resolve(&uuid), Type::String(rule) if rule.format.as_deref() == Some("uuid")));
    assert!(api.find_type("Video.RoomResponse").is_some_and(|(family, _)| family == "video"));
    assert!(api.find_type("Video.Lost").is_none());
}

#[test]
fn the_account_is_a_path_value_of_its_operations() {
    let api = api();
    let values =
        |name| operation(&api, name).path.iter().map(|value| value.name.as_str()).collect::<Vec<_>>();
    assert_eq!(values("compat.accounts.get"), ["Sid"]);
    assert_eq!(values("compat.calls.get"), ["AccountSid", "Sid"]);
}

#[test]
fn each_realtime_method_has_a_caller_or_is_only_for_execute() {
    let realtime = signalwire_api::Realtime::load(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("valid");
    let unnamed = realtime.methods.iter().filter(|(_, method)| method.names.is_empty());
    let unnamed: Vec<_> = unnamed.map(|(name, _)| name.as_str()).collect();
    assert_eq!(unnamed, ["calling.begin", "calling.receive", "signalwire.ping", "signalwire.unsubscribe"]);
    assert_eq!((realtime.methods.len(), realtime.events.len()), (125, 50));
}

#[test]
fn a_subscription_names_an_event_that_can_be_listened_to() {
    let realtime = signalwire_api::Realtime::load(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("valid");
    for (name, event) in realtime.events.iter().filter(|(_, event)| event.subscription.is_some()) {
        assert!(!event.names.is_empty() && !event.listeners.is_empty(), "{name}");
    }
}
