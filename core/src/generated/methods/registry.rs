// Generated from api/ by codegen/src/print/rust/methods/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods of `registry`.

use signalwire_models::registry;

use crate::client::Client;
use crate::generated::operations;
use crate::typed::{Input, Page, RequestBuilder};

/// Methods of `registry`.
///
/// ```no_run
/// # async fn run(client: &signalwire_core::Client) -> Result<(), signalwire_core::Error> {
/// use signalwire_core::models::registry::ListBrands;
///
/// let mut items = client.registry().brands().list(&ListBrands::default()).items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Registry<'a>(pub(super) &'a Client);

impl<'a> Registry<'a> {
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
pub struct Brands<'a>(pub(super) &'a Client);

impl Brands<'_> {
    /// Registers a brand for messaging in the US (10DLC), or imports one that a campaign service
    /// provider registered.
    ///
    /// `POST /api/relay/rest/registry/beta/brands`. Requires one of the scopes `messaging`,
    /// `numbers`.
    #[inline]
    pub fn create(
        self,
        body: impl Into<registry::BrandsCreateRequest>,
    ) -> RequestBuilder<registry::BrandResponse> {
        RequestBuilder::value(self.0, &operations::registry::BRANDS_CREATE, &[], Input::body(&body.into()))
    }

    /// Registers a campaign of a brand: what its messages are about, with samples.
    ///
    /// `POST /api/relay/rest/registry/beta/brands/{id}/campaigns`. Requires one of the scopes
    /// `messaging`, `numbers`.
    #[inline]
    pub fn create_campaign(
        self,
        id: &str,
        body: impl Into<registry::BrandsCreateCampaignRequest>,
    ) -> RequestBuilder<registry::CampaignResponse> {
        RequestBuilder::value(
            self.0,
            &operations::registry::BRANDS_CREATE_CAMPAIGN,
            &[id],
            Input::body(&body.into()),
        )
    }

    /// Reads one brand and the state of its registration.
    ///
    /// `GET /api/relay/rest/registry/beta/brands/{id}`. Requires one of the scopes `messaging`,
    /// `numbers`.
    #[inline]
    pub fn get(self, id: &str) -> RequestBuilder<registry::BrandResponse> {
        RequestBuilder::value(self.0, &operations::registry::BRANDS_GET, &[id], Input::none())
    }

    /// Lists the brands that are registered for messaging in the US (10DLC); they can be filtered
    /// by name and state.
    ///
    /// `GET /api/relay/rest/registry/beta/brands`. Requires one of the scopes `messaging`,
    /// `numbers`.
    #[inline]
    pub fn list(self, query: &registry::ListBrands) -> RequestBuilder<Page<registry::Brand>> {
        RequestBuilder::page(self.0, &operations::registry::BRANDS_LIST, &[], Input::query(query))
    }

    /// Lists the campaigns of a brand; they can be filtered by name and state.
    ///
    /// `GET /api/relay/rest/registry/beta/brands/{id}/campaigns`. Requires one of the scopes
    /// `messaging`, `numbers`.
    #[inline]
    pub fn list_campaigns(
        self,
        id: &str,
        query: &registry::ListBrandCampaigns,
    ) -> RequestBuilder<Page<registry::Campaign>> {
        RequestBuilder::page(self.0, &operations::registry::BRANDS_LIST_CAMPAIGNS, &[id], Input::query(query))
    }
}

/// Methods of `registry.campaigns`.
#[derive(Clone, Copy, Debug)]
pub struct Campaigns<'a>(pub(super) &'a Client);

impl Campaigns<'_> {
    /// Orders that phone numbers be assigned to a campaign; the order is carried out after this
    /// call.
    ///
    /// `POST /api/relay/rest/registry/beta/campaigns/{id}/orders`. Requires one of the scopes
    /// `messaging`, `numbers`.
    #[inline]
    pub fn create_order(
        self,
        id: &str,
        body: &registry::CreateOrderRequest,
    ) -> RequestBuilder<registry::OrderResponse> {
        RequestBuilder::value(self.0, &operations::registry::CAMPAIGNS_CREATE_ORDER, &[id], Input::body(body))
    }

    /// Reads one campaign and the state of its registration.
    ///
    /// `GET /api/relay/rest/registry/beta/campaigns/{id}`. Requires one of the scopes `messaging`,
    /// `numbers`.
    #[inline]
    pub fn get(self, id: &str) -> RequestBuilder<registry::CampaignResponse> {
        RequestBuilder::value(self.0, &operations::registry::CAMPAIGNS_GET, &[id], Input::none())
    }

    /// Lists the phone numbers that are assigned to a campaign.
    ///
    /// `GET /api/relay/rest/registry/beta/campaigns/{id}/numbers`. Requires one of the scopes
    /// `messaging`, `numbers`.
    #[inline]
    pub fn list_numbers(
        self,
        id: &str,
        query: &registry::ListCampaignNumbers,
    ) -> RequestBuilder<Page<registry::AssignedNumber>> {
        RequestBuilder::page(
            self.0,
            &operations::registry::CAMPAIGNS_LIST_NUMBERS,
            &[id],
            Input::query(query),
        )
    }

    /// Lists the orders that assign phone numbers to a campaign.
    ///
    /// `GET /api/relay/rest/registry/beta/campaigns/{id}/orders`. Requires one of the scopes
    /// `messaging`, `numbers`.
    #[inline]
    pub fn list_orders(
        self,
        id: &str,
        query: &registry::ListCampaignOrders,
    ) -> RequestBuilder<Page<registry::Order>> {
        RequestBuilder::page(self.0, &operations::registry::CAMPAIGNS_LIST_ORDERS, &[id], Input::query(query))
    }

    /// Renames a campaign.
    ///
    /// `PUT /api/relay/rest/registry/beta/campaigns/{id}`. Requires one of the scopes `messaging`,
    /// `numbers`.
    #[inline]
    pub fn update(
        self,
        id: &str,
        body: &registry::UpdateCampaignRequest,
    ) -> RequestBuilder<registry::CampaignResponse> {
        RequestBuilder::value(self.0, &operations::registry::CAMPAIGNS_UPDATE, &[id], Input::body(body))
    }
}

/// Methods of `registry.numbers`.
#[derive(Clone, Copy, Debug)]
pub struct Numbers<'a>(pub(super) &'a Client);

impl Numbers<'_> {
    /// Takes a phone number out of its campaign.
    ///
    /// `DELETE /api/relay/rest/registry/beta/numbers/{id}`. Requires one of the scopes `messaging`,
    /// `numbers`.
    #[inline]
    pub fn delete(self, id: &str) -> RequestBuilder<()> {
        RequestBuilder::nothing(self.0, &operations::registry::NUMBERS_DELETE, &[id], Input::none())
    }
}

/// Methods of `registry.orders`.
#[derive(Clone, Copy, Debug)]
pub struct Orders<'a>(pub(super) &'a Client);

impl Orders<'_> {
    /// Reads one order of phone numbers for a campaign, and how far it has come.
    ///
    /// `GET /api/relay/rest/registry/beta/orders/{id}`. Requires one of the scopes `messaging`,
    /// `numbers`.
    #[inline]
    pub fn get(self, id: &str) -> RequestBuilder<registry::OrderResponse> {
        RequestBuilder::value(self.0, &operations::registry::ORDERS_GET, &[id], Input::none())
    }
}
