//! The verb that the items of a list share.

use std::ops::Range;

use super::Carried;
use crate::figure::name::is_whole;
use crate::figure::text::Text;

impl Carried {
    /// Whether a name begins with the verb that the items of its list share.
    pub(in crate::figure) fn takes_verb(&self, name: &str) -> bool {
        let verb = self.verb.as_deref();
        verb.is_some_and(|verb| name.starts_with(verb))
    }

    /// Keeps the verb inside a name for the items of a list that follow: 新增 of
    /// 县医院新增医生20人、护士30人.
    pub(in crate::figure) fn share_inside(&mut self, name: &str) {
        const NEW: [&str; 2] = ["新增", "净增"];
        let inside = NEW.into_iter().find(|verb| {
            let thing = name.split_once(verb);
            // 城镇新增就业 is a measure of its own.
            thing.is_some_and(|(who, what)| {
                who.chars().count() > 2 && !what.is_empty() && !what.starts_with("就业")
            })
        });
        if let Some(verb) = inside {
            self.verb_of_money = false;
            self.verb = Some(verb.into());
        }
    }

    /// Keeps a verb for the items of a list that follow.
    pub(in crate::figure) fn share_verb(
        &mut self,
        text: &Text<'_>,
        verbs: &Range<usize>,
        money: bool,
    ) {
        let verb = text.words(verbs);
        if !verb.is_empty() && !is_whole(&verb) {
            self.verb_of_money = money;
            self.verb = Some(verb.into());
            self.last_verb.clone_from(&self.verb);
        }
    }
}
