//! Reading a report and the settings beside it.

use std::io::Read;
use std::path::Path;

use miette::{LabeledSpan, NamedSource, Result, miette};

use crate::settings::Settings;

/// The text of a report; `-` is standard input.
pub(super) fn report(path: &Path) -> Result<String> {
    let mut bytes = Vec::new();
    let read = if path.as_os_str() == "-" {
        std::io::stdin().read_to_end(&mut bytes).map(|_| ())
    } else {
        std::fs::read(path).map(|found| bytes = found)
    };
    read.map_err(|cause| {
        miette!(
            code = "input::unreadable",
            help = "请检查路径;用 - 从标准输入读",
            "读不到「{}」:{cause}",
            path.display()
        )
    })?;
    String::from_utf8(bytes).map_err(|fault| {
        let offset = fault.utf8_error().valid_up_to();
        let before = &fault.as_bytes()[..offset];
        let line = before.iter().filter(|&&byte| byte == b'\n').count() + 1;
        miette!(
            code = "input::not-utf8",
            help = "请把文件另存为 UTF-8 编码",
            "「{}」第 {line} 行(第 {} 个字节)不是 UTF-8 文字",
            path.display(),
            offset + 1
        )
    })
}

/// The settings in `report.toml` beside a report, if there are any.
pub(super) fn settings(report: &Path) -> Result<Option<Settings>> {
    let path = report.with_file_name("report.toml");
    if report.as_os_str() == "-" || !path.is_file() {
        return Ok(None);
    }
    let text = self::report(&path)?;
    toml::from_str(&text).map(Some).map_err(|fault| {
        let place = fault.span().unwrap_or(0..0);
        miette!(
            code = "input::settings",
            help = "请改正 report.toml 的这一处",
            labels = vec![LabeledSpan::at(place, "这里")],
            "{}",
            fault.message()
        )
        .with_source_code(NamedSource::new(path.display().to_string(), text.clone()))
    })
}
