mod doubtful;
mod incomparable;
mod pictures;
mod scoreboard;
