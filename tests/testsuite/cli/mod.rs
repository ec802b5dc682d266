mod bad_input;
mod build;
mod check;
mod figures;
mod hostile;
mod serve;
mod server;
