//! A paragraph → the lines it is set in: 一是…二是… each by itself, a long one
//! by its sentences. No character is lost.

use std::ops::Range;

use super::mark::{chinese, mark};
use super::words::balanced;

/// A paragraph up to this length stays whole.
const WHOLE: usize = 300;
/// A sentence beyond this length is cut at its semicolons.
const SENTENCE: usize = 300;
/// What opens and closes words within which no line ends.
const OPENING: [char; 6] = ['“', '‘', '（', '《', '「', '('];
const CLOSING: [char; 6] = ['”', '’', '）', '》', '」', ')'];
/// A sentence up to this length, without a number, leads the next.
const LEAD: usize = 15;

/// The lines of a paragraph.
pub(super) fn pieces(text: &str) -> Vec<&str> {
    let length = |range: &Range<usize>| text[range.clone()].chars().count();
    let mut found = Vec::new();
    for part in listed(text) {
        if length(&part) <= WHOLE {
            found.push(part);
        } else {
            found.extend(ranges(text, part));
        }
    }
    words(text, found)
}

/// The sentences of a text, a line each.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    words(text, ranges(text, 0..text.len()))
}

fn ranges(text: &str, part: Range<usize>) -> Vec<Range<usize>> {
    let sentences = cut(text, part, &['。', '！', '？']).into_iter();
    let short = |sentence: Range<usize>| {
        let is_long = text[sentence.clone()].chars().count() > SENTENCE;
        if is_long {
            cut(text, sentence, &['；', ';'])
        } else {
            vec![sentence]
        }
    };
    led(text, sentences.flat_map(short))
}

/// A short sentence stays with the one that it leads: 大力修路。
fn led(text: &str, sentences: impl Iterator<Item = Range<usize>>) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for sentence in sentences {
        match found.last_mut() {
            Some(last) if leads(text[last.clone()].trim()) => last.end = sentence.end,
            _ => found.push(sentence),
        }
    }
    found
}

fn leads(sentence: &str) -> bool {
    let is_theme = |c: char| !c.is_ascii_digit() && !"，；：".contains(c);
    sentence.ends_with('。') && sentence.chars().count() <= LEAD && sentence.chars().all(is_theme)
}

fn words(text: &str, ranges: Vec<Range<usize>>) -> Vec<&str> {
    let words = ranges.into_iter().map(|range| text[range].trim());
    words.filter(|words| !words.is_empty()).collect()
}

/// Cut before 一是, 二是 …, where they follow one another.
pub(super) fn listed(text: &str) -> Vec<Range<usize>> {
    let mut starts = vec![0];
    let mut wanted = 1;
    for (at, _) in text.match_indices(['是', '要']) {
        let before = text[..at].trim_end_matches(|c| "一二三四五六七八九十".contains(c));
        let number = chinese(&text[before.len()..at]);
        let is_next = number.is_some_and(|(value, rest)| value == wanted && rest.is_empty());
        let opens = before.is_empty() || before.ends_with(['。', '；', '：', ';', ':', '！']);
        // A bracket is not torn.
        if is_next && opens && balanced(before) {
            starts.push(before.len());
            wanted += 1;
        }
    }
    starts.dedup();
    if wanted <= 2 {
        starts.truncate(1);
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    starts
        .iter()
        .zip(ends)
        .map(|(start, end)| *start..end)
        .collect()
}

/// Cut behind these stops, where no bracket and no quotation is open. A bracket
/// behind a stop belongs to what stands before it: （责任单位：交通局）.
fn cut(text: &str, range: Range<usize>, stops: &[char]) -> Vec<Range<usize>> {
    let (mut found, mut start, mut depth) = (Vec::new(), range.start, 0i32);
    let (mut stopped, mut in_note) = (false, false);
    for (at, c) in text[range.clone()].char_indices() {
        let at = range.start + at;
        let closes = CLOSING.contains(&c);
        let is_note = c == '（' && mark(&text[at..]).is_none();
        // “……。” ends behind its quotation mark.
        if stopped && !closes && depth <= 0 && !is_note {
            found.push(start..at);
            (start, depth) = (at, 0);
        }
        in_note = depth > 0 && in_note || stopped && is_note;
        depth += i32::from(OPENING.contains(&c)) - i32::from(closes);
        stopped = stops.contains(&c) || (stopped || in_note && depth == 0) && closes;
    }
    found.push(start..range.end);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_in_a_paragraph_becomes_lines() {
        let text = "做了三件事：一是修路3公里；二是种树5万棵；三是建学校1所。";
        assert_eq!(
            pieces(text),
            [
                "做了三件事：",
                "一是修路3公里；",
                "二是种树5万棵；",
                "三是建学校1所。"
            ]
        );
        assert_eq!(pieces("一是修路。"), ["一是修路。"]);
    }

    #[test]
    fn a_long_paragraph_is_cut_between_its_sentences_alone() {
        let long = "修路的人很多".repeat(30);
        let text = format!("{long}（见“甲。乙”一节。）再修{long}。他说：“{long}。”后来种树。");
        let pieces = pieces(&text);
        assert_eq!(pieces.concat(), text);
        assert_eq!(pieces.len(), 4, "{pieces:?}");
        assert!(pieces[2].ends_with("。”"), "{pieces:?}");
    }

    #[test]
    fn who_does_it_stays_with_what_is_done() {
        let text = "修路3公里。（责任单位：交通局）种树5万棵。（林业局）";
        assert_eq!(
            sentences(text),
            ["修路3公里。（责任单位：交通局）", "种树5万棵。（林业局）"]
        );
    }

    #[test]
    fn a_short_sentence_stays_with_the_next_unless_it_counts() {
        let long = "修路的人很多".repeat(30);
        let text = format!("大力修路。{long}。种树5万棵。广泛种树。{long}。再种一年。");
        let pieces = pieces(&text);
        assert_eq!(pieces.len(), 4, "{pieces:?}");
        assert!(pieces[0].starts_with("大力修路。修路"), "{pieces:?}");
        assert!(pieces[2].starts_with("广泛种树。修路"), "{pieces:?}");
    }
}
