mod compared;
mod doubtful;
mod incomparable;
mod pictures;
mod scoreboard;
mod words;
