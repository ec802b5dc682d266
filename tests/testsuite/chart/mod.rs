mod bounds;
mod engine;
mod golden;
