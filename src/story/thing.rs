//! What grows: only growths of one sort of thing share bars.

/// A sort of thing whose growth is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Thing {
    /// Output, income, spending: more of it is an economy's growth.
    Output,
    /// What is better lower: accidents, pollution, use of energy.
    Burden,
    /// What things cost: dearer is no growth.
    Price,
    /// Anything else: visitors, tons, kilowatt-hours.
    Other,
}

/// Words in a name of what is better lower.
const BURDENS: [&str; 33] = [
    "事故",
    "死亡",
    "亡人",
    "伤亡",
    "火灾",
    "浓度",
    "PM",
    "细颗粒物",
    "能耗",
    "水耗",
    "电耗",
    "排放",
    "失业",
    "违法",
    "犯罪",
    "发案",
    "案件",
    "警情",
    "信访",
    "投诉",
    "化学需氧量",
    "氨氮",
    "氮氧化物",
    "碳强度",
    "不良",
    "负债",
    "债务",
    "煤耗",
    "用水量",
    "贫困",
    "一般性支出",
    "“三公”",
    "三公经费",
];

/// Words in a name of what things cost.
const PRICES: [&str; 6] = ["价格", "物价", "CPI", "PPI", "电价", "房价"];

/// Words in a name of what counts in money.
const OUTPUTS: [&str; 27] = [
    "生产总值",
    "GDP",
    "增加值",
    "产值",
    "收入",
    "支出",
    "投资",
    "零售",
    "消费",
    "进出口",
    "出口",
    "进口",
    "贸易额",
    "营收",
    "营业",
    "利润",
    "税",
    "存款",
    "贷款",
    "余额",
    "销售额",
    "交易额",
    "成交额",
    "外资",
    "业务总量",
    "总值",
    "销售",
];

/// Ends of a name that counts things, whatever they deal in: 免税商店, 进出口企业数.
const COUNTED: [&str; 7] = ["数", "数量", "商店", "门店", "企业", "主体", "户"];

impl Thing {
    /// Of which sort the indicator of this name is.
    pub(super) fn of(name: &str) -> Self {
        let has = |words: &[&str]| words.iter().any(|word| name.contains(word));
        if has(&BURDENS) {
            Self::Burden
        } else if has(&PRICES) {
            Self::Price
        } else if has(&OUTPUTS) && !COUNTED.iter().any(|end| name.ends_with(end)) {
            Self::Output
        } else {
            Self::Other
        }
    }

    /// Whether more of it is growth.
    pub(super) fn is_growth(self) -> bool {
        match self {
            Self::Output | Self::Other => true,
            Self::Burden | Self::Price => false,
        }
    }

    /// As a clause for the editor.
    pub(super) fn words(self) -> &'static str {
        match self {
            Self::Output => "产出和收支的增长",
            Self::Burden => "越低越好的事",
            Self::Price => "价格的涨跌",
            Self::Other => "别的事",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_dearer_has_not_grown() {
        assert_eq!(Thing::of("居民消费价格"), Thing::Price);
        assert_eq!(Thing::of("社会消费品零售总额"), Thing::Output);
        assert_eq!(Thing::of("生产安全事故起数"), Thing::Burden);
    }

    #[test]
    fn what_counts_traders_counts_no_trade() {
        assert_eq!(Thing::of("有出口业绩的企业数"), Thing::Other);
        assert_eq!(Thing::of("境外旅客退税商店"), Thing::Other);
        assert_eq!(Thing::of("税收收入"), Thing::Output);
    }
}
