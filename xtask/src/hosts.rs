//! The headers in the words of each server, beside the page they belong to:
//! the policy names the page's style by its hash, so both are uploaded
//! together and cannot get out of step. `deploy/` holds the rest of each
//! server's configuration and includes these.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::command::root;
use crate::headers;

/// The folder of `dist/` that servers include and do not send.
const FOLDER: &str = "headers";
/// Where `deploy/web.config` wants the headers.
const PLACE: &str = "<!--yitu:headers-->";

/// Writes the headers for nginx and Caddy, and the whole configuration for
/// IIS, which looks for it in the folder itself.
///
/// # Errors
/// When a file cannot be written, or a header would end the quotes it is in.
pub(crate) fn write(out: &Path, policy: &str) -> Result<()> {
    let headers = headers::always(policy);
    for (name, value) in &headers {
        let plain = !value.contains(['"', '\\', '$', '{', '<', '&']);
        ensure!(plain, "{name} needs escaping: {value}");
    }
    let lines = |line: fn(&str, &str) -> String| -> String {
        headers
            .iter()
            .map(|(name, value)| line(name, value))
            .collect()
    };
    let folder = out.join(FOLDER);
    fs::create_dir_all(&folder)?;
    let nginx = lines(|name, value| format!("add_header {name} \"{value}\" always;\n"));
    fs::write(folder.join("nginx.conf"), nginx)?;
    let caddy = lines(|name, value| format!("header {name} \"{value}\"\n"));
    fs::write(folder.join("Caddyfile"), caddy)?;
    let iis = lines(|name, value| format!("<add name=\"{name}\" value=\"{value}\" />\n"));
    let config = fs::read_to_string(root().join("deploy/web.config"))?;
    let (before, after) = config
        .split_once(PLACE)
        .with_context(|| format!("deploy/web.config has no {PLACE}"))?;
    fs::write(
        out.join("web.config"),
        [before, iis.trim_end(), after].concat(),
    )?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(policy: &str) -> Result<[String; 3]> {
        let out = tempfile::tempdir()?;
        write(out.path(), policy)?;
        let read = |name: &str| fs::read_to_string(out.path().join(name));
        Ok([
            read("headers/nginx.conf")?,
            read("headers/Caddyfile")?,
            read("web.config")?,
        ])
    }

    #[test]
    fn every_server_is_told_every_header() {
        let policy = headers::policy(&["sha256-abc=".to_owned()], &[], "*");
        for told in written(&policy).unwrap() {
            for (name, value) in headers::always(&policy) {
                let found = told.matches(name).count() == 1 && told.contains(value);
                assert!(found, "no {name}: {value} in\n{told}");
            }
        }
    }

    #[test]
    fn a_header_that_would_end_its_quotes_is_refused() {
        assert!(written("default-src \"none\"").is_err());
    }

    #[test]
    fn every_configuration_knows_every_type() {
        let deploy = |name: &str| fs::read_to_string(root().join("deploy").join(name)).unwrap();
        let (nginx, iis) = (deploy("nginx.conf"), deploy("web.config"));
        for (extension, kind) in headers::TYPES {
            let plain = kind.split(';').next().unwrap();
            let line = format!("        {plain} {extension};\n");
            assert!(nginx.contains(&line), "nginx: {line}");
            let map = format!("fileExtension=\".{extension}\" mimeType=\"{kind}\"");
            assert!(iis.contains(&map), "IIS: {map}");
        }
    }
}
