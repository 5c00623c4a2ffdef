// Generated from api/ by codegen/src/print/rust/operations.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Operations of `registry`.

use crate::generated::schemas::registry;
use crate::operations::schema::{Field, Schema, Union};
use crate::operations::{Auth, Body, Media, Method, Operation, Paging};

/// `POST /api/relay/rest/registry/beta/brands`
pub(crate) static BRANDS_CREATE: Operation = Operation {
    name: "registry.brands.create",
    method: Method::Post,
    path: "/api/relay/rest/registry/beta/brands",
    auth: Auth::Basic,
    scopes: &["messaging", "numbers"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Union(&Union {
            of: &[
                Schema::Ref(&registry::CREATE_MANAGED_BRAND_REQUEST),
                Schema::Ref(&registry::CREATE_CSP_BRAND_REQUEST),
            ],
            tag: None,
        }),
        command: None,
    }),
    paging: Paging::None,
};

/// `POST /api/relay/rest/registry/beta/brands/{id}/campaigns`
pub(crate) static BRANDS_CREATE_CAMPAIGN: Operation = Operation {
    name: "registry.brands.createCampaign",
    method: Method::Post,
    path: "/api/relay/rest/registry/beta/brands/{id}/campaigns",
    auth: Auth::Basic,
    scopes: &["messaging", "numbers"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Union(&Union {
            of: &[
                Schema::Ref(&registry::CREATE_MANAGED_CAMPAIGN_REQUEST),
                Schema::Ref(&registry::CREATE_PARTNER_CAMPAIGN_REQUEST),
            ],
            tag: None,
        }),
        command: None,
    }),
    paging: Paging::None,
};

/// `GET /api/relay/rest/registry/beta/brands/{id}`
pub(crate) static BRANDS_GET: Operation = Operation {
    name: "registry.brands.get",
    method: Method::Get,
    path: "/api/relay/rest/registry/beta/brands/{id}",
    auth: Auth::Basic,
    scopes: &["messaging", "numbers"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/relay/rest/registry/beta/brands`
pub(crate) static BRANDS_LIST: Operation = Operation {
    name: "registry.brands.list",
    method: Method::Get,
    path: "/api/relay/rest/registry/beta/brands",
    auth: Auth::Basic,
    scopes: &["messaging", "numbers"],
    query: &[
        Field::optional("filter_name", Schema::TEXT),
        Field::optional("filter_state", Schema::TEXT),
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `GET /api/relay/rest/registry/beta/brands/{id}/campaigns`
pub(crate) static BRANDS_LIST_CAMPAIGNS: Operation = Operation {
    name: "registry.brands.listCampaigns",
    method: Method::Get,
    path: "/api/relay/rest/registry/beta/brands/{id}/campaigns",
    auth: Auth::Basic,
    scopes: &["messaging", "numbers"],
    query: &[
        Field::optional("filter_name", Schema::TEXT),
        Field::optional("filter_state", Schema::TEXT),
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `POST /api/relay/rest/registry/beta/campaigns/{id}/orders`
pub(crate) static CAMPAIGNS_CREATE_ORDER: Operation = Operation {
    name: "registry.campaigns.createOrder",
    method: Method::Post,
    path: "/api/relay/rest/registry/beta/campaigns/{id}/orders",
    auth: Auth::Basic,
    scopes: &["messaging", "numbers"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: false,
        schema: Schema::Ref(&registry::CREATE_ORDER_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `GET /api/relay/rest/registry/beta/campaigns/{id}`
pub(crate) static CAMPAIGNS_GET: Operation = Operation {
    name: "registry.campaigns.get",
    method: Method::Get,
    path: "/api/relay/rest/registry/beta/campaigns/{id}",
    auth: Auth::Basic,
    scopes: &["messaging", "numbers"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/relay/rest/registry/beta/campaigns/{id}/numbers`
pub(crate) static CAMPAIGNS_LIST_NUMBERS: Operation = Operation {
    name: "registry.campaigns.listNumbers",
    method: Method::Get,
    path: "/api/relay/rest/registry/beta/campaigns/{id}/numbers",
    auth: Auth::Basic,
    scopes: &["messaging", "numbers"],
    query: &[
        Field::optional("filter_state", Schema::TEXT),
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `GET /api/relay/rest/registry/beta/campaigns/{id}/orders`
pub(crate) static CAMPAIGNS_LIST_ORDERS: Operation = Operation {
    name: "registry.campaigns.listOrders",
    method: Method::Get,
    path: "/api/relay/rest/registry/beta/campaigns/{id}/orders",
    auth: Auth::Basic,
    scopes: &["messaging", "numbers"],
    query: &[
        Field::optional("filter_state", Schema::TEXT),
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `PUT /api/relay/rest/registry/beta/campaigns/{id}`
pub(crate) static CAMPAIGNS_UPDATE: Operation = Operation {
    name: "registry.campaigns.update",
    method: Method::Put,
    path: "/api/relay/rest/registry/beta/campaigns/{id}",
    auth: Auth::Basic,
    scopes: &["messaging", "numbers"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: false,
        schema: Schema::Ref(&registry::UPDATE_CAMPAIGN_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/relay/rest/registry/beta/numbers/{id}`
pub(crate) static NUMBERS_DELETE: Operation = Operation {
    name: "registry.numbers.delete",
    method: Method::Delete,
    path: "/api/relay/rest/registry/beta/numbers/{id}",
    auth: Auth::Basic,
    scopes: &["messaging", "numbers"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/relay/rest/registry/beta/orders/{id}`
pub(crate) static ORDERS_GET: Operation = Operation {
    name: "registry.orders.get",
    method: Method::Get,
    path: "/api/relay/rest/registry/beta/orders/{id}",
    auth: Auth::Basic,
    scopes: &["messaging", "numbers"],
    query: &[],
    body: None,
    paging: Paging::None,
};
