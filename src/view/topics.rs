//! The page `topics.html`: for each topic, and for each kind of readers, the
//! sentences that are of it, as links into the whole page. What 「找」 does on the
//! page itself, without script and on paper.

use leptos::prelude::*;

use super::Page;
use super::document::{HIDDEN, behind_head, document, shell_head, written};
use super::link::{Held, WHOLE, sentence_id};
use super::shell::{Edition, Shell};
use super::words::page_title;
use crate::report::Sentence;
use crate::topic::{READERS, TOPICS};

/// Its address.
pub const TOPICS_PAGE: &str = "topics.html";

/// Writes the page of all topics.
pub fn topics(page: &Page, shell: &Shell, edition: Edition<'_>) -> String {
    let title = format!("按领域看 · {}", page_title(page));
    written(Held::all(), || {
        let head = view! {
            <title>{title}</title>
            {shell_head(shell, false, edition)}
        };
        document(Some(HIDDEN), head, body(page, shell))
    })
}

/// A name with the sentences that are of it.
type Named<'a> = (&'static str, Vec<&'a Sentence>);

fn body(page: &Page, shell: &Shell) -> impl IntoView + use<> {
    let lines = |lines: Option<&Vec<usize>>| -> Vec<&Sentence> {
        let is_of = |sentence: &&Sentence| lines.is_some_and(|all| all.contains(&sentence.line));
        page.report.sentences().filter(is_of).collect()
    };
    let (topics, readers) = (&page.tags.topics, &page.tags.readers);
    let topics = TOPICS
        .iter()
        .map(|topic| topic.name)
        .map(|name| (name, lines(topics.get(name))));
    let readers = READERS
        .iter()
        .map(|one| one.name)
        .map(|name| (name, lines(readers.get(name))));
    let has_some = |named: &Named<'_>| !named.1.is_empty();
    let (topics, readers): (Vec<Named<'_>>, Vec<Named<'_>>) = (
        topics.filter(has_some).collect(),
        readers.filter(has_some).collect(),
    );
    view! {
        <header class="part-head">
            <p>{page.settings.place_and_year()}</p>
            <h1>"按领域看"</h1>
        </header>
        {behind_head(shell)}
        <main id="main" class="addresses">
            <article class="card">
                <p>"点一个领域或一类读者，看报告里与它有关的每一句；点句子，回到全文里的原处。"</p>
                {contents("我想看", &topics)}
                {contents("我是", &readers)}
            </article>
            {topics.iter().chain(&readers).map(list).collect_view()}
        </main>
        <footer class="part-foot">
            <span>{page.settings.issuer.clone()}</span>
            <a href=WHOLE>"看全文"</a>
        </footer>
    }
}

/// The ways to the lists, each with how long it is.
fn contents(title: &'static str, all: &[Named<'_>]) -> impl IntoView + use<> {
    let links = all.iter().map(|(name, sentences)| {
        view! { <li><a href=format!("#{name}")>{*name}" "{sentences.len()}"句"</a></li> }
    });
    let links = links.collect_view();
    (!all.is_empty()).then(|| view! { <h2>{title}</h2> <ul class="topic-links">{links}</ul> })
}

fn list((name, sentences): &Named<'_>) -> impl IntoView + use<> {
    let links = sentences.iter().map(|sentence| {
        let place = format!("{WHOLE}#{}", sentence_id(sentence.line));
        view! { <li><a href=place>{sentence.text.clone()}</a></li> }
    });
    view! {
        <article class="card" id=*name>
            <h2>{*name}</h2>
            <ul class="sentences">{links.collect_view()}</ul>
        </article>
    }
}
