//! The server-sent events of the page: all entries at first, then what changes.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::response::sse::{Event, Sse};
use futures_util::stream::{self, Stream};
use serde_json::{Value, json};
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;
use tokio::time::timeout;

use super::changed::Changed;
use super::lists::{self, List};
use crate::control::changes::Change;
use crate::space::Space;

/// Without changes, a comment is sent after this time, so that a closed connection is noticed.
const KEEP_ALIVE: Duration = Duration::from_secs(15);
/// The maximum number of requests of an event.
const CHUNK: usize = 1000;

/// Responds with the events.
pub(super) fn stream(
    State(space): State<Arc<Space>>,
    space_url: &str,
) -> Sse<impl Stream<Item = Result<Event, Infallible>> + use<>> {
    let changes = space.state().changes.subscribe();
    let mut feed = Feed { space, changes, events: VecDeque::new() };
    feed.push("space", json!({ "url": space_url }));
    feed.push_all();
    Sse::new(stream::unfold(feed, |mut feed| async {
        let event = feed.next().await?;
        Some((Ok(event), feed))
    }))
}

/// The events of one page.
struct Feed {
    space: Arc<Space>,
    changes: Receiver<Change>,
    events: VecDeque<Event>,
}

impl Feed {
    /// The next event; `None` when the Space ends.
    async fn next(&mut self) -> Option<Event> {
        while self.events.is_empty() {
            match timeout(KEEP_ALIVE, self.changes.recv()).await {
                Ok(Err(RecvError::Closed)) => return None,
                Ok(first) => {
                    let changed = Changed::collect(first, &mut self.changes).await;
                    self.push_changed(&changed);
                }
                Err(_) => return Some(Event::default().comment("")),
            }
        }
        self.events.pop_front()
    }

    fn push_changed(&mut self, changed: &Changed) {
        if changed.everything {
            return self.push_all();
        }
        if !changed.requests.is_empty() {
            self.push("requests", lists::requests(&self.space, &changed.requests));
        }
        for (list, ids) in [
            (List::Things, &changed.things),
            (List::Callbacks, &changed.deliveries),
            (List::Faults, &changed.faults),
        ] {
            if !ids.is_empty() {
                self.push(list.name(), list.some(&self.space, ids));
            }
        }
    }

    /// Sends all entries, and an empty list for those that there are none of. The requests are sent
    /// in parts, so that the Space is not locked for long.
    fn push_all(&mut self) {
        self.push("reset", Value::Null);
        let mut last = 0;
        loop {
            let requests = lists::requests_after(&self.space, last, CHUNK);
            let newest = requests.last().and_then(|request| request["id"].as_u64());
            self.push("requests", requests);
            let Some(id) = newest else { break };
            last = id;
        }
        for list in List::ALL {
            self.push(list.name(), list.all(&self.space));
        }
    }

    fn push(&mut self, name: &str, data: impl Into<Value>) {
        self.events.push_back(Event::default().event(name).data(data.into().to_string()));
    }
}
