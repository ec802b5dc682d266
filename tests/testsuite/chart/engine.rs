//! What draws the charts.

use std::cell::Cell;

use crate::support::{Seed, asset};
use yitu::chart::{Draw, Drawing, Error, Memo, Size, draw, drawing};
use yitu::cli::QuickJs;

fn a_drawing() -> Drawing {
    drawing(&Seed::read().series()[0], Size::Normal)
}

#[test]
fn a_script_that_cannot_draw_is_told() {
    for (script, told) in [
        ("no script", "expecting"),
        ("throw new Error('out of paper')", "out of paper"),
        ("var drawing = {}", "object"),
        ("var yituDrawing = {}", "function"),
    ] {
        let error = QuickJs::new(script.as_bytes()).expect_err(script);
        assert!(error.to_string().contains(told), "{error}");
    }
}

#[test]
fn a_chart_that_cannot_be_drawn_is_named() {
    let script = b"var yituDrawing = { draw() { throw new Error('no such series') } }";
    let engine = QuickJs::new(script).expect("an engine");
    let drawing = a_drawing();
    let told = engine.draw(&drawing).expect_err("a fault").to_string();
    assert!(told.contains(&drawing.id), "{told}");
    assert!(told.contains("no such series"), "{told}");
}

/// Counts what it is asked for.
struct Counting(Cell<usize>);

impl Draw for Counting {
    fn draw(&self, drawing: &Drawing) -> Result<String, Error> {
        self.0.set(self.0.get() + 1);
        match drawing.width {
            0.0 => Err(Error::refused(&drawing.id, "no width")),
            width => Ok(format!("{width} wide, number {}", self.0.get())),
        }
    }
}

#[test]
fn a_chart_that_stays_as_it_was_is_not_drawn_again() {
    let engine = Memo::new(Counting(Cell::new(0)));
    let draws = |drawing: &Drawing| engine.draw(drawing).expect("an SVG");
    let first = a_drawing();
    let renamed = Drawing {
        id: "new".to_owned(),
        ..first.clone()
    };
    let wider = Drawing {
        width: 400.0,
        ..first.clone()
    };
    assert_eq!(draws(&first), "320 wide, number 1");
    assert_eq!(draws(&renamed), "320 wide, number 1");
    assert_eq!(draws(&wider), "400 wide, number 2");
    assert_eq!(draws(&first), "320 wide, number 1");
}

#[test]
fn a_fault_is_not_kept() {
    let engine = Memo::new(Counting(Cell::new(0)));
    let flat = Drawing {
        width: 0.0,
        ..a_drawing()
    };
    let told = |drawing: &Drawing| engine.draw(drawing).expect_err("a fault").to_string();
    assert!(told(&flat).contains(&flat.id));
    let renamed = Drawing {
        id: "new".to_owned(),
        ..flat
    };
    assert!(told(&renamed).contains("new"));
}

#[test]
fn a_drawing_does_not_depend_on_where_the_engine_runs() {
    let Some(script) = asset("drawing.js") else {
        return;
    };
    let mut elsewhere = b"for (const name of ['window', 'self', 'document', 'navigator', 'process', \
        'global', 'require', 'setTimeout', 'requestAnimationFrame', 'OffscreenCanvas'])\
        Object.defineProperty(globalThis, name, { get() { throw new Error(`it sees ${name}`) } });\n"
        .to_vec();
    elsewhere.extend(&script);
    let seed = Seed::read();
    let charts = |script: &[u8]| {
        let engine = QuickJs::new(script).expect("an engine");
        draw(&seed.series(), &seed.figures, &engine).expect("charts")
    };
    assert_eq!(charts(&script), charts(&elsewhere));
}

#[test]
fn threads_of_a_server_share_an_engine() {
    let (here, there) = std::thread::scope(|scope| {
        let charts = || Seed::read().charts();
        let there = scope.spawn(charts);
        (charts(), there.join().expect("a thread"))
    });
    assert_eq!(here, there);
}
