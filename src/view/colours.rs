//! Every colour, named by what it means, by day and by night. Pairs keep 4.5:1
//! for text and 3:1 for marks in both. The style reads them as properties
//! (`var(--actual)`); whatever else draws takes them from here.

/// A name, and what it is by day and by night.
pub type Colour = (&'static str, &'static str, &'static str);

/// Every colour.
pub const COLOURS: [Colour; 27] = [
    // The page behind the cards.
    ("paper", "#faf7f1", "#10171a"),
    // The page where it speaks of what lies ahead.
    ("paper-ahead", "#eef4f2", "#0c1a1c"),
    // A card.
    ("card", "#fffdf9", "#182125"),
    // Words.
    ("ink", "#22262a", "#ece8df"),
    // Words beside the words: years, units, notes.
    ("muted", "#5c6266", "#a5aeb0"),
    // Lines between things.
    ("line", "#e5ded1", "#2b373c"),
    // A card within a card.
    ("wash", "#f8f3ea", "#1d282d"),
    // A quoted name.
    ("name", "#f5efe3", "#263237"),
    // The whole that a share is part of.
    ("track", "#ece5d9", "#2a363b"),
    // 朱红: what the report says was done.
    ("actual", "#b93425", "#ff8d78"),
    // The same, as a ground.
    ("actual-soft", "#f6ddd6", "#48261f"),
    // 缙云青: what lies ahead.
    ("target", "#1c6068", "#74c8c3"),
    // The same, as a ground.
    ("target-soft", "#d5e6e5", "#17393c"),
    // What was computed from the report.
    ("computed", "#6b6257", "#b8ad9d"),
    // A thin line, a light.
    ("gold", "#c39a4a", "#c9a661"),
    // The ring around what the keyboard is at.
    ("focus", "#1c6068", "#9adfd9"),
    // Under a card.
    (
        "shadow",
        "0 1px 2px rgb(60 45 20 / 0.06), 0 8px 24px rgb(60 45 20 / 0.05)",
        "0 1px 2px rgb(0 0 0 / 0.3)",
    ),
    // The sky over the cover, and its foot.
    ("sky-high", "#f7efe0", "#0c1418"),
    ("sky-low", "#f6d9c2", "#263c43"),
    // The sun, or the moon.
    ("sun", "#e2694a", "#efe6d0"),
    // Hills, by distance.
    ("peak-far", "#b9cdc8", "#3f6068"),
    ("peak-mid", "#7fa6a3", "#234047"),
    ("peak-near", "#3f7377", "#152c35"),
    // Mist over the feet of the hills.
    ("mist", "#f6ebde", "#2b434b"),
    // A bank of the river, and the river.
    ("bank", "#7fa6a3", "#132830"),
    ("river", "#d3e3df", "#34535b"),
    // Whether stars and lights are seen.
    ("night", "0", "1"),
];

/// Those of them that are others for who chooses 高对比.
pub const CONTRAST: [Colour; 13] = [
    ("paper", "#fff", "#000"),
    ("paper-ahead", "#fff", "#000"),
    ("card", "#fff", "#000"),
    ("wash", "#fff", "#000"),
    ("name", "#fff", "#000"),
    ("ink", "#000", "#fff"),
    ("muted", "#000", "#fff"),
    ("line", "#000", "#fff"),
    ("actual", "#8f1508", "#ffb9aa"),
    ("target", "#00424a", "#a5f2ec"),
    ("computed", "#000", "#fff"),
    ("gold", "#000", "#fff"),
    ("focus", "#00424a", "#a5f2ec"),
];

/// The rules of some colours, by day and by night.
fn rules(colours: &[Colour]) -> [String; 2] {
    let all = |value: fn(&Colour) -> &'static str| -> String {
        let one = colours
            .iter()
            .map(|row| format!("--{}:{};", row.0, value(row)));
        one.collect()
    };
    [all(|row| row.1), all(|row| row.2)]
}

/// The properties of 高对比, which come with the style of what opens over the page.
pub fn contrast() -> String {
    let [day, night] = rules(&CONTRAST);
    format!(
        ":root[data-contrast=\"more\"]{{{day}}}\
         @media screen and (prefers-color-scheme:dark){{\
         :root[data-contrast=\"more\"]:not([data-theme=\"light\"]){{{night}}}}}\
         @media screen{{:root[data-contrast=\"more\"][data-theme=\"dark\"]{{{night}}}}}"
    )
}

/// The properties of the style: by the system's choice, or the reader's own.
/// Paper has no night.
pub fn properties() -> String {
    let [day, night] = rules(&COLOURS);
    format!(
        ":root{{color-scheme:light dark;{day}}}\
         @media screen and (prefers-color-scheme:dark){{\
         :root:not([data-theme=\"light\"]){{{night}}}}}\
         @media screen{{:root[data-theme=\"dark\"]{{color-scheme:dark;{night}}}}}\
         :root[data-theme=\"light\"]{{color-scheme:light}}"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_readers_night_is_the_systems_night() {
        let style = properties();
        let (_, night) = style
            .split_once("data-theme=\"light\"]){")
            .expect("the system's");
        let (system, own) = night
            .split_once("}}@media screen{:root[data-theme=\"dark\"]{")
            .expect("own");
        assert!(own.starts_with(&format!("color-scheme:dark;{system}}}}}")));
    }

    #[test]
    fn a_higher_contrast_changes_colours_that_there_are() {
        for (name, ..) in CONTRAST {
            assert!(COLOURS.iter().any(|(known, ..)| *known == name), "{name}");
        }
    }

    #[test]
    fn no_colour_is_named_twice() {
        for (at, (name, ..)) in COLOURS.iter().enumerate() {
            assert!(
                COLOURS[..at].iter().all(|(other, ..)| other != name),
                "{name}"
            );
        }
    }
}
