//! Why charts could not be drawn.

use std::fmt;

/// What stopped the drawing, and what to do about it.
#[derive(Debug)]
pub struct Error(Reason);

#[derive(Debug)]
enum Reason {
    NoNode {
        command: String,
        source: std::io::Error,
    },
    Failed {
        said: String,
    },
    Answer {
        said: String,
    },
    Svg {
        chart: String,
        said: String,
    },
}

impl Error {
    pub(super) fn no_node(command: String, source: std::io::Error) -> Self {
        Self(Reason::NoNode { command, source })
    }

    pub(super) fn failed(said: impl Into<String>) -> Self {
        Self(Reason::Failed { said: said.into() })
    }

    pub(super) fn answer(said: impl Into<String>) -> Self {
        Self(Reason::Answer { said: said.into() })
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
            Reason::NoNode { command, source } => {
                write!(
                    f,
                    "画图要用的程序「{command}」不能启动（{source}）。请安装 Node 20 以上"
                )
            }
            Reason::Failed { said } => {
                write!(
                    f,
                    "画图失败。请在项目目录运行 npm ci 后重试。程序说：{said}"
                )
            }
            Reason::Answer { said } => write!(f, "画图程序的回答看不懂：{said}"),
            Reason::Svg { chart, said } => write!(f, "图「{chart}」的 SVG 有误：{said}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0 {
            Reason::NoNode { source, .. } => Some(source),
            _ => None,
        }
    }
}
