//! Why a figure may be misread: what the reader noted while it decided.

/// One reason not to be sure of a figure (存疑).
///
/// A figure with a doubt stays bold in its sentence and is told to the editor;
/// it is drawn nowhere until the editor has confirmed or corrected it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Doubt {
    /// Neither the sentence nor a heading says whether it was or is planned.
    StatusUnsaid,
    /// Sentence and heading disagree on whether it was or is planned.
    StatusDisputed,
    /// Neither the sentence nor a heading says when.
    PeriodUnsaid,
    /// The period was said in an earlier sentence, too far away to be certain.
    PeriodFromAfar,
    /// The words around speak of two times with equal reasons.
    PeriodDisputed,
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
    /// The name was said before of another number, in the same line and time.
    NameTwice,
    /// A growth or a share does not say of what it is.
    BaseUnclear,
    /// A growth does not say since when.
    SinceUnclear,
    /// A bounding word behind a list may hold for its last number only.
    BoundShared,
}

impl Doubt {
    /// Every doubt, in the order in which they are told.
    pub const ALL: [Self; 14] = [
        Self::StatusUnsaid,
        Self::StatusDisputed,
        Self::PeriodUnsaid,
        Self::PeriodFromAfar,
        Self::PeriodDisputed,
        Self::NameUnsaid,
        Self::NameFromAfar,
        Self::NameBare,
        Self::NameCut,
        Self::NameLong,
        Self::NameTwice,
        Self::BaseUnclear,
        Self::SinceUnclear,
        Self::BoundShared,
    ];

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
            Self::NameTwice => "name-twice",
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
            Self::NameTwice => "同一段里，同一名称说了两个不同的数",
            Self::BaseUnclear => "没有说清是什么的增长或占比",
            Self::SinceUnclear => "没有说清是比什么时候增长的",
            Self::BoundShared => "“左右”“以上”一类的词，说不准是否也管前面的数字",
        }
    }
}

/// What the reader is not sure of about one figure: a set of [`Doubt`]s, told in
/// the order of [`Doubt::ALL`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Doubts(u16);

impl Doubts {
    /// Whether the reader is sure.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The doubts, one after another.
    pub fn iter(self) -> impl Iterator<Item = Doubt> {
        Doubt::ALL.into_iter().filter(move |doubt| self.has(*doubt))
    }

    /// Whether this is one of them.
    pub fn has(self, doubt: Doubt) -> bool {
        self.0 & 1 << doubt as u16 != 0
    }

    /// Adds a doubt.
    pub fn add(&mut self, doubt: Doubt) {
        self.0 |= 1 << doubt as u16;
    }

    /// Those that the words of a name give rise to, whatever they are said of.
    pub(super) fn of_words(self) -> Self {
        let words = [
            Doubt::NameUnsaid,
            Doubt::NameBare,
            Doubt::NameCut,
            Doubt::NameLong,
        ];
        Self(words.iter().fold(0, |all, doubt| all | 1 << *doubt as u16) & self.0)
    }

    /// Adds a doubt where there is a sign of it.
    pub(super) fn add_if(&mut self, sign: bool, doubt: Doubt) {
        self.0 |= u16::from(sign) << doubt as u16;
    }
}

impl Extend<Doubt> for Doubts {
    fn extend<I: IntoIterator<Item = Doubt>>(&mut self, doubts: I) {
        doubts.into_iter().for_each(|doubt| self.add(doubt));
    }
}

impl FromIterator<Doubt> for Doubts {
    fn from_iter<I: IntoIterator<Item = Doubt>>(doubts: I) -> Self {
        let mut all = Self::default();
        all.extend(doubts);
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_doubt_has_a_place_of_its_own() {
        for (place, doubt) in Doubt::ALL.into_iter().enumerate() {
            assert_eq!(doubt as usize, place, "{doubt:?} is told out of turn");
            let alone: Doubts = [doubt].into_iter().collect();
            assert_eq!(alone.iter().collect::<Vec<_>>(), [doubt]);
        }
    }
}
