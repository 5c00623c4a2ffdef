//! Structs that programs construct, as Rust code.

use super::{Printer, extra_name};
use crate::print::doc_comment::rustdoc;
use crate::print::rust::models::item::{Member, Role};
use crate::print::rust::models::rust_type::RustType;

const ALLOW_MANY_ARGUMENTS: &str =
    "#[allow(clippy::too_many_arguments, reason = \"the API requires them all\")]\n";

/// The field for fields that are not listed.
struct Extra {
    name: &'static str,
    kind: String,
}

impl Printer<'_> {
    /// Prints a struct that programs construct, and its constructor.
    pub fn structure(&self, name: &str, role: Role, members: &[Member], rest: Option<&RustType>) -> String {
        let extra = self.extra(role, members, rest);
        let may_be_empty = members.iter().all(|member| !member.required);
        let default = if may_be_empty { "Default, " } else { "" };
        let mut text = format!("#[derive(Clone, Debug, {default}PartialEq, Serialize, Deserialize)]\n");
        text += if extra.is_none() { "#[serde(deny_unknown_fields)]\n" } else { "" };
        let fields = members.iter().map(|member| self.member(member)).collect::<String>();
        let extra_field = extra.as_ref().map_or(String::new(), Extra::field);
        text.extend(["pub struct ", name, " {\n", &fields, &extra_field, "}\n"]);
        if !may_be_empty {
            text += &self.constructor(name, members, extra.as_ref());
        }
        text + &if role.needs_from_json { format!("\nstrict!({name});\n") } else { String::new() }
    }

    /// A response may contain unknown fields; a request may only where the API allows them.
    fn extra(&self, role: Role, members: &[Member], rest: Option<&RustType>) -> Option<Extra> {
        let kind = match rest.or_else(|| role.response.then_some(&RustType::Any))? {
            RustType::Any => "Map<String, Value>".to_owned(),
            other => format!("BTreeMap<String, {}>", self.code(other)),
        };
        Some(Extra { name: extra_name(members), kind })
    }

    fn member(&self, member: &Member) -> String {
        let (kind, absent) = self.kind(member);
        let is_renamed = member.identifier.trim_start_matches("r#") != member.wire;
        let rename = is_renamed.then(|| format!("rename = {:?}", member.wire));
        let attributes: Vec<_> = rename.into_iter().chain(absent.map(str::to_owned)).collect();
        let attributes = if attributes.is_empty() {
            String::new()
        } else {
            format!("#[serde({})]\n", attributes.join(", "))
        };
        format!(
            "{}{attributes}pub {}: {kind},\n",
            rustdoc(&[&self.shorten_links(&member.doc)], 4),
            member.identifier
        )
    }

    /// Returns the type of a member, and the serde attributes of one that may be absent.
    fn kind(&self, member: &Member) -> (String, Option<&'static str>) {
        let kind = self.code(member.ty.inner());
        match (member.required, may_be_null(&member.ty)) {
            (true, _) => (self.code(&member.ty), None),
            (false, true) => {
                (format!("Maybe<{kind}>"), Some("default, skip_serializing_if = \"Maybe::is_absent\""))
            }
            (false, false) => (format!("Option<{kind}>"), Some("skip_serializing_if = \"Option::is_none\"")),
        }
    }

    /// Prints `new` with the required fields, or `Default` where all of them are constants.
    fn constructor(&self, name: &str, members: &[Member], extra: Option<&Extra>) -> String {
        let required: Vec<_> = members.iter().filter(|m| m.required && m.constant.is_none()).collect();
        let arguments: Vec<_> = required.iter().map(|member| self.argument(member)).collect();
        let fields = members.iter().map(|member| self.initializer(member)).collect::<String>();
        let value = format!("Self {{ {fields} {} }}", extra.map_or(String::new(), Extra::initializer));
        if required.is_empty() {
            return format!("\nimpl Default for {name} {{\nfn default() -> Self {{\n{value}\n}}\n}}\n");
        }
        let allow = if required.len() > 7 { ALLOW_MANY_ARGUMENTS } else { "" };
        let head = format!("{allow}pub fn new({}) -> Self", arguments.join(", "));
        let doc = "/// Creates a value with the required fields only.";
        format!("\nimpl {name} {{\n{doc}\n{head} {{\n{value}\n}}\n}}\n")
    }

    fn argument(&self, member: &Member) -> String {
        let kind = self.code(&member.ty);
        match member.ty {
            RustType::String | RustType::Secret => format!("{}: impl Into<{kind}>", member.identifier),
            _ => format!("{}: {kind}", member.identifier),
        }
    }

    fn initializer(&self, member: &Member) -> String {
        let id = &member.identifier;
        match (&member.constant, &member.ty) {
            (Some(variant), ty) => format!("{id}: {}::{variant},", self.code(ty)),
            (None, RustType::String | RustType::Secret) if member.required => format!("{id}: {id}.into(),"),
            (None, _) if member.required => format!("{id},"),
            (None, ty) if may_be_null(ty) => format!("{id}: Maybe::Absent,"),
            (None, _) => format!("{id}: None,"),
        }
    }
}

impl Extra {
    fn field(&self) -> String {
        format!(
            "/// Fields that are not listed above.\n#[serde(flatten)]\npub {}: {},\n",
            self.name, self.kind
        )
    }

    fn initializer(&self) -> String {
        format!("{}: {}::new(),", self.name, self.kind.split('<').next().unwrap_or_default())
    }
}

fn may_be_null(ty: &RustType) -> bool {
    matches!(ty, RustType::Any | RustType::Nullable(_))
}
