mod compared;
mod doubtful;
mod glance;
mod incomparable;
mod pictures;
mod scoreboard;
mod words;
