//! Titles that break between their words: 深化改革|开放, not 深化改|革开放.
//!
//! Browsers break Chinese anywhere, which a line of text bears and a large title does
//! not. A year, a short name in quotation marks and the words that titles of such
//! reports are made of stay whole; what is not known breaks where it must.

use std::ops::Range;

use leptos::prelude::*;

use super::words::{piece, pieces};
use crate::story::quoted_names;

/// Longer names may break, or a narrow screen could not hold them.
const LONGEST_NAME: usize = 4;
/// Longer parts of a title may break, between their words.
const LONGEST_PART: usize = 5;
/// The longest word, in characters.
const LONGEST_WORD: usize = 4;

/// Words of titles, the longer ones first where one begins another.
const WORDS: &str = "\
    新质生产力 \
    共同富裕 坚定不移 因地制宜 基础设施 营商环境 迎难而上 敢闯敢试 向新而行 \
    敢为人先 感恩奋进 人工智能 十五运会 \
    高质量 高水平 现代化 粤港澳 京津冀 高标准 竞争力 新时代 高品质 高效能 一体化 \
    城镇化 示范区 大湾区 法治化 数字化 绿色化 新局面 新篇章 新路子 新优势 新突破 \
    新作为 消费品 制造业 服务业 长三角 珠三角 五年来 一年来 残疾人 青少年 老年人 \
    碳达峰 碳中和 共同体 安全感 获得感 幸福感 自治区 全过程 \
    发展 建设 五年 推进 开放 民生 经济 我们 推动 持续 创新 加快 工作 改革 \
    产业 全面 水平 着力 社会 提升 生态 人民 聚力 绿色 现代 安全 坚持 深化 \
    时期 政府 坚定 扩大 主要 重点 区域 城乡 保障 任务 融合 统筹 目标 服务 \
    提高 加强 体系 不断 转型 科技 福祉 生活 取得 协调 活力 更加 改善 扎实 \
    品质 治理 始终 促进 稳定 环境 构建 振兴 打造 内需 乡村 风险 有效 文明 \
    底线 增长 共同 美丽 生产 驱动 聚焦 深入 富裕 努力 切实 优势 自身 群众 \
    文化 强化 巩固 对外 壮大 优化 高效 稳步 法治 步伐 格局 成效 实现 城市 \
    协同 跃升 综合 纵深 更好 显著 保持 中心 重大 释放 践行 突破 明显 整体 \
    基础 培育 城镇 力度 低碳 领域 防范 过去 要求 筑牢 特色 激发 潜力 消费 \
    新型 提质 拓展 投资 战略 成绩 引领 屏障 和谐 办好 农业 人才 事业 中国 \
    重要 融入 营商 能力 联动 系统 竞争 理念 深度 根本 教育 政策 攻坚 担当 \
    成果 实施 完善 夯实 国家 升级 化解 农村 先行 充分 健康 需求 防控 运行 \
    身边 设施 落实 美好 结构 繁荣 突出 满意 湾区 民族 标准 日子 挑战 惠民 \
    总体 市场 工程 均衡 地区 加速 制造 共享 做强 保护 依法 供给 作用 高原 \
    金融 迈出 边境 赋能 贸易 贯彻 谱写 落地 自由 结果 篇章 空间 积极 牵引 \
    树立 条件 时代 旅游 支撑 提供 抓好 技术 意识 思想 循环 形势 层次 就业 \
    富民 奋进 奋斗 奋力 基本 国际 国内 品牌 台阶 变化 医疗 劳动 制度 共建 \
    公共 全省 全国 使命 世界 一流 高速 骨干 食品 领导 预期 韧性 集群 隐患 \
    降低 阶段 防治 问题 铸牢 都市 转化 解决 规划 西部 补贴 衔接 行动 蓝图 \
    获得 药品 自觉 脱贫 联合 群体 维护 统一 经营 精准 管理 第一 示范 矛盾 \
    监管 海洋 注重 河湖 污水 污染 残疾 检查 核心 标志 枢纽 权益 机制 普通 \
    普惠 救助 效益 政绩 收官 指示 指标 报告 把握 惠及 影响 形成 弘扬 建立 \
    幸福 帮扶 布局 家庭 实践 完成 复杂 基层 坚决 困难 团结 和美 各类 发挥 \
    历史 加紧 功能 前列 准确 养老 关键 公路 全球 先进 债务 保险 优良 从严 \
    人员 主体 主义 首要 宗旨 埋头 苦干 锐意 精心 呵护 开创 彰显 闯出 展现 \
    提级 廉洁 勤政 务实 为民 政务 数字 智能 实体 乡镇 街道 社区 村庄 园区 \
    党建 作风 效能 财政 税收 粮食 耕地 水利 交通 物流 工业 文旅 体育 卫生 \
    公平 正义 平安 家园 底色 成色 更足 迈上 再上 拔节 生长 实事 办成 年度 \
    回顾 展望 安排 部署 措施 思路 原则 港澳 \
    体制 双城 经济圈 大事 民营 文艺 精神 县域 绿美 动能 短板 供需 \
    一体 总量 质效 魅力 田园 动态 适配 互认 学位 老旧 小区 出行 停车 食堂 饮水 道路 公园 河道 垃圾 \
    专项 整治 违法 建筑 稳岗 增收 人口 稳妥 民间 资本 争先 进位 \
    十项 十件 十大 八项 八大 六项 六大 五大 三大 两大";

/// A title that breaks behind its commas and colons and nowhere else, if it can.
pub(super) fn breakable(title: &str) -> impl IntoView + use<> {
    let parts = title.split_inclusive([',', '，', '、', '：']);
    let words = |part: &str| {
        let is_short = part.len() < title.len() && part.chars().count() <= LONGEST_PART;
        if is_short {
            piece(true, part)
        } else {
            title_words(part)
        }
    };
    let parts: Vec<_> = parts.map(|part| view! { {words(part)} <wbr/> }).collect();
    parts
}

/// A title in which no word breaks that should not.
pub(super) fn title_words(title: &str) -> AnyView {
    let (mut parts, mut at) = (Vec::new(), 0);
    for whole in wholes(title) {
        if at < whole.start {
            parts.push(piece(false, &title[at..whole.start]));
        }
        at = whole.end;
        parts.push(piece(true, &title[whole]));
    }
    // Words by themselves are one text, whatever they are.
    if parts.is_empty() {
        return piece(false, title);
    }
    if at < title.len() {
        parts.push(piece(false, &title[at..]));
    }
    parts.into_any()
}

/// What of a title does not break, in order.
fn wholes(title: &str) -> Vec<Range<usize>> {
    const MARK: usize = '“'.len_utf8();
    let names = quoted_names(title).into_iter();
    let names = names.filter(|name| title[name.clone()].chars().count() <= LONGEST_NAME);
    let mut wholes: Vec<Range<usize>> = names
        .map(|name| name.start - MARK..name.end + MARK)
        .collect();
    let mut at = 0;
    for (whole, words) in pieces(title) {
        let year = at..at + words.len();
        at = year.end;
        if whole && words.ends_with('年') && is_apart(&year, &wholes) {
            wholes.push(year);
        }
    }
    let words = known(title).into_iter();
    let words: Vec<_> = words.filter(|word| is_apart(word, &wholes)).collect();
    wholes.extend(words);
    wholes.sort_by_key(|whole| whole.start);
    wholes
}

fn is_apart(one: &Range<usize>, others: &[Range<usize>]) -> bool {
    let apart = |other: &Range<usize>| one.end <= other.start || other.end <= one.start;
    others.iter().all(apart)
}

/// The known words of a title, from left to right, of two the longer one.
fn known(title: &str) -> Vec<Range<usize>> {
    let places: Vec<usize> = title.char_indices().map(|(at, _)| at).collect();
    let end = |n: usize| places.get(n).copied().unwrap_or(title.len());
    let (mut words, mut n) = (Vec::new(), 0);
    while n < places.len() {
        let lengths = (2..=LONGEST_WORD.min(places.len() - n)).rev();
        let mut spans = lengths.map(|length| (length, places[n]..end(n + length)));
        let found = spans.find(|(_, span)| {
            let mut all = WORDS.split_whitespace();
            all.any(|word| word == &title[span.clone()])
        });
        n += found.as_ref().map_or(1, |(length, _)| *length);
        words.extend(found.map(|(_, span)| span));
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(title: &str) -> Vec<&str> {
        wholes(title).into_iter().map(|at| &title[at]).collect()
    }

    #[test]
    fn years_and_short_names_stay_whole() {
        let title = "二、2031年和“十六五”那2条路、“云溪人家门前的路”";
        assert_eq!(whole(title), ["2031年", "“十六五”"]);
    }

    #[test]
    fn known_words_stay_whole_and_the_longer_first() {
        let title = "云溪推进高质量发展改革开放";
        assert_eq!(whole(title), ["推进", "高质量", "发展", "改革", "开放"]);
    }
}
