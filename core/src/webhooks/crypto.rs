//! HMAC and hashes of ring or AWS-LC, whose interfaces are equal. Both compare in constant time.

#[cfg(all(feature = "aws-lc-rs", not(feature = "ring")))]
pub(super) use aws_lc_rs::{digest, hmac};
#[cfg(feature = "ring")]
pub(super) use ring::{digest, hmac};

#[cfg(not(any(feature = "ring", feature = "aws-lc-rs")))]
compile_error!("the feature `webhooks` of signalwire-core requires the feature `ring` or `aws-lc-rs`");
