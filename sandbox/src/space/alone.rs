//! Operations that are about no single collection: what they do is all there is to them.

use serde_json::Value;

use super::ask::Ask;
use super::item::spell_all;
use super::refusal::Refusal;
use super::{Space, State};
use crate::behaviour::{ACCOUNT, Request, World, action_at};
use crate::shape::{Fill, Shaper};

impl Space {
    /// Does what the request asks, if it is for such an operation.
    pub(super) fn act_alone(
        &self,
        state: &mut State,
        ask: &Ask<'_>,
        caller: &str,
    ) -> Option<Result<Value, Refusal>> {
        let template = &ask.route.template;
        let plain = template.plain();
        let act = action_at(ask.route.method, &plain)?;
        let last = template.item().map(|_| ask.call.segments.len());
        let places = template.ancestors().chain(last).skip(usize::from(plain.starts_with(ACCOUNT)));
        let values: Vec<_> = places.map(|length| ask.call.segments[length - 1].as_str()).collect();
        let said = spell_all(&ask.facts);
        let request = Request { query: &ask.query, said: &said, values: &values, path: &ask.call.path };
        let mut world = World { store: &mut state.store, project: caller };
        let shaper = Shaper { api: &self.table.api, fill: Fill::Known };
        let tell =
            |facts| ask.route.operation.answer.as_ref().map_or(Value::Null, |kind| shaper.tell(kind, &facts));
        Some(act(&mut world, &request).map(tell))
    }
}
