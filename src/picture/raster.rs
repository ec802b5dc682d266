//! SVG → PNG of few colours.

use std::fmt;
use std::sync::Arc;

use png::{BitDepth, ColorType, Compression, Encoder, Filter};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use super::faces::Faces;
use super::ink::FaceOf;
use super::palette::{Rgb, palette};
use super::sheet::Drawn;

/// Why a picture could not be drawn.
#[derive(Debug)]
pub struct RasterError(String);

impl fmt::Display for RasterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "图片画不出来：{}", self.0)
    }
}

impl std::error::Error for RasterError {}

/// A picture as PNG, of at most 256 colours.
///
/// # Errors
/// The picture is no SVG, or too large to be drawn.
pub fn raster(faces: &Faces, drawn: &Drawn) -> Result<Vec<u8>, RasterError> {
    let said = |error: &dyn fmt::Display| RasterError(error.to_string());
    let options = Options {
        font_family: faces.family(FaceOf::Text).to_owned(),
        fontdb: Arc::clone(&faces.known),
        ..Options::default()
    };
    let tree = Tree::from_str(&drawn.svg, &options).map_err(|error| said(&error))?;
    let mut pixels = Pixmap::new(drawn.width, drawn.height)
        .ok_or_else(|| RasterError(format!("{}×{}", drawn.width, drawn.height)))?;
    resvg::render(&tree, Transform::default(), &mut pixels.as_mut());
    packed(drawn, &runs(pixels.data())).map_err(|error| said(&error))
}

/// Pixels of one colour behind one another, with how many they are. Paper is everywhere:
/// nothing shines through.
fn runs(pixels: &[u8]) -> Vec<(Rgb, u32)> {
    let mut runs: Vec<(Rgb, u32)> = Vec::new();
    let (mut last, mut length) = (None, 0);
    for pixel in pixels.chunks_exact(4) {
        let colour = [pixel[0], pixel[1], pixel[2]];
        if last == Some(colour) {
            length += 1;
            continue;
        }
        runs.extend(last.map(|colour| (colour, length)));
        (last, length) = (Some(colour), 1);
    }
    runs.extend(last.map(|colour| (colour, length)));
    runs
}

fn packed(drawn: &Drawn, runs: &[(Rgb, u32)]) -> Result<Vec<u8>, png::EncodingError> {
    let (colours, indices) = palette(runs);
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, drawn.width, drawn.height);
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(colours.concat());
    encoder.set_compression(Compression::High);
    // Neighbouring places in a palette are no neighbouring colours.
    encoder.set_filter(Filter::NoFilter);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&indices)?;
    writer.finish()?;
    Ok(file)
}
