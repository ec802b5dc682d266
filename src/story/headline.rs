//! The indicators that every report leads with.

use super::key;

/// The most prominent first; each by its [`key`].
const HEADLINES: [&str; 15] = [
    "地区生产总值",
    "国内生产总值",
    "一般公共预算收入",
    "规模以上工业增加值",
    "固定资产投资",
    "社会消费品零售总额",
    "进出口总额",
    "全体居民人均可支配收入",
    "城镇居民人均可支配收入",
    "农村居民人均可支配收入",
    "城镇新增就业",
    "城镇调查失业率",
    "居民消费价格",
    "粮食产量",
    "规模以上工业总产值",
];

/// How prominent an indicator is, the most at 0; `None` of any other.
pub fn headline(name: &str) -> Option<usize> {
    let name = key(name);
    HEADLINES.iter().position(|known| key(known) == name)
}
