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
        }
    }
}
