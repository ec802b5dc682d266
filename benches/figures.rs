//! How fast figures are read, in bytes of report text on one core.

mod texts;

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use yitu::figure::read;
use yitu::report::outline;

fn figures(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("figures");
    for (name, text) in [("report", texts::REPORT), ("bulletin", texts::BULLETIN)] {
        let source = texts::grown(text, 1_000_000);
        let outline = outline(&source);
        group.throughput(Throughput::BytesDecimal(source.len() as u64));
        group.sample_size(20);
        group.bench_function(name, |bencher| {
            bencher.iter(|| read(black_box(&source), &outline, Some(2022)));
        });
    }
    group.finish();
}

criterion_group!(benches, figures);
criterion_main!(benches);
