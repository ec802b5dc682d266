mod corrections;
mod data;
mod face;
mod reports;
