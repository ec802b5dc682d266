//! The code that an editor pastes into another site, in three forms: written into the
//! page by the native program, and again for what an editor chooses there.

/// A form of the code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeForm {
    /// A frame and a script: its height follows what it shows.
    Follows,
    /// The element of the same script.
    Element,
    /// A frame alone, of a stated height.
    Plain,
}

impl CodeForm {
    /// Each with its name.
    pub const ALL: [(Self, &str); 3] = [
        (Self::Follows, "follows"),
        (Self::Element, "element"),
        (Self::Plain, "plain"),
    ];
}

/// What a frame shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Embed {
    /// The site's folder, with its slash.
    pub site: String,
    /// The folder in it of a frozen edition, with its slash; empty for the page
    /// that follows the report.
    pub edition: String,
    /// The kind and the id of the part; `None` for the whole page.
    pub part: Option<(String, String)>,
    /// What it is called.
    pub title: String,
    /// The height in pixels it is given where no script can tell.
    pub height: u16,
    /// How it is shown: a name, and a value if it has one.
    pub options: Vec<(&'static str, String)>,
}

/// The file that shows a part alone.
pub fn file(id: &str) -> String {
    ["embed-", id, ".html"].concat()
}

impl Embed {
    /// The address that the frame shows.
    pub fn address(&self) -> String {
        let mut address = [self.site.as_str(), &self.edition].concat();
        if let Some((_, id)) = &self.part {
            address.push_str(&file(id));
        }
        for (at, (name, value)) in self.options.iter().enumerate() {
            address.push(if at == 0 { '?' } else { '&' });
            address.push_str(name);
            if !value.is_empty() {
                address.push('=');
                address.push_str(&encoded(value));
            }
        }
        address
    }

    /// The code, of one of its forms.
    pub fn code(&self, form: CodeForm) -> String {
        let script = ["<script async src=\"", &self.site, "embed.js\"></script>"].concat();
        match form {
            CodeForm::Follows => [&self.frame(" data-yitu"), "\n", &script].concat(),
            CodeForm::Element => [
                "<yitu-report src=\"",
                &self.site,
                &self.edition,
                "\"",
                &self.attributes(),
                ">",
                &self.link(),
                "</yitu-report>\n",
                &script,
            ]
            .concat(),
            // The height is stated twice, because the styles of old sites say
            // `iframe { height: auto !important }`; the link is for where
            // frames are stripped too.
            CodeForm::Plain => {
                let height = self.height.to_string();
                let style = [
                    " style=\"height:",
                    &height,
                    "px!important;border:0!important\"",
                ]
                .concat();
                [&self.frame(&style), "\n", &self.link()].concat()
            }
        }
    }

    fn frame(&self, mark: &str) -> String {
        [
            "<iframe",
            mark,
            " src=\"",
            &escaped(&self.address()),
            "\" title=\"",
            &escaped(&self.title),
            "\" width=\"100%\" height=\"",
            &self.height.to_string(),
            "\" frameborder=\"0\" loading=\"lazy\"></iframe>",
        ]
        .concat()
    }

    fn link(&self) -> String {
        [
            "<a href=\"",
            &escaped(&self.address()),
            "\" target=\"_blank\" rel=\"noopener\">",
            &escaped(&self.title),
            "</a>",
        ]
        .concat()
    }

    /// The part and the options, as the element takes them.
    fn attributes(&self) -> String {
        let part = self.part.iter().map(|(kind, id)| (kind.as_str(), id));
        let options = self.options.iter().map(|(name, value)| (*name, value));
        let mut attributes = String::new();
        for (name, value) in part.chain(options) {
            attributes.push(' ');
            attributes.push_str(name);
            if !value.is_empty() {
                attributes.push_str("=\"");
                attributes.push_str(&escaped(value));
                attributes.push('"');
            }
        }
        attributes
    }
}

/// Words inside an address, which a site of another encoding does not alter.
fn encoded(words: &str) -> String {
    let mut encoded = String::new();
    for byte in words.bytes() {
        if byte.is_ascii_alphanumeric() || byte == b',' {
            encoded.push(char::from(byte));
        } else {
            let digit = |half: u8| char::from(b"0123456789ABCDEF"[usize::from(half)]);
            encoded.extend(['%', digit(byte >> 4), digit(byte & 15)]);
        }
    }
    encoded
}

/// Words inside an attribute or an element.
fn escaped(words: &str) -> String {
    let words = words.replace('&', "&amp;").replace('"', "&quot;");
    words.replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card() -> Embed {
        Embed {
            site: "https://a.cn/".to_owned(),
            part: Some(("card".to_owned(), "s1-2".to_owned())),
            title: "说\"好\"".to_owned(),
            height: 640,
            options: vec![("theme", "dark".to_owned()), ("elder", String::new())],
            ..Embed::default()
        }
    }

    #[test]
    fn the_address_names_part_and_options_and_is_written_as_html() {
        assert_eq!(
            card().address(),
            "https://a.cn/embed-s1-2.html?theme=dark&elder"
        );
        let code = card().code(CodeForm::Follows);
        assert!(code.contains("src=\"https://a.cn/embed-s1-2.html?theme=dark&amp;elder\""));
        assert!(code.contains("title=\"说&quot;好&quot;\""));
    }

    #[test]
    fn the_element_says_the_same_by_attributes() {
        let code = card().code(CodeForm::Element);
        assert!(code.starts_with(
            "<yitu-report src=\"https://a.cn/\" card=\"s1-2\" theme=\"dark\" elder><a "
        ));
    }

    #[test]
    fn topics_are_encoded_in_the_address_and_read_by_people_as_an_attribute() {
        let options = vec![("topics", "医,\"".to_owned())];
        let embed = Embed { options, ..card() };
        assert!(embed.address().ends_with("?topics=%E5%8C%BB,%22"));
        let code = embed.code(CodeForm::Element);
        assert!(code.contains(" topics=\"医,&quot;\""));
    }

    #[test]
    fn a_frozen_edition_is_shown_by_the_sites_own_script() {
        let edition = "v/0123456789abcdef/".to_owned();
        let code = Embed { edition, ..card() }.code(CodeForm::Follows);
        assert!(code.contains("src=\"https://a.cn/v/0123456789abcdef/embed-s1-2.html"));
        assert!(code.contains("<script async src=\"https://a.cn/embed.js\">"));
    }

    #[test]
    fn a_site_without_script_gets_a_height_and_a_link() {
        let code = card().code(CodeForm::Plain);
        assert!(!code.contains("<script") && code.contains("height:640px!important"));
        assert!(code.ends_with("</a>"));
    }
}
