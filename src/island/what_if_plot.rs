//! The picture of 算一算: the levels of the years at one rate, and the line of
//! the target. Written once by the native program and again whenever the
//! slider moves, by the same function.

use std::fmt::Write;

use crate::story::Growth;

/// The view box.
const WIDTH: f64 = 320.0;
const HEIGHT: f64 = 176.0;
/// Where the first and the last year stand; words of the last level reach the
/// edge.
const LEFT: f64 = 25.0;
const RIGHT: f64 = 240.0;
/// The line of zero, and the highest level.
const ZERO: f64 = 150.0;
const TOP: f64 = 30.0;

/// What a card of 算一算 is about. The native program writes it into the
/// card's attributes, from where the island reads it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// The levels and their years.
    pub growth: Growth,
    /// The unit of both levels.
    pub unit: String,
    /// How the report says the level now: 预计突破700亿元.
    pub start: String,
    /// Whether the level now is itself planned.
    pub start_is_planned: bool,
    /// How the report says the target: 突破1050亿元.
    pub goal: String,
    /// Decimals of a level.
    pub digits: u32,
    /// The highest rate to try, in per cent.
    pub most: u16,
}

impl Plan {
    /// A level with its unit: 928亿元.
    pub fn say(&self, level: f64) -> String {
        format!("{}{}", fixed(level, self.digits), self.unit)
    }

    /// What comes of a rate, in one sentence.
    pub fn result(&self, rate: f64) -> String {
        let Growth { to, last, .. } = self.growth;
        let level = self.growth.level(rate, last);
        let (landed, aimed) = (fixed(level, self.digits), fixed(to, self.digits));
        let off = self.say((level - to).abs());
        let goal = &self.goal;
        let beside = if landed == aimed {
            format!("刚到“{goal}”的目标")
        } else if level < to {
            format!("比“{goal}”的目标少约{off}")
        } else {
            format!("比“{goal}”的目标多约{off}")
        };
        let when = match self.growth.reached(rate) {
            Some(year) if year < last => format!("{year}年就能达到"),
            Some(year) if year == last => format!("{year}年达到"),
            Some(year) => format!("照此要到{year}年达到"),
            None => "照此三十年内达不到".to_owned(),
        };
        format!(
            "算得：到{last}年约{landed}{}，{beside}；{when}。",
            self.unit
        )
    }
}

/// The inline SVG at a rate.
pub fn plot(plan: &Plan, rate: f64) -> String {
    let Growth {
        from,
        first,
        to,
        last,
    } = plan.growth;
    let highest = plan.growth.level(f64::from(plan.most), last).max(to);
    let x = |year: u16| LEFT + (RIGHT - LEFT) * f64::from(year - first) / f64::from(last - first);
    let y = |level: f64| ZERO - (ZERO - TOP) * level / highest;
    let (mut line, mut dots, mut years) = (String::new(), String::new(), String::new());
    for year in first..=last {
        let (x, y) = (tenths(x(year)), tenths(y(plan.growth.level(rate, year))));
        // Writing to a string cannot fail.
        let _ = write!(line, "{}{x} {y}", if year == first { 'M' } else { 'L' });
        let class = match year {
            _ if year == first && plan.start_is_planned => "what-if-start is-planned",
            _ if year == first => "what-if-start",
            _ if year == last => "what-if-end",
            _ => "what-if-dot",
        };
        let _ = write!(
            dots,
            "<circle class=\"{class}\" cx=\"{x}\" cy=\"{y}\" r=\"{}\"/>",
            if class == "what-if-dot" { 3 } else { 6 }
        );
        let _ = write!(
            years,
            "<text class=\"year{}\" x=\"{x}\" y=\"{}\" text-anchor=\"middle\">{year}</text>",
            // Larger words leave room for the ends alone.
            if year == first || year == last {
                ""
            } else {
                " between"
            },
            tenths(HEIGHT - 7.0)
        );
    }
    let end = plan.growth.level(rate, last);
    let (goal_y, end_y) = (y(to), y(end));
    // The last level's words stand on its side of the target's line.
    let value_y = if plan.growth.reached(rate).is_some_and(|year| year <= last) {
        end_y.min(goal_y) - 12.0
    } else {
        end_y + 26.0
    };
    format!(
        "<svg class=\"plot what-if-plot\" viewBox=\"0 0 {width} {height}\" role=\"img\" aria-label=\"{label}\">\
         <path class=\"what-if-area\" d=\"{line}V{zero}H{left}Z\"/>\
         <path class=\"what-if-zero\" d=\"M0 {zero}H{width}\"/>\
         <path class=\"what-if-goal\" d=\"M0 {goal}H{width}\"/>\
         <path class=\"what-if-off\" d=\"M{right} {goal}V{end_at}\"/>\
         <path class=\"computed\" d=\"{line}\"/>{dots}{years}\
         <text class=\"what-if-aim\" x=\"0\" y=\"{aim}\">目标 {goal_words}</text>\
         <text class=\"words\" x=\"{left}\" y=\"{start}\">{start_words}</text>\
         <text class=\"value\" x=\"{width}\" y=\"{value}\" text-anchor=\"end\">\
         <tspan>约</tspan>{level}<tspan>{unit}</tspan></text></svg>",
        label = plan.result(rate),
        width = tenths(WIDTH),
        height = tenths(HEIGHT),
        zero = tenths(ZERO),
        left = tenths(LEFT),
        right = tenths(RIGHT),
        goal = tenths(goal_y),
        end_at = tenths(end_y),
        aim = tenths(goal_y - 7.0),
        goal_words = plan.goal,
        start = tenths(y(from) + 24.0),
        start_words = plan.start,
        value = tenths(value_y),
        level = fixed(end, plan.digits),
        unit = plan.unit,
    )
}

/// A number with so many decimals. Whole numbers are put together by hand,
/// because a formatter of floating point numbers would weigh on the module.
pub fn fixed(number: f64, digits: u32) -> String {
    let scale = 10_i64.pow(digits);
    let scaled = (number * scale as f64).round() as i64;
    let sign = if scaled < 0 { "−" } else { "" };
    let (whole, rest) = (scaled.abs() / scale, scaled.abs() % scale);
    if digits == 0 {
        return format!("{sign}{whole}");
    }
    let zeros = "0".repeat(digits as usize);
    let rest = format!("{zeros}{rest}");
    format!("{sign}{whole}.{}", &rest[rest.len() - digits as usize..])
}

/// A coordinate with one decimal, if it has one.
pub(super) fn tenths(length: f64) -> String {
    let tenths = fixed(length, 1);
    tenths
        .strip_suffix(".0")
        .map(str::to_owned)
        .unwrap_or(tenths)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gdp() -> Plan {
        Plan {
            growth: Growth {
                from: 700.0,
                first: 2021,
                to: 1050.0,
                last: 2026,
            },
            unit: "亿元".to_owned(),
            start: "预计突破700亿元".to_owned(),
            goal: "突破1050亿元".to_owned(),
            start_is_planned: false,
            digits: 0,
            most: 15,
        }
    }

    #[test]
    fn the_result_tells_where_the_target_year_lands_and_when_the_target_is_reached() {
        let result = |rate| gdp().result(rate);
        assert!(result(5.8).contains("到2026年约928亿元"));
        assert!(result(5.8).contains("少约122亿元"));
        assert!(result(5.8).contains("2029年达到"));
        assert!(result(gdp().growth.needed()).contains("刚到“突破1050亿元”的目标"));
        assert!(result(15.0).contains("2024年就能达到"));
        assert!(result(0.0).contains("达不到"));
    }

    #[test]
    fn a_number_keeps_the_decimals_it_is_given() {
        assert_eq!(fixed(928.04, 0), "928");
        assert_eq!(fixed(8.447, 1), "8.4");
        assert_eq!(fixed(0.05, 2), "0.05");
        assert_eq!(fixed(-0.26, 1), "−0.3");
    }

    #[test]
    fn the_picture_stays_inside_its_view_box_at_every_rate() {
        for rate in 0..=15 {
            let svg = plot(&gdp(), f64::from(rate));
            let heights = svg
                .split("y=\"")
                .skip(1)
                .filter_map(|rest| rest.split('"').next());
            for height in heights {
                let height: f64 = height.parse().unwrap();
                assert!((0.0..=HEIGHT).contains(&height), "{height} at {rate}%");
            }
        }
    }
}
