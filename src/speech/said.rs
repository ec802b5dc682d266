//! What a rule says of the characters that it knows, and how rules look at them.

/// Words for the characters up to `end`.
pub(super) struct Said {
    pub(super) words: String,
    /// Where the characters end that they stand for.
    pub(super) end: usize,
}

impl Said {
    pub(super) fn new(words: impl Into<String>, end: usize) -> Self {
        let words = words.into();
        Self { words, end }
    }
}

/// Says what begins at a digit, or does not know it.
pub(super) type Rule = fn(&[char], usize) -> Option<Said>;

/// The character at a place; a space beyond either end.
pub(super) fn char_at(text: &[char], at: usize) -> char {
    text.get(at).copied().unwrap_or(' ')
}

/// The character before a place; a space at the start.
pub(super) fn before(text: &[char], at: usize) -> char {
    at.checked_sub(1).map_or(' ', |at| char_at(text, at))
}

/// Whether a digit stands there.
pub(super) fn is_digit(text: &[char], at: usize) -> bool {
    char_at(text, at).is_ascii_digit()
}

/// Whether `words` stand there.
pub(super) fn starts(text: &[char], at: usize, words: &str) -> bool {
    words
        .chars()
        .enumerate()
        .all(|(far, c)| text.get(at + far) == Some(&c))
}

/// Whether `words` end there.
pub(super) fn ends(text: &[char], at: usize, words: &str) -> bool {
    let length = words.chars().count();
    at.checked_sub(length)
        .is_some_and(|start| starts(text, start, words))
}

/// Some characters as words.
pub(super) fn words(text: &[char], from: usize, to: usize) -> String {
    let to = to.min(text.len());
    text.get(from..to).unwrap_or(&[]).iter().collect()
}

/// A run of digits without thousands or decimals, and where it ends.
pub(super) fn run(text: &[char], at: usize) -> (String, usize) {
    let length = (at..text.len())
        .take_while(|&at| is_digit(text, at))
        .count();
    (words(text, at, at + length), at + length)
}

/// A number with its thousands (1,050) and decimals, without the marks between
/// thousands, and where it ends.
pub(super) fn value(text: &[char], at: usize) -> (String, usize) {
    let (mut digits, mut end) = run(text, at);
    if digits.len() <= 3 {
        while char_at(text, end) == ',' {
            let (group, group_end) = run(text, end + 1);
            if group.len() != 3 {
                break;
            }
            digits += &group;
            end = group_end;
        }
    }
    if char_at(text, end) == '.' && is_digit(text, end + 1) {
        let (decimals, decimals_end) = run(text, end + 1);
        digits = format!("{digits}.{decimals}");
        end = decimals_end;
    }
    (digits, end)
}

/// What joins the ends of a range: 30—50, 1至9.
pub(super) fn is_link(c: char) -> bool {
    is_dash(c) || matches!(c, '至' | '到')
}

/// A dash, of whatever length.
pub(super) fn is_dash(c: char) -> bool {
    matches!(c, '-' | '—')
}

/// How many characters behind `at` are a unit with its scale: 2 of 亿元.
pub(super) fn unit_length(text: &[char], at: usize) -> usize {
    // No unit is longer.
    const LONGEST: usize = 16;
    let behind = words(text, at, at + LONGEST);
    let bytes = crate::figure::unit_length(&behind);
    behind[..bytes].chars().count()
}

/// Whether what stands there is counted: 家, 万, 公里.
pub(super) fn is_counted(text: &[char], at: usize) -> bool {
    const LONGEST: usize = 16;
    // Words that the reader of figures needs for something else.
    const OTHERS: [&str; 4] = ["大", "方面", "成", "点"];
    let is_other = OTHERS.iter().any(|word| starts(text, at, word));
    is_other && !is_digit(text, at + 1) || crate::figure::is_counted(&words(text, at, at + LONGEST))
}
