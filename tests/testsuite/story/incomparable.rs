//! Whatever two figures of the report an editor puts into one chart: they may
//! share its axis by the stated rules, or are refused with the reason.

use crate::support::Seed;
use yitu::diagnostic::{Diagnostic, Severity};
use yitu::figure::{Figure, Kind, Measure, Opening};
use yitu::report::{self, Report};
use yitu::settings::Settings;
use yitu::story::compare::far;
use yitu::story::{base_unit, key, magnitude, pictures, selector};

/// What `report.toml` makes of two figures in one chart.
fn drawn(
    (report, figures): (&Report, &[Figure]),
    form: &str,
    a: &Figure,
    b: &Figure,
) -> Result<(), Vec<Diagnostic>> {
    let settings = format!(
        "place = \"某区\"\nyear = 2022\nissuer = \"某处\"\n\
         [[chart]]\nid = \"pair\"\ncard = \"卡片\"\nform = \"{form}\"\n\
         figures = [\"{}\", \"{}\"]\n",
        selector(a),
        selector(b)
    );
    let settings: Settings = toml::from_str(&settings).expect("settings");
    pictures(report, figures, &settings.charts).map(|_| ())
}

/// Two measures of one sort, unit, time and status, each with a length.
fn side_by_side(a: &Figure, b: &Figure) -> bool {
    let time = |f: &Figure| f.period.as_ref().map(|p| (p.first, p.last, p.part));
    let unit = |f: &Figure| base_unit(&f.unit).1.to_owned();
    // 增长2倍 is no 2倍.
    let grown = |f: &Figure| f.kind == Kind::Multiple && f.sign.is_some();
    let alike = |f: &Figure| (f.kind, unit(f), time(f), f.status, grown(f));
    let grows = matches!(a.kind, Kind::Growth | Kind::AvgGrowth);
    let money = |f: &Figure| {
        let words = ["值", "收入", "投资", "零售", "进出口"];
        words.iter().any(|word| f.name.contains(word))
    };
    let things = !grows || money(a) == money(b);
    a.kind != Kind::Ratio && alike(a) == alike(b) && things
}

/// One indicator of one sort and unit at two times; a quarter is no year.
fn through_time(a: &Figure, b: &Figure) -> bool {
    let alike = |f: &Figure| (f.kind, base_unit(&f.unit).1.to_owned(), key(&f.name));
    let part = |f: &Figure| f.period.as_ref().and_then(|p| p.part);
    let last = |f: &Figure| f.period.as_ref().map(|p| p.last);
    let years = |f: &Figure| f.period.as_ref().map_or(0, |p| p.last - p.first);
    let timed = match a.kind {
        // A stock that only a chapter of several years dates is of no known year.
        Kind::Level => years(a) + years(b) == 0,
        Kind::Cumulative => years(a) == years(b),
        _ => true,
    };
    a.kind != Kind::Ratio
        && alike(a) == alike(b)
        && last(a) != last(b)
        && part(a) == part(b)
        && timed
        && a.measure != Measure::Work
        && b.measure != Measure::Work
        && !bounded(a, b)
}

/// The later is a floor not above the earlier, or they are too far apart.
fn bounded(a: &Figure, b: &Figure) -> bool {
    let last = |f: &Figure| f.period.as_ref().map(|p| p.last);
    let (from, to) = if last(a) < last(b) { (a, b) } else { (b, a) };
    let amount = |f: &Figure| magnitude(f).expect("a number").amount;
    let floor = to.qualifiers.iter().any(|word| word.opens() == Opening::Up);
    let point = a.kind == Kind::Cumulative;
    floor && !point && amount(to) <= amount(from) || far(a, b)
}

/// A form's word in settings, and which pairs it may show.
type Rule = (&'static str, fn(&Figure, &Figure) -> bool);

#[test]
fn any_two_figures_share_an_axis_by_the_rules_or_are_refused_with_the_reason() {
    let figures = Seed::read().figures;
    let outline = report::outline("# 报告\n\n### 篇章\n\n#### 卡片\n\n- 一句话。");
    let report = report::arrange(outline).expect("a report");
    let rules: [Rule; 2] = [("bar", side_by_side), ("ladder", through_time)];
    for (form, may) in rules {
        let (mut together, mut refused) = (0, 0);
        for (at, a) in figures.iter().enumerate() {
            for b in &figures[at + 1..] {
                let pair = format!("{form}: {} and {}", selector(a), selector(b));
                match drawn((&report, &figures), form, a, b) {
                    Ok(()) => {
                        assert!(may(a, b), "{pair} must be refused");
                        together += 1;
                    }
                    Err(faults) => {
                        assert!(!may(a, b), "{pair} is refused: {faults:?}");
                        told(&pair, form, a, b, &faults);
                        refused += 1;
                    }
                }
            }
        }
        assert!(together > 0 && refused > 1000, "{together}, {refused}");
    }
}

/// A refusal names both figures, says why and what to do.
fn told(pair: &str, form: &str, a: &Figure, b: &Figure, faults: &[Diagnostic]) {
    assert!(!faults.is_empty(), "{pair}");
    for fault in faults {
        assert_eq!(fault.severity, Severity::Error, "{pair}");
        let known = ["story::incomparable", "story::wrong-form"];
        assert!(known.contains(&fault.code), "{pair}: {}", fault.code);
        let (_, why) = fault.message.rsplit_once('」').expect("names in brackets");
        assert!(why.chars().count() > 5, "{pair}: {}", fault.message);
        assert!(!fault.hint.is_empty(), "{pair}");
    }
    let named = |figure: &Figure| {
        let mut messages = faults.iter().map(|fault| &fault.message);
        messages.any(|message| message.contains(&selector(figure)))
    };
    // Two figures of a ladder that share no name are two panels, each refused.
    assert!(named(a) || named(b), "{pair}: {faults:?}");
    assert!(
        form != "bar" || (named(a) && named(b)),
        "{pair}: {faults:?}"
    );
}
