//! Prints the id and the name of each video room of a Space.
//!
//! Reads `SIGNALWIRE_PROJECT_ID`, `SIGNALWIRE_API_TOKEN` and `SIGNALWIRE_SPACE`.
#![allow(clippy::print_stdout, reason = "the output of a command line program")]

use signalwire_core::models::video::ListRooms;
use signalwire_core::{Client, Error};

async fn print_rooms(client: &Client) -> Result<(), Error> {
    let query = ListRooms { page_size: Some(20), ..Default::default() };
    let mut rooms = client.video().rooms().list(&query).items();
    while let Some(room) = rooms.try_next().await? {
        println!("{} {}", room.id, room.name.unwrap_or_default());
    }
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    print_rooms(&client).await?;
    Ok(())
}
