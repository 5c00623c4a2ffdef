//! Operations that are about no single collection: what they do is all there is to them.

use serde_json::Value;

use super::api_error::ApiError;
use super::item::response_names;
use super::routed_request::RoutedRequest;
use super::{Space, State};
use crate::examples::{Completeness, ExampleBuilder};
use crate::resources::{ACCOUNT, ActionRequest, Context, action_at};

impl Space {
    /// Does what the request asks, if it is for such an operation.
    pub(super) fn run_action(
        &self,
        state: &mut State,
        request: &RoutedRequest<'_>,
        caller: &str,
    ) -> Option<Result<Value, ApiError>> {
        let template = &request.route.template;
        let pattern = template.pattern();
        let act = action_at(request.route.method, &pattern)?;
        let last = template.item().map(|_| request.raw.segments.len());
        let places = template.ancestors().chain(last).skip(usize::from(pattern.starts_with(ACCOUNT)));
        let values: Vec<_> = places.map(|length| request.raw.segments[length - 1].as_str()).collect();
        let input = response_names(&request.attributes);
        let action =
            ActionRequest { query: &request.query, input: &input, values: &values, path: &request.raw.path };
        let mut context = Context { store: &mut state.store, project: caller };
        let examples = ExampleBuilder { api: &self.table.api, completeness: Completeness::Known };
        let to_body = |attributes| {
            request
                .route
                .operation
                .answer
                .as_ref()
                .map_or(Value::Null, |kind| examples.build(kind, &attributes))
        };
        Some(act(&mut context, &action).map(to_body))
    }
}
