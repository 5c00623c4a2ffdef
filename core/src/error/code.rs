//! The codes of errors: one table. `docs/errors.md` has a section for each of them.

use crate::string_enum::string_enum;

string_enum! {
    /// The cause of an [`Error`](super::Error): a stable identifier for programs. It compares with
    /// strings, and is a string in JSON.
    ///
    /// [docs/errors.md] describes what to do about each code.
    ///
    /// ```
    /// use signalwire_core::error::ErrorCode;
    ///
    /// let code = ErrorCode::NotFound;
    /// assert_eq!((code.as_str(), code.to_string()), ("not_found", "not_found".to_owned()));
    /// assert!(code == "not_found");
    /// ```
    ///
    /// [docs/errors.md]:
    /// https://github.com/signalwire-client/signalwire-client/blob/main/docs/errors.md
    pub enum ErrorCode {
        /// A credential was not found, or an operation needs one that the client does not have.
        MissingCredentials = "missing_credentials",
        /// Two sources of the same value disagree, or an option belongs to another place.
        ConflictingValues = "conflicting_values",
        /// The project id is not a UUID.
        InvalidProjectId = "invalid_project_id",
        /// The value cannot be an API token.
        InvalidApiToken = "invalid_api_token",
        /// The Space is not a name, a host or an https URL.
        InvalidSpace = "invalid_space",
        /// The base URL is not an https origin: scheme, host and optionally a port.
        InvalidBaseUrl = "invalid_base_url",
        /// A variable of the environment is not valid UTF-8.
        InvalidEnvironment = "invalid_environment",
        /// The dotenv file that the program names does not exist.
        DotenvNotFound = "dotenv_not_found",
        /// The dotenv file exists, but cannot be read.
        DotenvUnreadable = "dotenv_unreadable",
        /// A line of the dotenv file cannot be parsed, or the file is UTF-16.
        InvalidDotenv = "invalid_dotenv",
        /// A timeout is 0.
        InvalidTimeout = "invalid_timeout",
        /// The user agent contains characters that are not allowed in a header.
        InvalidUserAgent = "invalid_user_agent",
        /// The proxy is not `[scheme://][user:password@]host[:port]`.
        InvalidProxy = "invalid_proxy",
        /// The root certificates contain no certificate, or an invalid one.
        InvalidRootCertificates = "invalid_root_certificates",
        /// There is no certificate to trust.
        NoRootCertificates = "no_root_certificates",
        /// The call was made outside of a tokio runtime with I/O and time.
        NoRuntime = "no_runtime",
        /// Neither a feature of this crate nor the program provides the cryptography of TLS.
        NoCryptoProvider = "no_crypto_provider",
        /// TLS cannot be set up on this system.
        InvalidConfiguration = "invalid_configuration",
        /// The path of a curl command does not start with exactly one `/`, or is not printable
        /// ASCII.
        InvalidPath = "invalid_path",
        /// The subscriber token is empty, or contains characters that no token has.
        InvalidSubscriberToken = "invalid_subscriber_token",
        /// A browser received a string that is not a token of a browser.
        InvalidBrowserToken = "invalid_browser_token",
        /// There is no signing key for webhooks.
        MissingSigningKey = "missing_signing_key",
        /// The value cannot be a signing key.
        InvalidSigningKey = "invalid_signing_key",
        /// This body cannot be signed under the scheme `compat`, which signs forms.
        UnsignableBody = "unsignable_body",
        /// The client is offline, and the host or the proxy is not this machine. Nothing was sent.
        Offline = "offline",
        /// The arguments do not match the description of the API.
        InvalidArguments = "invalid_arguments",

        /// Status 400: the server rejected the request.
        BadRequest = "bad_request",
        /// Status 401: the credential is invalid, or the token lacks a scope.
        Unauthorized = "unauthorized",
        /// Status 402: the request requires a payment.
        PaymentRequired = "payment_required",
        /// Status 403: the token lacks a scope, or the account lacks the permission.
        Forbidden = "forbidden",
        /// Status 404: the resource does not exist, or belongs to another project.
        NotFound = "not_found",
        /// Status 405: the server does not support the operation at this path.
        MethodNotAllowed = "method_not_allowed",
        /// Status 409: the request contradicts the state of the resource.
        Conflict = "conflict",
        /// Status 410: the resource no longer exists.
        Gone = "gone",
        /// Status 413: the body is longer than the server accepts.
        PayloadTooLarge = "payload_too_large",
        /// Status 422: the server rejected the values of fields.
        Unprocessable = "unprocessable",
        /// Status 429: too many requests.
        RateLimited = "rate_limited",
        /// Another status from 400 to 499.
        RequestRefused = "request_refused",
        /// A status from 500 to 599, except 503 and 504.
        ServerError = "server_error",
        /// Status 503: the server did not process the request.
        Unavailable = "unavailable",
        /// Status 504: a server behind the gateway did not respond.
        GatewayTimeout = "gateway_timeout",
        /// A redirect, which the client does not follow.
        UnexpectedRedirect = "unexpected_redirect",
        /// A status that HTTP does not define.
        UnexpectedStatus = "unexpected_status",

        /// The host name has no address, or the resolver did not respond.
        Dns = "dns",
        /// The host refused the connection.
        Refused = "refused",
        /// There is no route to the host.
        Unreachable = "unreachable",
        /// The TLS handshake failed.
        Tls = "tls",
        /// The proxy cannot be reached, or rejected the request.
        Proxy = "proxy",
        /// The connection was closed before the response was complete.
        Reset = "reset",
        /// The response violates HTTP, or a message violates the WebSocket protocol.
        Protocol = "protocol",
        /// The request does not fit into an HTTP message. Nothing was sent.
        InvalidRequest = "invalid_request",
        /// A browser received no response, and does not report the cause to the page.
        NoAnswer = "no_answer",

        /// The timeout of the whole call elapsed.
        Timeout = "timeout",
        /// No connection was established in time.
        ConnectTimeout = "connect_timeout",
        /// The server sent nothing for too long.
        ReadTimeout = "read_timeout",
        /// The caller cancelled the call.
        Aborted = "aborted",
        /// The client or the session was closed before or during the call.
        ClientClosed = "client_closed",

        /// The body of a successful response is not JSON.
        InvalidJson = "invalid_json",
        /// The response has another type than documented.
        UnexpectedShape = "unexpected_shape",
        /// The body is longer than the client accepts.
        ResponseTooLarge = "response_too_large",
        /// The body cannot be decompressed.
        InvalidEncoding = "invalid_encoding",
        /// The link to the next page is neither a path nor an http(s) URL with a path.
        InvalidPageLink = "invalid_page_link",
        /// The server returned the link of a page that was already read.
        RepeatedPageLink = "repeated_page_link",

        /// The host of a realtime session is not `host[:port]` or `wss://host[:port]`.
        InvalidHost = "invalid_host",
        /// The parameters of a realtime request are not a JSON object.
        InvalidParams = "invalid_params",
        /// Too many realtime requests wait for the connection.
        QueueFull = "queue_full",
        /// The server answered the WebSocket request with an HTTP error status.
        UpgradeRefused = "upgrade_refused",
        /// The server rejected the session for another reason than its credentials.
        ConnectRefused = "connect_refused",
        /// The server no longer has the previous session.
        SessionForgotten = "session_forgotten",
        /// The server closed the WebSocket.
        Closed = "closed",
        /// The server sent nothing for too long, not even the answer to a ping.
        Silent = "silent",
        /// The server announced that it ends the connection.
        ServerDisconnect = "server_disconnect",
        /// The source of the token failed.
        TokenUnavailable = "token_unavailable",
        /// The program replaced the credentials of the session by those of another project.
        CredentialsReplaced = "credentials_replaced",

        /// The webhook request has no signature header.
        SignatureMissing = "signature_missing",
        /// The signature header contains no signature, or is repeated.
        SignatureMalformed = "signature_malformed",
        /// The signature does not match the URL, the body and the key.
        SignatureMismatch = "signature_mismatch",
    }
}
