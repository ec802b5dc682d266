//! How wide text will be, near enough to keep it inside the picture.

use crate::story::Wording;

/// The size of units and qualifiers beside a number, and of lines of words;
/// the same as in `style/chart.css`.
const SMALL: f64 = 14.0;

/// The width of text of one size: Chinese is square, digits are a bit wider
/// than half.
pub(super) fn width(text: &str, size: f64) -> f64 {
    let of = |c: char| match c {
        '.' | ',' | ':' => 0.3,
        '%' => 0.9,
        '—' => 1.0,
        c if c.is_ascii() => 0.6,
        _ => 1.0,
    };
    text.chars().map(of).sum::<f64>() * size
}

/// The width of a number with small unit and qualifiers.
pub(super) fn wording_width(wording: &Wording, size: f64) -> f64 {
    let small = [&wording.before, &wording.unit, &wording.after];
    width(&wording.number, size) + small.iter().map(|words| width(words, SMALL)).sum::<f64>()
}

/// TextLine that a long name may break in front of.
const TAILS: &[&str] = &[
    "产值占比",
    "增加值占比",
    "占比",
    "覆盖率",
    "城镇化率",
    "研发投入",
    "可支配收入",
    "增加值",
    "总产值",
    "总额",
    "预算收入",
    "面积",
    "医师数",
    "人数",
];

/// A name in as many lines as it needs in the room: broken in front of a word
/// where one is near an even break, never inside a number.
pub(super) fn lines(name: &str, size: f64, room: f64) -> Vec<&str> {
    let count = (width(name, size) / room).ceil();
    if count <= 1.0 {
        return vec![name];
    }
    let even = (name.len() as f64 / count) as usize;
    let may_end = |&at: &usize| {
        let (line, rest) = name.split_at(at);
        let in_number =
            line.ends_with(|c: char| c.is_ascii()) && rest.starts_with(|c: char| c.is_ascii());
        at > 0 && !in_number && width(line, size) <= room
    };
    let nearest = |places: &mut dyn Iterator<Item = usize>| {
        places.filter(may_end).min_by_key(|at| at.abs_diff(even))
    };
    let before_word = nearest(&mut TAILS.iter().filter_map(|tail| name.find(tail)));
    let at = before_word.or_else(|| nearest(&mut name.char_indices().map(|(at, _)| at)));
    let Some(at) = at else { return vec![name] };
    let mut all = vec![&name[..at]];
    all.extend(lines(&name[at..], size, room));
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_breaks_before_a_word_and_into_as_many_lines_as_it_needs() {
        assert_eq!(lines("城镇化率", 15.0, 60.0), ["城镇化率"]);
        assert_eq!(
            lines("文化产业增加值占比", 15.0, 100.0),
            ["文化产业", "增加值占比"]
        );
        let narrow = lines("规模以上工业战略性新兴产业增加值占比", 15.0, 100.0);
        assert_eq!(narrow.concat(), "规模以上工业战略性新兴产业增加值占比");
        assert!(
            narrow.iter().all(|line| width(line, 15.0) <= 100.0),
            "{narrow:?}"
        );
    }

    #[test]
    fn a_number_stays_in_one_line() {
        let broken = lines("同比增长12.5%左右", 10.0, 50.0);
        assert!(
            broken.iter().any(|line| line.contains("12.5%")),
            "{broken:?}"
        );
    }
}
