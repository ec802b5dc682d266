//! Ready readers: what one kind of citizen asks for in one tap.

/// A kind of reader, and what concerns them.
#[derive(Debug, PartialEq, Eq)]
pub struct Reader {
    /// As they call themselves.
    pub name: &'static str,
    /// The topics that concern them, parted by spaces.
    pub(super) topics: &'static str,
    /// Words that concern them besides.
    pub(super) words: &'static str,
}

/// Every kind, in the order in which they are shown.
pub const READERS: &[Reader] = &[
    Reader {
        name: "学生家长",
        topics: "教育",
        words: "儿童 未成年人 青少年 育儿 生育",
    },
    Reader {
        name: "老年人",
        topics: "养老",
        words: "医疗 医院 医师 医保 社会保障 卫生院 卫生服务 中医 医共体 医联体 体检 社保 养老保险 老旧小区 电梯 无障碍 预期寿命",
    },
    Reader {
        name: "求职者",
        topics: "就业",
        words: "引才 英才 高层次人才 高技能人才 人才安居",
    },
    Reader {
        name: "企业",
        topics: "企业与营商",
        words: "服务业 产业园 知识产权 数字化改造",
    },
    Reader {
        name: "农民",
        topics: "乡村",
        words: "",
    },
    Reader {
        name: "新市民",
        topics: "就业",
        words: "新市民 农业转移人口 农民工 随迁 落户限制 户籍制度 城镇化 保障性住房 保障性租赁住房 公租房 安居 学位 社会保障体系 社保 公共服务体系",
    },
];
