//! Searches the memory of the process after its signing key is dropped. In a separate file with one
//! test, because nothing else may run.
#![cfg(all(feature = "webhooks", target_os = "linux"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "it/support/memory.rs"]
mod memory;

use memory::count_copies;
use signalwire_core::webhooks::{Scheme, SigningKey, WebhookRequest, sign, verify};

/// A constant is in read-only memory, which is not searched.
const KEY: &str = "PSK_0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWX";

#[test]
fn stores_a_key_once_and_wipes_it() {
    assert_eq!(count_copies(KEY.as_bytes()), 0);
    let key = SigningKey::parse(KEY).unwrap();
    let clone = key.clone();
    assert_eq!(count_copies(KEY.as_bytes()), 1);
    for scheme in Scheme::ALL {
        let delivery = WebhookRequest::new("https://example.com/", b"a=1");
        let signature = sign(&key, scheme, &delivery).unwrap();
        let signed = match scheme {
            Scheme::HexSha256 => delivery.signature_sha256(signature.as_str()),
            Scheme::HexSha1 | Scheme::Compat => delivery.signature(signature.as_str()),
            _ => panic!("a scheme without a header: {scheme:?}"),
        };
        assert_eq!(verify(&clone, &signed), Ok(scheme));
    }
    drop((key, clone));
    assert_eq!(count_copies(KEY.as_bytes()), 0);
}
