// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Typed methods, one module per family.

#[cfg(feature = "models-addresses")]
pub mod addresses;
#[cfg(feature = "models-ai")]
pub mod ai;
#[cfg(feature = "models-calling")]
pub mod calling;
#[cfg(feature = "models-chat")]
pub mod chat;
#[cfg(feature = "models-compat")]
pub mod compat;
#[cfg(feature = "models-datasphere")]
pub mod datasphere;
#[cfg(feature = "models-domain-applications")]
pub mod domain_applications;
#[cfg(feature = "models-fabric")]
pub mod fabric;
#[cfg(feature = "models-imported-numbers")]
pub mod imported_numbers;
#[cfg(feature = "models-logs")]
pub mod logs;
#[cfg(feature = "models-lookup")]
pub mod lookup;
#[cfg(feature = "models-messaging")]
pub mod messaging;
#[cfg(feature = "models-mfa")]
pub mod mfa;
#[cfg(feature = "models-number-groups")]
pub mod number_groups;
#[cfg(feature = "models-phone-numbers")]
pub mod phone_numbers;
#[cfg(feature = "models-project")]
pub mod project;
#[cfg(feature = "models-projects")]
pub mod projects;
#[cfg(feature = "models-pubsub")]
pub mod pubsub;
#[cfg(feature = "models-queues")]
pub mod queues;
#[cfg(feature = "models-recordings")]
pub mod recordings;
#[cfg(feature = "models-registry")]
pub mod registry;
#[cfg(feature = "models-short-codes")]
pub mod short_codes;
#[cfg(feature = "models-sip-endpoints")]
pub mod sip_endpoints;
#[cfg(feature = "models-sip-profile")]
pub mod sip_profile;
#[cfg(feature = "models-verified-callers")]
pub mod verified_callers;
#[cfg(feature = "models-video")]
pub mod video;

use crate::client::Client;

impl Client {
    /// Methods of `addresses`.
    #[cfg(feature = "models-addresses")]
    pub fn addresses(&self) -> addresses::Addresses<'_> {
        addresses::Addresses(self)
    }

    /// Methods of `ai`.
    #[cfg(feature = "models-ai")]
    pub fn ai(&self) -> ai::Ai<'_> {
        ai::Ai(self)
    }

    /// Methods of `calling`.
    #[cfg(feature = "models-calling")]
    pub fn calling(&self) -> calling::Calling<'_> {
        calling::Calling(self)
    }

    /// Methods of `chat`.
    #[cfg(feature = "models-chat")]
    pub fn chat(&self) -> chat::Chat<'_> {
        chat::Chat(self)
    }

    /// Methods of `compat`.
    #[cfg(feature = "models-compat")]
    pub fn compat(&self) -> compat::Compat<'_> {
        compat::Compat(self)
    }

    /// Methods of `datasphere`.
    #[cfg(feature = "models-datasphere")]
    pub fn datasphere(&self) -> datasphere::Datasphere<'_> {
        datasphere::Datasphere(self)
    }

    /// Methods of `domainApplications`.
    #[cfg(feature = "models-domain-applications")]
    pub fn domain_applications(&self) -> domain_applications::DomainApplications<'_> {
        domain_applications::DomainApplications(self)
    }

    /// Methods of `fabric`.
    #[cfg(feature = "models-fabric")]
    pub fn fabric(&self) -> fabric::Fabric<'_> {
        fabric::Fabric(self)
    }

    /// Methods of `importedNumbers`.
    #[cfg(feature = "models-imported-numbers")]
    pub fn imported_numbers(&self) -> imported_numbers::ImportedNumbers<'_> {
        imported_numbers::ImportedNumbers(self)
    }

    /// Methods of `logs`.
    #[cfg(feature = "models-logs")]
    pub fn logs(&self) -> logs::Logs<'_> {
        logs::Logs(self)
    }

    /// Methods of `lookup`.
    #[cfg(feature = "models-lookup")]
    pub fn lookup(&self) -> lookup::Lookup<'_> {
        lookup::Lookup(self)
    }

    /// Methods of `messaging`.
    #[cfg(feature = "models-messaging")]
    pub fn messaging(&self) -> messaging::Messaging<'_> {
        messaging::Messaging(self)
    }

    /// Methods of `mfa`.
    #[cfg(feature = "models-mfa")]
    pub fn mfa(&self) -> mfa::Mfa<'_> {
        mfa::Mfa(self)
    }

    /// Methods of `numberGroups`.
    #[cfg(feature = "models-number-groups")]
    pub fn number_groups(&self) -> number_groups::NumberGroups<'_> {
        number_groups::NumberGroups(self)
    }

    /// Methods of `phoneNumbers`.
    #[cfg(feature = "models-phone-numbers")]
    pub fn phone_numbers(&self) -> phone_numbers::PhoneNumbers<'_> {
        phone_numbers::PhoneNumbers(self)
    }

    /// Methods of `project`.
    #[cfg(feature = "models-project")]
    pub fn project(&self) -> project::Project<'_> {
        project::Project(self)
    }

    /// Methods of `projects`.
    #[cfg(feature = "models-projects")]
    pub fn projects(&self) -> projects::Projects<'_> {
        projects::Projects(self)
    }

    /// Methods of `pubsub`.
    #[cfg(feature = "models-pubsub")]
    pub fn pubsub(&self) -> pubsub::Pubsub<'_> {
        pubsub::Pubsub(self)
    }

    /// Methods of `queues`.
    #[cfg(feature = "models-queues")]
    pub fn queues(&self) -> queues::Queues<'_> {
        queues::Queues(self)
    }

    /// Methods of `recordings`.
    #[cfg(feature = "models-recordings")]
    pub fn recordings(&self) -> recordings::Recordings<'_> {
        recordings::Recordings(self)
    }

    /// Methods of `registry`.
    #[cfg(feature = "models-registry")]
    pub fn registry(&self) -> registry::Registry<'_> {
        registry::Registry(self)
    }

    /// Methods of `shortCodes`.
    #[cfg(feature = "models-short-codes")]
    pub fn short_codes(&self) -> short_codes::ShortCodes<'_> {
        short_codes::ShortCodes(self)
    }

    /// Methods of `sipEndpoints`.
    #[cfg(feature = "models-sip-endpoints")]
    pub fn sip_endpoints(&self) -> sip_endpoints::SipEndpoints<'_> {
        sip_endpoints::SipEndpoints(self)
    }

    /// Methods of `sipProfile`.
    #[cfg(feature = "models-sip-profile")]
    pub fn sip_profile(&self) -> sip_profile::SipProfile<'_> {
        sip_profile::SipProfile(self)
    }

    /// Methods of `verifiedCallers`.
    #[cfg(feature = "models-verified-callers")]
    pub fn verified_callers(&self) -> verified_callers::VerifiedCallers<'_> {
        verified_callers::VerifiedCallers(self)
    }

    /// Methods of `video`.
    #[cfg(feature = "models-video")]
    pub fn video(&self) -> video::Video<'_> {
        video::Video(self)
    }
}
