//! The headers in the words of nginx and Caddy, beside the page they belong
//! to: the policy names the page's style by its hash, so both are uploaded
//! together and cannot get out of step. `deploy/` holds the rest of each
//! server's configuration and includes these.

use super::headers::{self, OLD_ENGINES};

/// Where nginx's lines lie; the folder is for servers and not for readers.
pub(super) const NGINX: &str = "headers/nginx.conf";
/// Where Caddy's lines lie.
pub(super) const CADDY: &str = "headers/Caddyfile";

/// The headers as nginx is told them.
pub(super) fn nginx(policy: &str) -> String {
    let old = headers::for_old_engines(policy);
    let chosen = format!(
        "set $yitu_policy \"{policy}\";\n\
         if ($http_user_agent ~ \"{OLD_ENGINES}\") {{\n    set $yitu_policy \"{old}\";\n}}\n"
    );
    chosen
        + &lines("$yitu_policy", |name, value| {
            format!("add_header {name} \"{value}\" always;\n")
        })
}

/// The headers as Caddy is told them.
pub(super) fn caddy(policy: &str) -> String {
    let old = headers::for_old_engines(policy);
    lines(policy, |name, value| format!("header {name} \"{value}\"\n"))
        + &format!(
            "@yitu_old header_regexp User-Agent \"{OLD_ENGINES}\"\n\
             header @yitu_old {{\n\tContent-Security-Policy \"{old}\"\n\tdefer\n}}\n"
        )
}

/// A line for each header. No value can end the quotes it stands in: settings
/// refuse addresses with such characters.
fn lines(policy: &str, line: impl Fn(&str, &str) -> String) -> String {
    let headers = headers::always(policy);
    headers
        .iter()
        .map(|(name, value)| line(name, value))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::iis;
    use super::*;

    #[test]
    fn every_server_is_told_every_header_and_none_ends_its_quotes() {
        let policy = headers::policy(&["sha256-abc=".to_owned()], &[], "*", None);
        for told in [nginx(&policy), caddy(&policy), iis::config(&policy)] {
            for (name, value) in headers::always(&policy) {
                assert!(!value.contains(['"', '\\', '$', '{', '<', '&']), "{name}");
                // Caddy says the policy once more, to old engines.
                let again = name == "Content-Security-Policy" && told.contains("@yitu_old");
                let times = 1 + usize::from(again);
                let found = told.matches(name).count() == times && told.contains(value);
                assert!(found, "no {name}: {value} in\n{told}");
            }
        }
    }

    #[test]
    fn every_server_tells_old_engines_apart_and_lets_nobody_keep_their_pages() {
        let policy = headers::policy(&[], &[], "*", None);
        let old = headers::for_old_engines(&policy);
        for told in [nginx(&policy), caddy(&policy), iis::config(&policy)] {
            assert_eq!(told.matches(&old).count(), 1, "{told}");
            assert!(told.contains(OLD_ENGINES), "{told}");
        }
        for config in [
            include_str!("../../deploy/nginx.conf"),
            include_str!("../../deploy/Caddyfile"),
            &iis::config(&policy),
        ] {
            for said in [OLD_ENGINES, headers::OF_OLD_ENGINES, "User-Agent"] {
                assert!(config.contains(said), "no {said} in\n{config}");
            }
        }
    }

    #[test]
    fn nginx_knows_every_type() {
        let config = include_str!("../../deploy/nginx.conf");
        for (extension, kind) in headers::TYPES {
            let plain = kind.split(';').next().expect("a type");
            let line = format!("        {plain} {extension};\n");
            assert!(config.contains(&line), "nginx: {line}");
        }
    }
}
