//! The compressed forms that servers send in the place of a file.

use std::io::Write;

use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

/// Makes a compressed form of a file's bytes.
pub type Compressor = fn(&[u8]) -> Vec<u8>;

/// The suffixes of the forms, and what each is made by.
pub const COMPRESSORS: [(&str, Compressor); 2] = [(".br", brotli), (".gz", gzip)];

fn brotli(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let best = BrotliEncoderParams {
        quality: 11,
        ..Default::default()
    };
    // Memory takes all that is written.
    brotli::BrotliCompress(&mut &*bytes, &mut out, &best).unwrap_or_default();
    out
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut out = GzEncoder::new(Vec::new(), Compression::best());
    out.write_all(bytes).unwrap_or_default();
    out.finish().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_becomes_small_in_every_form() {
        let text = "一图读懂".repeat(100);
        for (suffix, compressed) in COMPRESSORS {
            let size = compressed(text.as_bytes()).len();
            assert!(size < 100, "{suffix}: {size} bytes");
        }
    }
}
