//! The deliveries of a sandbox.

use std::time::Duration;

use serde_json::Value;

use super::Space;

/// The list of deliveries.
pub async fn deliveries(space: &Space) -> Vec<Value> {
    space.control_api("GET", "deliveries", Value::Null).await.body.as_array().unwrap().clone()
}

/// Waits until this many deliveries have a response or an error.
pub async fn completed(space: &Space, count: usize) -> Vec<Value> {
    for _ in 0..500 {
        let all = deliveries(space).await;
        let is_done = |delivery: &&Value| !delivery["status"].is_null() || !delivery["error"].is_null();
        if all.iter().filter(is_done).count() >= count {
            return all;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("{:?}", deliveries(space).await);
}
