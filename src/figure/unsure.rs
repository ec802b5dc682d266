//! What gives a name away: signs that it was misread.

use super::doubt::Doubt;
use super::lexicon::{Lexicon, ends_with_any};
use super::measures::{MEASURE_ENDS, MEASURES};
use super::{Figure, Kind};

/// Where a name comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// The clause itself says it.
    Own,
    /// The clauses before say it, with nothing in between.
    Before,
    /// Another sentence says it, or a clause in between speaks of something else.
    Afar,
}

/// What the name of a figure leaves unsure.
pub(super) fn name_doubts(figure: &Figure, origin: Origin) -> Vec<Doubt> {
    let chars: Vec<char> = figure.name.chars().collect();
    let signs = [
        (chars.is_empty(), Doubt::NameUnsaid),
        (
            origin == Origin::Afar && !chars.is_empty(),
            Doubt::NameFromAfar,
        ),
        (is_bare(&chars), Doubt::NameBare),
        (is_opened(&chars), Doubt::NameCut),
        (is_left_open(&chars), Doubt::NameCut),
        (is_long(&chars), Doubt::NameLong),
        (is_sentence(&chars), Doubt::NameLong),
        (of_what(figure, &chars, origin), Doubt::BaseUnclear),
    ];
    let mut seen = Vec::new();
    for (sign, doubt) in signs {
        if sign && !seen.contains(&doubt) {
            seen.push(doubt);
        }
    }
    seen
}

/// Words that name nothing by themselves: 完成率, 总量, 开工.
fn is_bare(name: &[char]) -> bool {
    static BARE: std::sync::LazyLock<Lexicon<()>> = std::sync::LazyLock::new(|| {
        Lexicon::new(&[
            (
                (),
                "数 数量 总数 总量 总额 总值 规模 比重 占比 比例 比率 增速 增幅 完成率 开工率 竣工率 覆盖率 达标率 合格率 优良率 使用率 利用率 完成比例 完成 人数 户数 件数 面积 产量 产值",
            ),
            (
                (),
                "开工 建成 竣工 投产 新开工 新建 新增 改造 建设 实施 培训 服务 覆盖 惠及 投入 销售 生产 发放 办理 解决 指标 工程 项目 任务 目标 增加值 投资 收入 支出 收入总计 城镇 农村 乡村 全国 全省 全市 大关 其中 其余 其他 同比 中 内 外 人 户 家",
            ),
        ])
    });
    BARE.first(name)
        .is_some_and(|found| found.length == name.len())
}

/// A name that begins in the middle of a sentence: 对经济增长贡献率.
fn is_opened(name: &[char]) -> bool {
    const NAMES: &[&str] = &[
        "超额",
        "为民",
        "已完",
        "超长",
        "超级",
        "超高",
        "超低",
        "按期",
        "按时",
        "以旧",
        "均衡",
        "已建",
        "由政",
        "使馆",
        "等级",
        "对外",
        "对口",
        "与会",
        "从业",
        "向日葵",
        "在校",
        "在建",
        "在册",
        "在职",
        "在园",
        "在岗",
        "在线",
        "把握",
        "为农",
        "为老",
        "以工代赈",
        "使用",
        "由来",
        "将军",
        "在押",
        "在役",
        "被征地",
    ];
    let opens = name.first().is_some_and(|c| {
        "对为与从把向将使被以由按该这及或但并且还又等均已了的之于至到较比超".contains(*c)
    });
    opens
        && !NAMES
            .iter()
            .any(|word| super::lexicon::starts_with(name, word))
}

/// A name that stops before its end: 民生实事中, 工业和.
fn is_left_open(name: &[char]) -> bool {
    name.len() > 1
        && (name
            .last()
            .is_some_and(|c| "的了中和与及等为是在将把被由从对占较使让有又也已".contains(*c))
            && !ends_with_any(
                name,
                &["高中", "初中", "集中", "增强", "所有", "国有", "共有"],
            ))
}

/// The longest names of indicators have some twenty characters.
fn is_long(name: &[char]) -> bool {
    const LONGEST: usize = 26;
    name.len() > LONGEST
}

/// A name with words that belong to a sentence.
fn is_sentence(name: &[char]) -> bool {
    static WORDS: std::sync::LazyLock<Lexicon<()>> = std::sync::LazyLock::new(|| {
        Lexicon::new(&[(
            (),
            "已 将 正在 全部 均 让 使得 成为 得到 更加 明显 持续 不断 率先 首次 连续 分别 同比 位居 排名 居全 第一 来自 其中 ， 。 ；",
        )])
    });
    const NAMES: [&str; 10] = [
        "人均", "均衡", "年均", "户均", "日均", "平均", "次均", "亩均", "均等", "月均",
    ];
    let part = |at: usize| {
        let around = &name[at.saturating_sub(1)..name.len().min(at + 2)];
        NAMES.iter().any(|word| {
            let word: Vec<char> = word.chars().collect();
            around.windows(word.len()).any(|found| found == word)
        })
    };
    // 幸福院建设已完成 is so named on purpose.
    let done = name.iter().rposition(|&c| c == '已');
    let end = done
        .filter(|done| done + 3 >= name.len())
        .unwrap_or(name.len());
    (1..end).any(|at| WORDS.first(&name[at..]).is_some() && !part(at))
}

/// Whether a growth or a share does not say of what it is: 制造业增长5%.
fn of_what(figure: &Figure, name: &[char], origin: Origin) -> bool {
    let measured =
        MEASURES.last(name).is_some() || name.last().is_some_and(|c| MEASURE_ENDS.contains(*c));
    match figure.kind {
        // 高新技术企业120家，增长20%: of their number.
        Kind::Growth | Kind::AvgGrowth => {
            origin == Origin::Own
                && !measured
                && ends_with_any(
                    name,
                    &[
                        "业", "企业", "类", "地区", "国家", "省", "市", "县", "区", "镇", "城镇",
                        "农村",
                    ],
                )
        }
        Kind::Share => {
            let plan = ["完成", "为年", "为预", "为调", "用于", "达到"];
            let share = figure.name.contains('占')
                || plan.iter().any(|of| figure.name.contains(of))
                || ends_with_any(name, &["比重", "比例", "强度", "水平", "幅", "份额"]);
            !measured && !share
        }
        Kind::Level | Kind::Change | Kind::Multiple | Kind::Ratio | Kind::Cumulative => false,
    }
}
