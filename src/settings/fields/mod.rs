//! An editor's slips in `report.toml`, all of them at once: what it holds is held against
//! the list of what it may ([`known`]).

mod known;

use toml::de::{DeTable, DeValue};

use self::known::{FIELDS, Field, Flag, Number, Numbers, Table, Tables, Text, Texts};
use crate::diagnostic::Diagnostic;

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
            misplaced(include_str!("../../../data/beibei-2022/report.toml")),
            []
        );
        assert_eq!(misplaced(""), []);
    }
}
