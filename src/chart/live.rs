//! What is drawn → what the live chart is drawn from: the page's colours in the
//! place of the codes, and every mark named by its number.
//!
//! `src/web/engine/engine.js` reads `--name` as a colour of the page and
//! `hatch` as the texture of what is planned; it knows no role.

use serde_json::{Map, Value, json};

use super::Drawing;
use super::paint::{self, MarkRole};
use super::tidy::small_units;

/// Units and qualifiers beside a number, as in `style/chart.css`.
const SMALL: f64 = 14.0;

/// Rewrites a drawing for the chart engine in a reader's browser.
pub(super) fn live(mut drawing: Drawing) -> Drawing {
    if let Some(all) = drawing.option["series"].as_array_mut() {
        all.iter_mut().for_each(name_marks);
    }
    colour(&mut drawing.option);
    drawing
}

/// Says of each piece of data which mark it is, if it is one.
fn name_marks(series: &mut Value) {
    let point = |style: &Value| paint::read(style["color"].as_str()?)?.1;
    let whole = point(&series["progress"]["itemStyle"]).or_else(|| point(&series["itemStyle"]));
    let Some(data) = series["data"].as_array_mut() else {
        return;
    };
    for item in data {
        let Some(mark) = item.get("itemStyle").map_or(whole, point) else {
            continue;
        };
        if !item.is_object() {
            *item = json!({ "value": item.take() });
        }
        item["mark"] = json!(mark);
    }
}

/// Puts colours in the place of codes, and what else belongs to a role.
fn colour(value: &mut Value) {
    match value {
        Value::Object(parts) => {
            let within = |style: &str| parts.get(style).and_then(|style| role(style.get("color")));
            let (text, line) = (within("textStyle"), within("lineStyle"));
            let own = role(parts.get("color"));
            parts.values_mut().for_each(colour);
            if let Some(role) = own {
                dress(parts, role);
            }
            if text == Some(MarkRole::Value) {
                set_small(parts, "text");
            }
            // Marks stand on the lines that they are read against.
            if line == Some(MarkRole::Rule) {
                parts.insert("z".to_owned(), json!(1));
            }
        }
        Value::Array(parts) => parts.iter_mut().for_each(colour),
        Value::String(code) => {
            if let Some((role, _)) = paint::read(code) {
                *code = role.colour().to_owned();
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn role(colour: Option<&Value>) -> Option<MarkRole> {
    Some(paint::read(colour?.as_str()?)?.0)
}

/// What a role has besides its colour, as in `style/chart.css`.
fn dress(parts: &mut Map<String, Value>, role: MarkRole) {
    let more = match role {
        MarkRole::Value => {
            set_small(parts, "formatter");
            // Of its own opacity, not that of the mark it stands beside.
            json!({ "opacity": 1, "rich": {
                "unit": { "fontSize": SMALL, "color": MarkRole::Value.colour() },
                "words": { "fontSize": SMALL, "color": MarkRole::Year.colour() },
            } })
        }
        MarkRole::Target => {
            json!({ "borderColor": MarkRole::TargetAside.colour(), "borderWidth": 1.5 })
        }
        MarkRole::ActualDot => json!({ "opacity": 1 }),
        MarkRole::TargetDot => json!({
            "opacity": 1, "borderColor": MarkRole::TargetAside.colour(), "borderWidth": 2,
        }),
        // Parts of a whole: one colour in two strengths, parted by paper.
        MarkRole::Part(tint) => json!({
            "borderColor": MarkRole::TargetDot.colour(), "borderWidth": 2,
            "opacity": if tint == 0 { 0.7 } else { 1.0 },
        }),
        MarkRole::Actual
        | MarkRole::ActualRing
        | MarkRole::TargetRing
        | MarkRole::Computed
        | MarkRole::Arrow
        | MarkRole::Note
        | MarkRole::Name
        | MarkRole::Year
        | MarkRole::Track
        | MarkRole::Rule
        | MarkRole::ActualAside
        | MarkRole::TargetAside => return,
    };
    if let Value::Object(more) = more {
        parts.extend(more);
    }
}

/// Numbers large, units and qualifiers small, lines without a number muted.
fn set_small(parts: &mut Map<String, Value>, name: &str) {
    let Some(Value::String(words)) = parts.get_mut(name) else {
        return;
    };
    let lines = words.split('\n').map(|line| {
        if line.contains(|c: char| c.is_ascii_digit()) {
            small_units(line, ["{unit|", "}"])
        } else {
            format!("{{words|{line}}}")
        }
    });
    *words = lines.collect::<Vec<_>>().join("\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lived(option: Value) -> Value {
        let (width, height) = (320.0, 100.0);
        let id = "x".to_owned();
        live(Drawing {
            id,
            width,
            height,
            option,
        })
        .option
    }

    #[test]
    fn a_mark_has_its_number_and_the_pages_colour() {
        let code = MarkRole::Target.of_point(3);
        let series = json!({ "data": [{ "value": 8.0, "itemStyle": { "color": code } }] });
        let option = lived(json!({ "series": [series] }));
        let item = &option["series"][0]["data"][0];
        assert_eq!(
            (&item["mark"], &item["itemStyle"]["color"]),
            (&json!(3), &json!("hatch"))
        );
    }

    #[test]
    fn a_ring_is_its_mark() {
        let progress = json!({ "itemStyle": { "color": MarkRole::ActualRing.of_point(0) } });
        let option =
            lived(json!({ "series": [{ "progress": progress, "data": [{ "value": 5 }] }] }));
        assert_eq!(option["series"][0]["data"][0]["mark"], json!(0));
    }

    #[test]
    fn a_piece_that_is_no_mark_has_no_number() {
        let style = json!({ "color": MarkRole::Arrow.plain() });
        let option = lived(json!({ "series": [{ "data": [{ "itemStyle": style }, 5] }] }));
        assert_eq!(option["series"][0]["data"][0].get("mark"), None);
        assert_eq!(option["series"][0]["data"][1], json!(5));
    }

    #[test]
    fn numbers_are_large_and_words_without_one_are_muted() {
        let label = json!({ "color": MarkRole::Value.plain(), "formatter": "第一产业\n约2.6%" });
        let option = lived(json!({ "label": label }));
        assert_eq!(
            option["label"]["formatter"],
            "{words|第一产业}\n{unit|约}2.6{unit|%}"
        );
        assert_eq!(option["label"]["rich"]["words"]["color"], "--muted");
    }
}
