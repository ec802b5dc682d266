//! Names of a few characters for headings, as a bar of chapters has room for.

use super::Heading;

/// A short name has no more characters.
const LONGEST: usize = 6;
/// What sections are called in short; the first whose words all stand in the
/// heading.
const NAMES: [(&[&str], &str); 22] = [
    (&["五年", "回顾"], "五年回顾"),
    (&["五年", "成就"], "五年成就"),
    (&["五年来"], "五年来"),
    (&["今后五年"], "今后五年"),
    (&["未来五年"], "未来五年"),
    (&["十五五"], "十五五"),
    (&["十四五", "目标"], "十四五"),
    (&["民生实事"], "民生实事"),
    (&["自身建设"], "自身建设"),
    (&["政府建设"], "自身建设"),
    (&["预期目标"], "目标"),
    (&["主要目标"], "目标"),
    (&["总体要求"], "要求"),
    (&["目标任务"], "目标"),
    (&["重点工作"], "重点工作"),
    (&["工作任务"], "任务"),
    (&["工作安排"], "安排"),
    (&["工作重点"], "重点"),
    (&["回顾"], "回顾"),
    (&["主要工作"], "工作"),
    (&["完成情况"], "完成情况"),
    (&["执行情况"], "执行情况"),
];
/// What ends the first words of a heading.
const ENDS: &[char] = &[
    '，', ',', '、', '；', '：', ':', '和', '（', '(', '。', ' ', '\u{3000}',
];

/// A name of each heading, all different: 2030年工作回顾 becomes 回顾, or
/// 2030回顾 beside another.
pub fn short_names(headings: &[&Heading]) -> Vec<String> {
    let names: Vec<String> = (headings.iter())
        .map(|heading| name(&heading.title))
        .collect();
    let dated = headings.iter().zip(&names).map(|(heading, name)| {
        let is_shared = names.iter().filter(|other| *other == name).count() > 1;
        let year = year(&heading.title).filter(|_| is_shared);
        format!("{}{name}", year.unwrap_or_default())
    });
    let mut different: Vec<String> = Vec::new();
    for name in dated {
        let mut numbered = (2..).map(|number| format!("{name}{number}"));
        let mut free = Some(name.clone());
        while free.as_ref().is_some_and(|name| different.contains(name)) {
            free = numbered.next();
        }
        different.extend(free);
    }
    different
}

fn name(title: &str) -> String {
    let known = NAMES
        .iter()
        .find(|(words, _)| words.iter().all(|word| title.contains(word)));
    if let Some((_, name)) = known {
        return (*name).to_owned();
    }
    let undated = year(title).map_or(title, |year| {
        title.trim_start_matches(year).trim_start_matches('年')
    });
    let first = undated.split(ENDS).find(|words| !words.is_empty());
    first.unwrap_or(title).chars().take(LONGEST).collect()
}

/// The year that a heading opens with: 2030.
fn year(title: &str) -> Option<&str> {
    let digits = title.find(|c: char| !c.is_ascii_digit())?;
    (digits == 4 && title[digits..].starts_with('年')).then(|| &title[..digits])
}

#[cfg(test)]
mod tests {
    use super::super::{arrange, outline};
    use super::*;

    fn names(titles: &[&str]) -> Vec<String> {
        let sections = titles
            .iter()
            .map(|title| format!("### {title}\n\n修路。\n\n"));
        let text = format!("# 报告\n\n{}", sections.collect::<String>());
        let report = arrange(outline(&text)).expect("a report");
        let headings: Vec<&Heading> = report.sections.iter().map(|s| &s.heading).collect();
        short_names(&headings)
    }

    #[test]
    fn a_section_is_called_by_what_it_is() {
        let titles = [
            "一、2030年工作回顾",
            "二、“十五五”时期的主要目标任务",
            "三、2031年重点工作",
            "四、全面加强政府自身建设",
        ];
        assert_eq!(names(&titles), ["回顾", "十五五", "重点工作", "自身建设"]);
    }

    #[test]
    fn of_two_alike_the_year_tells_or_a_number() {
        let titles = ["2029年工作回顾", "2030年工作回顾", "回顾之一", "回顾之二"];
        assert_eq!(names(&titles), ["2029回顾", "2030回顾", "回顾", "回顾2"]);
    }

    #[test]
    fn other_words_are_cut_at_their_first_pause() {
        assert_eq!(names(&["2030年奋发有为，迈出铿锵步伐"]), ["奋发有为"]);
        assert_eq!(names(&["让每一条巷子都亮起来"]), ["让每一条巷子"]);
    }
}
