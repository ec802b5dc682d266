//! What a picture of the cover may be drawn with.

/// What a picture may be drawn with.
const ELEMENTS: [&str; 12] = [
    "svg",
    "defs",
    "linearGradient",
    "radialGradient",
    "stop",
    "g",
    "path",
    "circle",
    "ellipse",
    "rect",
    "polygon",
    "polyline",
];

/// What an element may say; the names are those of SVG.
const ATTRIBUTES: [&str; 31] = [
    "xmlns",
    "viewBox",
    "preserveAspectRatio",
    "id",
    "class",
    "offset",
    "fill",
    "stroke",
    "d",
    "points",
    "transform",
    "x",
    "y",
    "x1",
    "y1",
    "x2",
    "y2",
    "cx",
    "cy",
    "r",
    "rx",
    "ry",
    "fx",
    "fy",
    "width",
    "height",
    "stroke-width",
    "gradientUnits",
    "gradientTransform",
    "fill-rule",
    "spreadMethod",
];

/// The classes that `style/scenery.css` knows.
const CLASSES: [&str; 22] = [
    "far", "mid", "near", "bank", "mist", "river", "paper", "sun", "gold", "dim", "glow", "thin",
    "faint", "none", "ranges", "peaks", "fold", "glint", "disc", "stars", "lights", "below",
];

/// Ids begin so, or they might be those of something else on the page.
const OWN: &str = "scene-";

/// Whether a picture may hold such an element.
pub(super) fn may_hold(element: &str) -> bool {
    ELEMENTS.contains(&element)
}

/// Whether an attribute says a shape, a class, or a gradient of the picture's
/// own, and nothing else.
pub(super) fn allowed(key: &str, value: &str) -> Result<(), String> {
    let plain = |c: char| c.is_ascii_alphanumeric() || " .,-+%()#_:/\n\t".contains(c);
    if !ATTRIBUTES.contains(&key) || !value.chars().all(plain) {
        return Err(format!("封面图里不能写 {key}=\"{value}\""));
    }
    let fits = match key {
        "class" => value
            .split_whitespace()
            .all(|class| CLASSES.contains(&class)),
        "id" => value.starts_with(OWN),
        "fill" | "stroke" => value == "none" || value.starts_with("url(#scene-"),
        _ => true,
    };
    if fits {
        return Ok(());
    }
    Err(match key {
        "class" => format!(
            "样式里没有 class=\"{value}\"，可用的有：{}",
            CLASSES.join(" ")
        ),
        "id" => format!("id=\"{value}\" 要以 {OWN} 开头"),
        _ => format!("{key}=\"{value}\" 是颜色；颜色由 class 决定，或用 url(#scene-…) 的渐变"),
    })
}
