mod compared;
mod doubtful;
mod glance;
mod incomparable;
mod layouts;
mod pictures;
mod scoreboard;
mod words;
