mod incomparable;
mod pictures;
mod scoreboard;
