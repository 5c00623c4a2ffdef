// Generated from api/ by codegen/src/print/typescript/build.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { RequestOptions } from '../core/options.ts'
import type { PagePromise } from '../core/page.ts'
import type { ResultPromise } from '../core/promise.ts'
import { call, child, misplaced, page, Resource, rest } from '../core/resource.ts'
import type { OpenString } from '../core/types.ts'
import type { PaginationLinks } from './common.ts'

/** Methods of `client.registry.brands`. */
export class RegistryBrands extends Resource {
  /**
   * Registers a brand for messaging in the US (10DLC), or imports one that a campaign service
   * provider registered.
   *
   * `POST /api/relay/rest/registry/beta/brands`. Requires one of the scopes `messaging`, `numbers`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {InvalidRequestError} on 422, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(
    body: CreateManagedBrandRequest | CreateCspBrandRequest,
    options?: RequestOptions,
  ): ResultPromise<BrandResponse> {
    return call(this, 313, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Registers a campaign of a brand: what its messages are about, with samples.
   *
   * `POST /api/relay/rest/registry/beta/brands/{id}/campaigns`. Requires one of the scopes
   * `messaging`, `numbers`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  createCampaign(
    id: string,
    body: CreateManagedCampaignRequest | CreatePartnerCampaignRequest,
    options?: RequestOptions,
  ): ResultPromise<CampaignResponse> {
    return call(this, 314, [id], { body }, options, rest(arguments, 3))
  }

  /**
   * Reads one brand and the state of its registration.
   *
   * `GET /api/relay/rest/registry/beta/brands/{id}`. Requires one of the scopes `messaging`,
   * `numbers`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(id: string, options?: RequestOptions): ResultPromise<BrandResponse> {
    return call(this, 315, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Lists the brands that are registered for messaging in the US (10DLC); they can be filtered by
   * name and state.
   *
   * `GET /api/relay/rest/registry/beta/brands`. Requires one of the scopes `messaging`, `numbers`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(query?: RegistryBrandsListQuery, options?: RequestOptions): PagePromise<Brand, BrandListResponse> {
    return page(this, 316, 'data', [], query, options, rest(arguments, 2))
  }

  /**
   * Lists the campaigns of a brand; they can be filtered by name and state.
   *
   * `GET /api/relay/rest/registry/beta/brands/{id}/campaigns`. Requires one of the scopes
   * `messaging`, `numbers`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  listCampaigns(
    id: string,
    query?: RegistryBrandsListCampaignsQuery,
    options?: RequestOptions,
  ): PagePromise<Campaign, CampaignListResponse> {
    return page(this, 317, 'data', [id], query, options, rest(arguments, 3))
  }
}

/** Methods of `client.registry.campaigns`. */
export class RegistryCampaigns extends Resource {
  /**
   * Orders that phone numbers be assigned to a campaign; the order is carried out after this call.
   *
   * `POST /api/relay/rest/registry/beta/campaigns/{id}/orders`. Requires one of the scopes
   * `messaging`, `numbers`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  createOrder(id: string, body?: CreateOrderRequest, options?: RequestOptions): ResultPromise<OrderResponse> {
    return call(this, 318, [id], { body }, options, rest(arguments, 3))
  }

  /**
   * Reads one campaign and the state of its registration.
   *
   * `GET /api/relay/rest/registry/beta/campaigns/{id}`. Requires one of the scopes `messaging`,
   * `numbers`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(id: string, options?: RequestOptions): ResultPromise<CampaignResponse> {
    return call(this, 319, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Lists the phone numbers that are assigned to a campaign.
   *
   * `GET /api/relay/rest/registry/beta/campaigns/{id}/numbers`. Requires one of the scopes
   * `messaging`, `numbers`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  listNumbers(
    id: string,
    query?: RegistryCampaignsListNumbersQuery,
    options?: RequestOptions,
  ): PagePromise<AssignedNumber, AssignedNumberListResponse> {
    return page(this, 320, 'data', [id], query, options, rest(arguments, 3))
  }

  /**
   * Lists the orders that assign phone numbers to a campaign.
   *
   * `GET /api/relay/rest/registry/beta/campaigns/{id}/orders`. Requires one of the scopes
   * `messaging`, `numbers`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  listOrders(
    id: string,
    query?: RegistryCampaignsListOrdersQuery,
    options?: RequestOptions,
  ): PagePromise<Order, OrderListResponse> {
    return page(this, 321, 'data', [id], query, options, rest(arguments, 3))
  }

  /**
   * Renames a campaign.
   *
   * `PUT /api/relay/rest/registry/beta/campaigns/{id}`. Requires one of the scopes `messaging`,
   * `numbers`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(
    id: string,
    body?: UpdateCampaignRequest,
    options?: RequestOptions,
  ): ResultPromise<CampaignResponse> {
    return call(this, 322, [id], { body }, options, rest(arguments, 3))
  }
}

/** Methods of `client.registry.numbers`. */
export class RegistryNumbers extends Resource {
  /**
   * Takes a phone number out of its campaign.
   *
   * `DELETE /api/relay/rest/registry/beta/numbers/{id}`. Requires one of the scopes `messaging`,
   * `numbers`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(id: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 323, [id], {}, options, rest(arguments, 2))
  }
}

/** Methods of `client.registry.orders`. */
export class RegistryOrders extends Resource {
  /**
   * Reads one order of phone numbers for a campaign, and how far it has come.
   *
   * `GET /api/relay/rest/registry/beta/orders/{id}`. Requires one of the scopes `messaging`,
   * `numbers`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(id: string, options?: RequestOptions): ResultPromise<OrderResponse> {
    return call(this, 324, [id], {}, options, rest(arguments, 2))
  }
}

/** Methods of `client.registry`. */
export class Registry extends Resource {
  /** `client.registry.brands` */
  get brands(): RegistryBrands {
    return child(this, RegistryBrands)
  }

  /** `client.registry.campaigns` */
  get campaigns(): RegistryCampaigns {
    return child(this, RegistryCampaigns)
  }

  /** `client.registry.numbers` */
  get numbers(): RegistryNumbers {
    return child(this, RegistryNumbers)
  }

  /** `client.registry.orders` */
  get orders(): RegistryOrders {
    return child(this, RegistryOrders)
  }

  /** @internal Throws an error with the correct path. */
  get brand(): never {
    return misplaced(this, 'registry.brand', 'registry.brands')
  }

  /** @internal Throws an error with the correct path. */
  get campaign(): never {
    return misplaced(this, 'registry.campaign', 'registry.campaigns')
  }

  /** @internal Throws an error with the correct path. */
  get number(): never {
    return misplaced(this, 'registry.number', 'registry.numbers')
  }

  /** @internal Throws an error with the correct path. */
  get order(): never {
    return misplaced(this, 'registry.order', 'registry.orders')
  }
}

/** Query of `registry.brands.list`. */
export interface RegistryBrandsListQuery {
  filter_name?: string | undefined
  filter_state?: string | undefined
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `registry.brands.listCampaigns`. */
export interface RegistryBrandsListCampaignsQuery {
  filter_name?: string | undefined
  filter_state?: string | undefined
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `registry.campaigns.listNumbers`. */
export interface RegistryCampaignsListNumbersQuery {
  filter_state?: string | undefined
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `registry.campaigns.listOrders`. */
export interface RegistryCampaignsListOrdersQuery {
  filter_state?: string | undefined
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Item of `registry.campaigns.listNumbers`. */
export interface AssignedNumber {
  /** A UUID. */
  id: string
  state?: string | undefined
  /** A UUID. */
  campaign_id?: string | undefined
  phone_number?: AssignedPhoneNumber | undefined
  /** A date and time in RFC 3339 format. */
  created_at?: string | undefined
  /** A date and time in RFC 3339 format. */
  updated_at?: string | undefined
}

/** Response of `registry.campaigns.listNumbers`. */
export interface AssignedNumberListResponse {
  links?: PaginationLinks | undefined
  data?: AssignedNumber[] | undefined
}

/** `AssignedPhoneNumber` of the API. */
export interface AssignedPhoneNumber {
  /** A UUID. */
  id?: string | undefined
  name?: string | undefined
  number?: string | undefined
  status_callback_url?: string | undefined
}

/** Item of `registry.brands.list`. */
export interface Brand {
  /** A UUID. */
  id: string
  state?: string | undefined
  name?: string | undefined
  company_name?: string | undefined
  contact_email?: string | undefined
  contact_phone?: string | undefined
  ein_issuing_country?: string | undefined
  legal_entity_type?: string | undefined
  ein?: string | undefined
  company_address?: string | undefined
  company_vertical?: string | undefined
  company_website?: string | undefined
  csp_brand_reference?: string | undefined
  csp_self_registered?: boolean | undefined
  status_callback_url?: string | undefined
  /** A date and time in RFC 3339 format. */
  created_at?: string | undefined
  /** A date and time in RFC 3339 format. */
  updated_at?: string | undefined
}

/** Response of `registry.brands.list`. */
export interface BrandListResponse {
  links?: PaginationLinks | undefined
  data?: Brand[] | undefined
}

/** Response of `registry.brands.create`, `registry.brands.get`. */
export interface BrandResponse {
  /** A UUID. */
  id: string
  state?: string | undefined
  name?: string | undefined
  company_name?: string | undefined
  contact_email?: string | undefined
  contact_phone?: string | undefined
  ein_issuing_country?: string | undefined
  legal_entity_type?: string | undefined
  ein?: string | undefined
  company_address?: string | undefined
  company_vertical?: string | undefined
  company_website?: string | undefined
  csp_brand_reference?: string | undefined
  csp_self_registered?: boolean | undefined
  status_callback_url?: string | undefined
  /** A date and time in RFC 3339 format. */
  created_at?: string | undefined
  /** A date and time in RFC 3339 format. */
  updated_at?: string | undefined
}

/** Item of `registry.brands.listCampaigns`. */
export interface Campaign {
  /** A UUID. */
  id: string
  name?: string | undefined
  state?: string | undefined
  sms_use_case?: string | undefined
  sub_use_cases?: string[] | undefined
  campaign_verify_token?: string | undefined
  description?: string | undefined
  sample1?: string | undefined
  sample2?: string | undefined
  sample3?: string | undefined
  sample4?: string | undefined
  sample5?: string | undefined
  dynamic_templates?: string | undefined
  message_flow?: string | undefined
  opt_in_message?: string | undefined
  opt_out_message?: string | undefined
  help_message?: string | undefined
  /** Default: `"START"`. */
  opt_in_keywords?: string | undefined
  /** Default: `"STOP"`. */
  opt_out_keywords?: string | undefined
  /** Default: `"HELP"`. */
  help_keywords?: string | undefined
  number_pooling_required?: boolean | undefined
  number_pooling_per_campaign?: string | undefined
  direct_lending?: boolean | undefined
  embedded_link?: boolean | undefined
  embedded_phone?: boolean | undefined
  age_gated_content?: boolean | undefined
  lead_generation?: boolean | undefined
  csp_campaign_reference?: string | undefined
  status_callback_url?: string | undefined
  /** A date and time in RFC 3339 format. */
  created_at?: string | undefined
  /** A date and time in RFC 3339 format. */
  updated_at?: string | undefined
}

/** Response of `registry.brands.listCampaigns`. */
export interface CampaignListResponse {
  links?: PaginationLinks | undefined
  data?: Campaign[] | undefined
}

/**
 * Response of `registry.brands.createCampaign`, `registry.campaigns.get`,
 * `registry.campaigns.update`.
 */
export interface CampaignResponse {
  /** A UUID. */
  id: string
  name?: string | undefined
  state?: string | undefined
  sms_use_case?: string | undefined
  sub_use_cases?: string[] | undefined
  campaign_verify_token?: string | undefined
  description?: string | undefined
  sample1?: string | undefined
  sample2?: string | undefined
  sample3?: string | undefined
  sample4?: string | undefined
  sample5?: string | undefined
  dynamic_templates?: string | undefined
  message_flow?: string | undefined
  opt_in_message?: string | undefined
  opt_out_message?: string | undefined
  help_message?: string | undefined
  /** Default: `"START"`. */
  opt_in_keywords?: string | undefined
  /** Default: `"STOP"`. */
  opt_out_keywords?: string | undefined
  /** Default: `"HELP"`. */
  help_keywords?: string | undefined
  number_pooling_required?: boolean | undefined
  number_pooling_per_campaign?: string | undefined
  direct_lending?: boolean | undefined
  embedded_link?: boolean | undefined
  embedded_phone?: boolean | undefined
  age_gated_content?: boolean | undefined
  lead_generation?: boolean | undefined
  csp_campaign_reference?: string | undefined
  status_callback_url?: string | undefined
  /** A date and time in RFC 3339 format. */
  created_at?: string | undefined
  /** A date and time in RFC 3339 format. */
  updated_at?: string | undefined
}

/** `CompanyVertical` of the API. */
export type CompanyVertical = OpenString<
  | 'AGRICULTURE'
  | 'COMMUNICATION'
  | 'CONSTRUCTION'
  | 'EDUCATION'
  | 'ENERGY'
  | 'ENTERTAINMENT'
  | 'FINANCIAL'
  | 'GAMBLING'
  | 'GOVERNMENT'
  | 'HEALTHCARE'
  | 'HOSPITALITY'
  | 'HUMAN_RESOURCES'
  | 'INSURANCE'
  | 'LEGAL'
  | 'MANUFACTURING'
  | 'NGO'
  | 'POLITICAL'
  | 'POSTAL'
  | 'PROFESSIONAL'
  | 'REAL_ESTATE'
  | 'RETAIL'
  | 'TECHNOLOGY'
  | 'TRANSPORTATION'
>

/** Body of `registry.brands.create`. */
export interface CreateCspBrandRequest {
  csp_self_registered: true
  /** 3 to 64 characters. */
  name: string
  csp_brand_reference: string
  /** A URL. */
  status_callback_url?: string | undefined
}

/** Body of `registry.brands.create`. */
export interface CreateManagedBrandRequest {
  /** 3 to 64 characters. */
  name: string
  /** 3 to 64 characters. */
  company_name: string
  /** 3 to 64 characters. */
  contact_email: string
  /** 3 to 64 characters. */
  contact_phone: string
  ein_issuing_country: string
  legal_entity_type: LegalEntityType
  ein: string
  company_address: string
  company_vertical?: CompanyVertical | undefined
  company_website: string
  /** A URL. */
  status_callback_url?: string | undefined
}

/** Body of `registry.brands.createCampaign`. */
export interface CreateManagedCampaignRequest {
  /** 3 to 64 characters. */
  name: string
  /** A UUID. */
  brand_id: string
  sms_use_case: string
  sub_use_cases?: string[] | undefined
  campaign_verify_token?: string | undefined
  /** At least 40 characters. */
  description: string
  /** At least 20 characters. */
  sample1: string
  /** At least 20 characters. */
  sample2: string
  /** At least 20 characters. */
  sample3?: string | undefined
  /** At least 20 characters. */
  sample4?: string | undefined
  /** At least 20 characters. */
  sample5?: string | undefined
  dynamic_messages?: string | undefined
  /** At least 40 characters. */
  message_flow: string
  /** At least 20 characters. */
  opt_in_message?: string | undefined
  /** At least 20 characters. */
  opt_out_message: string
  /** At least 20 characters. */
  help_message: string
  opt_in_keywords?: string | undefined
  opt_out_keywords?: string | undefined
  help_keywords?: string | undefined
  number_pooling_required: boolean
  number_pooling_per_campaign?: string | undefined
  direct_lending: boolean
  embedded_link: boolean
  embedded_phone: boolean
  age_gated_content: boolean
  lead_generation: boolean
  terms_and_conditions: boolean
  /** A URL. */
  status_callback_url?: string | undefined
}

/** Body of `registry.campaigns.createOrder`. */
export interface CreateOrderRequest {
  phone_numbers?: string[] | undefined
  status_callback_url?: string | undefined
}

/** Body of `registry.brands.createCampaign`. */
export interface CreatePartnerCampaignRequest {
  /** 3 to 64 characters. */
  name: string
  /** A UUID. */
  brand_id: string
  csp_campaign_reference: string
  /** A URL. */
  status_callback_url?: string | undefined
}

/** `LegalEntityType` of the API. */
export type LegalEntityType = OpenString<'PRIVATE_PROFIT' | 'PUBLIC_PROFIT' | 'NON_PROFIT' | 'GOVERNMENT'>

/** Item of `registry.campaigns.listOrders`. */
export interface Order {
  /** A UUID. */
  id: string
  state?: string | undefined
  /** A date and time in RFC 3339 format. */
  processed_at?: string | undefined
  /** A date and time in RFC 3339 format. */
  created_at?: string | undefined
  /** A date and time in RFC 3339 format. */
  updated_at?: string | undefined
  status_callback_url?: string | undefined
}

/** Response of `registry.campaigns.listOrders`. */
export interface OrderListResponse {
  links?: PaginationLinks | undefined
  data?: Order[] | undefined
}

/** Response of `registry.campaigns.createOrder`, `registry.orders.get`. */
export interface OrderResponse {
  /** A UUID. */
  id: string
  state?: string | undefined
  /** A date and time in RFC 3339 format. */
  processed_at?: string | undefined
  /** A date and time in RFC 3339 format. */
  created_at?: string | undefined
  /** A date and time in RFC 3339 format. */
  updated_at?: string | undefined
  status_callback_url?: string | undefined
}

/** Body of `registry.campaigns.update`. */
export interface UpdateCampaignRequest {
  name?: string | undefined
}
