//! Signs and Latin units as words: a new one is one more line.

/// Units in Latin letters, behind a number, the longer before those that they begin
/// with.
pub(super) const UNITS: [(&str, &str); 56] = [
    ("μg/m³", "微克每立方米"),
    ("μg/m3", "微克每立方米"),
    ("mg/m³", "毫克每立方米"),
    ("mg/m3", "毫克每立方米"),
    ("mg/L", "毫克每升"),
    ("km/h", "公里每小时"),
    ("kW·h", "千瓦时"),
    ("kWh", "千瓦时"),
    ("KWh", "千瓦时"),
    ("MWh", "兆瓦时"),
    ("GWh", "吉瓦时"),
    ("kVA", "千伏安"),
    ("MVA", "兆伏安"),
    ("kW", "千瓦"),
    ("KW", "千瓦"),
    ("MW", "兆瓦"),
    ("GW", "吉瓦"),
    ("kV", "千伏"),
    ("KV", "千伏"),
    ("km²", "平方公里"),
    ("km2", "平方公里"),
    ("km", "公里"),
    ("KM", "公里"),
    ("hm²", "公顷"),
    ("cm", "厘米"),
    ("mm", "毫米"),
    ("m²", "平方米"),
    ("m2", "平方米"),
    ("m³", "立方米"),
    ("m3", "立方米"),
    ("mg", "毫克"),
    ("μg", "微克"),
    ("μm", "微米"),
    ("nm", "纳米"),
    ("kg", "公斤"),
    ("mL", "毫升"),
    ("ml", "毫升"),
    ("dB", "分贝"),
    ("GHz", "吉赫"),
    ("MHz", "兆赫"),
    ("Hz", "赫兹"),
    ("Tbps", "太比特每秒"),
    ("Gbps", "吉比特每秒"),
    ("Mbps", "兆比特每秒"),
    ("ZB", "泽字节"),
    ("EB", "艾字节"),
    ("PB", "拍字节"),
    ("TB", "太字节"),
    ("GB", "吉字节"),
    ("MB", "兆字节"),
    ("MPa", "兆帕"),
    ("m", "米"),
    ("t", "吨"),
    ("g", "克"),
    ("L", "升"),
    ("h", "小时"),
];

/// Signs wherever they stand.
const SIGNS: [(&str, &str); 14] = [
    ("㎡", "平方米"),
    ("㎥", "立方米"),
    ("㎞", "公里"),
    ("㎏", "公斤"),
    ("㎎", "毫克"),
    ("㎜", "毫米"),
    ("㎝", "厘米"),
    ("℃", "摄氏度"),
    ("°", "度"),
    ("²", "平方"),
    ("³", "立方"),
    ("≈", "约"),
    ("±", "正负"),
    ("&", "和"),
];

/// Signs that compare, before a number.
const COMPARING: [(char, &str); 6] = [
    ('<', "小于"),
    ('>', "大于"),
    ('≤', "不大于"),
    ('≥', "不小于"),
    ('≦', "不大于"),
    ('=', "等于"),
];

/// Marks that are seen and not said.
const SILENT: &str = "★☆●○■□◆◇▲△▼▽►▶※✓✔√◎⊙♦♥#*_`^|\\“”‘’\"'「」『』《》〈〉\u{feff}\u{200b}\u{200c}\u{200d}\u{200e}\u{200f}";

/// What a sign is called; an empty word for one that is not said.
pub(super) fn sign(c: char) -> Option<&'static str> {
    if SILENT.contains(c) {
        return Some("");
    }
    let found = SIGNS.iter().find(|(sign, _)| sign.starts_with(c));
    found.map(|(_, words)| *words)
}

/// 小于 for <.
pub(super) fn comparing(c: char) -> Option<&'static str> {
    let found = COMPARING.iter().find(|(sign, _)| *sign == c);
    found.map(|(_, words)| *words)
}

/// The number in a ring, in brackets, with a dot or in Roman numerals, as digits.
pub(super) fn enclosed(c: char) -> Option<u32> {
    let from = |first: char| c as u32 - first as u32 + 1;
    match c {
        '①'..='⑳' => Some(from('①')),
        '⑴'..='⒇' => Some(from('⑴')),
        '⒈'..='⒛' => Some(from('⒈')),
        'Ⅰ'..='Ⅻ' => Some(from('Ⅰ')),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_longer_unit_stands_before_what_it_begins_with() {
        for (at, (unit, _)) in UNITS.iter().enumerate() {
            let hidden = UNITS[at + 1..]
                .iter()
                .find(|(later, _)| later.starts_with(unit));
            assert_eq!(hidden, None, "{unit}");
        }
    }
}
