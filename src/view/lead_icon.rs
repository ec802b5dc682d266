//! The icon of a sentence's lead.

use icondata_lu as lucide;

use super::icon::Icon;

/// Words of a lead or of a figure's name, and the icon they call for. The first
/// match counts, so a word inside another stands behind it.
const TOPICS: [(&[&str], Icon); 40] = [
    (&["垃圾", "无废", "回收"], lucide::LuRefreshCw),
    (
        &["教育", "学前", "义务教育", "学校", "学位"],
        lucide::LuGraduationCap,
    ),
    (&["健康", "医疗", "卫生", "医院"], lucide::LuActivity),
    (&["疫情", "疾控"], lucide::LuStethoscope),
    (&["社会保障", "社保", "养老"], lucide::LuUmbrella),
    (&["就业", "人才"], lucide::LuBriefcase),
    (
        &["数字经济", "数字", "人工智能", "智能", "网络"],
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
    (&["外贸", "进出口", "港口"], lucide::LuPackage),
    (&["外资", "金融", "财政"], lucide::LuCoins),
    (&["营商环境", "民营", "企业服务"], lucide::LuConciergeBell),
    (&["开放"], lucide::LuGlobe),
    (&["制造业", "工业"], lucide::LuFactory),
    (&["服务业"], lucide::LuCoffee),
    (&["农业农村", "农村改革"], lucide::LuScroll),
    (&["现代农业", "农业", "粮食", "种业"], lucide::LuVegan),
    (&["乡村", "农村"], lucide::LuHouse),
    (&["污染", "蓝天", "大气"], lucide::LuWind),
    (&["水利", "流域", "河", "水质"], lucide::LuDroplets),
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
    (&["住房", "安居"], lucide::LuKeyRound),
    (&["风险", "安全", "防范"], lucide::LuShieldCheck),
    (&["法治", "依法", "司法"], lucide::LuScale),
    (&["改革"], lucide::LuGitBranch),
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

fn topic(words: &str) -> Option<Icon> {
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
