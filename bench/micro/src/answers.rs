//! Data from the platform: errors, redacted texts, webhooks.

use signalwire_core::Operation;
use std::hint::black_box;
use std::time::{Duration, SystemTime};

use signalwire_core::error::ApiError;
use signalwire_core::internal::call::RawResponse;
use signalwire_core::internal::error::ErrorContext;
use signalwire_core::webhooks::{Scheme, SigningKey, WebhookRequest, sign, verify};

use crate::Job;
use crate::inputs::{credentials, hostile, log, refusal};

const URL: &str = "https://hooks.example.com/calls?room=1";

pub fn read_api_error() -> Job {
    let operation = Operation::named("video.rooms.create").unwrap();
    let headers = [("content-type", "application/json"), ("x-request-id", "req-7")].into_iter().collect();
    let raw = RawResponse { status: 422, headers, body: refusal() };
    let redactor = credentials().redactor();
    Box::new(move || {
        let context = ErrorContext {
            operation,
            host: "example.signalwire.com",
            redactor: &redactor,
            timeout: Duration::from_secs(30),
            attempts: 1,
            maybe_delivered: false,
            is_outstanding: false,
        };
        drop(black_box(ApiError::read(&context, black_box(&raw), SystemTime::now())));
    })
}

pub fn redact_text() -> Job {
    let (redactor, text) = (credentials().redactor(), log());
    Box::new(move || drop(black_box(redactor.redact(black_box(&text)))))
}

/// If the time were not linear in the length of the text, this job would count several times as
/// much.
pub fn redact_hostile() -> Job {
    let (redactor, texts) = (credentials().redactor(), hostile());
    Box::new(move || {
        for text in &texts {
            drop(black_box(redactor.redact(black_box(text))));
        }
    })
}

/// A JSON request of 2.5 KB.
pub fn verify_webhook() -> Job {
    let key = SigningKey::parse(&format!("PSK_{}", "0123456789abcdef".repeat(2))).unwrap();
    let body = refusal();
    let signature = sign(&key, Scheme::HexSha256, &delivery(&body, None)).unwrap();
    Box::new(move || {
        let delivery = delivery(&body, Some(&signature));
        black_box(verify(&key, black_box(&delivery)).unwrap());
    })
}

fn delivery<'a>(body: &'a [u8], signature: Option<&'a str>) -> WebhookRequest<'a> {
    WebhookRequest::new(URL, body).signature_sha256(signature)
}
