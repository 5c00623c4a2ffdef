// Generated from api/ by codegen/src/print/rust/schemas/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Schemas of requests of `sip_profile`.

use crate::operations::schema::{Field, List, Object, Schema};

/// `UpdateSipProfileRequest`
pub(crate) static UPDATE_SIP_PROFILE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("domain_identifier", Schema::TEXT),
        Field::optional("default_codecs", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("default_ciphers", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("default_encryption", Schema::Enum(&["required", "optional"])),
        Field::optional("default_send_as", Schema::TEXT),
    ],
    ..Object::EMPTY
});
