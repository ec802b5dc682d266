//! ECharts' SVG → the SVG of the page: no colours, no style attributes, no
//! script, every mark bound to its figure.

use quick_xml::Reader;
use quick_xml::escape::escape;
use quick_xml::events::{BytesStart, Event};

use super::attributes::Attributes;
use super::paint::MarkRole;
use super::tidy::{round, short, size, small_units, translation};
use super::{Error, Size};
use crate::story::{Point, Series};

/// The middle of a line of text stands this far above its baseline, as a
/// share of the size. Set as numbers, because engines differ in
/// `dominant-baseline` once a line holds two sizes.
const MIDDLE: f64 = 0.36;

/// One element of the drawing, rewritten.
struct Piece {
    /// The point it belongs to, counted through the series.
    point: Option<usize>,
    role: MarkRole,
    xml: String,
}

/// Rewrites a drawing.
///
/// # Errors
/// It is no SVG, or holds a colour that is no code.
pub(super) fn finish(
    series: &Series,
    description: &str,
    raw: &str,
    size: Size,
) -> Result<String, Error> {
    let id = &series.id;
    let bad = |message: String| Error::svg(id, message);
    let drawing = read(raw, id).map_err(bad)?;
    let points: Vec<&Point> = series.points().collect();
    let form = series.form.name();
    let large = match size {
        Size::Normal => "",
        Size::Large => " plot-large",
    };
    let mut svg = format!(
        "<svg class=\"plot plot-{form}{large}\" viewBox=\"{}\" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\">\
         <title id=\"{id}-title\">{}</title><desc id=\"{id}-desc\">{}</desc>",
        drawing.view_box,
        escape(&series.takeaway),
        escape(description),
    );
    if drawing.pieces.iter().any(|piece| piece.role.hatched()) {
        svg.push_str(&hatch(id));
    }
    for piece in drawing.pieces.iter().filter(|piece| piece.point.is_none()) {
        svg.push_str(&piece.xml);
    }
    for (n, point) in points.iter().enumerate() {
        svg.push_str(&format!(
            "<g class=\"mark\" data-figure=\"{}\">",
            point.figure
        ));
        let own = drawing.pieces.iter().filter(|piece| piece.point == Some(n));
        own.for_each(|piece| svg.push_str(&piece.xml));
        svg.push_str("</g>");
    }
    svg.push_str("</svg>");
    Ok(svg)
}

/// The texture of what is planned, as the pattern `ID-hatch`.
pub fn hatch(id: &str) -> String {
    format!(
        "<pattern id=\"{id}-hatch\" class=\"hatch\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" \
         patternTransform=\"rotate(45)\"><path d=\"M0 0H5V5H0Z\"/><path d=\"M0 0V5\"/></pattern>"
    )
}

struct RewrittenSvg {
    view_box: String,
    pieces: Vec<Piece>,
}

fn read(raw: &str, id: &str) -> Result<RewrittenSvg, String> {
    let mut reader = Reader::from_str(raw);
    let mut drawn = RewrittenSvg {
        view_box: String::new(),
        pieces: Vec::new(),
    };
    // What ECharts defines (clip paths) is not used, so neither is what is inside.
    let mut skipping = false;
    loop {
        match reader.read_event().map_err(|e| e.to_string())? {
            Event::Eof => break,
            Event::Start(start) => match start.name().as_ref() {
                "svg" => {
                    drawn.view_box = Attributes::of(&start)?.take("viewBox").unwrap_or_default()
                }
                "defs" => skipping = true,
                "text" => {
                    let words = reader.read_text(start.name()).map_err(|e| e.to_string())?;
                    drawn.pieces.extend(text(Attributes::of(&start)?, &words)?);
                }
                _ if !skipping => drawn.pieces.extend(mark(&start, id)?),
                _ => {}
            },
            Event::Empty(start) if !skipping => drawn.pieces.extend(mark(&start, id)?),
            Event::End(end) if end.name().as_ref() == "defs" => skipping = false,
            _ => {}
        }
    }
    if drawn.view_box.is_empty() {
        return Err("没有 viewBox".to_owned());
    }
    Ok(drawn)
}

/// A path or polyline.
fn mark(start: &BytesStart<'_>, id: &str) -> Result<Option<Piece>, String> {
    let name = start.name().as_ref().to_owned();
    let geometry = match name.as_str() {
        "path" => "d",
        "polyline" => "points",
        _ => return Ok(None),
    };
    let attributes = Attributes::of(start)?;
    let Some((role, point)) = attributes.code()? else {
        return Ok(None);
    };
    let line = round(attributes.get(geometry).unwrap_or_default());
    let fill = if role.hatched() {
        format!(" fill=\"url(#{id}-hatch)\"")
    } else {
        String::new()
    };
    let moved = attributes
        .get("transform")
        .map(|moved| format!(" transform=\"{}\"", round(moved)));
    let xml = format!(
        "<{name} class=\"{}\"{fill}{} {geometry}=\"{line}\"/>",
        role.class(),
        moved.unwrap_or_default(),
    );
    Ok(Some(Piece { point, role, xml }))
}

/// A line of text; `words` are still escaped.
fn text(attributes: Attributes, words: &str) -> Result<Option<Piece>, String> {
    let Some((role, point)) = attributes.code()? else {
        return Ok(None);
    };
    let size = size(attributes.get("style").unwrap_or_default());
    let (dx, dy) = translation(attributes.get("transform").unwrap_or_default());
    let x = attributes.number("x") + dx;
    let middle = if attributes.get("dominant-baseline") == Some("central") {
        size * MIDDLE
    } else {
        0.0
    };
    let y = attributes.number("y") + dy + middle;
    let anchor = match attributes.get("text-anchor") {
        Some("start") | None => String::new(),
        Some(anchor) => format!(" text-anchor=\"{anchor}\""),
    };
    let number = role == MarkRole::Value && words.contains(|c: char| c.is_ascii_digit());
    let class = if role == MarkRole::Value && !number {
        "words"
    } else {
        role.class()
    };
    let words = if number {
        small_units(words, ["<tspan>", "</tspan>"])
    } else {
        words.to_owned()
    };
    let xml = format!(
        "<text class=\"{class}\" x=\"{}\" y=\"{}\"{anchor}>{words}</text>",
        short(x),
        short(y)
    );
    Ok(Some(Piece { point, role, xml }))
}
