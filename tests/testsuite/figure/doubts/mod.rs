//! What the reader is not sure of, it says.

mod around;
mod left_out;
mod names;
mod times;

use crate::figure::when::says_of_each;

/// Checks the doubts of each figure of each sentence.
fn doubts(title: &str, heading: &str, table: &[(&str, &[&[&str]])]) {
    says_of_each(title, heading, table, |figure| {
        Vec::from_iter(figure.doubts.iter().map(|doubt| doubt.code()))
    });
}
