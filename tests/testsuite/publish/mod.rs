mod corrections;
mod face;
mod reports;
