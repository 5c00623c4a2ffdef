//! Operations with what their paths and answers tell.

use signalwire_api::{Api, Method, Operation, Paging, Type};

use super::template::Template;

/// One operation and what is told from it once.
pub(super) struct Entry<'a> {
    pub method: Method,
    pub template: Template,
    /// The template whatever its placeholders are called.
    pub pattern: String,
    pub operation: &'a Operation,
    /// For an operation that lists.
    pub page: Option<Page>,
}

/// The page that a list operation answers.
pub(super) struct Page {
    pub paging: Paging,
    /// The field with the items.
    pub field: String,
    pub items: Type,
    /// The answer is a list of one page.
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

    /// The operation is on one item of the collection.
    pub fn is_item_of(&self, pattern: &str) -> bool {
        self.is_item() && super::parent(&self.pattern) == pattern
    }
}

fn read_page(api: &Api, operation: &Operation) -> Option<Page> {
    let answer = operation.answer.as_ref()?;
    let (page, wrapped) = match api.resolve(answer) {
        Type::List(list) => (&list.items, true),
        _ => (answer, false),
    };
    let paging = api.paging(&Operation { answer: Some(page.clone()), ..operation.clone() });
    let field = match &paging {
        Paging::None => return None,
        Paging::NextPageUri(field) => field.clone(),
        Paging::Links | Paging::Whole => "data".to_owned(),
    };
    let kind = api.object(page)?.fields.shift_remove(&field)?.kind;
    let Type::List(list) = api.resolve(&kind) else { return None };
    Some(Page { paging, field, items: list.items.clone(), wrapped })
}
