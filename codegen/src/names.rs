//! Cases of identifiers, and the parts of JavaScript names.

use heck::{ToLowerCamelCase, ToSnakeCase};

/// Splits a name into lowercase words: `SWML.Calling.AIParams` into swml, calling, ai, params.
pub fn words(name: &str) -> Vec<String> {
    snake(name).split('_').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Converts `domainApplications` to `domain_applications`.
///
/// heck begins no word at a capital letter after a digit, so `48000H20I` would be one word: a
/// separator is inserted there.
pub fn snake(name: &str) -> String {
    let mut separated = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && separated.ends_with(char::is_numeric) {
            separated.push('_');
        }
        separated.push(letter);
    }
    separated.to_snake_case()
}

/// Converts `phoneNumbers` to `phone-numbers`, the style of cargo features.
pub fn kebab(name: &str) -> String {
    snake(name).replace('_', "-")
}

/// Converts `Video.RoomResponse` to `VIDEO_ROOM_RESPONSE`.
pub fn screaming(name: &str) -> String {
    snake(name).to_uppercase()
}

/// Converts `Video.RoomResponse` to `VideoRoomResponse` and `roomSessions` to `RoomSessions`. Only
/// separators are removed: heck would convert `AIParams` to `AiParams`, and the API's users search
/// for the name that its documents use.
pub fn pascal(name: &str) -> String {
    name.split(['.', '_', '-']).map(capital).collect()
}

/// Converts `fabric_subscriber_id` to `fabricSubscriberId`.
pub fn camel(name: &str) -> String {
    name.to_lower_camel_case()
}

/// Converts the first letter to upper case.
pub fn capital(part: &str) -> String {
    let mut letters = part.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// Returns the first part of a JS name.
pub fn family(name: &str) -> &str {
    name.split('.').next().unwrap_or(name)
}

/// Returns the last part of a JS name.
pub fn last(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}

/// Returns a JS name without its family.
pub fn below_family(name: &str) -> &str {
    name.split_once('.').map_or(name, |(_, rest)| rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_begins_where_the_case_changes() {
        assert_eq!(screaming("SWML.Calling.AIParams"), "SWML_CALLING_AI_PARAMS");
        assert_eq!(screaming("Types.StatusCodes.StatusCode400"), "TYPES_STATUS_CODES_STATUS_CODE400");
        assert_eq!(snake("domainApplications"), "domain_applications");
        assert_eq!(kebab("domainApplications"), "domain-applications");
        assert_eq!(snake("assignE911Address"), "assign_e911_address");
        assert_eq!(snake("aiHold"), "ai_hold");
        assert_eq!(snake("OPUS@48000H@20I"), "opus_48000_h_20_i");
    }

    #[test]
    fn type_names_lose_only_their_separators() {
        assert_eq!(pascal("Video.CreateRoomRequest"), "VideoCreateRoomRequest");
        assert_eq!(pascal("Compat.uuid"), "CompatUuid");
        assert_eq!(camel("fabric_subscriber_id"), "fabricSubscriberId");
        assert_eq!(camel("NumberGroupId"), "numberGroupId");
    }
}
