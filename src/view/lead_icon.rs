//! The icon of a sentence's lead.

use icondata_lu as lucide;

use super::icon::Icon;

/// Words of a lead or of a figure's name, and the icon they call for. The first
/// match counts, so a word inside another stands behind it.
const TOPICS: [(&[&str], Icon); 55] = [
    (&["垃圾", "无废", "回收"], lucide::LuRefreshCw),
    (
        &["教育", "学前", "义务教育", "学校", "学位"],
        lucide::LuGraduationCap,
    ),
    (&["健康", "医", "卫生"], lucide::LuActivity),
    (&["疫情", "疾控"], lucide::LuStethoscope),
    (&["托育", "儿童", "一老一小"], lucide::LuBaby),
    (
        &["社会保障", "社保", "养老", "保险", "退休"],
        lucide::LuUmbrella,
    ),
    (&["就业", "人才"], lucide::LuBriefcase),
    (
        &[
            "数字经济",
            "数字",
            "人工智能",
            "智能",
            "网络",
            "数智",
            "数据",
        ],
        lucide::LuCircuitBoard,
    ),
    (&["产学研"], lucide::LuTestTube),
    (&["创新生态"], lucide::LuShrub),
    (&["创新主体", "科技型企业", "高新技术"], lucide::LuLightbulb),
    (
        &["创新平台", "科技", "研发", "科创"],
        lucide::LuFlaskConical,
    ),
    (&["招商", "引资"], lucide::LuMegaphone),
    (&["投资", "项目"], lucide::LuHardHat),
    (&["消费", "商圈"], lucide::LuShoppingBag),
    (&["收入", "增收", "欠薪"], lucide::LuWallet),
    (&["物流", "流通", "通道", "枢纽", "集疏运"], lucide::LuTruck),
    (&["外贸", "内外贸", "进出口", "港口"], lucide::LuPackage),
    (&["外资", "金融", "财政"], lucide::LuCoins),
    (&["营商环境", "民营", "企业服务"], lucide::LuConciergeBell),
    (&["开放"], lucide::LuGlobe),
    (&["制造业", "工业"], lucide::LuFactory),
    (&["服务业"], lucide::LuCoffee),
    (&["能源", "电网", "电力"], lucide::LuZap),
    (&["农业农村", "农村改革"], lucide::LuScroll),
    (
        &["现代农业", "农业", "粮食", "种业", "强农"],
        lucide::LuVegan,
    ),
    (&["乡村", "农村"], lucide::LuHouse),
    (&["污染", "蓝天", "大气"], lucide::LuWind),
    (&["海洋", "海域"], lucide::LuWaves),
    (
        &[
            "水利", "水网", "流域", "长江", "黄河", "河湖", "河道", "河长", "一河", "湖泊", "水质",
        ],
        lucide::LuDroplets,
    ),
    (&["碳达峰", "碳中和"], lucide::LuThermometer),
    (&["绿色", "低碳", "生态"], lucide::LuLeaf),
    (&["森林", "绿化", "公园", "国土"], lucide::LuTrees),
    (&["经济圈", "协同", "协调", "一体化"], lucide::LuLink),
    (&["产城", "片区", "布局"], lucide::LuBlocks),
    (&["城市更新", "老旧小区"], lucide::LuBuilding2),
    (
        &["城市管理", "社会治理", "基层治理"],
        lucide::LuClipboardCheck,
    ),
    (&["馆", "文物", "遗址"], lucide::LuLandmark),
    (&["文化", "人文", "旅游", "文旅"], lucide::LuBookOpen),
    (&["体育"], lucide::LuTrophy),
    (&["交通", "铁路", "公路", "轨道"], lucide::LuTrainFront),
    (&["基础设施"], lucide::LuConstruction),
    (&["住房", "安居", "房地产"], lucide::LuKeyRound),
    (&["国防", "军队", "双拥"], lucide::LuShield),
    (
        &["风险", "安全", "防范", "防灾", "稳定", "平安", "扫黑"],
        lucide::LuShieldCheck,
    ),
    (&["法治", "依法", "司法"], lucide::LuScale),
    (&["改革"], lucide::LuGitBranch),
    (&["党", "政治"], lucide::LuFlag),
    (&["团结", "合作", "支援", "帮扶"], lucide::LuHandshake),
    (&["质量", "标准", "品牌", "产权"], lucide::LuBadgeCheck),
    (&["文明", "价值观", "为民"], lucide::LuHeart),
    (&["经营主体", "市场"], lucide::LuStore),
    (&["产业"], lucide::LuFactory),
    (&["县域", "区域", "全域"], lucide::LuMap),
    (&["城镇", "城市"], lucide::LuBuilding2),
];

/// The icons of leads, each with the names of the figures behind it, in order:
/// what the lead's words call for, else those names; never one twice, and none
/// without a match. `taken` stands in the card already.
pub(super) fn lead_icons<'a>(
    leads: impl Iterator<Item = (&'a str, Vec<&'a str>)>,
    taken: Option<Icon>,
) -> Vec<Option<Icon>> {
    let mut taken: Vec<&str> = taken.into_iter().map(|icon| icon.data).collect();
    let one = |(lead, names): (&str, Vec<&str>)| {
        let found = [lead].into_iter().chain(names).find_map(topic)?;
        let is_new = !taken.contains(&found.data);
        is_new.then(|| {
            taken.push(found.data);
            found
        })
    };
    leads.map(one).collect()
}

/// The icon that words call for.
pub(super) fn topic(words: &str) -> Option<Icon> {
    let mut topics = TOPICS.iter();
    let found = topics.find(|(known, _)| known.iter().any(|word| words.contains(word)));
    found.map(|(_, icon)| *icon)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(leads: &[(&str, &str)]) -> Vec<Option<&'static str>> {
        let leads = leads.iter().map(|(lead, name)| (*lead, vec![*name]));
        let icons = lead_icons(leads, None).into_iter();
        icons.map(|icon| icon.map(|icon| icon.data)).collect()
    }

    #[test]
    fn a_word_inside_another_is_not_asked_first() {
        let [farms, reform] = chosen(&[("发展现代农业。", ""), ("深化农业农村改革。", "")])[..]
        else {
            panic!("two");
        };
        assert_eq!(farms, Some(lucide::LuVegan.data));
        assert_eq!(reform, Some(lucide::LuScroll.data));
    }

    #[test]
    fn a_lead_without_a_known_word_asks_its_figures() {
        assert_eq!(
            chosen(&[("开展专项整治。", "生活垃圾回收利用率")]),
            [Some(lucide::LuRefreshCw.data)]
        );
        assert_eq!(chosen(&[("开展专项整治。", "")]), [None]);
    }

    #[test]
    fn no_icon_stands_twice_in_a_card() {
        let icons = chosen(&[("扩大消费。", ""), ("升级消费。", "")]);
        assert_eq!(icons, [Some(lucide::LuShoppingBag.data), None]);
    }
}
