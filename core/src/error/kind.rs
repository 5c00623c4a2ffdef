//! The kinds of errors.

use crate::string_enum::string_enum;

string_enum! {
    /// The kind of an [`Error`](super::Error): the name of its variant. It compares with strings,
    /// and is a string in JSON.
    #[derive(Default)]
    pub enum ErrorKind {
        /// The client cannot be built, or lacks a credential.
        #[default]
        Config = "config",
        /// The arguments are invalid.
        Validation = "validation",
        /// The server responded with an error status.
        Api = "api",
        /// No complete response was received.
        Network = "network",
        /// A timeout elapsed.
        Timeout = "timeout",
        /// The caller cancelled the call.
        Abort = "abort",
        /// The response cannot be decoded.
        Decode = "decode",
    }
}
