//! Spellings of a name in the files.

/// The words of a name, in lower case: `SWML.Calling.AIParams` gives swml, calling, ai, params.
pub fn words(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    let mut words = vec![String::new()];
    for (index, &letter) in letters.iter().enumerate() {
        if !letter.is_alphanumeric() {
            words.push(String::new());
            continue;
        }
        let after_lower = index > 0 && !letters[index - 1].is_uppercase();
        let before_lower = letters.get(index + 1).is_some_and(|next| next.is_lowercase());
        if letter.is_uppercase() && (after_lower || before_lower) {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.extend(letter.to_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// `domainApplications` gives `domain_applications`.
pub fn snake(name: &str) -> String {
    words(name).join("_")
}

/// `Video.RoomResponse` gives `VIDEO_ROOM_RESPONSE`.
pub fn screaming(name: &str) -> String {
    snake(name).to_uppercase()
}

/// `Video.RoomResponse` gives `VideoRoomResponse`, `roomSessions` gives `RoomSessions`: only dots go, so that a name stays
/// recognisable.
pub fn pascal(name: &str) -> String {
    name.split(['.', '_', '-']).map(capital).collect()
}

/// `fabric_subscriber_id` gives `fabricSubscriberId`.
pub fn camel(name: &str) -> String {
    let joined = pascal(name);
    let mut letters = joined.chars();
    letters.next().into_iter().flat_map(char::to_lowercase).chain(letters).collect()
}

fn capital(part: &str) -> String {
    let mut letters = part.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// The first part of a JS name.
pub fn family(name: &str) -> &str {
    name.split('.').next().unwrap_or(name)
}

/// The last part of a JS name.
pub fn last(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}

/// A JS name without its family.
pub fn below_family(name: &str) -> &str {
    name.split_once('.').map_or(name, |(_, rest)| rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_end_where_the_case_says_so() {
        assert_eq!(screaming("SWML.Calling.AIParams"), "SWML_CALLING_AI_PARAMS");
        assert_eq!(screaming("Types.StatusCodes.StatusCode400"), "TYPES_STATUS_CODES_STATUS_CODE400");
        assert_eq!(snake("domainApplications"), "domain_applications");
        assert_eq!(snake("assignE911Address"), "assign_e911_address");
        assert_eq!(snake("aiHold"), "ai_hold");
    }

    #[test]
    fn types_lose_only_their_dots() {
        assert_eq!(pascal("Video.CreateRoomRequest"), "VideoCreateRoomRequest");
        assert_eq!(pascal("Compat.uuid"), "CompatUuid");
        assert_eq!(camel("fabric_subscriber_id"), "fabricSubscriberId");
        assert_eq!(camel("NumberGroupId"), "numberGroupId");
    }
}
