// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `registry`.

use signalwire_models::registry;

use crate::error::Error;
use crate::generated::operations;
use crate::request::args::RequestOptions;
use crate::typed::{Input, Page, ScopedClient};

/// Methods of `registry`.
#[derive(Clone, Copy, Debug)]
pub struct Registry<'a>(pub(super) ScopedClient<'a>);

impl<'a> Registry<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Methods of `registry.brands`.
    pub fn brands(self) -> Brands<'a> {
        Brands(self.0)
    }

    /// Methods of `registry.campaigns`.
    pub fn campaigns(self) -> Campaigns<'a> {
        Campaigns(self.0)
    }

    /// Methods of `registry.numbers`.
    pub fn numbers(self) -> Numbers<'a> {
        Numbers(self.0)
    }

    /// Methods of `registry.orders`.
    pub fn orders(self) -> Orders<'a> {
        Orders(self.0)
    }
}

/// Methods of `registry.brands`.
#[derive(Clone, Copy, Debug)]
pub struct Brands<'a>(pub(super) ScopedClient<'a>);

impl<'a> Brands<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Registers a brand for messaging in the US (10DLC), or imports one that a campaign service
    /// provider registered.
    ///
    /// `POST /api/relay/rest/registry/beta/brands`. Requires one of the scopes `messaging`,
    /// `numbers`.
    pub async fn create(
        self,
        body: &registry::BrandsCreateRequest,
    ) -> Result<registry::BrandResponse, Error> {
        self.0.one(&operations::registry::BRANDS_CREATE, &[], Input::body(body)).await
    }

    /// Registers a campaign of a brand: what its messages are about, with samples.
    ///
    /// `POST /api/relay/rest/registry/beta/brands/{id}/campaigns`. Requires one of the scopes
    /// `messaging`, `numbers`.
    pub async fn create_campaign(
        self,
        id: &str,
        body: &registry::BrandsCreateCampaignRequest,
    ) -> Result<registry::CampaignResponse, Error> {
        self.0.one(&operations::registry::BRANDS_CREATE_CAMPAIGN, &[id], Input::body(body)).await
    }

    /// Reads one brand and the state of its registration.
    ///
    /// `GET /api/relay/rest/registry/beta/brands/{id}`. Requires one of the scopes `messaging`,
    /// `numbers`.
    pub async fn get(self, id: &str) -> Result<registry::BrandResponse, Error> {
        self.0.one(&operations::registry::BRANDS_GET, &[id], Input::none()).await
    }

    /// Lists the brands that are registered for messaging in the US (10DLC); they can be filtered
    /// by name and state.
    ///
    /// `GET /api/relay/rest/registry/beta/brands`. Requires one of the scopes `messaging`,
    /// `numbers`.
    pub async fn list(self, query: &registry::ListBrands) -> Result<Page<registry::Brand>, Error> {
        self.0.page(&operations::registry::BRANDS_LIST, &[], Input::query(query)).await
    }

    /// Lists the campaigns of a brand; they can be filtered by name and state.
    ///
    /// `GET /api/relay/rest/registry/beta/brands/{id}/campaigns`. Requires one of the scopes
    /// `messaging`, `numbers`.
    pub async fn list_campaigns(
        self,
        id: &str,
        query: &registry::ListBrandCampaigns,
    ) -> Result<Page<registry::Campaign>, Error> {
        self.0.page(&operations::registry::BRANDS_LIST_CAMPAIGNS, &[id], Input::query(query)).await
    }
}

/// Methods of `registry.campaigns`.
#[derive(Clone, Copy, Debug)]
pub struct Campaigns<'a>(pub(super) ScopedClient<'a>);

impl<'a> Campaigns<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Orders that phone numbers be assigned to a campaign; the order is carried out after this
    /// call.
    ///
    /// `POST /api/relay/rest/registry/beta/campaigns/{id}/orders`. Requires one of the scopes
    /// `messaging`, `numbers`.
    pub async fn create_order(
        self,
        id: &str,
        body: &registry::CreateOrderRequest,
    ) -> Result<registry::OrderResponse, Error> {
        self.0.one(&operations::registry::CAMPAIGNS_CREATE_ORDER, &[id], Input::body(body)).await
    }

    /// Reads one campaign and the state of its registration.
    ///
    /// `GET /api/relay/rest/registry/beta/campaigns/{id}`. Requires one of the scopes `messaging`,
    /// `numbers`.
    pub async fn get(self, id: &str) -> Result<registry::CampaignResponse, Error> {
        self.0.one(&operations::registry::CAMPAIGNS_GET, &[id], Input::none()).await
    }

    /// Lists the phone numbers that are assigned to a campaign.
    ///
    /// `GET /api/relay/rest/registry/beta/campaigns/{id}/numbers`. Requires one of the scopes
    /// `messaging`, `numbers`.
    pub async fn list_numbers(
        self,
        id: &str,
        query: &registry::ListCampaignNumbers,
    ) -> Result<Page<registry::AssignedNumber>, Error> {
        self.0.page(&operations::registry::CAMPAIGNS_LIST_NUMBERS, &[id], Input::query(query)).await
    }

    /// Lists the orders that assign phone numbers to a campaign.
    ///
    /// `GET /api/relay/rest/registry/beta/campaigns/{id}/orders`. Requires one of the scopes
    /// `messaging`, `numbers`.
    pub async fn list_orders(
        self,
        id: &str,
        query: &registry::ListCampaignOrders,
    ) -> Result<Page<registry::Order>, Error> {
        self.0.page(&operations::registry::CAMPAIGNS_LIST_ORDERS, &[id], Input::query(query)).await
    }

    /// Renames a campaign.
    ///
    /// `PUT /api/relay/rest/registry/beta/campaigns/{id}`. Requires one of the scopes `messaging`,
    /// `numbers`.
    pub async fn update(
        self,
        id: &str,
        body: &registry::UpdateCampaignRequest,
    ) -> Result<registry::CampaignResponse, Error> {
        self.0.one(&operations::registry::CAMPAIGNS_UPDATE, &[id], Input::body(body)).await
    }
}

/// Methods of `registry.numbers`.
#[derive(Clone, Copy, Debug)]
pub struct Numbers<'a>(pub(super) ScopedClient<'a>);

impl<'a> Numbers<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Takes a phone number out of its campaign.
    ///
    /// `DELETE /api/relay/rest/registry/beta/numbers/{id}`. Requires one of the scopes `messaging`,
    /// `numbers`.
    pub async fn delete(self, id: &str) -> Result<(), Error> {
        self.0.nothing(&operations::registry::NUMBERS_DELETE, &[id], Input::none()).await
    }
}

/// Methods of `registry.orders`.
#[derive(Clone, Copy, Debug)]
pub struct Orders<'a>(pub(super) ScopedClient<'a>);

impl<'a> Orders<'a> {
    /// Applies these options to each call.
    #[must_use]
    pub fn with_options(self, options: &'a RequestOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Reads one order of phone numbers for a campaign, and how far it has come.
    ///
    /// `GET /api/relay/rest/registry/beta/orders/{id}`. Requires one of the scopes `messaging`,
    /// `numbers`.
    pub async fn get(self, id: &str) -> Result<registry::OrderResponse, Error> {
        self.0.one(&operations::registry::ORDERS_GET, &[id], Input::none()).await
    }
}
