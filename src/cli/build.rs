//! `yitu build`: a report becomes the folder of its site.

use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::Args;

use super::carried::{assets, engine};
use super::faults::FileFault;
use super::guessed;
use super::load::{Files, load};
use super::site;
use crate::chart::Draw;
use crate::publish::{Assets, Names, Options, Plan, publish};

/// Make the site of a report.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The report's folder, with report.md and report.toml.
    report: PathBuf,
    /// The folder to make; an earlier site in it is replaced, but its editions
    /// (v/) stay.
    #[arg(short, long, value_name = "DIR", default_value = "dist")]
    out: PathBuf,
    #[command(flatten)]
    how: How,
    /// Leave out the editions that earlier builds have left in the folder.
    #[arg(long)]
    fresh: bool,
    /// Leave out the compressed forms of files.
    #[arg(long)]
    no_compress: bool,
}

/// What `build` and `serve` are told alike.
#[derive(Debug, Args)]
pub(super) struct How {
    /// Take scripts, styles and the like from this folder.
    #[arg(long, value_name = "DIR")]
    pub(super) assets: Option<PathBuf>,
    /// Leave out what lets the page be read again without a network, and end
    /// it for readers of earlier builds.
    #[arg(long)]
    no_offline: bool,
    /// Keep plain names, for content systems that take no others (and no
    /// service worker).
    #[arg(long)]
    cms: bool,
}

impl How {
    pub(super) fn options(&self, preview: bool) -> Options {
        Options {
            offline: !self.no_offline && !self.cms && !preview,
            names: if self.cms {
                Names::Plain
            } else {
                Names::Hashed
            },
            preview,
        }
    }
}

/// Builds the site; what an editor should look at is said besides.
///
/// # Errors
/// Whatever keeps the site from being made; the folder is then as it was.
pub(super) fn run(arguments: &Arguments, own: &Assets) -> Result<(), Vec<FileFault>> {
    let start = Instant::now();
    let out = &arguments.out;
    site::refuse_other(out)?;
    let assets = assets(arguments.how.assets.as_deref(), own)?;
    let options = arguments.how.options(false);
    let plan = plan(&arguments.report, options, &assets, &engine(&assets)?)?;
    let size = site::write(
        &plan,
        out,
        site::How {
            compress: !arguments.no_compress,
            keep_editions: !arguments.fresh,
        },
    )?;
    println!(
        "{} 已生成：{} 个文件，{:.1} 秒",
        out.display(),
        size,
        start.elapsed().as_secs_f32()
    );
    Ok(())
}

/// Plans the site of a report; what an editor should look at is said besides.
///
/// # Errors
/// Whatever keeps the site from being made.
pub(super) fn plan<'a>(
    report: &Path,
    options: Options,
    assets: &'a Assets,
    draw: &dyn Draw,
) -> Result<Plan<'a>, Vec<FileFault>> {
    warn(report)?;
    let files = Files::of(report);
    let source = files.read()?;
    let plan =
        publish(&source, options, assets, draw).map_err(|faults| files.faults(&source, faults))?;
    let lacking: String = plan.without_glyph().iter().collect();
    if !lacking.is_empty() {
        eprintln!("标题的字体里没有「{lacking}」，读者看到的这些字由各自的系统显示");
    }
    let lacking: String = plan.without_picture().iter().collect();
    if !lacking.is_empty() {
        eprintln!("海报的字体里没有「{lacking}」，有这些字的海报和长图没有生成");
    }
    for title in plan.too_long_for_posters() {
        eprintln!("「{title}」太长，一张海报放不下，没有生成；长图里有");
    }
    if plan.page().settings.site.address.is_none() {
        eprintln!("report.toml 没有 [site] address，海报上就没有二维码，分享的链接也没有图");
    }
    Ok(plan)
}

/// What `yitu check` would say, in one line: the build is no place to read it.
fn warn(report: &Path) -> Result<(), Vec<FileFault>> {
    let loaded = load(report)?;
    if let Some(note) = guessed::note(&loaded) {
        eprintln!("{note}");
    }
    let told = loaded.warnings();
    let told = FileFault::in_text(&loaded.files.report, &loaded.source.report, told);
    let (faults, warnings): (Vec<_>, Vec<_>) = told.into_iter().partition(FileFault::is_error);
    if !faults.is_empty() {
        return Err(faults);
    }
    if !warnings.is_empty() {
        let count = warnings.len();
        eprintln!(
            "有 {count} 处提醒，运行 yitu check {} 可以细看",
            report.display()
        );
    }
    Ok(())
}
