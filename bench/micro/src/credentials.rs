//! Parsing credentials and encoding them into a header.

use std::fs;
use std::hint::black_box;

use signalwire_core::{CredentialOptions, Credentials, Dotenv, EnvSource, Variables};
use tempfile::NamedTempFile;

use crate::Job;
use crate::inputs::{PROJECT, credentials, token};

pub fn basic_header() -> Job {
    let credentials = credentials();
    Box::new(move || drop(black_box(black_box(&credentials).basic())))
}

/// A file of 50 lines, of which three are used. Reading it from disk is part of the job.
pub fn read_dotenv() -> Job {
    let file = NamedTempFile::new().unwrap();
    let others = (0..47).map(|line| format!("OTHER_{line}=\"value {line}\" # a comment\n"));
    let ours = format!("SIGNALWIRE_PROJECT_ID={PROJECT}\nSIGNALWIRE_API_TOKEN={}\n", token());
    fs::write(&file, others.collect::<String>() + &ours + "SIGNALWIRE_SPACE=example\n").unwrap();
    let dotenv = Dotenv::Required(file.path().to_owned());
    let source = EnvSource::new(Variables::Custom([].into()), dotenv);
    Box::new(move || {
        let _kept_on_disk = &file;
        black_box(Credentials::resolve(CredentialOptions::new(), black_box(&source)).unwrap());
    })
}
