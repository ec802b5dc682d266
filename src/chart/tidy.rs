//! Small rewrites of what ECharts prints: shorter numbers, smaller units.

/// Puts all but the digits of a value between `open` and `close`, by which it
/// is set smaller.
pub(super) fn small_units(words: &str, [open, close]: [&str; 2]) -> String {
    let of_number = |c: char| c.is_ascii_digit() || ".,:—−".contains(c);
    let (mut out, mut small) = (String::new(), false);
    for c in words.chars() {
        if small == of_number(c) {
            out.push_str(if small { close } else { open });
            small = !small;
        }
        out.push(c);
    }
    if small {
        out.push_str(close);
    }
    out
}

/// The font size in a style attribute.
pub(super) fn size(style: &str) -> f64 {
    let declarations = style
        .split(';')
        .filter_map(|one| one.trim().strip_prefix("font-size:"));
    let mut sizes = declarations.filter_map(|size| size.trim().trim_end_matches("px").parse().ok());
    sizes.next_back().unwrap_or_default()
}

pub(super) fn translation(transform: &str) -> (f64, f64) {
    let inner = transform
        .strip_prefix("translate(")
        .and_then(|rest| rest.strip_suffix(')'));
    let mut numbers = inner
        .unwrap_or_default()
        .split([' ', ','])
        .filter_map(|n| n.parse().ok());
    (
        numbers.next().unwrap_or_default(),
        numbers.next().unwrap_or_default(),
    )
}

/// Every number of a path with at most one decimal.
pub(super) fn round(line: &str) -> String {
    let of_number = |c: char| c.is_ascii_digit() || c == '.' || c == '-';
    let (mut out, mut rest) = (String::new(), line);
    while let Some(at) = rest.find(of_number) {
        out.push_str(&rest[..at]);
        let number = &rest[at..];
        // A minus begins a number, wherever it stands.
        let end = number[1..]
            .find(|c| !of_number(c) || c == '-')
            .map_or(number.len(), |end| end + 1);
        match number[..end].parse() {
            Ok(value) => out.push_str(&short(value)),
            Err(_) => out.push_str(&number[..end]),
        }
        rest = &number[end..];
    }
    out.push_str(rest);
    out
}

pub(super) fn short(value: f64) -> String {
    let tenths = (value * 10.0).round() / 10.0;
    if tenths == 0.0 {
        "0".to_owned()
    } else {
        tenths.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_and_qualifiers_are_set_small_and_the_number_large() {
        let small = |words| small_units(words, ["<", ">"]);
        assert_eq!(small("突破1050亿元"), "<突破>1050<亿元>");
        assert_eq!(small("−3.2%"), "−3.2<%>");
    }

    #[test]
    fn a_path_keeps_its_numbers_with_one_decimal() {
        assert_eq!(round("M0.04 20.26L-3.999-1.25Z"), "M0 20.3L-4-1.3Z");
    }
}
