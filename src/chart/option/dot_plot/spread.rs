//! Labels side by side, none over another.

/// The least room between two labels.
const CLEAR: f64 = 8.0;
/// How far a label reaches past the middle of its mark, at least.
const END: f64 = 3.0;

/// The middles of labels, given the middles they would have and their widths,
/// from left to right, and how wide the picture is: each over its mark unless
/// a neighbour is there.
pub(super) fn spread(wanted: &[(f64, f64)], whole: f64) -> Vec<f64> {
    let mut middles: Vec<f64> = wanted.iter().map(|(middle, _)| *middle).collect();
    let room = |n: usize| (wanted[n - 1].1 + wanted[n].1) / 2.0 + CLEAR;
    for n in 1..wanted.len() {
        let short = room(n) - (middles[n] - middles[n - 1]);
        if short > 0.0 {
            // A label that makes room still ends over its own mark, if it can;
            // the right one moves first, because it is the less crowded.
            let on = short.min(wanted[n].1 / 2.0 - END);
            let back = (short - on).min(wanted[n - 1].1 / 2.0 - END);
            middles[n - 1] -= back;
            middles[n] += short - back;
        }
    }
    let mut least = 0.0;
    for (middle, (_, wide)) in middles.iter_mut().zip(wanted) {
        *middle = middle.max(least + wide / 2.0);
        least = *middle + wide / 2.0 + CLEAR;
    }
    let mut most = whole;
    for (middle, (_, wide)) in middles.iter_mut().zip(wanted).rev() {
        *middle = middle.min(most - wide / 2.0);
        most = *middle - wide / 2.0 - CLEAR;
    }
    middles
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_with_room_stand_over_their_marks() {
        assert_eq!(spread(&[(60.0, 40.0), (200.0, 40.0)], 320.0), [60.0, 200.0]);
    }

    #[test]
    fn labels_never_overlap_and_stay_inside() {
        for (a, b) in [(100.0, 104.0), (2.0, 5.0), (310.0, 318.0), (150.0, 150.0)] {
            let middles = spread(&[(a, 40.0), (b, 90.0)], 320.0);
            assert!(middles[0] - 20.0 >= 0.0 && middles[1] + 45.0 <= 320.0);
            assert!(
                middles[1] - 45.0 >= middles[0] + 20.0 + CLEAR - 1e-9,
                "{middles:?}"
            );
        }
    }
}
