//! The list of all that `report.toml` may hold.

/// The shape of a value.
#[derive(Clone, Copy)]
pub(super) enum Shape {
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
pub(super) use Shape::{Flag, Number, Numbers, Table, Tables, Text, Texts};

/// A field: its name, its shape, what an editor writes there.
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) shape: Shape,
    pub(super) example: &'static [&'static str],
    /// Whether an entry says nothing without it.
    pub(super) must: bool,
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

/// All fields, in the order in which an editor is told of them.
pub(super) const FIELDS: &[Field] = &[
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

impl Field {
    /// As an editor writes it.
    pub(super) fn line(&self) -> String {
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
