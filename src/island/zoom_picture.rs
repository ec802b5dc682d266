//! A chart as a file of its own: with title, source and the colours of now.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{CssStyleDeclaration, Element};

use super::page::{number, root};
use super::select::elements;
use super::what_if_plot::tenths;

/// The width of a saved picture (px).
pub(super) const WIDTH: u32 = 540;
/// Margin and lines of text, in units of the chart's view box.
const MARGIN: f64 = 20.0;
const LINE: f64 = 24.0;
const LETTERS: usize = 19;
/// What the stylesheet says of a drawn thing, put into the file itself.
const LOOKS: [&str; 8] = [
    "fill",
    "fill-opacity",
    "font-size",
    "font-weight",
    "stroke",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-width",
];

/// The whole file for a drawing of the page.
pub(super) fn standalone(drawing: &Element, title: &str) -> Option<String> {
    let page = look(&root()?)?;
    let colour = |name: &str| page.get_property_value(name).unwrap_or_default();
    let frame = drawing.get_attribute("viewBox")?;
    let mut sides = frame.split(' ').skip(2).map(number);
    let (width, height) = (sides.next()?, sides.next()?);
    let letters: Vec<char> = title.chars().collect();
    let lines = letters.chunks(LETTERS);
    let top = MARGIN + lines.len() as f64 * LINE;
    let (width, height) = (width + 2.0 * MARGIN, top + height + 2.5 * MARGIN);
    let pixels = (f64::from(WIDTH) * height / width).round() as u32;
    let font = look(document().body()?.as_ref())?
        .get_property_value("font-family")
        .unwrap_or_default()
        .replace('"', "'");

    let mut file = String::new();
    let mut put = |parts: &[&str]| parts.iter().for_each(|part| file.push_str(part));
    put(&[
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"",
        &WIDTH.to_string(),
        "\" height=\"",
        &pixels.to_string(),
        "\" viewBox=\"0 0 ",
        &tenths(width),
        " ",
        &tenths(height),
        "\" font-family=\"",
        &font,
        "\"><rect width=\"100%\" height=\"100%\" fill=\"",
        &colour("--card"),
        "\"/>",
    ]);
    let mut text = |words: &str, y: f64, size: &str, colour: &str| {
        put(&[
            "<text x=\"",
            &tenths(MARGIN),
            "\" y=\"",
            &tenths(y),
            "\" font-size=\"",
            size,
            "\" fill=\"",
            colour,
            "\">",
            &words.replace('&', "&amp;").replace('<', "&lt;"),
            "</text>",
        ]);
    };
    for (at, line) in lines.enumerate() {
        let words: String = line.iter().collect();
        text(
            &words,
            MARGIN + (at as f64 + 0.6) * LINE,
            "16",
            &colour("--ink"),
        );
    }
    let source = ["来源：", &document().title()].concat();
    text(&source, height - MARGIN / 2.0, "10", &colour("--muted"));
    put(&[
        "<g transform=\"translate(",
        &tenths(MARGIN),
        " ",
        &tenths(top + MARGIN / 2.0),
        ")\">",
        &coloured(drawing)?,
        "</g></svg>",
    ]);
    Some(file)
}

/// What is inside a drawing, with what the stylesheet says of it.
fn coloured(drawing: &Element) -> Option<String> {
    let copy: Element = drawing.clone_node_with_deep(true).ok()?.unchecked_into();
    let all = |element: &Element| element.query_selector_all("*").ok();
    let (copies, originals) = (elements(&all(&copy)?), elements(&all(drawing)?));
    for (copy, original) in copies.iter().zip(&originals) {
        let _ = copy.remove_attribute("class");
        if ["title", "desc"].contains(&copy.tag_name().as_str()) {
            continue;
        }
        let look = look(original)?;
        for name in LOOKS {
            // A fill by pattern is written in the drawing, by the name it has there.
            if name != "fill" || !copy.has_attribute("fill") {
                let value = look.get_property_value(name).ok()?;
                copy.set_attribute(name, &value).ok()?;
            }
        }
    }
    Some(copy.inner_html())
}

fn look(element: &Element) -> Option<CssStyleDeclaration> {
    window().get_computed_style(element).ok()?
}
