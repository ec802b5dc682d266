//! A first report.toml has what the text says, and comments for the rest.

use yitu::settings::Settings;

use super::pasted;

fn values(text: &str) -> toml::Table {
    toml::from_str(&pasted(text).settings).expect("it is TOML")
}

#[test]
fn place_year_and_issuer_are_read_from_the_head() {
    for text in [
        "政府工作报告\n——2031年1月15日在青禾县第十八届人民代表大会第五次会议上\n青禾县人民政府县长　田禾\n一、2030年工作回顾\n修路9公里。",
        "2031年青禾县政府工作报告\n一、2030年工作回顾\n修路9公里。",
        "政府工作报告\n——2031年1月15日在青禾县十八届\n人民代表大会第五次会议上\n青禾县县长　田禾\n我们落实国务院的部署。\n一、2030年工作回顾\n修路9公里。",
        "政府工作报告\n青禾县县长　田禾\n一、2030年工作回顾\n我们落实国务院的部署，修路9公里。",
        "青禾县人民政府工作报告\n一、2030年工作回顾\n修路9公里。",
    ] {
        let values = values(text);
        assert_eq!(values["place"].as_str(), Some("青禾县"), "{text}");
        assert_eq!(values["year"].as_integer(), Some(2031), "{text}");
        assert_eq!(values["issuer"].as_str(), Some("青禾县人民政府"), "{text}");
        let _: Settings = toml::Value::Table(values).try_into().expect("settings");
    }
}

#[test]
fn what_the_text_does_not_say_is_left_to_the_editor() {
    let settings = pasted("政府工作报告\n一、工作回顾\n修路9公里。").settings;
    assert!(settings.contains("没有找到，请补上"), "{settings}");
    assert!(settings.contains("# place = "), "{settings}");
}

#[test]
fn the_years_of_figures_are_not_that_of_the_report() {
    let text = "青禾县政府工作报告\n一、2030年工作回顾\n到2035年，修路300公里。";
    assert_eq!(values(text)["year"].as_integer(), Some(2031));
}

#[test]
fn what_the_comments_offer_can_be_written_as_it_stands() {
    let settings = pasted("政府工作报告\n一、工作回顾\n修路9公里。").settings;
    let offered = |line: &str| {
        let line = line.strip_prefix("# ")?;
        (line.starts_with('[') || line.contains(" = ")).then(|| line.to_owned())
    };
    let offered: Vec<String> = settings.lines().filter_map(offered).collect();
    let read: Settings = toml::from_str(&offered.join("\n")).expect("settings");
    assert_eq!(read.place.as_deref(), Some("青禾县"));
    assert_eq!((read.cover.len(), read.errata.len()), (2, 1));
}
