mod corrections;
mod data;
mod face;
mod read_aloud;
mod reports;
mod terms;
