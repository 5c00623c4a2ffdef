//! Redacted secrets, and text that is not redacted.

mod false_positives;
mod findings;
mod properties;
#[cfg(feature = "server")]
mod redactor;
mod server;
mod shapes;

const UUID: &str = "7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e90";
const TOKEN: &str = "PT0123456789abcdef0123456789abcdef0123456789abcdef";
const LEGACY: &str = "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0u1V2w3X4y5";
const SIGNING_KEY: &str = "PSK_7TruNcSNTxp4zNrykMj4EPzF";
const JWS: &str =
    "eyJ0eXAiOiJWUlQiLCJhbGciOiJIUzUxMiJ9.eyJpYXQiOjE2MjIyNDAxNDUsImp0aSI6ImY5In0.c2lnbmF0dXJlLW9mLXRlc3Q";
const JWE: &str = "eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIiwidHlwIjoiU0FUIn0..MDEyMzQ1Njc4OWFi.\
                   Y2lwaGVydGV4dC1jaXBoZXJ0ZXh0LWNpcGhlcnRleHQ.dGFnLXRhZy10YWctdGFn";
