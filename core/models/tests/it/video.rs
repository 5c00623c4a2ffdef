//! Reading and building the types of one family.
#![cfg(all(feature = "video", feature = "project"))]

use serde_json::{Value, from_value, json, to_value};
use signalwire_models::project::Token;
use signalwire_models::video::{CreateRoomRequest, ListRooms, Room, UpdateRoomRequest, VideoQuality};

fn room() -> Value {
    json!({
        "id": "6b6bd4d1-0000-4000-8000-000000000001",
        "name": "standup",
        "display_name": null,
        "description": "Every morning",
        "max_members": 20,
        "quality": "720p",
        "fps": 30,
        "join_from": null,
        "join_until": null,
        "remove_at": null,
        "remove_after_seconds_elapsed": null,
        "layout": "grid-responsive",
        "record_on_start": false,
        "tone_on_entry_and_exit": true,
        "room_join_video_off": false,
        "user_join_video_off": false,
        "enable_room_previews": true,
        "sync_audio_video": null,
        "meta": { "team": ["core", 7] },
        "prioritize_handraise": false,
        "created_at": "2026-01-01T00:00:00Z",
        "updated_at": "2026-01-02T00:00:00Z"
    })
}

#[test]
fn a_room_keeps_what_the_server_sent() {
    let read: Room = from_value(room()).unwrap();
    assert_eq!(read.name.as_deref(), Some("standup"));
    assert_eq!(read.display_name, None);
    assert_eq!(read.quality, Some(VideoQuality::P720));
    assert_eq!(read.remove_after_seconds_elapsed, None);
    assert_eq!(to_value(&read).unwrap(), room());
}

#[test]
fn unknown_fields_are_kept() {
    let mut later = room();
    later["quality"] = json!("8k");
    later["holograms"] = json!({ "count": 3 });
    let read: Room = from_value(later.clone()).unwrap();
    assert_eq!(read.quality, Some(VideoQuality::Other("8k".to_owned())));
    assert_eq!(read.extra["holograms"], json!({ "count": 3 }));
    assert_eq!(to_value(&read).unwrap(), later);
}

#[test]
fn a_value_of_another_type_is_in_extra() {
    for (field, value) in [("max_members", json!("twenty")), ("quality", json!(720)), ("name", json!(null))] {
        let mut odd = room();
        odd[field] = value.clone();
        let read: Room = from_value(odd.clone()).unwrap();
        assert_eq!(read.extra.get(field), Some(&value));
        assert_eq!(to_value(&read).unwrap(), odd);
    }
}

#[test]
fn a_room_without_its_id_is_an_error() {
    for id in [json!(null), json!(7), json!({})] {
        let mut odd = room();
        odd["id"] = id;
        let error = from_value::<Room>(odd).unwrap_err();
        assert_eq!(error.to_string(), "expected an object with the string `id`");
    }
}

#[test]
fn requests_contain_only_the_fields_that_were_set() {
    let create = CreateRoomRequest { max_members: Some(5), ..CreateRoomRequest::new("standup") };
    assert_eq!(to_value(&create).unwrap(), json!({ "name": "standup", "max_members": 5 }));
    assert_eq!(to_value(UpdateRoomRequest::default()).unwrap(), json!({}));
    let list = ListRooms { page_size: Some(20), ..Default::default() };
    assert_eq!(to_value(&list).unwrap(), json!({ "page_size": 20 }));
}

#[test]
fn a_token_is_readable_and_not_shown() {
    let answer = json!({ "id": "1", "name": "ci", "permissions": ["video"], "token": "PTsecret" });
    let token: Token = from_value(answer.clone()).unwrap();
    assert_eq!(token.token.reveal(), "PTsecret");
    assert!(!format!("{token:?} {token:#?}").contains("PTsecret"));
    assert_eq!(to_value(&token).unwrap(), answer);
}
