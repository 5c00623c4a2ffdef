//! Counts the recordings of a Space and their total duration, with a stream over all pages.
//!
//! Reads `SIGNALWIRE_PROJECT_ID`, `SIGNALWIRE_API_TOKEN` and `SIGNALWIRE_SPACE`.
#![allow(clippy::print_stdout, reason = "the output of a command line program")]

use futures_util::TryStreamExt;
use signalwire_core::models::video::ListRoomRecordings;
use signalwire_core::{Client, Error};

async fn count(client: &Client) -> Result<(u64, i64), Error> {
    let query = ListRoomRecordings { page_size: Some(100), ..Default::default() };
    let recordings = client.video().room_recordings().list(&query).items();
    let add = |(count, seconds), duration: Option<i32>| async move {
        Ok((count + 1, seconds + i64::from(duration.unwrap_or_default())))
    };
    recordings.map_ok(|recording| recording.duration).try_fold((0, 0), add).await
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let (count, seconds) = count(&client).await?;
    println!("{count} recordings, {seconds} seconds");
    Ok(())
}
