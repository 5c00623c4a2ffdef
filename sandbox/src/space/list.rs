//! Lists, in both paging styles.

use std::borrow::Cow;

use serde_json::{Map, Value, json};
use signalwire_api::{Paging, Type};

use super::ask::Ask;
use super::refusal::Refusal;
use super::spot::Spot;
use super::{Space, State};
use crate::shape::{Fill, Shaper};
use crate::store::{Facts, Item, Page, passes};
use crate::table::Listing;

impl Space {
    /// One page of the collection at the request's path, oldest item first.
    pub(super) fn list(&self, state: &State, ask: &Ask<'_>, listing: &Listing) -> Result<Value, Refusal> {
        let items = state.store.list(&ask.call.path, listing.gathers);
        let fitting: Vec<_> = items.filter(|item| fits_filters(ask, &item.facts)).collect();
        self.page(ask, listing, Fill::Full, &fitting, |item| Cow::Borrowed(&item.facts))
    }

    /// The same of things with a model, in the collection's own words, by which they are filtered too.
    pub(super) fn list_model(
        &self,
        state: &State,
        ask: &Ask<'_>,
        spot: &Spot,
        listing: &Listing,
    ) -> Result<Value, Refusal> {
        let filtered = filters(ask).next().is_some();
        let fits = |item: &&Item| !filtered || fits_filters(ask, &spot.show(&item.facts));
        let items = state.store.list(spot.model.home, false).filter(|item| spot.holds(item));
        let mut fitting: Vec<_> = items.filter(fits).collect();
        if spot.view.newest_first {
            fitting.reverse();
        }
        self.page(ask, listing, Fill::Known, &fitting, |item| Cow::Owned(spot.show(&item.facts)))
    }

    fn page<'i>(
        &self,
        ask: &Ask<'_>,
        listing: &Listing,
        fill: Fill,
        items: &[&'i Item],
        show: impl Fn(&'i Item) -> Cow<'i, Facts>,
    ) -> Result<Value, Refusal> {
        let page = Page::read(&ask.query).map_err(|error| Refusal::unreadable(error.0))?;
        let shaper = Shaper { api: &self.table.api, fill };
        let shown = items.iter().skip(page.start).take(page.size);
        let shown: Vec<_> = shown.map(|item| shaper.tell(&listing.items, &show(item))).collect();
        let answer = self.wrap(ask, listing, &page, items.len(), &shown);
        Ok(if listing.wrapped { json!([answer]) } else { answer })
    }

    /// The fields of an answer that list its items. Media of faxes are there twice, under an old name and a new one.
    fn same_lists(&self, kind: &Type, listing: &Listing) -> Vec<String> {
        let api = &self.table.api;
        let items =
            |kind: &Type| matches!(api.resolve(kind), Type::List(list) if list.items == listing.items);
        let fields = api.object(kind).map(|object| object.fields).unwrap_or_default();
        fields.into_iter().filter(|(_, field)| items(&field.kind)).map(|(name, _)| name).collect()
    }

    /// The page around the items. Links are put in last: the type of one list demands a next page even of the last one.
    fn wrap(&self, ask: &Ask<'_>, listing: &Listing, page: &Page, total: usize, shown: &[Value]) -> Value {
        let api = &self.table.api;
        let compatible = matches!(listing.paging, Paging::NextPageUri(_));
        let link = |page: &Page| page.link(&ask.call.path, &ask.call.query, compatible);
        let mut facts = if compatible { tell_uris(page, total, link) } else { Map::new() };
        facts.insert("items_count".into(), total.into());
        let kind = ask.route.operation.answer.as_ref().map(|kind| match api.resolve(kind) {
            Type::List(list) if listing.wrapped => &list.items,
            _ => kind,
        });
        let mut answer =
            kind.map_or(Value::Null, |kind| Shaper { api, fill: Fill::Least }.tell(kind, &facts));
        for field in kind.map(|kind| self.same_lists(kind, listing)).unwrap_or_default() {
            answer[field] = shown.to_vec().into();
        }
        if listing.paging == Paging::Links {
            answer["links"] = tell_links(page, total, link);
        }
        answer
    }
}

/// What a list is filtered by: every parameter that is not about pages.
fn filters<'a>(ask: &'a Ask<'_>) -> impl Iterator<Item = (&'a String, &'a Value)> {
    ask.query.iter().filter(|(name, _)| !Page::names(name))
}

fn fits_filters(ask: &Ask<'_>, facts: &Facts) -> bool {
    filters(ask).all(|(name, wanted)| passes(facts, name, wanted))
}

fn first(page: &Page) -> Page {
    Page { number: 0, start: 0, ..page.clone() }
}

fn tell_links(page: &Page, total: usize, link: impl Fn(&Page) -> String) -> Value {
    let mut links = json!({ "self": link(page), "first": link(&first(page)) });
    if let Some(next) = page.next(total) {
        links["next"] = link(&next).into();
    }
    if let Some(previous) = page.previous() {
        links["prev"] = link(&previous).into();
    }
    links
}

fn tell_uris(page: &Page, total: usize, link: impl Fn(&Page) -> String) -> Map<String, Value> {
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
