//! `[gov]` of `report.toml`: what a page of a government site says of itself, by the
//! 《政府网站发展指引》, and what stands in its foot.

use serde::Deserialize;

/// The whole table; a page of nobody's site does without it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GovSettings {
    /// SiteName: 某县人民政府门户网站.
    pub site_name: Option<String>,
    /// SiteDomain: `www.example.gov.cn`.
    pub site_domain: Option<String>,
    /// SiteIDCode, 网站标识码.
    pub site_code: Option<SiteCode>,
    /// ColumnName: where on the site the page stands.
    pub column_name: Option<String>,
    /// ColumnDescription.
    pub column_description: Option<String>,
    /// ColumnKeywords, parted by commas.
    pub column_keywords: Option<String>,
    /// ColumnType: 政务动态, 信息公开 …
    pub column_type: Option<String>,
    /// ContentSource; otherwise the report's issuer.
    pub source: Option<String>,
    /// Author; otherwise the report's issuer.
    pub author: Option<String>,
    /// Keywords, parted by commas; otherwise place, year and what the page is.
    pub keywords: Option<String>,
    /// Image: the address of a picture for lists and shared links.
    pub image: Option<WebAddress>,
    /// 主办.
    pub organizer: Option<String>,
    /// 承办.
    pub operator: Option<String>,
    /// 联系方式.
    pub contact: Option<String>,
    /// ICP 备案号.
    pub icp: Option<String>,
    /// 公安备案号.
    pub police: Option<String>,
    /// 政府网站找错; otherwise the national one, by the 网站标识码.
    pub report_error: Option<WebAddress>,
    /// Where the report's full text was published first.
    pub original: Option<WebAddress>,
    /// The script by which the portal counts its readers. Its host is let into the
    /// policy, and nothing else is.
    pub statistics: Option<WebAddress>,
}

/// 网站标识码: ten digits.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct SiteCode(String);

/// The address of a page, a picture or a script: `https://www.example.gov.cn/a.html`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct WebAddress(String);

impl GovSettings {
    /// The tags of the site and of the column, all of them obligatory: the tag, the
    /// field that fills it, what it says.
    pub fn tags(&self) -> [(&'static str, &'static str, Option<&str>); 7] {
        let code = self.site_code.as_ref().map(SiteCode::as_str);
        [
            ("SiteName", "site_name", self.site_name.as_deref()),
            ("SiteDomain", "site_domain", self.site_domain.as_deref()),
            ("SiteIDCode", "site_code", code),
            ("ColumnName", "column_name", self.column_name.as_deref()),
            (
                "ColumnDescription",
                "column_description",
                self.column_description.as_deref(),
            ),
            (
                "ColumnKeywords",
                "column_keywords",
                self.column_keywords.as_deref(),
            ),
            ("ColumnType", "column_type", self.column_type.as_deref()),
        ]
    }
}

impl SiteCode {
    /// Its digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl WebAddress {
    /// As it is written into pages.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Scheme and host, as policies name them: `https://www.example.gov.cn`.
    pub fn origin(&self) -> &str {
        let host = self.0.find("://").map_or(0, |at| at + 3);
        let end = self.0[host..].find(['/', '?']);
        &self.0[..end.map_or(self.0.len(), |at| host + at)]
    }
}

impl TryFrom<String> for SiteCode {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        if text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Ok(Self(text));
        }
        Err(format!(
            "「{text}」不是网站标识码，应是十位数字，写在引号里"
        ))
    }
}

impl TryFrom<String> for WebAddress {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let plain = |c: char| c.is_ascii_alphanumeric() || "/-._~%:?=&".contains(c);
        let rest = text
            .strip_prefix("https://")
            .or_else(|| text.strip_prefix("http://"));
        if rest.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphanumeric()))
            && text.chars().all(plain)
        {
            return Ok(Self(text));
        }
        Err(format!(
            "「{text}」不是网址，应如 https://www.example.gov.cn/report.html；中文和空格要转成 %E4 这样的写法"
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gov(toml: &str) -> Result<GovSettings, String> {
        toml::from_str(toml).map_err(|error| error.message().to_owned())
    }

    #[test]
    fn a_code_has_ten_digits() {
        let code = gov("site_code = \"5000000001\"").unwrap().site_code;
        assert_eq!(code.unwrap().as_str(), "5000000001");
        for text in [
            "500000000",
            "50000000011",
            "50000000A1",
            "５０００００００01",
        ] {
            let complaint = gov(&format!("site_code = \"{text}\"")).unwrap_err();
            assert!(complaint.contains("十位数字"), "{complaint}");
        }
    }

    #[test]
    fn a_script_of_statistics_cannot_add_to_the_policy() {
        let named = gov("statistics = \"https://count.example.gov.cn:8443/js?id=1\"");
        let origin = named.unwrap().statistics.unwrap();
        assert_eq!(origin.origin(), "https://count.example.gov.cn:8443");
        for text in [
            "https://a b",
            "https://a;x",
            "javascript:1",
            "https://*",
            "//a/b",
            "https://",
        ] {
            assert!(gov(&format!("statistics = \"{text}\"")).is_err(), "{text}");
        }
    }
}
