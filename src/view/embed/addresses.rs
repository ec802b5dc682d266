//! The page `embed.html`: the code for the whole page in its three forms, and
//! the address of each part. Everything an editor needs, without script.

use leptos::prelude::*;

use super::offer::{form_words, to_be_filled_in, whole};
use super::{Part, parts};
use crate::island::embed_text::CodeForm;
use crate::view::document::{HIDDEN, behind_head, document, shell_head, written};
use crate::view::link::{Held, WHOLE};
use crate::view::page::Page;
use crate::view::shell::{Edition, Shell};
use crate::view::table_head::table_head;
use crate::view::topics::TOPICS_PAGE;
use crate::view::words::page_title;

/// Writes the page of all addresses.
pub fn addresses(page: &Page, shell: &Shell, edition: Edition<'_>) -> String {
    let title = format!("嵌入代码 · {}", page_title(page));
    written(Held::all(), || {
        let head = view! {
            <title>{title}</title>
            {shell_head(shell, false, edition)}
        };
        document(Some(HIDDEN), head, body(page, shell))
    })
}

fn body(page: &Page, shell: &Shell) -> impl IntoView + use<> {
    let whole = whole(page);
    let forms = CodeForm::ALL
        .iter()
        .map(|&(form, _)| {
            view! { <h3>{form_words(form)}</h3> <pre tabindex="0"><code>{whole.code(form)}</code></pre> }
        })
        .collect_view();
    let rows = parts(page).iter().map(row).collect_view();
    view! {
        <header class="part-head">
            <p>{page.settings.place_and_year()}</p>
            <h1>"嵌入代码"</h1>
        </header>
        {behind_head(shell)}
        <main id="main" class="addresses">
            <article class="card">
                <h2>"全文"</h2>
                {to_be_filled_in(page)}
                {forms}
            </article>
            <article class="card">
                <h2>"一个篇章、一张卡片、一幅图"</h2>
                <p>"用同样的代码，把地址换成表里的；标签写成 "<code>"card=\"s1-1\""</code>" 的样子。"</p>
                <table role="table">
                    {table_head(&["名称", "地址", "标签"])}
                    <tbody role="rowgroup">{rows}</tbody>
                </table>
            </article>
            <article class="card">
                <h2>"地址后面可以加的"</h2>
                <p><code>"?theme=light"</code>" 浅色，"<code>"?theme=dark"</code>" 深色；"<code>"?elder"</code>" 长辈版；"<code>"?plain"</code>" 不要封面；"<code>"?topics=养老"</code>" 全文只留这个领域的句子，领域的名称见"<a href=TOPICS_PAGE>"按领域看"</a>"。几样一起用 & 连接。"</p>
            </article>
        </main>
        <footer class="part-foot">
            <span>{page.settings.issuer.clone()}</span>
            <a href=WHOLE>"看全文"</a>
        </footer>
    }
}

fn row(part: &Part) -> impl IntoView + use<> {
    let name = part.kind.name();
    let file = part.file();
    view! {
        <tr role="row" class=format!("is-{name}")>
            <th scope="row" role="rowheader">{part.title.clone()}</th>
            <td role="cell"><a href=file.clone()>{file.clone()}</a></td>
            <td role="cell"><code>{format!("{name}=\"{}\"", part.id)}</code></td>
        </tr>
    }
}
