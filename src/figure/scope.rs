//! What the headings say of the sentences below them: when, and whether it
//! was done or is planned.

use std::sync::Arc;

use super::{Period, Status};

/// What is known at a place in the report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Scope {
    /// First and last year.
    pub(super) years: Option<(u16, u16)>,
    /// Whether it speaks of several years, known or not.
    pub(super) several: bool,
    /// Review or plan.
    pub(super) status: Option<Status>,
    /// The period of a level whose own sentence says none.
    level: Option<Arc<Period>>,
    /// The period of a sum or an average.
    sum: Option<Arc<Period>>,
}

/// The scopes of the open headings.
#[derive(Debug)]
pub(super) struct Scopes {
    /// The year the report was given in.
    pub(super) report_year: Option<u16>,
    open: Vec<(u8, Scope)>,
    status: Option<Status>,
    /// What holds below the headings so far.
    pub(super) here: Scope,
}

/// Words that look back. They outweigh [`PLANNED`]: 主要目标任务全面完成.
const DONE: [&str; 11] = [
    "回顾",
    "过去",
    "成就",
    "年来",
    "取得",
    "完成情况",
    "全面完成",
    "总结",
    "成效",
    "公报",
    "运行情况",
];
/// Words that look ahead.
const PLANNED: [&str; 14] = [
    "今后",
    "未来",
    "目标",
    "任务",
    "重点工作",
    "工作安排",
    "主要工作",
    "工作打算",
    "展望",
    "下一步",
    "部署",
    "工作思路",
    "总体要求",
    "计划",
];
/// Five years up to the report.
const BACK: [&str; 6] = [
    "过去五年",
    "五年来",
    "过去5年",
    "5年来",
    "近五年",
    "本届政府",
];
/// Five years from the report on.
const AHEAD: [&str; 5] = ["今后五年", "未来五年", "今后5年", "未来5年", "下一个五年"];

impl Scopes {
    /// Before the first heading. `report_year` is the year the report was given in.
    pub(super) fn new(report_year: Option<u16>) -> Self {
        Self {
            report_year,
            open: Vec::new(),
            status: None,
            here: Scope::default(),
        }
    }

    /// Enters a heading.
    pub(super) fn enter(&mut self, level: u8, words: &str) {
        self.open.retain(|(open, _)| *open < level);
        if level == 1 && self.report_year.is_none() {
            self.report_year = years_in(words).first().copied();
        }
        let scope = self.read(level, words);
        self.status = scope.status.or(self.status);
        self.open.push((level, scope));
        self.here = self.inherited();
    }

    /// What the open headings say together.
    fn inherited(&self) -> Scope {
        let timed = self
            .open
            .iter()
            .rev()
            .find(|(_, scope)| scope.several || scope.years.is_some());
        let (years, several) =
            timed.map_or((None, false), |(_, scope)| (scope.years, scope.several));
        let status = self.open.iter().rev().find_map(|(_, scope)| scope.status);
        let mut scope = Scope {
            years,
            several,
            status: status.or(self.status),
            ..Scope::default()
        };
        scope.level = scope.period_of(false);
        scope.sum = scope.period_of(true);
        scope
    }

    fn read(&self, level: u8, words: &str) -> Scope {
        let has = |list: &[&str]| list.iter().any(|word| words.contains(word));
        let report = self.report_year;
        let mut scope = Scope::default();
        if level == 1 && !words.contains("公报") {
            return scope;
        }
        let years = years_in(words);
        if let (Some(&first), Some(&last)) = (years.first(), years.last()) {
            let together = years.len() == 2 && words.contains(['—', '-', '–', '至', '～']);
            let end = if together { last } else { first };
            scope.years = Some((first, end));
            scope.several = end > first;
        } else if let Some(plan) = five_year_plan(words) {
            scope.years = Some(plan);
            scope.several = true;
        } else if has(&AHEAD) {
            scope.years = report.map(|year| (year, year + 4));
            scope.several = true;
            scope.status = Some(Status::Target);
        } else if has(&BACK) {
            scope.years = report.map(|year| (year - 5, year - 1));
            scope.several = true;
            scope.status = Some(Status::Actual);
        } else if words.contains("今年") {
            scope.years = report.map(|year| (year, year));
        } else if words.contains("去年") || words.contains("过去一年") || words.contains("一年来")
        {
            scope.years = report.map(|year| (year - 1, year - 1));
            scope.status = Some(Status::Actual);
        }
        scope.status = scope.status.or(match (scope.years, report) {
            _ if has(&DONE) => Some(Status::Actual),
            (Some((_, last)), Some(report)) if last < report => Some(Status::Actual),
            (Some(_), Some(_)) => Some(Status::Target),
            _ if has(&PLANNED) => Some(Status::Target),
            _ => None,
        });
        scope
    }
}

/// The calendar years a heading names.
fn years_in(words: &str) -> Vec<u16> {
    words
        .split(|c: char| !c.is_ascii_digit())
        .filter(|run| run.len() == 4)
        .filter_map(|run| run.parse().ok())
        .filter(|year| (1949..2100).contains(year))
        .collect()
}

/// “十四五” is 2021 to 2025.
fn five_year_plan(words: &str) -> Option<(u16, u16)> {
    const PLANS: [(&str, u16); 6] = [
        ("十二五", 2011),
        ("十三五", 2016),
        ("十四五", 2021),
        ("十五五", 2026),
        ("十六五", 2031),
        ("十七五", 2036),
    ];
    let (_, first) = PLANS.iter().find(|(name, _)| words.contains(name))?;
    Some((*first, first + 4))
}

impl Scope {
    /// The period of a figure whose own sentence says none.
    ///
    /// A plan over several years states its levels for the last of them.
    pub(super) fn period(&self, summed: bool) -> Option<Arc<Period>> {
        let period = if summed { &self.sum } else { &self.level };
        period.clone()
    }

    fn period_of(&self, summed: bool) -> Option<Arc<Period>> {
        let (first, last) = self.years?;
        let ahead = self.status == Some(Status::Target) && last > first;
        let (first, words) = match (ahead && !summed, first == last) {
            (true, _) => (last, format!("到{last}年")),
            (_, true) => (first, format!("{last}年")),
            _ => (first, format!("{first}—{last}年")),
        };
        Some(Arc::new(Period {
            first,
            last,
            words,
            stated: false,
        }))
    }
}
