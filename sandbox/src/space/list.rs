//! Lists, in both paging styles.

use std::borrow::Cow;

use serde_json::{Map, Value, json};
use signalwire_api::{Paging, Type};

use super::collection_ref::CollectionRef;
use super::routed_request::RoutedRequest;
use super::{Space, State};
use crate::api_error::ApiError;
use crate::store::{Attributes, Item, Page, matches_filter};
use crate::table::Listing;
use signalwire_api::{Completeness, ExampleBuilder};

impl Space {
    /// A page of the collection at the path, oldest item first.
    pub(super) fn list(
        &self,
        state: &State,
        request: &RoutedRequest<'_>,
        listing: &Listing,
    ) -> Result<Value, ApiError> {
        let items = state.store.list(&request.raw.path, listing.includes_nested);
        let fitting: Vec<_> = items.filter(|item| passes_filters(request, &item.attributes)).collect();
        self.page(request, listing, Completeness::Full, &fitting, |item| Cow::Borrowed(&item.attributes))
    }

    /// A page of a collection of modelled resources. Filters compare the wire format.
    pub(super) fn list_modelled(
        &self,
        state: &State,
        request: &RoutedRequest<'_>,
        collection: &CollectionRef,
        listing: &Listing,
    ) -> Result<Value, ApiError> {
        let filtered = filters(request).next().is_some();
        let fits = |item: &&Item| !filtered || passes_filters(request, &collection.encode(&item.attributes));
        let items =
            state.store.list(collection.model.collection, false).filter(|item| collection.contains(item));
        let mut fitting: Vec<_> = items.filter(fits).collect();
        if collection.view.newest_first {
            fitting.reverse();
        }
        self.page(request, listing, Completeness::Known, &fitting, |item| {
            Cow::Owned(collection.encode(&item.attributes))
        })
    }

    fn page<'i>(
        &self,
        request: &RoutedRequest<'_>,
        listing: &Listing,
        completeness: Completeness,
        items: &[&'i Item],
        show: impl Fn(&'i Item) -> Cow<'i, Attributes>,
    ) -> Result<Value, ApiError> {
        let page = Page::read(&request.query).map_err(|error| ApiError::not_issued(error.0))?;
        let examples = ExampleBuilder { api: &self.table.api, completeness };
        let shown = items.iter().skip(page.start).take(page.size);
        let shown: Vec<_> = shown.map(|item| examples.build(&listing.items, &show(item))).collect();
        let response = self.wrap(request, listing, &page, items.len(), &shown);
        Ok(if listing.wrapped { json!([response]) } else { response })
    }

    /// The fields that contain the items. The media of faxes are in 2 fields, with an old and a new
    /// name.
    fn same_lists(&self, kind: &Type, listing: &Listing) -> Vec<String> {
        let api = &self.table.api;
        let items =
            |kind: &Type| matches!(api.resolve(kind), Type::List(list) if list.items == listing.items);
        let fields = api.object(kind).map(|object| object.fields).unwrap_or_default();
        fields.into_iter().filter(|(_, field)| items(&field.kind)).map(|(name, _)| name).collect()
    }

    /// Builds the page around the items. The links are added last, because the type of one list
    /// requires `next` on the last page.
    fn wrap(
        &self,
        request: &RoutedRequest<'_>,
        listing: &Listing,
        page: &Page,
        total: usize,
        shown: &[Value],
    ) -> Value {
        let api = &self.table.api;
        let compatible = matches!(listing.paging, Paging::NextPageUri(_));
        let link = |page: &Page| page.link(&request.raw.path, &request.raw.query, compatible);
        let mut attributes = if compatible { page_uris(page, total, link) } else { Map::new() };
        attributes.insert("items_count".into(), total.into());
        let kind = request.route.operation.response.as_ref().map(|kind| match api.resolve(kind) {
            Type::List(list) if listing.wrapped => &list.items,
            _ => kind,
        });
        let mut response = kind.map_or(Value::Null, |kind| {
            ExampleBuilder { api, completeness: Completeness::Minimal }.build(kind, &attributes)
        });
        for field in kind.map(|kind| self.same_lists(kind, listing)).unwrap_or_default() {
            response[field] = shown.to_vec().into();
        }
        if listing.paging == Paging::Links {
            response["links"] = links(page, total, link);
        }
        response
    }
}

/// The filters: every parameter that is not a paging parameter.
fn filters<'a>(request: &'a RoutedRequest<'_>) -> impl Iterator<Item = (&'a String, &'a Value)> {
    request.query.iter().filter(|(name, _)| !Page::is_parameter(name))
}

fn passes_filters(request: &RoutedRequest<'_>, attributes: &Attributes) -> bool {
    filters(request).all(|(name, wanted)| matches_filter(attributes, name, wanted))
}

fn first(page: &Page) -> Page {
    Page { number: 0, start: 0, ..page.clone() }
}

fn links(page: &Page, total: usize, link: impl Fn(&Page) -> String) -> Value {
    let mut links = json!({ "self": link(page), "first": link(&first(page)) });
    if let Some(next) = page.next(total) {
        links["next"] = link(&next).into();
    }
    if let Some(previous) = page.previous() {
        links["prev"] = link(&previous).into();
    }
    links
}

fn page_uris(page: &Page, total: usize, link: impl Fn(&Page) -> String) -> Map<String, Value> {
    let uri = |page: Option<Page>| page.map_or(Value::Null, |page| link(&page).into());
    Map::from_iter([
        ("uri".into(), link(page).into()),
        ("first_page_uri".into(), link(&first(page)).into()),
        ("next_page_uri".into(), uri(page.next(total))),
        ("previous_page_uri".into(), uri(page.previous())),
        ("page".into(), page.number.into()),
        ("page_size".into(), page.size.into()),
    ])
}
