//! The kinds of actions, as data: commands that run until they end, and their events.

/// A kind of action.
pub(super) struct Kind {
    /// The command that starts it: `calling.` and this name.
    pub name: &'static str,
    /// The type of its events: `calling.call.` and this name.
    pub event: &'static str,
    /// The state of the first event; empty if there is none.
    pub started: &'static str,
    /// Whether the action ends by itself.
    pub ends: bool,
}

const fn kind(name: &'static str, event: &'static str, started: &'static str, ends: bool) -> Kind {
    Kind { name, event, started, ends }
}

const KINDS: [Kind; 12] = [
    kind("play", "play", "playing", true),
    kind("play_and_collect", "collect", "", true),
    kind("record", "record", "recording", false),
    kind("collect", "collect", "", true),
    kind("detect", "detect", "", true),
    kind("tap", "tap", "tapping", false),
    kind("stream", "stream", "streaming", false),
    kind("transcribe", "transcribe", "transcribing", false),
    kind("send_fax", "fax", "", true),
    kind("receive_fax", "fax", "", true),
    kind("pay", "pay", "", true),
    kind("ai", "ai", "", false),
];

/// The kind of a command and what the command does: `start`, `stop`, `pause`, `resume` …
pub(super) fn of_command(command: &str) -> Option<(&'static Kind, &str)> {
    let (name, verb) = command.split_once('.').unwrap_or((command, "start"));
    KINDS.iter().find(|kind| kind.name == name).map(|kind| (kind, verb))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_names_a_kind_and_what_it_does() {
        let found = |command| of_command(command).map(|(kind, verb)| (kind.name, verb.to_owned()));
        assert_eq!(found("play"), Some(("play", "start".to_owned())));
        assert_eq!(found("play_and_collect.volume"), Some(("play_and_collect", "volume".to_owned())));
        assert_eq!(found("queue.enter"), None);
    }
}
