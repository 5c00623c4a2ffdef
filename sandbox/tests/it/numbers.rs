//! Phone numbers: searched, bought, imported, configured and released, in both APIs with one
//! inventory.

use crate::common::Space;
use crate::common::calls::compatible;
use serde_json::{Value, json};

const NUMBERS: &str = "/api/relay/rest/phone_numbers";

async fn search(space: &Space, query: &str) -> Vec<Value> {
    space.call("GET", &format!("{NUMBERS}/search?{query}")).await.body["data"].as_array().unwrap().clone()
}

async fn buy(space: &Space, number: &str) -> Value {
    let bought = space.send("POST", NUMBERS, &json!({ "number": number })).await;
    assert_eq!(bought.status, 200, "{}", bought.body);
    bought.body
}

#[tokio::test]
async fn a_lookup_describes_the_requested_number() {
    let space = Space::start().await;
    let look_up = async |number: &str| {
        space.call("GET", &format!("/api/relay/rest/lookup/phone_number/{number}")).await
    };
    let found = look_up("%2B15125550101").await.body;
    assert_eq!((&found["e164"], &found["location"]), (&json!("+15125550101"), &json!("Austin, TX")));
    assert_eq!(found["national_number_formatted"], "(512) 555-0101");
    assert_eq!((found.get("carrier"), found.get("cnam")), (None, None));
    let found = look_up("%2B18005550100?include=carrier,cnam").await.body;
    assert_eq!(
        (&found["number_type"], &found["cnam"]["caller_id"]),
        (&json!("toll-free"), &json!("SANDBOX"))
    );
    assert!(found["carrier"]["lec"].is_string() && found.get("location").is_none(), "{found}");
    assert_eq!(look_up("%2B4930123456").await.body["e164"], "+4930123456");
    assert_eq!(look_up("5125550101").await.status, 404);
}

#[tokio::test]
async fn a_search_is_filtered_and_deterministic() {
    let space = Space::start().await;
    let found = search(&space, "areacode=512&max_results=3").await;
    let numbers: Vec<_> = found.iter().map(|one| one["number"].as_str().unwrap()).collect();
    assert_eq!(numbers, ["+15125550100", "+15125550101", "+15125550102"]);
    assert_eq!((&found[0]["region"], &found[0]["city"]), (&json!("TX"), &json!("Austin")));
    assert_eq!(found, search(&Space::start().await, "areacode=512&max_results=3").await);
    assert_eq!(search(&space, "region=CA&ends_with=0142").await.len(), 2);
    assert_eq!(search(&space, "city=Boston&region=MA&max_results=1000").await.len(), 100);
    assert_eq!(search(&space, "number_type=toll-free").await[0]["number"], "+18005550100");
    assert_eq!(search(&space, "contains=9999999").await, Vec::<Value>::new());
    let local = compatible(&space, "AvailablePhoneNumbers/US/Local?AreaCode=512&Contains=55501*7");
    let listed = space.call("GET", &local).await.body;
    assert_eq!(listed["available_phone_numbers"][0]["phone_number"], "+15125550107");
    assert_eq!(listed["available_phone_numbers"].as_array().unwrap().len(), 10);
    assert_eq!(space.call("GET", &compatible(&space, "AvailablePhoneNumbers/XX/Local")).await.status, 404);
}

#[tokio::test]
async fn a_number_can_be_bought_once_and_again_after_it_is_released() {
    let space = Space::start().await;
    let number = search(&space, "areacode=206").await[0]["number"].as_str().unwrap().to_owned();
    let bought = buy(&space, &number).await;
    assert_eq!(
        search(&space, "areacode=206").await[0]["number"],
        "+12065550101",
        "it is no longer available"
    );
    let again = space.send("POST", NUMBERS, &json!({ "number": number })).await;
    assert_eq!((again.status.as_u16(), &again.body["errors"][0]["status"]), (422, &json!("422")));
    let incoming = compatible(&space, "IncomingPhoneNumbers");
    assert_eq!(space.form(&incoming, &[("PhoneNumber", &number)]).await.status, 422);
    assert_eq!(space.call("GET", NUMBERS).await.body["data"], json!([bought]));
    let own = format!("{NUMBERS}/{}", bought["id"].as_str().unwrap());
    assert_eq!(space.call("DELETE", &own).await.status, 204);
    assert_eq!(space.call("GET", &own).await.status, 404);
    assert_eq!(space.call("GET", NUMBERS).await.body["data"], json!([]));
    assert_eq!(search(&space, "areacode=206").await[0]["number"], number.as_str());
    buy(&space, &number).await;
}

#[tokio::test]
async fn both_apis_list_the_same_numbers_in_their_own_format() {
    let space = Space::start().await;
    let bought = buy(&space, "+12065550100").await;
    let incoming = compatible(&space, "IncomingPhoneNumbers");
    let own = format!("{incoming}/{}", bought["id"].as_str().unwrap());
    let shown = space.call("GET", &own).await.body;
    assert_eq!(
        (&shown["phone_number"], &shown["capabilities"]["sms"]),
        (&json!("+12065550100"), &json!(true))
    );
    let form =
        [("FriendlyName", "office"), ("VoiceUrl", "https://example.com/voice"), ("VoiceMethod", "GET")];
    assert_eq!(space.form(&own, &form).await.body["friendly_name"], "office");
    let found = space.call("GET", &format!("{NUMBERS}/{}", bought["id"].as_str().unwrap())).await.body;
    assert_eq!((&found["name"], &found["call_handler"]), (&json!("office"), &json!("laml_webhooks")));
    assert_eq!(
        (&found["call_request_url"], &found["call_request_method"]),
        (&json!("https://example.com/voice"), &json!("GET"))
    );
    assert_eq!(space.call("DELETE", &own).await.status, 204);
    assert_eq!(space.call("GET", NUMBERS).await.body["data"], json!([]));
}

#[tokio::test]
async fn the_newest_number_is_first_and_filters_match_substrings() {
    let space = Space::start().await;
    for number in ["+12065550100", "+15125550100"] {
        buy(&space, number).await;
    }
    let all = space.call("GET", NUMBERS).await.body;
    let numbers: Vec<_> =
        all["data"].as_array().unwrap().iter().map(|one| one["number"].as_str().unwrap()).collect();
    assert_eq!(numbers, ["+15125550100", "+12065550100"]);
    let some = space.call("GET", &format!("{NUMBERS}?filter_number=206555")).await.body;
    assert_eq!(
        (some["data"].as_array().unwrap().len(), &some["data"][0]["number"]),
        (1, &json!("+12065550100"))
    );
}

#[tokio::test]
async fn imported_numbers_are_listed_with_the_others() {
    let space = Space::start().await;
    let body = json!({ "number": "+49152234333323", "number_type": "longcode", "capabilities": ["sms"] });
    let created = space.send("POST", "/api/relay/rest/imported_phone_numbers", &body).await;
    assert_eq!(
        (created.status.as_u16(), &created.body["capabilities"]),
        (201, &json!(["sms"])),
        "{}",
        created.body
    );
    let imported = compatible(&space, "ImportedPhoneNumbers");
    let free = [("number", "+18005550100"), ("number_type", "tollfree")];
    let other = space.form(&imported, &free).await.body;
    assert_eq!((&other["origin"], &other["phone_number"]), (&json!("hosted"), &json!("+18005550100")));
    let listed = space.call("GET", NUMBERS).await.body;
    let found: Vec<_> =
        listed["data"].as_array().unwrap().iter().map(|one| (&one["id"], &one["number_type"])).collect();
    assert_eq!(found, [(&other["sid"], &json!("toll-free")), (&created.body["id"], &json!("longcode"))]);
}

#[tokio::test]
async fn an_emergency_address_is_assigned_and_removed() {
    let space = Space::start().await;
    let bought = buy(&space, "+12065550100").await;
    let path = format!("{NUMBERS}/{}/e911_address", bought["id"].as_str().unwrap());
    let unknown = json!({ "e911_address_id": "3fa85f64-5717-4562-b3fc-2c963f66afa6" });
    assert_eq!(space.send("POST", &path, &unknown).await.status, 422);
    let home = json!({
        "label": "Home", "country": "US", "first_name": "Ada", "last_name": "Lovelace", "street_number": "1",
        "street_name": "Main Street", "city": "Austin", "state": "TX", "postal_code": "78701",
    });
    let home = space.send("POST", "/api/relay/rest/addresses", &home).await.body;
    let address = json!({ "e911_address_id": home["id"] });
    let given = space.send("POST", &path, &address).await.body;
    assert_eq!(
        (&given["e911_address_id"], &given["e911_status"]),
        (&address["e911_address_id"], &json!("active"))
    );
    let taken = space.call("DELETE", &path).await.body;
    assert_eq!((&taken["e911_address_id"], &taken["e911_status"]), (&Value::Null, &json!("unregistered")));
}
