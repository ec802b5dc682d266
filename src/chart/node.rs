//! ECharts in Node: one process draws all charts.

use std::ffi::OsString;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::{Drawing, Error};

/// The last words of a failed process that are worth repeating.
const LAST_WORDS: usize = 600;

/// How to run the script that draws.
#[derive(Clone, Debug)]
pub struct Renderer {
    /// The Node program.
    pub node: OsString,
    /// The script; `echarts` must resolve from where it stands.
    pub script: PathBuf,
}

impl Renderer {
    /// `node` on the search path with the script of the project at `root`.
    pub fn in_project(root: &Path) -> Self {
        Self {
            node: "node".into(),
            script: root.join("xtask/chart/render.mjs"),
        }
    }

    /// Draws all, in order, as ECharts writes them.
    pub(super) fn render(&self, drawings: &[Drawing]) -> Result<Vec<String>, Error> {
        let input = serde_json::to_vec(drawings).map_err(|e| Error::answer(e.to_string()))?;
        let mut process = Command::new(&self.node)
            .arg(&self.script)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|e| Error::no_node(self.node.to_string_lossy().into_owned(), e))?;
        if let Some(mut stdin) = process.stdin.take() {
            // A script that dies early closes the pipe; its own words tell more.
            let _ = stdin.write_all(&input);
        }
        let output = process
            .wait_with_output()
            .map_err(|e| Error::failed(e.to_string()))?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            return Err(Error::failed(
                said.trim().chars().take(LAST_WORDS).collect::<String>(),
            ));
        }
        let drawn: Vec<String> =
            serde_json::from_slice(&output.stdout).map_err(|e| Error::answer(e.to_string()))?;
        if drawn.len() != drawings.len() {
            let said = format!("要 {} 张,来了 {} 张", drawings.len(), drawn.len());
            return Err(Error::answer(said));
        }
        Ok(drawn)
    }
}
