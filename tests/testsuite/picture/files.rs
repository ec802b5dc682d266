//! Pictures as files: their sizes, what a camera reads on them, and what keeps one
//! from being made.

use std::io::Cursor;

use png::{Decoder, Transformations};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::Tree;
use rqrr::PreparedImage;

use crate::support::{REPORTS, SHIPPED, UNDECIDED, published, text_at, texts};

/// The brightness of every pixel of a PNG, with its width and height.
fn pixels(file: &[u8]) -> (usize, usize, Vec<u8>) {
    let mut decoder = Decoder::new(Cursor::new(file));
    decoder.set_transformations(Transformations::EXPAND);
    let mut reader = decoder.read_info().expect("a PNG");
    let mut bytes = vec![0; reader.output_buffer_size().expect("a size")];
    let info = reader.next_frame(&mut bytes).expect("pixels");
    let [width, height] = [info.width, info.height].map(|side| side as usize);
    let samples = info.color_type.samples();
    let luma = bytes[..width * height * samples].chunks(samples);
    let luma =
        luma.map(|rgb| (rgb.iter().take(3).map(|part| u32::from(*part)).sum::<u32>() / 3) as u8);
    (width, height, luma.collect())
}

/// What a camera reads on a picture.
fn read_back(file: &[u8]) -> Vec<String> {
    let (width, height, luma) = pixels(file);
    let mut image =
        PreparedImage::prepare_from_greyscale(width, height, |x, y| luma[y * width + x]);
    let codes = image.detect_grids().into_iter();
    codes
        .map(|code| code.decode().expect("a code that is read").1)
        .collect()
}

fn with_address(address: &str) -> [String; 2] {
    let [report, settings] = texts(SHIPPED);
    [
        report,
        format!("{settings}\n[site]\naddress = \"{address}\"\n"),
    ]
}

#[test]
fn the_code_on_a_poster_leads_to_its_own_page() {
    for address in [
        "https://www.example.gov.cn/",
        "https://www.example.gov.cn/gongkai/2022/",
    ] {
        let [report, settings] = with_address(address);
        let Some(plan) = published(&report, &settings) else {
            return;
        };
        let poster = plan.bytes("pictures/s3-1.png").expect("a poster");
        assert_eq!(read_back(&poster), [format!("{address}c/s3-1.html")]);
        let page = text_at(&plan, "c/s3-1.html");
        let named = |name: &str, path: &str| {
            let tag = format!("<meta content=\"{address}{path}\" property=\"{name}\">");
            assert!(page.contains(&tag), "{tag} in {page}");
        };
        named("og:url", "c/s3-1.html");
        named("og:image", "pictures/s3-1.png");
        for (file, html) in [
            ("", text_at(&plan, "index.html")),
            ("c/s3-1.html", page.clone()),
        ] {
            let canonical: Vec<&str> = html.split("rel=\"canonical\" href=\"").skip(1).collect();
            let [canonical] = canonical[..] else {
                panic!("one address of {file}: {}", canonical.len())
            };
            assert!(
                canonical.starts_with(&format!("{address}{file}\"")),
                "{file}"
            );
        }
    }
}

#[test]
fn without_an_address_there_is_no_code_and_no_address_is_made_up() {
    let [report, settings] = texts(SHIPPED);
    let Some(plan) = published(&report, &settings) else {
        return;
    };
    let poster = plan.bytes("pictures/s3-1.png").expect("a poster");
    assert!(read_back(&poster).is_empty());
    let page = text_at(&plan, "c/s3-1.html");
    assert!(!page.contains("og:image") && !page.contains("og:url"));
    assert!(page.contains("<meta content=\"../pictures/s3-1.png\" itemprop=\"image\">"));
}

#[test]
fn posters_are_as_wide_as_a_phone_and_pieces_no_higher_than_an_article_takes() {
    for folder in REPORTS.iter().chain(&UNDECIDED) {
        let [report, settings] = texts(folder);
        let Some(plan) = published(&report, &settings) else {
            return;
        };
        for (name, drawn) in plan.pictures() {
            match name {
                "share" => assert_eq!([drawn.width, drawn.height], [1200, 630]),
                "square" => assert_eq!([drawn.width, drawn.height], [800, 800]),
                _ => assert_eq!(drawn.width, 1080, "{folder}: {name}"),
            }
            let is_piece = name.starts_with("long-");
            assert!(!is_piece || drawn.height <= 4000, "{folder}: {name}");
            let is_poster = name.starts_with('s') && name != "share" && name != "square";
            assert!(!is_poster || drawn.height >= 1440, "{folder}: {name}");
        }
    }
}

#[test]
fn a_character_that_no_face_has_leaves_out_what_would_show_a_hole() {
    let report = "# 某县2031年政府工作报告\n\n### 2031年工作\n\n#### 修路\n\n- 修路3公里。\n\n\
                  #### 治水\n\n- 治理\u{2a6a5}河5公里。\n";
    let Some(plan) = published(report, "") else {
        return;
    };
    assert_eq!(plan.without_picture(), ['\u{2a6a5}']);
    let names: Vec<&str> = plan.pictures().map(|(name, _)| name).collect();
    assert_eq!(names, ["s1", "s1-1", "square"]);
    let page = text_at(&plan, "index.html");
    assert!(page.contains("href=\"c/s1-1.html\""));
    assert!(!page.contains("href=\"c/s1-2.html\"") && !page.contains("href=\"c/long.html\""));
    assert!(plan.bytes("c/s1-2.html").is_none() && plan.bytes("c/long.html").is_none());
}

#[test]
fn a_card_of_forty_sentences_and_a_title_of_sixty_characters_are_drawn_whole() {
    let title = "统筹推进".repeat(15);
    let sentences: String = (1..=40)
        .map(|at| format!("- 第{at}件事，办好民生实事，建成投用社区服务站，惠及群众{at}万人。\n"))
        .collect();
    let report = format!("# {title}\n\n### {title}\n\n#### {title}\n\n{sentences}");
    let Some(plan) = published(&report, "") else {
        return;
    };
    let poster = plan.bytes("pictures/s1-1.png").expect("a poster");
    let (width, height, _) = pixels(&poster);
    assert_eq!(width, 1080);
    let long: Vec<u32> = plan
        .pictures()
        .filter(|(name, _)| name.starts_with("long-"))
        .map(|(_, drawn)| drawn.height)
        .collect();
    assert!(
        long.len() > 1 && long.iter().all(|height| *height <= 4000),
        "{long:?}"
    );
    assert!(height > 4000);
}

#[test]
fn a_sentence_higher_than_a_piece_goes_on_in_the_next() {
    let wall = "办好民生实事建成投用社区服务站".repeat(200);
    let report = format!("# 某县2031年政府工作报告\n\n### 2031年工作\n\n#### 民生\n\n- {wall}。\n");
    let Some(plan) = published(&report, "") else {
        return;
    };
    let pieces = plan
        .pictures()
        .filter(|(name, _)| name.starts_with("long-"));
    let (mut words, mut count) = (String::new(), 0);
    for (name, drawn) in pieces {
        assert!(drawn.height <= 4000, "{name}");
        words += &drawn.words();
        count += 1;
    }
    assert!(
        count > 2 && super::closed(&words).contains(&wall),
        "{count}"
    );
}

#[test]
fn what_is_too_long_for_a_poster_is_told_and_offers_none() {
    let sentences = format!("- {}。\n", "办好民生实事".repeat(50)).repeat(30);
    let report = format!("# 某县2031年政府工作报告\n\n### 2031年工作\n\n#### 民生\n\n{sentences}");
    let Some(plan) = published(&report, "") else {
        return;
    };
    assert_eq!(plan.too_long_for_posters(), ["民生"]);
    assert!(plan.bytes("c/s1-1.html").is_none() && plan.bytes("pictures/s1-1.png").is_none());
    assert!(!text_at(&plan, "index.html").contains("c/s1-1.html"));
}

#[test]
fn a_frozen_edition_offers_no_poster_of_a_site_that_goes_on() {
    let [report, settings] = texts(REPORTS[1]);
    let Some(plan) = published(&report, &settings) else {
        return;
    };
    let frozen = text_at(&plan, &format!("{}/index.html", plan.edition_folder()));
    assert!(!frozen.contains("poster-link"));
    assert!(text_at(&plan, "index.html").contains("poster-link"));
    let paths = plan.paths();
    assert!(paths.iter().any(|path| path.starts_with("pictures/")));
    let copied = |path: &&String| path.starts_with("v/") && path.contains("pictures/");
    assert_eq!(paths.iter().find(copied), None);
}

#[test]
fn what_is_printed_ends_with_the_sites_address_for_a_camera() {
    let address = "https://www.example.gov.cn/2022/";
    let [report, settings] = with_address(address);
    let Some(plan) = published(&report, &settings) else {
        return;
    };
    let page = text_at(&plan, "index.html");
    let (_, svg) = page.split_once("data:image/svg+xml,").expect("a code");
    let (svg, _) = svg.split_once("\")").expect("its end");
    let svg = svg
        .replace("%3c", "<")
        .replace("%3e", ">")
        .replace("%23", "#");
    let tree = Tree::from_str(&svg, &resvg::usvg::Options::default()).expect("an SVG");
    let mut pixels = Pixmap::new(384, 384).expect("a size");
    resvg::render(&tree, Transform::from_scale(4.0, 4.0), &mut pixels.as_mut());
    let file = pixels.encode_png().expect("a PNG");
    assert_eq!(read_back(&file), [address]);
}
