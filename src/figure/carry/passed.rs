//! What a clause without a number leaves for those that follow.

use super::Carried;
use crate::figure::Status;
use crate::figure::clause::{Clause, Gap, LONGEST_NAME};
use crate::figure::kind::{COMPARED, GROWTHS};
use crate::figure::lead::Lead;
use crate::figure::leads::lead;
use crate::figure::measures::{MEASURES, measure_end, measure_of};
use crate::figure::scene::{
    branch, intends, is_aim, is_item, is_project, is_rank, is_reason, is_remark, leads_to, parts,
    project, reports, site, takes_out, under_way, without_bracket,
};
use crate::figure::text::Text;
use crate::figure::time::{Calendar, When, label};

/// Whether words compare what was told: 高于全国, 增速高于全国.
fn compares(words: &str) -> bool {
    let growth = GROWTHS.begins(words).map_or(0, |found| found.word.len());
    COMPARED.begins(&words[growth..]).is_some()
}

impl Carried {
    /// Passes a clause without a number: a list item, a time or a label.
    pub(in crate::figure) fn pass(&mut self, text: &Text<'_>, clause: &Clause, calendar: Calendar) {
        // Behind a bracket a 、 may follow at once: 12亿元（增长5%）、利润1亿元.
        if clause.range.is_empty() {
            return;
        }
        let start = self
            .waiting
            .as_ref()
            .map_or(clause.range.start, |waiting| waiting.start);
        self.waiting = Some(start..clause.range.end);
        let head = lead(text, &clause.range, calendar);
        let words = head.start..clause.range.end;
        // 高于全国、全省13个、9个百分点 goes on with the subject.
        let than = text.char(words.end) == '、' && compares(&text.words(&words));
        let aside = !head.empty && !is_remark(text, &words) && !is_rank(text, &words) && !than;
        self.apart |= aside;
        self.led |= aside;
        self.unnumbered = under_way(text, &words);
        self.project = project(text, &words).or(self.project.take());
        self.branch = branch(text, &words).or(self.branch.take());
        let opens = clause.gap == Gap::Stop || self.opening;
        if opens {
            self.about = words.clone();
        }
        if intends(text, &clause.range) {
            self.times.tell(Some(Status::Target));
        }
        self.site = site(text, &words).or(self.site.take());
        if !is_reason(text, clause) {
            self.note(&head, opens, head.empty);
        }
        let remark = head.empty && head.time.is_none() || reports(text, &clause.range);
        self.opening = opens && remark;
        if text.starts(clause.range.end.saturating_sub(2), "以来") && !head.empty {
            // 从2019年启动改造以来.
            let from = head.time.as_ref().and_then(|time| time.period.clone());
            self.times.note(&When::since(from), true, true);
        }
        if head.empty {
            self.compared = head.compared.or(self.compared);
            self.said_times.extend(head.listed_times().cloned());
            self.bounds.clone_from(&head.bounds);
        }
        if parts(text, &clause.range) {
            self.parting = true;
            self.among.clone_from(&self.subject);
            // 投资增长9%，高于全省2个百分点。分产业看: it is the investment.
            let told = [self.subject.as_deref(), self.base.as_deref()];
            let told = told.into_iter().flatten().find_map(measure_of);
            // 从产品产量看: it says itself what is told of each.
            let measure = text.last(&(clause.range.start..clause.range.end - 1), &MEASURES);
            self.parted = measure.map(|found| found.word.into()).or(told);
        }
        if clause.gap != Gap::Pause
            && let Some(end) = measure_end(text, &(head.start..clause.range.end))
        {
            // 财政收入稳步增长，达到12亿元.
            self.subject = Some(text.words(&(head.start..end)).into());
            self.base = None;
            self.apart = false;
        }
        let named = head.name_start()..clause.range.end;
        if clause.gap == Gap::Stop && leads_to(text, &named) {
            self.works = is_item(text, &named).then(|| text.words(&named).into());
            self.subject = Some(text.words(&named).into());
            self.base = None;
            self.apart = false;
        }
        // 1、供水工程，投资商为某公司，计划投资500万元.
        let comma = clause.gap == Gap::Stop && text.char(clause.range.end) == ',';
        if comma && is_project(text, &named) && is_item(text, &named) {
            self.works = Some(text.words(&named).into());
        }
        if matches!(text.char(clause.range.end), ':' | '|') && !head.empty {
            let end = clause.range.end.min(head.start + LONGEST_NAME);
            self.label = Some(text.words(&without_bracket(text, head.start..end)).into());
            self.apart = false;
            // 供水工程：该工程位于东山镇，总投资9亿元.
            if clause.gap == Gap::Stop && is_project(text, &named) {
                self.works = Some(text.words(&named).into());
            }
            // 公路大修：完工率100%；危房改造：开工9户，开工率100%: what was told of before is over.
            if clause.gap == Gap::Stop
                && self.subject.is_some()
                && text.char(clause.range.end) == ':'
            {
                (self.subject, self.base) = (self.label.clone(), None);
            }
        }
        self.without |= takes_out(text, &clause.range);
        // 经营预期目标为“一跨两冲”。: what follows is that aim.
        let mut inside = clause.range.clone();
        if inside.any(|at| is_aim(text, at) && matches!(text.char(at + 3), '“' | ':' | ',')) {
            self.times.label(Status::Target);
        }
        if text.char(clause.range.end) == ':'
            && let Some(status) = label(&text.words(&clause.range))
        {
            self.times.label(status);
        }
    }

    /// Notes what the words before a name say of time; `opens` tells that they
    /// open a sentence, `alone` that nothing follows them in their clause.
    pub(in crate::figure) fn note(&mut self, head: &Lead, opens: bool, alone: bool) {
        if head.item {
            self.times.item();
        }
        // 连续三年获评先进，新增企业9家: they are this year's.
        if let Some(time) = head.time.as_ref().filter(|_| !head.in_a_row) {
            self.times.note(time, opens, alone);
        }
        self.times.tell(head.status);
    }
}
