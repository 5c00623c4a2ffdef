//! Messages and faxes: created, delivered, listed and logged.

use crate::common::Space;
use crate::common::calls::compatible;
use serde_json::{Value, json};

const SMS: [(&str, &str); 3] = [("To", "+15550000002"), ("From", "+15550000001"), ("Body", "hello")];
const FAX: [(&str, &str); 3] =
    [("To", "+15550000002"), ("From", "+15550000001"), ("MediaUrl", "https://example.com/a.pdf")];

#[tokio::test]
async fn a_message_is_delivered_and_the_log_lists_it() {
    let space = Space::start().await;
    let body = json!({ "to": "+15550000002", "from": "+15550000001", "body": "x".repeat(200) });
    let sent = space.send("POST", "/api/messaging/messages", &body).await;
    assert_eq!((sent.status.as_u16(), &sent.body["status"]), (201, &json!("queued")), "{}", sent.body);
    assert_eq!((&sent.body["number_of_segments"], &sent.body["kind"]), (&json!(2), &json!("sms")));
    let log = format!("/api/messaging/logs/{}", sent.body["id"].as_str().unwrap());
    for status in ["queued", "queued"] {
        assert_eq!(space.call("GET", &log).await.body["status"], status, "a read changes nothing");
    }
    for status in ["sent", "delivered"] {
        assert_eq!(space.advance(&sent.body["id"], None).await, status);
        assert_eq!(space.call("GET", &log).await.body["status"], status);
    }
    let listed = space.call("GET", "/api/messaging/logs").await.body;
    assert_eq!((&listed["data"][0]["id"], listed["data"].as_array().unwrap().len()), (&sent.body["id"], 1));
    assert_eq!(listed["data"][0]["type"], "relay_message");
    let own = compatible(&space, &format!("Messages/{}", sent.body["id"].as_str().unwrap()));
    let shown = space.call("GET", &own).await.body;
    assert_eq!((&shown["status"], &shown["num_segments"]), (&json!("delivered"), &json!(2)));
    assert!(shown["date_sent"].as_str().unwrap().ends_with("+0000"), "{shown}");
    let path = format!("/api/messaging/messages/{}", sent.body["id"].as_str().unwrap());
    assert_eq!(space.send("PATCH", &path, &json!({ "body": "" })).await.body["body"], "");
}

#[tokio::test]
async fn a_message_with_pictures_has_media() {
    let space = Space::start().await;
    let messages = compatible(&space, "Messages");
    let mut form = SMS.to_vec();
    form.extend([("MediaUrl", "https://example.com/1.png"), ("MediaUrl", "https://example.com/2.png")]);
    let sent = space.form(&messages, &form).await.body;
    assert_eq!(sent["num_media"], 2);
    let media = format!("{messages}/{}/Media", sent["sid"].as_str().unwrap());
    let listed = space.call("GET", &media).await.body;
    assert_eq!(
        (listed["media_list"].as_array().unwrap().len(), &listed["media_list"][0]["parent_sid"]),
        (2, &sent["sid"])
    );
    let first = format!("{media}/{}", listed["media_list"][0]["sid"].as_str().unwrap());
    assert_eq!(space.call("DELETE", &first).await.status, 204);
    assert_eq!(space.call("GET", &media).await.body["media_list"].as_array().unwrap().len(), 1);
    let log = format!("/api/messaging/logs/{}", sent["sid"].as_str().unwrap());
    let found = space.call("GET", &log).await.body;
    assert_eq!((&found["kind"], &found["source"]), (&json!("mms"), &json!("laml")));
}

#[tokio::test]
async fn messages_are_filtered_by_status_and_by_day() {
    let space = Space::start().await;
    let messages = compatible(&space, "Messages");
    let sent = space.form(&messages, &SMS).await.body;
    space.advance(&sent["sid"], Some("sent")).await;
    let count = async |query: &str| {
        let listed = space.call("GET", &format!("{messages}?{query}")).await.body;
        listed["messages"].as_array().unwrap().len()
    };
    assert_eq!((count("Status=sent").await, count("Status=queued").await), (1, 0));
    space.advance(&sent["sid"], None).await;
    assert_eq!((count("Status=delivered").await, count("Status=sent").await), (1, 0));
    assert_eq!((count("DateSent%3E=2020-01-01").await, count("DateSent%3C=2020-01-01").await), (1, 0));
    let logs = async |query: &str| {
        let listed = space.call("GET", &format!("/api/messaging/logs?{query}")).await.body;
        listed["data"].as_array().unwrap().len()
    };
    assert_eq!((logs("created_after=2020-01-01").await, logs("created_before=2020-01-01").await), (1, 0));
}

#[tokio::test]
async fn a_deleted_message_stays_in_the_log_of_deleted_ones() {
    let space = Space::start().await;
    let messages = compatible(&space, "Messages");
    let sent = space.form(&messages, &SMS).await.body;
    let own = format!("{messages}/{}", sent["sid"].as_str().unwrap());
    assert_eq!(
        (space.call("DELETE", &own).await.status.as_u16(), space.call("GET", &own).await.status.as_u16()),
        (204, 404)
    );
    assert_eq!(space.call("GET", "/api/messaging/logs").await.body["data"], json!([]));
    let all = space.call("GET", "/api/messaging/logs?include_deleted=true").await.body;
    assert_eq!(all["data"][0]["id"], sent["sid"]);
}

#[tokio::test]
async fn a_fax_is_delivered_with_its_media_and_logged() {
    let space = Space::start().await;
    let faxes = compatible(&space, "Faxes");
    let sent = space.form(&faxes, &FAX).await.body;
    assert_eq!(sent["status"], "queued");
    let own = format!("{faxes}/{}", sent["sid"].as_str().unwrap());
    for status in ["processing", "sending", "delivered"] {
        space.advance(&sent["sid"], None).await;
        assert_eq!(space.call("GET", &own).await.body["status"], status);
    }
    let log = space.call("GET", &format!("/api/fax/logs/{}", sent["sid"].as_str().unwrap())).await.body;
    assert_eq!(
        (&log["status"], &log["url"], &log["number_of_pages"]),
        (&json!("completed"), &json!(FAX[2].1), &json!(1))
    );
    let media = space.call("GET", &format!("{own}/Media")).await.body;
    assert_eq!((&media["media"], &media["media"][0]["sid"]), (&media["fax_media"], &sent["media_sid"]));
    assert_eq!(space.form(&own, &[("Status", "canceled")]).await.status, 422, "it is delivered");
}

#[tokio::test]
async fn a_fax_in_progress_can_be_canceled() {
    let space = Space::start().await;
    let faxes = compatible(&space, "Faxes");
    let sent = space.form(&faxes, &FAX).await.body;
    let own = format!("{faxes}/{}", sent["sid"].as_str().unwrap());
    assert_eq!(space.form(&own, &[("Status", "canceled")]).await.body["status"], "canceled");
    assert_eq!(space.call("GET", &own).await.body["status"], "canceled");
    let none: Vec<Value> = Vec::new();
    let day = format!("{faxes}?DateCreatedOnOrBefore=2020-01-01");
    assert_eq!(space.call("GET", &day).await.body["faxes"], json!(none));
}
