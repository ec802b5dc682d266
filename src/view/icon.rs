//! Line icons (Lucide) by topic.

use icondata_core::IconData;
use icondata_lu as lucide;
use leptos::prelude::*;

/// A line icon.
pub(super) type Icon = &'static IconData;

/// Words of a card's title, and the icon they call for; the first match counts.
const TOPICS: [(&[&str], Icon); 12] = [
    (&["开放", "营商", "发展环境"], lucide::LuGlobe),
    (&["科技", "科创", "创新"], lucide::LuLightbulb),
    (&["乡村", "农业", "农村"], lucide::LuWheat),
    (&["生态", "绿色"], lucide::LuMountain),
    (&["区域", "协同", "共建"], lucide::LuHandshake),
    (&["城市", "都市", "城乡"], lucide::LuBuilding2),
    (&["民生", "福祉"], lucide::LuHandHeart),
    (&["风险", "安全", "治理", "稳定"], lucide::LuShieldCheck),
    (&["产业", "实体", "工业"], lucide::LuFactory),
    (&["经济", "总量", "实力"], lucide::LuTrendingUp),
    (&["政府", "法治", "政治"], lucide::LuLandmark),
    (&["改革"], lucide::LuRocket),
];

/// The icon of a title; `None` if none of its words is known.
pub(super) fn topic_icon(title: &str) -> Option<Icon> {
    let known = |words: &[&str]| words.iter().any(|word| title.contains(word));
    TOPICS
        .iter()
        .find(|(words, _)| known(words))
        .map(|(_, icon)| *icon)
}

/// The icon of an honour.
pub(super) const HONOUR: Icon = lucide::LuAward;

/// An icon as decoration beside words.
pub(super) fn icon(icon: Icon) -> impl IntoView + use<> {
    view! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" inner_html=paths(icon)></svg>
    }
}

/// The lines of an icon, without the blanks between them: an icon in a sentence
/// adds no character to it.
pub(super) fn paths(icon: Icon) -> String {
    icon.data
        .split('>')
        .map(str::trim)
        .collect::<Vec<_>>()
        .join(">")
}
