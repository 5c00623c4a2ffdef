//! Resolution of credentials from several sources.

use super::Credentials;
use super::env::EnvSource;
use super::layer::Layer;
use super::options::CredentialOptions;
use crate::credentials::ConfigError;
use crate::error::ErrorCode;
use crate::language::Language;

impl Credentials {
    /// Reads the project, the token and the Space from the environment of the process. The
    /// variables and the errors are those of [`resolve`](Self::resolve).
    pub fn from_env() -> Result<Self, ConfigError> {
        Self::resolve(CredentialOptions::default(), &EnvSource::default())
    }

    /// Reads each value from the first source that contains it: the options, the environment, the
    /// dotenv file.
    ///
    /// | value | variable | also read |
    /// | --- | --- | --- |
    /// | project id | `SIGNALWIRE_PROJECT_ID` | |
    /// | API token | `SIGNALWIRE_API_TOKEN` | `SIGNALWIRE_TOKEN` |
    /// | Space | `SIGNALWIRE_SPACE` | `SIGNALWIRE_SPACE_URL`, `SIGNALWIRE_API_HOSTNAME` |
    /// | https origin instead of a Space | `SIGNALWIRE_BASE_URL` | |
    ///
    /// A dotenv file may also contain `NODE_EXTRA_CA_CERTS`, the path of a PEM file: its
    /// certificates are trusted in addition to those of the environment.
    ///
    /// An empty variable counts as not set. Errors name variables, options and lines, never values:
    /// `missing_credentials` (lists all missing values at once), `conflicting_values` (two
    /// variables of one source have different values), `invalid_project_id`, `invalid_api_token`,
    /// `invalid_space`, `invalid_base_url`, `invalid_environment`, `dotenv_not_found`,
    /// `dotenv_unreadable`, `invalid_dotenv`.
    pub fn resolve(options: CredentialOptions, source: &EnvSource) -> Result<Self, ConfigError> {
        let language = options.language;
        let layers: Vec<Layer> =
            [Some(options.into_layer()), Some(source.variables.read()?), source.dotenv.read()?]
                .into_iter()
                .flatten()
                .collect();
        let project = first(&layers, Layer::project)?;
        let token = first(&layers, Layer::token)?;
        let origin = first(&layers, Layer::origin)?;
        let extra_certificates = first(&layers, Layer::extra_certificates)?;
        match (project, token, origin) {
            (Some(project), Some(token), Some(origin)) => {
                let mut credentials = Self::new(project, token, origin);
                credentials.extra_certificates = extra_certificates;
                Ok(credentials)
            }
            (project, token, origin) => Err(missing_credentials(
                [project.is_none(), token.is_none(), origin.is_none()],
                &layers,
                language,
            )),
        }
    }
}

fn first<T>(
    layers: &[Layer],
    read: fn(&Layer) -> Result<Option<T>, ConfigError>,
) -> Result<Option<T>, ConfigError> {
    layers.iter().find_map(|layer| read(layer).transpose()).transpose()
}

/// The name, the option and the variable of each value.
fn names(language: Language) -> [[&'static str; 3]; 3] {
    let origin = language.choose("space (or base_url)", "space (or baseUrl)");
    [
        ["project id", "project", "SIGNALWIRE_PROJECT_ID"],
        ["API token", "token", "SIGNALWIRE_API_TOKEN"],
        ["Space", origin, "SIGNALWIRE_SPACE (or SIGNALWIRE_BASE_URL)"],
    ]
}

fn missing_credentials(is_missing: [bool; 3], layers: &[Layer], language: Language) -> ConfigError {
    let names = names(language);
    let missing: Vec<_> = names.iter().zip(is_missing).filter(|(_, is_missing)| *is_missing).collect();
    let join = |at: usize| missing.iter().map(|(names, _)| names[at]).collect::<Vec<_>>().join(", ");
    let searched: Vec<&str> = layers.iter().map(|layer| layer.name.as_str()).collect();
    let empty: Vec<&str> = layers.iter().flat_map(|layer| layer.empty.iter().map(String::as_str)).collect();
    let mut parts = vec![
        format!("missing: {}.", join(0)),
        format!("Set {}, or pass {}.", join(2), join(1)),
        format!("Looked in {}.", searched.join(", ")),
    ];
    parts.extend((!empty.is_empty()).then(|| format!("Empty: {}.", empty.join(", "))));
    ConfigError::new(ErrorCode::MissingCredentials, parts.join(" "))
}
