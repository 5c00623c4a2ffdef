use signalwire_core::models::lookup::LookupPhoneNumber;

let number = client.lookup().phone_number("+12025550123", &LookupPhoneNumber::default()).await?;
println!("{number:?}");
