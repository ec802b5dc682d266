//! The chart engine, seen from here: something that runs ECharts.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::{Drawing, Error};

/// Runs ECharts: a program has an engine of its own, a browser is one.
pub trait Draw {
    /// The SVG that ECharts writes of a drawing, with the colour code in it.
    ///
    /// # Errors
    /// ECharts refuses the drawing.
    fn draw(&self, drawing: &Drawing) -> Result<String, Error>;
}

/// An engine that draws the same option once: most charts of a report stay as
/// they are while one of its sentences is changed.
#[derive(Debug)]
pub struct Memo<D> {
    engine: D,
    /// The SVG of each option, as JSON with its size.
    drawn: Mutex<BTreeMap<String, String>>,
}

impl<D> Memo<D> {
    /// An engine that has drawn nothing yet.
    pub fn new(engine: D) -> Self {
        Self {
            engine,
            drawn: Mutex::default(),
        }
    }

    /// A drawing is either there whole or not at all, whoever panicked.
    fn drawn(&self) -> MutexGuard<'_, BTreeMap<String, String>> {
        self.drawn.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<D: Draw> Draw for Memo<D> {
    fn draw(&self, drawing: &Drawing) -> Result<String, Error> {
        let Drawing {
            id: _,
            width,
            height,
            option,
        } = drawing;
        let key = format!("{width}×{height} {option}");
        if let Some(svg) = self.drawn().get(&key) {
            return Ok(svg.clone());
        }
        let svg = self.engine.draw(drawing)?;
        self.drawn().insert(key, svg.clone());
        Ok(svg)
    }
}
