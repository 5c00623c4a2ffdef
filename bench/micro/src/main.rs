//! Runs a job a number of times, for a tool that counts: `signalwire-micro JOB TIMES`. Without
//! arguments it lists the jobs.

#![allow(clippy::print_stdout, clippy::expect_used, reason = "a command line program")]

use std::env;

use signalwire_micro::{JOBS, Job};

/// The counted function. The tool finds it by its name, so it must not be inlined.
#[inline(never)]
fn counted(job: &mut Job, times: usize) {
    for _ in 0..times {
        job();
    }
}

fn main() {
    let args: Vec<String> = env::args().skip(1).collect();
    let [name, times] = args.as_slice() else {
        return JOBS.iter().for_each(|(name, _)| println!("{name}"));
    };
    let (_, make) = JOBS.iter().find(|(known, _)| known == name).expect("the name of a job");
    let mut job = make();
    // The first run differs: something is read or compiled once.
    job();
    counted(&mut job, times.parse().expect("a number"));
}
