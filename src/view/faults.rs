//! The page that a preview shows in the place of a site that cannot be made:
//! every fault as the terminal tells it, until the report is mended.

use leptos::prelude::*;

use super::document::{HIDDEN, document, written};
use super::link::Held;
use super::missing::mountains;

/// A fault, in the words of an editor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToldFault {
    /// The file it is in.
    pub file: String,
    /// Where in the file, unless it is of the file as a whole.
    pub place: Option<FaultLine>,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub hint: String,
}

/// Words of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FaultLine {
    /// Their line, from 1.
    pub line: usize,
    /// What stands before them in the line, they themselves, and what stands
    /// behind them.
    pub words: [String; 3],
}

/// Writes the page with its own small `style`. `script` is the address of what
/// opens it again when the report is mended.
pub fn faults(told: &[ToldFault], script: &str, style: &str) -> String {
    let (script, style) = (script.to_owned(), style.to_owned());
    let items = told.iter().map(item).collect_view();
    let count = told.len();
    written(Held::all(), move || {
        let head = view! {
            <link rel="icon" href="data:,"/>
            <title>{format!("有 {count} 处要改")}</title>
            <style inner_html=style></style>
            <script async src=script></script>
        };
        let body = view! {
            <main>
                {mountains()}
                <h1>"网页还做不成"</h1>
                <p>{format!("有 {count} 处要改。改好后保存，这一页会自己换成网页。")}</p>
                <ol>{items}</ol>
            </main>
        };
        document(Some(HIDDEN), head, body)
    })
}

fn item(fault: &ToldFault) -> impl IntoView + use<> {
    let ToldFault {
        file,
        place,
        message,
        hint,
    } = fault.clone();
    let line = place.as_ref().map(|place| format!(" 第 {} 行", place.line));
    let quoted = place.map(|place| {
        let [before, words, behind] = place.words;
        view! {
            <blockquote>{before}<mark>{words}</mark>{behind}</blockquote>
        }
    });
    view! {
        <li>
            <h2>{message}</h2>
            <p class="place">{file}{line}</p>
            {quoted}
            <p>{hint}</p>
        </li>
    }
}
