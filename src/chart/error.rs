//! Why charts could not be drawn.

use std::fmt;

/// What stopped the drawing, and what to do about it.
#[derive(Debug)]
pub struct Error(Cause);

#[derive(Debug)]
enum Cause {
    Engine { message: String },
    Refused { chart: String, message: String },
    Svg { chart: String, message: String },
}

impl Error {
    /// The engine cannot be started.
    pub fn engine(message: impl fmt::Display) -> Self {
        Self(Cause::Engine {
            message: message.to_string(),
        })
    }

    /// The engine gives no drawing of the chart of this id.
    pub fn refused(chart: &str, message: impl fmt::Display) -> Self {
        Self(Cause::Refused {
            chart: chart.to_owned(),
            message: message.to_string(),
        })
    }

    pub(super) fn svg(chart: &str, message: impl fmt::Display) -> Self {
        Self(Cause::Svg {
            chart: chart.to_owned(),
            message: message.to_string(),
        })
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Cause::Engine { message } => write!(f, "画图的脚本不能运行：{message}"),
            Cause::Refused { chart, message } => write!(f, "图「{chart}」画不出来：{message}"),
            Cause::Svg { chart, message } => write!(f, "图「{chart}」的 SVG 有误：{message}"),
        }
    }
}

impl std::error::Error for Error {}
