//! What is left in the memory of a process once its signing key is dropped. A file of its own, with
//! one test: nothing else may run.
#![cfg(all(feature = "webhooks", target_os = "linux"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "support/memory.rs"]
mod memory;

use memory::count_copies;
use signalwire_core::webhooks::{Scheme, SigningKey, WebhookRequest, sign, verify};

/// A constant stands in memory that is not writable, which is not searched.
const KEY: &str = "PSK_0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWX";

#[test]
fn holds_a_key_once_and_leaves_nothing_of_it() {
    assert_eq!(count_copies(KEY.as_bytes()), 0);
    let key = SigningKey::parse(KEY).unwrap();
    let clone = key.clone();
    assert_eq!(count_copies(KEY.as_bytes()), 1);
    for scheme in Scheme::ALL {
        let delivery =
            WebhookRequest { url: "https://example.com/", body: b"a=1", ..WebhookRequest::default() };
        let signature = sign(&key, scheme, &delivery).unwrap();
        let signed = match scheme {
            Scheme::HexSha256 => WebhookRequest { signature_sha256: Some(&signature), ..delivery },
            Scheme::HexSha1 | Scheme::Compat => WebhookRequest { signature: Some(&signature), ..delivery },
            _ => panic!("a scheme without a header: {scheme:?}"),
        };
        assert_eq!(verify(&clone, &signed), Ok(scheme));
    }
    drop((key, clone));
    assert_eq!(count_copies(KEY.as_bytes()), 0);
}
