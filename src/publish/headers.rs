//! What a server of the site says with each file. The one place where the
//! security policy is written: `yitu serve` sends it, and every build holds it
//! for other servers.

use std::path::Path;

/// The file of the site that holds the policy.
pub const POLICY_FILE: &str = "csp.txt";
/// The file of the site that is sent for addresses without content.
pub const MISSING_PAGE: &str = "404.html";

/// Sent with every answer, besides the policy.
const SECURITY: [(&str, &str); 4] = [
    (
        "Strict-Transport-Security",
        "max-age=31536000; includeSubDomains",
    ),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
    (
        "Permissions-Policy",
        "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    ),
];

/// Extensions of files that are worth compressing.
pub const COMPRESSED: [&str; 8] = ["html", "js", "css", "wasm", "svg", "json", "csv", "txt"];

/// The types of files, by their extension.
pub const TYPES: [(&str, &str); 12] = [
    ("html", "text/html; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("css", "text/css; charset=utf-8"),
    ("txt", "text/plain; charset=utf-8"),
    ("csv", "text/csv; charset=utf-8"),
    ("json", "application/json"),
    ("wasm", "application/wasm"),
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
    ("woff2", "font/woff2"),
    ("zip", "application/zip"),
    (
        "xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ),
];

/// The Content-Security-Policy of pages whose inline styles and scripts have
/// these hashes (`sha256-` and base64), and which these `ancestors` may show in
/// a frame. The page shows itself in one: the preview of 嵌入. `counter` is the host of
/// the portal's statistics, if it has one.
pub fn policy(
    styles: &[String],
    scripts: &[String],
    ancestors: &str,
    counter: Option<&str>,
) -> String {
    let named =
        |hashes: &[String]| -> String { hashes.iter().map(|hash| format!(" '{hash}'")).collect() };
    let (styles, scripts) = (named(styles), named(scripts));
    let counter = counter.map_or_else(String::new, |host| format!(" {host}"));
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{scripts}{counter}; \
         style-src 'self'{styles}; img-src 'self' data:{counter}; font-src 'self'; \
         connect-src 'self'{counter}; frame-src 'self'; base-uri 'none'; object-src 'none'; \
         form-action 'none'; frame-ancestors {ancestors}"
    )
}

/// What Chromium 80–96 and all that is built on it say of themselves, as nginx,
/// Caddy and IIS match it.
pub(super) const OLD_ENGINES: &str = r"Chrome/(8[0-9]|9[0-6])\.";

/// The policy for the engines of [`OLD_ENGINES`]. They know no
/// `'wasm-unsafe-eval'` and run no module unless they may also run text as script.
pub fn for_old_engines(policy: &str) -> String {
    policy.replace("'wasm-unsafe-eval'", "'unsafe-eval'")
}

/// Whether an engine that says this of itself is one of [`OLD_ENGINES`].
pub fn is_old_engine(agent: &str) -> bool {
    agent.split("Chrome/").skip(1).any(|rest| {
        let version = rest.split_once('.').map(|(version, _)| version.parse());
        matches!(version, Some(Ok(80..=96)))
    })
}

/// What the answer for a file with this extension differs by; `None` where
/// everybody gets the same.
pub fn vary(extension: &str) -> Option<&'static str> {
    match extension {
        // The policy is heeded in pages alone.
        "html" => Some("Accept-Encoding, User-Agent"),
        other => COMPRESSED.contains(&other).then_some("Accept-Encoding"),
    }
}

/// How long a page with the policy for [`OLD_ENGINES`] may be kept, and by
/// whom: no cache between may hand it to another reader.
pub const OF_OLD_ENGINES: &str = "private, no-cache";

/// Every header that goes with every answer.
pub fn always(policy: &str) -> Vec<(&'static str, &str)> {
    let policy = ("Content-Security-Policy", policy);
    [policy].into_iter().chain(SECURITY).collect()
}

/// Whether what lies at this path of the site is for the server and not for
/// readers: hidden files, configuration, and compressed forms as such.
pub fn is_for_server(path: &Path) -> bool {
    let mut names = path.iter().filter_map(|name| name.to_str());
    let extension = path.extension().and_then(|extension| extension.to_str());
    names.any(|name| name.starts_with('.') || name == "headers" || name == "web.config")
        || matches!(extension, Some("br" | "gz"))
}

/// The type of a file, by its extension.
pub fn content_type(file: &Path) -> &'static str {
    let extension = file.extension().and_then(|extension| extension.to_str());
    TYPES
        .iter()
        .find(|(known, _)| extension == Some(known))
        .map_or("application/octet-stream", |(_, kind)| kind)
}

/// How long the file at this path of the site may be kept: for good when the
/// path holds a hash, as the name or folder of a file that never changes.
pub fn cache_control(path: &Path) -> &'static str {
    let names = path.iter().filter_map(|name| name.to_str());
    let hashed = names.flat_map(|name| name.split('.').next()).any(|stem| {
        let hash = stem.rsplit('-').next().unwrap_or(stem);
        hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
    });
    if hashed {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_named_by_its_hash_is_kept_for_good() {
        for kept in ["app-0123456789abcdef.js", "v/0123456789abcdef/index.html"] {
            assert!(cache_control(Path::new(kept)).contains("immutable"));
        }
        for asked_again in ["index.html", "figures.json", "sw.js"] {
            assert_eq!(cache_control(Path::new(asked_again)), "no-cache");
        }
    }

    #[test]
    fn only_chromium_80_to_96_gets_the_policy_for_old_engines() {
        for (version, is_old) in [(79, false), (80, true), (86, true), (96, true), (97, false)] {
            let agent = format!("Mozilla/5.0 (Linux) Chrome/{version}.0.4240.99 Mobile");
            assert_eq!(is_old_engine(&agent), is_old, "{agent}");
        }
        for other in ["", "Chrome/", "Chrome/860.1", "Chrome/8.6", "Firefox/86.0"] {
            assert!(!is_old_engine(other), "{other}");
        }
        let old = for_old_engines(&policy(&[], &[], "*", None));
        assert!(old.contains("script-src 'self' 'unsafe-eval';"), "{old}");
    }

    #[test]
    fn the_policy_allows_the_named_inline_script_alone_and_no_other_host() {
        let [style, script] = ["sha256-abc=", "sha256-def="].map(str::to_owned);
        let policy = policy(&[style], &[script], "'self'", None);
        assert!(policy.contains("style-src 'self' 'sha256-abc=';"));
        assert!(policy.contains("script-src 'self' 'wasm-unsafe-eval' 'sha256-def=';"));
        for refused in ["unsafe-inline", "'unsafe-eval'", "http:", "https:", "*"] {
            assert!(!policy.contains(refused), "{refused} in {policy}");
        }
    }
}
