//! What a server of the page says with each file. The one place where the
//! security policy is written: the server of `cargo xtask serve` sends it, and
//! the build leaves it in `dist/csp.txt` for every other server.

use std::path::Path;

use crate::publish::is_hashed;

/// The file of `dist/` that holds the policy.
pub(crate) const POLICY_FILE: &str = "csp.txt";

/// Sent with every answer, besides the policy.
pub(crate) const SECURITY: [(&str, &str); 4] = [
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

/// The Content-Security-Policy of a page whose one inline style and one inline
/// script have these hashes (`sha256-` and base64), and which these `ancestors`
/// may show in a frame. It shows itself in one: the preview of 嵌入.
pub(crate) fn policy(style: &str, script: &str, ancestors: &str) -> String {
    format!(
        "default-src 'none'; script-src 'self' '{script}' 'wasm-unsafe-eval'; \
         style-src 'self' '{style}'; img-src 'self' data:; font-src 'self'; \
         connect-src 'self'; frame-src 'self'; base-uri 'none'; object-src 'none'; \
         form-action 'none'; frame-ancestors {ancestors}"
    )
}

/// The type of a file, by its extension.
pub(crate) fn content_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("txt") => "text/plain; charset=utf-8",
        Some("csv") => "text/csv; charset=utf-8",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}

/// How long a file may be kept: for good when its name carries its hash.
pub(crate) fn cache_control(file: &Path) -> &'static str {
    if is_hashed(file) {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_named_by_their_hash_are_kept_for_good() {
        assert!(cache_control(Path::new("app-0123456789abcdef.js")).contains("immutable"));
        assert_eq!(cache_control(Path::new("index.html")), "no-cache");
    }

    #[test]
    fn the_policy_allows_one_inline_script_and_no_other_host() {
        let policy = policy("sha256-abc=", "sha256-def=", "'self'");
        assert!(policy.contains("style-src 'self' 'sha256-abc=';"));
        assert!(policy.contains("script-src 'self' 'sha256-def=' "));
        for refused in ["unsafe-inline", "'unsafe-eval'", "http:", "https:", "*"] {
            assert!(!policy.contains(refused), "{refused} in {policy}");
        }
    }
}
