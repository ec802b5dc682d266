//! What a reader takes along of a chart: its picture, its table.

use std::time::Duration;

use js_sys::{Array, Promise, encode_uri_component};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, Element, HtmlAnchorElement, HtmlCanvasElement,
    HtmlImageElement, Url,
};

use super::marks::elements;
use super::zoom_picture::{WIDTH, standalone};
use crate::csv;

/// A PNG has so many pixels for each of the picture's.
const PIXELS: u32 = 2;
/// A file may be fetched from its address for so long.
const KEPT: Duration = Duration::from_secs(10);

/// What a picture is saved as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Svg,
    Png,
}

/// Saves a drawing of the page; fails where the browser cannot draw it.
pub(super) async fn save_picture(
    drawing: &Element,
    title: &str,
    format: Format,
) -> Result<(), JsValue> {
    let source = standalone(drawing, title).ok_or(JsValue::NULL)?;
    match format {
        Format::Svg => save(&blob(&source, "image/svg+xml")?, title, ".svg"),
        Format::Png => save(&drawn(&source).await?, title, ".png"),
    }
}

/// Saves a table with its head.
pub(super) fn save_table(place: &Element, title: &str) -> Result<(), JsValue> {
    let mut file = csv::MARK.to_owned();
    for row in elements(&place.query_selector_all("tr")?) {
        let cells = elements(&row.query_selector_all("th,td")?);
        let words = cells
            .iter()
            .map(|cell| cell.text_content().unwrap_or_default());
        file.push_str(&csv::line(words.map(|words| words.trim().to_owned())));
    }
    save(&blob(&file, "text/csv")?, title, ".csv")
}

/// A picture as PNG.
async fn drawn(source: &str) -> Result<Blob, JsValue> {
    let image = HtmlImageElement::new()?;
    let address = String::from(encode_uri_component(source));
    image.set_src(&["data:image/svg+xml;charset=utf-8,", &address].concat());
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
    let made = Promise::new(&mut |done, fail| {
        if canvas.to_blob(&done).is_err() {
            let _ = fail.call0(&JsValue::NULL);
        }
    });
    JsFuture::from(made).await?.dyn_into()
}

fn blob(text: &str, kind: &str) -> Result<Blob, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options)
}

fn save(file: &Blob, title: &str, ending: &str) -> Result<(), JsValue> {
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    let name = title.replace(['\\', '/', ':', '*', '?', '"', '<', '>', '|'], " ");
    link.set_download(&[&name, ending].concat());
    let address = Url::create_object_url_with_blob(file)?;
    link.set_href(&address);
    link.click();
    set_timeout(
        move || {
            let _ = Url::revoke_object_url(&address);
        },
        KEPT,
    );
    Ok(())
}
