//! What was guessed, left out or made, each with its place, so that an editor
//! can look at it.

/// One guess.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guess {
    /// What was guessed.
    pub what: What,
    /// Where it stands.
    pub at: At,
    /// The words meant.
    pub words: String,
}

/// Where a guess stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum At {
    /// A line (of Word: a paragraph) of the file that was handed in, from 1.
    Source(usize),
    /// A line of the `report.md` that was made, from 1.
    Report(usize),
    /// The file as a whole.
    Whole,
}

/// What was guessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// The characters' encoding.
    Encoding,
    /// The report's title.
    Title,
    /// A title that the text does not have.
    TitleMade,
    /// The place it is of.
    Place,
    /// The year it was given in.
    Year,
    /// Who gave it.
    Issuer,
    /// A heading told by its words alone.
    Heading,
    /// A section that the text does not have.
    SectionMade,
    /// The first sentence of a paragraph is a card's heading.
    Lead,
    /// What looks like a heading and has no text below it.
    NoHeading,
    /// A heading that stood before in its section.
    SameName,
    /// The explanation of words behind the report.
    Glossary,
    /// A line that goes on in the next.
    Joined,
    /// A line that was parted where its marks count on.
    Parted,
    /// A table's row, as a line.
    Row,
    /// A number that Word or a browser made.
    Numbered,
    /// Left out: the number of a page.
    PageNumber,
    /// Left out: the list of contents.
    Contents,
    /// Left out: what belongs to the web page.
    Web,
    /// Left out: captions of pictures, and what reporters sign.
    Caption,
    /// Left out: what stands far before the title.
    BeforeTitle,
    /// Left out: headers and footers of Word.
    Margins,
    /// Left out: what Word does not show.
    Hidden,
    /// Left out: what was struck out while changes were tracked.
    Deleted,
    /// Left out: a picture.
    Picture,
    /// Notes at the foot of pages, which now stand at the end.
    Footnote,
    /// The words of a box, which now stand behind the paragraph that holds it.
    TextBox,
}

impl What {
    /// What an editor is told of it.
    pub fn told(self) -> &'static str {
        match self {
            Self::Encoding => "文字编码不是 UTF-8，是按 GB18030 读的",
            Self::Title => "报告标题",
            Self::TitleMade => "没有找到标题，标题是按地名和年份拟的",
            Self::Place => "地名（report.toml 的 place）",
            Self::Year => "报告年份（year）",
            Self::Issuer => "发布单位（issuer）",
            Self::Heading => "没有编号，看作标题",
            Self::SectionMade => "没有篇章标题，加了一个，请改成合适的名字",
            Self::Lead => "段落的第一句看作卡片标题",
            Self::NoHeading => "像标题，但之下没有文字，看作一句话",
            Self::SameName => "同一篇章里已有同名标题，看作一句话",
            Self::Glossary => "名词解释，不算在篇章里",
            Self::Joined => "断成两行的句子接了起来",
            Self::Parted => "很长的一段，按其中的编号分了段",
            Self::Row => "表格的一行写成了一句",
            Self::Numbered => "自动编号写进了文字",
            Self::PageNumber => "没有收：页码",
            Self::Contents => "没有收：目录",
            Self::Web => "没有收：网页上的说明文字",
            Self::Caption => "没有收：照片说明、记者署名",
            Self::BeforeTitle => "没有收：标题之前的文字",
            Self::Margins => "没有收：页眉、页脚",
            Self::Hidden => "没有收：Word 里隐藏的文字",
            Self::Deleted => "没有收：修订中已删除的文字",
            Self::Picture => "没有收：图片",
            Self::Footnote => "脚注、尾注移到了最后的「注释说明」",
            Self::TextBox => "文本框里的文字排在它所在段落之后",
        }
    }

    /// Whether words of the file are not in the report.
    pub fn is_left_out(self) -> bool {
        match self {
            Self::PageNumber
            | Self::Contents
            | Self::Web
            | Self::Caption
            | Self::BeforeTitle
            | Self::Margins
            | Self::Hidden
            | Self::Deleted
            | Self::Picture => true,
            Self::Encoding
            | Self::Title
            | Self::TitleMade
            | Self::Place
            | Self::Year
            | Self::Issuer
            | Self::Heading
            | Self::SectionMade
            | Self::Lead
            | Self::NoHeading
            | Self::SameName
            | Self::Glossary
            | Self::Joined
            | Self::Parted
            | Self::Row
            | Self::Numbered
            | Self::Footnote
            | Self::TextBox => false,
        }
    }
}

impl Guess {
    /// A guess about words of the file that was handed in.
    pub(super) fn source(what: What, number: usize, words: &str) -> Self {
        Self {
            what,
            at: At::Source(number),
            words: words.to_owned(),
        }
    }

    /// A guess about the file as a whole.
    pub(super) fn whole(what: What) -> Self {
        Self {
            what,
            at: At::Whole,
            words: String::new(),
        }
    }
}
