//! The cover's picture: the nine peaks of 缙云山 and the bend of 嘉陵江, a
//! morning by day and a moonlit night in the dark theme.
//!
//! Shapes stand here, colours do not: every fill is a gradient whose stops carry
//! a class, and `style/cover.css` gives the class its colour. The view box holds
//! the nine peaks, which is what a phone shows; the picture goes on beyond it, to
//! x = -700 and 1900, and is painted there too, so a wide page has no edge.

use leptos::prelude::*;

/// One of the nine peaks.
struct Peak {
    /// The silhouette, from foot over crown to foot.
    outline: &'static str,
    /// The creases of the rock, each a wavering line that opens to the light.
    folds: &'static str,
}

/// The nine peaks, the hindmost first.
const PEAKS: [Peak; 9] = [
    // 聚云峰
    Peak {
        outline: "M568 332c5-9 19-30 30-52s20-44 30-63 15-30 24-40 19-12 28-15 12-4 22 0 21 8 32 20 19 27 30 47 18 43 27 62 20 33 25 41z",
        folds: "M682 163c1 2 4 8 4 14s-6 13-5 21 8 13 10 20-5 12-3 21 10 14 15 28 11 39 14 48h52C726 235 700 190 682 163zM655 201c0 3 4 9 4 16s-7 13-7 20 7 16 9 23-1 7 1 17 10 31 13 38h25C676 274 663 229 655 201z",
    },
    // 玉尖峰
    Peak {
        outline: "M232 332c9-7 32-22 48-41s27-43 38-61 15-15 23-35 15-53 22-74 13-30 19-38 10-9 16-2 13 19 20 35 7 35 16 51 18 20 28 38 15 42 26 61 20 28 32 41 26 20 32 25z",
        folds: "M395 82c1 4 5 12 5 21s-8 20-6 31 11 19 12 30-6 18-3 31 13 20 19 40 15 59 18 72h67C452 188 419 122 395 82zM360 139c1 4 5 13 5 23s-9 19-8 30 9 23 11 33-2 11 2 26 13 45 16 56h32C387 246 371 180 360 139z",
    },
    // 莲花峰
    Peak {
        outline: "M424 332c7-7 25-23 37-40s19-38 28-57 13-35 20-46 13-7 20-15 11-18 17-26 10-15 17-18 13-2 20 4 10 16 17 30 13 28 23 47 18 38 28 56 18 33 29 45 23 16 28 20z",
        folds: "M572 134c-1 4-6 15-5 24s10 15 12 25-6 18-4 28 12 14 14 24-5 14-3 28 11 40 14 49h51C615 219 590 166 572 134zM609 191c0 3 4 12 4 20s-6 11-4 20 10 13 15 28 9 43 12 53h34C638 275 621 223 609 191zM533 211c1 4 4 13 3 20s-7 11-7 20 7 17 9 28 2 27 2 33h26C555 296 542 243 533 211z",
    },
    // 狮子峰
    Peak {
        outline: "M638 332c6-7 20-19 30-37s19-41 28-62 12-40 19-56 13-22 20-27 12-4 19 0 10 12 16 18 12 12 20 15 13-3 22 2 15 10 25 26 20 40 30 58 16 29 25 41 18 18 22 22z",
        folds: "M743 152c-1 4-6 14-4 22s10 13 11 22-6 17-4 26 11 13 13 22-4 13-2 25 11 37 13 45h50C785 229 760 181 743 152zM779 203c1 4 4 12 4 19s-6 10-4 18 10 12 15 26 9 39 11 48h33C807 280 790 233 779 203zM706 222c0 3 3 11 2 18s-7 10-7 18 7 16 9 26 2 24 3 30h25C727 299 714 251 706 222z",
    },
    // 朝日峰
    Peak {
        outline: "M812 332c4-2 15-4 23-11s15-13 23-23 16-20 24-30 12-17 18-24 9-13 14-16 11-3 16-2 9 5 14 10 9 9 14 13 10 2 16 8 9 14 17 24 13 20 23 30 24 17 30 21z",
        folds: "M930 228c1 1 4 5 4 9s-6 8-5 12 8 8 9 13-4 7-2 13 9 8 14 17 10 24 13 29h49C972 272 947 245 930 228zM905 251c0 2 4 6 3 10s-6 8-6 13 7 9 9 13-2 5 1 11 9 19 11 23h23C925 296 913 268 905 251z",
    },
    // 夕照峰
    Peak {
        outline: "M146 332c5-6 16-18 26-33s18-33 29-49 19-27 31-36 23-14 34-17 13-2 23 0 19 5 29 13 15 16 26 31 19 33 31 50 25 34 31 41z",
        folds: "M281 200c2 3 7 11 8 18s-6 14-4 22 12 13 14 21-2 12 0 22 13 29 16 35h52C325 257 299 222 281 200zM240 237c1 3 7 11 7 19s-7 10-5 22 13 33 16 40h34C268 294 251 259 240 237z",
    },
    // 宝塔峰
    Peak {
        outline: "M390 332c6-6 22-17 33-32s16-30 23-48 7-38 11-51 5-16 10-21 10-7 15-8 11 0 16 5 7 13 11 24 5 26 10 35 9 5 15 16 10 30 19 45 24 29 29 35z",
        folds: "M482 177c1 4 5 12 6 21s-4 16-3 25 9 16 11 26-3 13 0 25 9 34 11 42h38C515 244 496 202 482 177zM451 220c1 4 6 14 6 22s-5 13-4 26 10 39 12 48h25C473 287 460 246 451 220z",
    },
    // 猿啸峰
    Peak {
        outline: "M550 332c5-4 17-10 26-20s16-20 24-35 11-30 17-42 11-18 16-23 8-5 13-4 7 2 13 9 8 16 14 28 11 27 19 40 14 22 22 31 16 13 20 16z",
        folds: "M646 212c1 3 5 9 5 16s-4 12-3 20 9 12 11 20-2 10 0 19 9 27 11 33h37C677 264 659 232 646 212zM616 245c1 3 5 11 6 18s-5 9-4 19 9 31 11 38h24C637 297 625 265 616 245z",
    },
    // 香炉峰
    Peak {
        outline: "M758 332c6-4 21-13 31-24s16-22 22-35 8-28 11-38 5-11 10-15 9-6 14-6 10 0 15 4 7 9 11 17 5 19 9 26 9 4 15 12 10 22 18 33 23 21 28 26z",
        folds: "M848 218c1 2 5 9 6 15s-4 12-3 19 8 12 10 19-2 9 0 19 9 25 11 30h37C879 267 861 236 848 218zM819 249c1 3 5 10 5 17s-5 9-3 19 9 29 11 35h24C839 299 827 268 819 249z",
    },
];

/// A gradient's stops, each with its class and its offset.
type Stops = &'static [(&'static str, &'static str)];

/// The gradients: id, whether it runs downwards rather than to the right, stops.
const GRADIENTS: [(&str, bool, Stops); 10] = [
    ("scene-sun", true, &[("sun", "0"), ("sun dim", "1")]),
    ("scene-range", true, &[("far", "0"), ("mist", ".75")]),
    (
        "scene-peak",
        true,
        &[("near", "0"), ("mid", ".4"), ("mist", ".92")],
    ),
    ("scene-edge", true, &[("gold", "0"), ("gold none", ".6")]),
    ("scene-fold", false, &[("far", "0"), ("far none", "1")]),
    ("scene-mist", true, &[("mist none", "0"), ("mist", ".8")]),
    (
        "scene-river",
        true,
        &[("river none", "0"), ("river", ".25"), ("paper", "1")],
    ),
    (
        "scene-bank",
        true,
        &[("near", "0"), ("bank", ".5"), ("bank none", "1")],
    ),
    (
        "scene-shore",
        true,
        &[("near", "0"), ("bank", ".5"), ("bank dim", "1")],
    ),
    (
        "scene-glint",
        false,
        &[("gold none", "0"), ("gold", ".5"), ("gold none", "1")],
    ),
];

/// Two distant ranges, the farther one first.
const RANGES: [&str; 2] = [
    "M-700 228c21-6 110-33 140-38s26 12 60 6 131-43 170-46 50 20 90 28 135 28 180 28 93-22 120-30 47-23 60-26 18 0 30 4 29 19 50 24 60 15 90 12 79-28 110-30 64 19 100 18 113-23 140-26 22-1 40 4 47 24 80 30 103 14 140 10 86-27 110-36 38-23 50-26 17-1 30 4 39 22 60 28 53 13 80 10 75-26 100-30 36-1 70 6 85 38 160 44 289-5 340-6V340H-700z",
    "M-700 236c42-4 225-27 280-30s51 5 90 10 130 24 170 24 75-17 100-26 56-30 70-36 17-5 26-2 20 14 34 20 41 15 60 20 27 9 70 12 145 7 220 8 211-5 280-4 138 10 180 8 75-11 100-18 51-18 70-26 47-24 60-28 15-4 24 0 20 17 36 24 48 20 70 20 59-19 80-22 30-1 60 4 62 29 140 32 323-10 380-12V340H-700z",
];

/// The slope from which the peaks rise.
const SLOPE: &str = "M90 332c9-6 32-21 50-32s32-23 50-30 26-2 46-8 28-19 64-26 90-10 130-10 59 13 90 12 43-17 80-18 80 11 120 12 67-11 100-8 54 22 80 26 38-8 60-4 38 21 60 28 42 4 60 10 25 13 40 22 33 21 40 26V340H90z";

/// The far bank, whose spit the river rounds.
const FAR_BANK: &str = "M1900 256c-48 1-183 9-260 6s-116-20-160-22-49 10-80 10-65-12-90-12-31 11-48 12-27-7-42-6-27 12-42 14-24-4-38-2-23 11-40 14-33-3-50 0-23 11-40 14-33 1-50 4-22 7-40 10-40 3-60 6-28 7-50 10-48 4-70 7-26 6-50 9-52 3-80 6-39 5-70 8-82 5-100 6c80 10 300 8 490 12S1500 366 1900 374z";

/// The near bank.
const NEAR_BANK: &str = "M-700 250c51 2 196 14 280 12s131-22 180-24 63 11 90 12 40-7 60-6 32 9 50 10 32-6 50-4 30 11 46 14 29-3 44 0 24 10 40 14 34 2 50 6 20 10 36 14 35 5 54 10 28 13 50 20 44 9 70 16 41 14 70 20 59 8 90 12 43 8 80 12 98 8 120 10c-110 12-330 11-510 14S-300 416-700 424z";

/// The picture, hidden from screen readers: it says nothing the words do not.
pub(super) fn scenery() -> impl IntoView + use<> {
    let gradients = GRADIENTS.map(|(id, down, stops)| {
        let stops = stops
            .iter()
            .map(|(class, offset)| view! { <stop class=*class offset=*offset /> })
            .collect_view();
        view! {
            <linearGradient id=id x2=down.then_some("0") y2=down.then_some("1")>
                {stops}
            </linearGradient>
        }
    });
    let ranges = RANGES.map(|outline| view! { <path d=outline /> });
    let peaks = PEAKS.map(|peak| {
        view! {
            <path d=peak.outline />
            <path class="fold" fill="url(#scene-fold)" d=peak.folds />
        }
    });
    view! {
        <svg
            class="scenery"
            viewBox="250 0 700 400"
            preserveAspectRatio="xMidYMax"
            aria-hidden="true"
            focusable="false"
        >
            <defs>
                <radialGradient id="scene-halo">
                    <stop class="sun glow" />
                    <stop class="sun thin" offset=".2" />
                    <stop class="sun faint" offset=".45" />
                    <stop class="sun none" offset="1" />
                </radialGradient>
                {gradients}
            </defs>
            // A dashed line of round caps without length: each dash is a star.
            <path class="stars" d="M1190-150l-80 70l-60 90l-120-50l-50 70l-90-50" />
            <g class="disc">
                <circle cx="862" cy="112" r="300" fill="url(#scene-halo)" />
                <circle cx="862" cy="112" r="24" fill="url(#scene-sun)" />
            </g>
            <g class="ranges" fill="url(#scene-range)">{ranges}</g>
            <g class="peaks" fill="url(#scene-peak)" stroke="url(#scene-edge)">
                <path d=SLOPE />
                {peaks}
            </g>
            // Mist over the feet of the peaks, the river, and the paper below.
            <path fill="url(#scene-mist)" d="M-700 266H1900V322H-700z" />
            <path class="mist" d="M-700 321H1900V430H-700z" />
            <path fill="url(#scene-river)" d="M-700 318H1900V424H-700z" />
            <path class="paper" d="M-700 423H1900V3000H-700z" />
            <path fill="url(#scene-shore)" d=FAR_BANK />
            <path
                class="glint"
                stroke="url(#scene-glint)"
                d="M804 371h74m12 0h26m-88 5h66m-54 5h20m10 0h34m-52 6h36m-26 6h18"
            />
            // Lights on the far shore, again as dashes, and their reflections.
            <path class="lights" d="M560 354l640 9" />
            <path class="lights below" d="M560 366l640 9" />
            <path fill="url(#scene-bank)" d=NEAR_BANK />
        </svg>
    }
}
