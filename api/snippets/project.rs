use signalwire_core::models::project::{CreateTokenRequest, TokenPermission};

let body = CreateTokenRequest::new("reports", vec![TokenPermission::Messaging]);
let token = client.project().tokens().create(&body).await?;
