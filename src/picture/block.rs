//! Blocks: pieces of a picture that stand one under another.

use std::fmt::Write;

/// Something of a known height, drawn from its top left corner.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Block {
    pub(super) height: f32,
    /// The room above it, where something stands there.
    pub(super) above: f32,
    pub(super) svg: String,
    /// Whether it stays with what stands below it: a heading.
    pub(super) leads: bool,
}

impl Block {
    pub(super) fn new(height: f32, svg: String) -> Self {
        Self {
            height,
            svg,
            ..Self::default()
        }
    }

    pub(super) fn below(self, above: f32) -> Self {
        Self { above, ..self }
    }

    pub(super) fn leading(self) -> Self {
        Self {
            leads: true,
            ..self
        }
    }

    /// Moved to the right.
    pub(super) fn indented(self, by: f32) -> Self {
        let svg = at(by, 0.0, &self.svg);
        Self { svg, ..self }
    }

    /// Under a drawing of its own.
    pub(super) fn over(self, ground: &str) -> Self {
        let svg = ground.to_owned() + &self.svg;
        Self { svg, ..self }
    }
}

/// Some drawing, moved.
pub(super) fn at(x: f32, y: f32, svg: &str) -> String {
    format!("<g transform=\"translate({x:.1} {y:.1})\">{svg}</g>")
}

/// How high blocks are, one under another.
pub(super) fn height(blocks: &[Block]) -> f32 {
    let room: f32 = blocks.iter().skip(1).map(|block| block.above).sum();
    room + blocks.iter().map(|block| block.height).sum::<f32>()
}

/// One block of some.
pub(super) fn stack(blocks: &[Block]) -> Block {
    let (mut y, mut svg) = (0.0, String::new());
    for (place, block) in blocks.iter().enumerate() {
        if place > 0 {
            y += block.above;
        }
        svg += &at(0.0, y, &block.svg);
        y += block.height;
    }
    Block::new(y, svg)
}

/// Blocks in columns of this width, `gap` between them, each row as high as its
/// highest.
pub(super) fn columns(blocks: &[Block], count: usize, width: f32, gap: f32) -> Block {
    let (mut y, mut svg) = (0.0, String::new());
    for (row, blocks) in blocks.chunks(count).enumerate() {
        if row > 0 {
            y += gap;
        }
        let mut high = 0.0f32;
        for (column, block) in (0u16..).zip(blocks) {
            svg += &at(f32::from(column) * (width + gap), y, &block.svg);
            high = high.max(block.height);
        }
        y += high;
    }
    Block::new(y, svg)
}

/// A ground with round corners.
pub(super) fn panel(width: f32, height: f32, radius: f32, fill: &str) -> String {
    let mut svg = String::new();
    let _ = write!(
        svg,
        "<rect width=\"{width:.1}\" height=\"{height:.1}\" rx=\"{radius}\" fill=\"{fill}\"/>"
    );
    svg
}
