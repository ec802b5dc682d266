//! Why a figure may be misread: what the reader noted while it decided.

/// One reason not to be sure of a figure (存疑).
///
/// A figure with a doubt stays bold in its sentence and is told to the editor;
/// it is drawn nowhere until the editor has confirmed or corrected it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Doubt {
    /// Neither the sentence nor a heading says when.
    PeriodUnsaid,
    /// The period was said in an earlier sentence, too far away to be certain.
    PeriodFromAfar,
    /// The words around speak of two times with equal reasons.
    PeriodDisputed,
    /// Neither the sentence nor a heading says whether it was or is planned.
    StatusUnsaid,
    /// Sentence and heading disagree on whether it was or is planned.
    StatusDisputed,
    /// No words name the figure.
    NameUnsaid,
    /// The name is from another sentence, or across a clause of its own.
    NameFromAfar,
    /// The name is a measure without the thing measured: 完成率.
    NameBare,
    /// The name begins or ends in the middle of a phrase.
    NameCut,
    /// The name is so long, or so like a sentence, that it holds other words.
    NameLong,
    /// A growth or a share does not say of what it is.
    BaseUnclear,
    /// A growth does not say since when.
    SinceUnclear,
    /// A bounding word behind a list may hold for its last number only.
    BoundShared,
}

impl Doubt {
    /// The doubt's word in data: `period-unsaid`.
    pub fn code(self) -> &'static str {
        match self {
            Self::PeriodUnsaid => "period-unsaid",
            Self::PeriodFromAfar => "period-from-afar",
            Self::PeriodDisputed => "period-disputed",
            Self::StatusUnsaid => "status-unsaid",
            Self::StatusDisputed => "status-disputed",
            Self::NameUnsaid => "name-unsaid",
            Self::NameFromAfar => "name-from-afar",
            Self::NameBare => "name-bare",
            Self::NameCut => "name-cut",
            Self::NameLong => "name-long",
            Self::BaseUnclear => "base-unclear",
            Self::SinceUnclear => "since-unclear",
            Self::BoundShared => "bound-shared",
        }
    }

    /// What an editor reads.
    pub fn words(self) -> &'static str {
        match self {
            Self::PeriodUnsaid => "原句和标题都没有说是哪一年",
            Self::PeriodFromAfar => "时间是从较远的前文接来的",
            Self::PeriodDisputed => "前后文有两个时间，说不准是哪一个",
            Self::StatusUnsaid => "原句和标题都没有说是已完成还是计划",
            Self::StatusDisputed => "原句和标题对已完成还是计划说法不一",
            Self::NameUnsaid => "原句没有说这个数字是什么",
            Self::NameFromAfar => "名称是从前文接来的，中间还说了别的",
            Self::NameBare => "名称只有“总量”“完成率”一类的词，没有说是什么的",
            Self::NameCut => "名称的开头或结尾不完整",
            Self::NameLong => "名称过长，可能带进了别的话",
            Self::BaseUnclear => "没有说清是什么的增长或占比",
            Self::SinceUnclear => "没有说清是比什么时候增长的",
            Self::BoundShared => "“左右”“以上”一类的词，说不准是否也管前面的数字",
        }
    }
}
