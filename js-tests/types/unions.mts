// Narrowing of unions: a discriminator, or a field that only one branch has, is sufficient.
import {
  type AIChatRequest,
  type CallingPlayParams,
  type PhoneNumberCallHandlerRequest,
  SignalWire,
  type SWMLCallingAIPrompt,
  type SWMLCallingSWMLMethod,
} from 'signalwire-client'

const client = new SignalWire()

export function whatPlays(item: CallingPlayParams['play'][number]): string | number {
  if (item.type === 'tts') return item.params.text
  if (item.type === 'silence') return item.params.duration
  // @ts-expect-error audio and ring tones have no text
  item.params.text
  return item.type === 'audio' ? item.params.url : item.params.name
}

export function sizeOf(prompt: SWMLCallingAIPrompt): number {
  if ('text' in prompt) return prompt.text.length
  // @ts-expect-error a prompt in sections may have no text
  prompt.text
  return prompt.pom.length
}

export function labelOf(step: SWMLCallingSWMLMethod): string | undefined {
  if (typeof step === 'object' && 'label' in step) return step.label
  // @ts-expect-error only a label has this field
  step.label
  return undefined
}

export function saidIn(request: AIChatRequest): string | undefined {
  if (request.method === 'create_conversation') return request.params.user_message
  // @ts-expect-error only a new conversation has this field
  request.params.user_message
  return request.method === 'chat' ? request.params.message : undefined
}

export async function parentOf(id: string): Promise<string | null | undefined> {
  const log = await client.logs.voice.get(id)
  if (!('type' in log)) return log.discarded_at
  if (log.type === 'fabric_subscriber_device_leg') {
    // @ts-expect-error such a log has no parent
    log.parent_id
    return log.direction
  }
  return log.type === 'relay_sip_call' ? log.parent_id : undefined
}

export async function lengthOf(callId: string): Promise<number | null> {
  const call = await client.calling.end(callId)
  // @ts-expect-error a leg to a subscriber's device has no such field
  if (call.type === 'fabric_subscriber_device_leg') return call.duration_ms
  return call.duration_ms
}

export async function agentOf(id: string): Promise<string | undefined> {
  const resource = await client.fabric.resources.get(id)
  if (resource.type === 'ai_agent') return resource.ai_agent.name
  // @ts-expect-error no other value is an agent
  resource.ai_agent
  return undefined
}

// The editor offers documented values; unknown ones are accepted.
export const handlers: PhoneNumberCallHandlerRequest[] = ['relay_script', 'a_handler_of_tomorrow']

client.datasphere.documents.create({
  url: 'https://example.com/a.pdf',
  chunking_strategy: 'sliding',
  chunk_size: 20,
})
client.datasphere.documents.create({
  url: 'https://example.com/a.pdf',
  chunking_strategy: 'sliding',
  // @ts-expect-error another strategy counts sentences
  max_sentences_per_chunk: 5,
})
client.messaging.messages.create({
  to: '+15550100',
  from: '+15550101',
  message_type: 'whatsapp_media_image',
  // @ts-expect-error an image has no text
  body: { text: 'Hello' },
})
client.calling.transfer('id', {
  dest: { sections: { main: [{ play: { url: 'https://example.com/a.mp3' } }, { hangup: {} }] } },
})
client.calling.transfer('id', {
  // @ts-expect-error no such step
  dest: { sections: { main: [{ dance: {} }] } },
})
