//! The page's foot: who publishes it, how its numbers were made, and what is said
//! below it when the islands have failed.

use leptos::prelude::*;

use super::Page;
use super::embed::embed_foot;
use super::gov::foot_lines;
use super::link::PLAIN;
use super::poster::long_link;
use super::topics::TOPICS_PAGE;

/// Issuer, publication time if known, and the promise about numbers; a line that is
/// hidden.
pub(super) fn foot(page: &Page) -> impl IntoView + use<> {
    let issuer = page.settings.issuer.clone();
    let published = page
        .settings
        .published
        .clone()
        .map(|time| view! { <p>"发布时间 "<time>{time}</time></p> });
    view! {
        <footer class="foot">
            <p class="foot-issuer">{issuer}</p>
            {published}
            {foot_lines(page)}
            <p>
                "文字与数据全部出自报告原文；由程序算得的数字，都注明「算得」。点任一数字可到指标总表，再回到原句。"
            </p>
            <p class="foot-top">
                {long_link(page)}
                <a href=TOPICS_PAGE>"按领域看"</a>" "<a href=PLAIN>"纯文本"</a>" "
                <a href="#top">"回到开头"</a>
            </p>
            {embed_foot(page)}
        </footer>
        // src/web/wake/fall-back.js shows it after a panic.
        <p class="fallen" role="status" hidden>
            "互动出了错，文字和数据都还在。"<a href="">"重新打开"</a>
        </p>
    }
}
