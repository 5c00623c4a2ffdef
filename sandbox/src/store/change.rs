//! Changes of resources, from which the relay makes events.

use super::Attributes;

/// A change of a modelled resource.
pub(crate) struct Change {
    /// The collection of the resource.
    pub collection: &'static str,
    /// What happened: `call.created`, `calling.play`, `member.joined`.
    pub name: String,
    /// The attributes of the resource after the change.
    pub attributes: Attributes,
    /// The parameters of a command.
    pub input: Attributes,
}
