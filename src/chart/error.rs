//! Why charts could not be drawn.

use std::fmt;

/// What stopped the drawing, and what to do about it.
#[derive(Debug)]
pub struct Error(Reason);

#[derive(Debug)]
enum Reason {
    Engine { said: String },
    Refused { chart: String, said: String },
    Svg { chart: String, said: String },
}

impl Error {
    /// The engine cannot be started.
    pub fn engine(said: impl fmt::Display) -> Self {
        Self(Reason::Engine {
            said: said.to_string(),
        })
    }

    /// The engine gives no drawing of the chart of this id.
    pub fn refused(chart: &str, said: impl fmt::Display) -> Self {
        Self(Reason::Refused {
            chart: chart.to_owned(),
            said: said.to_string(),
        })
    }

    pub(super) fn svg(chart: &str, said: impl fmt::Display) -> Self {
        Self(Reason::Svg {
            chart: chart.to_owned(),
            said: said.to_string(),
        })
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Reason::Engine { said } => write!(f, "画图的脚本不能运行：{said}"),
            Reason::Refused { chart, said } => write!(f, "图「{chart}」画不出来：{said}"),
            Reason::Svg { chart, said } => write!(f, "图「{chart}」的 SVG 有误：{said}"),
        }
    }
}

impl std::error::Error for Error {}
