//! Operations with facts derived from their paths and responses.

use signalwire_api::{Api, Method, Operation, Paging, Type};

use super::template::Template;

/// An operation and the facts derived from it.
pub(super) struct Entry<'a> {
    pub method: Method,
    pub template: Template,
    /// The path pattern, without the names of placeholders.
    pub pattern: String,
    pub operation: &'a Operation,
    /// The page type of a list operation.
    pub page: Option<Page>,
}

/// The page type of a list operation.
pub(super) struct Page {
    pub paging: Paging,
    /// The field that contains the items.
    pub field: String,
    pub items: Type,
    /// The response is an array that contains one page.
    pub wrapped: bool,
}

impl<'a> Entry<'a> {
    pub fn new(api: &Api, method: Method, path: &str, operation: &'a Operation) -> Self {
        let template = Template::parse(path);
        let page = if method == Method::Get { read_page(api, operation) } else { None };
        Self { method, pattern: template.pattern(), template, operation, page }
    }

    /// The path ends with a placeholder.
    pub fn is_item(&self) -> bool {
        self.template.item().is_some()
    }

    /// The operation is on an item of the collection.
    pub fn is_item_of(&self, pattern: &str) -> bool {
        self.is_item() && super::parent(&self.pattern) == pattern
    }
}

fn read_page(api: &Api, operation: &Operation) -> Option<Page> {
    let response = operation.response.as_ref()?;
    let (page, wrapped) = match api.resolve(response) {
        Type::List(list) => (&list.items, true),
        _ => (response, false),
    };
    let paging = api.paging(&Operation { response: Some(page.clone()), ..operation.clone() });
    let field = paging.items_field()?.to_owned();
    let items = api.item(page, &field)?;
    Some(Page { paging, field, items, wrapped })
}
