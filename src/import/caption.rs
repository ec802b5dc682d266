//! Words of the newspaper that a report was copied from: captions of pictures,
//! the names of reporters, the news that the report was given.

/// A caption has no more characters.
const LONGEST: usize = 160;
/// One behind the head has no more.
const LONGEST_INSIDE: usize = 80;
/// Whose words they are.
const REPORTERS: [&str; 5] = ["记者", "通讯员", "摄影", "新华社", "供图"];
/// What the news says of the report.
const NEWS: [&str; 3] = ["作政府工作报告", "作《政府工作报告》", "作工作报告"];

/// Whether a line is the newspaper's: in the head all that reporters sign or
/// that tells of the report, further on what is signed as a picture.
pub(super) fn is_caption(text: &str, in_head: bool) -> bool {
    let length = text.chars().count();
    let is_signed = REPORTERS.iter().any(|words| text.contains(words));
    let words = text.trim_end_matches(['。', '）', ')', ' ']);
    let is_picture = words.ends_with(['摄', '图']) || words.ends_with("摄影");
    let is_news = || NEWS.iter().any(|news| text.contains(news)) && !text.contains("我代表");
    if in_head {
        length <= LONGEST && (is_signed || is_news())
    } else {
        length <= LONGEST_INSIDE && is_signed && is_picture
    }
}
