mod face;
mod reports;
