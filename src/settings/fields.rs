//! What `report.toml` may hold, and in what shape: the one list that an editor's
//! slips are held against, all of them at once.

use toml::de::{DeTable, DeValue};

use crate::diagnostic::Diagnostic;

/// The shape of a value.
#[derive(Clone, Copy)]
enum Shape {
    /// `"…"`
    Text,
    /// `2031`
    Number,
    /// `true`, `false`
    Flag,
    /// `["…", "…"]`
    Texts,
    /// `[1, 2]`
    Numbers,
    /// `[site]`
    Table(&'static [Field]),
    /// `[[section]]`
    Tables(&'static [Field]),
}
use Shape::{Flag, Number, Numbers, Table, Tables, Text, Texts};

/// A field: its name, its shape, what an editor writes there.
struct Field {
    name: &'static str,
    shape: Shape,
    example: &'static [&'static str],
    /// Whether an entry says nothing without it.
    must: bool,
}

const fn may(name: &'static str, shape: Shape, example: &'static [&'static str]) -> Field {
    Field {
        name,
        shape,
        example,
        must: false,
    }
}

const fn must(name: &'static str, shape: Shape, example: &'static [&'static str]) -> Field {
    Field {
        name,
        shape,
        example,
        must: true,
    }
}

const FIELDS: &[Field] = &[
    may("place", Text, &["某县"]),
    may("year", Number, &["2031"]),
    may("issuer", Text, &["某县人民政府"]),
    may("published", Text, &["2031-01-05 09:00"]),
    may("cover", Texts, &["地区生产总值@level@2030"]),
    may("bare_cards", Texts, &["卡片的标题"]),
    may("site", Table(SITE), &["[site]"]),
    may("gov", Table(GOV), &["[gov]"]),
    may("section", Tables(SECTION), &["[[section]]"]),
    may("card", Tables(CARD), &["[[card]]"]),
    may("chart", Tables(CHART), &["[[chart]]"]),
    may("glance", Tables(GLANCE), &["[[glance]]"]),
    may("topic", Tables(TOPIC), &["[[topic]]"]),
    may("figure", Tables(FIGURE), &["[[figure]]"]),
    may("apart", Tables(APART), &["[[apart]]"]),
    may("part", Tables(PART), &["[[part]]"]),
    may("erratum", Tables(ERRATUM), &["[[erratum]]"]),
];
const SITE: &[Field] = &[
    may("address", Text, &["https://www.example.gov.cn/2031/"]),
    may("portals", Texts, &["https://www.example.gov.cn"]),
    may("offline", Flag, &["false"]),
];
const GOV: &[Field] = &[
    may("site_name", Text, &["某县人民政府门户网站"]),
    may("site_domain", Text, &["www.example.gov.cn"]),
    may("site_code", Text, &["5000000001"]),
    may("column_name", Text, &["政府工作报告"]),
    may("column_description", Text, &["某县历年政府工作报告"]),
    may("column_keywords", Text, &["政府工作报告"]),
    may("column_type", Text, &["信息公开"]),
    may("source", Text, &["某县人民政府办公室"]),
    may("author", Text, &["某县人民政府办公室"]),
    may("keywords", Text, &["政府工作报告"]),
    may(
        "image",
        Text,
        &["https://www.example.gov.cn/2031/share.png"],
    ),
    may("organizer", Text, &["某县人民政府办公室"]),
    may("operator", Text, &["某县大数据中心"]),
    may("contact", Text, &["023-00000000"]),
    may("icp", Text, &["某ICP备00000000号"]),
    may("police", Text, &["某公网安备 00000000000000号"]),
    may("report_error", Text, &["https://www.example.gov.cn/jiucuo"]),
    may(
        "original",
        Text,
        &["https://www.example.gov.cn/2031/report.html"],
    ),
    may(
        "statistics",
        Text,
        &["https://count.example.gov.cn/count.js"],
    ),
];
const SECTION: &[Field] = &[
    must("title", Text, &["篇章的标题"]),
    must("short", Text, &["二至六个字的简称"]),
];
const CARD: &[Field] = &[
    must("title", Text, &["卡片的标题"]),
    may("without", Texts, &["sketches"]),
    may("topic", Text, &[""]),
];
const CHART: &[Field] = &[
    must("id", Text, &["gdp"]),
    must("card", Text, &["卡片的标题"]),
    must("form", Text, &["bar"]),
    may("figures", Texts, &["地区生产总值@level@2030"]),
    may("parts", Texts, &["第一产业", "第二产业", "第三产业"]),
];
const GLANCE: &[Field] = &[
    must("section", Text, &["篇章的标题"]),
    may("words", Text, &["原文里的几个字"]),
    may("form", Text, &["words"]),
];
const TOPIC: &[Field] = &[
    must("name", Text, &["教育"]),
    must("words", Texts, &["研学", "课后服务"]),
];
const FIGURE: &[Field] = &[
    must("at", Text, &["原文里含这个数的几个字"]),
    may("nth", Number, &["2"]),
    may("sure", Flag, &["true"]),
    may("name", Text, &["地区生产总值"]),
    may("kind", Text, &["level"]),
    may("period", Text, &["2030"]),
    may("status", Text, &["actual"]),
    may("figure", Flag, &["false"]),
];
const APART: &[Field] = &[
    must("at", Texts, &["含一个数的几个字", "含另一个数的几个字"]),
    may("nth", Numbers, &["1", "2"]),
    must("reason", Text, &["为什么不能比"]),
];
const PART: &[Field] = &[
    must("at", Texts, &["含部分的几个字", "含整体的几个字"]),
    may("nth", Numbers, &["1", "2"]),
];
const ERRATUM: &[Field] = &[
    must("words", Text, &["原文里的几个字"]),
    must("reason", Text, &["为什么看来有误"]),
    may("nth", Number, &["2"]),
    may("line", Number, &["12"]),
    may("suggestion", Text, &["或许应作"]),
];

/// Every field that is not known, is lacking, or has another shape, in the order
/// of the text; nothing of a text that is no TOML.
pub fn misplaced(text: &str) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    if let Ok(table) = DeTable::parse(text) {
        let whole = 0..0;
        check(table.get_ref(), "report.toml", FIELDS, &whole, &mut faults);
    }
    faults.sort_by_key(|fault| fault.span.start);
    faults
}

type Span = std::ops::Range<usize>;

/// Checks the fields of a table that is `called` so and opens at `head`.
fn check(
    table: &DeTable<'_>,
    called: &str,
    fields: &[Field],
    head: &Span,
    faults: &mut Vec<Diagnostic>,
) {
    for (key, value) in table {
        match fields.iter().find(|field| field.name == key.get_ref()) {
            None => faults.push(unknown(key.get_ref(), key.span(), called, fields)),
            Some(field) => fits(value.get_ref(), field, &value.span(), faults),
        }
    }
    let lacks = |field: &&Field| field.must && !table.contains_key(field.name);
    let lacking: Vec<&Field> = fields.iter().filter(lacks).collect();
    if !lacking.is_empty() {
        let names: Vec<&str> = lacking.iter().map(|field| field.name).collect();
        faults.push(fault(
            head.clone(),
            format!("{called} 缺少 {}", names.join("、")),
            format!("请补上：{}", lines(&lacking)),
        ));
    }
}

fn fits(value: &DeValue<'_>, field: &Field, span: &Span, faults: &mut Vec<Diagnostic>) {
    let each = |fits: fn(&DeValue<'_>) -> bool| {
        let mut items = value.as_array().into_iter().flatten();
        value.is_array() && items.all(|item| fits(item.get_ref()))
    };
    let fits = match field.shape {
        Text => value.is_str(),
        Number => value.is_integer(),
        Flag => value.is_bool(),
        Texts => each(|item| item.is_str()),
        Numbers => each(|item| item.is_integer()),
        Table(fields) => match value.as_table() {
            Some(table) => {
                check(table, field.example[0], fields, span, faults);
                true
            }
            None => false,
        },
        Tables(fields) => {
            let is_list = each(|item| item.is_table());
            let items = value.as_array().into_iter().flatten();
            for (item, table) in items.filter_map(|item| Some((item, item.get_ref().as_table()?))) {
                check(table, field.example[0], fields, &item.span(), faults);
            }
            is_list
        }
    };
    if !fits {
        faults.push(fault(
            span.clone(),
            format!("{} 的写法不对", field.name),
            format!("应写成：{}", lines(&[field])),
        ));
    }
}

fn unknown(key: &str, span: Span, called: &str, fields: &[Field]) -> Diagnostic {
    let names: Vec<&str> = fields.iter().map(|field| field.name).collect();
    fault(
        span,
        format!("{called} 里没有叫「{key}」的一项"),
        format!("可以写：{}", names.join("、")),
    )
}

/// As an editor writes them: title and its words between quotation marks.
fn lines(fields: &[&Field]) -> String {
    let lines: Vec<String> = fields.iter().map(|field| field.line()).collect();
    lines.join("；")
}

impl Field {
    fn line(&self) -> String {
        let name = self.name;
        match self.shape {
            Table(_) | Tables(_) => self.example[0].to_owned(),
            Text => format!("{name} = {:?}", self.example[0]),
            Texts => format!("{name} = {:?}", self.example),
            Number | Flag => format!("{name} = {}", self.example[0]),
            Numbers => format!("{name} = [{}]", self.example.join(", ")),
        }
    }
}

fn fault(span: Span, message: String, hint: String) -> Diagnostic {
    Diagnostic::error("settings::invalid", span, message, hint)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<String> {
        let faults = misplaced(text).into_iter();
        faults
            .map(|fault| format!("{}。{}", fault.message, fault.hint))
            .collect()
    }

    #[test]
    fn every_slip_is_told_at_once_with_what_to_write() {
        let text = "place = 7\nplaces = \"某县\"\n\n[[section]]\nname = \"回顾\"\n";
        let told = told(text);
        assert_eq!(told.len(), 4, "{told:?}");
        assert_eq!(told[0], "place 的写法不对。应写成：place = \"某县\"");
        assert!(told[1].starts_with("report.toml 里没有叫「places」的一项。可以写：place、year"));
        let lines = "title = \"篇章的标题\"；short = \"二至六个字的简称\"";
        assert_eq!(
            told[2],
            format!("[[section]] 缺少 title、short。请补上：{lines}")
        );
        assert!(told[3].starts_with("[[section]] 里没有叫「name」的一项"));
    }

    #[test]
    fn each_field_of_the_list_is_one_of_the_settings() {
        let mut text = String::new();
        let (plain, tables): (Vec<&Field>, Vec<&Field>) = FIELDS
            .iter()
            .partition(|field| !matches!(field.shape, Table(_) | Tables(_)));
        for field in plain {
            text += &format!("{}\n", field.line());
        }
        for field in tables {
            if let Table(fields) | Tables(fields) = field.shape {
                text += &format!("\n{}\n", field.line());
                for field in fields {
                    text += &format!("{}\n", field.line());
                }
            }
        }
        assert_eq!(misplaced(&text), []);
        let read: Result<crate::settings::Settings, _> = toml::from_str(&text);
        assert!(read.is_ok(), "{read:?}\n{text}");
    }

    #[test]
    fn the_settings_that_ship_have_no_slip() {
        assert_eq!(
            misplaced(include_str!("../../data/beibei-2022/report.toml")),
            []
        );
        assert_eq!(misplaced(""), []);
    }
}
