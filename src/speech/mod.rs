//! A sentence as a voice should say it: 6.9% is 百分之六点九.
//!
//! In come the words of the report; out come the same words in the same order,
//! with numbers and signs spelled. They are for 朗读 alone: what a reader sees, and
//! what a screen reader is told, keeps its digits.
//!
//! [`plain`] makes characters alike, [`voice`] goes through them: at a number the
//! first of the rules that knows it says it ([`named`], [`dated`], [`related`], and
//! [`counted`] for all others), at any other sign [`signs`] does. [`numeral`] turns
//! digits into words.

mod counted;
mod dated;
mod named;
mod numeral;
mod plain;
mod related;
mod said;
mod signs;
mod voice;

/// How `words` are read aloud. No digit is left, and what is neither a digit nor a
/// sign stays, in its order.
///
/// ```
/// use yitu::speech::spoken;
/// assert_eq!(spoken("年均增长6.9%"), "年均增长百分之六点九");
/// assert_eq!(spoken("2021年增至2家"), "二零二一年增至两家");
/// assert_eq!(spoken("结构为2.6:48.8:48.6"), "结构为二点六比四十八点八比四十八点六");
/// ```
pub fn spoken(words: &str) -> String {
    voice::read(&plain::plain(words))
}
