// Generated from api/ by codegen/src/print/typescript/build.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { RequestOptions } from '../core/options.ts'
import type { PagePromise } from '../core/page.ts'
import type { ResultPromise } from '../core/promise.ts'
import { call, child, misplaced, page, Resource, rest } from '../core/resource.ts'
import type { OpenString } from '../core/types.ts'

/** Methods of `client.messaging.messages`. */
export class MessagingMessages extends Resource {
  /**
   * Sends an SMS, MMS or WhatsApp message; it costs money and is never sent twice by a retry.
   *
   * `POST /api/messaging/messages`. Requires the scope `messaging`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(body: MessageSendMessageRequest, options?: RequestOptions): ResultPromise<MessageMessage> {
    return call(this, 262, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Changes the text of a sent message in the records, for example to remove what is private.
   *
   * `PATCH /api/messaging/messages/{message_id}`. Requires the scope `messaging`.
   * @param messageId A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(
    messageId: string,
    body: MessageUpdateMessageRequest,
    options?: RequestOptions,
  ): ResultPromise<MessageMessage> {
    return call(this, 263, [messageId], { body }, options, rest(arguments, 3))
  }
}

/** Methods of `client.messaging.whatsapp.businesses`. */
export class MessagingWhatsappBusinesses extends Resource {
  /**
   * Lists the WhatsApp Business accounts that are linked to the project.
   *
   * `GET /api/messaging/whatsapp/businesses`. Requires the scope `numbers`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(options?: RequestOptions): PagePromise<WhatsAppBusiness, WhatsAppBusinessListResponse> {
    return page(this, 264, 'data', [], undefined, options, rest(arguments, 1))
  }
}

/** Methods of `client.messaging.whatsapp.numbers`. */
export class MessagingWhatsappNumbers extends Resource {
  /**
   * Reads one phone number that can send WhatsApp messages.
   *
   * `GET /api/messaging/whatsapp/numbers/{id}`. Requires the scope `numbers`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(id: string, options?: RequestOptions): ResultPromise<WhatsAppNumberResponse> {
    return call(this, 265, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Lists the phone numbers that can send WhatsApp messages.
   *
   * `GET /api/messaging/whatsapp/numbers`. Requires the scope `numbers`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(options?: RequestOptions): PagePromise<WhatsAppNumber, WhatsAppNumberListResponse> {
    return page(this, 266, 'data', [], undefined, options, rest(arguments, 1))
  }
}

/** Methods of `client.messaging.whatsapp.templates`. */
export class MessagingWhatsappTemplates extends Resource {
  /**
   * Creates a WhatsApp message template, which WhatsApp must approve before it can be sent.
   *
   * `POST /api/messaging/whatsapp/templates`. Requires the scope `numbers`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(body: CreateWhatsAppTemplateRequest, options?: RequestOptions): ResultPromise<WhatsAppTemplate> {
    return call(this, 267, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Permanently deletes a WhatsApp message template.
   *
   * `DELETE /api/messaging/whatsapp/templates/{id}`. Requires the scope `numbers`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(id: string, options?: RequestOptions): ResultPromise<WhatsAppTemplateDeleteResponse> {
    return call(this, 268, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Reads one WhatsApp message template.
   *
   * `GET /api/messaging/whatsapp/templates/{id}`. Requires the scope `numbers`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(id: string, options?: RequestOptions): ResultPromise<WhatsAppTemplateResponse> {
    return call(this, 269, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Lists the WhatsApp message templates of the project; they can be filtered by account and
   * status.
   *
   * `GET /api/messaging/whatsapp/templates`. Requires the scope `numbers`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: MessagingWhatsappTemplatesListQuery,
    options?: RequestOptions,
  ): PagePromise<WhatsAppTemplate, WhatsAppTemplateListResponse> {
    return page(this, 270, 'data', [], query, options, rest(arguments, 2))
  }

  /**
   * Changes the category or components of a WhatsApp message template.
   *
   * `PATCH /api/messaging/whatsapp/templates/{id}`. Requires the scope `numbers`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(
    id: string,
    body?: UpdateWhatsAppTemplateRequest,
    options?: RequestOptions,
  ): ResultPromise<WhatsAppTemplateResponse> {
    return call(this, 271, [id], { body }, options, rest(arguments, 3))
  }
}

/** Methods of `client.messaging.whatsapp`. */
export class MessagingWhatsapp extends Resource {
  /** `client.messaging.whatsapp.businesses` */
  get businesses(): MessagingWhatsappBusinesses {
    return child(this, MessagingWhatsappBusinesses)
  }

  /** `client.messaging.whatsapp.numbers` */
  get numbers(): MessagingWhatsappNumbers {
    return child(this, MessagingWhatsappNumbers)
  }

  /** `client.messaging.whatsapp.templates` */
  get templates(): MessagingWhatsappTemplates {
    return child(this, MessagingWhatsappTemplates)
  }

  /** @internal Throws an error with the correct path. */
  get business(): never {
    return misplaced(this, 'messaging.whatsapp.business', 'messaging.whatsapp.businesses')
  }

  /** @internal Throws an error with the correct path. */
  get number(): never {
    return misplaced(this, 'messaging.whatsapp.number', 'messaging.whatsapp.numbers')
  }

  /** @internal Throws an error with the correct path. */
  get template(): never {
    return misplaced(this, 'messaging.whatsapp.template', 'messaging.whatsapp.templates')
  }
}

/** Methods of `client.messaging`. */
export class Messaging extends Resource {
  /** `client.messaging.messages` */
  get messages(): MessagingMessages {
    return child(this, MessagingMessages)
  }

  /** `client.messaging.whatsapp` */
  get whatsapp(): MessagingWhatsapp {
    return child(this, MessagingWhatsapp)
  }

  /** @internal Throws an error with the correct path. */
  get message(): never {
    return misplaced(this, 'messaging.message', 'messaging.messages')
  }
}

/** Query of `messaging.whatsapp.templates.list`. */
export interface MessagingWhatsappTemplatesListQuery {
  /** A UUID. */
  whatsapp_business_id?: string | undefined
  status?: WhatsAppTemplateStatus | undefined
}

/** Body of `messaging.whatsapp.templates.create`. */
export interface CreateWhatsAppTemplateRequest {
  /** A UUID. */
  whatsapp_business_id: string
  /** At most 512 characters, matching `^[a-z0-9_]*$`. */
  name: string
  language: string
  category: WhatsAppTemplateCategory
  parameter_format: WhatsAppTemplateParameterFormat
  components: WhatsAppTemplateComponent[]
}

/** `Message.CreateMessageRequest` of the API. */
export interface MessageCreateMessageRequest {
  /** The destination in E.164 format: `+15550101`. */
  to: string
  /** A phone number of the project in E.164 format, or a short code. */
  from: string
  /** The text. Required unless `media` is present. */
  body?: string | undefined
  /** http(s) URLs of attachments, which make the message an MMS. Each item: a URL. */
  media?: string[] | undefined
  /** Whether the message is sent as MMS even without attachments. Default: `false`. */
  send_as_mms?: boolean | undefined
  /**
   * The URL that receives each change of the status: the webhook `messageStatusCallback`. A URL.
   */
  status_callback?: string | undefined
  /** At most 20 keys. */
  custom_variables?: Record<string, string> | undefined
}

/** Response of `messaging.messages.create`, `messaging.messages.update`. */
export interface MessageMessage {
  /** A UUID. */
  id: string
  from: string
  to: string
  body: string
  status: MessageMessageStatus
  direction: MessageMessageDirection
  kind: MessageMessageKind
  /** Each item: a URL. */
  media: string[]
  /** An integer. */
  number_of_segments: number
  error_code: string | null
  error_message: string | null
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A UUID. */
  project_id: string
  /** A URL. */
  status_callback_url: string | null
  message_uri: string
}

/** `Message.MessageDirection` of the API. */
export type MessageMessageDirection = OpenString<'inbound' | 'outbound'>

/** `Message.MessageKind` of the API. */
export type MessageMessageKind = OpenString<'sms' | 'mms' | 'whatsapp'>

/** `Message.MessageStatus` of the API. */
export type MessageMessageStatus = OpenString<
  | 'queued'
  | 'initiated'
  | 'sent'
  | 'delivered'
  | 'undelivered'
  | 'failed'
  | 'read'
>

/** Body of `messaging.messages.create`. */
export type MessageSendMessageRequest = MessageCreateMessageRequest | MessageWhatsAppContentMessageRequest | MessageWhatsAppTemplateMessageRequest

/** Body of `messaging.messages.update`. */
export interface MessageUpdateMessageRequest {
  /**
   * The text that replaces the stored one, for example an empty string; the message that was sent
   * does not change.
   */
  body: string
}

/** `Message.WhatsAppAudioBody` of the API. */
export interface MessageWhatsAppAudioBody {
  /** A URL. */
  link?: string | undefined
  id?: string | undefined
}

/** `Message.WhatsAppAudioMessageRequest` of the API. */
export interface MessageWhatsAppAudioMessageRequest {
  to: string
  from: string
  /** A URL. */
  status_callback?: string | undefined
  /** At most 20 keys. */
  custom_variables?: Record<string, string> | undefined
  message_type: 'whatsapp_media_audio'
  body: MessageWhatsAppAudioBody
}

/** `Message.WhatsAppContact` of the API. */
export interface MessageWhatsAppContact {
  name: MessageWhatsAppContactName
  [field: string]: unknown
}

/** `Message.WhatsAppContactName` of the API. */
export interface MessageWhatsAppContactName {
  formatted_name: string
  [field: string]: unknown
}

/** `Message.WhatsAppContactsMessageRequest` of the API. */
export interface MessageWhatsAppContactsMessageRequest {
  to: string
  from: string
  /** A URL. */
  status_callback?: string | undefined
  /** At most 20 keys. */
  custom_variables?: Record<string, string> | undefined
  message_type: 'whatsapp_media_contacts'
  body: MessageWhatsAppContact[]
}

/** `Message.WhatsAppContentMessageRequest` of the API. */
export type MessageWhatsAppContentMessageRequest = MessageWhatsAppTextMessageRequest | MessageWhatsAppImageMessageRequest | MessageWhatsAppAudioMessageRequest | MessageWhatsAppVideoMessageRequest | MessageWhatsAppDocumentMessageRequest | MessageWhatsAppStickerMessageRequest | MessageWhatsAppLocationMessageRequest | MessageWhatsAppContactsMessageRequest | MessageWhatsAppReactionMessageRequest | MessageWhatsAppInteractiveCtaMessageRequest | MessageWhatsAppInteractiveListMessageRequest | MessageWhatsAppInteractiveReplyButtonMessageRequest | MessageWhatsAppInteractiveLocationRequestMessageRequest

/** `Message.WhatsAppDocumentBody` of the API. */
export interface MessageWhatsAppDocumentBody {
  /** A URL. */
  link?: string | undefined
  id?: string | undefined
  caption?: string | undefined
  /** At most 240 characters. */
  filename?: string | undefined
}

/** `Message.WhatsAppDocumentMessageRequest` of the API. */
export interface MessageWhatsAppDocumentMessageRequest {
  to: string
  from: string
  /** A URL. */
  status_callback?: string | undefined
  /** At most 20 keys. */
  custom_variables?: Record<string, string> | undefined
  message_type: 'whatsapp_media_document'
  body: MessageWhatsAppDocumentBody
}

/** `Message.WhatsAppImageBody` of the API. */
export interface MessageWhatsAppImageBody {
  /** A URL. */
  link?: string | undefined
  id?: string | undefined
  caption?: string | undefined
}

/** `Message.WhatsAppImageMessageRequest` of the API. */
export interface MessageWhatsAppImageMessageRequest {
  to: string
  from: string
  /** A URL. */
  status_callback?: string | undefined
  /** At most 20 keys. */
  custom_variables?: Record<string, string> | undefined
  message_type: 'whatsapp_media_image'
  body: MessageWhatsAppImageBody
}

/** `Message.WhatsAppInteractiveBody` of the API. */
export interface MessageWhatsAppInteractiveBody {
  type: string
  action: Record<string, unknown>
  header?: Record<string, unknown> | undefined
  body?: Record<string, unknown> | undefined
  footer?: Record<string, unknown> | undefined
}

/** `Message.WhatsAppInteractiveCtaMessageRequest` of the API. */
export interface MessageWhatsAppInteractiveCtaMessageRequest {
  to: string
  from: string
  /** A URL. */
  status_callback?: string | undefined
  /** At most 20 keys. */
  custom_variables?: Record<string, string> | undefined
  message_type: 'whatsapp_interactive_cta'
  body: MessageWhatsAppInteractiveBody
}

/** `Message.WhatsAppInteractiveListMessageRequest` of the API. */
export interface MessageWhatsAppInteractiveListMessageRequest {
  to: string
  from: string
  /** A URL. */
  status_callback?: string | undefined
  /** At most 20 keys. */
  custom_variables?: Record<string, string> | undefined
  message_type: 'whatsapp_interactive_list'
  body: MessageWhatsAppInteractiveBody
}

/** `Message.WhatsAppInteractiveLocationRequestMessageRequest` of the API. */
export interface MessageWhatsAppInteractiveLocationRequestMessageRequest {
  to: string
  from: string
  /** A URL. */
  status_callback?: string | undefined
  /** At most 20 keys. */
  custom_variables?: Record<string, string> | undefined
  message_type: 'whatsapp_interactive_location_request_message'
  body: MessageWhatsAppInteractiveBody
}

/** `Message.WhatsAppInteractiveReplyButtonMessageRequest` of the API. */
export interface MessageWhatsAppInteractiveReplyButtonMessageRequest {
  to: string
  from: string
  /** A URL. */
  status_callback?: string | undefined
  /** At most 20 keys. */
  custom_variables?: Record<string, string> | undefined
  message_type: 'whatsapp_interactive_reply_button'
  body: MessageWhatsAppInteractiveBody
}

/** `Message.WhatsAppLocationBody` of the API. */
export interface MessageWhatsAppLocationBody {
  /** -90 to 90. */
  latitude: number
  /** -180 to 180. */
  longitude: number
  name: string
  address: string
}

/** `Message.WhatsAppLocationMessageRequest` of the API. */
export interface MessageWhatsAppLocationMessageRequest {
  to: string
  from: string
  /** A URL. */
  status_callback?: string | undefined
  /** At most 20 keys. */
  custom_variables?: Record<string, string> | undefined
  message_type: 'whatsapp_media_location'
  body: MessageWhatsAppLocationBody
}

/** `Message.WhatsAppReactionBody` of the API. */
export interface MessageWhatsAppReactionBody {
  message_id: string
  emoji: string
}

/** `Message.WhatsAppReactionMessageRequest` of the API. */
export interface MessageWhatsAppReactionMessageRequest {
  to: string
  from: string
  /** A URL. */
  status_callback?: string | undefined
  /** At most 20 keys. */
  custom_variables?: Record<string, string> | undefined
  message_type: 'whatsapp_media_reaction'
  body: MessageWhatsAppReactionBody
}

/** `Message.WhatsAppStickerBody` of the API. */
export interface MessageWhatsAppStickerBody {
  /** A URL. */
  link?: string | undefined
  id?: string | undefined
}

/** `Message.WhatsAppStickerMessageRequest` of the API. */
export interface MessageWhatsAppStickerMessageRequest {
  to: string
  from: string
  /** A URL. */
  status_callback?: string | undefined
  /** At most 20 keys. */
  custom_variables?: Record<string, string> | undefined
  message_type: 'whatsapp_media_sticker'
  body: MessageWhatsAppStickerBody
}

/** `Message.WhatsAppTemplateMessageRequest` of the API. */
export interface MessageWhatsAppTemplateMessageRequest {
  to: string
  from: string
  /** A URL. */
  status_callback?: string | undefined
  /** At most 20 keys. */
  custom_variables?: Record<string, string> | undefined
  template_id: string
  header_template_parameters?: string[] | Record<string, string> | string | undefined
  body_template_parameters?: string[] | Record<string, string> | undefined
  button_template_parameters?: string[] | undefined
}

/** `Message.WhatsAppTextMessageRequest` of the API. */
export interface MessageWhatsAppTextMessageRequest {
  to: string
  from: string
  /** A URL. */
  status_callback?: string | undefined
  /** At most 20 keys. */
  custom_variables?: Record<string, string> | undefined
  message_type: 'whatsapp_media_text'
  body: string
}

/** `Message.WhatsAppVideoBody` of the API. */
export interface MessageWhatsAppVideoBody {
  /** A URL. */
  link?: string | undefined
  id?: string | undefined
  caption?: string | undefined
}

/** `Message.WhatsAppVideoMessageRequest` of the API. */
export interface MessageWhatsAppVideoMessageRequest {
  to: string
  from: string
  /** A URL. */
  status_callback?: string | undefined
  /** At most 20 keys. */
  custom_variables?: Record<string, string> | undefined
  message_type: 'whatsapp_media_video'
  body: MessageWhatsAppVideoBody
}

/** Body of `messaging.whatsapp.templates.update`. */
export interface UpdateWhatsAppTemplateRequest {
  category?: WhatsAppTemplateCategory | undefined
  components?: WhatsAppTemplateComponent[] | undefined
}

/** Item of `messaging.whatsapp.businesses.list`. */
export interface WhatsAppBusiness {
  /** A UUID. */
  whatsapp_business_id: string
  business_name: string | null
  business_portfolio_id: string | null
  waba_id: string
  created_at: string
  updated_at: string
}

/** Response of `messaging.whatsapp.businesses.list`. */
export interface WhatsAppBusinessListResponse {
  data: WhatsAppBusiness[]
}

/** Item of `messaging.whatsapp.numbers.list`. */
export interface WhatsAppNumber {
  /** A UUID. */
  id: string
  business_phone_number_id: string
  phone_number: string
  /** A UUID. */
  calling_handler_resource_id: string | null
  /** A UUID. */
  messaging_handler_resource_id: string | null
  business_name: string | null
  waba_id: string
  /** A UUID. */
  whatsapp_business_id: string
  voice_enabled: boolean
  voice_capable: boolean
  created_at: string
  updated_at: string
}

/** Response of `messaging.whatsapp.numbers.list`. */
export interface WhatsAppNumberListResponse {
  data: WhatsAppNumber[]
}

/** Response of `messaging.whatsapp.numbers.get`. */
export interface WhatsAppNumberResponse {
  /** A UUID. */
  id: string
  business_phone_number_id: string
  phone_number: string
  /** A UUID. */
  calling_handler_resource_id: string | null
  /** A UUID. */
  messaging_handler_resource_id: string | null
  business_name: string | null
  waba_id: string
  /** A UUID. */
  whatsapp_business_id: string
  voice_enabled: boolean
  voice_capable: boolean
  created_at: string
  updated_at: string
}

/**
 * Item of `messaging.whatsapp.templates.list`. Response of `messaging.whatsapp.templates.create`.
 */
export interface WhatsAppTemplate {
  /** A UUID. */
  id: string
  name: string
  category: WhatsAppTemplateCategory
  components: WhatsAppTemplateComponent[]
  language: string
  parameter_format: WhatsAppTemplateParameterFormat
  template_id: string
  template_status: WhatsAppTemplateStatus
  /** A UUID. */
  whatsapp_business_id: string
  created_at: string
  updated_at: string
  discarded_at?: string | undefined
}

/** `WhatsAppTemplateCategory` of the API. */
export type WhatsAppTemplateCategory = OpenString<'utility' | 'marketing' | 'authentication'>

/** `WhatsAppTemplateComponent` of the API. */
export interface WhatsAppTemplateComponent {
  type: string
  [field: string]: unknown
}

/** Response of `messaging.whatsapp.templates.delete`. */
export interface WhatsAppTemplateDeleteResponse {
  success: boolean
  errors: unknown
}

/** Response of `messaging.whatsapp.templates.list`. */
export interface WhatsAppTemplateListResponse {
  data: WhatsAppTemplate[]
}

/** `WhatsAppTemplateParameterFormat` of the API. */
export type WhatsAppTemplateParameterFormat = OpenString<'named' | 'positional'>

/** Response of `messaging.whatsapp.templates.get`, `messaging.whatsapp.templates.update`. */
export interface WhatsAppTemplateResponse {
  /** A UUID. */
  id: string
  name: string
  category: WhatsAppTemplateCategory
  components: WhatsAppTemplateComponent[]
  language: string
  parameter_format: WhatsAppTemplateParameterFormat
  template_id: string
  template_status: WhatsAppTemplateStatus
  /** A UUID. */
  whatsapp_business_id: string
  created_at: string
  updated_at: string
  discarded_at?: string | undefined
}

/** `WhatsAppTemplateStatus` of the API. */
export type WhatsAppTemplateStatus = OpenString<
  | 'approved'
  | 'archived'
  | 'deleted'
  | 'disabled'
  | 'flagged'
  | 'in_appeal'
  | 'limit_exceeded'
  | 'locked'
  | 'paused'
  | 'pending'
  | 'reinstated'
  | 'pending_deletion'
  | 'rejected'
>
