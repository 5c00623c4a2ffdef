//! `js/generated/webhooks.ts`: the payloads of webhooks.

use std::fmt::Write;

use signalwire_api::Api;

use super::types;
use crate::names;
use crate::print::doc_comment;
use crate::resolve::webhooks::Webhook;

/// The prefix of types of the compatibility API.
const COMPAT: &str = "Compat.";

/// Prints the map of payloads by webhook name, and a type alias per payload.
pub fn declarations(api: &Api, webhooks: &[Webhook]) -> String {
    let mut text = "\n/** Payloads of webhooks by name. */\nexport interface WebhookPayloads {\n".to_owned();
    for webhook in webhooks {
        let comment = doc_comment::jsdoc(&[webhook.doc.to_owned()], 2);
        let _ = writeln!(text, "{comment}  {}: {}", webhook.name, names::pascal(webhook.name));
    }
    text += "}\n\n/** The name of a webhook. */\nexport type WebhookName = keyof WebhookPayloads\n";
    text += &compat_names(webhooks);
    for webhook in webhooks {
        let comment = doc_comment::jsdoc(&[webhook.doc.to_owned()], 0);
        let (name, payload) = (names::pascal(webhook.name), types::expression(api, webhook.payload));
        let _ = writeln!(text, "\n{comment}export type {name} = {payload}");
    }
    text
}

/// Prints the type of the names of the compatibility API, whose webhooks are forms.
fn compat_names(webhooks: &[Webhook]) -> String {
    let is_compat = |webhook: &&Webhook| webhook.payload_name().is_some_and(|name| name.starts_with(COMPAT));
    let names: Vec<_> = webhooks.iter().filter(is_compat).map(|one| format!("'{}'", one.name)).collect();
    let choices =
        if names.is_empty() { " never".to_owned() } else { format!("\n  | {}", names.join("\n  | ")) };
    format!(
        "\n/** The name of a webhook of the compatibility API, which sends forms. */\nexport type CompatWebhookName ={choices}\n"
    )
}
