use signalwire_core::models::imported_numbers::{ImportPhoneNumberRequest, ImportPhoneNumberRequestNumberType};

let kind = ImportPhoneNumberRequestNumberType::from("longcode");
let number = client.imported_numbers().create(&ImportPhoneNumberRequest::new("+12025550123", kind)).await?;
println!("{}", number.id);
