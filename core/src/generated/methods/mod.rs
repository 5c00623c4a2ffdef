// Generated from api/ by codegen/src/print/rust_methods.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Typed methods, one module per family.

pub mod addresses;
pub mod ai;
pub mod calling;
pub mod chat;
pub mod compat;
pub mod datasphere;
pub mod domain_applications;
pub mod fabric;
pub mod imported_numbers;
pub mod logs;
pub mod lookup;
pub mod messaging;
pub mod mfa;
pub mod number_groups;
pub mod phone_numbers;
pub mod project;
pub mod projects;
pub mod pubsub;
pub mod queues;
pub mod recordings;
pub mod registry;
pub mod short_codes;
pub mod sip_endpoints;
pub mod sip_profile;
pub mod verified_callers;
pub mod video;

use crate::client::Client;
use crate::typed::Caller;

impl Client {
    /// Methods of `addresses`.
    pub fn addresses(&self) -> addresses::Addresses<'_> {
        addresses::Addresses(Caller::new(self))
    }

    /// Methods of `ai`.
    pub fn ai(&self) -> ai::Ai<'_> {
        ai::Ai(Caller::new(self))
    }

    /// Methods of `calling`.
    pub fn calling(&self) -> calling::Calling<'_> {
        calling::Calling(Caller::new(self))
    }

    /// Methods of `chat`.
    pub fn chat(&self) -> chat::Chat<'_> {
        chat::Chat(Caller::new(self))
    }

    /// Methods of `compat`.
    pub fn compat(&self) -> compat::Compat<'_> {
        compat::Compat(Caller::new(self))
    }

    /// Methods of `datasphere`.
    pub fn datasphere(&self) -> datasphere::Datasphere<'_> {
        datasphere::Datasphere(Caller::new(self))
    }

    /// Methods of `domainApplications`.
    pub fn domain_applications(&self) -> domain_applications::DomainApplications<'_> {
        domain_applications::DomainApplications(Caller::new(self))
    }

    /// Methods of `fabric`.
    pub fn fabric(&self) -> fabric::Fabric<'_> {
        fabric::Fabric(Caller::new(self))
    }

    /// Methods of `importedNumbers`.
    pub fn imported_numbers(&self) -> imported_numbers::ImportedNumbers<'_> {
        imported_numbers::ImportedNumbers(Caller::new(self))
    }

    /// Methods of `logs`.
    pub fn logs(&self) -> logs::Logs<'_> {
        logs::Logs(Caller::new(self))
    }

    /// Methods of `lookup`.
    pub fn lookup(&self) -> lookup::Lookup<'_> {
        lookup::Lookup(Caller::new(self))
    }

    /// Methods of `messaging`.
    pub fn messaging(&self) -> messaging::Messaging<'_> {
        messaging::Messaging(Caller::new(self))
    }

    /// Methods of `mfa`.
    pub fn mfa(&self) -> mfa::Mfa<'_> {
        mfa::Mfa(Caller::new(self))
    }

    /// Methods of `numberGroups`.
    pub fn number_groups(&self) -> number_groups::NumberGroups<'_> {
        number_groups::NumberGroups(Caller::new(self))
    }

    /// Methods of `phoneNumbers`.
    pub fn phone_numbers(&self) -> phone_numbers::PhoneNumbers<'_> {
        phone_numbers::PhoneNumbers(Caller::new(self))
    }

    /// Methods of `project`.
    pub fn project(&self) -> project::Project<'_> {
        project::Project(Caller::new(self))
    }

    /// Methods of `projects`.
    pub fn projects(&self) -> projects::Projects<'_> {
        projects::Projects(Caller::new(self))
    }

    /// Methods of `pubsub`.
    pub fn pubsub(&self) -> pubsub::Pubsub<'_> {
        pubsub::Pubsub(Caller::new(self))
    }

    /// Methods of `queues`.
    pub fn queues(&self) -> queues::Queues<'_> {
        queues::Queues(Caller::new(self))
    }

    /// Methods of `recordings`.
    pub fn recordings(&self) -> recordings::Recordings<'_> {
        recordings::Recordings(Caller::new(self))
    }

    /// Methods of `registry`.
    pub fn registry(&self) -> registry::Registry<'_> {
        registry::Registry(Caller::new(self))
    }

    /// Methods of `shortCodes`.
    pub fn short_codes(&self) -> short_codes::ShortCodes<'_> {
        short_codes::ShortCodes(Caller::new(self))
    }

    /// Methods of `sipEndpoints`.
    pub fn sip_endpoints(&self) -> sip_endpoints::SipEndpoints<'_> {
        sip_endpoints::SipEndpoints(Caller::new(self))
    }

    /// Methods of `sipProfile`.
    pub fn sip_profile(&self) -> sip_profile::SipProfile<'_> {
        sip_profile::SipProfile(Caller::new(self))
    }

    /// Methods of `verifiedCallers`.
    pub fn verified_callers(&self) -> verified_callers::VerifiedCallers<'_> {
        verified_callers::VerifiedCallers(Caller::new(self))
    }

    /// Methods of `video`.
    pub fn video(&self) -> video::Video<'_> {
        video::Video(Caller::new(self))
    }
}
