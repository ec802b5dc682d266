//! The words a clause opens with before it comes to what is measured.

use std::ops::Range;
use std::sync::LazyLock;

use super::lexicon::{Found, Lexicon};
use super::period::{Calendar, Said};
use super::text::Text;
use super::{Period, Qualifier};

/// What a word at the start of a clause does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    /// Says nothing of what is measured: 其中, 并.
    Filler,
    /// A manner or a place; dropped only before another leading word: 全面, 全市.
    Manner,
    /// A bounding word, kept with the number.
    Bound,
    /// 累计, 共.
    Sum,
    /// An act of government that the measured thing does not need: 完成, 实施.
    Light,
    /// An act that is what is measured: 新增, 改造.
    Heavy,
    /// A noun that only looks like one of the others: 保障性.
    Noun,
}

use Role::{Bound, Filler, Heavy, Light, Manner, Noun, Sum};

static LEADS: LazyLock<Lexicon<Role>> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            Filler,
            "其中 并 且 也 还 又 已 已有 再 将 使 让 及 以及 和 与 同时 等 的 了 截至 - + 另 另有 共有 现有 仅 通过 包括",
        ),
        (
            Filler,
            "如 每年 年均 比上年 较上年 同比 与上年比较 与上年相比 与去年相比 同上年相比 与上年同期相比 工作目标 主要目标 努力 拟 拟按 计划 由此 因此 从而 此外 另外 特别是 尤其是 中央财政拟",
        ),
        (Filler, "严守 坚守 守住 保持 稳定 巩固 抓好 拥有"),
        (
            Filler,
            "一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 初步核算 经初步核算 初步测算 据初步统计 分别 我们 今年将",
        ),
        (
            Manner,
            "成功 圆满 全面 基本 首次 顺利 超额 加快 持续 深入 扎实 大力 积极 稳步 有序 有效 高质量 高标准 新 率先 先后",
        ),
        (
            Manner,
            "统筹 面上 全国 全省 全市 全区 全县 全州 全镇 全乡 我国 我省 我市 我区 我县 各级 高效 精准 强化 重点 牵头 一次性",
        ),
        (
            Manner,
            "各方配合基本 连续 每年安排 高水平 优质 免费 集中 全力 力保 进一步 逐步 滚动 协同 同步 直接 间接 常态化",
        ),
        (
            Bound,
            "预计 预期 预计将 力争 确保 有望 预计可 争取达到 力争达到",
        ),
        (Sum, "累计 共 共计 总共 累计共"),
        (
            Light,
            "完成 实现 建成 打造 组建 实施 推进 建设 培育 引进 引育 布局 启动 创建 安排 下达 保障 供应 出台 形成 设立 成立",
        ),
        (
            Light,
            "开展 研究 推动 带动 促进 支持 提供 获批 获评 获 荣获 喜获 入选 谋划 储备 落实 争取 争创",
        ),
        (
            Light,
            "做好 加强 全面完成 全面推进 设置 配备 壮大 集聚 汇聚 确定 明确 推出 列入 包装 策划 采取 围绕",
        ),
        (
            Heavy,
            "新增 净增 新建 新设 新签 新签和升级 新开 新开工 新认定 新入选 新培育 新引进 新改扩建 新建改建 新(改)建 新注册 新登记",
        ),
        (
            Heavy,
            "改建 扩建 改扩建 改造 改造提升 提升改造 开工 开工改造 开工建设 更新 筹集 筹建 选派 退出 淘汰 压减 削减 减少 降低",
        ),
        (
            Heavy,
            "缩减 精简 安置 化解 减轻 减免 减税 认定 招引 招引落地 落地 整治 修复 治理 种植 惠及 覆盖 帮扶 资助 救助 培训 接待",
        ),
        (
            Heavy,
            "发放 拨付 兑现 投入 投放 盘活 清理 清退 拆除 处置 查处 办理 办结 签约 竣工 投产 投用 建成投用 建设投用 开行 开通",
        ),
        (
            Heavy,
            "交付 供给 提请 制定 修订 修改 废止 裁减 吸引 服务 受理 调解 关闭 腾退 铺设 安装 开发 转移 流转 收回 授予 授权 举办",
        ),
        (
            Heavy,
            "承办 增加 扩大 提高 发行 收购 解决 帮助 补助 奖励 奖补 复垦 硬化 拓宽 贯通 通车 打通 联通",
        ),
        (
            Heavy,
            "整合 撤并 取消 下放 承接 归集 入库 储备入库 纳入 发布 颁发 核发 办成 优化 调整 优化调整 更换 维修 加固 疏浚 清淤 栽植 造林",
        ),
        (
            Noun,
            "保障性 保障房 保障水平 建设用地 建设项目 建设规模 建设工程 实施方案 供应链 服务业 服务贸易 服务器 服务收入 研究生",
        ),
        (
            Noun,
            "研究与试验 治理率 覆盖率 投入产出 投入强度 更新改造 培训机构 开发区 新型 新能源 新材料 新兴 新质 新房 新就业",
        ),
        (
            Noun,
            "新经济 新生 新一代 新区 新城 新产品 新三样 新业态 新发放 共享 共同 共青 共建 共富 计划生育 使用 和美 和谐 已建 还款 并购",
        ),
        (
            Noun,
            "等级 将军 安置房 签约资金 签约项目 转移支付 转移收入 转移净收入 储备粮 储备库 储备项目 基本医 基本养 基本公 全国性",
        ),
        (
            Noun,
            "完成率 完成年度 完成全年 建成区 开工率 投产率 入选率 发展指数 生产总值 生产能力 生产安全 生产性 生产者 出口总额 出口额",
        ),
        (
            Noun,
            "出口占 进口占 进口额 进口总额 出口商品 进口商品 销售额 销售收入 销售面积 销售产值 重点项目 重点企业 重点工程 重点高校",
        ),
        (
            Noun,
            "重点领域 重点行业 重点产业 重点地区 重点城市 高效农业 优质粮 免费午餐 直接融资 直接投资 直接经济 集中供热 集中式 和平",
        ),
        (
            Noun,
            "与会 发展改革 提高率 投资 减税降费 获得感 带动率 支持率 形成率 办结率 治理面积 流转面积 流转率 补助标准 高质量发展",
        ),
        (
            Noun,
            "资助标准 落地率 通车里程 接待量 服务能力 服务机构 落实率 出台率 发展速度 安装率 种植面积 种植业 救助标准 基本民生",
        ),
    ])
});

/// A name's place with what was said before it.
#[derive(Clone, Debug, Default)]
pub(super) struct Lead {
    /// Where the name begins; verbs that belong to it are inside.
    pub(super) start: usize,
    /// Verbs that are what is measured, for this name and the rest of a list.
    pub(super) verbs: Range<usize>,
    /// Bounding words before the name: 预计, 力争, 累计.
    pub(super) bounds: Vec<Qualifier>,
    /// Whether 累计 or 共 stood there.
    pub(super) sum: bool,
    /// Whether something is done rather than is: 新增, 完成.
    pub(super) flow: bool,
    /// The time said there.
    pub(super) time: Option<Period>,
    /// Whether several years were said (五年来).
    pub(super) several: bool,
    /// Whether one year or a part of it was said (全年).
    pub(super) within_year: bool,
    /// Whether no noun was found.
    pub(super) empty: bool,
}

/// Reads the leading words of `range`; the name is what is left.
pub(super) fn lead(text: &Text<'_>, range: &Range<usize>, calendar: Calendar<'_>) -> Lead {
    let mut found = Lead::default();
    let mut light: Option<Range<usize>> = None;
    let mut at = range.start;
    while at < range.end {
        let rest = at..range.end;
        if let Some(said) = calendar.time_at(text, &rest) {
            at += said.length;
            found.note(said);
            continue;
        }
        let Some(Found {
            word,
            meaning,
            length,
        }) = text.first(&rest, &LEADS)
        else {
            break;
        };
        match meaning {
            Noun => break,
            Filler if word == "与" && text.words(range).ends_with("之比") => break,
            Filler => {}
            Manner if !leads_on(text, at + length..range.end, calendar) => break,
            Manner => {}
            Bound | Sum => {
                found.sum |= meaning == Sum;
                found.bounds.push(Qualifier {
                    word: word.to_owned(),
                    after: false,
                });
            }
            Light => {
                found.flow = true;
                light = Some(light.map_or(at, |light| light.start)..at + length);
            }
            Heavy => {
                found.flow = true;
                found.verbs = at..verbs_end(text, at + length..range.end);
                break;
            }
        }
        at += length;
    }
    found.start = at;
    found.empty = at >= range.end || !found.verbs.is_empty() && found.verbs.end >= range.end;
    // 引进项目: a noun of two characters says too little without its verb.
    if let Some(light) = light.filter(|light| light.end == at && range.end - at <= 2) {
        found.start = light.start;
    }
    found
}

/// Whether another leading word or a time follows.
fn leads_on(text: &Text<'_>, rest: Range<usize>, calendar: Calendar<'_>) -> bool {
    let word = text
        .first(&rest, &LEADS)
        .is_some_and(|found| found.meaning != Noun);
    word || calendar.time_at(text, &rest).is_some()
}

/// Whether a verb begins the range.
pub(super) fn verb_first(text: &Text<'_>, range: &Range<usize>) -> bool {
    matches!(
        text.first(range, &LEADS),
        Some(Found {
            meaning: Heavy | Light,
            ..
        })
    )
}

/// Where a run of verbs ends: 开工改造, 新建改建.
fn verbs_end(text: &Text<'_>, mut rest: Range<usize>) -> usize {
    while let Some(Found {
        meaning: Heavy | Light,
        length,
        ..
    }) = text.first(&rest, &LEADS)
    {
        rest.start += length;
    }
    rest.start
}

/// Whether the words end with a verb that wants an object: 中央财政安排.
pub(super) fn ends_with_verb(text: &Text<'_>, range: &Range<usize>) -> bool {
    matches!(
        text.last(range, &LEADS),
        Some(Found {
            meaning: Heavy | Light,
            ..
        })
    )
}

impl Lead {
    fn note(&mut self, said: Said) {
        self.several |= said.several;
        self.within_year |= !said.several;
        self.time = said.period.or(self.time.take());
    }

    /// Whether a verb opens the clause.
    pub(super) fn is_act(&self) -> bool {
        self.flow || !self.verbs.is_empty()
    }
}
