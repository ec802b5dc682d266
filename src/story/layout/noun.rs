//! What a count counts, as far as there is a mark for it.

/// A sort of thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Noun {
    /// 垃圾
    Bin,
    /// 学校
    School,
    /// 医院
    Hospital,
    /// 企业
    Factory,
    /// 公园
    Tree,
    /// 图书
    Book,
    /// 车站
    Train,
    /// 小区
    Building,
    /// 养老院
    House,
    /// 实验室
    Laboratory,
}

/// Words in the name of what is counted. The first match counts.
const WORDS: [(&[&str], Noun); 10] = [
    (&["垃圾"], Noun::Bin),
    (&["平台", "实验室"], Noun::Laboratory),
    (
        &["学校", "中小学", "小学", "中学", "幼儿园", "校区"],
        Noun::School,
    ),
    (&["医院", "卫生院", "卫生室"], Noun::Hospital),
    (&["养老院", "托育园", "驿站"], Noun::House),
    (&["企业", "工厂", "车间"], Noun::Factory),
    (&["公园", "绿地", "游园", "林场"], Noun::Tree),
    (&["图书馆", "书屋", "书房"], Noun::Book),
    (&["车站", "火车站", "地铁站"], Noun::Train),
    (&["小区", "住房", "公寓"], Noun::Building),
];

impl Noun {
    /// What the name of an indicator counts.
    pub(super) fn of(name: &str) -> Option<Self> {
        let known = |(words, _): &&(&[&str], Self)| words.iter().any(|word| name.contains(word));
        WORDS.iter().find(known).map(|(_, noun)| *noun)
    }
}
