use signalwire_core::models::video::{CreateRoomRequest, CreateRoomTokenRequest, ListRooms};

let room = client.video().rooms().create(&CreateRoomRequest::new("standup")).await?;
let token = client.video().room_tokens().create(&CreateRoomTokenRequest::new("standup")).await?;
println!("{}: {} characters", room.id, token.token.reveal().len());

let query = ListRooms { page_size: Some(50), ..Default::default() };
let mut rooms = client.video().rooms().list(&query).items();
while let Some(room) = rooms.try_next().await? {
    println!("{} {}", room.id, room.name.unwrap_or_default());
}
