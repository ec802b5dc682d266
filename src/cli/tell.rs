//! Faults → the terminal.

use super::faults::FileFault;
use super::gathered::gathered;

/// So many warnings and so many errors are printed: more would be one slip made
/// many times.
const MOST: usize = 100;

/// Prints faults to standard error, [`gathered`] and errors last so that they
/// stay in sight.
pub(super) fn tell(faults: &[FileFault]) {
    let faults = gathered(faults);
    let mut sorted: Vec<&FileFault> = faults.iter().collect();
    sorted.sort_by_key(|fault| fault.diagnostic().severity);
    let errors = sorted.iter().filter(|fault| fault.is_error()).count();
    let (warnings, errors) = sorted.split_at(sorted.len() - errors);
    for (told, what) in [(warnings, "提醒"), (errors, "错误")] {
        for fault in told.iter().take(MOST) {
            eprintln!("{:?}", miette::Report::new((*fault).clone()));
        }
        if told.len() > MOST {
            eprintln!("还有 {} 个{what}没有列出\n", told.len() - MOST);
        }
    }
}
