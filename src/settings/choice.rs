//! What an editor chooses by its name.

/// The choice of this name; fails with the names that can be written.
pub(super) fn chosen<Choice: Copy>(
    choices: &[Choice],
    name_of: fn(Choice) -> &'static str,
    name: &str,
) -> Result<Choice, String> {
    let named = choices.iter().find(|choice| name_of(**choice) == name);
    named.copied().ok_or_else(|| {
        let names = choices.iter().map(|choice| name_of(*choice));
        names.collect::<Vec<_>>().join("、")
    })
}
