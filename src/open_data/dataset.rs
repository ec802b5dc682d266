//! The page's figures as a schema.org `Dataset`, for search engines.

use serde_json::{Value, json};

use super::{CSV_FILE, JSON_FILE};
use crate::figure::Figure;
use crate::settings::Settings;

/// The JSON-LD of the figures; `title` and `description` are the page's.
pub fn dataset(title: &str, description: &str, settings: &Settings, figures: &[Figure]) -> Value {
    let mut names: Vec<&str> = figures.iter().map(|figure| figure.name.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    let periods = || figures.iter().filter_map(|figure| figure.period.as_ref());
    let first = periods().map(|period| period.first).min();
    let last = periods().map(|period| period.last).max();
    let download = |format: &str, file: &str| json!({ "@type": "DataDownload", "encodingFormat": format, "contentUrl": file });
    json!({
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": title,
        "description": description,
        "inLanguage": "zh-CN",
        "spatialCoverage": settings.place,
        "temporalCoverage": first.zip(last).map(|(first, last)| format!("{first}/{last}")),
        "creator": settings.issuer.as_ref().map(
            |issuer| json!({ "@type": "GovernmentOrganization", "name": issuer }),
        ),
        "variableMeasured": names,
        "distribution": [
            download("application/json", JSON_FILE),
            download("text/csv", CSV_FILE),
        ],
    })
}
