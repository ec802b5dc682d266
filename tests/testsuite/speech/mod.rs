//! How sentences are read aloud: each kind of number and sign, every line of the
//! reports at hand, and any other line.

mod whole;
mod words;
