mod golden;
mod words;
