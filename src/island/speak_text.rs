//! What is said in one go: engines fall silent in the middle of long utterances.

/// Bytes of one utterance, where the words have a mark to break at: 60 characters.
const LONGEST: usize = 180;

/// How many bytes of `words` are said first: up to the end of a sentence, or where
/// that is far of a clause.
pub(super) fn piece(words: &str) -> usize {
    let mut clause = 0;
    for (at, c) in words.char_indices() {
        let end = at + c.len_utf8();
        match c {
            '。' | '；' | '！' | '？' | ';' => return end,
            '，' | '、' | '：' | ',' | ':' => {
                if clause > 0 && end > LONGEST {
                    return clause;
                }
                clause = end;
            }
            _ => {}
        }
    }
    if clause > 0 && words.len() > LONGEST {
        clause
    } else {
        words.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(mut words: &str) -> Vec<&str> {
        let mut all = Vec::new();
        while !words.is_empty() {
            let (first, rest) = words.split_at(piece(words));
            all.push(first);
            words = rest;
        }
        all
    }

    #[test]
    fn a_piece_is_a_sentence_or_some_of_its_clauses() {
        assert_eq!(
            pieces("修路三公里，架桥。种树；"),
            ["修路三公里，架桥。", "种树；"]
        );
        let words = "一二三四五六七八九十，".repeat(8) + "完";
        let all = pieces(&words);
        assert_eq!(all.concat(), words);
        assert!(all.len() > 1 && all.iter().all(|piece| piece.len() <= LONGEST));
    }

    #[test]
    fn what_has_no_mark_is_said_whole() {
        let words = "长".repeat(100);
        assert_eq!(pieces(&words), [words.as_str()]);
        assert_eq!(piece(""), 0);
    }
}
