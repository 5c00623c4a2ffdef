#![no_main]
#![allow(missing_docs, reason = "a program of cargo-fuzz")]
libfuzzer_sys::fuzz_target!(|input: &[u8]| signalwire_fuzz::envelopes::check(input));
