//! The whole configuration for IIS, which looks for it in the folder itself.

use super::headers::{self, COMPRESSED, OF_OLD_ENGINES, OLD_ENGINES, TYPES};

/// Where IIS looks for it.
pub(super) const FILE: &str = "web.config";

/// Types beside those of [`TYPES`]: compressed forms, and the module under the
/// name that servers take which refuse it under its own.
const OTHER_TYPES: [(&str, &str); 3] = [
    ("bin", "application/octet-stream"),
    ("br", "application/octet-stream"),
    ("gz", "application/octet-stream"),
];

/// The configuration, with the headers of a site of this policy.
pub(super) fn config(policy: &str) -> String {
    let headers: String = headers::always(policy)
        .iter()
        .map(|(name, value)| format!("        <add name=\"{name}\" value=\"{value}\" />\n"))
        .collect();
    let types: String = TYPES.iter().chain(&OTHER_TYPES).map(known_type).collect();
    // A compressed form has the type of its file.
    let forms = TYPES.iter().filter(|(name, _)| COMPRESSED.contains(name));
    let forms: String = forms.map(type_of_form).collect();
    let old = of_old_engines(policy);
    [
        START,
        &headers,
        COMPRESSION,
        &types,
        RULES,
        &old,
        &forms,
        END,
    ]
    .concat()
}

/// What pages say to engines that are told apart.
fn of_old_engines(policy: &str) -> String {
    let page = ("URL", r"\.html(\.br|\.gz)?$");
    let old = ("HTTP_USER_AGENT", OLD_ENGINES);
    let vary = "Accept-Encoding, User-Agent";
    [
        said("differs by engine", "Vary", &[page], vary),
        said(
            "policy of Chromium 80-96",
            "Content_Security_Policy",
            &[old],
            &headers::for_old_engines(policy),
        ),
        said(
            "kept by Chromium 80-96 alone",
            "Cache_Control",
            &[page, old],
            OF_OLD_ENGINES,
        ),
    ]
    .concat()
}

/// A rule that gives a header another value where all conditions hold: what is
/// looked at, and what it must be like.
fn said(rule: &str, header: &str, conditions: &[(&str, &str)], value: &str) -> String {
    let conditions: String = conditions
        .iter()
        .map(|(input, pattern)| {
            format!("            <add input=\"{{{input}}}\" pattern=\"{pattern}\" />\n")
        })
        .collect();
    format!(
        r#"        <rule name="{rule}">
          <match serverVariable="RESPONSE_{header}" pattern=".*" />
          <conditions>
{conditions}          </conditions>
          <action type="Rewrite" value="{value}" />
        </rule>
"#
    )
}

fn known_type((extension, kind): &(&str, &str)) -> String {
    format!(
        "      <remove fileExtension=\".{extension}\" />\n\
         \x20     <mimeMap fileExtension=\".{extension}\" mimeType=\"{kind}\" />\n"
    )
}

fn type_of_form((extension, kind): &(&str, &str)) -> String {
    format!(
        r#"        <rule name="type of a compressed {extension}">
          <match serverVariable="RESPONSE_Content_Type" pattern=".*" />
          <conditions>
            <add input="{{URL}}" pattern="\.{extension}\.(br|gz)$" />
          </conditions>
          <action type="Rewrite" value="{kind}" />
        </rule>
"#
    )
}

const START: &str = r#"<?xml version="1.0" encoding="utf-8"?>
<!--
  一图 on IIS 8 and newer, with the URL Rewrite module. It is written with
  the page, so that uploading the folder is all there is to do. In a site of several applications, make the folder an
  application of its own.

  No test starts IIS: this file is compared with what nginx and Caddy are tested
  to send. Try a page, a 404 and a file that is not text after uploading.
-->
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <defaultDocument>
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <httpErrors errorMode="Custom" defaultResponseMode="File">
      <remove statusCode="403" />
      <remove statusCode="404" />
      <error statusCode="403" path="404.html" responseMode="File" />
      <error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>

    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
"#;

const COMPRESSION: &str = r#"        <add name="Cache-Control" value="no-cache" />
      </customHeaders>
    </httpProtocol>

    <!-- The compressed forms lie beside the files; IIS makes none itself. -->
    <urlCompression doStaticCompression="false" doDynamicCompression="false" />
    <staticContent>
      <clientCache cacheControlMode="NoControl" />
"#;

const RULES: &str = r#"    </staticContent>

    <rewrite>
      <rules>
        <!-- What is for the server and not for readers. -->
        <rule name="refused" stopProcessing="true">
          <match url="(^|/)\.(?!well-known/)|(^|/)headers/|\.(br|gz)$" />
          <action type="CustomResponse" statusCode="404" />
        </rule>
        <rule name="page">
          <match url="^$|/$" />
          <conditions>
            <add input="{REQUEST_FILENAME}index.html" matchType="IsFile" />
          </conditions>
          <action type="Rewrite" url="{R:0}index.html" />
        </rule>
        <rule name="brotli" stopProcessing="true">
          <match url=".+" />
          <conditions>
            <add input="{HTTP_ACCEPT_ENCODING}" pattern="\bbr\b" />
            <add input="{APPL_PHYSICAL_PATH}{R:0}.br" matchType="IsFile" />
          </conditions>
          <action type="Rewrite" url="{R:0}.br" />
        </rule>
        <rule name="gzip" stopProcessing="true">
          <match url=".+" />
          <conditions>
            <add input="{HTTP_ACCEPT_ENCODING}" pattern="\bgzip\b" />
            <add input="{APPL_PHYSICAL_PATH}{R:0}.gz" matchType="IsFile" />
          </conditions>
          <action type="Rewrite" url="{R:0}.gz" />
        </rule>
      </rules>
      <outboundRules>
        <rule name="said to be brotli">
          <match serverVariable="RESPONSE_Content_Encoding" pattern=".*" />
          <conditions>
            <add input="{URL}" pattern="\.br$" />
          </conditions>
          <action type="Rewrite" value="br" />
        </rule>
        <rule name="said to be gzip">
          <match serverVariable="RESPONSE_Content_Encoding" pattern=".*" />
          <conditions>
            <add input="{URL}" pattern="\.gz$" />
          </conditions>
          <action type="Rewrite" value="gzip" />
        </rule>
        <rule name="differs by encoding">
          <match serverVariable="RESPONSE_Vary" pattern=".*" />
          <conditions>
            <add input="{URL}" pattern="\.(html|js|css|txt|csv|json|wasm|bin|svg)(\.br|\.gz)?$" />
          </conditions>
          <action type="Rewrite" value="Accept-Encoding" />
        </rule>
        <rule name="kept for good">
          <match serverVariable="RESPONSE_Cache_Control" pattern=".*" />
          <conditions>
            <add input="{URL}" pattern="[-/][0-9a-f]{16}[./]" />
          </conditions>
          <action type="Rewrite" value="public, max-age=31536000, immutable" />
        </rule>
"#;

const END: &str = r#"      </outboundRules>
    </rewrite>
  </system.webServer>
</configuration>
"#;
