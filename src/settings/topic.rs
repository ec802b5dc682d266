//! `[[topic]]` of `report.toml`: words by which this report's sentences are of a
//! topic, besides those that are known.

use serde::Deserialize;

use crate::topic::{More, TOPICS, Topic, topic};

/// Words that are of a topic.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Written")]
pub struct TopicSettings {
    /// The topic.
    pub topic: &'static Topic,
    /// At least one; none of them empty.
    pub words: Vec<String>,
}

impl TopicSettings {
    /// The same, for whoever reads the sentences.
    pub fn more(&self) -> More<'_> {
        (self.topic, &self.words)
    }
}

/// As it stands in the file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    name: String,
    words: Vec<String>,
}

impl TryFrom<Written> for TopicSettings {
    type Error = String;

    fn try_from(Written { name, words }: Written) -> Result<Self, String> {
        let Some(topic) = topic(&name) else {
            let names: Vec<&str> = TOPICS.iter().map(|topic| topic.name).collect();
            let names = names.join("、");
            return Err(format!(
                "没有叫「{name}」的领域，[[topic]] 的 name 可以写：{names}"
            ));
        };
        if words.is_empty() || words.iter().any(|word| word.trim().is_empty()) {
            let told = "里没有词，或有空的词；请写报告里的词，各加引号，用逗号隔开";
            return Err(format!("领域「{name}」的 words {told}"));
        }
        Ok(Self { topic, words })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_topic_that_is_not_known_and_a_list_without_words_are_told() {
        let read = |name: &str, words: &[&str]| {
            let words = words.iter().map(|word| (*word).to_owned()).collect();
            let name = name.to_owned();
            TopicSettings::try_from(Written { name, words })
        };
        let unknown = read("钓鱼", &["垂钓"]).unwrap_err();
        assert!(
            unknown.starts_with("没有叫「钓鱼」的领域") && unknown.contains("就业、"),
            "{unknown}"
        );
        for words in [&[][..], &["研学", " "]] {
            assert!(read("教育", words).unwrap_err().contains("没有词"));
        }
        assert!(read("教育", &["研学"]).is_ok());
    }
}
