//! Prints the id and the name of each video room of a Space.
//!
//! Reads `SIGNALWIRE_PROJECT_ID`, `SIGNALWIRE_API_TOKEN` and `SIGNALWIRE_SPACE`.
#![allow(clippy::print_stdout, reason = "the output of a command line program")]

use signalwire_core::models::video::ListRooms;
use signalwire_core::{Client, Error};
use signalwire_core::{Config, Credentials, EnvSource};

async fn print_rooms(client: &Client) -> Result<(), Error> {
    let query = ListRooms { page_size: Some(20), ..Default::default() };
    let mut rooms = client.video().rooms().list(&query).await?.into_items();
    while let Some(room) = rooms.next_item().await? {
        println!("{} {}", room.id, room.name.unwrap_or_default());
    }
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let credentials = Credentials::from_env(&EnvSource::default())?;
    let client = Client::new(Config::new(credentials))?;
    print_rooms(&client).await?;
    Ok(())
}
