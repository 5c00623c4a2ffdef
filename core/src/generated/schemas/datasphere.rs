// Generated from api/ by codegen/src/print/rust/schemas/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Schemas of requests of `datasphere`.

use crate::generated::schemas::public;
use crate::operations::schema::{Field, List, NumberRule, Object, Schema, StringRule, Union};

/// `Datasphere.DocumentCreatePageRequest`
pub(crate) static DATASPHERE_DOCUMENT_CREATE_PAGE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("url", Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE })),
        Field::optional("tags", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("chunking_strategy", Schema::Enum(&["page"])),
    ],
    ..Object::EMPTY
});

/// `Datasphere.DocumentCreateParagraphRequest`
pub(crate) static DATASPHERE_DOCUMENT_CREATE_PARAGRAPH_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("url", Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE })),
        Field::optional("tags", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("chunking_strategy", Schema::Enum(&["paragraph"])),
    ],
    ..Object::EMPTY
});

/// `Datasphere.DocumentCreateRequest`
pub(crate) static DATASPHERE_DOCUMENT_CREATE_REQUEST: Schema = Schema::Union(&Union {
    of: &[
        Schema::Ref(&DATASPHERE_DOCUMENT_CREATE_SENTENCE_REQUEST),
        Schema::Ref(&DATASPHERE_DOCUMENT_CREATE_SLIDING_REQUEST),
        Schema::Ref(&DATASPHERE_DOCUMENT_CREATE_PAGE_REQUEST),
        Schema::Ref(&DATASPHERE_DOCUMENT_CREATE_PARAGRAPH_REQUEST),
    ],
    tag: None,
});

/// `Datasphere.DocumentCreateSentenceRequest`
pub(crate) static DATASPHERE_DOCUMENT_CREATE_SENTENCE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("url", Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE })),
        Field::optional("tags", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("max_sentences_per_chunk", Schema::INTEGER),
        Field::optional("chunking_strategy", Schema::Enum(&["sentence"])),
        Field::optional("split_newlines", Schema::Boolean),
    ],
    ..Object::EMPTY
});

/// `Datasphere.DocumentCreateSlidingRequest`
pub(crate) static DATASPHERE_DOCUMENT_CREATE_SLIDING_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required("url", Schema::String(&StringRule { format: Some("uri"), ..StringRule::NONE })),
        Field::optional("tags", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("chunk_size", Schema::INTEGER),
        Field::optional("chunking_strategy", Schema::Enum(&["sliding"])),
        Field::optional("overlap_size", Schema::INTEGER),
    ],
    ..Object::EMPTY
});

/// `Datasphere.DocumentSearchRequest`
pub(crate) static DATASPHERE_DOCUMENT_SEARCH_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional("tags", Schema::List(&List::of(Schema::TEXT))),
        Field::optional("document_id", Schema::Ref(&public::UUID)),
        Field::required("query_string", Schema::TEXT),
        Field::optional(
            "distance",
            Schema::Number(&NumberRule {
                minimum: Some(0.0),
                maximum: Some(78.3836717690617),
                ..NumberRule::NONE
            }),
        ),
        Field::optional("count", Schema::Integer(&NumberRule { minimum: Some(1.0), ..NumberRule::NONE })),
        Field::optional("language", Schema::TEXT),
        Field::optional("pos_to_expand", Schema::List(&List::of(Schema::TEXT))),
        Field::optional(
            "max_synonyms",
            Schema::Integer(&NumberRule { minimum: Some(1.0), ..NumberRule::NONE }),
        ),
    ],
    ..Object::EMPTY
});

/// `Datasphere.DocumentUpdateRequest`
pub(crate) static DATASPHERE_DOCUMENT_UPDATE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[Field::required("tags", Schema::List(&List::of(Schema::TEXT)))],
    ..Object::EMPTY
});
