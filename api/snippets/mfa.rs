use signalwire_core::models::mfa::{MfaRequest, MfaVerifyRequest};

let sent = client.mfa().sms(&MfaRequest::new("+12025550123")).await?;
let entered = "123456";
let checked = client.mfa().verify(&sent.id, &MfaVerifyRequest::new(entered)).await?;
println!("{:?}", checked.success);
