//! Dispatch of operations that are not CRUD on a collection.

use serde_json::Value;

use super::item::response_names;
use super::routed_request::RoutedRequest;
use super::{Space, State};
use crate::api_error::ApiError;
use crate::resources::{ACCOUNT, ActionRequest, Context, find_action};
use signalwire_api::{Completeness, ExampleBuilder};

impl Space {
    /// Runs the action of the request; `None` if the operation is not an action.
    pub(super) fn run_action(
        &self,
        state: &mut State,
        request: &RoutedRequest<'_>,
        caller: &str,
    ) -> Option<Result<Value, ApiError>> {
        let template = &request.route.template;
        let pattern = template.pattern();
        let action = find_action(request.route.method, &pattern)?;
        let last = template.item().map(|_| request.raw.segments.len());
        let lengths = template.ancestors().chain(last).skip(usize::from(pattern.starts_with(ACCOUNT)));
        let values: Vec<_> = lengths.map(|length| request.raw.segments[length - 1].as_str()).collect();
        let input = response_names(&request.attributes);
        let action_request =
            ActionRequest { query: &request.query, input: &input, values: &values, path: &request.raw.path };
        let mut context = Context { store: &mut state.store, project: caller };
        let examples = ExampleBuilder { api: &self.table.api, completeness: Completeness::Known };
        let to_body = |attributes| {
            request
                .route
                .operation
                .response
                .as_ref()
                .map_or(Value::Null, |kind| examples.build(kind, &attributes))
        };
        Some((action.run)(&mut context, &action_request).map(to_body))
    }
}
