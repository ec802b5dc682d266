//! A saved web page: its words, nothing of its programs.

use yitu::import::What;

use super::{lines_of, of_file, words};

const PAGE: &str = "<!DOCTYPE html><html><head><title>门户</title><style>p{color:red}</style>
<script>document.write('坏话')</script></head><body>
<nav><a href=/>首页</a></nav>
<h1>青禾县政府工作报告</h1>
<p>&emsp;&emsp;各位代表：</p>
<h2>一、2030年工作回顾</h2>
<div>修路9公里。<br>种树5万棵。<span style='display: none'>看不见</span></div>
<ol><li>建学校1所。</li><li>建医院2家。</li></ol>
<table><tr><th>序号</th><th>项目</th></tr><tr><td>1</td><td><p>道路</p><p>修路</p></td></tr></table>
<noscript>请开脚本</noscript><script>if (a < b) { '</p>' }</script>
<footer>版权</footer></body></html>";

#[test]
fn paragraphs_headings_lists_and_tables_are_read_and_scripts_are_not() {
    let imported = of_file(PAGE.as_bytes(), "page.html");
    assert_eq!(
        lines_of(&imported),
        [
            "# 青禾县政府工作报告",
            "各位代表：",
            "### 一、2030年工作回顾",
            "修路9公里。",
            "种树5万棵。",
            "1. 建学校1所。",
            "2. 建医院2家。",
            "序号、项目",
            "1. 道路 修路",
        ]
    );
    assert_eq!(words(&imported, What::Numbered), ["1.", "2."]);
}

#[test]
fn a_page_is_told_by_its_words_where_its_name_is_none() {
    assert!(
        of_file(PAGE.as_bytes(), "-")
            .report
            .starts_with("# 青禾县政府工作报告")
    );
}

#[test]
fn a_page_of_open_tags_is_read_in_its_time() {
    let page = format!(
        "<html>{}青禾县政府工作报告<p>一、任务<p>修路9公里。",
        "<div><table><tr><td><ul><b>".repeat(40_000)
    );
    let imported = yitu::import::import(page.as_bytes(), "a.html", false);
    assert!(imported.is_ok(), "{imported:?}");
}

#[test]
fn a_page_laid_out_by_tables_keeps_its_paragraphs() {
    let page = "<table><tr><td>导航</td><td><h1>青禾县政府工作报告</h1><p>一、今年任务</p><p>修路9公里。</p>
<table><tr><td>1</td><td>桥梁</td><td>建桥2座</td></tr></table><p>种树5万棵。</p><p>这是很长的一段话，说的是全县上下一条心、一股劲，把实事办到群众的心坎上，把路修到村口，把学校建到门口，把医院办到身边，年年有变化，岁岁有新貌，日子一天比一天红火，干劲一年比一年更足，办法一件比一件更实，山更青、水更绿、人更和，老有所养、幼有所育、病有所医、住有所居，人人都说政策好，家家都夸干部实，大家一起往前走，明年还要再登高，再接再厉、再创辉煌，决不停步、决不歇脚。</p></td></tr></table>";
    assert_eq!(
        lines_of(&of_file(page.as_bytes(), "a.html"))[..5],
        [
            "# 导航",
            "## 青禾县政府工作报告",
            "### 一、今年任务",
            "修路9公里。",
            "1. 桥梁：建桥2座"
        ]
    );
}

#[test]
fn menus_of_links_are_left_out_and_links_in_sentences_stay() {
    let menu = "<ul><li><a href=/a>政府工作报告</a></li><li><a href=/b>通知</a> <a href=/c>公告</a></li></ul>";
    let page = format!(
        "<html>{menu}<h2>青禾县政府工作报告</h2><p>一、今年任务</p><p>修路<a href=/d>9公里</a>。</p>{menu}"
    );
    let imported = of_file(page.as_bytes(), "a.html");
    assert_eq!(
        lines_of(&imported),
        ["# 青禾县政府工作报告", "### 一、今年任务", "修路9公里。"]
    );
    assert_eq!(words(&imported, What::Web).len(), 4);
}
