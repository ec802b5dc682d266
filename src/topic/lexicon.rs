//! The table of topics that readers ask by.

/// A topic (领域).
#[derive(Debug, PartialEq, Eq)]
pub struct Topic {
    /// As readers and `report.toml` call it.
    pub name: &'static str,
    /// The words that are of it, parted by spaces.
    pub(super) words: &'static str,
    /// Longer words in which these mean something else: 健康 in 健康发展.
    pub(super) but: &'static str,
}

/// Every topic, in the order in which readers see them.
#[rustfmt::skip]
pub const TOPICS: &[Topic] = &[
    Topic {
        name: "就业",
        words: "就业 创业 双创 稳岗 灵活用工 务工 零工 招聘 失业 职业技能 技能培训 技能人才 技能大赛 技术工人 \
                毕业生 工匠 劳动者 劳动关系 欠薪 农民工 人力资源 人才服务",
        but: "创业板",
    },
    Topic {
        name: "收入与消费",
        words: "居民收入 可支配收入 增收 收入比 共同富裕 消费 零售 商圈 商业综合体 夜市 夜间经济 以旧换新 物价 \
                农贸市场 菜篮子",
        but: "消费者权益 消费增量",
    },
    Topic {
        name: "教育",
        words: "教育 学校 学位 幼儿园 小学 中学 高中 学前 入学 双减 大学 高校 双一流 职校 学科 师资 教师 校园 校区 \
                教学 学生 幼儿 托育 托位",
        but: "老年大学 教育整顿 学习教育 教育引导 教育科技人才 科普教育 环西南大学 大学城 高校毕业生 高校引才 高校院所",
    },
    Topic {
        name: "医疗",
        words: "医疗 医院 医师 医生 医保 医药 卫生院 卫生室 卫生服务 卫生健康 公共卫生 健康 中医 疾控 医联体 医共体 \
                床位 病房 诊疗 住院 体检 疫情 病例 康复 预期寿命 两癌 药品",
        but: "健康发展 健康增长 经济健康 健康运行 平稳健康 两个健康 大健康 养老床位 城市体检 疫情冲击 食品药品",
    },
    Topic {
        name: "养老",
        words: "养老 老年 老人 老龄 适老 高龄 敬老 银发 退休 赡养 护理型床位 长期护理",
        but: "养老金融",
    },
    Topic {
        name: "社会保障",
        words: "社会保障 社会保险 社保 医疗保险 医疗保障 养老保险 养老金 参保 低保 社会救助 救助 困难群众 困难家庭 \
                困难人员 困难群体 困难老年人 重点群体 低收入 残疾 孤儿 未成年人 妇女 儿童 生育 育儿 托位 慈善 社会福利 民生支出 \
                用于民生 用在民生 公共服务体系 返贫 脱贫 优抚 退役军人",
        but: "养老金融",
    },
    Topic {
        name: "住房与城市更新",
        words: "住房 保交房 公租房 安居 老旧小区 小区 城市更新 城市体检 棚户区 危旧房 危房 物业 完整社区 管网 停车 公园 \
                绿地 绿道 园林绿化 城市管理 城市治理 城市提升 城市品质 城乡面貌 宜居 违法建筑 \
                垃圾 市政 供水 路灯 照明 电梯 城镇化率 人居环境 微循环 内涵式发展",
        but: "生态公园 国家公园 供水能力 农村人居环境 宜居宜业乡村",
    },
    Topic {
        name: "交通",
        words: "交通 道路 公路 铁路 高铁 轨道 机场 航线 航道 港口 公交 停车 拥堵 微循环 物流 农村路 便道 通组路 \
                快速通道 开放通道 货运班列 桥梁 充电桩 充电端口",
        but: "交通圈",
    },
    Topic {
        name: "企业与营商",
        words: "企业 营商 市场主体 经营主体 民营 个体工商户 招商 引资 外资 外贸 进出口 减税 降费 惠企 融资 贷款 放管服 \
                一次办 一件事 专精特新 签约项目 引进项目 上市公司 到位资金 自贸 开放 跨境电商 民间投资 民间资本 厂房 \
                工业用地 信用体系",
        but: "企业退休 融资平台 农业经营主体 投融资机制",
    },
    Topic {
        name: "经济与产业",
        words: "生产总值 经济增长 经济总量 经济大盘 实体经济 县域经济 扩大内需 工业 制造业 服务业 产业结构 产业链 产业集群 \
                新兴产业 支柱产业 主导产业 传统产业 未来产业 优势产业 产业发展 抓产业 现代化产业体系 产业园 产城融合 开发区 \
                数字经济 固定资产投资 有效投资 重点项目 重大项目 重大工程 一般公共预算收入 财政 财税 金融 商务服务 国有企业 国企 国资 \
                国有资产 双城经济圈 区域协作 同城化",
        but: "财政资金 财政支出 单位地区生产总值能耗 养老金融",
    },
    Topic {
        name: "科技",
        words: "科技 创新 研发 实验室 高新技术 人工智能 大数据 工业互联网 数字化 算力 5G 千兆 专利 知识产权 知识价值 \
                技术合同 产学研 科学城 科学素质 英才 高层次人才 博士 关键技术 数字经济 智慧城市 中试",
        but: "科技革命 科技馆 科技金融 制度创新 实践创新 创新试点 创新社会治理 创新政府 创新发展商务 改革创新",
    },
    Topic {
        name: "乡村",
        words: "乡村 农业 农村 农民 农产品 农作物 粮食 粮油 农田 耕地 宅基地 村集体 集体经济 生猪 茶园 茶叶 油茶 稻虾 \
                林下经济 家庭农场 合作社 村民 驻村 户厕 通组路 入户便道 脱贫 返贫 集体林权",
        but: "乡村建设旧址 农业农村办 农业农村局 农民工",
    },
    Topic {
        name: "生态",
        words: "生态环境 生态文明 生态屏障 生态长廊 生态修复 生态补偿 生态保护 生态产品 大生态 环保 污染 空气 水质 碧水 \
                森林 林长 造林 绿化 绿色低碳 绿色转型 绿色生产 绿色工厂 低碳 碳达峰 碳中和 碳汇 零碳 节能 能耗 \
                两高 垃圾 污水 排污 无废城市 河长 河道 流域 长江 湿地 水土流失 矿山 山水林田 一河一策 两岸青山 \
                四乱 生物多样性 可再生能源 两山 禁渔 栽种树木",
        but: "园林绿化",
    },
    Topic {
        name: "文旅",
        words: "文化 旅游 文旅 文明城市 温泉 体育 健身 景区 度假 民宿 游客 周末游 旅客 文物 非遗 申遗 人文 \
                夜间消费 周末经济 短途经济 美食 博物馆 图书馆 书房 送戏 龙舟 采茶节 艺术 文体 文艺 大健康",
        but: "",
    },
    Topic {
        name: "安全",
        words: "安全 平安 风险 应急 消防 防灾 减灾 救灾 灾害 事故 隐患 信访 矛盾纠纷 社会治理 疫情防控 禁毒 治安 刑事 \
                诈骗 违法犯罪 防汛 抗旱 综治 枫桥 国防",
        but: "安全优质发展 安全两件大事",
    },
    Topic {
        name: "政务",
        words: "政府自身建设 政务 依法行政 法治 廉洁 廉政 从严治政 政治引领 高效理政 政治建设 人大监督 人大及其常委会 \
                人大法律监督 民主监督 审计 作风 形式主义 减负 过紧日子 一般性支出 服务型政府 数字政府 镇干部 政府规章 \
                地方性法规",
        but: "",
    },
];

/// The topic of this name.
pub fn topic(name: &str) -> Option<&'static Topic> {
    TOPICS.iter().find(|topic| topic.name == name)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn no_topic_has_a_name_or_a_word_twice() {
        let names: BTreeSet<&str> = TOPICS.iter().map(|topic| topic.name).collect();
        assert_eq!(names.len(), TOPICS.len());
        for topic in TOPICS {
            let words: Vec<&str> = topic.words.split_whitespace().collect();
            let once: BTreeSet<&&str> = words.iter().collect();
            assert_eq!(once.len(), words.len(), "{}", topic.name);
        }
    }

    #[test]
    fn what_a_word_does_not_mean_holds_that_word() {
        for topic in TOPICS {
            for but in topic.but.split_whitespace() {
                let mut words = topic.words.split_whitespace();
                assert!(
                    words.any(|word| but.contains(word)),
                    "{but} of {}",
                    topic.name
                );
            }
        }
    }
}
