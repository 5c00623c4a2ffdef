use signalwire_core::models::messaging::CreateMessageRequest;

let text = Some("Hello".to_owned());
let sms = CreateMessageRequest { body: text, ..CreateMessageRequest::new("+12025550123", "+12025550199") };
let message = client.messaging().messages().create(&sms).await?;
println!("{} {:?}", message.id, message.status);
