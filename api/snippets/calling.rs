use signalwire_core::models::calling::CallCreateParamsUrl;

let to = Some("+12025550123".to_owned());
let params = CallCreateParamsUrl { to, ..CallCreateParamsUrl::new("+12025550199", "https://example.com/answer") };
let call = client.calling().dial(&params).await?;
println!("{call:?}");
