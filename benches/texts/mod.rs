//! Texts of any length to measure with.

/// A work report: many sentences without a number.
pub(crate) const REPORT: &str = include_str!("../../data/beibei-2022/report.md");

/// A bulletin: nearly every clause has a number.
pub(crate) const BULLETIN: &str = "# 2021年统计公报

## 一、综合

全年地区生产总值682.5亿元，比上年增长8.1%。其中，第一产业增加值18.2亿元，增长6.5%；第二产业增加值333.1亿元，增长9.6%；第三产业增加值331.2亿元，增长6.9%。三次产业结构由上年的2.8:48.1:49.1调整为2.7:48.8:48.5。

年末常住人口83.6万人，比上年末增加0.8万人，城镇化率达86.5%，提高0.7个百分点。城镇和农村居民人均可支配收入分别达到48600元、23100元，分别增长8.3%、10.2%。

新建改建农村公路52公里，改造老旧小区36个、惠及居民1.2万户，空气优良天数326天，PM2.5平均浓度降至34微克/立方米。

";

/// A text repeated until it has about `bytes` bytes.
pub(crate) fn grown(text: &str, bytes: usize) -> String {
    text.repeat(bytes / text.len() + 1)
}
