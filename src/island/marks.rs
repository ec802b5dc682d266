//! The marks of the drawn charts: which there are, which one a tap or a key
//! means.

use web_sys::{Element, KeyboardEvent, MouseEvent};

use super::select::{all, elements, first};

/// The id of the line that says how to go through a chart by keys.
pub(super) const HELP: &str = "chart-help";
/// A tap this near (px) to a mark is meant for it.
const NEAR: f64 = 32.0;

/// Makes every drawing a tab stop that says what it shows and how to read it.
pub(super) fn wake_drawings() {
    for drawing in all(".chart-drawing") {
        let names = drawing
            .first_element_child()
            .and_then(|svg| svg.get_attribute("aria-labelledby"))
            .unwrap_or_default();
        let Some((title, description)) = names.split_once(' ') else {
            continue;
        };
        let help = format!("{description} {HELP}");
        make_stop(&drawing, title, &help);
    }
}

/// Makes an element the tab stop of a chart; the ids of its name and of what
/// describes it.
pub(super) fn make_stop(element: &Element, name: &str, description: &str) {
    for (attribute, value) in [
        ("tabindex", "0"),
        // Lets a screen reader hand the arrow keys on.
        ("role", "application"),
        ("aria-roledescription", "图表"),
        ("aria-labelledby", name),
        ("aria-describedby", description),
    ] {
        let _ = element.set_attribute(attribute, value);
    }
}

/// The mark that is explained now; which one is kept in the drawing itself.
pub(super) fn current() -> Option<Element> {
    first(".mark.is-current")
}

/// The drawing that a mark stands in.
pub(super) fn drawing_of(mark: &Element) -> Option<Element> {
    mark.closest(".chart-drawing").ok()?
}

/// The marks of a drawing, in the order in which keys go through them.
pub(super) fn marks(drawing: &Element) -> Vec<Element> {
    let marks = drawing.query_selector_all(".mark");
    marks.map(|marks| elements(&marks)).unwrap_or_default()
}

/// A mark is not explained any more.
pub(super) fn unmark(mark: &Element) {
    let _ = mark.class_list().remove_1("is-current");
    if let Some(drawing) = drawing_of(mark) {
        let _ = drawing.class_list().remove_1("is-read");
    }
}

/// Which of `count` marks a key leads to from the one `at`; `None` of keys that
/// lead nowhere.
pub(super) fn step(event: &KeyboardEvent, at: Option<usize>, count: usize) -> Option<usize> {
    let last = count.checked_sub(1)?;
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return None;
    }
    match event.key().as_str() {
        "ArrowRight" | "ArrowDown" => Some(at.map_or(0, |at| (at + 1).min(last))),
        "ArrowLeft" | "ArrowUp" => Some(at.map_or(last, |at| at.saturating_sub(1))),
        "Home" => Some(0),
        "End" => Some(last),
        _ => None,
    }
}

/// What a screen reader says of the mark `at` of `count`: its words, its place.
pub(super) fn spoken(words: &str, at: usize, count: usize) -> String {
    format!("{words}。第{}项，共{count}项", at + 1)
}

/// The mark that a tap means: the one under the finger, else the nearest.
pub(super) fn touched(target: &Element, event: &MouseEvent) -> Option<Element> {
    if let Some(mark) = target.closest(".mark").ok().flatten() {
        return Some(mark);
    }
    let drawing = target.closest(".chart-drawing").ok()??;
    let (x, y) = (f64::from(event.client_x()), f64::from(event.client_y()));
    let far = |mark: &Element| {
        let frame = mark.get_bounding_client_rect();
        let beside = (frame.left() - x).max(x - frame.right()).max(0.0);
        let above = (frame.top() - y).max(y - frame.bottom()).max(0.0);
        beside.max(above)
    };
    let marks = marks(&drawing).into_iter().map(|mark| (far(&mark), mark));
    let near = marks.filter(|(far, _)| *far <= NEAR);
    near.min_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, mark)| mark)
}
