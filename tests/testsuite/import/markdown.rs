//! Markdown of any dialect: its marks go, its words stay.

use super::{lines_of, of_file};

#[test]
fn emphasis_links_escapes_and_tables_lose_their_marks_alone() {
    let text = "\
青禾县政府工作报告
=================

## 一、**2030年**工作回顾

修路\\*9公里，见[附表](a.html)&nbsp;。

1. 种树5万棵。
2. 建学校1所。

| 序号 | 项目 | 内容 |
| --- | --- | --- |
| 1 | 道路 | 修路9公里 |

<script>alert(1)</script>
<p>桥梁4座。</p>
";
    let imported = of_file(text.as_bytes(), "a.md");
    assert_eq!(
        lines_of(&imported),
        [
            "# 青禾县政府工作报告",
            "### 一、2030年工作回顾",
            "修路*9公里，见附表\u{a0}。",
            "1. 种树5万棵。",
            "2. 建学校1所。",
            "序号、项目、内容",
            "1. 道路：修路9公里",
            "桥梁4座。",
        ]
    );
}

#[test]
fn any_levels_of_headings_become_sections_and_cards() {
    let text = "# 青禾县政府工作报告\n\n## 工作回顾\n\n### 道路\n\n修路9公里。\n\n### 学校\n\n建学校1所。\n\n## 工作安排\n\n种树5万棵。\n";
    let headings: Vec<String> = lines_of(&of_file(text.as_bytes(), "a.md"))
        .into_iter()
        .filter(|line| line.starts_with('#'))
        .collect();
    assert_eq!(
        headings,
        [
            "# 青禾县政府工作报告",
            "### 工作回顾",
            "#### 道路",
            "#### 学校",
            "### 工作安排"
        ]
    );
}

#[test]
fn headings_without_marks_below_marked_ones_are_cards() {
    let text = "# 青禾县政府工作报告\n\n## 一、工作回顾\n\n### 道路越修越宽\n\n修路9公里。\n\n### 学校越办越好\n\n建学校1所。\n\n## 二、工作安排\n\n种树5万棵。\n";
    let headings: Vec<String> = lines_of(&of_file(text.as_bytes(), "a.md"))
        .into_iter()
        .filter(|line| line.starts_with('#'))
        .collect();
    assert_eq!(
        headings[1..],
        [
            "### 一、工作回顾",
            "#### 道路越修越宽",
            "#### 学校越办越好",
            "### 二、工作安排"
        ]
    );
}
