//! What a report says of itself in its title and in the lines below: of which
//! place it is, of what year, who gives it.

use super::{Block, Report};

/// Whose report it is and of what year, as far as is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Masthead {
    /// The place: 柳湾县.
    pub place: Option<String>,
    /// The year it was given in.
    pub year: Option<u16>,
    /// Who gives it: 柳湾县人民政府.
    pub issuer: Option<String>,
}

/// What places end with; of two that fit, the longer first.
const PLACES: [&str; 14] = [
    "自治区",
    "自治州",
    "自治县",
    "开发区",
    "街道",
    "省",
    "市",
    "区",
    "县",
    "州",
    "盟",
    "旗",
    "镇",
    "乡",
];
/// What the title says the report is.
const REPORTS: [&str; 4] = ["人民政府", "政府工作报告", "工作报告", "民生实事"];
/// What a department of a government is called: 柳湾县教育局.
const DEPARTMENTS: [&str; 4] = ["局", "厅", "委员会", "办公室"];
/// What titles of such pages open with.
const OPENING: &str = "一图读懂";
/// Before whom a report is given, in the line that says when.
const BEFORE_WHOM: &str = "人民代表大会";
/// Who gives it: 柳湾县人民政府县长.
const GOVERNMENT: &str = "人民政府";
/// What the head of a government is called: 柳湾县县长.
const LEADERS: [&str; 6] = ["省长", "市长", "县长", "区长", "主席", "镇长"];
/// The government of the whole country, which calls itself by no place.
const STATE_COUNCIL: &str = "国务院";
/// How it says that it gives a report.
const STATE_GIVES: [&str; 3] = ["代表国务院", "国务院总理", "国务院向"];
const COUNTRY: &str = "全国";
/// Names of places have no more characters.
const LONGEST: usize = 16;
/// So many lines below the title may say whose report it is.
const LINES: usize = 8;

impl Masthead {
    /// Reads what the title, the lines below it, and the first heading say.
    pub fn of(report: &Report) -> Self {
        let titles = [Some(&report.title), report.subtitle.as_ref()];
        let titles = || {
            titles
                .iter()
                .flatten()
                .map(|title| title.block.text.as_str())
        };
        let lines = || {
            let cards = report.sections.iter().flat_map(|section| &section.cards);
            let first = cards.flat_map(|card| &card.sentences);
            let lines = report.preface.iter().chain(first).take(LINES);
            lines.map(|line: &Block| line.text.as_str())
        };
        let national = lines().any(|line| STATE_GIVES.iter().any(|words| line.contains(words)));
        let department = titles().find_map(department);
        let of_department = department.as_ref().map(|(place, _)| place.clone());
        let said = titles().find_map(place_in_title).or(of_department);
        let said = said.or_else(|| lines().find_map(place_in_line));
        let place = said.or(national.then(|| COUNTRY.to_owned()));
        let given = titles()
            .find_map(last_year)
            .or_else(|| lines().find_map(day));
        let implied = || {
            let mut headings = report.sections.iter().map(|section| &section.heading.title);
            headings.find_map(|heading| implied_year(heading))
        };
        let issuer = match &place {
            Some(_) if department.is_some() => department.map(|(_, name)| name),
            Some(place) if place == COUNTRY => Some(STATE_COUNCIL.to_owned()),
            Some(place) => Some(format!("{place}{GOVERNMENT}")),
            None => None,
        };
        Self {
            place,
            year: given.or_else(implied),
            issuer,
        }
    }
}

/// 2031年柳湾县政府工作报告, 柳湾县2031年政府工作报告: 柳湾县.
fn place_in_title(title: &str) -> Option<String> {
    let end = REPORTS.iter().find_map(|words| title.find(words))?;
    let words = &title[..end];
    let words = words.strip_prefix(OPENING).unwrap_or(words);
    let mut parts = words.split(|c: char| c.is_ascii_digit() || matches!(c, '年' | '《' | '“'));
    parts.find(|part| is_place(part)).map(str::to_owned)
}

/// 柳湾县教育局2031年工作要点: 柳湾县, 柳湾县教育局.
fn department(title: &str) -> Option<(String, String)> {
    let ends = DEPARTMENTS
        .iter()
        .filter_map(|name| Some(title.find(name)? + name.len()));
    let words = &title[..ends.min()?];
    let words = words.rsplit(|c: char| c.is_ascii_digit() || matches!(c, '年' | '《' | '“'));
    let name = words.map(str::trim).next()?;
    let ends = name.char_indices().map(|(at, c)| at + c.len_utf8());
    let place = ends.map(|end| &name[..end]).find(|words| is_place(words))?;
    Some((place.to_owned(), name.to_owned())).filter(|_| place.len() < name.len())
}

/// ——2031年1月5日在柳湾县第九届人民代表大会上, 柳湾县人民政府县长: 柳湾县.
fn place_in_line(line: &str) -> Option<String> {
    let before_whom = line.find(BEFORE_WHOM).map(|end| congress(&line[..end]));
    let leader = || LEADERS.iter().find_map(|leader| line.find(leader));
    let end = before_whom.or_else(|| line.find(GOVERNMENT).or_else(leader))?;
    let mut words =
        line[..end].rsplit(|c: char| c.is_ascii_digit() || "年月日在向代表，——".contains(c));
    let words = words.next().unwrap_or_default().trim();
    is_place(words).then(|| words.to_owned())
}

/// Where the number of a congress begins: 柳湾县第九届, 柳湾县九届.
fn congress(words: &str) -> usize {
    let Some(number) = words.strip_suffix('届') else {
        return words.rfind('第').unwrap_or(words.len());
    };
    let place = number.trim_end_matches(|c| "零〇一二三四五六七八九十百".contains(c));
    place.strip_suffix('第').unwrap_or(place).len()
}

fn is_place(words: &str) -> bool {
    let ends = PLACES
        .iter()
        .any(|end| words.len() > end.len() && words.ends_with(end));
    let is_name = words
        .chars()
        .all(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
    // 自治区主席, 代表自治区人民政府 do not say which.
    ends && is_name && !PLACES.contains(&words) && words.chars().count() <= LONGEST
}

/// The last year that is named as one: 2031年, （2031年1月5日）.
fn last_year(words: &str) -> Option<u16> {
    years(words).max()
}

/// The year of a report that opens with 2030年工作回顾, or with 2031年目标.
fn implied_year(heading: &str) -> Option<u16> {
    const AHEAD: [&str; 4] = ["目标", "任务", "重点", "安排"];
    let is_ahead = AHEAD.iter().any(|word| heading.contains(word));
    last_year(heading).map(|year| year + u16::from(!is_ahead))
}

/// The year of a day: 2031年1月5日在….
fn day(line: &str) -> Option<u16> {
    let is_day = line.contains('月') && line.contains('日');
    years(line).next().filter(|_| is_day)
}

/// Years in digits of both kinds: 2031年, 二〇三一年.
fn years(words: &str) -> impl Iterator<Item = u16> {
    words.match_indices('年').filter_map(|(end, _)| {
        let mut before = words[..end].chars().rev().map_while(digit);
        let year = [
            before.next()?,
            before.next()?,
            before.next()?,
            before.next()?,
        ];
        let year = year.iter().rev().fold(0, |year, digit| year * 10 + digit);
        ((2000..2100).contains(&year) && before.next().is_none()).then_some(year)
    })
}

fn digit(c: char) -> Option<u16> {
    let of = |digits: &str| (0..).zip(digits.chars()).find(|(_, digit)| *digit == c);
    let sets = ["0123456789", "〇一二三四五六七八九", "零", "○"];
    sets.into_iter().find_map(of).map(|(value, _)| value)
}

#[cfg(test)]
mod tests {
    use super::super::{arrange, outline};
    use super::*;

    fn read(text: &str) -> (Option<String>, Option<u16>, Option<String>) {
        let Masthead {
            place,
            year,
            issuer,
        } = Masthead::of(&arrange(outline(text)).expect("a report"));
        (place, year, issuer)
    }

    #[test]
    fn the_title_says_whose_report_it_is_and_of_what_year() {
        for title in [
            "2031年柳湾县政府工作报告",
            "柳湾县2031年政府工作报告",
            "柳湾县人民政府工作报告（2031年1月5日）",
        ] {
            let (place, year, issuer) = read(&format!("# {title}\n\n### 任务\n\n修路。\n"));
            assert_eq!(place.as_deref(), Some("柳湾县"), "{title}");
            assert_eq!(year, Some(2031), "{title}");
            assert_eq!(issuer.as_deref(), Some("柳湾县人民政府"), "{title}");
        }
    }

    #[test]
    fn a_department_gives_its_own_report() {
        for title in ["柳湾县教育局2031年工作要点", "2031年柳湾县教育局工作总结"]
        {
            let (place, year, issuer) = read(&format!("# {title}\n\n### 任务\n\n修路。\n"));
            assert_eq!(place.as_deref(), Some("柳湾县"), "{title}");
            assert_eq!(year, Some(2031), "{title}");
            assert_eq!(issuer.as_deref(), Some("柳湾县教育局"), "{title}");
        }
    }

    #[test]
    fn else_the_lines_below_it_do() {
        for line in [
            "——2031年1月5日在柳湾县第九届人民代表大会第一次会议上",
            "（2031年1月5日在柳湾县第九届人民代表大会上）",
            "柳湾县人民政府县长　某某　2031年1月5日",
            "柳湾县县长　某某　2031年1月5日",
            "——二〇三一年一月五日在柳湾县第九届人民代表大会上",
            "——2031年1月5日在柳湾县九届人民代表大会第一次会议上",
        ] {
            let (place, year, _) =
                read(&format!("# 政府工作报告\n\n{line}\n\n### 任务\n\n修路。\n"));
            assert_eq!(
                (place.as_deref(), year),
                (Some("柳湾县"), Some(2031)),
                "{line}"
            );
        }
    }

    #[test]
    fn a_review_is_given_in_the_year_behind_it() {
        let (place, year, _) = read("# 政府工作报告\n\n### 2030年工作回顾\n\n修路。\n");
        assert_eq!((place, year), (None, Some(2031)));
    }
}
