//! The time of each job: `npm run bench:micro`.

use criterion::{Criterion, criterion_group, criterion_main};
use signalwire_micro::JOBS;

fn time(criterion: &mut Criterion) {
    for (name, make) in JOBS {
        let mut job = make();
        criterion.bench_function(name, |bencher| bencher.iter(&mut job));
    }
}

criterion_group!(times, time);
criterion_main!(times);
