//! The names given so far, for a 分别 that says none.

use smol_str::SmolStr;

/// The names given so far, and which of them a 分别 may speak of.
#[derive(Default)]
pub(in crate::figure) struct Recent {
    names: Vec<SmolStr>,
    /// How many of them stood before the sentence, or have had their growth told.
    settled: usize,
    /// How many of them stood before the open bracket.
    outside: usize,
    /// How many of them stood before the items that a 、 joins to the last.
    run: usize,
    /// The same, for the clause before.
    run_before: usize,
    /// How many of them stood before the clause.
    clause: usize,
}

impl Recent {
    /// Goes on to another clause; what was named in the last is a run of its own.
    pub(super) fn enter(&mut self) {
        if self.names.len() > self.run {
            self.run_before = self.run;
            self.run = self.names.len();
        }
        self.pause();
    }

    /// Goes on to the next item of a list.
    pub(super) fn pause(&mut self) {
        self.clause = self.names.len();
    }

    /// Enters a bracket.
    pub(super) fn open(&mut self) {
        self.outside = self.names.len();
    }

    /// Leaves the bracket with its names: 收案593件（不含旧存45件），办结602件，
    /// 上升12%和25%.
    pub(super) fn close(&mut self) {
        self.names.truncate(self.outside);
        self.run = self.run.min(self.outside);
    }

    /// Adds the name of a number. In 9个工业项目完成投资3亿元 the count only says of what
    /// the money is.
    pub(in crate::figure) fn add(&mut self, name: SmolStr) {
        let same = self.names.get(self.clause..).and_then(<[SmolStr]>::last);
        if same.is_some_and(|last| name.len() > last.len() && name.starts_with(&**last)) {
            self.names.pop();
        }
        self.names.push(name);
    }

    /// Adds the names of a list, of which alone a 分别 behind it speaks.
    pub(in crate::figure) fn add_list(&mut self, names: &[SmolStr]) {
        self.settle();
        self.names.extend_from_slice(names);
    }

    /// Notes that no 分别 will speak of the names so far.
    pub(in crate::figure) fn settle(&mut self) {
        self.settled = self.names.len();
    }

    /// Whether more names wait for a growth than a row of numbers tells.
    pub(in crate::figure) fn crowds(&self, row: usize) -> bool {
        self.names.len() - self.settled.min(self.names.len()) > row
    }

    /// The last names, one for each of a row of numbers.
    pub(in crate::figure) fn last(&self, row: usize) -> Option<&[SmolStr]> {
        let first = self.names.len().checked_sub(row)?;
        self.names.get(first..)
    }

    /// The names of the items before this clause that a 、 joins.
    pub(in crate::figure) fn joined(&self) -> &[SmolStr] {
        let run = self.names.get(self.run_before..self.run);
        run.filter(|run| !run.is_empty()).unwrap_or(&[])
    }
}
