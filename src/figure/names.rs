//! The name of a figure: which words of its clause say what is measured.

use std::ops::Range;

use super::lexicon::Table;
use super::period::{Said, time_at};
use super::text::Text;
use super::{Period, Qualifier};

/// What a word at the start of a clause does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    /// Says nothing of what is measured: 其中, 并.
    Filler,
    /// A manner; dropped only before another leading word: 全面, 全市.
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

const LEADS: Table<Role> = Table(&[
    ("其中", Filler),
    ("并", Filler),
    ("且", Filler),
    ("也", Filler),
    ("还", Filler),
    ("又", Filler),
    ("已", Filler),
    ("已有", Filler),
    ("再", Filler),
    ("将", Filler),
    ("使", Filler),
    ("让", Filler),
    ("及", Filler),
    ("以及", Filler),
    ("和", Filler),
    ("与", Filler),
    ("同时", Filler),
    ("等", Filler),
    ("的", Filler),
    ("了", Filler),
    ("截至", Filler),
    ("-", Filler),
    ("另", Filler),
    ("另有", Filler),
    ("共有", Filler),
    ("现有", Filler),
    ("仅", Filler),
    ("通过", Filler),
    ("包括", Filler),
    ("如", Filler),
    ("每年", Filler),
    ("年均", Filler),
    ("比上年", Filler),
    ("同比", Filler),
    ("工作目标", Filler),
    ("主要目标", Filler),
    ("成功", Manner),
    ("圆满", Manner),
    ("全面", Manner),
    ("基本", Manner),
    ("首次", Manner),
    ("顺利", Manner),
    ("超额", Manner),
    ("加快", Manner),
    ("持续", Manner),
    ("深入", Manner),
    ("扎实", Manner),
    ("大力", Manner),
    ("积极", Manner),
    ("稳步", Manner),
    ("有序", Manner),
    ("有效", Manner),
    ("高质量", Manner),
    ("高标准", Manner),
    ("新", Manner),
    ("率先", Manner),
    ("先后", Manner),
    ("统筹", Manner),
    ("面上", Manner),
    ("全国", Manner),
    ("全省", Manner),
    ("全市", Manner),
    ("全区", Manner),
    ("全县", Manner),
    ("全州", Manner),
    ("全镇", Manner),
    ("我国", Manner),
    ("我省", Manner),
    ("我市", Manner),
    ("我区", Manner),
    ("我县", Manner),
    ("各级", Manner),
    ("预计", Bound),
    ("预期", Bound),
    ("预计将", Bound),
    ("力争", Bound),
    ("争取", Light),
    ("确保", Bound),
    ("努力", Filler),
    ("有望", Bound),
    ("计划", Bound),
    ("累计", Sum),
    ("共", Sum),
    ("共计", Sum),
    ("总共", Sum),
    ("累计共", Sum),
    ("完成", Light),
    ("实现", Light),
    ("建成", Light),
    ("打造", Light),
    ("组建", Light),
    ("实施", Light),
    ("推进", Light),
    ("建设", Light),
    ("培育", Light),
    ("引进", Light),
    ("引育", Light),
    ("布局", Light),
    ("启动", Light),
    ("创建", Light),
    ("安排", Light),
    ("下达", Light),
    ("保障", Light),
    ("供应", Light),
    ("出台", Light),
    ("形成", Light),
    ("设立", Light),
    ("成立", Light),
    ("开展", Light),
    ("拥有", Light),
    ("研究", Light),
    ("推动", Light),
    ("带动", Light),
    ("促进", Light),
    ("支持", Light),
    ("提供", Light),
    ("获批", Light),
    ("获评", Light),
    ("入选", Light),
    ("保持", Light),
    ("稳定", Light),
    ("谋划", Light),
    ("储备", Light),
    ("落实", Light),
    ("抓好", Light),
    ("巩固", Light),
    ("新增", Heavy),
    ("净增", Heavy),
    ("新建", Heavy),
    ("新设", Heavy),
    ("新签", Heavy),
    ("新签和升级", Heavy),
    ("新开", Heavy),
    ("新开工", Heavy),
    ("新认定", Heavy),
    ("新入选", Heavy),
    ("新培育", Heavy),
    ("新引进", Heavy),
    ("新改扩建", Heavy),
    ("新建改建", Heavy),
    ("改建", Heavy),
    ("扩建", Heavy),
    ("改扩建", Heavy),
    ("改造", Heavy),
    ("改造提升", Heavy),
    ("提升改造", Heavy),
    ("开工", Heavy),
    ("开工改造", Heavy),
    ("开工建设", Heavy),
    ("更新", Heavy),
    ("筹集", Heavy),
    ("筹建", Heavy),
    ("选派", Heavy),
    ("退出", Heavy),
    ("淘汰", Heavy),
    ("压减", Heavy),
    ("削减", Heavy),
    ("减少", Heavy),
    ("降低", Heavy),
    ("缩减", Heavy),
    ("精简", Heavy),
    ("安置", Heavy),
    ("化解", Heavy),
    ("减轻", Heavy),
    ("减免", Heavy),
    ("减税", Heavy),
    ("认定", Heavy),
    ("招引", Heavy),
    ("招引落地", Heavy),
    ("落地", Heavy),
    ("整治", Heavy),
    ("修复", Heavy),
    ("治理", Heavy),
    ("种植", Heavy),
    ("惠及", Heavy),
    ("覆盖", Heavy),
    ("帮扶", Heavy),
    ("资助", Heavy),
    ("救助", Heavy),
    ("培训", Heavy),
    ("接待", Heavy),
    ("发放", Heavy),
    ("拨付", Heavy),
    ("兑现", Heavy),
    ("投入", Heavy),
    ("投放", Heavy),
    ("盘活", Heavy),
    ("清理", Heavy),
    ("清退", Heavy),
    ("拆除", Heavy),
    ("处置", Heavy),
    ("查处", Heavy),
    ("办理", Heavy),
    ("办结", Heavy),
    ("签约", Heavy),
    ("竣工", Heavy),
    ("投产", Heavy),
    ("投用", Heavy),
    ("建成投用", Heavy),
    ("开行", Heavy),
    ("开通", Heavy),
    ("交付", Heavy),
    ("供给", Heavy),
    ("提请", Heavy),
    ("制定", Heavy),
    ("修订", Heavy),
    ("修改", Heavy),
    ("废止", Heavy),
    ("裁减", Heavy),
    ("吸引", Heavy),
    ("服务", Heavy),
    ("受理", Heavy),
    ("调解", Heavy),
    ("关闭", Heavy),
    ("腾退", Heavy),
    ("铺设", Heavy),
    ("安装", Heavy),
    ("开发", Heavy),
    ("转移", Heavy),
    ("流转", Heavy),
    ("收回", Heavy),
    ("授予", Heavy),
    ("授权", Heavy),
    ("举办", Heavy),
    ("承办", Heavy),
    ("增加", Heavy),
    ("扩大", Heavy),
    ("提高", Heavy),
    // nouns
    ("保障性", Noun),
    ("保障房", Noun),
    ("建设用地", Noun),
    ("建设项目", Noun),
    ("实施方案", Noun),
    ("供应链", Noun),
    ("服务业", Noun),
    ("服务贸易", Noun),
    ("服务器", Noun),
    ("研究生", Noun),
    ("研究与试验", Noun),
    ("治理率", Noun),
    ("覆盖率", Noun),
    ("投入产出", Noun),
    ("更新改造", Noun),
    ("培训机构", Noun),
    ("开发区", Noun),
    ("提供者", Noun),
    ("新型", Noun),
    ("新能源", Noun),
    ("新材料", Noun),
    ("新兴", Noun),
    ("新质", Noun),
    ("新房", Noun),
    ("新就业", Noun),
    ("新经济", Noun),
    ("新生", Noun),
    ("新一代", Noun),
    ("共享", Noun),
    ("共同", Noun),
    ("共青", Noun),
    ("共建", Noun),
    ("计划生育", Noun),
    ("使用", Noun),
    ("和美", Noun),
    ("和谐", Noun),
    ("已建", Noun),
    ("还款", Noun),
    ("并购", Noun),
    ("另类", Noun),
    ("等级", Noun),
    ("将军", Noun),
    ("持续经营", Noun),
    ("安置房", Noun),
    ("签约资金", Noun),
    ("转移支付", Noun),
    ("转移收入", Noun),
    ("储备粮", Noun),
    ("储备库", Noun),
    ("基本医", Noun),
    ("基本养", Noun),
    ("基本公", Noun),
    ("全国性", Noun),
]);

/// A name with what was said before it.
#[derive(Clone, Debug, Default)]
pub(super) struct Lead {
    /// Where the name begins.
    pub(super) start: usize,
    /// Verbs that belong to the name and to the rest of a list: 新增.
    pub(super) verbs: Range<usize>,
    /// Bounding words before the name: 预计, 力争, 累计.
    pub(super) bounds: Vec<Qualifier>,
    /// Whether 累计 or 共 stood there.
    pub(super) sum: bool,
    /// Whether something is done rather than is: 新增, 完成.
    pub(super) flow: bool,
    /// Whether 其中 stood there.
    pub(super) part: bool,
    /// The time said there.
    pub(super) time: Option<Period>,
    /// Whether several years were said (五年来).
    pub(super) several: bool,
    /// Whether one year or a part of it was said (全年).
    pub(super) within_year: bool,
    /// Whether nothing but leading words was found.
    pub(super) empty: bool,
}

/// What is needed to read times.
#[derive(Clone, Copy)]
pub(super) struct Calendar<'a> {
    pub(super) years: &'a [Range<usize>],
    pub(super) report: Option<u16>,
    pub(super) current: Option<u16>,
}

/// Reads the leading words of `range`; the name is what is left.
pub(super) fn lead(text: &Text<'_>, range: &Range<usize>, calendar: Calendar<'_>) -> Lead {
    let mut found = Lead {
        start: range.start,
        verbs: 0..0,
        ..Lead::default()
    };
    let mut light: Option<Range<usize>> = None;
    let mut at = range.start;
    while at < range.end {
        let rest = at..range.end;
        if let Some(said) = read_time(text, &rest, calendar) {
            found.note(&said);
            at += said.length;
            continue;
        }
        let Some((word, role, length)) = text.first(&rest, &LEADS) else {
            break;
        };
        match role {
            Noun => break,
            Filler => found.part |= word == "其中",
            Manner if !leads_on(text, at + length..range.end, calendar) => break,
            Manner => {}
            Bound => found.bound(word),
            Sum => {
                found.sum = true;
                found.bound(word);
            }
            Light => {
                found.flow = true;
                light = Some(light.map_or(at, |l| l.start)..at + length);
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
    found.empty = at >= range.end;
    if let Some(light) = light {
        let left = range.end - at;
        if left == 0 {
            found.start = light.start;
            found.verbs = light;
        } else if left <= 2 && light.end == at {
            found.start = light.start;
        }
    }
    found.empty |= !found.verbs.is_empty() && found.verbs.end >= range.end;
    found
}

fn read_time(text: &Text<'_>, range: &Range<usize>, calendar: Calendar<'_>) -> Option<Said> {
    time_at(
        text,
        range,
        calendar.years,
        calendar.report,
        calendar.current,
    )
}

/// Whether another leading word or a time follows.
fn leads_on(text: &Text<'_>, rest: Range<usize>, calendar: Calendar<'_>) -> bool {
    let word = text
        .first(&rest, &LEADS)
        .is_some_and(|(_, role, _)| role != Noun);
    word || read_time(text, &rest, calendar).is_some()
}

/// Where a run of verbs ends: 开工改造, 新建改建.
fn verbs_end(text: &Text<'_>, mut rest: Range<usize>) -> usize {
    while let Some((_, Heavy | Light, length)) = text.first(&rest, &LEADS) {
        rest.start += length;
    }
    rest.start
}

/// Whether the words end with a verb that wants an object: 中央财政安排.
pub(super) fn ends_with_verb(text: &Text<'_>, range: &Range<usize>) -> bool {
    matches!(text.last(range, &LEADS), Some((_, Heavy | Light, _)))
}

impl Lead {
    fn bound(&mut self, word: &str) {
        self.bounds.push(Qualifier {
            word: word.to_owned(),
            after: false,
        });
    }

    fn note(&mut self, said: &Said) {
        self.several |= said.several;
        self.within_year |= said.within_year;
        if let Some(period) = &said.period {
            self.time = Some(period.clone());
        }
    }
}

/// Verbs that end a noun phrase before them.
const PHRASE_ENDS: Table<()> = Table(&[
    ("实现", ()),
    ("完成", ()),
    ("入围", ()),
    ("入选", ()),
    ("成为", ()),
    ("予以", ()),
    ("用于", ()),
    ("受益", ()),
    ("得到", ()),
    ("纳入", ()),
    ("获得", ()),
    ("获评", ()),
    ("获批", ()),
    ("达到", ()),
    ("开工", ()),
    ("建成", ()),
    ("投产", ()),
    ("投用", ()),
    ("进入", ()),
    ("列入", ()),
    ("落户", ()),
    ("落地", ()),
    ("化解", ()),
    ("享受", ()),
    ("通过", ()),
    ("签约", ()),
    ("有序", ()),
    ("全部", ()),
]);

/// Words after a number that belong to no noun.
const NO_NOUN: Table<()> = Table(&[
    ("等", ()),
    ("以", ()),
    ("为", ()),
    ("并", ()),
    ("和", ()),
    ("与", ()),
    ("及", ()),
    ("占", ()),
    ("到", ()),
    ("的", ()),
    ("后", ()),
    ("时", ()),
    ("来", ()),
    ("是", ()),
    ("任务", ()),
    ("目标", ()),
    ("高于", ()),
    ("从", ()),
    ("由", ()),
    ("至", ()),
    ("提高", ()),
    ("提升", ()),
    ("增加", ()),
    ("增长", ()),
    ("下降", ()),
    ("减少", ()),
    ("升至", ()),
    ("降至", ()),
    ("增至", ()),
    ("跃升", ()),
    ("上升", ()),
    ("扩大", ()),
    ("缩小", ()),
    ("调整", ()),
    ("同比", ()),
    ("比上年", ()),
    ("居", ()),
    ("位居", ()),
    ("位列", ()),
    ("全", ()),
    ("三个", ()),
]);

/// The longest clause taken as a name whole.
const LONGEST_CLAUSE: usize = 18;

/// The noun that follows a number (9所中小学建设), if one does.
///
/// A short clause is taken whole, since 300项政务事项 alone would say more
/// than 300项政务事项实现“跨省通办”.
pub(super) fn noun_after(text: &Text<'_>, range: &Range<usize>) -> Option<Range<usize>> {
    let skip = usize::from(text.char(range.start) == '的');
    let range = range.start + skip..range.end;
    if range.is_empty() || text.first(&range, &NO_NOUN).is_some() || verb_at(text, &range) {
        return None;
    }
    let verb = (range.start + 1..range.end)
        .find(|&at| !text.is_quoted(at) && verb_at(text, &(at..range.end)));
    let end = match verb {
        Some(at)
            if range.len() > LONGEST_CLAUSE
                || text.starts(at, "予以")
                || text.starts(at, "用于") =>
        {
            at
        }
        _ => range.end,
    };
    Some(range.start..end)
}

/// Whether a verb that ends noun phrases begins the range.
pub(super) fn verb_at(text: &Text<'_>, range: &Range<usize>) -> bool {
    text.first(range, &PHRASE_ENDS).is_some()
}
