mod bad_input;
mod build;
mod check;
mod figures;
mod hostile;
mod new;
mod serve;
mod server;
