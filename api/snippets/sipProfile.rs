let profile = client.sip_profile().get().await?;
println!("{:?}", profile.domain);
