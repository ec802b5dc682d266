//! What a reader takes along of a chart: its picture, its table.

use js_sys::encode_uri_component;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    CanvasRenderingContext2d, Element, HtmlAnchorElement, HtmlCanvasElement, HtmlImageElement,
};

use super::page::root;
use super::select::elements;
use super::zoom_picture::{WIDTH, standalone};
use crate::csv;

/// A PNG has so many pixels for each of the picture's.
const PIXELS: u32 = 2;
/// What the browsers inside of apps say of themselves: they save no file.
const APPS: [&str; 2] = ["MicroMessenger", "; wv)"];

/// What a picture is saved as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Svg,
    Png,
}

/// What becomes of a file. No browser tells a page whether a download came to
/// pass, so none of these says that it did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// The browser is given it.
    Given,
    /// The browser is given it, but the site around the frame may forbid it.
    Framed,
    /// The app saves no file.
    App,
}

/// Which it is here.
pub(super) fn way() -> Way {
    let agent = window().navigator().user_agent().unwrap_or_default();
    if APPS.iter().any(|app| agent.contains(app)) {
        Way::App
    } else if root().is_some_and(|root| root.has_attribute("data-framed")) {
        Way::Framed
    } else {
        Way::Given
    }
}

/// Gives a drawing of the page to the browser; where that may come to nothing,
/// `place` shows the picture, which a long press saves. Fails where the browser
/// cannot draw it.
pub(super) async fn save_picture(
    drawing: &Element,
    title: &str,
    format: Format,
    place: &Element,
) -> Result<(), JsValue> {
    let source = standalone(drawing, title).ok_or(JsValue::NULL)?;
    let picture = address("image/svg+xml", &source);
    let (picture, ending) = match format {
        Format::Svg => (picture, ".svg"),
        Format::Png => (drawn(&picture).await?, ".png"),
    };
    if way() != Way::Given {
        let image = HtmlImageElement::new()?;
        image.set_alt(title);
        image.set_src(&picture);
        place.set_text_content(None);
        place.append_child(&image)?;
        place.scroll_into_view();
    }
    give(&picture, title, ending)
}

/// Gives a table with its head to the browser.
pub(super) fn save_table(place: &Element, title: &str) -> Result<(), JsValue> {
    let mut file = csv::MARK.to_owned();
    for row in elements(&place.query_selector_all("tr")?) {
        let cells = elements(&row.query_selector_all("th,td")?);
        let words = cells
            .iter()
            .map(|cell| cell.text_content().unwrap_or_default());
        file.push_str(&csv::line(words.map(|words| words.trim().to_owned())));
    }
    give(&address("text/csv", &file), title, ".csv")
}

/// An address that holds the text itself.
fn address(kind: &str, text: &str) -> String {
    let text = String::from(encode_uri_component(text));
    ["data:", kind, ";charset=utf-8,", &text].concat()
}

/// The address of a picture as PNG.
async fn drawn(picture: &str) -> Result<String, JsValue> {
    let image = HtmlImageElement::new()?;
    image.set_src(picture);
    JsFuture::from(image.decode()).await?;
    let canvas: HtmlCanvasElement = document().create_element("canvas")?.unchecked_into();
    let (width, height) = (WIDTH * PIXELS, image.height() * PIXELS);
    canvas.set_width(width);
    canvas.set_height(height);
    let pen = canvas.get_context("2d")?.ok_or(JsValue::NULL)?;
    pen.unchecked_into::<CanvasRenderingContext2d>()
        .draw_image_with_html_image_element_and_dw_and_dh(
            &image,
            0.0,
            0.0,
            f64::from(width),
            f64::from(height),
        )?;
    canvas.to_data_url()
}

/// Has the browser download what is at an address, under a name of its own.
fn give(address: &str, title: &str, ending: &str) -> Result<(), JsValue> {
    if way() == Way::App {
        return Ok(());
    }
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    let name = title.replace(['\\', '/', ':', '*', '?', '"', '<', '>', '|'], " ");
    link.set_download(&[&name, ending].concat());
    link.set_href(address);
    link.click();
    Ok(())
}
