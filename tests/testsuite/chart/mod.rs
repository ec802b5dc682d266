mod bounds;
mod golden;
