//! The counts of a session as JSON.

use serde_json::json;
use signalwire_core::realtime::Stats;

/// The counts as JSON.
pub fn to_json(stats: &Stats) -> String {
    json!({
        "events": stats.events,
        "duplicates": stats.duplicates,
        "unwatched": stats.unwatched,
        "dropped": stats.dropped,
        "protocolViolations": stats.protocol_violations,
        "callsPassed": stats.calls_passed,
        "reconnects": stats.reconnects,
        "queuedEvents": stats.queued_events,
        "queuedBytes": stats.queued_bytes,
        "requestsInFlight": stats.requests_in_flight,
        "requestsWaiting": stats.requests_waiting,
        "liveCalls": stats.live_calls,
    })
    .to_string()
}
