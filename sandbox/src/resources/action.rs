//! Operations that are neither about a collection nor about one thing of it: searches, and what
//! assigns one thing to another.

use serde_json::{Map, Value};
use signalwire_api::Method;

use super::{Context, conversations, documents, fabric, mfa, numbers, queues};
use crate::space::ApiError;
use crate::store::Attributes;

/// What an action reads of its request.
pub(crate) struct ActionRequest<'a> {
    /// The query.
    pub query: &'a Map<String, Value>,
    /// The body, spelt like answers.
    pub input: &'a Attributes,
    /// The values of the path, without the account.
    pub values: &'a [&'a str],
    /// The path.
    pub path: &'a str,
}

/// Does it, and answers the attributes that the answer is made of.
pub(crate) type Act = fn(&mut Context<'_>, &ActionRequest<'_>) -> Result<Attributes, ApiError>;

/// Actions by verb and path without values.
static ACTIONS: [(Method, &str, Act); 13] = [
    (Method::Post, "/api/ai/chat", conversations::chat),
    (Method::Post, "/api/datasphere/documents/search", documents::search),
    (Method::Post, "/api/fabric/resources/{}/domain_applications", fabric::assign_domain),
    (Method::Post, "/api/fabric/resources/{}/phone_routes", fabric::assign_number),
    (Method::Post, "/api/fabric/resources/{}/sip_endpoints", fabric::assign_endpoint),
    (Method::Post, "/api/relay/rest/mfa/{}/verify", mfa::verify),
    (Method::Get, "/api/relay/rest/lookup/phone_number/{}", numbers::look_up),
    (Method::Get, "/api/relay/rest/phone_numbers/search", numbers::search),
    (Method::Get, "/api/relay/rest/queues/{}/members/next", queues::read_next),
    (Method::Get, "/api/laml/2010-04-01/Accounts/{}/AvailablePhoneNumbers", numbers::list_countries),
    (Method::Get, "/api/laml/2010-04-01/Accounts/{}/AvailablePhoneNumbers/{}", numbers::read_country),
    (Method::Get, "/api/laml/2010-04-01/Accounts/{}/AvailablePhoneNumbers/{}/Local", numbers::search_local),
    (
        Method::Get,
        "/api/laml/2010-04-01/Accounts/{}/AvailablePhoneNumbers/{}/TollFree",
        numbers::search_toll_free,
    ),
];

/// The action at this path, if there is one.
pub(crate) fn action_at(method: Method, pattern: &str) -> Option<Act> {
    ACTIONS.iter().find(|(own, path, _)| *own == method && *path == pattern).map(|(_, _, act)| *act)
}
