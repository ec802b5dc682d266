//! `[site]` of `report.toml`: where the page is published, and who may show it
//! in a frame.

use serde::Deserialize;

/// The whole table; a page does without it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SiteSettings {
    /// The page's address. oEmbed needs it, nothing else does.
    pub address: Option<Address>,
    /// The sites that may show the page in a frame; none named: any may.
    #[serde(default)]
    pub portals: Vec<Portal>,
    /// `false`: browsers keep nothing for reading without a network.
    pub offline: Option<bool>,
}

/// An address of a folder, with the slash at its end: `https://a.gov.cn/2022/`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Address(String);

/// Where a portal is served: `https://www.a.gov.cn`, `https://*.a.gov.cn`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Portal(String);

impl Address {
    /// As it is written into pages.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl SiteSettings {
    /// Whether the page can be read again without a network.
    pub fn keeps_offline(&self) -> bool {
        self.offline != Some(false)
    }

    /// The value of `frame-ancestors`: the page itself and its portals.
    ///
    /// A report is published to be read and holds nothing of its reader, so
    /// where no portal is named every site may show it.
    pub fn frame_ancestors(&self) -> String {
        if self.portals.is_empty() {
            return "*".to_owned();
        }
        let portals = self.portals.iter().map(|portal| portal.0.as_str());
        ["'self'"]
            .into_iter()
            .chain(portals)
            .collect::<Vec<_>>()
            .join(" ")
    }
}

impl TryFrom<String> for Address {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let (host, path) = split(&text).unwrap_or_default();
        let plain = |c: char| c.is_ascii_alphanumeric() || "/-._~%".contains(c);
        if !is_host(host) || !path.chars().all(plain) {
            return Err(format!(
                "「{text}」不是网页所在文件夹的网址，应如 https://www.example.gov.cn/2022/"
            ));
        }
        let slash = if text.ends_with('/') { "" } else { "/" };
        Ok(Self(text + slash))
    }
}

impl TryFrom<String> for Portal {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let (host, path) = split(&text).unwrap_or_default();
        if !is_host(host.strip_prefix("*.").unwrap_or(host)) || !path.is_empty() {
            return Err(format!(
                "「{text}」不是门户的网址，应如 https://www.example.gov.cn 或 https://*.example.gov.cn，后面不带路径"
            ));
        }
        Ok(Self(text))
    }
}

/// Host with port, and path.
fn split(address: &str) -> Option<(&str, &str)> {
    let rest = address
        .strip_prefix("https://")
        .or_else(|| address.strip_prefix("http://"))?;
    Some(rest.split_at(rest.find('/').unwrap_or(rest.len())))
}

fn is_host(host: &str) -> bool {
    let (name, port) = host.split_once(':').unwrap_or((host, "0"));
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '.';
    !name.is_empty() && name.chars().all(plain) && port.parse::<u16>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(toml: &str) -> Result<SiteSettings, String> {
        toml::from_str(toml).map_err(|error| error.message().to_owned())
    }

    #[test]
    fn an_address_ends_with_a_slash() {
        let site = site("address = \"https://a.gov.cn/2022\"").unwrap();
        assert_eq!(site.address.unwrap().as_str(), "https://a.gov.cn/2022/");
    }

    #[test]
    fn the_page_is_kept_for_reading_offline_unless_that_is_turned_off() {
        assert!(SiteSettings::default().keeps_offline());
        assert!(!site("offline = false").unwrap().keeps_offline());
    }

    #[test]
    fn what_is_no_address_is_refused_with_an_example() {
        for text in [
            "a.gov.cn",
            "ftp://a",
            "https://",
            "https://a/?b",
            "https://a/\\\"",
            "https://a b/",
        ] {
            let complaint = site(&format!("address = \"{text}\"")).unwrap_err();
            assert!(complaint.contains("example.gov.cn"), "{text}: {complaint}");
        }
    }

    #[test]
    fn every_site_may_show_the_page_unless_portals_are_named() {
        assert_eq!(SiteSettings::default().frame_ancestors(), "*");
        let named = site("portals = [\"https://www.a.gov.cn\", \"https://*.b.gov.cn:8443\"]");
        assert_eq!(
            named.unwrap().frame_ancestors(),
            "'self' https://www.a.gov.cn https://*.b.gov.cn:8443"
        );
    }

    #[test]
    fn a_portal_cannot_add_to_the_policy() {
        for text in [
            "*",
            "https://a; script-src *",
            "https://a/b",
            "'unsafe-inline'",
            "https://a b",
        ] {
            assert!(site(&format!("portals = [\"{text}\"]")).is_err(), "{text}");
        }
    }
}
