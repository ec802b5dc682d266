//! What gives a name away: signs that it was misread.

use std::sync::LazyLock;

use super::doubt::Doubt;
use super::lexicon::{Lexicon, ends_with_any};
use super::measures::{MEASURE_ENDS, MEASURES};
use super::origin::Origin;
use super::{Figure, Kind};

/// The longest names of indicators have some twenty characters.
const LONGEST: usize = 26;

/// A longer name with 的 in it is more than one phrase.
const LONGEST_PHRASE: usize = 14;

/// What the name of a figure leaves unsure.
pub(super) fn name_doubts(figure: &Figure, origin: Origin) -> Vec<Doubt> {
    let mut buffer = ['\0'; LONGEST + 1];
    let mut length = 0;
    for (slot, c) in buffer.iter_mut().zip(figure.name.chars()) {
        *slot = c;
        length += 1;
    }
    let name = &buffer[..length];
    let signs = [
        (name.is_empty(), Doubt::NameUnsaid),
        (
            origin == Origin::Afar && !name.is_empty(),
            Doubt::NameFromAfar,
        ),
        (is_bare(name), Doubt::NameBare),
        (is_opened(name) || is_left_open(name), Doubt::NameCut),
        (name.len() > LONGEST || is_sentence(name), Doubt::NameLong),
        (of_what(figure, name, origin), Doubt::BaseUnclear),
    ];
    let found = signs.into_iter().filter(|(sign, _)| *sign);
    found.map(|(_, doubt)| doubt).collect()
}

/// Words that name nothing by themselves: 完成率, 总量, 开工.
static BARE: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            (),
            "数 数量 总数 总量 总额 总值 规模 比重 占比 比例 比率 增速 增幅 完成率 开工率 竣工率 覆盖率 达标率 合格率 优良率",
        ),
        (
            (),
            "使用率 利用率 完成比例 人数 户数 件数 面积 产量 产值 增加值 投资 收入 支出 收入总计 指标 工程 项目 任务 目标 目标任务 年度目标任务 占目标任务",
        ),
        (
            (),
            "完成 开工 建成 竣工 投产 新开工 新建 新增 改造 建设 实施 培训 服务 覆盖 惠及 投入 销售 生产 发放 办理 解决",
        ),
        (
            (),
            "城镇 农村 乡村 全国 全省 全市 大关 其中 其余 其他 同比 中 内 外 人 户 家",
        ),
    ])
});

/// Words that begin no name (`true`), and those that begin like one and do.
static OPENERS: LazyLock<Lexicon<bool>> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            true,
            "没有 未完 未达 居全 居第 居中 居西 位居 列全 列第 对 为 与 从 把 向 将 使 被 以 由 按 该 这 及 或 但 并 且 还 又 等 均 已 了 的 之 于 至 到 较 比 超",
        ),
        (
            false,
            "超额 超长 超级 超高 超低 为民 为农服务 为老 已完 已建 按期 按时 以旧 以工代赈 均衡 由政 由来 使馆 使用 等级",
        ),
        (
            false,
            "对外 对口 与会 从业 向日葵 将军 被征地 比赛 比武 至尊 并购 并网 到户 之江 到位 到账 到期 还款 还田 还草 还林",
        ),
    ])
});

/// Words that end no name (`true`), and those that end like one and do.
static CLOSERS: LazyLock<Lexicon<bool>> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            true,
            "的 了 中 和 与 及 等 为 是 在 将 把 被 由 从 对 占 较 使 让 有 又 也 已",
        ),
        (false, "高中 初中 集中 所有 国有 共有 自有 持有 参与 优等"),
    ])
});

/// Words of a sentence (`true`), and parts of names that are like them.
static SENTENCE: LazyLock<Lexicon<bool>> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            true,
            "的 实现 成为 入围 入选 得到 纳入 达到 进入 列入 落户 落地 投用 投产 完成 享受 签约 脱贫 接受 参与 参加",
        ),
        (
            false,
            "的比重 的比例 的贡献率 的份额 完成投资 实际完成 完成率 完成比例 完成进度 签约项目 签约率 签约资金 签约额 签约服务 新入选 首次入选 招引落地 建成投用 建成投产 落地率 纳入率 参与率 参与度 达到率 完成年初 完成年度 完成预算 完成全年 完成任务 完成计划 完成目标 完成产值 完成调整",
        ),
        (
            true,
            "已 将 正在 全部 均 让 使得 成为 得到 更加 明显 持续 不断 率先 首次 连续 分别 同比 位居 排名 居全 第一 来自 其中",
        ),
        (
            false,
            "人均 年均 户均 日均 平均 次均 亩均 地均 月均 均衡 均等 已建 第一产业 第一书记 让利",
        ),
    ])
});

fn is_bare(name: &[char]) -> bool {
    BARE.first(name)
        .is_some_and(|found| found.length == name.len())
}

/// A name that begins in the middle of a sentence: 对经济增长贡献率.
fn is_opened(name: &[char]) -> bool {
    OPENERS.first(name).is_some_and(|found| found.meaning)
}

/// A name that stops before its end: 民生实事中, 工业和.
fn is_left_open(name: &[char]) -> bool {
    name.len() > 1 && CLOSERS.last(name).is_some_and(|found| found.meaning)
}

/// A name with words that belong to a sentence.
fn is_sentence(name: &[char]) -> bool {
    // 幸福院建设已完成 is so named on purpose.
    let done = name.iter().rposition(|&c| c == '已');
    let end = done.filter(|done| done + 3 >= name.len());
    let end = end.unwrap_or(name.len());
    let words = &*SENTENCE;
    let mut at = 0;
    while at < end {
        match words.first(&name[at..]) {
            // 来华工作的外国专家 is short enough to be one phrase.
            Some(found) if found.word == "的" && name.len() <= LONGEST_PHRASE => at += 1,
            Some(found) if found.meaning => return at > 0,
            Some(found) => at += found.length,
            None => at += 1,
        }
    }
    false
}

/// Whether a growth or a share does not say of what it is: 制造业增长5%.
fn of_what(figure: &Figure, name: &[char], origin: Origin) -> bool {
    const BRANCHES: [&str; 9] = ["业", "类", "地区", "国家", "省", "市", "县", "区", "镇"];
    const SHARES: [&str; 6] = ["比重", "比例", "强度", "水平", "幅", "份额"];
    const OF: [&str; 7] = ["占", "完成", "为年", "为预", "为调", "用于", "达到"];
    let measured =
        || MEASURES.last(name).is_some() || name.last().is_some_and(|c| MEASURE_ENDS.contains(*c));
    match figure.kind {
        // 高新技术企业120家，增长20%: of their number.
        Kind::Growth | Kind::AvgGrowth => {
            origin == Origin::Own && ends_with_any(name, &BRANCHES) && !measured()
        }
        Kind::Share => {
            !measured()
                && !ends_with_any(name, &SHARES)
                && !OF.iter().any(|of| figure.name.contains(of))
        }
        Kind::Level | Kind::Change | Kind::Multiple | Kind::Ratio | Kind::Cumulative => false,
    }
}
