use signalwire_core::models::ai::{ChatCreateConversationRequest, ChatCreateConversationRequestParams};

let params = ChatCreateConversationRequestParams::new("chat-1", "https://example.com/agent.json");
let reply = client.ai().chat(&ChatCreateConversationRequest::new("1", params)).await?;
println!("{reply:?}");
